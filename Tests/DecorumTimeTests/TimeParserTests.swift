import DecorumTime
import Testing

@Suite struct TimeParserTests {
  @Test(arguments: [
    // ISO 8601 and RFC 3339.
    ("2026-11-24T09:00:00Z", "2026-11-24 09:00 Z"),
    ("2026-11-24t09:00:00.999999z", "2026-11-24 09:00 Z"),
    ("2026-11-24T09:00:00,5Z", "2026-11-24 09:00 Z"),
    ("2026-11-24T09:00:05-03:30", "2026-11-24 09:00:05 -03:30"),
    ("2026-11-24T09:00:05+0100", "2026-11-24 09:00:05 +01:00"),
    ("2026-11-24T09:00:05+01", "2026-11-24 09:00:05 +01:00"),
    ("2026-11-24T09:00-00:00", "2026-11-24 09:00 +00:00"),
    ("2026-11-24T09:00:05", "2026-11-24 09:00:05"),
    ("2015-05-28T21:39:52.433000", "2015-05-28 21:39:52"),
    ("20261124T090005Z", "2026-11-24 09:00:05 Z"),
    ("20261124T0900", "2026-11-24 09:00"),
    ("20261124", "2026-11-24 (day)"),
    ("2016-12-31T23:59:60Z", "2016-12-31 23:59:59 Z"),
    ("2026-11-24T09:00:00+01:00[Europe/Paris]", "2026-11-24 09:00 +01:00 Europe/Paris"),
    ("2026-11-24T09:00:00Z[Europe/Paris]", "2026-11-24 09:00 Z"),
    // What schedulers and exports write.
    ("2026-11-24 09:00", "2026-11-24 09:00"),
    ("2026-11-24 9:00", "2026-11-24 09:00"),
    ("  2026-1-5   9:00:30\t", "2026-01-05 09:00:30"),
    ("2026-11-24 09:00 +01:00", "2026-11-24 09:00 +01:00"),
    ("2026-11-24", "2026-11-24 (day)"),
    ("2026/11/24 09:00", "2026-11-24 09:00"),
    ("2026.11.24 09:00", "2026-11-24 09:00"),
    ("2014-08-27 00:59:46 UTC", "2014-08-27 00:59:46 Z"),
    ("2026-11-24 09:00 GMT", "2026-11-24 09:00 Z"),
    ("2026-11-24 09:00 UTC+1", "2026-11-24 09:00 +01:00"),
    ("2026-11-24 09:00 GMT-03:30", "2026-11-24 09:00 -03:30"),
    ("2026-11-24 09:00 Europe/Paris", "2026-11-24 09:00 Europe/Paris"),
    ("2026-11-24 09:00 America/Port-au-Prince", "2026-11-24 09:00 America/Port-au-Prince"),
    ("2026-11-24 09:00 Etc/GMT+5", "2026-11-24 09:00 Etc/GMT+5"),
    ("2026-11-24 09:00 +01:00 Europe/Paris", "2026-11-24 09:00 +01:00 Europe/Paris"),
    ("2026-03-29 02:30 +01:00 Europe/Paris", "2026-03-29 02:30 +01:00 Europe/Paris"),
    ("2026-11-24 Europe/Paris", "2026-11-24 (day) Europe/Paris"),
    ("24.11.2026 09:00", "2026-11-24 09:00"),
    ("02.03.2026 09:00", "2026-03-02 09:00"),
    ("13/2/2026", "2026-02-13 (day)"),
    ("2/13/2026 9:05", "2026-02-13 09:05"),
    ("2-13-2026", "2026-02-13 (day)"),
    ("2/2/2026", "2026-02-02 (day)"),
    // 12-hour clocks.
    ("2026-11-24 9:00 AM", "2026-11-24 09:00"),
    ("2026-11-24 9:00PM", "2026-11-24 21:00"),
    ("2026-11-24 9:00:30\u{202F}p.m.", "2026-11-24 21:00:30"),
    ("2026-11-24 9\u{A0}pm", "2026-11-24 21:00"),
    ("2026-11-24 12:00 AM", "2026-11-24 00:00"),
    ("2026-11-24 12:30 pm", "2026-11-24 12:30"),
    ("11/24/2026, 9:00:00 PM", "2026-11-24 21:00"),
    // Names of months and days.
    ("24 Nov 2026 09:00", "2026-11-24 09:00"),
    ("Nov 24, 2026 9:00 PM", "2026-11-24 21:00"),
    ("Nov. 24th, 2026", "2026-11-24 (day)"),
    ("24. November 2026 09:00", "2026-11-24 09:00"),
    ("24-Nov-2026 09:00", "2026-11-24 09:00"),
    ("1 May 2026", "2026-05-01 (day)"),
    ("Sept 1 2026", "2026-09-01 (day)"),
    ("Tuesday, November 24, 2026 at 9 PM", "2026-11-24 21:00"),
    ("Tue, 24 Nov 2026 09:00:00 +0100", "2026-11-24 09:00 +01:00"),
    ("Wed Oct 10 20:19:24 +0000 2018", "2018-10-10 20:19:24 +00:00"),
    ("Tue Nov 24 09:00:00 2026", "2026-11-24 09:00"),
    (
      "Tue Nov 24 2026 09:00:00 GMT+0100 (Central European Standard Time)",
      "2026-11-24 09:00 +01:00"
    ),
    ("2026-11-24 09:00:00 +0100 CET", "2026-11-24 09:00 +01:00"),
    ("2026-11-24 09:00:00 +0000 UTC", "2026-11-24 09:00 +00:00"),
    ("09:00 24 Nov 2026", "2026-11-24 09:00"),
  ])
  func reads(text: String, expected: String) throws {
    #expect(spelled(try TimeParser.parse(text).get()) == expected)
  }

