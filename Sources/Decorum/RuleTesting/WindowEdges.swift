import DecorumRules
import DecorumTime

/// A span of time in a rule at whose end a verdict turns, and on which second.
struct WindowEdge: Sendable {
  enum Anchor: Sendable {
    /// The times of the finding's own posts.
    case posts
    case now
    /// An instant of its own.
    case at(Int64)
  }

  /// The key that says it, `window`, and what its value is here.
  var name: String
  var length = ""
  var anchor: Anchor
  /// Seconds from the anchor at which a post is still inside, and those one second farther.
  var inside: Int64
  var outside: Int64
  /// Whether being inside is what is found; with conditions on other posts either may be.
  var findsInside = true
}

extension Rule {
  /// The edges of all windows that a limb looks through.
  /// - Parameters:
  ///   - time: of the post that is found; without one, edges that lie around a post are left out.
  ///   - zone: by whose clock days are told.
  func edges(of limb: Limb, now: Int64, time: Int64?, zone: Zone?) -> [WindowEdge] {
    func behind(_ name: String, _ seconds: Int64, _ anchor: WindowEdge.Anchor) -> WindowEdge {
      WindowEdge(
        name: name, length: ElapsedTime(seconds: seconds).words, anchor: anchor,
        inside: 1 - seconds, outside: -seconds)
    }
    var edges: [WindowEdge] = []
    switch limb.check {
    case .frequency(let check):
      if let gap = check.gapBelow { edges.append(behind("gap", gap, .posts)) }
      if let window = check.window, check.gapBelow == nil {
        edges.append(behind("window", window, check.endsNow ? .now : .posts))
      }
    case .repetition(let check): edges.append(behind("window", check.window, .posts))
    case .share(let check):
      edges.append(behind("window", check.window, check.ends == .now ? .now : .posts))
    case .answer(_, let answer): edges += answered(answer)
    case .schedule(let schedule):
      edges += scheduled(schedule, now: now, time: time, zone: zone)
    case .find, .measure, .require: break
    }
    for condition in [when] + limb.check.conditions { edges += related(condition) }
    return edges
  }

  /// A message waits too long once more than the time has passed.
  private func answered(_ answer: AnswerCondition) -> [WindowEdge] {
    [WindowEdge.Anchor.now, .posts].flatMap { anchor in
      [-1, 1].map { side -> WindowEdge in
        WindowEdge(
          name: "within", length: ElapsedTime(seconds: answer.within).words, anchor: anchor,
          inside: side * (answer.within + 1), outside: side * answer.within, findsInside: false)
      }
    }
  }

  /// What conditions on other posts ask of the time between.
  private func related(_ condition: Condition) -> [WindowEdge] {
    var edges: [WindowEdge] = []
    func join(_ join: SemiJoin) {
      // `within` ends before its last second, `at_least_ago` begins behind it.
      let spans: [(String, Int64?, Int64)] = [
        ("within", join.within, -1), ("at_least_ago", join.atLeastAgo, 1),
      ]
      for (name, seconds, step) in spans {
        guard let seconds else { continue }
        for side: Int64 in [-1, 1] {
          edges.append(
            WindowEdge(
              name: name, length: ElapsedTime(seconds: seconds).words, anchor: .posts,
              inside: side * (seconds + step), outside: side * seconds,
              findsInside: false))
        }
      }
    }
    condition.walk { part in
      switch part {
      case .earlier(let found), .later(let found): join(found)
      case .answer(let answer): edges += answered(answer)
      case .silence(let silence):
        edges.append(
          WindowEdge(
            name: "after", length: ElapsedTime(seconds: silence.after).words, anchor: .now,
            inside: -silence.after - 1, outside: -silence.after, findsInside: false))
      default: break
      }
    }
    return edges
  }

  private func scheduled(
    _ schedule: ScheduleCheck, now: Int64, time: Int64?, zone: Zone?
  ) -> [WindowEdge] {
    func span(_ name: String, _ from: Int64, _ to: Int64) -> [WindowEdge] {
      [
        WindowEdge(
          name: "\(name) begins", anchor: .at(from), inside: 0, outside: -1),
        WindowEdge(name: "\(name) ends", anchor: .at(to), inside: -1, outside: 0),
      ]
    }
    switch schedule {
    case .past:
      return [
        WindowEdge(name: "is: past", anchor: .at(now), inside: -1, outside: 0)
      ]
    case .dstGap, .after: return []
    case .windows(let windows), .embargoes(let windows):
      return windows.filter { window in time.map { window.from <= $0 && $0 < window.to } ?? false }
        .flatMap { span("in", $0.from, $0.to) }
    case .days(let days):
      guard let time else { return [] }
      let offset = zone?.offset(at: Instant(secondsSince1970: time)) ?? .zero
      let wall = WallClock(at: Instant(secondsSince1970: time), offset: offset)
      var first = wall.date.daysSince1970
      var last = first
      guard days.contains(wall.weekday) else { return [] }
      func isOne(_ day: Int64) -> Bool { days.contains(CivilDate(daysSince1970: day).weekday) }
      while first > wall.date.daysSince1970 - 7, isOne(first - 1) { first -= 1 }
      while last < first + 7, isOne(last + 1) { last += 1 }
      func midnight(_ day: Int64) -> Int64? {
        let wall = WallClock(midnightOf: CivilDate(daysSince1970: day))
        guard let zone else { return wall.instant(offset: .zero).secondsSince1970 }
        if case .one(let instant) = zone.instants(of: wall) { return instant.secondsSince1970 }
        return nil
      }
      guard let from = midnight(first), let to = midnight(last + 1) else { return [] }
      return span("on", from, to)
    }
  }
}
