import DecorumRules
import DecorumTime

/// The kind `schedule`: is the time of a post wrong in itself?
struct ScheduleKind {
  let relations: Relations
  let schedule: ScheduleCheck
  let rule: Int
  let limb: Int

  func judged(_ members: [Relations.Member]) -> RelationResult {
    var result = RelationResult()
    for member in members {
      guard let values = values(of: member.post) else { continue }
      if let reason = member.reason {
        result.unknown.append(.init(rule: rule, post: member.post, reason: reason))
        continue
      }
      var finding = PendingFinding(rule: rule, limb: limb, post: member.post)
      finding.values = values
      result.findings.append(finding)
    }
    return result
  }

  /// What messages quote, where the time is wrong; nil where it is fine.
  private func values(of i: Int) -> [String: String]? {
    let time = relations.time(i)
    let clock = ["time": relations.clock(i)]
    switch schedule {
    case .past:
      return time < relations.now
        ? clock.merging(["late": Elapsed.words(relations.now - time)]) { a, _ in a } : nil
    case .dstGap:
      return relations.posts[i].time.local?.skip.map {
        clock.merging(["until": Relations.clock(at: $0.instant, offset: $0.offset)]) { a, _ in a }
      }
    case .windows(let windows):
      return windows.first { $0.from <= time && time < $0.to }.map {
        let end = ScheduleKind.end(of: $0, among: windows)
        return clock.merging([
          "reason": $0.reason, "until": relations.clock(at: end, like: i),
        ]) { a, _ in a }
      }
    case .embargoes(let all):
      guard let campaign = relations.posts[i].campaign else { return nil }
      let windows = all.filter { ScheduleKind.names($0, campaign) }
      return windows.first { $0.from <= time && time < $0.to }.map {
        let end = ScheduleKind.end(of: $0, among: windows)
        return clock.merging([
          "reason": $0.reason, "until": relations.clock(at: end, like: i),
        ]) { a, _ in a }
      }
    case .days(let days):
      guard let day = relations.posts[i].time.local?.weekday, days.contains(day) else { return nil }
      return clock.merging(["day": day.rawValue]) { a, _ in a }
    // `SaidDayKind` judges these: they hang on words.
    case .after: return nil
    }
  }

  /// - Parameter campaign: as facts have it, in lower case and single blanks.
  static func names(_ window: PauseWindow, _ campaign: String) -> Bool {
    window.reason.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      == campaign
  }

  /// When a pause is over, those that follow on it or overlap it included.
  private static func end(of pause: PauseWindow, among windows: [PauseWindow]) -> Int64 {
    var end = pause.to
    while let next = windows.first(where: { $0.from <= end && end < $0.to }) { end = next.to }
    return end
  }
}
