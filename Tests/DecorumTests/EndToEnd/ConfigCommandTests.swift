import Foundation
import TestSupport
import Testing

/// `decorum config` and `decorum init`, as the built program runs them in a folder.
@Suite(.enabled(if: Binary.path != nil, "the program was not built"))
struct ConfigCommandTests {
  private let folder: ScratchFolder
  private let decorum: Binary

  init() throws {
    folder = try ScratchFolder()
    decorum = Binary(folder: folder)
  }

  // MARK: config

  @Test func explainSaysWhereEachValueComesFrom() throws {
    try folder.write(
      "decorum.yaml",
      "extends: [decorum:strict, ./house]\nmarkets: uk\nrules:\n  frequency/burst: {max: 6}\n"
        + "  claim: note\n  dm: off\n")
    try folder.write("house/acme/glow.yaml", CheckedRun.houseRule)
    let answer = try decorum("config", "explain", "--market", "de", "--ignore", "reply")
    #expect(answer.code == 0 && answer.errors.isEmpty)
    let rows = answer.output.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    for row in [
      "configuration decorum.yaml found upwards", "timezone none by default",
      "extends decorum:strict, ./house decorum.yaml:1", "markets de --market",
      "on frequency/burst error decorum.yaml:4", "max 6 decorum.yaml:4", "window 1h by default",
      "on acme/glow error the folder house",
      "on claim/miracle note decorum:strict, decorum.yaml:1, severity decorum.yaml:5",
      "off dm/canned decorum.yaml:6", "off reply/canned --ignore reply",
    ] { #expect(rows.contains(row), "\(row) is missing") }
  }

  /// The configuration, files of the pack, and what is said in the short form of the first lines.
  @Test(arguments: [
    ("extends: [./house, ./house]", "warning[config/doubled]: this is extended twice", 0),
    (
      "extends: [decorum:strict, decorum:recommended, ./house]",
      "warning[config/no-change]: decorum:recommended adds no rule to the others", 0
    ),
    (
      "rules: {frequency/burst: {max: 4}}",
      "warning[config/no-change]: \"max\" of frequency/burst is 4 by default", 0
    ),
    (
      "rules: {queue/weekend: off}", "warning[config/no-change]: queue/weekend is off already", 0
    ),
    (
      "rules: {claim/miracle: error}",
      "warning[config/no-change]: claim/miracle is on as error already", 0
    ),
    (
      "rules: {queue/weekend: {day: sun}}",
      "error[config/option]: queue/weekend has no option \"day\"", 2
    ),
    ("extends: [./house]", "decorum.yaml: nothing to mend; ", 0),
  ])
  func checkSaysEverything(config: String, says: String, code: Int32) throws {
    try folder.write("decorum.yaml", config + "\n")
    try folder.write("house/acme/glow.yaml", CheckedRun.houseRule)
    let answer = try decorum("config", "check")
    #expect(answer.output.hasPrefix(says), "\(answer.output)")
    #expect(
      answer.output.components(separatedBy: "-->").count == (says.contains("nothing") ? 1 : 2))
    #expect(answer.code == code)
  }

  @Test(arguments: [
    ("pattern: '(\\w+\\s?)+sale'", "warning[rule/nested-repetition]", 0),
    ("pattern: '\\w{9}$'", "warning[rule/no-literal]: this pattern runs on every post", 0),
    ("pattern: 'sale'", "decorum.yaml: nothing to mend", 0),
    ("pattern: '(sale'", "error[rule/pattern]", 2),
  ])
  func checkWarnsOfCostlyPatterns(condition: String, says: String, code: Int32) throws {
    try folder.write("decorum.yaml", "extends: [./house]\n")
    try folder.write(
      "house/acme/glow.yaml",
      CheckedRun.houseRule.replacing("phrases: [glow20]", with: condition))
    let answer = try decorum("config", "check", "decorum.yaml")
    #expect(answer.output.hasPrefix(says), "\(answer.output)")
    #expect(answer.code == code)
  }

  @Test func checkNeedsAConfiguration() throws {
    let answer = try decorum("config", "check", "nowhere")
    #expect(answer.errors == "decorum: there is no file or folder \"nowhere\"\n")
    #expect(answer.code == 2)
  }

  // MARK: init

  @Test func whatInitWritesIsSound() throws {
    let answer = try decorum("init")
    #expect(answer.code == 0 && answer.errors.isEmpty)
    #expect(
      answer.output.hasPrefix("wrote decorum.yaml\nwrote house-rules/wording/thrilled.yaml\n"))
    #expect(try decorum("test", "house-rules").code == 0)
    let check = try decorum("config", "check")
    #expect(check.output.hasPrefix("decorum.yaml: nothing to mend"), "\(check.output)")
    try folder.write("decorum.yaml", "markets: uk\n")
    let again = try decorum("init")
    #expect(again.output.hasPrefix("left decorum.yaml alone: it is there already\n"))
    #expect(!again.output.contains("wrote"))
    #expect(
      try String(contentsOfFile: folder["decorum.yaml"], encoding: .utf8) == "markets: uk\n")
  }

  /// The rule loads, its flagged example fails and says what to do; everything else passes.
  @Test(arguments: [
    "find", "measure", "require", "frequency", "share", "repeat", "answer", "schedule",
  ])
  func aRuleToFillIn(kind: String) throws {
    _ = try decorum("init")
    let path = "house-rules/acme/new.yaml"
    let answer = try decorum("init", "--rule", "acme/new", "--kind", kind)
    #expect(answer.output == "wrote \(path)\nnext: fill it in, then decorum test \(path)\n")
    #expect(answer.code == 0)
    let check = try decorum("config", "check")
    #expect(check.output.hasPrefix("decorum.yaml: nothing to mend"), "\(check.output)")
    let test = try decorum("test", path)
    #expect(test.code == 1, "\(test.output)\(test.errors)")
    #expect(test.output.contains("must be found") || test.output.contains("must be said"))
    let text = try String(contentsOfFile: folder[path], encoding: .utf8)
    #expect(
      text.hasPrefix("# yaml-language-server: $schema=../../.decorum/rule.schema.json\n"))
    let again = try decorum("init", "--rule", "acme/new", "--kind", kind)
    #expect(again.errors.hasPrefix("decorum: there is a rule acme/new already"))
    #expect(again.code == 2)
  }

  @Test func aRuleWithoutAPack() throws {
    let answer = try decorum("init", "--rule", "acme/new")
    #expect(
      answer.output == """
        wrote house-rules/acme/new.yaml
        next: write a decorum.yaml that extends ./house-rules, with: decorum init
        next: fill it in, then decorum test house-rules/acme/new.yaml

        """)
    try folder.write("decorum.yaml", "markets: uk\n")
    let second = try decorum("init", "--rule", "acme/newer")
    #expect(second.output.contains("next: add ./house-rules to \"extends\" in decorum.yaml\n"))
  }

  @Test(arguments: [
    ("--kind find", "--kind find needs --rule family/fault"),
    ("--rule acme/new --kind fnd", "there is no kind \"fnd\"; did you mean \"find\"?"),
    ("--rule Acme", "\"Acme\" is no rule id; write family/fault, as in wording/thrilled"),
    ("--rule input/new", "input is a family of Decorum's own; choose another"),
    (
      "--rule disclosure/missing",
      "there is a rule disclosure/missing already; read it with: decorum explain disclosure/missing"
    ),
  ])
  func wrongFlags(arguments: String, says: String) throws {
    let answer = try decorum.shell("\"$decorum\" init \(arguments)")
    #expect(answer.errors == "decorum: \(says)\n")
    #expect(answer.code == 2)
  }
}
