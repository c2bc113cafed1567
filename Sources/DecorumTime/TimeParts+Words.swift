/// The parts of a written time that begin with a letter or a sign: names of days and months, offsets
/// and zones.
extension TimeParts {
  mutating func readWord() throws(TimeFault) {
    let letters = at..<wordEnd(at)
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
    }
    if try readDayWord(word, letters) { return }
    if zoneEnd(at) < letters.upperBound { throw unexpected(letters) }
    try readZone(end: zoneEnd(at))
  }

  /// Words of other languages, those that say nothing, and those that mean another day each time.
  private mutating func readDayWord(
    _ word: String, _ letters: Range<Int>
  ) throws(TimeFault) -> Bool {
    if Names.relative.contains(word) { throw relative(letters) }
    switch DayNames.meaning(of: word) {
    case .daysAhead: throw relative(letters)
    case .month(let number):
      try setMonth(number, letters)
    case .weekday(let named):
      guard weekday == nil else { throw second("weekday", letters) }
      weekday = Part(value: named, range: letters)
    case .minute(let minute) where minute < 1440 && hasDate:
      guard time == nil else { throw second("time of day", letters) }
      time = Part(value: minute * 60, range: letters)
    case .between where blanksEnd(letters.upperBound) < text.count: break
    case nil where word == "uhr" && time != nil: break
    case .minute, .between, nil: return false
    }
    at = letters.upperBound
    return true
  }

  func relative(_ range: Range<Int>, each stretch: String = "day") -> TimeFault {
    TimeFault(
      .relative, "\(quoted(range)) means another day each \(stretch) it is read",
      help: "write the day itself, as 2026-11-24", at: range)
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
    guard time != nil || start < at || isZoneAlone, (1...4).contains(hour.count), hour.count != 3
    else {
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
      if time == nil, !isZoneAlone, !text[range].contains(UInt8(ascii: "/")) {
        throw unexpected(range)
      }
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

/// The English words of dates, and short ones of other languages; `DayNames` has the long ones.
enum Names {
  static let relative: Set<String> = [
    "now", "today", "tomorrow", "tonight", "yesterday", "next", "last", "this", "in", "every",
    "each", "daily", "weekly", "monthly", "asap", "weekend", "weekends", "weekday", "weekdays",
    "minutes", "hours", "day", "days", "week", "weeks", "month", "months", "wochenende", "week-end",
    "finde", "nächsten", "nächste", "nächster", "prochain", "prochaine", "próximo", "próxima",
    "prossimo", "prossima", "gestern", "hier", "ayer", "ieri",
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
    return index.map { Int64($0) + 1 } ?? abbreviatedMonths[word]
  }

  /// Beside the number of a day they can mean nothing else. `mar` and `jun` are English too.
  private static let abbreviatedMonths: [String: Int64] = [
    "sept": 9, "mär": 3, "mrz": 3, "okt": 10, "dez": 12, "janv": 1, "févr": 2, "fevr": 2, "avr": 4,
    "juil": 7, "déc": 12, "ene": 1, "abr": 4, "ago": 8, "dic": 12, "gen": 1, "mag": 5, "giu": 6,
    "lug": 7, "set": 9, "ott": 10,
  ]

  static func month(numbered month: Int64) -> String {
    let name = months[Int(month) - 1]
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
