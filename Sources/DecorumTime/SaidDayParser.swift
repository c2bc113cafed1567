/// Reads the day with which some words begin, in any of the languages of `DayNames`. It stops at the
/// first word that belongs to no day; what follows is somebody else's.
package struct SaidDayParser {
  private let words: [Token]
  private var at = 0
  private var weekday: Weekday?
  private var ahead: Int64?
  private var month: Int64?
  private var monthDay: Int64?
  private var numeric: [SaidDay.MonthDay] = []
  private var year: Int64?
  private var minute: Int64?
  /// Behind the last token that said something.
  private var end = 0

  private struct Token {
    var text: String
    /// Nil for words and signs.
    var number: Int64?
    var digits = 0
    /// Behind it, in UTF-8.
    var end: Int
  }

  /// - Parameters:
  ///   - text: folded or as written; a day stands at its start, or it has none.
  ///   - order: in which order the text's language writes numeric dates, nil where it has several.
  /// - Returns: the day, and how many bytes of the text it takes.
  package static func day(
    startingIn text: String, order: DateOrder?
  ) -> (day: SaidDay, length: Int)? {
    var parser = SaidDayParser(text)
    while parser.readPart(order) {}
    return parser.found.map { ($0, parser.end) }
  }

  private init(_ text: String) { words = SaidDayParser.tokens(of: text) }

  private var found: SaidDay? {
    if !numeric.isEmpty { return SaidDay(day: .dates(numeric, year: year), minute: minute) }
    if let month, let monthDay {
      let date = SaidDay.MonthDay(month: month, day: monthDay)
      return SaidDay(day: .dates([date], year: year), minute: minute)
    }
    // A day of some month that is not named, or a month without a day, is no day.
    if month != nil || monthDay != nil { return nil }
    if let ahead {
      // Two in the morning is still tonight for those who are up.
      let isNight = ahead == 0 && (minute ?? 1440) < 6 * 60
      return SaidDay(day: .ahead(isNight ? 1 : ahead), minute: minute)
    }
    // An hour alone ("open until six") is one of every day.
    return weekday.map { SaidDay(day: .weekday($0), minute: minute) }
  }

  private var hasDate: Bool { month != nil && monthDay != nil || !numeric.isEmpty }

  // MARK: Parts

  /// - Returns: whether something was read.
  private mutating func readPart(_ order: DateOrder?) -> Bool {
    guard let token = peek() else { return false }
    if token.number != nil { return readNumber(order) }
    if token.text == "," || token.text == "(" || token.text == "." && isAbbreviated {
      at += 1
      return true
    }
    guard let meaning = DayNames.meaning(of: token.text) else { return false }
    switch meaning {
    case .between:
      at += 1
      return true
    case .weekday(let day):
      guard weekday == nil, ahead == nil else { return false }
      weekday = day
    case .daysAhead(let days):
      guard ahead == nil, !hasDate else { return false }
      // "Freitag Morgen", "viernes por la mañana": a part of the day by then.
      guard weekday == nil || days == 0 else { return false }
      ahead = days
    case .month(let number):
      // "may" and "mar" are months beside a number only.
      guard month == nil, numeric.isEmpty, monthDay != nil || dayFollows else { return false }
      month = number
    case .minute(let value):
      guard minute == nil else { return false }
      minute = value
    }
    take(1)
    return true
  }

  private mutating func readNumber(_ order: DateOrder?) -> Bool {
    if let time = time() {
      guard minute == nil else { return false }
      minute = time.minute
      take(time.tokens)
      return true
    }
    if numeric.isEmpty, month == nil, monthDay == nil, let date = numericDate(order) {
      numeric = date.readings
      year = date.year
      take(date.tokens)
      return true
    }
    guard let token = peek(), let number = token.number else { return false }
    if month != nil, monthDay != nil, year == nil, token.digits == 4, number >= 1900 {
      year = number
      take(1)
      return true
    }
    guard monthDay == nil, numeric.isEmpty, isDay(token), month != nil || monthFollows else {
      return false
    }
    monthDay = number
    take(1)
    skipSuffix()
    // Of 27-30 November the 30th is the end.
    if let sign = peek()?.text, ["-", "–"].contains(sign), isDay(peek(1)) {
      monthDay = peek(1)?.number
      take(2)
      skipSuffix()
    }
    return true
  }

  private mutating func skipSuffix() {
    if let suffix = peek()?.text, SaidDayParser.suffixes.contains(suffix) {
      // The dot behind "November 27." ends the sentence.
      if suffix != "." || month == nil { take(1) }
    }
  }

  private static let suffixes = ["st", "nd", "rd", "th", "er", "º", "°", "."]

  /// Whether a month's name stands behind the number, with nothing but signs and small words between.
  private var monthFollows: Bool {
    for ahead in 1...5 {
      guard let token = peek(ahead) else { return false }
      if isDay(token) || SaidDayParser.suffixes.contains(token.text) { continue }
      if ["-", "–"].contains(token.text) { continue }
      switch DayNames.meaning(of: token.text) {
      case .month: return true
      case .between: continue
      default: return false
      }
    }
    return false
  }

  /// Whether a day stands behind the month: "Nov. 27", "November the 27th".
  private var dayFollows: Bool {
    for ahead in 1...2 {
      guard let token = peek(ahead) else { return false }
      if isDay(token) { return true }
      if token.text != ".", DayNames.meaning(of: token.text) != .between { return false }
    }
    return isDay(peek(3))
  }

  /// Whether the word before is a short name: "Fri.", "Nov.".
  private var isAbbreviated: Bool {
    guard at > 0, words[at - 1].number == nil else { return false }
    return (3...4).contains(words[at - 1].text.count)
  }

  /// `18:30`, `6 pm`, `6:30pm`, `18 Uhr`, `18h30`.
  private func time() -> (minute: Int64, tokens: Int)? {
    guard let hour = peek()?.number, hour <= 24 else { return nil }
    var minutes: Int64 = 0
    var tokens = 1
    var isClock = false
    if [":", "h", "."].contains(peek(1)?.text), let next = peek(2), next.digits == 2,
      let number = next.number, number < 60
    {
      // 12.05 is as much a day as an hour, until an hour's word follows.
      isClock = peek(1)?.text != "."
      minutes = number
      tokens = 3
    }
    switch peek(tokens)?.text {
    case "am" where hour <= 12: return (hour % 12 * 60 + minutes, tokens + 1)
    case "pm" where hour <= 12: return ((hour % 12 + 12) * 60 + minutes, tokens + 1)
    case "a", "p":
      guard hour <= 12, peek(tokens + 1)?.text == ".", peek(tokens + 2)?.text == "m" else { break }
      let isAfternoon = peek(tokens)?.text == "p"
      return ((hour % 12 + (isAfternoon ? 12 : 0)) * 60 + minutes, tokens + 3)
    case "uhr", "h", "heures": return (hour * 60 + minutes, tokens + 1)
    default: break
    }
    guard isClock else { return nil }
    // Half past six may be in the evening.
    return (hour < 12 ? (hour + 12) * 60 + minutes : hour * 60 + minutes, tokens)
  }

  /// `12.5.`, `12.05.2026`, `12/5`, `2026-11-15`.
  private func numericDate(
    _ order: DateOrder?
  ) -> (readings: [SaidDay.MonthDay], year: Int64?, tokens: Int)? {
    guard let first = peek(), let a = first.number, let sign = peek(1)?.text,
      ["/", ".", "-"].contains(sign), let second = peek(2), let b = second.number,
      second.digits <= 2
    else { return nil }
    let third = peek(3)?.text == sign ? peek(4) : nil
    if first.digits == 4 {
      guard let third, let day = third.number, let date = reading(month: b, day: day) else {
        return nil
      }
      return ([date], a, 5)
    }
    // A dash without a year is a range, and a dot without a second one may be a price.
    if sign == "-", third?.number == nil { return nil }
    if sign == ".", peek(3)?.text != "." { return nil }
    var year: Int64?
    var tokens = sign == "." ? 4 : 3
    if let third, let number = third.number, [2, 4].contains(third.digits) {
      year = third.digits == 2 ? 2000 + number : number
      tokens = 5
    }
    let isDayFirst = sign == "." || order == .dmy
    let readings = [
      order == .mdy && sign != "." ? nil : reading(month: b, day: a),
      isDayFirst ? nil : reading(month: a, day: b),
    ].compactMap { $0 }
    return readings.isEmpty ? nil : (readings, year, tokens)
  }

  private func reading(month: Int64, day: Int64) -> SaidDay.MonthDay? {
    // In a leap year, for the year is not known yet.
    CivilDate(year: 2024, month: month, day: day).map {
      SaidDay.MonthDay(month: $0.month, day: $0.day)
    }
  }

  // MARK: Tokens

  private func peek(_ ahead: Int = 0) -> Token? {
    at + ahead < words.count ? words[at + ahead] : nil
  }

  private mutating func take(_ count: Int) {
    at += count
    end = words[at - 1].end
  }

  private func isDay(_ token: Token?) -> Bool {
    guard let token, let number = token.number else { return false }
    return token.digits <= 2 && (1...31).contains(number)
  }

  /// Words, numbers and signs; at most so many as the longest day has.
  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var rest = text[...]
    var end = 0
    while let first = rest.first, tokens.count < 16 {
      var length = 1
      if first.isLetter {
        // aujourd'hui, week-end
        length = rest.prefix { $0.isLetter || $0 == "'" || $0 == "-" }.count
      } else if first.isASCII, first.isWholeNumber {
        length = rest.prefix { $0.isASCII && $0.isWholeNumber }.count
      }
      let word = rest.prefix(length)
      end += word.utf8.count
      rest = rest.dropFirst(length)
      if first.isWhitespace { continue }
      let number = first.isASCII && first.isWholeNumber && length <= 4 ? Int64(word) : nil
      tokens.append(
        Token(
          text: word.lowercased(), number: number, digits: number == nil ? 0 : length, end: end))
    }
    return tokens
  }
}
