/// The parts of a written time that begin with a letter or a sign: names of days and months, offsets
/// and zones.
extension TimeParts {
  mutating func readWord() throws(TimeFault) {
    let letters = at..<lettersEnd(at)
    let word = written(letters).lowercased()
    if !isZoneCharacter(letters.upperBound) || has("+-", letters.upperBound) {
      if ["z", "utc", "gmt", "ut", "uct"].contains(word) {
        return try readUTC(letters, isZulu: word == "z")
      }
    }
    if !isZoneCharacter(letters.upperBound) || has("-", letters.upperBound) {
      if let named = Names.weekday(word) {
        guard weekday == nil else { throw second("weekday", letters) }
        weekday = Part(value: named, range: letters)
        at = letters.upperBound
        return
      }
      if let named = Names.month(word) {
        try setMonth(named, letters)
        at = letters.upperBound
        return
      }
      if word == "at", date != nil || month != nil, time == nil {
        at = letters.upperBound
        return
      }
    }
    if Names.relative.contains(word) {
      throw TimeFault(
        .relative, "\(quoted(letters)) means another day each day it is read",
        help: "write the date, as 2026-11-24", at: letters)
    }
    try readZone(end: zoneEnd(at))
  }

  // MARK: Offsets

  /// `UTC`, `Z`, and `GMT+1`.
  private mutating func readUTC(_ letters: Range<Int>, isZulu: Bool) throws(TimeFault) {
    if !isZulu, has("+-", letters.upperBound), isDigit(letters.upperBound + 1) {
      at = letters.upperBound
      return try readOffset(from: letters.lowerBound)
    }
    at = letters.upperBound
    if offset == nil { isUTC = true }
    try setOffset(.zero, letters)
    self.isZulu = isZulu
  }

  /// `+01:00`, `+0100`, `+01` or `+1`, the sign at `at`.
  /// - Parameter start: where the part begins, a `GMT` before the sign included.
  mutating func readOffset(from start: Int) throws(TimeFault) {
    let hour = (at + 1)..<digitsEnd(at + 1)
    guard time != nil || start < at, (1...4).contains(hour.count), hour.count != 3 else {
      throw unexpected(start..<max(hour.upperBound, at + 1))
    }
    var hours = number(hour)
    var minutes: Int64 = 0
    var end = hour.upperBound
    if hour.count == 4 {
      (hours, minutes) = (hours / 100, hours % 100)
    } else if has(":", end) {
      let minute = (end + 1)..<digitsEnd(end + 1)
      end = minute.upperBound
      guard minute.count == 2 else { throw unexpected(start..<end) }
      minutes = number(minute)
    }
    guard hours < 24, minutes < 60 else {
      throw impossible(
        "\(quoted(start..<end)) is no offset: no clock is a day from UTC", start..<end)
    }
    let sign: Int64 = text[at] == UInt8(ascii: "-") ? -1 : 1
    at = end
    try setOffset(UTCOffset(seconds: sign * (hours * 3600 + minutes * 60)), start..<end)
  }

  private mutating func setOffset(_ value: UTCOffset, _ range: Range<Int>) throws(TimeFault) {
    // Twice the same, as Go's `+0000 UTC`, is no harm.
    guard offset == nil || offset?.value == value else { throw second("offset", range) }
    offset = Part(value: value, range: range)
  }

  // MARK: Zones

  /// `[Europe/Paris]`, as RFC 9557 has it.
  mutating func readBracketedZone() throws(TimeFault) {
    at += 1
    let end = zoneEnd(at)
    guard end > at, has("]", end) else { throw unexpected((at - 1)..<max(end, at)) }
    try readZone(end: end)
    at += 1
  }

  private mutating func readZone(end: Int) throws(TimeFault) {
    let range = at..<end
    let name = written(range)
    if Names.abbreviations.contains(name.uppercased()) {
      // `+0100 CET`, as Go prints it: the offset has said all.
      if offset != nil {
        at = end
        return
      }
      throw TimeFault(
        .abbreviatedZone(name), "\(quoted(range)) is an abbreviation, not the name of a time zone",
        help: "write an offset such as +01:00, or a zone such as Europe/Paris", at: range)
    }
    guard let found = TimeZoneDatabase.zone(named: name) else {
      // Without a time of day before it, a word is more likely no zone at all.
      if time == nil, !text[range].contains(UInt8(ascii: "/")) { throw unexpected(range) }
      throw TimeFault(
        .unknownZone(name), "\(quoted(range)) is no time zone",
        help: "write an offset such as +01:00, or a zone such as Europe/Paris", at: range)
    }
    guard zone == nil else { throw second("time zone", range) }
    zone = Part(value: found, range: range)
    at = end
  }

  private func isZoneCharacter(_ index: Int) -> Bool {
    isLetter(index) || isDigit(index) || has("/_+-", index)
  }

  private func zoneEnd(_ start: Int) -> Int {
    var end = start
    while isZoneCharacter(end) { end += 1 }
    return end
  }

  /// `(Central European Standard Time)`: what browsers add to an offset.
  mutating func readComment() throws(TimeFault) {
    let start = at
    while at < text.count, !has(")", at) { at += 1 }
    guard offset != nil, at < text.count else {
      at = start
      throw unexpected(start..<text.count)
    }
    at += 1
  }
}

/// The English words of dates.
enum Names {
  static let relative: Set<String> = [
    "now", "today", "tomorrow", "tonight", "yesterday", "next", "last", "this", "in",
  ]

  /// What people call the time of some zone. Many mean several (CST: Chicago, Shanghai, Havana),
  /// and many are written all the year round where the clocks change; that a few (EST, CET) are
  /// names in the database too does not make them clearer.
  static let abbreviations: Set<String> = [
    "ACDT", "ACST", "ADT", "AEDT", "AEST", "AKDT", "AKST", "AST", "AWST", "BST", "CAT", "CDT",
    "CEST", "CET", "CST", "EAT", "EDT", "EEST", "EET", "EST", "ET", "GST", "HKT", "HST", "IST",
    "JST", "KST", "MDT", "MEST", "MET", "MEZ", "MESZ", "MSK", "MST", "MT", "NDT", "NST", "NZDT",
    "NZST", "PDT", "PHT", "PKT", "PST", "PT", "SAST", "SGT", "SST", "WAT", "WEST", "WET", "WIB",
  ]

  /// - Parameter word: in any case; `tue`, `tues` and `tuesday`.
  static func weekday(_ word: String) -> Weekday? {
    let word = word.lowercased()
    return Weekday.allCases.first {
      let name = $0.rawValue.lowercased()
      return word == name || word == name.prefix(3) || (name.hasPrefix(word) && word.count == 4)
        || word == "thurs" && $0 == .thursday
    }
  }

  static func month(_ word: String) -> Int64? {
    let word = word.lowercased()
    let index = months.firstIndex { word == $0 || word == $0.prefix(3) }
    return index.map { Int64($0) + 1 } ?? (word == "sept" ? 9 : nil)
  }

  static func month(numbered month: Int64) -> String {
    let name = months[Int(month) - 1]
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
