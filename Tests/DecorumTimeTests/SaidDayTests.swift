import DecorumTime
import TestSupport
import Testing

/// Days as texts name them: what is read, how much of the text it takes, and when it is over.
@Suite struct SaidDayTests {
  struct Case: Sendable, CustomStringConvertible {
    /// The bar stands behind the day.
    var text: String
    var said: String
    /// When it is over, nil where no day is named.
    var over: String?
    var order: DateOrder?
    var description: String { text }

    init(_ text: String, _ said: String, _ over: String?, _ order: DateOrder? = nil) {
      (self.text, self.said, self.over, self.order) = (text, said, over, order)
    }
  }

  // 2026-11-21 is a Saturday.
  static let cases: [Case] = [
    Case("31 October at 23:59|. Upgrade", "2026-11-02T08:30:00Z", "2026-10-31 23:59"),
    Case("Friday 27 November, midnight|!! Order", "2026-11-30T09:00:00Z", "2026-11-28 00:00"),
    Case("15 November|: tidewater", "2026-11-18T12:00:00Z", "2026-11-16 00:00"),
    Case("Friday|", "2026-11-21T12:00:00Z", "2026-11-28 00:00"),
    Case("Saturday|", "2026-11-21T12:00:00Z", "2026-11-22 00:00"),
    Case("Saturday at noon|", "2026-11-21T12:00:00Z", "2026-11-28 12:00"),
    Case("Saturday at noon|", "2026-11-21T11:59:59Z", "2026-11-21 12:00"),
    Case("this weekend| only", "2026-11-21T12:00:00Z", "2026-11-23 00:00"),
    Case("tonight|, folks", "2026-11-21T12:00:00Z", "2026-11-22 00:00"),
    Case("tomorrow at 6pm|", "2026-11-21T12:00:00Z", "2026-11-22 18:00"),
    Case("midnight|", "2026-11-21T12:00:00Z", nil),
    Case("2am|", "2026-11-21T12:00:00Z", nil),
    Case("2am tonight|", "2026-11-21T12:00:00Z", "2026-11-22 02:00"),
    Case("noon today|", "2026-11-21T15:00:00Z", "2026-11-21 12:00"),
    Case("6:30 today|", "2026-11-21T15:00:00Z", "2026-11-21 18:30"),
    Case("Nov. 27|", "2026-11-21T12:00:00Z", "2026-11-28 00:00"),
    Case("Fri. Nov 27th, 2026|, really", "2026-11-21T12:00:00Z", "2026-11-28 00:00"),
    Case("the 27th of November|.", "2026-11-21T12:00:00Z", "2026-11-28 00:00"),
    Case("27-30 November|", "2026-11-21T12:00:00Z", "2026-12-01 00:00"),
    Case("November 27 – 30|", "2026-11-21T12:00:00Z", "2026-12-01 00:00"),
    Case("Friday|, 5 new flavours", "2026-11-21T12:00:00Z", "2026-11-28 00:00"),
    Case("31 January|", "2026-11-21T12:00:00Z", "2027-02-01 00:00"),
    Case("29 February|", "2026-11-21T12:00:00Z", "2028-03-01 00:00"),
    Case("31 March 1951|", "2026-11-21T12:00:00Z", nil),
    Case("31 November|", "2026-11-21T12:00:00Z", nil),
    Case("2026-11-15|", "2026-11-21T12:00:00Z", "2026-11-16 00:00"),
    Case("11/12|!", "2026-11-21T12:00:00Z", "2026-12-12 00:00"),
    Case("11/12|!", "2026-11-21T12:00:00Z", "2026-12-12 00:00", .dmy),
    Case("11/12|!", "2026-11-21T12:00:00Z", "2026-11-13 00:00", .mdy),
    Case("15/11/26|", "2026-11-21T12:00:00Z", "2026-11-16 00:00"),
    Case("Sonntag, 6.12.|: 15 %", "2026-11-21T12:00:00Z", "2026-12-07 00:00"),
    Case("heute um 18 Uhr|", "2026-11-21T12:00:00Z", "2026-11-21 18:00"),
    Case("6. Dezember 2026|", "2026-11-21T12:00:00Z", "2026-12-07 00:00"),
    Case("dimanche 6 décembre|", "2026-11-21T12:00:00Z", "2026-12-07 00:00"),
    Case("1er décembre à 18h30|", "2026-11-21T12:00:00Z", "2026-12-01 18:30"),
    Case("aujourd'hui|", "2026-11-21T12:00:00Z", "2026-11-22 00:00"),
    Case("domingo 6 de diciembre|", "2026-11-21T12:00:00Z", "2026-12-07 00:00"),
    Case("domenica 6 dicembre|", "2026-11-21T12:00:00Z", "2026-12-07 00:00"),
    Case("further notice|", "2026-11-21T12:00:00Z", nil),
    Case("six|", "2026-11-21T12:00:00Z", nil),
    Case("20|", "2026-11-21T12:00:00Z", nil),
    Case("zu 50 %|", "2026-11-21T12:00:00Z", nil),
    Case("may be too late|", "2026-11-21T12:00:00Z", nil),
    Case("November|", "2026-11-21T12:00:00Z", nil),
    Case("the end of the month|", "2026-11-21T12:00:00Z", nil),
    Case("19.90 euros|", "2026-11-21T12:00:00Z", nil),
    Case("|", "2026-11-21T12:00:00Z", nil),
  ]

