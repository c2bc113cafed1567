import DecorumTime
import TestSupport
import Testing

/// Every way of writing a time that schedulers, platforms and spreadsheets are known to have.
@Suite struct WrittenFormTests {
  /// Who writes it, the text, and what it comes to: an instant, or a wall clock without a zone.
  @Test(arguments: [
    ("Buffer", "2026-11-24 09:00", "2026-11-24 09:00"),
    ("Buffer, made by others", "2026-11-24T09:00:00Z", "2026-11-24T09:00:00Z"),
    ("Hootsuite, United States", "11/24/2026 09:00", "2026-11-24 09:00"),
    ("Hootsuite, elsewhere", "24/11/2026 09:00", "2026-11-24 09:00"),
    ("Metricool, two columns", "2026-11-24 09:00:00", "2026-11-24 09:00"),
    ("SocialBee", "2026-11-24 09:00:30", "2026-11-24 09:00:30"),
    ("Ayrshare", "2026-11-24T09:00:00.000Z", "2026-11-24T09:00:00Z"),
    ("PostFast", "2026-11-24T09:00:00+01:00", "2026-11-24T08:00:00Z"),
    ("Postoplan", "11/24/2026 09:00", "2026-11-24 09:00"),
    ("Postoplan, dots", "24.11.2026 09:00", "2026-11-24 09:00"),
    ("Postoplan, no time", "24.11.2026", "2026-11-24 00:00"),
    ("Mastodon", "2026-11-24T09:00:00.000Z", "2026-11-24T09:00:00Z"),
    ("X", "Wed Oct 10 20:19:24 +0000 2018", "2018-10-10T20:19:24Z"),
    ("X, by month", "2013-05-01 12:34:56 +0000", "2013-05-01T12:34:56Z"),
    ("Bluesky", "2026-11-24T09:00:00.123456789Z", "2026-11-24T09:00:00Z"),
    ("LinkedIn", "2026-05-07 16:41:18", "2026-05-07 16:41:18"),
    ("LinkedIn, with zone", "2026-05-07 16:41:18 UTC", "2026-05-07T16:41:18Z"),
    ("YouTube", "2023-01-05T12:34:56.789012+00:00", "2023-01-05T12:34:56Z"),
    ("YouTube, as people see it", "Jan 5, 2023, 12:34:56 PM UTC", "2023-01-05T12:34:56Z"),
    ("Reddit", "2014-08-27 00:59:46 UTC", "2014-08-27T00:59:46Z"),
    ("Reddit's API", "1369074567.0", "2013-05-20T18:29:27Z"),
    ("Meta", "1754466859", "2025-08-06T07:54:19Z"),
    ("JavaScript", "1754466859123", "2025-08-06T07:54:19Z"),
    ("a spreadsheet", "1.369074567E9", "2013-05-20T18:29:27Z"),
    ("a spreadsheet with commas", "1,369074567E+9", "2013-05-20T18:29:27Z"),
    ("trolls", "10/18/2017 19:58", "2017-10-18 19:58"),
    ("a browser", "11/24/2026, 9:00:00\u{202F}AM", "2026-11-24 09:00"),
    ("a browser, German", "24.11.2026, 09:00:00", "2026-11-24 09:00"),
    ("Java", "Tue Nov 24 09:00:00 UTC 2026", "2026-11-24T09:00:00Z"),
    ("Go", "2026-11-24 09:00:00 +0000 UTC", "2026-11-24T09:00:00Z"),
    ("Python", "2026-11-24 09:00:00.123456+00:00", "2026-11-24T09:00:00Z"),
    ("a feed", "Tue, 24 Nov 2026 09:00:00 GMT", "2026-11-24T09:00:00Z"),
    ("the Wayback Machine", "20130520182927", "2013-05-20 18:29:27"),
    ("a file's name", "202611240900", "2026-11-24 09:00"),
    ("zone and offset", "2026-11-24T09:00:00+01:00[Europe/Paris]", "2026-11-24T08:00:00Z"),
    ("Facebook", "Nov 24, 2026 @ 9:00pm", "2026-11-24 21:00"),
    ("a calendar", "11/24/2026 - 9:00 AM", "2026-11-24 09:00"),
    ("a calendar with bars", "24 Nov 2026 | 9 PM", "2026-11-24 21:00"),
    ("a calendar, noon", "24 Nov 2026 at noon", "2026-11-24 12:00"),
    ("Danish clocks", "2026-11-24 09.05", "2026-11-24 09:05"),
    ("Italian clocks", "24 novembre 2026, ore 09.05", "2026-11-24 09:05"),
    ("German", "Dienstag, 24. November 2026 um 9:00 Uhr", "2026-11-24 09:00"),
    ("German, in short", "Di., 1. Dez. 2026", "refused"),
    ("German, a month in short", "1. Dez. 2026 9 Uhr", "2026-12-01 09:00"),
    ("German, March", "1. März 2026", "2026-03-01 00:00"),
    ("French", "mardi 24 novembre 2026 à 14h30", "2026-11-24 14:30"),
    ("French, in short", "24 déc. 2026 14 h", "2026-12-24 14:00"),
    ("Spanish", "martes, 24 de noviembre de 2026 a las 9:00", "2026-11-24 09:00"),
    ("English by far", "on the 24th of November 2026 at 9 PM", "2026-11-24 21:00"),
  ])
  func isRead(who: String, text: String, expected: String) {
    switch TimeParser.parse(text) {
    case .success(let time):
      switch time.resolved(in: nil) {
      case .noZone(let wall): #expect(wall.description == expected, "\(who)")
      case let placed: #expect(placed.instant?.rfc3339 == expected, "\(who)")
      }
    case .failure(let fault): #expect(expected == "refused", "\(who): \(fault.message)")
    }
  }

