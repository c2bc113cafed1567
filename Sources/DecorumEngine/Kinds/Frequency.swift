import DecorumPosts
import DecorumRules

/// The kind `frequency`: how many posts of a group lie in one window, or how close two of them are.
///
/// The window of a post reaches from it back to, and not including, the instant one window earlier. A
/// burst is a run of posts in a row whose windows hold too many; it gives one finding, on its first.
/// Where it is not sure of all posts that they count, the group is judged twice, with the doubtful ones
/// for and against; where the window is shorter than a day, posts without a time of day are among them.
struct FrequencyKind {
  let relations: Relations
  let frequency: RelatedFrequency
  let rule: Int
  let limb: Int
  /// What else the rule asks of the same groups; ways out respect it.
  var siblings: [FrequencyCheck] = []
  /// A post that answers for itself, even where it is one more of a run.
  var draft: Int?
  /// Posts that count, and on which no run begins: other options hold for them.
  var silent: Set<Int> = []
  /// How the first posts count, by post, where that was worked out before.
  var known: [ShareKind.Counted?] = []

  var check: FrequencyCheck { frequency.check }

  /// Posts in a row that are too many, or too close, by their places in the group.
  struct Run {
    var over: ClosedRange<Int>
    /// Where the window of the first begins.
    var start: Int
    /// Values in that window: posts, or what is to be distinct.
    var size: Int
  }

  /// Of a draft only its group is judged.
  /// - Parameter members: the rule's posts, by time, and whether each is surely one.
  func judged(_ members: [Relations.Member]) -> RelationResult {
    let (counted, known) = counted(members)
    var doubts = known
    let excuses = frequency.unless.map { relations.candidates(of: $0, per: frequency.per) } ?? [:]
    let column = relations.column(frequency.per)
    var result = RelationResult()
    // A message to nobody is no message: without recipients there is nobody to count for.
    for post in counted where frequency.per.contains(.to) && relations.posts[post].to == nil {
      result.unknown.append(.init(rule: rule, post: post, reason: .absent(.field(.to))))
    }
    for group in relations.groups(of: counted, per: frequency.per) {
      if let draft, column[group[0]] != column[draft] { continue }
      if asksForTimeOfDay {
        for post in relations.postsWithoutTimeOfDay(in: group, besides: doubts) {
          doubts[post] = doubts[post] ?? .noTimeOfDay
        }
      }
      let excuse = excuses[column[group[0]]] ?? Candidates()
      let sure = doubts.isEmpty ? group : group.filter { doubts[$0] == nil }
      let times = sure.map { relations.time($0) }
      let findings = runs(in: sure, excuse, counting: .against).map {
        finding($0, in: sure, times: times)
      }
      result.findings += findings
      guard sure.count < group.count || !excuse.open.isEmpty || frequency.since != nil else {
        continue
      }
      let told = Set(findings.map(\.post))
      for run in runs(in: group, excuse, counting: .for) {
        let post = group[run.over.lowerBound]
        if told.contains(post) { continue }
        let reason =
          group[run.start...run.over.lowerBound].lazy.compactMap { doubts[$0] }.first
          ?? excuse.open.first.flatMap { open in
            frequency.unless.flatMap { relations.truth(of: $0, open).reason }
          } ?? openEvent(before: post)
        if let reason { result.unknown.append(.init(rule: rule, post: post, reason: reason)) }
      }
    }
    return result
  }

  /// The posts that count, by time, and why it is not sure of some of them.
  func counted(_ members: [Relations.Member]) -> (posts: [Int], doubts: [Int: UnknownReason]) {
    var doubts: [Int: UnknownReason] = [:]
    var counted: [Int] = []
    for member in members {
      guard let post = counting(member, relations) else { continue }
      counted.append(post.post)
      if let reason = post.reason { doubts[post.post] = reason }
    }
    return (counted, doubts)
  }

  /// How a post counts; nil where it does not.
  func counting(_ member: Relations.Member, _ relations: Relations) -> ShareKind.Counted? {
    if member.post < known.count { return known[member.post] }
    var member = member
    if let of = frequency.of {
      let truth = relations.truth(of: of, member.post)
      if truth.truth == .no { return nil }
      member = member.and(truth)
    }
    let truth: Truth = member.reason == nil ? .yes : .unknown
    return .init(post: member.post, of: truth, base: truth, reason: member.reason)
  }

  private var asksForTimeOfDay: Bool {
    let reach = check.gapBelow ?? check.window ?? .max
    return reach < Relations.day || frequency.per.contains(.minute)
  }

  /// Whether posts in doubt count, and what would speak for the group is left out.
  enum Doubt { case `for`, against }

