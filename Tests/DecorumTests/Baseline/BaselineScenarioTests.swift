import Decorum
import DecorumBase
import DecorumTime
import TestSupport
import Testing

/// What happens to a queue after its baseline was written, and what is new then: each scenario is the
/// files of later, the posts of which something new is said, and how many entries are gone.
@Suite struct BaselineScenarioTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try CheckedRun.moveIn(folder)
    try folder.write(
      "house/acme/burst.yaml",
      """
      summary: too many at once
      severity: error
      check: {frequency: {per: account, window: 1h, above: 2}}
      message: '{count} posts'
      why: nobody keeps up

      """)
  }

  /// The files of the day on which the baseline is written.
  static let before = [
    "queue.csv": """
    id,platform,account,time,text
    p1,x,@acme,2026-11-24T09:00:00Z,Use GLOW20 now
    p2,x,@acme,2026-11-24T12:00:00Z,A quiet post
    p3,x,@acme,2026-11-25T09:00:00Z,"Say ""GLOW20"" and take ten per cent"
    ,x,@acme,2026-11-26T09:00:00Z,Nameless GLOW20
    b1,x,@acme,2026-11-27T09:00:00Z,The first of four
    b2,x,@acme,2026-11-27T09:10:00Z,The second of four
    b3,x,@acme,2026-11-27T09:20:00Z,The third of four
    b4,x,@acme,2026-11-27T09:30:00Z,The fourth of four

    """
  ]

  struct Scenario: Sendable, CustomTestStringConvertible {
    var name: String
    /// What becomes of the files: `was → is` on the text of `queue.csv`.
    var changes: [(was: String, with: String)] = []
    /// Files in the place of `queue.csv`.
    var files: [String: String]?
    /// Rule and post of what is new.
    var new: [String] = []
    var known = 4
    var gone = 0
    var testDescription: String { name }
  }

  static let scenarios = [
    Scenario(name: "nothing"),
    Scenario(
      name: "reorder",
      files: [
        "queue.csv": {
          let lines = before["queue.csv"]!.split(separator: "\n")
          return ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n") + "\n"
        }()
      ]),
    Scenario(name: "reschedule", changes: [("2026-11-", "2026-12-")]),
    Scenario(
      name: "the posts of the burst change places",
      changes: [("27T09:00", "27T09:35"), ("27T09:30", "27T09:05")]),
    Scenario(
      name: "CSV to JSON",
      files: [
        "queue.json": #"""
        [{"text": "Use \u0047LOW20 now", "id": "p1", "platform": "twitter", "account": "Acme",
          "time": "2026-11-24T10:00:00+01:00"},
         {"text": "A quiet post", "id": "p2", "platform": "x", "account": "acme"},
         {"text": "Say \"GLOW20\" and take ten per cent", "id": "p3", "platform": "x", "account": "@acme"},
         {"text": "Nameless  GLOW20", "platform": "x", "account": "acme"},
         {"text": "One", "id": "b1", "platform": "x", "account": "acme", "time": "2026-11-27T09:00:00Z"},
         {"text": "Two", "id": "b2", "platform": "x", "account": "acme", "time": "2026-11-27T09:10:00Z"},
         {"text": "Tri", "id": "b3", "platform": "x", "account": "acme", "time": "2026-11-27T09:20:00Z"},
         {"text": "For", "id": "b4", "platform": "x", "account": "acme", "time": "2026-11-27T09:30:00Z"}]

        """#
      ]),
    Scenario(
      name: "edit of a neighbour", changes: [("A quiet post", "A quieter post, with words")]),
    Scenario(
      name: "edit around the words", changes: [("Use GLOW20 now", "Do use  glow20, friends")]),
    Scenario(
      name: "the nameless post changes", changes: [("Nameless GLOW20", "Nameless old GLOW20")],
      new: ["acme/glow ~"], known: 3, gone: 1),
    Scenario(
      name: "fixed", changes: [("Use GLOW20 now", "Use nothing now")], known: 3, gone: 1),
    Scenario(
      name: "swap",
      changes: [("Use GLOW20 now", "Use nothing now"), ("A quiet post", "A GLOW20 post")],
      new: ["acme/glow p2"], known: 3, gone: 1),
    Scenario(
      name: "a second copy",
      changes: [
        (
          ",x,@acme,2026-11-26T09:00:00Z,Nameless GLOW20",
          ",x,@acme,2026-11-26T09:00:00Z,Nameless GLOW20\n"
            + ",x,@acme,2026-12-26T09:00:00Z,Nameless GLOW20"
        )
      ], new: ["acme/glow ~"]),
    Scenario(
      name: "the same id on another platform",
      changes: [("p1,x,@acme", "p1,mastodon,@acme")], new: ["acme/glow p1"], known: 3, gone: 1),
    Scenario(
      name: "the burst grows",
      changes: [
        (
          "b4,x,@acme,2026-11-27T09:30:00Z,The fourth of four",
          "b4,x,@acme,2026-11-27T09:30:00Z,The fourth\nb5,x,@acme,2026-11-27T09:40:00Z,The fifth"
        )
      ], new: ["acme/burst b3"], known: 3),
    Scenario(name: "the burst shrinks", changes: [("27T09:30", "28T09:30")]),
    Scenario(
      name: "the burst ends", changes: [("27T09:30", "28T09:30"), ("27T09:20", "29T09:20")],
      known: 3, gone: 1),
    Scenario(
      name: "another post in the burst",
      changes: [("27T09:10", "30T09:10"), ("2026-11-24T12:00", "2026-11-27T09:10")],
      new: ["acme/burst b3"], known: 3, gone: 1),
  ]

  private func run(
    now: String = "2026-12-01T10:00:00Z", _ change: (inout RunSettings) -> Void = { _ in }
  )
    -> CheckedRun
  {
    CheckedRun(["posts"], in: folder) {
      $0.now = Instant(rfc3339: now)!
      $0.baseline = folder["baseline.json"]
      change(&$0)
    }
  }

  private func writeBaseline() throws {
    for (name, text) in Self.before { try folder.write("posts/" + name, text) }
    var settings = RunSettings()
    settings.paths = [folder["posts"]]
    settings.now = CheckedRun.now
    settings.baseline = folder["baseline.json"]
    settings.baselineWriting = .all
    let (report, words, code) = Check(settings).writingBaseline()
    #expect(code == 0 && report.exit.code == 0 && report.findings.isEmpty)
    #expect(words.contains("wrote 4 findings"))
  }

  private func apply(_ scenario: Scenario) throws {
    var files = scenario.files ?? Self.before
    for (was, with) in scenario.changes {
      #expect(files["queue.csv"]!.contains(was), "nothing to change")
      files["queue.csv"] = files["queue.csv"]!.replacing(was, with: with)
    }
    try folder.remove("posts/queue.csv")
    for (name, text) in files { try folder.write("posts/" + name, text) }
  }

  @Test(arguments: scenarios) func onlyWhatIsNewIsReported(_ scenario: Scenario) throws {
    try writeBaseline()
    try apply(scenario)
    let found = run()
    let new = found.report.findings.map { finding in
      let id = finding.primary.post?.id ?? ""
      return "\(finding.rule) \(id.hasPrefix("~") ? "~" : id)"
    }
    #expect(new == scenario.new)
    #expect(found.report.known.count == scenario.known)
    #expect(found.report.baseline?.gone == scenario.gone)
    #expect(found.code == (new.isEmpty ? 0 : 1))
    let ages = found.report.known.map(\.origin)
    #expect(ages.allSatisfy { $0 == .baseline(since: "2026-11-21", days: 10) })
    // Strictly, what is gone must go.
    let strict = run { $0.isBaselineStrict = true }
    let gone = strict.report.findings.filter { $0.rule.description == "baseline/gone" }
    #expect(gone.count == scenario.gone)
    #expect(strict.code == (new.isEmpty && gone.isEmpty ? 0 : 1))
    // It goes, and nothing else does.
    var settings = RunSettings()
    settings.paths = [folder["posts"]]
    settings.now = CheckedRun.now
    settings.baseline = folder["baseline.json"]
    settings.baselineWriting = .prune
    #expect(Check(settings).writingBaseline().code == 0)
    let pruned = run { $0.isBaselineStrict = true }
    #expect(pruned.report.baseline?.gone == 0 && pruned.report.known.count == scenario.known)
    #expect(pruned.report.findings.count == new.count)
  }

  @Test func theReportSaysWhetherItCompares() throws {
    try writeBaseline()
    try apply(Self.scenarios.first { $0.name == "swap" }!)
    let report = run().report
    #expect(report.compares)
    #expect(report.findings.map(\.rule.description) == ["acme/glow"])
    #expect(
      report.known.map(\.finding.rule.description) == ["acme/glow", "acme/glow", "acme/burst"])
    #expect(!CheckedRun(["posts"], in: folder).report.compares)
  }

  /// A finding that was suppressed by now waits for nobody.
  @Test func whatIsSuppressedIsGone() throws {
    try writeBaseline()
    try folder.write(
      "decorum-ignore.yaml", "ignore: [{post: p1, rule: acme/glow, until: 2026-12-24}]")
    #expect(run().report.baseline?.gone == 1)
    // Its last day over, it is what it was.
    let later = run(now: "2026-12-25T10:00:00Z")
    #expect(later.report.baseline?.gone == 0 && later.report.known.count == 4)
    #expect(later.report.findings.map(\.rule.description) == ["suppression/expired"])
  }

  /// A rule that did not run, a file that was not read: nobody knows.
  @Test func whatARunCannotTellStays() throws {
    try writeBaseline()
    try folder.write("posts/other.csv", "id,platform,account,text\no1,x,@acme,GLOW20\n")
    var settings = RunSettings()
    settings.paths = [folder["posts/other.csv"]]
    settings.now = CheckedRun.now
    settings.baseline = folder["baseline.json"]
    settings.baselineWriting = .all
    let text = try folder.read("baseline.json")
    #expect(Check(settings).writingBaseline().words.contains("wrote 5 findings"))
    let lines = Set(try folder.read("baseline.json").split(separator: "\n"))
    #expect(lines.isSuperset(of: text.split(separator: "\n").filter { $0.hasPrefix("{\"rule\"") }))
    let part = run { $0.select = ["acme/burst"] }
    #expect(part.report.baseline?.gone == 0 && part.report.known.count == 1)
    // A file that is no longer there can hold nothing.
    try folder.remove("posts/queue.csv")
    #expect(run().report.baseline?.gone == 4)
  }

  /// Posts that a rule cannot judge leave the others alone, however many they are.
  @Test func manyUnjudgedPostsHideNothing() throws {
    try folder.write(
      "house/acme/glow.yaml",
      CheckedRun.houseRule.replacing("summary", with: "languages: [en]\nsummary"))
    let german = (1...25).map {
      #"{"id": "g\#($0)", "platform": "x", "account": "acme", "lang": "de", "text": "Wort \#($0)"}"#
    }.joined(separator: "\n")
    func write(_ text: String) throws {
      let english =
        #"{"id": "p1", "platform": "x", "account": "acme", "lang": "en", "text": "\#(text)"}"#
      try folder.write("posts/queue.ndjson", english + "\n" + german + "\n")
    }
    func writing(_ action: BaselineAction) -> String {
      var settings = RunSettings()
      settings.paths = [folder["posts"]]
      settings.now = CheckedRun.now
      settings.baseline = folder["baseline.json"]
      settings.baselineWriting = action
      return Check(settings).writingBaseline().words
    }
    try write("Use GLOW20 now")
    #expect(writing(.all).contains("wrote 1 finding"))
    try write("Use nothing now")
    let strict = run { $0.isBaselineStrict = true }
    #expect(strict.report.unknown.contains { $0.posts == 25 && $0.examples.count == 20 })
    #expect(strict.report.findings.map(\.rule.description) == ["baseline/gone"])
    #expect(writing(.prune).contains("took 1 finding out"))
  }

  /// What was not read is neither found nor gone.
  @Test func afterFaultsNothingIsWritten() throws {
    try writeBaseline()
    try folder.write("posts/broken.json", "[{\"text\": \"GLOW20\"}, {\"text\": ")
    let text = try folder.read("baseline.json")
    var settings = RunSettings()
    settings.paths = [folder["posts"]]
    settings.now = CheckedRun.now
    settings.baseline = folder["baseline.json"]
    settings.baselineWriting = .all
    let (report, words, code) = Check(settings).writingBaseline()
    #expect(code == 2 && report.exit.code == 2 && words.contains("--incomplete"))
    #expect(try folder.read("baseline.json") == text)
    settings.writesIncompleteBaseline = true
    let forced = Check(settings).writingBaseline()
    #expect(forced.code == 0 && forced.report.exit.code == 2)
    #expect(try folder.read("baseline.json") != text)
  }

  /// The configured file is no post, whether it is left out or another one stands in for it.
  @Test func noBaselineIsReadAsPosts() throws {
    try writeBaseline()
    for place in ["known.json", "other.json"] {
      try folder.write("posts/" + place, try folder.read("baseline.json"))
    }
    let config = "extends: [./house]\nbaseline: posts/known.json\n"
    for inputs in ["", "inputs: [{files: 'posts/*'}]\n"] {
      try folder.write("decorum.yaml", config + inputs)
      let paths = inputs.isEmpty ? ["posts"] : []
      func files(_ change: (inout RunSettings) -> Void) -> [String] {
        let run = CheckedRun(paths, in: folder) {
          $0.configPath = folder["decorum.yaml"]
          change(&$0)
        }
        return run.report.inputs.map { String($0.name.split(separator: "/").last ?? "") }
      }
      #expect(files { $0.ignoresBaseline = true } == ["other.json", "queue.csv"])
      #expect(files { $0.baseline = folder["posts/other.json"] } == ["queue.csv"])
      #expect(files { _ in } == ["other.json", "queue.csv"])
    }
  }

  @Test func theConfigurationNamesIt() throws {
    try writeBaseline()
    let config = "extends: [./house]\n"
    try folder.write("decorum.yaml", config + "baseline: {file: baseline.json, strict: true}\n")
    try apply(Self.scenarios.first { $0.name == "fixed" }!)
    let strict = CheckedRun(["posts"], in: folder)
    #expect(strict.report.findings.map(\.rule.description) == ["baseline/gone"])
    #expect(strict.spelled(strict.report.findings[0]) == "acme/glow")
    try folder.write("decorum.yaml", config + "baseline: baseline.json\n")
    #expect(CheckedRun(["posts"], in: folder).code == 0)
    #expect(CheckedRun(["posts"], in: folder) { $0.ignoresBaseline = true }.code == 1)
  }
}
