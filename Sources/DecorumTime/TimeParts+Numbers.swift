/// The parts of a written time that begin with a digit: dates, times of day, days and years.
extension TimeParts {
  mutating func readNumber() throws(TimeFault) {
    let start = at
    let end = digitsEnd(start)
    let digits = end - start
    if blanksEnd(0) == start, blanksEnd(end) == text.count, digits < 4 {
      throw bareNumber(start..<end)
    }
    if digits <= 2 {
      if has(":", end) { return try readTimeOfDay() }
      if has(".", end), digitsEnd(end + 1) == end + 3, hasDate, !has(".", end + 3) {
        return try readTimeOfDay(separator: ".")
      }
      if has("/.-", end), isDigit(end + 1) { return try readNumericDate() }
      if let half = halfOfDay(blanksEnd(end)), time == nil {
        return try setTime(hour: start..<end, minute: nil, second: 0, half: half)
      }
      if time == nil, let sign = hourSign(blanksEnd(end)) {
        return try readSpelledHour(start..<end, sign: sign)
      }
      return try readDayOfMonth(start..<end)
    }
    if digits == 4, has("/.-", end), isDigit(end + 1) { return try readYearFirst() }
    if digits == 4 {
      guard year == nil, date == nil else { throw second("year", start..<end) }
      year = Part(value: number(start..<end), range: start..<end)
      at = end
    } else if digits == 8 || digits == 12 || digits == 14 {
      let end = start + 8
      let fixed = Date.fixed(
        year: number(start..<(start + 4)), month: number((start + 4)..<(start + 6)),
        day: number((start + 6)..<end))
      at = end
      try setDate(fixed, start..<end)
      if digits > 8 { return try readCompactTime(digits: digits - 8) }
      try readAfterT(isBasic: true)
    } else {
      throw bareNumber(start..<end)
    }
  }

  private func bareNumber(_ digits: Range<Int>) -> TimeFault {
    // `45985.375`: spreadsheets count days.
    let fraction = has(".,", digits.upperBound) ? digitsEnd(digits.upperBound + 1) : 0
    let range = digits.lowerBound..<max(digits.upperBound, fraction)
    let isDayCount = digits.count == 5 && range.count == text.count
    return TimeFault(
      .notATime, "\(quoted(range)) is a bare number, not a time",
      help: isDayCount
        ? "format the column as a date in the spreadsheet, and export it again"
        : "write it as 2026-11-24 09:00", at: range)
  }

  // MARK: Dates

  /// `2026-11-24`, with `T` and a time of day behind it perhaps.
  private mutating func readYearFirst() throws(TimeFault) {
    let start = at
    let separator = text[start + 4]
    let month = (start + 5)..<digitsEnd(start + 5)
    guard month.count <= 2, month.upperBound < text.count, text[month.upperBound] == separator,
      isDigit(month.upperBound + 1)
    else { throw unexpected(start..<dateEnd(start)) }
    let day = (month.upperBound + 1)..<digitsEnd(month.upperBound + 1)
    guard day.count <= 2 else { throw unexpected(start..<dateEnd(start)) }
    at = day.upperBound
    try setDate(
      .fixed(year: number(start..<(start + 4)), month: number(month), day: number(day)),
      start..<at)
    try readAfterT(isBasic: false)
  }

  /// `24/11/2026` or `11/24/2026`.
  private mutating func readNumericDate() throws(TimeFault) {
    let start = at
    let first = start..<digitsEnd(start)
    let separator = text[first.upperBound]
    let second = (first.upperBound + 1)..<digitsEnd(first.upperBound + 1)
    guard second.count <= 2, second.upperBound < text.count, text[second.upperBound] == separator,
      isDigit(second.upperBound + 1)
    else { throw unexpected(start..<dateEnd(start)) }
    let year = (second.upperBound + 1)..<digitsEnd(second.upperBound + 1)
    if year.count == 2 { throw twoDigitYear(year) }
    guard year.count == 4 else { throw unexpected(start..<dateEnd(start)) }
    at = year.upperBound
    try setDate(
      .numbers(
        first: number(first), second: number(second), year: number(year), separator: separator),
      start..<at)
    // `11/24/2026T09:00` is nobody's form, but cannot be misread.
    try readAfterT(isBasic: false)
  }