  private func runs(in group: [Int], _ excuses: Candidates, counting doubt: Doubt) -> [Run] {
    if let least = check.gapBelow { return closeRuns(in: group, below: least, doubt) }
    guard let limit = check.above else { return [] }
    var values = distinctValues(in: group)
    return runs(in: group, places(in: group)) { i in
      let (bound, start, size) = window(endingAt: i, in: group, doubt, &values)
      let isOver = size > limit && !isExcused(group[i], since: bound, excuses, doubt)
      return isOver ? (start, size) : nil
    }
  }

  private func distinctValues(in group: [Int]) -> DistinctCount? {
    frequency.distinct.map { key in
      let column = relations.column([key])
      return DistinctCount(group.map { column[$0] })
    }
  }

  /// Where the window of a place begins, and how much it holds.
  private func window(
    endingAt i: Int, in group: [Int], _ doubt: Doubt, _ values: inout DistinctCount?
  ) -> (bound: Moment, start: Int, size: Int) {
    let bound = bound(of: group[i], doubt)
    let start = min(i, group.partition { relations.moment($0) > bound })
    return (bound, start, values?.count(in: start..<(i + 1)) ?? i - start + 1)
  }

  /// Whether a window that holds one of some posts may be too full, or one of them too close to
  /// another: with all that are in doubt, and nothing that would excuse them.
  func mayFind(in group: [Int], around posts: ClosedRange<Int>) -> Bool {
    if let least = check.gapBelow {
      let places = max(1, posts.lowerBound)..<min(group.count, posts.upperBound + 2)
      return !places.isEmpty
        && places.contains { relations.time(group[$0]) - relations.time(group[$0 - 1]) < least }
    }
    guard let limit = check.above else { return false }
    let last = relations.time(group[posts.upperBound])
    var values = distinctValues(in: group)
    for i in places(in: group) where i >= posts.lowerBound {
      if let window = check.window, end(of: group[i]) - window > last { return false }
      if window(endingAt: i, in: group, .for, &values).size > limit { return true }
    }
    return false
  }

  /// - Parameter window: where the window of a place begins and what it holds, if that is too much.
  private func runs(
    in group: [Int], _ places: Range<Int>, over window: (Int) -> (start: Int, size: Int)?
  ) -> [Run] {
    var runs: [Run] = []
    var isRunning = false
    for i in places {
      let window = window(i)
      if window != nil, isRunning, group[i] != draft {
        runs[runs.count - 1].over = runs[runs.count - 1].over.lowerBound...i
      } else if let window, !silent.contains(group[i]) {
        runs.append(Run(over: i...i, start: window.start, size: window.size))
        isRunning = true
      }
      isRunning = isRunning && window != nil
    }
    return runs
  }

  /// The posts whose windows count: all, or only the last before now.
  func places(in group: [Int]) -> Range<Int> {
    guard check.endsNow else { return group.indices }
    let end = group.partition { relations.time($0) > relations.now }
    return max(0, end - 1)..<end
  }

  private func end(of post: Int) -> Int64 { check.endsNow ? relations.now : relations.time(post) }

  /// What posts must come after to count: a window ago, or the last event that starts anew.
  func bound(of post: Int, _ doubt: Doubt) -> Moment {
    var bound = check.window.map { Moment.after(end(of: post) - $0) } ?? .ever
    if let since = frequency.since {
      let events = relations.lastEvents(since, before: post)
      if let event = events.sure { bound = max(bound, relations.moment(event)) }
      if doubt == .against, let event = events.open {
        bound = max(bound, relations.moment(event))
      }
    }
    return bound
  }

  private func openEvent(before post: Int) -> UnknownReason? {
    guard let since = frequency.since, let open = relations.lastEvents(since, before: post).open
    else { return nil }
    return relations.truth(of: since.of, open).reason
  }

  /// A post with the same keys in the window that makes up for the others.
  private func isExcused(
    _ post: Int, since bound: Moment, _ excuses: Candidates, _ doubt: Doubt
  ) -> Bool {
    let end = check.window == nil && !check.endsNow ? Int64.max : end(of: post)
    func isMet(_ posts: [Int]) -> Bool {
      let first = posts.partition { relations.moment($0) > bound }
      return first < posts.count && relations.time(posts[first]) <= end
    }
    return isMet(excuses.sure) || (doubt == .against && isMet(excuses.open))
  }

  private func closeRuns(in group: [Int], below least: Int64, _ doubt: Doubt) -> [Run] {
    runs(in: group, group.indices.dropFirst()) { i in
      let gap = relations.time(group[i]) - relations.time(group[i - 1])
      let isClose = gap < least && relations.moment(group[i - 1]) > bound(of: group[i], doubt)
      return isClose ? (i - 1, 2) : nil
    }
  }
}
