import DecorumPosts
import DecorumRules

/// The kind `frequency`: how many posts of a group lie in one window, or how close two of them are.
///
/// The window of a post reaches from it back to, and not including, the instant one window earlier. A
/// burst is a run of posts in a row whose windows hold too many; it gives one finding, on its first.
struct FrequencyKind {
  let relations: Relations
  let frequency: RelatedFrequency
  let rule: Int
  let limb: Int

  private var check: FrequencyCheck { frequency.check }

  /// - Parameter members: the rule's posts, by time, and whether each is surely one.
  func judged(_ members: [Relations.Member]) -> RelationResult {
    var result = RelationResult()
    let counted = members.compactMap { member -> Relations.Member? in
      guard let of = frequency.of else { return member }
      let truth = relations.truth(of: of, member.post)
      if truth.truth == .no { return nil }
      return member.and(truth)
    }
    // A message to nobody is no message: without recipients there is nobody to count for.
    for member in counted
    where frequency.per.contains(.to) && relations.posts[member.post].to == nil {
      result.unknown.append(.init(rule: rule, post: member.post, reason: .absent(.field(.to))))
    }
    let certainty = Dictionary(uniqueKeysWithValues: counted.map { ($0.post, $0) })
    for group in relations.groups(of: counted.map(\.post), per: frequency.per) {
      let sure = group.filter { certainty[$0]!.reason == nil }
      let found = findings(in: sure)
      result.findings += found
      guard sure.count < group.count else { continue }
      let told = Set(found.map(\.post))
      for open in findings(in: group) where !told.contains(open.post) {
        let reason = ([open.post] + open.related).lazy.compactMap { certainty[$0]?.reason }.first
        if let reason { result.unknown.append(.init(rule: rule, post: open.post, reason: reason)) }
      }
    }
    return result
  }

  /// Bursts and gaps of one group, by time.
  func findings(in group: [Int]) -> [PendingFinding] {
    check.gapBelow.map { gaps(in: group, below: $0) } ?? bursts(in: group)
  }

  // MARK: Bursts

  private func bursts(in group: [Int]) -> [PendingFinding] {
    guard let limit = check.above else { return [] }
    var findings: [PendingFinding] = []
    var start = 0
    var runStart: Int?
    for i in group.indices {
      let bound = lowerBound(of: i, in: group)
      while start < i, relations.time(group[start]) <= bound { start += 1 }
      let isOver =
        size(group[start...i]) > limit && !(check.endsNow && !isLastBeforeNow(i, in: group))
        && !isExcused(group[i], since: bound)
      if isOver, runStart == nil {
        runStart = findings.count
        findings.append(
          finding(on: group[i], window: Array(group[start...i]), group: group, limit: limit))
      } else if !isOver {
        runStart = nil
      } else if let runStart {
        findings[runStart].wayOut?.drops.append(group[i])
      }
    }
    return findings.map { told($0, in: group, limit: limit) }
  }

  /// The instant after which posts count: a window ago, or the last event that starts anew.
  private func lowerBound(of i: Int, in group: [Int]) -> Int64 {
    let end = check.endsNow ? relations.now : relations.time(group[i])
    var bound = check.window.map { end - $0 } ?? Int64.min
    if let since = frequency.since,
      let name = relations.name(of: group[i], per: since.match.map(\.ours))
    {
      let theirs = since.match.map(\.theirs)
      for j in relations.timeline
      where relations.time(j) > bound && relations.time(j) <= relations.time(group[i])
        && relations.name(of: j, per: theirs) == name
        && relations.truth(of: since.of, j).truth == .yes
      {
        bound = relations.time(j)
      }
    }
    return bound
  }

  private func isLastBeforeNow(_ i: Int, in group: [Int]) -> Bool {
    guard relations.time(group[i]) <= relations.now else { return false }
    return i + 1 == group.count || relations.time(group[i + 1]) > relations.now
  }

  private func size(_ window: ArraySlice<Int>) -> Int {
    guard let distinct = frequency.distinct else { return window.count }
    return Set(window.compactMap { relations.value(of: distinct, $0) }).count
  }

  /// A post with the same keys in the window that makes up for the others.
  private func isExcused(_ i: Int, since bound: Int64) -> Bool {
    guard let unless = frequency.unless else { return false }
    let name = relations.name(of: i, per: frequency.per)
    let end = check.endsNow ? relations.now : check.window == nil ? Int64.max : relations.time(i)
    return relations.timeline.contains { j in
      relations.time(j) > bound && relations.time(j) <= end
        && relations.name(of: j, per: frequency.per) == name
        && relations.truth(of: unless, j).truth >= .unknown
    }
  }

