import Decorum
import DecorumBase
import TestSupport
import Testing

/// What is wrong with house rules or with the configuration is said at its place; the other rules run,
/// and the exit code is 2.
@Suite struct BadRulesTests {
  private static let finds = BadInputTests.post
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("p.txt", Self.finds)
    try CheckedRun.moveIn(folder)
  }

  private static func rule(_ condition: String) -> String {
    CheckedRun.houseRule.replacing("phrases: [glow20]", with: condition)
  }

  private static let rest = "$/p.txt:1:13: found"

  @Test(arguments: [
    (
      "acme/wrong.yaml", rule("pattern: 'glow(20|'"),
      "$/house/acme/wrong.yaml:4:27: error: the pattern is wrong: missing closing parenthesis "
        + "[rule/pattern]"
    ),
    (
      "acme/glow.yml", rule("phrases: [glowing]"),
      "$/house/acme/glow.yml:1:1: error: there is already a rule acme/glow "
        + "(also at $/house/acme/glow.yaml:1:1) [rule/duplicate-id]"
    ),
    (
      "disclosure/missing.yaml", rule("phrases: [glowing]"),
      "$/house/disclosure/missing.yaml:1:1: error: there is already a rule disclosure/missing "
        + "(also at decorum:disclosure/missing.yaml:1:1) [rule/duplicate-id]"
    ),
    (
      "acme/signals.yaml", rule("signal: nowhere"),
      "$/house/acme/signals.yaml:4:18: error: there is no signal \"nowhere\" [rule/unknown-signal]"
    ),
    (
      "notes.yaml", "a: b\n",
      "$/house/notes.yaml:1:1: error: notes.yaml is neither a rule nor a signal nor a table "
        + "[rule/stray-file]"
    ),
    (
      "acme/tabs.yaml", "summary:\n\t- x\n",
      "$/house/acme/tabs.yaml:2:1: error: a tab cannot indent YAML [rule/yaml]"
    ),
  ])
  func aWrongRuleStopsNoOther(name: String, text: String, says: String) throws {
    try folder.write("house/" + name, text)
    let run = CheckedRun(["p.txt"], in: folder)
    #expect(BadInputTests.abbreviated(run.short(), folder) == says + "\n" + Self.rest)
    #expect(run.code == 2)
  }

  @Test func aCircleOfSignals() throws {
    try folder.write("house/_signals/a.yaml", "summary: a\nlanguages: {any: {signal: b}}\n")
    try folder.write("house/_signals/b.yaml", "summary: b\nlanguages: {any: {signal: a}}\n")
    try folder.write("house/_signals/b.yml", "summary: b\nlanguages: {any: {emoji: any}}\n")
    try folder.write("house/acme/circle.yaml", Self.rule("signal: b"))
    let run = CheckedRun(["p.txt"], in: folder)
    #expect(
      BadInputTests.abbreviated(run.short(), folder) == """
        $/house/_signals/a.yaml:2:27: error: signals refer to each other in a circle: a → b → a \
        [rule/cycle]
        $/house/_signals/b.yml:1:1: error: there is already a signal "b" \
        (also at $/house/_signals/b.yaml:1:1) [rule/duplicate-name]
        $/house/acme/circle.yaml:4:18: error: acme/circle cannot run: its signal "b" is broken \
        [rule/broken-signal]

        """ + Self.rest)
    #expect(run.code == 2)
  }

  /// `(a|aa)+` has exponentially many ways to match; the answer is a hit or a report, never silence.
  @Test(arguments: [5, 28, 40, 400])
  func aPatternThatTakesForever(count: Int) throws {
    try folder.write("house/acme/slow.yaml", Self.rule("pattern: '^(a|aa)+$|Z'"))
    try folder.write("slow.txt", String(repeating: "a", count: count) + "Z")
    let run = CheckedRun(["slow.txt", "p.txt"], in: folder)
    let short = BadInputTests.abbreviated(run.short(), folder)
    #expect(short.hasPrefix(Self.rest + "\n"))
    if run.report.findings.contains(where: { $0.rule.description == "acme/slow" }) {
      #expect(run.code == 1)
      #expect(
        short.hasSuffix("$/slow.txt:1:\(count + 1): error: \"Z\" is not a word we use [acme/slow]"))
    } else {
      #expect(count > 20)
      #expect(run.code == 2)
      #expect(short.contains("acme/slow gave up on this post: match limit"))
      #expect(run.report.unknown.map(\.rule.description) == ["acme/slow"])
    }
  }

  // MARK: Configuration

  @Test(arguments: [
    (
      "markets: [us",
      "$/decorum.yaml:2:1: error: expected \",\" or \"]\" in this list "
        + "(also at $/decorum.yaml:1:10) [config/yaml]", ""
    ),
    (
      "colour: red",
      "$/decorum.yaml:1:1: error: unknown key \"colour\" in a configuration "
        + "[config/unknown-key]", "use one of extends, timezone"
    ),
    (
      "rules: {disclosure/mising: off}",
      "$/decorum.yaml:1:9: error: there is no rule \"disclosure/mising\" [config/unknown-rule]",
      "did you mean \"disclosure/missing\"?"
    ),
    (
      "rules: {disclosur: warning}",
      "$/decorum.yaml:1:9: error: there is no family of rules \"disclosur\" [config/unknown-rule]",
      "did you mean \"disclosure\"?"
    ),
    (
      "extends: [decorum:recomended, decorum:all]",
      "$/decorum.yaml:1:11: error: there is no preset \"decorum:recomended\" "
        + "[config/unknown-preset]", "did you mean \"decorum:recommended\"?"
    ),
    (
      "extends: [decorum:all, ./nowhere]",
      "$/decorum.yaml:1:24: error: there is no folder \"./nowhere\" [config/missing-pack]",
      "paths are relative to the folder of the configuration"
    ),
    (
      "rules: {claim/miracle: {severity: note, words: 3}}",
      "$/decorum.yaml:1:41: error: claim/miracle has no option \"words\" [config/option]", ""
    ),
    (
      "markets: [us, mars]",
      "$/decorum.yaml:1:15: error: \"markets\" must be one of us, uk, de, fr, it, es, eu, not "
        + "\"mars\" [config/type]", ""
    ),
  ])
  func aWrongConfiguration(text: String, says: String, help: String) throws {
    try folder.write("decorum.yaml", text + "\n")
    let run = CheckedRun(["p.txt"], in: folder)
    let lines = BadInputTests.abbreviated(run.short(), folder).split(separator: "\n")
    #expect(lines.first.map(String.init) == says)
    #expect(lines.last?.hasSuffix(" [disclosure/missing]") == true)
    #expect(run.faults.first?.helps.first?.hasPrefix(help) ?? help.isEmpty)
    #expect(run.code == 2)
  }

  @Test func anUnreadableConfiguration() throws {
    let run = CheckedRun(["p.txt"], in: folder) { $0.configPath = folder["decorm.yaml"] }
    #expect(
      BadInputTests.abbreviated(run.short(), folder).split(separator: "\n").first == """
        $/decorm.yaml:1:1: error: cannot read "$/decorm.yaml": no such file or directory \
        [config/unreadable]
        """)
    #expect(run.report.findings.count == 1)
    #expect(
      run.faults.first.map { folder.shortened($0.helps.joined()) }
        == "did you mean \"$/decorum.yaml\"?")
    #expect(run.code == 2)
  }

  @Test func twoConfigurations() throws {
    try folder.write("b/decorum.yaml", "markets: [uk]\n")
    try folder.write("b/p.txt", Self.finds)
    let run = CheckedRun(["b/p.txt", "p.txt"], in: folder)
    let short = BadInputTests.abbreviated(run.short(), folder)
    #expect(short.contains("these files belong to two configurations: $/"))
    #expect(short.contains("\n$/b/p.txt:1:") && short.contains("\n$/p.txt:1:"))
    #expect(run.code == 2)
    // One that is named settles it.
    let named = CheckedRun(["b/p.txt", "p.txt"], in: folder) {
      $0.configPath = folder["decorum.yaml"]
    }
    #expect(named.code == 1)
  }

  @Test(arguments: ["--select", "--ignore", "--fail-on-unknown"])
  func unknownNamesInFlags(flag: String) throws {
    let run = CheckedRun(["p.txt"], in: folder) { settings in
      switch flag {
      case "--select": settings.select = ["disclosure", "promo/pure-promotoin"]
      case "--ignore": settings.ignore = ["promo", "promo/pure-promotoin"]
      default: settings.failOnUnknown = ["promo", "promo/pure-promotoin"]
      }
    }
    let fault = try #require(run.faults.first)
    #expect(run.faults.count == 1)
    #expect(fault.message == "there is no rule \"promo/pure-promotoin\"")
    #expect(fault.helps == ["did you mean \"promo/pure-promotion\"?"])
    #expect(run.spelled(fault) == "promo/pure-promotoin")
    #expect(run.human().contains("--> <command line>:1:"))
    #expect(run.code == 2)
    #expect(run.report.findings.count == 1)
  }
}
