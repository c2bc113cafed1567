import Decorum
import DecorumBase
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
    ("rule: [acme/glow]\n", "1:1: error: a preset needs the key \"rules\" [rule/missing-key]"),
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

  @Test func aFolderCannotTakeTheBuiltInName() throws {
    try folder.write("decorum/acme/dim.yaml", CheckedRun.houseRule)
    try folder.write("decorum.yaml", "extends: [./house, ./decorum]\n")
    let run = CheckedRun(["p.txt"], in: folder)
    #expect(
      run.faults.map(\.message) == ["a folder of rules cannot be called \"decorum\""])
    #expect(run.code == 2)
  }
}