  /// What means another day tomorrow is never guessed; the word that says so is marked.
  @Test(arguments: [
    "⟦next⟧ Friday at 2 PM", "⟦today⟧", "⟦Tomorrow⟧ 9:00", "⟦in⟧ 3 days", "⟦every⟧ Monday at 9am",
    "2 ⟦weeks⟧ from now", "⟦Friday⟧ at 2 PM", "⟦Weekend⟧", "⟦morgen⟧ um 9", "⟦mañana⟧",
    "⟦nächsten⟧ Freitag", "⟦demain⟧ à 14h30", "⟦domani⟧ alle 9",
  ])
  func isRelative(marked: String) throws {
    let parts = marked.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "⟦" || $0 == "⟧" })
    let fault = try #require(throws: TimeFault.self) { try TimeParser.parse(parts.joined()).get() }
    #expect(fault.kind == .relative, "\(fault.message)")
    #expect(fault.help == "write the day itself, as 2026-11-24")
    let start = parts[0].utf8.count
    #expect(fault.range == start..<(start + parts[1].utf8.count))
  }

  /// Numbers that look like counts and are none, or have lost what they counted.
  @Test(
    arguments: [
      ("4.56E+17", .imprecise), ("1.36907E9", .imprecise), ("1,37E+09", .imprecise),
      ("0", .notATime), ("45985", .notATime), ("1.5", .notATime), ("12345678", .impossible),
    ] as [(String, TimeFault.Kind)])
  func isNoCount(text: String, kind: TimeFault.Kind) throws {
    let fault = try #require(throws: TimeFault.self) { try TimeParser.parse(text).get() }
    #expect(fault.kind == kind, "\(fault.message)")
  }

  @Test(arguments: [
    ("Europe/Paris", "2026-11-24T08:00:00Z"), ("+01:00", "2026-11-24T08:00:00Z"),
    ("-0330", "2026-11-24T12:30:00Z"), ("UTC", "2026-11-24T09:00:00Z"),
    (" GMT+1 ", "2026-11-24T08:00:00Z"), ("Z", "2026-11-24T09:00:00Z"),
    ("+5", "2026-11-24T04:00:00Z"), ("Etc/GMT+5", "2026-11-24T14:00:00Z"),
  ])
  func zonesAloneAreRead(text: String, expected: String) throws {
    let zone = try TimeParser.parse(zone: Array(text.utf8)).get()
    let time = try TimeParser.parse("2026-11-24 09:00").get()
    #expect(time.resolved(in: zone).instant?.rfc3339 == expected)
  }

  @Test(
    arguments: [
      ("EST", #""EST" is an abbreviation, not the name of a time zone"#),
      ("Europe/Pari", #""Europe/Pari" is no time zone"#),
      ("Eastern Time (US & Canada)", #""Eastern Time (US & Canada)" is no time zone"#),
      ("09:00", #""09:00" is no time zone"#), ("2026-11-24", #""2026-11-24" is no time zone"#),
      ("3600", #""3600" is no time zone"#), ("North", #""North" is no time zone"#),
      ("+25:00", #""+25:00" is no offset: no clock is a day from UTC"#),
      ("Friday", #""Friday" is no time zone"#), ("tomorrow", #""tomorrow" is no time zone"#),
    ])
  func zonesAloneAreRefused(text: String, message: String) throws {
    let fault = try #require(throws: TimeFault.self) {
      try TimeParser.parse(zone: Array(text.utf8)).get()
    }
    #expect(fault.message == message)
    #expect(fault.range == 0..<text.utf8.count)
  }

  /// The forms that are read by their places say what the slow reading of parts says, which a blank
  /// behind them brings about.
  @Test func fixedFormsAgreeWithTheirParts() {
    var random = SeededNumbers(31)
    let forms = [
      "2026-11-24T09:00:05.123+01:00", "2026-11-24 09:00", "2024-02-29T23:59:59Z",
      "2026-11-24T09:00:00.5-0330", "2016-12-31 23:59:60", "Wed Oct 10 20:19:24 +0000 2018",
    ].map { Array($0.utf8) }
    let letters = Array("0123456789:+-. TZtzOctWed".utf8)
    var clocks = 0
    for form in forms { #expect(TimeParser.parse(form) == TimeParser.parse(form + [0x20])) }
    for _ in 0..<40000 {
      var text = forms.randomElement(using: &random)!
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        text[Int.random(in: 0..<text.count, using: &random)] = letters.randomElement(
          using: &random)!
      }
      if random.next() % 4 == 0 { text.removeLast(Int.random(in: 0..<8, using: &random)) }
      if let clock = TimeParser.utcClock(text) {
        clocks += 1
        #expect(
          TimeParser.parse(text) == .success(WrittenTime(.clock(clock, .utc))),
          "\(String(decoding: text, as: UTF8.self))")
      }
      guard case .success(let slow) = TimeParser.parse(text + [0x20]) else {
        if case .success = TimeParser.parse(text) {
          Issue.record("\(String(decoding: text, as: UTF8.self)) is read by its places only")
        }
        continue
      }
      #expect(
        TimeParser.parse(text) == .success(slow), "\(String(decoding: text, as: UTF8.self))")
    }
    #expect(clocks > 300)
  }
}