  private mutating func setDate(_ value: Date, _ range: Range<Int>) throws(TimeFault) {
    guard date == nil, day == nil, month == nil, year == nil else { throw second("date", range) }
    date = Part(value: value, range: range)
  }

  /// The end of digits and separators, for a caret under all of what looks like a date.
  private func dateEnd(_ start: Int) -> Int {
    var end = start
    while isDigit(end) || has("/.-", end) { end += 1 }
    return end
  }

  /// `24`, `24th` or `24.` of a date with a month's name; `24-Nov-2026`.
  private mutating func readDayOfMonth(_ digits: Range<Int>) throws(TimeFault) {
    if day != nil, month != nil, year == nil, digits.count == 2 { throw twoDigitYear(digits) }
    guard date == nil else { throw unexpected(digits) }
    guard day == nil else { throw second("day", digits) }
    day = Part(value: number(digits), range: digits)
    at = digits.upperBound
    let suffix = at..<lettersEnd(at)
    if ["st", "nd", "rd", "th"].contains(written(suffix).lowercased()) {
      at = suffix.upperBound
    } else if has(".", at) {
      at += 1
    } else if has("-/", at), isLetter(at + 1) {
      let separator = text[at]
      at += 1
      let name = at..<lettersEnd(at)
      guard let named = Names.month(written(name)) else { throw unexpected(name) }
      try setMonth(named, name)
      at = name.upperBound
      if at < text.count, text[at] == separator, isDigit(at + 1) {
        let digits = (at + 1)..<digitsEnd(at + 1)
        if digits.count == 2 { throw twoDigitYear(digits) }
        guard digits.count == 4, year == nil else { throw unexpected(digits) }
        year = Part(value: number(digits), range: digits)
        at = digits.upperBound
      }
    }
  }

  mutating func setMonth(_ number: Int64, _ range: Range<Int>) throws(TimeFault) {
    guard month == nil, date == nil else { throw second("month", range) }
    month = Part(value: number, range: range)
  }

  private func twoDigitYear(_ digits: Range<Int>) -> TimeFault {
    TimeFault(
      .twoDigitYear, "\(quoted(digits)) could be a year of several centuries",
      help: "write the year with four digits", at: digits)
  }

  // MARK: Times of day

  /// What an ISO date may go on with.
  private mutating func readAfterT(isBasic: Bool) throws(TimeFault) {
    guard has("Tt", at), isDigit(at + 1) else { return }
    at += 1
    let end = digitsEnd(at)
    guard isBasic, end - at == 4 || end - at == 6 else { return try readTimeOfDay() }
    try readCompactTime(digits: end - at)
  }

  /// `0900` or `090005` at `at`.
  private mutating func readCompactTime(digits: Int) throws(TimeFault) {
    let end = at + digits
    let seconds = digits == 6 ? (at + 4)..<end : nil
    let (hour, minute) = (at..<(at + 2), (at + 2)..<(at + 4))
    at = end
    try setTime(
      hour: hour, minute: minute, second: seconds.map { number($0) } ?? 0, half: nil,
      secondRange: seconds)
  }

  /// `9:00`, `09:00:30.125`, `9:00 PM`; behind a date also `09.00`
  private mutating func readTimeOfDay(separator: StaticString = ":") throws(TimeFault) {
    let start = at
    let hour = start..<digitsEnd(start)
    guard hour.count <= 2, has(separator, hour.upperBound) else {
      throw unexpected(start..<hour.upperBound)
    }
    let minute = (hour.upperBound + 1)..<digitsEnd(hour.upperBound + 1)
    guard minute.count == 2 else { throw twoDigits(start..<max(minute.upperBound, start + 1)) }
    at = minute.upperBound
    var second: Range<Int>?
    if has(":", at) {
      let digits = (at + 1)..<digitsEnd(at + 1)
      guard digits.count == 2 else { throw twoDigits(start..<digits.upperBound) }
      at = digits.upperBound
      second = digits
      if has(".,", at), isDigit(at + 1) { at = digitsEnd(at + 1) }
    }
    try setTime(
      hour: hour, minute: minute, second: second.map { number($0) } ?? 0,
      half: halfOfDay(blanksEnd(at)), secondRange: second)
  }

