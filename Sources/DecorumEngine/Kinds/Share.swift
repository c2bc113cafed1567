import DecorumRules

/// The kind `share`: what part of the posts in a window is of one sort; or how many of one sort there
/// are for each of another.
struct ShareKind {
  let relations: Relations
  let share: RelatedShare
  let rule: Int
  let limb: Int
  var draft: Int?
  /// Posts that count, and on which no finding sits: other options hold for them.
  var silent: Set<Int> = []
  /// How the first posts count, by post, where that was worked out before.
  var known: [Counted?] = []

  var check: ShareCheck { share.check }

  /// How a post counts.
  struct Counted {
    var post: Int
    /// Whether it is of the sort, and whether of what that is set against.
    var of: Truth
    var base: Truth
    var reason: UnknownReason?
  }

  /// A window with its counts.
  struct Window {
    var range: Range<Int>
    var load: ShareLoad
  }

  /// Of a draft only its group is judged.
  func judged(_ members: [Relations.Member]) -> RelationResult {
    var counted: [Counted] = []
    var places = PostLinks(count: relations.posts.count)
    for member in members {
      guard let known = self.counted(member) else { continue }
      places[member.post] = counted.count
      counted.append(known)
    }
    let column = relations.column(share.per)
    // Of who has planned posts alone one cannot say how they talk; that is said, not passed over.
    let heedsPlans = check.ends == .now && share.against != nil
    let posts = members.lazy.map(\.post).filter {
      places[$0] != nil || heedsPlans && relations.time($0) > relations.now
    }
    var result = RelationResult()
    for group in relations.groups(of: Array(posts), per: share.per) {
      if let draft, column[group[0]] != column[draft] { continue }
      let known = group.compactMap { places[$0].map { counted[$0] } }
      if !known.isEmpty {
        judge(known, into: &result)
      } else if let last = group.last(where: { !silent.contains($0) }) {
        result.unknown.append(
          .init(rule: rule, post: last, reason: .tooFew(most: 0, needed: check.minPosts)))
      }
    }
    return result
  }

  func counted(_ member: Relations.Member) -> Counted? { counted(member, in: relations) }

  /// - Parameter relations: ours, or those of the history alone.
  func counted(_ member: Relations.Member, in relations: Relations) -> Counted? {
    let i = member.post
    if i < known.count { return known[i] }
    let of = relations.truth(of: share.of, i)
    // Whether a doubtful member is there at all is open too.
    let most: Truth = member.reason == nil ? .yes : .unknown
    if let against = share.against {
      let other = relations.truth(of: against, i)
      if of.truth == .no && other.truth == .no { return nil }
      return Counted(
        post: i, of: min(of.truth, most), base: min(other.truth, most),
        reason: member.reason ?? of.reason ?? other.reason)
    }
    let among = share.among.map { relations.truth(of: $0, i) } ?? .init(.yes)
    if among.truth == .no { return nil }
    return Counted(
      post: i, of: of.truth, base: min(among.truth, most),
      reason: member.reason ?? among.reason ?? of.reason)
  }

  private func judge(_ posts: [Counted], into result: inout RelationResult) {
    var runs: [[Window]] = []
    var isRunning = false
    var most = 0
    var open: (post: Int, reason: UnknownReason)?
    for window in windows(of: posts) {
      most = max(most, window.load.greatestWhole)
      let verdict = window.load.verdict(check)
      if verdict == .yes {
        if isRunning { runs[runs.count - 1].append(window) } else { runs.append([window]) }
      } else if verdict == .unknown, open == nil,
        let reason = posts[window.range].lazy.compactMap(\.reason).first
      {
        open = (posts[window.range.upperBound - 1].post, reason)
      }
      isRunning = verdict == .yes
    }
    var found: [(run: [Window], finding: PendingFinding)] = []
    for run in runs {
      guard let finding = finding(run, of: posts) else { continue }
      // Two runs may have the same last post of the sort: that is one finding, and one way out.
      if let last = found.last, last.finding.post == finding.post {
        let both = last.run + run
        found[found.count - 1] = (both, self.finding(both, of: posts) ?? finding)
      } else {
        found.append((run, finding))
      }
    }
    result.findings += found.map(\.finding)
    if let open, runs.isEmpty {
      result.unknown.append(.init(rule: rule, post: open.post, reason: open.reason))
    } else if most < check.minPosts, let last = posts.last(where: { !silent.contains($0.post) }) {
      result.unknown.append(
        .init(rule: rule, post: last.post, reason: .tooFew(most: most, needed: check.minPosts)))
    }
  }

  /// Whether a window that holds one of some posts may be out of bounds, or too few to tell.
  func mayFind(in group: [Counted], around posts: ClosedRange<Int>) -> Bool {
    let last = relations.time(group[posts.upperBound].post)
    var greatest = 0
    for i in posts.lowerBound..<group.count {
      let start = relations.time(group[i].post) - check.window
      if start > last { break }
      let first = group.partition { relations.time($0.post) > start }
      let load = group[first...i].reduce(ShareLoad(isAgainst: share.against != nil)) {
        $0.adding($1)
      }
      if load.verdict(check) != .no { return true }
      if check.ends == .each, !silent.contains(group[i].post) {
        greatest = max(greatest, load.greatestWhole)
      }
    }
    // That there are too few is said of the group, by all its windows.
    return greatest < check.minPosts && !hasEnough(group)
  }

