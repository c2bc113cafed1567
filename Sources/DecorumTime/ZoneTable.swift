/// The offsets of a time zone since 1970: a list of changes, and the yearly rule that goes on after
/// the last of them. All times are seconds since 1970, all offsets seconds east of UTC.
struct ZoneTable: Sendable {
  /// In force before the first change.
  var first: Int64
  /// Sorted by `start`; each offset differs from the one before.
  var changes: [(start: Int64, offset: Int64)]
  /// In force from the last change on, where there is one.
  var rule: YearlyRule?

  /// A stretch of time with one offset; nil ends are open.
  struct Period {
    var start: Int64?
    var end: Int64?
    var offset: Int64
  }

  func period(at time: Int64) -> Period {
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].start <= time { low = middle + 1 } else { high = middle }
    }
    let begun = low > 0 ? changes[low - 1] : nil
    if low == changes.count, let rule {
      var period = rule.period(at: time)
      if let start = begun?.start { period.start = max(start, period.start ?? start) }
      return period
    }
    return Period(
      start: begun?.start, end: low < changes.count ? changes[low].start : nil,
      offset: begun?.offset ?? first)
  }
}

/// Two changes of the clocks in each year, on the n-th of some weekday of a month (POSIX's `M3.5.0`).
/// "Daylight" may be behind "standard": Ireland's winter time is the former.
struct YearlyRule: Sendable {
  var standard: Int64
  var daylight: Int64
  /// When daylight time begins, on the clocks of standard time.
  var begins: Day
  /// When it ends, on its own clocks.
  var ends: Day

  struct Day: Sendable {
    var month: Int64
    /// 5 is the last.
    var week: Int64
    /// 0 is Sunday.
    var weekday: Int64
    /// Since midnight; below 0 and over 86,400 too.
    var second: Int64

    /// In seconds since 1970, on the clocks in force before the change.
    func moment(in year: Int64) -> Int64 {
      guard let first = CivilDate(year: year, month: month, day: 1) else {
        preconditionFailure("a month of the embedded table")
      }
      let days = first.daysSince1970
      // 1970-01-01 was a Thursday, 4.
      let (_, firstWeekday) = (days + 4).flooredQuotientAndRemainder(dividingBy: 7)
      var day = (weekday - firstWeekday + 7) % 7 + 7 * (week - 1)
      if day >= CivilDate.days(in: month, of: year) { day -= 7 }
      return (days + day) * 86400 + second
    }
  }

  func period(at time: Int64) -> ZoneTable.Period {
    // Beyond the calendar's four digits nothing is looked up.
    guard time < 253_402_300_800 else {
      return ZoneTable.Period(start: 253_402_300_800, end: nil, offset: standard)
    }
    let year = CivilDate(daysSince1970: time / 86400).year
    var start: (time: Int64, offset: Int64)?
    for y in (year - 1)...(year + 1) {
      let begin = (time: begins.moment(in: y) - standard, offset: daylight)
      let end = (time: ends.moment(in: y) - daylight, offset: standard)
      for change in begin.time < end.time ? [begin, end] : [end, begin] {
        if change.time > time {
          return ZoneTable.Period(
            start: start?.time, end: change.time, offset: start?.offset ?? standard)
        }
        start = change
      }
    }
    return ZoneTable.Period(start: start?.time, end: nil, offset: start?.offset ?? standard)
  }
}