  // MARK: Gaps

  private func gaps(in group: [Int], below least: Int64) -> [PendingFinding] {
    var findings: [PendingFinding] = []
    var isRunning = false
    for i in group.indices.dropFirst() {
      let gap = relations.time(group[i]) - relations.time(group[i - 1])
      let isClose = gap < least && relations.time(group[i - 1]) > lowerBound(of: i, in: group)
      if isClose, !isRunning {
        var finding = PendingFinding(
          rule: rule, limb: limb, post: group[i], related: [group[i - 1]])
        finding.values = ["gap": Elapsed.words(gap), "min_gap": Elapsed.words(least)]
        finding.wayOut = WayOut(
          moves: [.init(post: group[i], to: earliest(for: i, in: group, gap: least))],
          drops: [group[i]])
        findings.append(finding)
      }
      isRunning = isClose
    }
    return findings
  }

  /// The first whole minute that keeps the distance to every other post of the group.
  private func earliest(for i: Int, in group: [Int], gap: Int64) -> Int64 {
    var candidate = Elapsed.roundedUpToMinute(relations.time(group[i - 1]) + gap)
    for other in group.dropFirst(i + 1) {
      if relations.time(other) - candidate >= gap { break }
      candidate = Elapsed.roundedUpToMinute(max(candidate, relations.time(other) + gap))
    }
    return candidate
  }

  // MARK: Words and ways out

  private func finding(
    on post: Int, window: [Int], group: [Int], limit: Int
  ) -> PendingFinding {
    var finding = PendingFinding(rule: rule, limb: limb, post: post)
    finding.related = window.filter { $0 != post }
    finding.values = [
      "count": "\(size(window[...]))", "max": "\(limit)",
      "since": window.first.map { relations.clock($0) } ?? "",
    ]
    if let window = check.window { finding.values["window"] = Elapsed.words(window) }
    finding.wayOut = WayOut(drops: [post])
    return finding
  }

  /// Adds what clears the burst: one move where one post is too many, else as many to drop.
  private func told(_ finding: PendingFinding, in group: [Int], limit: Int) -> PendingFinding {
    var finding = finding
    guard let window = check.window, frequency.distinct == nil, frequency.since == nil,
      !check.endsNow
    else {
      finding.wayOut = nil
      return finding
    }
    let over = finding.wayOut?.drops ?? []
    var rest = group.filter { !over.contains($0) }.map { relations.time($0) }
    var moves: [WayOut.Move] = []
    for post in over {
      let to = earliest(
        after: relations.time(post), among: rest, window: window, limit: limit)
      moves.append(.init(post: post, to: to))
      rest.insert(to, at: rest.firstIndex { $0 > to } ?? rest.count)
    }
    finding.wayOut = WayOut(
      moves: moves, drops: dropped(in: group, window: window, limit: limit, over))
    if let first = moves.first {
      finding.values["earliest_ok"] = relations.clock(at: first.to, like: finding.post)
    }
    finding.values["drop"] = "\(finding.wayOut?.drops.count ?? 1)"
    if over.count > 1 {
      let more = over.count - 1
      finding.notes.append("\(more) more \(more == 1 ? "follows" : "follow") too closely")
    }
    return finding
  }

  /// The first whole minute at or after `start` at which no window that holds the post has more than
  /// `limit`, the windows of later posts included.
  private func earliest(after start: Int64, among others: [Int64], window: Int64, limit: Int)
    -> Int64
  {
    var candidates = [Elapsed.roundedUpToMinute(start)]
    for time in others where time + window > start {
      candidates.append(Elapsed.roundedUpToMinute(max(start, time + window)))
    }
    candidates.sort()
    return candidates.first { fits($0, among: others, window: window, limit: limit) }
      ?? candidates.last!
  }

  private func fits(_ time: Int64, among others: [Int64], window: Int64, limit: Int) -> Bool {
    func load(endingAt end: Int64) -> Int {
      others.count { $0 > end - window && $0 <= end }
    }
    if load(endingAt: time) + 1 > limit { return false }
    return others.allSatisfy { end in
      end < time || end - window >= time || load(endingAt: end) + 1 <= limit
    }
  }

  /// The fewest posts of the burst whose absence clears it, latest first in each window.
  private func dropped(
    in group: [Int], window: Int64, limit: Int, _ over: [Int]
  ) -> [Int] {
    var kept: [Int] = []
    var dropped: [Int] = []
    for post in group {
      let load = kept.count { relations.time($0) > relations.time(post) - window }
      if load + 1 > limit && over.contains(post) { dropped.append(post) } else { kept.append(post) }
    }
    return dropped
  }
}
