/// Reads a time in any of the forms that schedulers, exports and people write, and refuses what could
/// mean two times. Forms: `2026-11-24T09:00:00.000Z`, `20261124T090000Z`, `2026-11-24 09:00 +01:00`,
/// `24/11/2026 9:00 PM`, `24.11.2026 09:00`, `Nov 24, 2026 at 9 PM`, `Tue, 24 Nov 2026 09:00 GMT+1`,
/// `Wed Oct 10 20:19:24 +0000 2018`, `2026-11-24T09:00+01:00[Europe/Paris]`; with a date alone the
/// time is the start of the day. A fraction of a second is cut off, a leap second is read as :59. A
/// number that is too long for a date counts seconds, or parts of them, since 1970.
package enum TimeParser {
  package static func parse(
    _ text: [UInt8], order: DateOrder? = nil
  ) -> Result<WrittenTime, TimeFault> {
    if let time = fixedForm(text) { return .success(time) }
    if let count = count(in: text) { return count }
    var parts = TimeParts(text: text)
    do {
      try parts.read()
      return .success(try parts.assembled(order: order))
    } catch {
      return .failure(error)
    }
  }

  package static func parse(
    _ text: String, order: DateOrder? = nil
  ) -> Result<WrittenTime, TimeFault> {
    parse(Array(text.utf8), order: order)
  }

  /// The two numbers before the year of a date whose order is a question, however the rest reads.
  static func numericDate(in text: [UInt8]) -> (first: Int64, second: Int64)? {
    guard hasNumericDate(text) else { return nil }
    var parts = TimeParts(text: text)
    do { try parts.read() } catch {}
    guard case .numbers(let first, let second, _, let separator) = parts.date?.value,
      separator != UInt8(ascii: ".")
    else { return nil }
    return (first, second)
  }

  /// Whether there can be a date with its year last: hardly any file has one, and so it pays to look.
  private static func hasNumericDate(_ text: [UInt8]) -> Bool {
    // A year in front leaves no question.
    if text.count > 4, text[..<4].allSatisfy(\.isDigit) { return false }
    for i in text.indices.dropFirst().dropLast()
    where (text[i] == UInt8(ascii: "/") || text[i] == UInt8(ascii: "-"))
      && text[i - 1].isDigit && text[i + 1].isDigit
    {
      return true
    }
    return false
  }
}

/// The parts of a written time, each with its place, as `read` finds them in any order that makes
/// sense. Which date they are is told by `assembled`.
struct TimeParts {
  struct Part<Value> {
    var value: Value
    var range: Range<Int>
  }

  enum Date {
    case fixed(year: Int64, month: Int64, day: Int64)
    /// Year last: the order is a question.
    case numbers(first: Int64, second: Int64, year: Int64, separator: UInt8)
  }

  let text: [UInt8]
  var at = 0
  var date: Part<Date>?
  /// The parts of a date with a month's name come one by one.
  var day: Part<Int64>?
  var month: Part<Int64>?
  var year: Part<Int64>?
  var weekday: Part<Weekday>?
  /// Seconds since midnight.
  var time: Part<Int64>?
  var offset: Part<UTCOffset>?
  var isUTC = false
  /// Written as `Z`, which says nothing of the place.
  var isZulu = false
  var zone: Part<Zone>?
  /// There is nothing but a zone to be read: `+01:00` needs no time before it.
  var isZoneAlone = false

  init(text: [UInt8]) { self.text = text }

  mutating func read() throws(TimeFault) {
    skipBlanks()
    if at == text.count { throw TimeFault(.empty, "there is no time", at: 0..<text.count) }
    while at < text.count {
      switch text[at] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber()
      case _ where isRuleBeforeTime: at += 1
      case UInt8(ascii: "+"), UInt8(ascii: "-"): try readOffset(from: at)
      case UInt8(ascii: "["): try readBracketedZone()
      case UInt8(ascii: "("): try readComment()
      case let byte where byte.isLetter || byte >= 0x80: try readWord()
      default: throw unexpected(at..<characterEnd(at))
      }
      let end = at
      skipBlanks()
      // A comma between two parts, and the full stop of an abbreviation.
      if at < text.count, has(",", at) || (has(".", at) && at == end && text[end - 1].isLetter) {
        at += 1
        skipBlanks()
      }
    }
  }

  // MARK: The text

  func has(_ characters: StaticString, _ index: Int) -> Bool {
    guard index < text.count else { return false }
    return characters.withUTF8Buffer { $0.contains(text[index]) }
  }

  func isDigit(_ index: Int) -> Bool { index < text.count && text[index].isDigit }
  func isLetter(_ index: Int) -> Bool { index < text.count && text[index].isLetter }

  /// `Nov 24, 2026 @ 9:00 PM`, with any sign that people draw there.
  private var isRuleBeforeTime: Bool {
    has("@|-", at) && at > 0 && has(" ", at - 1) && has(" ", at + 1) && hasDate && time == nil
      && blanksEnd(at + 1) < text.count
  }

  /// Some of the date has been read.
  var hasDate: Bool { date != nil || day != nil || month != nil || year != nil }

  func written(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  /// The end of the run of digits from `start` on.
  func digitsEnd(_ start: Int) -> Int {
    var end = start
    while isDigit(end) { end += 1 }
    return end
  }

  func lettersEnd(_ start: Int) -> Int {
    var end = start
    while isLetter(end) { end += 1 }
    return end
  }

  /// The end of a word of any language; only those of ASCII letters can be a zone.
  func wordEnd(_ start: Int) -> Int {
    var end = start
    while isLetter(end) || end < text.count && text[end] >= 0x80 && blanksEnd(end) == end {
      end += 1
    }
    return end
  }

  /// The number that a run of at most 18 digits spells.
  func number(_ range: Range<Int>) -> Int64 {
    text[range].reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
  }

  /// The end of the character at `start`, for a caret that does not split it.
  func characterEnd(_ start: Int) -> Int {
    var end = start + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// Blanks are also those that do not break, which browsers put before "PM".
  mutating func skipBlanks() { at = blanksEnd(at) }

  func blanksEnd(_ start: Int) -> Int {
    var end = start
    while end < text.count {
      if has(" \t", end) {
        end += 1
      } else if text[end...].starts(with: [0xC2, 0xA0]) {
        end += 2
      } else if text[end...].starts(with: [0xE2, 0x80, 0xAF]) {
        end += 3
      } else {
        break
      }
    }
    return end
  }

  // MARK: Faults

  /// What was written, for a message: on one line, not all of a long text, and nothing that ends its
  /// quotation.
  func quoted(_ range: Range<Int>) -> String {
    let shown = written(range).unicodeScalars.prefix(41).map {
      $0 == "\"" ? "'" : $0.escaped(asASCII: false)
    }
    return "\"" + shown.prefix(40).joined() + (shown.count > 40 ? "…" : "") + "\""
  }

  func unexpected(_ range: Range<Int>) -> TimeFault {
    TimeFault(
      .notATime, "\(quoted(range)) is no part of a time",
      help: "write it as 2026-11-24 09:00", at: range)
  }

  func second(_ what: String, _ range: Range<Int>) -> TimeFault {
    TimeFault(.notATime, "\(quoted(range)) is a second \(what)", at: range)
  }

  func impossible(_ message: String, help: String? = nil, _ range: Range<Int>) -> TimeFault {
    TimeFault(.impossible, message, help: help, at: range)
  }
}

extension UInt8 {
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  var isLetter: Bool {
    let small = self | 0x20
    return small >= UInt8(ascii: "a") && small <= UInt8(ascii: "z")
  }
}
