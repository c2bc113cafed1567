/// Counts of seconds, milliseconds, microseconds or nanoseconds since 1970, which exports write as
/// numbers. The unit is told from the size, which leaves no doubt between the years 1973 and 5138.
extension TimeParser {
  /// The count that a text is, if it is nothing but a number with nine digits or more before its
  /// point: no date is written so, except `202611240900` and `20261124090000`.
  /// - Returns: nil for anything else.
  static func count(in text: [UInt8]) -> Result<WrittenTime, TimeFault>? {
    let blanks: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\t")]
    guard let start = text.firstIndex(where: { !blanks.contains($0) }),
      let last = text.lastIndex(where: { !blanks.contains($0) })
    else { return nil }
    var digits = 0
    var hasExponent = false
    for byte in text[start...last] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "e"), UInt8(ascii: "E"): hasExponent = true
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "+"): continue
      default: return nil
      }
    }
    guard digits >= 9 || hasExponent else { return nil }
    let number = Array(text[start...last])
    guard let decimal = Decimal(number), decimal.wholeDigits >= 9, !isDate(number) else {
      return nil
    }
    switch parse(epoch: number) {
    case .success(let time): return .success(time)
    case .failure(let fault):
      let range = (fault.range.lowerBound + start)..<(fault.range.upperBound + start)
      return .failure(TimeFault(fault.kind, fault.message, help: fault.help, at: range))
    }
  }

  /// A date with its time of day, without a sign between them. Read as milliseconds, one of twelve
  /// digits would be of the seventies, and one of fourteen beyond the year 2500.
  private static func isDate(_ number: [UInt8]) -> Bool {
    guard number.count == 12 || number.count == 14, number.allSatisfy(\.isDigit) else {
      return false
    }
    let digits = TimeParts(text: number)
    let year = digits.number(0..<4)
    return (1970..<2100).contains(year)
      && CivilDate(year: year, month: digits.number(4..<6), day: digits.number(6..<8)) != nil
      && digits.number(8..<10) < 24 && digits.number(10..<12) < 60
  }

  /// - Parameter text: a JSON number or its like: `1369074567`, `1369074567.0`, `1.369074567E9`.
  package static func parse(epoch text: [UInt8]) -> Result<WrittenTime, TimeFault> {
    if let time = plainCount(text) { return .success(time) }
    let all = 0..<text.count
    let written = TimeParts(text: text).quoted(all)
    guard let decimal = Decimal(text) else {
      return .failure(
        TimeFault(
          text.isEmpty ? .empty : .notATime,
          text.isEmpty
            ? "there is no time" : "\(written) is no number",
          at: all))
    }
    // Whole digits; 12 of them are milliseconds (1973 and later), and so on by thousands.
    let thousands: Int
    switch decimal.wholeDigits {
    case ...11: thousands = 0
    case 12...14: thousands = 1
    case 15...17: thousands = 2
    case 18...20: thousands = 3
    default:
      return .failure(
        TimeFault(.impossible, "\(written) is beyond all years", at: all))
    }
    if decimal.granularity - 3 * thousands > 1 {
      return .failure(
        TimeFault(
          .imprecise, "\(written) was rounded on its way: its last digits are lost",
          help: "export the file anew, without opening it in a spreadsheet", at: all))
    }
    let seconds = decimal.floored(dividingByPowerOfTen: 3 * thousands)
    guard (-62_167_219_200..<253_402_300_800).contains(seconds) else {
      return .failure(TimeFault(.impossible, "\(written) is beyond the year 9999", at: all))
    }
    return .success(WrittenTime(.epoch(Instant(secondsSince1970: seconds))))
  }

  /// A count without a point, as nearly all are.
  private static func plainCount(_ text: [UInt8]) -> WrittenTime? {
    guard (9...17).contains(text.count), text[0] != UInt8(ascii: "0"),
      text.allSatisfy(\.isDigit)
    else { return nil }
    let number = text.reduce(Int64(0)) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
    let unit: Int64 = text.count <= 11 ? 1 : text.count <= 14 ? 1000 : 1_000_000
    return WrittenTime(.epoch(Instant(secondsSince1970: number / unit)))
  }

  /// A decimal number as digits, a sign and a power of ten.
  private struct Decimal {
    var isNegative = false
    /// Without zeros in front.
    var digits: [UInt8] = []
    /// Where the decimal point stands: the number of digits before it.
    var wholeDigits = 0
    /// The power of ten of the last digit that was written, 0 for a number without an exponent.
    var granularity = 0

    init?(_ text: [UInt8]) {
      var at = 0
      func has(_ characters: StaticString) -> Bool {
        at < text.count && characters.withUTF8Buffer { $0.contains(text[at]) }
      }
      if has("-") {
        isNegative = true
        at += 1
      }
      let start = at
      while at < text.count, text[at].isDigit { at += 1 }
      guard at > start else { return nil }
      digits = Array(text[start..<at])
      wholeDigits = digits.count
      // Spreadsheets of half the world write a comma.
      if has(".,") {
        at += 1
        let fraction = at
        while at < text.count, text[at].isDigit { at += 1 }
        guard at > fraction else { return nil }
        digits += text[fraction..<at]
      }
      if has("eE") {
        at += 1
        let isDown = has("-")
        if has("+-") { at += 1 }
        let exponent = text[at...].prefix { $0.isDigit }
        guard (1...3).contains(exponent.count) else { return nil }
        at += exponent.count
        let value = exponent.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        wholeDigits += isDown ? -value : value
        granularity = max(0, wholeDigits - digits.count)
      }
      guard at == text.count else { return nil }
      let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
      digits.removeFirst(zeros)
      wholeDigits = digits.isEmpty ? 0 : wholeDigits - zeros
    }

    func floored(dividingByPowerOfTen power: Int) -> Int64 {
      let count = wholeDigits - power
      var value: Int64 = 0
      for i in 0..<max(0, count) {
        value = value * 10 + (i < digits.count ? Int64(digits[i] - UInt8(ascii: "0")) : 0)
      }
      guard isNegative else { return value }
      let hasRest = digits.dropFirst(max(0, count)).contains { $0 != UInt8(ascii: "0") }
      return hasRest ? -value - 1 : -value
    }
  }
}
