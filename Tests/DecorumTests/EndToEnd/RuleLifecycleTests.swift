import Decorum
import DecorumBase
import TestSupport
import Testing

/// Old names of rules go on working and say so; presets are read as strictly as rules, and have an age.
@Suite struct RuleLifecycleTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("p.txt", BadInputTests.post)
    try CheckedRun.moveIn(folder)
    try folder.write(
      "house/acme/glow.yaml", CheckedRun.houseRule + "aliases: [acme/shine, old/glow]\n")
    try folder.write(
      "house/acme/old.yaml",
      CheckedRun.houseRule.replacing("glow20", with: "glow10") + "replaced_by: acme/glow\n")
  }

  @Test(arguments: [
    (
      "acme/shine: off",
      "$/decorum.yaml:2:9: note: acme/shine is called acme/glow now "
        + "[config/renamed-rule]"
    ),
    (
      "acme/old: off, acme/glow: off",
      "$/decorum.yaml:2:9: note: acme/old was replaced by acme/glow [config/replaced-rule]"
    ),
    (
      "acme/glow: off, old/glow: error",
      "$/decorum.yaml:2:25: note: old/glow is called acme/glow now, and acme/glow is configured "
        + "as well [config/renamed-rule]"
    ),
  ])
  func anOldNameWorks(rules: String, says: String) throws {
    try folder.write("decorum.yaml", "extends: [./house]\nrules: {\(rules)}\n")
    let run = CheckedRun(["p.txt"], in: folder)
    #expect(BadInputTests.abbreviated(run.short(), folder) == says)
    #expect(run.code == 0)
  }

  @Test(arguments: ["--select", "--ignore"])
  func anOldNameInAFlag(flag: String) throws {
    let run = CheckedRun(["p.txt"], in: folder) { settings in
      if flag == "--select" {
        settings.select = ["old/glow"]
      } else {
        settings.ignore = ["old/glow"]
      }
    }
    #expect(run.faults.map(\.message) == ["old/glow is called acme/glow now"])
    #expect(run.faults.map(\.severity) == [.note])
    #expect(run.faults.map(run.spelled) == ["old/glow"])
    #expect(run.report.findings.count == (flag == "--select" ? 1 : 0))
  }

  @Test(arguments: [
    (
      "- acme/glow\n", "1:1: error: a preset must be a mapping, not a list [rule/type]"
    ),
    ("rules: [acme/glow\n", "2:1: error: expected \",\" or \"]\" in this list"),
    ("rule: [acme/glow]\n", "1:1: error: unknown key \"rule\" in a preset [rule/unknown-key]"),
    ("summary: s\n", "1:1: error: a preset needs the key \"rules\" [rule/missing-key]"),
    ("rules: [acme/glwo]\n", "1:9: error: there is no rule \"acme/glwo\" [rule/unknown-rule]"),
    ("rules: [glow]\n", "1:9: error: \"glow\" is no rule id [rule/type]"),
    (
      "rules: [acme/glow, acme/glow]\n", "1:20: error: acme/glow is named twice"
    ),
    (
      "rules: [acme/glow]\nreview_by: 2026-11-20\n",
      "2:12: note: the preset \"mine\" was to be reviewed by 2026-11-20 [rule/review-due]"
    ),
  ])
  func aPresetIsRead(text: String, says: String) throws {
    try folder.write("decorum.yaml", "extends: [./house, decorum:mine]\n")
    try folder.write("house/_presets/mine.yaml", text)
    let run = CheckedRun(["p.txt"], in: folder)
    let short = BadInputTests.abbreviated(run.short(), folder)
    #expect(short.contains("$/house/_presets/mine.yaml:" + says))
    #expect(run.report.findings.count == 1)
    #expect(run.code == (text.contains("review_by") ? 1 : 2))
  }

  /// The old rule finds GLOW10, the new one GLOW20.
  @Test(arguments: [
    ("extends: [./house]", ["acme/glow"]),
    // Who names it keeps it.
    ("extends: [./house]\nrules: {acme/old: note}", ["acme/glow", "acme/old"]),
    ("extends: [./house]\nrules: {acme/glow: off}", []),
    ("extends: [./house]\nrules: {acme: note}", ["acme/glow"]),
  ])
  func aReplacedRuleRests(config: String, speak: [String]) throws {
    try folder.write("q.txt", "Use GLOW10 or GLOW20 today.\n")
    try folder.write("decorum.yaml", config + "\n")
    let run = CheckedRun(["q.txt"], in: folder)
    #expect(run.report.findings.map(\.rule.description).sorted() == speak)
  }

  @Test(arguments: [("acme", ["acme/glow"]), ("acme/old", ["acme/old"])])
  func aFamilyIsNotItsRetiredRules(selected: String, speak: [String]) throws {
    try folder.write("q.txt", "Use GLOW10 or GLOW20 today.\n")
    let run = CheckedRun(["q.txt"], in: folder) { $0.select = [selected] }
    #expect(run.report.findings.map(\.rule.description).sorted() == speak)
  }

  /// Two that name each other are no successors, and a chain leads to its end.
  @Test func successorsAreFollowed() throws {
    let rule = CheckedRun.houseRule
    try folder.write("house/acme/older.yaml", rule + "replaced_by: acme/old\n")
    try folder.write("house/acme/here.yaml", rule + "replaced_by: acme/there\n")
    try folder.write("house/acme/there.yaml", rule + "replaced_by: acme/here\n")
    try folder.write("q.txt", "Use GLOW20 today.\n")
    let run = CheckedRun(["q.txt"], in: folder)
    #expect(
      run.report.findings.map(\.rule.description).sorted()
        == ["acme/glow", "acme/here", "acme/there"])
  }

  /// Who tests a folder tests all of it.
  @Test(.enabled(if: Binary.path != nil)) func aReplacedRuleIsTested() throws {
    try folder.write(
      "house/acme/old.yaml",
      CheckedRun.houseRule + "replaced_by: acme/glow\nexamples: [{flag: 'Use ⟦GLOW20⟧'}]\n")
    let told = try Binary(folder: folder)("test", "house")
    #expect(told.output.contains("1 example of 2 rules: all as written"))
  }

  /// A preset that still lists the old rule switches the new one on.
  @Test(.enabled(if: Binary.path != nil)) func theSuccessorStandsIn() throws {
    try folder.write("decorum.yaml", "extends: [decorum:claim, ./house]\n")
    try folder.write(
      "house/acme/old.yaml",
      CheckedRun.houseRule.replacing("glow20", with: "glow10") + "replaced_by: dm/canned\n")
    let told = try Binary(folder: folder)("config", "explain", "p.txt").output
    let lines = told.split(separator: "\n")
    #expect(
      lines.contains { $0.contains("on   dm/canned") && $0.contains("in the place of acme/old") })
    #expect(lines.contains { $0.contains("off  acme/old") && $0.contains("replaced by dm/canned") })
  }

  @Test(arguments: [
    ("kind: list\nas_of: 2026-01-01\nreview_by: 2026-11-20\nvalues: [a]\n", true),
    ("kind: list\nas_of: 2026-01-01\nreview_by: 2026-11-21\nvalues: [a]\n", false),
    ("kind: labels\nas_of: 2026-01-01\nreview_by: 2026-11-20\nmarkets: {us: {}}\n", true),
  ])
  func aTableHasAnAge(text: String, isOld: Bool) throws {
    try folder.write("house/_tables/words.yaml", text)
    let run = CheckedRun(["p.txt"], in: folder)
    #expect(
      run.faults.map(\.message)
        == (isOld ? ["the table \"words\" was to be reviewed by 2026-11-20"] : []))
    #expect(run.faults.allSatisfy { $0.helps == ["check what it says, and give it a later day"] })
    #expect(run.report.findings.count == 1)
  }

  @Test func aFolderCannotTakeTheBuiltInName() throws {
    try folder.write("decorum/acme/dim.yaml", CheckedRun.houseRule)
    try folder.write("decorum.yaml", "extends: [./house, ./decorum]\n")
    let run = CheckedRun(["p.txt"], in: folder)
    #expect(
      run.faults.map(\.message) == ["a folder of rules cannot be called \"decorum\""])
    #expect(run.code == 2)
  }
}
