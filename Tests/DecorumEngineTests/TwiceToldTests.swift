import Decorum
import DecorumBase
import DecorumEngine
import DecorumRules
import DecorumTime
import Foundation
import Testing

/// Every example of the built-in rules, judged by all rules at once: each rule still speaks, and no
/// fault is told twice by two rules of one family.
@Suite struct TwiceToldTests {
  /// One example under all rules.
  struct Answer {
    var rule: RuleID
    var text: String
    var findings: [Diagnostic]
  }

  /// Pairs that are two faults, from `Tests/twice-meant.txt`; `queue/*` is any rule of the family.
  static let meant: [[Substring]] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("twice-meant.txt")
    return ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { Array($0.split(separator: " ").prefix(2)) }
  }()

  private static func areMeant(_ rules: [RuleID]) -> Bool {
    func fits(_ rule: RuleID, _ name: Substring) -> Bool {
      rule.description == name || name == "\(rule.family)/*"
    }
    return meant.contains { pair in
      (fits(rules[0], pair[0]) && fits(rules[1], pair[1]))
        || (fits(rules[0], pair[1]) && fits(rules[1], pair[0]))
    }
  }

  @Test func whatIsMeantNamesRules() {
    #expect(Self.meant.count > 5)
    let ids = BuiltinRules.book.rules.map(\.id)
    for name in Self.meant.joined() {
      #expect(
        ids.contains { $0.description == name || "\($0.family)/*" == name },
        "twice-meant.txt: \(name)")
    }
  }

  static let answers: [Answer] = BuiltinRules.book.rules.flatMap { rule in
    rule.examples.compactMap { answer(to: $0, of: rule) }
  }

  @Test func noFamilyTellsOneFaultTwice() {
    // Of a text that is an example of both rules, both are expected.
    var owners: [String: Set<RuleID>] = [:]
    for rule in BuiltinRules.book.rules {
      for example in rule.examples where example.expectation == .flag {
        owners[example.text, default: []].insert(rule.id)
      }
    }
    var doubles: [String] = []
    for answer in Self.answers {
      let found = TwiceTold.all(among: answer.findings) { rules, _ in
        owners[answer.text]?.isSuperset(of: rules) == true
          || Self.areMeant(rules)
      }
      doubles += found.map { double in
        let names = double.rules.map(\.description).joined(separator: " and ")
        return "\(names): an example of \(answer.rule), \(answer.text.prefix(60))"
      }
    }
    #expect(doubles.sorted() == [], "let one supersede the other, or sit elsewhere")
  }

  /// A rule that others always supersede would never be heard.
  @Test func everyRuleSpeaksBesideAllOthers() {
    let heard = Set(
      Self.answers.filter { answer in answer.findings.contains { $0.rule == answer.rule } }
        .map(\.rule))
    let silent = BuiltinRules.book.rules.map(\.id).filter { !heard.contains($0) }
    #expect(silent == [])
  }

  private static func answer(to example: RuleExample, of rule: Rule) -> Answer? {
    guard let now = Instant(rfc3339: example.now ?? "2026-11-21T12:00:00Z") else { return nil }
    let store = SourceStore()
    let source = store.addMemory(
      name: "example.ndjson", bytes: ExampleRecord.lines(for: example, now: now))
    var settings = RunSettings()
    settings.now = now
    let zone = example.timezone.flatMap { TimeZoneDatabase.zone(named: $0) }
    let outcome = Linter(
      plan: plan(for: example, of: rule), settings: settings, store: store, zone: zone
    ).run(on: [source])
    return Answer(rule: rule.id, text: example.text, findings: outcome.findings)
  }

  /// All rules; where the example has options or markets of its own, those of its family.
  private static func plan(for example: RuleExample, of rule: Rule) -> Plan {
    if example.options.isEmpty, example.markets == nil { return plain }
    var setting = RuleSetting()
    setting.options = example.options
    var loader = PackLoader(files: files, settings: [rule.id: setting])
    let book = loader.load(trusting: BuiltinPack.name, needsExamples: false) {
      $0.family == rule.id.family
    }
    var context = RuleTest.context
    if let markets = example.markets { context.markets = markets }
    return Plan(book: book, context: context)
  }

  private static let plain = Plan(book: BuiltinRules.book, context: RuleTest.context)

  private static let files = BuiltinPack.files.enumerated().map {
    PackFile($1, source: SourceID($0))
  }
}