  @Test(
    arguments: [
      ("2/3/2026 09:00", DateOrder.dmy, "2026-03-02 09:00"),
      ("2/3/2026 09:00", .mdy, "2026-02-03 09:00"),
      ("2-3-2026", .mdy, "2026-02-03 (day)"),
      ("2.3.2026", .mdy, "2026-02-03 (day)"),
      ("13/2/2026", .dmy, "2026-02-13 (day)"),
      ("2026-02-03", .dmy, "2026-02-03 (day)"),
      ("2/13/2026", .ymd, "2026-02-13 (day)"),
    ] as [(String, DateOrder, String)])
  func anOrderSettles(text: String, order: DateOrder, expected: String) throws {
    #expect(spelled(try TimeParser.parse(text, order: order).get()) == expected)
  }

  /// The fault's range is marked; then its message.
  @Test(
    arguments: [
      ("⟦⟧", nil, "there is no time"),
      ("⟦   ⟧", nil, "there is no time"),
      ("⟦2/3/2026⟧ 09:00", nil, #""2/3/2026" can be 2 March 2026 or 3 February 2026"#),
      ("⟦2/3/2026⟧", .ymd, #""2/3/2026" can be 2 March 2026 or 3 February 2026"#),
      (
        "⟦2/13/2026⟧", .dmy,
        #""2/13/2026" does not exist: there is no month 13 when the day comes first"#
      ),
      (
        "⟦13/2/2026⟧", .mdy,
        #""13/2/2026" does not exist: there is no month 13 when the month comes first"#
      ),
      ("1/2/⟦26⟧ 09:00", nil, #""26" could be a year of several centuries"#),
      ("24 Nov ⟦26⟧", nil, #""26" could be a year of several centuries"#),
      ("24-Nov-⟦26⟧", nil, #""26" could be a year of several centuries"#),
      ("⟦2026-11-31⟧ 09:00", nil, #""2026-11-31" does not exist: November 2026 has 30 days"#),
      ("⟦29 Feb 2026⟧", nil, #""29 Feb 2026" does not exist: February 2026 has 28 days"#),
      ("⟦2026-00-12⟧", nil, #""2026-00-12" does not exist: there is no month 0"#),
      ("⟦31.02.2026⟧", nil, #""31.02.2026" does not exist: February 2026 has 28 days"#),
      ("2026-11-24T⟦25⟧:00", nil, "hour 25 does not exist: a day ends at 23:59"),
      ("2026-11-24 ⟦24⟧:00", nil, "hour 24 does not exist: a day ends at 23:59"),
      ("2026-11-24 09:⟦60⟧", nil, "minute 60 does not exist: an hour ends at :59"),
      ("2026-11-24 09:00:⟦61⟧", nil, "second 61 does not exist: a minute ends at :59"),
      (
        "11/24/2026 ⟦00:19 PM⟧", nil,
        #""00:19 PM" does not exist: 12-hour clocks have no hour 0"#
      ),
      (
        "11/24/2026 ⟦13:00 AM⟧", nil,
        #""13:00 AM" does not exist: 12-hour clocks end at 12:59"#
      ),
      ("⟦next⟧ Friday at 2 PM", nil, #""next" means another day each day it is read"#),
      ("⟦today⟧", nil, #""today" means another day each day it is read"#),
      ("2026-11-24 09:00 ⟦Europe/Pari⟧", nil, #""Europe/Pari" is no time zone"#),
      (
        "2026-11-24 09:00 ⟦EST⟧", nil,
        #""EST" is an abbreviation, not the name of a time zone"#
      ),
      (
        "2026-11-24 09:00 ⟦+02:00 Europe/Paris⟧", nil,
        "the clocks of Europe/Paris are +01:00 then, not +02:00"
      ),
      ("⟦Mon Nov 24 2026⟧", nil, "2026-11-24 is a Tuesday, not a Monday"),
      ("2026-11-24 ⟦9:5⟧", nil, #""9:5" is no time of day: minutes and seconds have two digits"#),
      ("2026-11-24 09:00 ⟦+25:00⟧", nil, #""+25:00" is no offset: no clock is a day from UTC"#),
      ("2026-11-24 09:00 ⟦+100⟧", nil, #""+100" is no part of a time"#),
      ("2026-11-24 09:00 Z ⟦+01:00⟧", nil, #""+01:00" is a second offset"#),
      ("2026-11-24 09:00 +01:00 ⟦UTC⟧", nil, #""UTC" is a second offset"#),
      ("2026-11-24 ⟦2026-11-25⟧", nil, #""2026-11-25" is a second date"#),
      ("2026-11-24 09:00 ⟦10:00⟧", nil, #""10:00" is a second time of day"#),
      ("2026-11-24 09:00 ⟦–⟧ 10:00", nil, #""–" is no part of a time"#),
      ("2026-11-24 ⟦soon⟧", nil, #""soon" is no part of a time"#),
      ("2026-11-24 09:00 ⟦\n⟧x", nil, #""\n" is no part of a time"#),
      ("⟦13690745⟧", nil, #""13690745" does not exist: July 1369 has 31 days"#),
      ("⟦0⟧", nil, #""0" is a bare number, not a time"#),
      ("⟦1369074⟧", nil, #""1369074" is a bare number, not a time"#),
      ("⟦45985.375⟧", nil, #""45985.375" is a bare number, not a time"#),
      ("⟦09:00⟧", nil, #""09:00" has no date"#),
      ("⟦Nov 24⟧ 09:00", nil, "the date has no year"),
      ("⟦Tuesday⟧ at 9:00", nil, #""Tuesday" means another day each week it is read"#),
      ("2026-11-24 ⟦später⟧", nil, #""später" is no part of a time"#),
      ("2026-11-24 09:00 ⟦-⟧ 10:00", nil, #""-" is no part of a time"#),
      ("⟦Nov 2026⟧", nil, "the date has no day"),
      ("⟦2026-11⟧", nil, #""2026-11" is no part of a time"#),
      ("2026-11-24 ⟦(noon)⟧", nil, #""(noon)" is no part of a time"#),
    ] as [(String, DateOrder?, String)])
  func refuses(marked: String, order: DateOrder?, message: String) throws {
    let parts = marked.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "⟦" || $0 == "⟧" })
    try #require(parts.count == 3)
    let start = parts[0].utf8.count
    let fault = try #require(throws: TimeFault.self) {
      try TimeParser.parse(parts.joined(), order: order).get()
    }
    #expect(fault.message == message)
    #expect(fault.range == start..<(start + parts[1].utf8.count))
  }

  @Test func faultsSayWhatToDoAndWhatTheyAre() throws {
    func fault(_ text: String) throws -> TimeFault {
      try #require(throws: TimeFault.self) { try TimeParser.parse(text).get() }
    }
    #expect(try fault("11/24/2026 00:19 PM").help == "write 12:19 PM or 0:19")
    #expect(try fault("11/24/2026 13:00 AM").help == "write 13:00")
    #expect(try fault("11/24/2026 13:05 PM").help == "write 1:05 PM")
    #expect(try fault("2026-11-24 24:00").help == "write 00:00 of the next day")
    #expect(try fault("2026-11-24 09:00 Europe/Pari").kind == .unknownZone("Europe/Pari"))
    #expect(
      try fault("2/3/2026").kind
        == .ambiguous(
          dayFirst: try wallClock("2026-03-02").date, monthFirst: try wallClock("2026-02-03").date))
    #expect(
      try fault("2/3/2026").help
        == "say which comes first, the day or the month, or write 2026-03-02")
  }

  @Test(arguments: [
    ("1369074567", "2013-05-20T18:29:27Z"), ("1369074567.0", "2013-05-20T18:29:27Z"),
    ("1369074567.999", "2013-05-20T18:29:27Z"), ("1.369074567E9", "2013-05-20T18:29:27Z"),
    ("1.369074567e+09", "2013-05-20T18:29:27Z"), ("1754466859000", "2025-08-06T07:54:19Z"),
    ("1754466859123", "2025-08-06T07:54:19Z"), ("1754466859123.5", "2025-08-06T07:54:19Z"),
    ("1754466859123456", "2025-08-06T07:54:19Z"), ("1754466859123456789", "2025-08-06T07:54:19Z"),
    ("0", "1970-01-01T00:00:00Z"), ("0001369074567", "2013-05-20T18:29:27Z"),
    ("-1", "1969-12-31T23:59:59Z"), ("-0.5", "1969-12-31T23:59:59Z"),
    ("99999999999", "5138-11-16T09:46:39Z"), ("100000000000", "1973-03-03T09:46:40Z"),
  ])
  func epochsAreRead(text: String, expected: String) throws {
    let time = try TimeParser.parse(epoch: Array(text.utf8)).get()
    #expect(time.resolved(in: nil).instant?.rfc3339 == expected)
  }

  @Test(
    arguments: [
      ("", .empty), ("x", .notATime), ("1e", .notATime), ("1.", .notATime), ("1 2", .notATime),
      (" 1", .notATime), ("4.59E+17", .imprecise), ("1.37E+09", .imprecise),
      ("1e400", .impossible), ("999999999999999999999", .impossible), ("0x10", .notATime),
    ] as [(String, TimeFault.Kind)])
  func epochsAreRefused(text: String, kind: TimeFault.Kind) throws {
    let fault = try #require(throws: TimeFault.self) {
      try TimeParser.parse(epoch: Array(text.utf8)).get()
    }
    #expect(fault.kind == kind)
  }

  @Test(
    arguments: [
      ([], .none), (["2026-11-24", "24.12.2026", "soon"], .none),
      (["2/3/2026", "13/3/2026 9:00"], .settled(.dmy)),
      (["2/3/2026", "3/13/2026"], .settled(.mdy)),
      (["2026-01-01", "2/3/2026", "3/4/2026 26:00"], .ambiguous(first: 1)),
      (["2/2/2026"], .none),
      (["2/13/2026", "13/2/2026"], .contradictory(dayFirst: 1, monthFirst: 0)),
      (["40/40/2026"], .none), (["13/2/2026 00:19 PM"], .settled(.dmy)),
    ] as [([String], DateOrderSniffer.Finding)])
  func theOrderOfAFileIsFound(texts: [String], finding: DateOrderSniffer.Finding) {
    var sniffer = DateOrderSniffer()
    for (number, text) in texts.enumerated() { sniffer.note(Array(text.utf8), number: number) }
    #expect(sniffer.finding == finding)
  }

  private func spelled(_ time: WrittenTime) -> String {
    guard case .clock(let wall, let anchor) = time.value else { return "epoch" }
    let clock = time.hasTimeOfDay ? "\(wall)" : "\(wall.date) (day)"
    return switch anchor {
    case .none: clock
    case .utc: clock + " Z"
    case .offset(let offset): clock + " \(offset)"
    case .zone(let zone): clock + " \(zone.name)"
    case .offsetAndZone(let offset, let zone): clock + " \(offset) \(zone.name)"
    }
  }
}