  @Test(arguments: cases) func reads(_ example: Case) throws {
    let parts = example.text.split(separator: "|", omittingEmptySubsequences: false)
    let said = WallClock(at: try #require(Instant(rfc3339: example.said)), offset: .zero)
    let found = SaidDayParser.day(startingIn: parts.joined(), order: example.order)
    #expect(found?.day.over(saidAt: said)?.description == example.over)
    if let found, example.over != nil { #expect(found.length == parts[0].utf8.count) }
  }

  /// Days of the week and of the month, against a walk from day to day.
  @Test func agreesWithACalendarWalkedDayByDay() throws {
    var numbers = SeededNumbers(27)
    let months = [
      "January", "febrero", "mars", "April", "maggio", "Juni", "juillet", "agosto", "September",
      "ottobre", "novembre", "Dezember",
    ]
    for _ in 0..<4000 {
      let day = Int64.random(in: 0..<40_000, using: &numbers)
      let second = Int64.random(in: 0..<86_400, using: &numbers)
      let said = WallClock(
        at: Instant(secondsSince1970: day * 86_400 + second), offset: .zero)
      let weekday = try #require(Weekday.allCases.randomElement(using: &numbers))
      var next = said.date
      while next.weekday != weekday { next = CivilDate(daysSince1970: next.daysSince1970 + 1) }
      let friday = SaidDayParser.day(startingIn: weekday.rawValue, order: nil)?.day
      #expect(friday?.over(saidAt: said)?.description == end(of: next))

      let month = Int64.random(in: 1...12, using: &numbers)
      let monthDay = Int64.random(in: 1...31, using: &numbers)
      var date = CivilDate(daysSince1970: day - SaidDay.daysBack)
      var steps = 0
      while (date.month, date.day) != (month, monthDay), steps < 3000 {
        date = CivilDate(daysSince1970: date.daysSince1970 + 1)
        steps += 1
      }
      let exists = steps < 3000
      let words = [
        "\(monthDay) \(months[Int(month) - 1])", "\(months[Int(month) - 1]) \(monthDay)",
        "\(monthDay).\(month).",
      ].randomElement(using: &numbers)
      let dated = SaidDayParser.day(startingIn: try #require(words), order: nil)?.day
      #expect(
        dated?.over(saidAt: said)?.description == (exists ? end(of: date) : nil),
        "\(words ?? "") said on \(said)")
    }
  }

  private func end(of date: CivilDate) -> String {
    "\(CivilDate(daysSince1970: date.daysSince1970 + 1)) 00:00"
  }
}
