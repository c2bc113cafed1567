import Decorum
import DecorumBase
import DecorumPosts
import DecorumReports
import DecorumTime
import TestSupport
import Testing

/// Whole runs over files: history, overlapping exports, what cannot be judged, and that nothing hangs
/// on the order of work.
struct RunTests {
  private struct Run {
    var settings = RunSettings()
    var report: Report
    var text: String

    init(_ settings: RunSettings) {
      let check = Check(settings)
      report = check.report()
      let facts = report.facts
      // How long it took is the one thing that may differ.
      report.facts = RunFacts(
        version: facts.version, now: facts.now, timezone: facts.timezone, tzdb: facts.tzdb,
        jit: facts.jit, rulesHash: facts.rulesHash, markets: facts.markets, seconds: 0)
      text = ""
      for renderer in [ShortRenderer(), HumanRenderer()] as [any ReportRenderer] {
        text += String(
          decoding: renderer.render(report, sources: check.store, options: RenderOptions()),
          as: UTF8.self)
      }
    }

    /// `rule post`, sorted.
    var findings: [String] {
      report.findings.map { "\($0.rule) \($0.primary.post?.id ?? "")" }.sorted()
    }
    /// `rule: posts, reason`
    var unknown: [String] {
      report.unknown.map { "\($0.rule): \($0.posts), \($0.reason)" }
    }
  }

  private static func settings(_ rules: [String], now: String = "2026-05-10T12:00:00Z") throws
    -> RunSettings
  {
    var settings = RunSettings()
    settings.select = rules
    settings.now = try #require(Instant(rfc3339: now))
    return settings
  }

  private static func record(_ id: String?, _ time: String?, _ more: String = "") -> String {
    let id = id.map { #""id": "\#($0)", "# } ?? ""
    let time = time.map { #""time": "\#($0)", "# } ?? ""
    let text = more.contains(#""text""#) ? "" : #", "text": "Bread number one is out""#
    return #"{\#(id)\#(time)"platform": "x", "account": "@acme"\#(text)\#(more)}"# + "\n"
  }

  // MARK: Order of work

  @Test func workersAndPathsDoNotMatter() throws {
    let folder = try Folder()
    var numbers = SeededNumbers(90)
    let breads = (0..<40).map { _ in
      String((0..<8).map { _ in numbers.pick(Array("abcdefghij")) })
    }
    var paths: [String] = []
    for file in 0..<3 {
      var text = ""
      for i in 0..<150 {
        let minute = numbers.number(0...59)
        let hour = numbers.number(0...9)
        let status = numbers.pick(["scheduled", "published"])
        text += Self.record(
          "\(file)-\(i)",
          "2026-05-1\(numbers.number(0...9))T0\(hour):\(minute < 10 ? "0" : "")\(minute):00Z",
          #", "status": "\#(status)", "text": "\#(numbers.pick(breads)) is out of the oven""#
        )
      }
      paths.append(try folder.write("\(file).ndjson", text))
    }
    var settings = try Self.settings(["frequency", "queue"])
    settings.paths = paths
    let first = Run(settings)
    #expect(first.findings.count > 50)
    for (jobs, order) in [(2, [2, 1, 0]), (5, [1, 0, 2])] {
      settings.jobs = jobs
      settings.paths = order.map { paths[$0] }
      let isSame = Run(settings).text == first.text
      #expect(isSame, "\(jobs) workers, paths \(order)")
    }
  }

  // MARK: History

  @Test func aDraftIsJudgedAsIfItWentOut() throws {
    let folder = try Folder()
    let history = try folder.write(
      "history.ndjson",
      (0..<6).map {
        Self.record("old\($0)", "2026-05-10T10:0\($0):00Z", #", "status": "published""#)
      }.joined())
    var settings = try Self.settings(["frequency/burst", "frequency/duplicate"])
    settings.history = [history]
    func findings(_ records: String...) throws -> [String] {
      settings.paths = [try folder.write("drafts.ndjson", records.joined())]
      return Run(settings).findings
    }
    let draft = #", "status": "draft", "text": "Something quite new about rye and salt""#
    let copy = #", "status": "draft""#
    // The burst of the archive is not the draft's doing.
    #expect(try findings(Self.record("late", "2026-05-20T10:00:00Z", draft)) == [])
    // One more in it is.
    #expect(
      try findings(Self.record("more", "2026-05-10T10:06:00Z", draft)) == ["frequency/burst more"])
    // Just before the burst began to be one, it is.
    #expect(
      try findings(Self.record("early", "2026-05-10T09:59:00Z", draft))
        == ["frequency/burst early"])
    // Without a time it goes out now, two hours later.
    #expect(try findings(Self.record("now", nil, draft)) == [])
    #expect(try findings(Self.record("again", nil, copy)) == ["frequency/duplicate again"])
    // Two drafts do not count for each other.
    #expect(
      try findings(
        Self.record("one", "2026-05-20T10:00:00Z", draft),
        Self.record("two", "2026-05-20T10:01:00Z", draft)) == [])
    // Without history drafts are left in peace.
    settings.history = []
    #expect(
      try findings(
        Self.record("one", "2026-05-20T10:00:00Z", draft),
        Self.record("two", "2026-05-20T10:01:00Z", draft)) == [])
  }