  /// `14h30`, `9 h`, `9 Uhr`: the hour stands before the sign, the minutes perhaps behind it.
  private mutating func readSpelledHour(
    _ hour: Range<Int>, sign: Range<Int>
  ) throws(TimeFault) {
    let minute = blanksEnd(sign.upperBound)..<digitsEnd(blanksEnd(sign.upperBound))
    at = sign.upperBound
    if minute.count == 2 { at = minute.upperBound }
    try setTime(hour: hour, minute: minute.count == 2 ? minute : nil, second: 0, half: nil)
  }

  private func hourSign(_ start: Int) -> Range<Int>? {
    let word = start..<lettersEnd(start)
    return ["h", "hrs", "uhr"].contains(written(word).lowercased()) ? word : nil
  }

  private func twoDigits(_ range: Range<Int>) -> TimeFault {
    TimeFault(
      .notATime, "\(quoted(range)) is no time of day: minutes and seconds have two digits",
      help: "write it as 09:05", at: range)
  }

  /// `AM`, `pm` or `p.m.` at `start`; the blanks before it are the caller's.
  private func halfOfDay(_ start: Int) -> (isAfternoon: Bool, end: Int)? {
    guard has("AaPp", start) else { return nil }
    let isAfternoon = has("Pp", start)
    if has("Mm", start + 1), !isLetter(start + 2), !isDigit(start + 2) {
      return (isAfternoon, start + 2)
    }
    if has(".", start + 1), has("Mm", start + 2), has(".", start + 3) {
      return (isAfternoon, start + 4)
    }
    return nil
  }

  private mutating func setTime(
    hour: Range<Int>, minute: Range<Int>?, second: Int64, half: (isAfternoon: Bool, end: Int)?,
    secondRange: Range<Int>? = nil
  ) throws(TimeFault) {
    let clockEnd = max(at, hour.upperBound)
    at = half?.end ?? clockEnd
    let range = hour.lowerBound..<at
    let minutes = minute.map { number($0) } ?? 0
    var hours = number(hour)
    guard time == nil else { throw self.second("time of day", range) }
    if let minute, minutes > 59 {
      throw impossible("minute \(minutes) does not exist: an hour ends at :59", minute)
    }
    if let secondRange, second > 60 {
      throw impossible("second \(second) does not exist: a minute ends at :59", secondRange)
    }
    if let half {
      let name = half.isAfternoon ? "PM" : "AM"
      let twelve = { (hour: Int64) in "\(hour):\(two(minutes)) \(name)" }
      if hours == 0 {
        throw impossible(
          "\(quoted(range)) does not exist: 12-hour clocks have no hour 0",
          help: "write \(twelve(12)) or 0:\(two(minutes))", range)
      }
      if hours > 12 {
        let help =
          hours < 24
          ? "write \(half.isAfternoon ? twelve(hours - 12) : "\(hours):\(two(minutes))")" : nil
        throw impossible(
          "\(quoted(range)) does not exist: 12-hour clocks end at 12:59", help: help, range)
      }
      hours = hours % 12 + (half.isAfternoon ? 12 : 0)
    } else if hours > 23 {
      throw impossible(
        "hour \(hours) does not exist: a day ends at 23:59",
        help: hours == 24 && minutes == 0 ? "write 00:00 of the next day" : nil, hour)
    }
    time = Part(value: hours * 3600 + minutes * 60 + min(second, 59), range: range)
  }
}
