/// Makes a time of the parts that were found, and refuses what does not exist or denies itself.
extension TimeParts {
  func assembled(order: DateOrder?) throws(TimeFault) -> WrittenTime {
    let (date, range) = try civilDate(order: order)
    if let weekday, weekday.value != date.weekday {
      throw TimeFault(
        .contradiction, "\(date) is a \(date.weekday.rawValue), not a \(weekday.value.rawValue)",
        at: weekday.range.lowerBound < range.lowerBound
          ? weekday.range.lowerBound..<range.upperBound
          : range.lowerBound..<weekday.range.upperBound)
    }
    let second = time?.value ?? 0
    guard
      let wall = WallClock(
        date: date, hour: second / 3600, minute: second / 60 % 60, second: second % 60)
    else { preconditionFailure("a time of day that was checked when read") }
    return WrittenTime(.clock(wall, try anchor(of: wall)), hasTimeOfDay: time != nil)
  }

  private func anchor(of wall: WallClock) throws(TimeFault) -> WrittenTime.Anchor {
    switch (offset, zone) {
    case (nil, nil): return .none
    case (let offset?, nil): return isUTC ? .utc : .offset(offset.value)
    case (nil, let zone?): return .zone(zone.value)
    case (let offset?, let zone?):
      // `Z` tells the instant and nothing of the place: RFC 9557.
      if isZulu { return .utc }
      let here = zone.value.offset(at: wall.instant(offset: offset.value))
      if here == offset.value { return .offsetAndZone(offset.value, zone.value) }
      if case .gap(let before, let after, _) = zone.value.instants(of: wall),
        offset.value == before || offset.value == after
      {
        return .offsetAndZone(offset.value, zone.value)
      }
      throw TimeFault(
        .contradiction, "the clocks of \(zone.value.name) are \(here) then, not \(offset.value)",
        help: "write the zone or the offset, not both",
        at: min(
          offset.range.lowerBound, zone.range.lowerBound)..<max(
            offset.range.upperBound, zone.range.upperBound))
    }
  }

  private func civilDate(order: DateOrder?) throws(TimeFault) -> (CivilDate, Range<Int>) {
    guard let date else { return try namedDate() }
    switch date.value {
    case .fixed(let year, let month, let day):
      return (try checked(year, month, day, date.range), date.range)
    case .numbers(let first, let second, let year, let separator):
      let isDayFirst: Bool
      switch order {
      case .dmy: isDayFirst = true
      case .mdy: isDayFirst = false
      case .ymd, nil:
        if first <= 12, second <= 12, first != second, separator != UInt8(ascii: "."),
          let dayFirst = CivilDate(year: year, month: second, day: first),
          let monthFirst = CivilDate(year: year, month: first, day: second)
        {
          let name = quoted(date.range)
          throw TimeFault(
            .ambiguous(dayFirst: dayFirst, monthFirst: monthFirst),
            "\(name) can be \(spelled(dayFirst)) or \(spelled(monthFirst))",
            help: "say which comes first, the day or the month, or write \(dayFirst)",
            at: date.range)
        }
        // Dots are the day-first countries' way; above 12 there is no choice.
        isDayFirst = second <= 12
      }
      let (day, month) = isDayFirst ? (first, second) : (second, first)
      return (try checked(year, month, day, date.range, isDayFirst: isDayFirst), date.range)
    }
  }

  /// `24 Nov 2026`, its parts wherever they stand.
  private func namedDate() throws(TimeFault) -> (CivilDate, Range<Int>) {
    guard let day, let month, let year else {
      let found = [day?.range, month?.range, year?.range].compactMap { $0 }
      guard !found.isEmpty else {
        if let weekday { throw relative(weekday.range, each: "week") }
        throw TimeFault(
          .notATime, "\(quoted(0..<text.count)) has no date",
          help: "write it as 2026-11-24 09:00", at: 0..<text.count)
      }
      let missing = day == nil ? "day" : month == nil ? "month" : "year"
      throw TimeFault(
        .notATime, "the date has no \(missing)", help: "write it as 2026-11-24 09:00",
        at: extent(found))
    }
    let range = extent([day.range, month.range, year.range])
    return (try checked(year.value, month.value, day.value, range), range)
  }

  private func extent(_ ranges: [Range<Int>]) -> Range<Int> {
    let start = ranges.map(\.lowerBound).min() ?? 0
    return start..<(ranges.map(\.upperBound).max() ?? start)
  }

  private func checked(
    _ year: Int64, _ month: Int64, _ day: Int64, _ range: Range<Int>, isDayFirst: Bool? = nil
  ) throws(TimeFault) -> CivilDate {
    if let date = CivilDate(year: year, month: month, day: day) { return date }
    let text = quoted(range)
    guard (1...12).contains(month) else {
      let order = isDayFirst.map { " when the \($0 ? "day" : "month") comes first" } ?? ""
      throw impossible("\(text) does not exist: there is no month \(month)\(order)", range)
    }
    let length = CivilDate.days(in: month, of: year)
    throw impossible(
      "\(text) does not exist: \(Names.month(numbered: month)) \(year) has \(length) days",
      range)
  }

  private func spelled(_ date: CivilDate) -> String {
    "\(date.day) \(Names.month(numbered: date.month)) \(date.year)"
  }
}