  /// A flag that says how the input is read says nothing of archives.
  @Test func aHistoryIsReadInItsOwnForm() throws {
    let folder = try Folder()
    var settings = try Self.settings(["frequency/duplicate"])
    settings.timezone = "UTC"
    settings.defaults.platforms = [.x]
    settings.defaults.account = "@acme"
    settings.inputFormat = "markdown"
    settings.history = [
      try folder.write(
        "history.csv",
        """
        Text,Published At,Account,Platform,Status
        Something quite new about rye and salt,2026-05-01 09:00,@acme,x,published
        """)
    ]
    settings.paths = [try folder.write("draft.txt", "Something quite new about rye and salt!")]
    let run = Run(settings)
    #expect(run.report.faults.isEmpty)
    #expect(run.report.findings.map(\.rule.description) == ["frequency/duplicate"])
  }

  @Test func aDraftIsJudgedByRulesAboutTheQueue() throws {
    let folder = try Folder()
    var settings = try Self.settings(["frequency/evergreen-recycle"])
    settings.history = [
      try folder.write(
        "history.ndjson",
        Self.record(
          "old", "2026-05-09T10:00:00Z",
          #", "status": "published", "text": "Rye bread every Friday from six o'clock on""#))
    ]
    settings.paths = [
      try folder.write(
        "drafts.ndjson",
        Self.record(
          "draft", "2026-05-20T10:00:00Z",
          #", "status": "draft", "text": "Rye bread every Friday from six o'clock on""#))
    ]
    #expect(Run(settings).findings == ["frequency/evergreen-recycle draft"])
  }

  // MARK: Overlapping exports

  @Test func copiesOfOnePostCountOnce() throws {
    let folder = try Folder()
    func posts(_ status: String, from first: Int) -> String {
      (first..<(first + 4)).map {
        Self.record(
          "p\($0)", "2026-05-10T10:0\($0):00Z",
          #", "status": "\#(status)", "text": "Loaf of the hour""#)
      }.joined()
    }
    var settings = try Self.settings(["frequency/burst", "queue/past-date"])
    settings.paths = [
      try folder.write("queue.ndjson", posts("scheduled", from: 2)),
      try folder.write("sent.ndjson", posts("published", from: 0)),
    ]
    let run = Run(settings)
    // Six different posts; of the two that both have, the published copies stand.
    #expect(run.findings == ["frequency/burst p4", "queue/past-date p4", "queue/past-date p5"])
    #expect(run.report.inputs.map(\.duplicates) == [2, 0])
  }

  @Test func copiesWithoutIds() throws {
    let folder = try Folder()
    func file(_ name: String, _ times: [String]) throws -> String {
      try folder.write(
        name,
        times.map { Self.record(nil, "2026-05-10T\($0)Z", #", "status": "published""#) }.joined())
    }
    var settings = try Self.settings(["frequency/duplicate"])
    // Within five minutes, in another file: one post. Beyond, or in one file: two.
    settings.paths = [try file("a.ndjson", ["10:00:00"]), try file("b.ndjson", ["10:05:00"])]
    #expect(Run(settings).findings.isEmpty)
    #expect(Run(settings).report.inputs.map(\.duplicates).reduce(0, +) == 1)
    settings.paths = [try file("a.ndjson", ["10:00:00"]), try file("b.ndjson", ["10:05:01"])]
    #expect(Run(settings).findings.count == 1)
    settings.paths = [try file("a.ndjson", ["10:00:00", "10:01:00"])]
    #expect(Run(settings).findings.count == 1)
  }

  // MARK: What cannot be judged

  @Test func reasons() throws {
    let folder = try Folder()
    func unknown(_ rules: [String], _ records: String...) throws -> [String] {
      var settings = try Self.settings(rules)
      settings.paths = [try folder.write("posts.ndjson", records.joined())]
      let run = Run(settings)
      #expect(run.findings.isEmpty)
      return run.unknown
    }
    #expect(
      try unknown(
        ["frequency/burst"], Self.record("a", "2026-05-10T10:00:00", #", "status": "scheduled""#))
        == [
          "frequency/burst: 1, the time has no offset, and no time zone is set (use --timezone)"
        ])
    #expect(
      try unknown(["frequency/burst"], Self.record("a", nil, #", "status": "published""#))
        == ["frequency/burst: 1, the post has no time that can be read"])
    #expect(
      try unknown(
        ["lifecycle/acquisition-only"],
        Self.record("a", "2026-05-10T10:00:00Z", #", "tags": ["acquire"]"#))
        == ["lifecycle/acquisition-only: 1, too few posts: 1 where 10 are needed"])
    // A date that was stamped in Berlin, in UTC, or left alone.
    for time in ["2026-05-10T00:00:00+02:00", "2026-05-09T22:00:00Z", "2026-05-10"] {
      var settings = try Self.settings(["frequency/burst"])
      settings.timezone = "Europe/Berlin"
      settings.paths = [
        try folder.write("posts.ndjson", (0..<6).map { Self.record("p\($0)", time) }.joined())
      ]
      let run = Run(settings)
      #expect(run.findings == [])
      #expect(
        run.unknown == [
          "frequency/burst: 1, the posts have a date and no time of day "
            + "(00:00:00 says no more, where several posts have it)"
        ], "\(time)")
    }
    let planned = #", "status": "scheduled""#
    #expect(
      try unknown(["queue/no-objective"], Self.record("a", "2026-05-20T10:00:00Z", planned))
        == ["queue/no-objective: 1, the input has no \"campaign\""])
    let question =
      #", "inbound": true, "kind": "comment", "author": "@ann", "lang": "en", "reply_to": "gone", "#
      + #""text": "@acme when do you open on Sunday?""#
    #expect(
      try unknown(
        ["listen/unanswered-question"], Self.record("q", "2026-05-01T10:00:00Z", question))
        == [
          "listen/unanswered-question: 1, "
            + "the thread is cut off: posts that it hangs on are not in the input"
        ])
  }
}
