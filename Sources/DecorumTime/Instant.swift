/// A point in time, in whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
package struct Instant: Hashable, Comparable, Sendable {
  package let secondsSince1970: Int64

  package init(secondsSince1970: Int64) { self.secondsSince1970 = secondsSince1970 }

  package static func < (a: Instant, b: Instant) -> Bool {
    a.secondsSince1970 < b.secondsSince1970
  }

  /// RFC 3339 in UTC: `2026-11-21T10:00:00Z`.
  package var rfc3339: String {
    let (days, second) = secondsSince1970.flooredQuotientAndRemainder(dividingBy: 86400)
    return "\(CivilDate(daysSince1970: days))T\(clock(second))Z"
  }

  /// Reads RFC 3339: a date, `T` or a blank, a time of day, an optional fraction (cut off) and `Z`
  /// or an offset.
  /// - Returns: nil for anything else, a time without an offset included: that is no instant.
  package init?(rfc3339 text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int64? {
      guard range.upperBound <= bytes.count else { return nil }
      var value: Int64 = 0
      for byte in bytes[range] {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int64(byte - 0x30)
      }
      return value
    }
    func has(_ characters: String, at index: Int) -> Bool {
      index < bytes.count && characters.utf8.contains(bytes[index])
    }
    guard let year = number(0..<4), has("-", at: 4), let month = number(5..<7), has("-", at: 7),
      let day = number(8..<10), has("Tt ", at: 10), let hour = number(11..<13), has(":", at: 13),
      let minute = number(14..<16), has(":", at: 16), let second = number(17..<19),
      let date = CivilDate(year: year, month: month, day: day), hour < 24, minute < 60, second <= 60
    else { return nil }
    var index = 19
    if has(".", at: index) {
      index += 1
      let start = index
      while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
      if index == start { return nil }
    }
    var offset: Int64 = 0
    if has("Zz", at: index) {
      index += 1
    } else {
      guard has("+-", at: index), let hours = number((index + 1)..<(index + 3)),
        has(":", at: index + 3), let minutes = number((index + 4)..<(index + 6)), hours < 24,
        minutes < 60
      else { return nil }
      offset = (hours * 3600 + minutes * 60) * (bytes[index] == UInt8(ascii: "-") ? -1 : 1)
      index += 6
    }
    guard index == bytes.count else { return nil }
    let local = date.daysSince1970 * 86400 + hour * 3600 + minute * 60 + min(second, 59)
    self.init(secondsSince1970: local - offset)
  }
}
