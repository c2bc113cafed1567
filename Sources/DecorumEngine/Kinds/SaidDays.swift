import DecorumRules
import DecorumTime

/// The kind `schedule` with `after`: does a post go out after the day that it names itself?
///
/// A date speaks for itself. "Friday" and "today" name another day each time they are said, so the
/// post alone never outlives them; they are those of the first post with the same keys that said so.
struct SaidDayKind {
  let relations: Relations
  let said: RelatedSaidDay
  let rule: Int
  let limb: Int

  struct Reading {
    var place: PostFacts.SaidPlace
    /// The post whose day it is.
    var first: Int
    /// When the day was over, on that post's clock.
    var over: WallClock
    var isOver: Bool
  }

  func judged(_ members: [Relations.Member]) -> RelationResult {
    var result = RelationResult()
    for member in members {
      let readings = readings(of: member.post)
      // Of several days one may be the end of something else.
      guard let last = readings.max(by: { $0.over < $1.over }), readings.allSatisfy(\.isOver)
      else { continue }
      if let reason = member.reason {
        result.unknown.append(.init(rule: rule, post: member.post, reason: reason))
        continue
      }
      var finding = PendingFinding(rule: rule, limb: limb, post: member.post)
      finding.range = last.place.range
      finding.values = ["time": relations.clock(member.post), "said": words(last.over)]
      if last.first != member.post {
        finding.related = [last.first]
        finding.relatedLabel = "said here first"
      }
      result.findings.append(finding)
    }
    return result
  }

  func readings(of post: Int) -> [Reading] {
    (relations.posts[post].saidDays[said.number] ?? []).compactMap { place in
      let first = place.day.isRelative ? firstToSay(place.day, like: post) : post
      return place.day.over(saidAt: wall(first)).map {
        Reading(place: place, first: first, over: $0, isOver: $0 <= wall(post))
      }
    }
  }

  private func wall(_ post: Int) -> WallClock {
    WallClock(
      at: Instant(secondsSince1970: relations.time(post)),
      offset: UTCOffset(seconds: relations.posts[post].time.local?.offset ?? 0))
  }

  private func firstToSay(_ day: SaidDay, like post: Int) -> Int {
    guard !said.per.isEmpty else { return post }
    let column = relations.column(said.per)
    guard column[post] >= 0 else { return post }
    let start = said.within.map { relations.time(post) - $0 } ?? .min
    let begin = relations.timeline.partition { relations.time($0) > start }
    for i in relations.timeline[begin...] {
      if relations.time(i) >= relations.time(post) { break }
      guard column[i] == column[post], relations.posts[i].isOwn else { continue }
      let days = relations.posts[i].saidDays[said.number] ?? []
      if days.contains(where: { $0.day == day }) { return i }
    }
    return post
  }

  /// The day in question, with the hour where one was named.
  private func words(_ over: WallClock) -> String {
    if over.secondOfDay > 0 { return "\(over.weekday.rawValue), \(over)" }
    let day = CivilDate(daysSince1970: over.date.daysSince1970 - 1)
    return "\(day.weekday.rawValue), \(day)"
  }
}
