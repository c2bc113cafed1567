import Decorum
import DecorumBase
import TestSupport
import Testing

/// Times of whole files: zones of records, dates whose order the file settles, hours that clocks skip
/// or show twice, and days that nobody can place.
@Suite struct TimesTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  struct Case: Sendable, CustomTestStringConvertible {
    /// The rows of a table `time,timezone,text`; what is said stands at the marks.
    var rows: [String]
    var says: [String]
    var zone: String?
    var testDescription: String { rows.joined(separator: " / ") }
  }

  static let cases: [Case] = [
    Case(rows: ["2026-11-25 09:00,Europe/Paris,a", "2026-11-25 09:00,+02:00,b"], says: []),
    Case(
      rows: ["2026-11-25 09:00,⟦Europe/Pari⟧,a", "2026-11-26 09:00,Europe/Pari,b"],
      says: ["error: \"Europe/Pari\" is no time zone; did you mean \"Europe/Paris\"?"]),
    Case(
      rows: ["2026-11-25 09:00,⟦EST⟧,a"],
      says: [
        "error: \"EST\" is an abbreviation, not the name of a time zone; "
          + "write an offset such as +01:00, or a zone such as Europe/Paris"
      ]),
    // The time says all itself.
    Case(
      rows: ["2026-11-25T09:00Z,⟦North⟧,a"],
      says: [
        "warning: \"North\" is no time zone; "
          + "write an offset such as +01:00, or a zone such as Europe/Paris"
      ]),
    // The record's zone goes before that of the run: there 02:30 comes twice in Paris alone.
    Case(
      rows: ["⟦2026-10-25 02:30⟧,Europe/Paris,a", "2026-10-25 02:30,Asia/Tokyo,b"],
      says: [
        "warning: 2026-10-25 02:30 comes twice in Europe/Paris: the clocks are put back; "
          + "write the offset too: 2026-10-25 02:30 +02:00 or 2026-10-25 02:30 +01:00"
      ], zone: "UTC"),
    Case(
      rows: ["⟦2026-10-25 02:30⟧,,a", "2026-10-25 02:30 +01:00,,b"],
      says: [
        "warning: 2026-10-25 02:30 comes twice in Europe/Paris: the clocks are put back; "
          + "write the offset too: 2026-10-25 02:30 +02:00 or 2026-10-25 02:30 +01:00"
      ], zone: "Europe/Paris"),
    // Of planned posts a rule speaks; see queue/dst-gap.
    Case(
      rows: ["⟦2026-03-29 02:30⟧,Europe/Paris,a", "2027-03-28 02:30,Europe/Paris,b"],
      says: [
        "warning: 2026-03-29 02:30 does not exist in Europe/Paris: the clocks skip that hour; "
          + "check the time zone that the times of this file are written in"
      ]),
    Case(
      rows: ["⟦next⟧ Friday at 2 PM,UTC,a", ",UTC,b", "⟦tomorrow⟧,,c"],
      says: [
        "error: \"next\" means another day each day it is read; "
          + "write the day itself, as 2026-11-24",
        "error: \"tomorrow\" means another day each day it is read; "
          + "write the day itself, as 2026-11-24",
      ]),
    // One day after the 12th settles it; a file without such a day is asked about; two that deny each
    // other settle nothing.
    Case(rows: ["2/3/2026 9:00,UTC,a", "2/13/2026 9:00,UTC,b"], says: []),
    Case(
      rows: ["⟦2/3/2026⟧ 9:00,UTC,a"],
      says: [
        "error: \"2/3/2026\" can be 2 March 2026 or 3 February 2026; use --date-order dmy or "
          + "--date-order mdy, set date_order in inputs of the configuration, or write 2026-03-02"
      ]),
    Case(rows: ["2/2/2026 9:00,UTC,a"], says: []),
    Case(rows: ["1754466859,,a", "1754466859123.5,,b", "1.369074567E9,,c"], says: []),
    Case(
      rows: ["⟦1.36907E9⟧,,a"],
      says: [
        "error: \"1.36907E9\" was rounded on its way: its last digits are lost; "
          + "export the file anew, without opening it in a spreadsheet"
      ]),
  ]

  private func run(_ text: String, _ name: String = "queue.csv", zone: String? = nil) throws
    -> CheckedRun
  {
    try folder.write(name, text)
    return CheckedRun([name], in: folder) { $0.timezone = zone }
  }

  @Test(arguments: cases)
  func whatIsSaidAndWhere(_ example: Case) throws {
    let marked = "time,timezone,text\n" + example.rows.map { $0 + "\n" }.joined()
    let run = try run(
      marked.replacing("⟦", with: "").replacing("⟧", with: ""), zone: example.zone)
    #expect(
      run.faults.map { "\($0.severity): \($0.message); \($0.helps.joined())" } == example.says)
    let places = marked.split(separator: "⟦").dropFirst().map {
      String($0.prefix { $0 != "⟧" })
    }
    #expect(run.faults.map { run.spelled($0) } == places)
    #expect(run.report.inputs.map(\.posts) == [example.rows.count])
  }

  @Test func contradictoryRowsAreNamed() throws {
    let run = try run("time,text\n13/01/2026,a\n01/13/2026,b\n02/03/2026,c\n", zone: "UTC")
    #expect(run.faults.map { run.spelled($0) } == ["02/03/2026"])
    #expect(
      run.faults.first?.notes == ["the day comes first in row 1, the month in row 2"])
    #expect(
      run.faults.first?.secondary.map(\.text)
        == ["here the day comes first", "here the month comes first"])
  }

  /// What is planned for a day that is over is late; an archive is not, whichever way it writes dates.
  @Test func anArchiveIsNoLateQueue() throws {
    let run = try run(
      "publish_date,text\n2/3/2016 9:00,One loaf\n2/13/2016 9:00,Two loaves\n", zone: "UTC")
    #expect(run.faults.isEmpty)
    #expect(!run.report.findings.contains { $0.rule.description == "queue/past-date" })
    let late = try self.run(
      "time,status,text\n2/3/2016 9:00,scheduled,One\n2/13/2016 9:00,scheduled,Two\n", zone: "UTC")
    #expect(late.report.findings.count { $0.rule.description == "queue/past-date" } == 2)
  }

  /// Posts without a time that can be read are judged by themselves, and counted where rules look at
  /// several.
  @Test func whatHasNoTimeIsCounted() throws {
    let run = try run(
      "time,text\ntomorrow,Buy now buy now\n,Buy now buy now\n2026-11-25T09:00Z,Bread\n")
    #expect(run.report.findings.contains { $0.rule.description == "promo/pure-promotion" })
    let counted = run.report.unknown.filter { $0.rule.description == "queue/past-date" }
    #expect(counted.map(\.posts) == [1])
  }
}
