/// What TOML makes of a word without quotation marks.
enum TOMLWord {
  case yes, no, number
  /// A date, a time of day, or both.
  case time
  case other

  init(_ word: ArraySlice<UInt8>) {
    switch String(decoding: word, as: UTF8.self) {
    case "true": self = .yes
    case "false": self = .no
    default: self = Self.isTime(word) ? .time : Self.isNumber(word) ? .number : .other
    }
  }

  // MARK: Dates

  static func isDate(_ word: ArraySlice<UInt8>) -> Bool { fits(word, "0000-00-00") }

  private static func isTime(_ word: ArraySlice<UInt8>) -> Bool {
    if isDate(word) || isTimeOfDay(word) { return true }
    guard isDate(word.prefix(10)), word.count > 11 else { return false }
    let separator = word[word.startIndex + 10] | 0x20
    guard separator == UInt8(ascii: "t") || separator == Byte.space else { return false }
    let rest = word.dropFirst(11)
    if isTimeOfDay(rest) { return true }
    if rest.last.map({ $0 | 0x20 }) == UInt8(ascii: "z") { return isTimeOfDay(rest.dropLast()) }
    let zone = rest.suffix(6)
    return (fits(zone, "+00:00") || fits(zone, "-00:00")) && isTimeOfDay(rest.dropLast(6))
  }

  /// `10:00:00`, with a fraction or without; people leave the seconds out too.
  private static func isTimeOfDay(_ word: ArraySlice<UInt8>) -> Bool {
    if fits(word, "00:00") || fits(word, "00:00:00") { return true }
    return fits(word.prefix(8), "00:00:00") && word.count > 9
      && word[word.startIndex + 8] == UInt8(ascii: ".")
      && word.dropFirst(9).allSatisfy(Byte.isDigit)
  }

  /// A digit for every 0, every other sign as it is.
  private static func fits(_ word: ArraySlice<UInt8>, _ form: String) -> Bool {
    word.count == form.utf8.count
      && zip(word, form.utf8).allSatisfy { $1 == 0x30 ? Byte.isDigit($0) : $0 == $1 }
  }

  // MARK: Numbers

  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    let isSigned = word.first == UInt8(ascii: "+") || word.first == Byte.hyphen
    let digits = isSigned ? word.dropFirst() : word
    let text = String(decoding: digits, as: UTF8.self)
    if text == "inf" || text == "nan" { return true }
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where text.hasPrefix(prefix) {
      return !isSigned
        && isGrouped(digits.dropFirst(2)) {
          Character(Unicode.Scalar($0)).hexDigitValue.map { $0 < radix } ?? false
        }
    }
    let (mantissa, exponent) = split(digits, at: UInt8(ascii: "e"))
    let (whole, fraction) = split(mantissa, at: UInt8(ascii: "."))
    guard isGrouped(whole, Byte.isDigit), whole.count == 1 || whole.first != 0x30 else {
      return false
    }
    if let fraction, !isGrouped(fraction, Byte.isDigit) { return false }
    guard var exponent else { return true }
    if exponent.first == UInt8(ascii: "+") || exponent.first == Byte.hyphen {
      exponent = exponent.dropFirst()
    }
    return isGrouped(exponent, Byte.isDigit)
  }

  private static func split(
    _ word: ArraySlice<UInt8>, at sign: UInt8
  ) -> (ArraySlice<UInt8>, ArraySlice<UInt8>?) {
    guard let i = word.firstIndex(where: { $0 | 0x20 == sign | 0x20 }) else { return (word, nil) }
    return (word[..<i], word[(i + 1)...])
  }

  /// Digits, single underscores between them.
  private static func isGrouped(
    _ digits: ArraySlice<UInt8>, _ isDigit: (UInt8) -> Bool
  ) -> Bool {
    let groups = digits.split(
      separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
    return groups.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
  }
}
