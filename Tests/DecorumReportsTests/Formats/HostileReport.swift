import DecorumBase
import TestSupport

@testable import DecorumReports

/// Reports all of whose words come from somebody who wants them to be commands: names of files, ids,
/// accounts, messages, reasons of suppressions, words of rules.
struct HostileReport {
  let report: Report
  let sources: TextSource

  static let pieces =
    [
      "\n", "\r\n", "\r", "\n::error file=a::b\n", "\n##[group]x\n", "\r##vso[task.complete]y",
      "\u{2028}::warning::z", "\u{85}::stop-commands::t\n", "]]>", "</failure>", "<!--", "-->",
      "%0A::error::x", "%25", "%AZP25", "%", ";", "]", ",", "=", "&#27;", "&amp;", "\"", "'", "\\",
      "|", "`", "[a](https://evil.example)", "](1)", "# TODO", "# skip", "\n...\n---\nok 1 -\n",
      "\nBail out!\n", "{", "}", "\u{FFFE}", "\u{FFFF}", "\u{0}", "\u{1B}]8;;x\u{7}",
    ].map { Array($0.utf8) } + NastyText.pieces

  static func text(_ generator: inout SeededNumbers, upTo most: Int = 6) -> String {
    let bytes = (0..<Int.random(in: 0...most, using: &generator)).flatMap { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &generator)]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  init(_ generator: inout SeededNumbers, findings count: Int = 6) {
    func text(_ most: Int = 6) -> String { Self.text(&generator, upTo: most) }
    func maybe() -> String? { Bool.random(using: &generator) ? text() : nil }
    let files = (0..<3).map { i in
      (name: text() + "\(i)", bytes: Array((text(20) + "x").utf8))
    }
    let sources = TextSource(files)
    func post() -> PostReference {
      PostReference(
        id: text(), platform: maybe(), account: maybe(), time: maybe(), address: text())
    }
    func label() -> Label {
      let file = Int.random(in: 0..<3, using: &generator)
      let range = NastyText.range(in: files[file].bytes, &generator)
      return Label(
        Span(SourceID(file), range), text(), post: Bool.random(using: &generator) ? post() : nil)
    }
    let rules = ["frequency/burst", "disclosure/missing", "suppression/unused", "engine/limit"]
    func diagnostic(_ rule: RuleID) -> Diagnostic {
      let primary = label()
      let edit = Fix.Edit(primary.span, replacement: text())
      return Diagnostic(
        rule, Severity.allCases.randomElement(using: &generator) ?? .note, text(), at: primary,
        secondary: (0..<Int.random(in: 0...3, using: &generator)).map { _ in label() },
        notes: [text()], helps: [text()],
        fixes: [
          Fix(
            title: text(), safety: Fix.Safety.allCases.randomElement(using: &generator) ?? .safe,
            edit: edit)
        ], markets: [text()])
    }
    func finding() -> Diagnostic {
      diagnostic(RuleID(rules.randomElement(using: &generator) ?? "") ?? RuleID(known: "a/b"))
    }
    let findings = (0..<count).map { _ in finding() }.sorted(by: Diagnostic.precedes)
    let by = SuppressionSummary(
      rule: text(), place: label(), reason: maybe(), owner: maybe(), since: maybe(), until: maybe())
    let verdict = UnknownVerdict(
      rule: RuleID(known: "frequency/burst"), reason: text(), posts: 3, examples: [post(), post()])
    self.sources = sources
    report = Report(
      facts: RunFacts(
        version: "0.1.0", now: "2026-11-21T10:00:00Z", timezone: nil, tzdb: nil, jit: false,
        rulesHash: "0123456789abcdef", markets: ["us"], seconds: 1),
      findings: findings, suppressed: [SuppressedFinding(finding: finding(), by: by)],
      problems: [diagnostic(RuleID(known: "config/type"))], unknown: [verdict],
      inputs: files.map {
        InputSummary(
          name: $0.name, format: text(), recognisedBy: maybe(), posts: 4,
          diagnostics: [diagnostic(RuleID(known: "input/json"))])
      },
      rules: [
        RuleSummary(
          id: RuleID(known: "frequency/burst"), severity: .error, summary: text(), why: text(),
          markets: [text()], references: [.init(title: text(), url: maybe(), date: maybe())])
      ], exit: ExitStatus(code: 2, why: text()))
  }
}
