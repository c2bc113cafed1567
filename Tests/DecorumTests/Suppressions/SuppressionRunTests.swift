import Decorum
import DecorumBase
import DecorumPosts
import DecorumTime
import TestSupport
import Testing

/// Which suppressions hold, and what is said of the others: records and files as users write them, with
/// a house rule that finds GLOW20.
@Suite struct SuppressionRunTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try CheckedRun.moveIn(folder)
    try folder.write(
      "house/acme/glow.yaml", CheckedRun.houseRule + "aliases: [acme/shine]\n")
    try folder.write(
      "house/acme/old.yaml",
      CheckedRun.houseRule.replacing("glow20", with: "glow10") + "replaced_by: acme/glow\n")
    try folder.write(
      "house/other/twice.yaml",
      """
      summary: the same words twice
      check: {repeat: {same: text, per: account, window: 30d}}
      message: said before

      """)
    try folder.write(
      "house/other/german.yaml",
      CheckedRun.houseRule.replacing("summary", with: "languages: [de]\nsummary"))
  }

  private func line(_ text: String, _ ignored: String, more: String = "") -> String {
    #"{"id": "p1", "text": "\#(text)", "lang": "en", "lint_ignore": \#(ignored)\#(more)}"# + "\n"
  }

  /// What is said, without the folder: `1:20: found`.
  private func said(
    _ files: String..., change: (inout RunSettings) -> Void = { _ in }
  ) -> (lines: [String], suppressed: Int, code: Int32) {
    let run = CheckedRun(files, in: folder, change)
    let short = BadInputTests.abbreviated(run.short(), folder)
    return (short.split(separator: "\n").map(String.init), run.report.suppressed.count, run.code)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var ignored: String
    var suppressed = 0
    /// What the short format says behind the place: `warning: … [id]`.
    var says: [String] = []
    var text = "Use GLOW20"
    var config = ""
    var testDescription: String { "\(ignored) \(config)" }
  }

  static let found = "found"
  static let cases: [Case] = [
    Case(ignored: #""acme/glow""#, suppressed: 1),
    Case(ignored: #"["acme"]"#, suppressed: 1),
    Case(ignored: #"["acme", "acme/glow"]"#, suppressed: 1),
    Case(ignored: #"[{"rule": "acme/glow", "until": "2026-11-21"}]"#, suppressed: 1),
    Case(
      ignored: #"[{"rule": "acme/glow", "until": "2026-11-20"}]"#,
      says: [
        found,
        "warning: the suppression of acme/glow ended on 2026-11-20 [suppression/expired]",
      ]),
    Case(
      ignored: #"[{"rule": "acme/glow", "until": "2026-11-31"}]"#,
      says: [
        found, "error: \"until\" must be a day, not \"2026-11-31\" [suppression/malformed]",
      ]),
    Case(
      ignored: #"[{"rule": "acme/glow", "until": "soon"}]"#,
      says: [found, "error: \"until\" must be a day, not \"soon\" [suppression/malformed]"]),
    Case(
      ignored: #"[{"rule": "acme/glow", "since": "yesterday"}]"#,
      says: [found, "error: \"since\" must be a day, not \"yesterday\" [suppression/malformed]"]),
    Case(
      ignored: #""acme/glwo""#,
      says: [found, "error: there is no rule \"acme/glwo\" [suppression/unknown-rule]"]),
    Case(
      ignored: #""amce""#,
      says: [found, "error: there is no rule and no family \"amce\" [suppression/unknown-rule]"]),
    Case(
      ignored: #""glow""#,
      says: [found, "error: there is no rule and no family \"glow\" [suppression/unknown-rule]"]),
    Case(
      ignored: #""*""#,
      says: [found, "error: there is no rule and no family \"*\" [suppression/unknown-rule]"]),
    Case(
      ignored: #"["suppression/unused", "engine"]"#,
      says: [
        found, "error: \"suppression/unused\" cannot be suppressed [suppression/malformed]",
        "error: \"engine\" cannot be suppressed [suppression/malformed]",
      ]),
    // A wrong one costs itself only.
    Case(
      ignored: #"[{"rule": "acme"  , "why": "x"}, "acme/glow"]"#, suppressed: 1,
      says: ["error: there is no \"why\" in a suppression [suppression/malformed]"]),
    // Names of before.
    Case(
      ignored: #""acme/shine""#, suppressed: 1,
      says: ["note: acme/shine is called acme/glow now [suppression/renamed-rule]"]),
    Case(
      ignored: #""acme/old""#, suppressed: 1,
      says: ["note: acme/old was replaced by acme/glow [suppression/replaced-rule]"]),
    // Of no use.
    Case(
      ignored: #""acme/glow""#,
      says: ["warning: acme/glow has nothing against this post [suppression/unused]"],
      text: "Rye is back"),
    Case(
      ignored: #""acme""#,
      says: ["warning: no rule of acme has anything against this post [suppression/unused]"],
      text: "Rye is back"),
    Case(
      ignored: #"["acme/glow", "spam"]"#, suppressed: 1),
    // Off, in another language, or in need of other posts: nobody knows whether it is of use.
    Case(ignored: #""acme/glow""#, text: "Rye is back", config: "rules: {acme/glow: off}\n"),
    Case(
      ignored: #""acme/glow""#, text: "Rye is back",
      config: "overrides: [{files: '*.ndjson', rules: {acme/glow: off}}]\n"),
    Case(ignored: #""other/german""#, text: "Rye is back"),
    Case(ignored: #""other""#, text: "Rye is back"),
    Case(ignored: #""other/twice""#, text: "Rye is back"),
    // What the configuration asks for.
    Case(
      ignored: #""acme/glow""#,
      says: [found, "error: the suppression of acme/glow lacks a reason [suppression/incomplete]"],
      config: "suppressions: {require: reason}\n"),
    Case(
      ignored: #"[{"rule": "acme/glow", "reason": "agreed"}]"#, suppressed: 1,
      config: "suppressions: {require: [reason]}\n"),
    Case(
      ignored: #"[{"rule": "acme/glow", "reason": "agreed"}]"#,
      says: [
        found,
        "error: the suppression of acme/glow lacks an owner and a last day [suppression/incomplete]",
      ], config: "suppressions: {require: [reason, owner, until]}\n"),
  ]

  @Test(arguments: cases) func itHoldsOrIsTold(_ one: Case) throws {
    try folder.write("decorum.yaml", "extends: [./house]\n" + one.config)
    try folder.write("p.ndjson", line(one.text, one.ignored))
    let (lines, suppressed, code) = said("p.ndjson")
    #expect(
      lines.map { $0.replacing(/^\$\/p\.ndjson:1:\d+: ?/, with: "") } == one.says)
    #expect(suppressed == one.suppressed)
    let fails = one.says.contains { $0 == Self.found || $0.hasPrefix("error") }
    #expect(code == (fails ? 1 : 0))
  }

  /// The last day is a day of the zone of the run.
  @Test(arguments: [
    ("2026-11-21T23:30:00Z", "UTC", 1), ("2026-11-22T00:00:00Z", "UTC", 0),
    ("2026-11-21T23:30:00Z", "Europe/Berlin", 0), ("2026-11-22T04:59:00Z", "America/New_York", 1),
    ("2026-11-22T05:00:00Z", "America/New_York", 0),
  ])
  func theLastDayCounts(now: String, zone: String, suppressed: Int) throws {
    try folder.write("p.ndjson", line("Use GLOW20", #""acme/glow until=2026-11-21""#))
    let (lines, count, _) = said("p.ndjson") {
      $0.now = Instant(rfc3339: now)!
      $0.timezone = zone
    }
    #expect(count == suppressed)
    #expect(lines.contains { $0.contains("[suppression/expired]") } == (suppressed == 0))
  }

  @Test func flagsKeepOthersFromBeingCalledUnused() throws {
    try folder.write("p.ndjson", line("Rye is back", #"["acme/glow", "acme"]"#))
    #expect(said("p.ndjson") { $0.select = ["other"] }.lines == [])
    // The family has a rule that was left out.
    let ignoring = said("p.ndjson") { $0.ignore = ["acme/old"] }
    let idle = ignoring.lines.filter { $0.contains("[suppression/unused]") }
    #expect(idle.count == 1 && idle[0].contains("acme/glow has nothing"))
  }

  @Test func aRecordForSeveralPlatformsIsOneSuppression() throws {
    try folder.write("p.ndjson", line("Use GLOW20", #"["acme/glow", "acme/shine", "other/glow"]"#))
    let (lines, count, _) = said("p.ndjson") { $0.defaults.platforms = [.x, .mastodon] }
    #expect(count == 2)
    #expect(lines.count == 2 && lines.count { $0.contains("[suppression/unknown-rule]") } == 1)
  }

  /// A copy in another export is the same post; what stands in a history holds and is not blamed.
  @Test func itFollowsThePost() throws {
    let time = #", "platform": "x", "account": "@acme", "time": "2026-11-20T10:00:00Z""#
    try folder.write("a.ndjson", line("Use GLOW20", #""acme/glow""#, more: time))
    try folder.write(
      "b.ndjson", line("Use GLOW20", "null", more: time + #", "status": "published""#))
    let both = said("a.ndjson", "b.ndjson")
    #expect(both.lines == [] && both.suppressed == 1)
    try folder.write(
      "c.ndjson",
      line("Bread", #"["acme/glow", "no/rule"]"#, more: time)
        + line("Bread", "null", more: time.replacing("T10", with: "T11")).replacing(
          "p1", with: "p2")
    )
    let known = said("b.ndjson") { $0.history = [folder["c.ndjson"]] }
    #expect(known.suppressed == 1 && !known.lines.contains { $0.contains("suppression") })
  }

  @Test func aRuleThatGaveWayStaysAway() throws {
    try folder.write(
      "house/acme/both.yaml", CheckedRun.houseRule + "supersedes: [acme/glow]\n")
    try folder.write("p.ndjson", line("Use GLOW20", #""acme/both""#))
    let (lines, count, _) = said("p.ndjson")
    #expect(lines == [] && count == 1)
    // What it would say alone is no reason to remove the other's suppression.
    try folder.write("p.ndjson", line("Use GLOW20", #"["acme/glow"]"#))
    #expect(said("p.ndjson").lines.count == 1)
  }

  @Test func formatsAgree() throws {
    try folder.write(
      "p.csv",
      "id,text,lang,Lint Ignore\np1,Use GLOW20,en,\"acme/glow reason=\"\"agreed, twice\"\"; acme/x\"\n"
    )
    let run = CheckedRun(["p.csv"], in: folder)
    #expect(run.report.suppressed.map(\.by.reason) == ["agreed, twice"])
    #expect(run.report.findings.map(run.spelled) == ["acme/x"])
    try folder.write("m.csv", "text,lang,Agreed\nUse GLOW20,en,acme/glow\n")
    #expect(said("m.csv").lines.count == 1)
    let mapped = said("m.csv") { $0.map.set("lint_ignore", to: "Agreed") }
    #expect(mapped.lines == [] && mapped.suppressed == 1)
  }
}
