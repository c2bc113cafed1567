/// The two forms that machines write, read by their places: `2026-11-24T09:00:05.123+01:00` and
/// `Wed Oct 10 20:19:24 +0000 2018`. Nearly every time of nearly every file is one of them, and they
/// make no memory here. Whatever is anything else, or does not exist, is left to `TimeParts`, which
/// has the words for it.
extension TimeParser {
  /// - Returns: nil for another form.
  static func fixedForm(_ text: [UInt8]) -> WrittenTime? {
    let text = text.span
    return if text.count == 30, text[3] == UInt8(ascii: " ") { dayNamed(text) } else { iso(text) }
  }

  /// What most machines write: a date and a time of day, `Z` behind them and no zone.
  /// - Returns: nil for everything else.
  package static func utcClock(_ text: [UInt8]) -> WallClock? {
    let text = text.span
    guard let (wall, end) = isoClock(text), end + 1 == text.count, text[end] == UInt8(ascii: "Z")
    else { return nil }
    return wall
  }

  private static func iso(_ text: borrowing Span<UInt8>) -> WrittenTime? {
    guard let (wall, at) = isoClock(text) else { return nil }
    if at == text.count { return WrittenTime(.clock(wall, .none)) }
    if at + 1 == text.count, text[at] == UInt8(ascii: "Z") {
      return WrittenTime(.clock(wall, .utc))
    }
    return offset(text, at, isSplit: true).map { WrittenTime(.clock(wall, .offset($0))) }
  }

  /// - Returns: the clock, and the end of its time of day.
  private static func isoClock(_ text: borrowing Span<UInt8>) -> (wall: WallClock, end: Int)? {
    guard text.count >= 16, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      text[10] == UInt8(ascii: "T") || text[10] == UInt8(ascii: " ")
    else { return nil }
    guard
      let date = date(year: (two(text, 0), two(text, 2)), month: two(text, 5), day: two(text, 8))
    else { return nil }
    var at = 16
    var second: Int64 = 0
    if at + 3 <= text.count, text[at] == UInt8(ascii: ":") {
      second = two(text, at + 1)
      at += 3
      if at + 1 < text.count, text[at] == UInt8(ascii: "."), text[at + 1].isDigit {
        at += 2
        while at < text.count, text[at].isDigit { at += 1 }
      }
    }
    guard text[13] == UInt8(ascii: ":"),
      let wall = WallClock(date: date, hour: two(text, 11), minute: two(text, 14), second: second)
    else { return nil }
    return (wall, at)
  }

  private static func dayNamed(_ text: borrowing Span<UInt8>) -> WrittenTime? {
    for blank in [7, 10, 19, 25] where text[blank] != UInt8(ascii: " ") { return nil }
    guard text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
      let month = name(text, 4, among: months), let day = name(text, 0, among: weekdays),
      let date = date(
        year: (two(text, 26), two(text, 28)), month: Int64(month) + 1, day: two(text, 8)),
      date.weekday == Weekday.inOrder[day],
      let wall = WallClock(
        date: date, hour: two(text, 11), minute: two(text, 14), second: two(text, 17)),
      let offset = offset(text, 20, isSplit: false)
    else { return nil }
    return WrittenTime(.clock(wall, .offset(offset)))
  }

  // MARK: Parts; -1, which nothing takes, stands for what is no number

  private static func two(_ text: borrowing Span<UInt8>, _ at: Int) -> Int64 {
    let (tens, ones) = (text[at], text[at + 1])
    guard tens.isDigit, ones.isDigit else { return -1 }
    return Int64(tens - UInt8(ascii: "0")) * 10 + Int64(ones - UInt8(ascii: "0"))
  }

  private static func date(year: (Int64, Int64), month: Int64, day: Int64) -> CivilDate? {
    guard year.0 >= 0, year.1 >= 0 else { return nil }
    return CivilDate(year: year.0 * 100 + year.1, month: month, day: day)
  }

  /// `+01:00` or `+0100`, to the end where it is `isSplit` and may have a colon.
  private static func offset(
    _ text: borrowing Span<UInt8>, _ at: Int, isSplit: Bool
  ) -> UTCOffset? {
    let sign = text[at]
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    var minute = at + 3
    if isSplit {
      guard at + 5 <= text.count else { return nil }
      if text[minute] == UInt8(ascii: ":") { minute += 1 }
      guard minute + 2 == text.count else { return nil }
    }
    let (hours, minutes) = (two(text, at + 1), two(text, minute))
    guard (0..<24).contains(hours), (0..<60).contains(minutes) else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return UTCOffset(seconds: sign == UInt8(ascii: "-") ? -seconds : seconds)
  }

  private static func name(
    _ text: borrowing Span<UInt8>, _ at: Int, among names: StaticString
  ) -> Int? {
    names.withUTF8Buffer { names in
      for i in stride(from: 0, to: names.count, by: 3)
      where names[i] == text[at] && names[i + 1] == text[at + 1] && names[i + 2] == text[at + 2] {
        return i / 3
      }
      return nil
    }
  }

  private static let months: StaticString = "JanFebMarAprMayJunJulAugSepOctNovDec"
  private static let weekdays: StaticString = "MonTueWedThuFriSatSun"
}
