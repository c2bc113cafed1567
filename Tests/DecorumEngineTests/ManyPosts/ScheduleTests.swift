import Decorum
import DecorumBase
import DecorumTime
import Testing

/// Times that are wrong in themselves, read from the record as it was written, in several zones.
struct ScheduleTests {
  /// A day on which the clocks of a zone are put forward: minutes of the day, and offsets in minutes.
  private struct Change {
    var zone: String
    var date: String
    var from: Int
    var to: Int
    var before: Int
    var after: Int
  }

  private static let changes = [
    Change(zone: "Europe/Paris", date: "2026-03-29", from: 120, to: 180, before: 60, after: 120),
    Change(
      zone: "America/New_York", date: "2026-03-08", from: 120, to: 180, before: -300, after: -240),
    Change(
      zone: "Australia/Lord_Howe", date: "2026-10-04", from: 120, to: 150, before: 630, after: 660),
    Change(zone: "Africa/Cairo", date: "2026-04-24", from: 0, to: 60, before: 120, after: 180),
    Change(
      zone: "America/Santiago", date: "2026-09-06", from: 0, to: 60, before: -240, after: -180),
  ]

  private static func clock(_ minute: Int) -> String {
    let (hours, minutes) = (minute / 60, minute % 60)
    return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
  }

  private static func offset(_ minutes: Int) -> String {
    (minutes < 0 ? "-" : "+") + clock(abs(minutes))
  }

  /// Findings of some of the queue's rules, by post; and what could not be judged.
  private func check(
    _ records: [String], zone: String?, now: String, rules: [String], config: String = ""
  ) throws -> (findings: [String: [String]], unknown: [UnknownVerdict]) {
    let folder = try Folder()
    try folder.write("decorum.yaml", config)
    var settings = RunSettings()
    settings.paths = [try folder.write("q.ndjson", records.joined(separator: "\n") + "\n")]
    settings.timezone = zone
    settings.select = rules
    settings.now = try #require(Instant(rfc3339: now))
    let report = Check(settings).report()
    #expect(report.problems.isEmpty, "\(report.problems.map(\.message))")
    var findings: [String: [String]] = [:]
    for finding in report.findings {
      findings[finding.rule.description, default: []].append(finding.primary.post?.id ?? "")
    }
    return (findings.mapValues { $0.sorted() }, report.unknown)
  }

  private static func record(_ id: Int, _ time: String) -> String {
    #"{"id": "\#(id)", "status": "scheduled", "time": "\#(time)", "text": "Bread"}"#
  }

  /// Every five minutes around the change, without offset, with each of the zone's, and with others.
  @Test func timesThatNoClockShows() throws {
    for change in Self.changes {
      var records: [String] = []
      var expected: [String] = []
      for minute in stride(from: 0, through: 240, by: 5) {
        for offset in [nil, change.before, change.after, 0, 345] {
          let text = offset.map(Self.offset) ?? ""
          records.append(
            Self.record(records.count, "\(change.date)T\(Self.clock(minute)):00\(text)"))
          let isSkipped = minute >= change.from && minute < change.to
          if isSkipped, offset == nil || offset == change.before || offset == change.after {
            expected.append("\(records.count - 1)")
          }
        }
      }
      let answers = try check(
        records, zone: change.zone, now: "2026-01-01T00:00:00Z", rules: ["queue/dst-gap"])
      #expect(answers.findings["queue/dst-gap"] == expected.sorted(), "\(change.zone)")
      #expect(answers.unknown.isEmpty)
    }
  }

  /// A scheduled time is past from the second after it on.
  @Test func past() throws {
    let times = [
      "2026-05-01T10:00:00Z", "2026-05-01T09:59:59Z", "2026-05-01T10:00:01Z",
      "2026-05-01T12:00:00+02:00", "2026-05-01T11:59:59+02:00", "2026-05-01T03:30:00-06:30",
    ]
    let answers = try check(
      times.enumerated().map { Self.record($0, $1) }, zone: "Europe/Paris",
      now: "2026-05-01T10:00:00Z", rules: ["queue/past-date"])
    #expect(answers.findings == ["queue/past-date": ["1", "4"]])
  }

  /// Pauses begin with their first second and end before their last.
  @Test func pauses() throws {
    let config = """
      rules:
        queue/blackout:
          windows:
            - {from: "2026-11-13T00:00:00+01:00", to: "2026-11-14T00:00:00+01:00", reason: mourning}
            - {from: "2026-11-13T22:00:00Z", to: "2026-11-13T23:30:00Z", reason: strike}
      """
    let times = [
      "2026-11-12T23:59:59+01:00", "2026-11-13T00:00:00+01:00", "2026-11-13T23:59:59+01:00",
      "2026-11-14T00:00:00+01:00", "2026-11-14T00:29:59+01:00", "2026-11-14T00:30:00+01:00",
      "2026-11-12T18:00:00-05:00",
    ]
    let answers = try check(
      times.enumerated().map { Self.record($0, $1) }, zone: nil, now: "2026-11-01T00:00:00Z",
      rules: ["queue/blackout"], config: config)
    #expect(answers.findings == ["queue/blackout": ["1", "2", "3", "4", "6"]])
  }

  /// The day of the week is that of the house's clocks, wherever the time was written.
  @Test func days() throws {
    let times = [
      "2026-05-01T23:59:59+02:00", "2026-05-02T00:00:00+02:00", "2026-05-01T22:00:00Z",
      "2026-05-03T23:59:59+02:00", "2026-05-04T00:00:00+02:00", "2026-05-03T20:00:00-04:00",
      "2026-05-02T12:00:00", "2026-05-04T12:00:00",
    ]
    let records = times.enumerated().map { Self.record($0, $1) }
    let answers = try check(
      records, zone: "Europe/Paris", now: "2026-04-01T00:00:00Z", rules: ["queue/weekend"])
    #expect(answers.findings == ["queue/weekend": ["1", "2", "3", "6"]])
    // Without a zone, times without offset cannot be placed, and others speak for themselves.
    let zoneless = try check(
      records, zone: nil, now: "2026-04-01T00:00:00Z", rules: ["queue/weekend"])
    #expect(zoneless.findings == ["queue/weekend": ["1", "3", "5"]])
    #expect(zoneless.unknown.map(\.posts) == [2])
    #expect(zoneless.unknown.allSatisfy { $0.reason.contains("no time zone") })
  }

  /// One minute of the clock, not sixty seconds.
  @Test func theSameMinute() throws {
    let times = [
      "2026-05-01T10:00:00Z", "2026-05-01T10:00:59Z", "2026-05-01T10:01:00Z",
      "2026-05-01T12:01:30+02:00", "2026-05-01T15:47:10+05:45",
    ]
    let records = times.enumerated().map {
      Self.record($0, $1).replacing("{", with: #"{"account": "@acme", "platform": "x", "#)
    }
    let answers = try check(
      records, zone: nil, now: "2026-04-01T00:00:00Z", rules: ["queue/same-minute"])
    #expect(answers.findings == ["queue/same-minute": ["1", "3"]])
  }
}