  /// Whether some window has as many posts as a judgement needs. Most groups have one at their beginning,
  /// and the rest of years is not looked at.
  private func hasEnough(_ posts: [Counted]) -> Bool {
    var entered = ShareLoad(isAgainst: share.against != nil)
    switch check.ends {
    case .now:
      let first = posts.partition { relations.time($0.post) > relations.now - check.window }
      for post in posts[first...].prefix(while: { relations.time($0.post) <= relations.now }) {
        entered = entered.adding(post)
      }
      return entered.greatestWhole >= check.minPosts
    case .each:
      var left = entered
      var first = 0
      for i in posts.indices {
        entered = entered.adding(posts[i])
        if silent.contains(posts[i].post) { continue }
        let start = relations.time(posts[i].post) - check.window
        while first <= i, relations.time(posts[first].post) <= start {
          left = left.adding(posts[first])
          first += 1
        }
        if entered.since(left).greatestWhole >= check.minPosts { return true }
      }
      return false
    }
  }

  func windows(of posts: [Counted]) -> [Window] {
    var sums = [ShareLoad(isAgainst: share.against != nil)]
    sums.reserveCapacity(posts.count + 1)
    for post in posts { sums.append(sums[sums.count - 1].adding(post)) }
    func window(endingAt end: Int64, before last: Int) -> Window {
      let first = posts.partition { relations.time($0.post) > end - check.window }
      return Window(range: min(first, last)..<last, load: sums[last].since(sums[min(first, last)]))
    }
    switch check.ends {
    case .now:
      let last = posts.partition { relations.time($0.post) > relations.now }
      let window = window(endingAt: relations.now, before: last)
      return window.range.isEmpty ? [] : [window]
    case .each:
      return posts.indices.filter { !silent.contains(posts[$0].post) }.map {
        window(endingAt: relations.time(posts[$0].post), before: $0 + 1)
      }
    }
  }
}

/// How many posts of a window are of the sort and of what that is set against, and how many may be.
struct ShareLoad {
  let isAgainst: Bool
  /// Surely of the sort; surely in the base.
  private var part = 0
  private var whole = 0
  /// In the base, and perhaps of the sort.
  private var maybePart = 0
  /// Perhaps in the base; then surely, surely not, or perhaps of the sort.
  private var outerPart = 0
  private var outerRest = 0
  private var outerOpen = 0

  init(isAgainst: Bool) { self.isAgainst = isAgainst }

  /// Posts of the sort and posts in the base, the doubtful left out.
  var sure: (part: Int, whole: Int) { (part, whole) }
  var greatestWhole: Int { whole + outerPart + outerRest + outerOpen }

  func adding(_ post: ShareKind.Counted) -> ShareLoad {
    var sum = self
    if isAgainst {
      // Two sets: here the outer ones are those that may be in the base, whatever their sort.
      if post.of == .yes { sum.part += 1 }
      if post.of == .unknown { sum.maybePart += 1 }
      if post.base == .yes { sum.whole += 1 }
      if post.base == .unknown { sum.outerRest += 1 }
      return sum
    }
    switch (post.base, post.of) {
    case (.yes, .yes):
      sum.whole += 1
      sum.part += 1
    case (.yes, .unknown):
      sum.whole += 1
      sum.maybePart += 1
    case (.yes, .no): sum.whole += 1
    case (_, .yes): sum.outerPart += 1
    case (_, .unknown): sum.outerOpen += 1
    case (_, .no): sum.outerRest += 1
    }
    return sum
  }

  func since(_ other: ShareLoad) -> ShareLoad {
    var rest = self
    rest.part -= other.part
    rest.whole -= other.whole
    rest.maybePart -= other.maybePart
    rest.outerPart -= other.outerPart
    rest.outerRest -= other.outerRest
    rest.outerOpen -= other.outerOpen
    return rest
  }

  /// Yes or no where it is the same however the doubtful posts count.
  func verdict(_ check: ShareCheck) -> Truth {
    let extremes = [greatest(check.minPosts), least(check.minPosts)]
    // Which extreme speaks for a finding depends on the limit's direction.
    let verdicts = extremes.map { check.isBroken(part: $0.part, whole: $0.whole) }
    if verdicts.contains(true) {
      let isCertain = whole >= check.minPosts && verdicts.allSatisfy { $0 }
      return isCertain ? .yes : .unknown
    }
    return .no
  }

  /// The counts with the greatest share, with posts enough to count at all where that can be.
  private func greatest(_ minimum: Int) -> (part: Int, whole: Int) {
    let most = whole + outerPart + outerOpen
    if isAgainst {
      let least = max(whole, min(minimum, greatestWhole))
      return (part + maybePart, least)
    }
    return (
      part + maybePart + outerPart + outerOpen,
      max(most, min(minimum, most + outerRest))
    )
  }

  /// The counts with the least share.
  private func least(_ minimum: Int) -> (part: Int, whole: Int) {
    if isAgainst { return (part, greatestWhole) }
    let most = whole + outerRest + outerOpen
    let more = max(0, min(minimum, most + outerPart) - most)
    return (part + more, most + more)
  }
}

extension ShareCheck {
  /// Whether a share is out of bounds; with too few posts it is nothing.
  func isBroken(part: Int, whole: Int) -> Bool {
    guard whole >= minPosts, whole > 0 else { return false }
    let share = Double(part) / Double(whole)
    if let above, share > above { return true }
    return below.map { share < $0 } ?? false
  }
}
