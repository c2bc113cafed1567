/// What a clock on a wall and the calendar beside it show: a day and a time of day, without a zone.
/// It becomes an instant with an offset or in a `Zone`, where it may exist twice or not at all.
package struct WallClock: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let date: CivilDate
  /// 0 to 86,399.
  package let secondOfDay: Int64

  /// - Returns: nil for a time of day that no clock shows, 24:00 and 23:59:60 included.
  package init?(date: CivilDate, hour: Int64, minute: Int64, second: Int64 = 0) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else {
      return nil
    }
    self.date = date
    secondOfDay = hour * 3600 + minute * 60 + second
  }

  /// The start of the day.
  package init(midnightOf date: CivilDate) {
    self.date = date
    secondOfDay = 0
  }

  /// What clocks that are `offset` from UTC show at an instant.
  package init(at instant: Instant, offset: UTCOffset) {
    self.init(unzonedSeconds: instant.secondsSince1970 + offset.seconds)
  }

  init(unzonedSeconds: Int64) {
    let (days, second) = unzonedSeconds.flooredQuotientAndRemainder(dividingBy: 86400)
    date = CivilDate(daysSince1970: days)
    secondOfDay = second
  }

  package var hour: Int64 { secondOfDay / 3600 }
  package var minute: Int64 { secondOfDay / 60 % 60 }
  package var second: Int64 { secondOfDay % 60 }
  package var weekday: Weekday { date.weekday }

  /// Seconds since 1970-01-01 00:00 on the same clock, as if it had never been changed.
  var unzonedSeconds: Int64 { date.daysSince1970 * 86400 + secondOfDay }

  package func instant(offset: UTCOffset) -> Instant {
    Instant(secondsSince1970: unzonedSeconds - offset.seconds)
  }

  package static func < (a: WallClock, b: WallClock) -> Bool {
    (a.date, a.secondOfDay) < (b.date, b.secondOfDay)
  }

  /// `2026-11-24 09:00`, with seconds only where there are any.
  package var description: String { "\(date) \(timeOfDay)" }

  /// `09:00` or `09:00:30`
  package var timeOfDay: String {
    let text = clock(secondOfDay)
    return second == 0 ? String(text.dropLast(3)) : text
  }
}

/// How far clocks are ahead of UTC; west of Greenwich it is negative.
package struct UTCOffset: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let seconds: Int64

  package init(seconds: Int64) { self.seconds = seconds }

  package static let zero = UTCOffset(seconds: 0)

  package static func < (a: UTCOffset, b: UTCOffset) -> Bool { a.seconds < b.seconds }

  /// `+01:00`, `-03:30`; with seconds only where there are any.
  package var description: String {
    let text = clock(abs(seconds))
    return (seconds < 0 ? "-" : "+") + (seconds % 60 == 0 ? String(text.dropLast(3)) : text)
  }
}
