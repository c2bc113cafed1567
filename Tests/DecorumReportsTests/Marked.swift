import DecorumBase
import DecorumReports

/// Sources written with their places in them: `one ⟦two⟧ three`. Places count through all files.
struct Marked {
  let sources: TextSource
  let spans: [Span]

  init(_ files: KeyValuePairs<String, String>) {
    var spans: [Span] = []
    var plain: [(name: String, bytes: [UInt8])] = []
    for (index, file) in files.enumerated() {
      var bytes: [UInt8] = []
      var open: [(place: Int, start: Int)] = []
      for scalar in file.value.unicodeScalars {
        switch scalar {
        case "⟦":
          open.append((spans.count, bytes.count))
          spans.append(Span(SourceID(index), bytes.count..<bytes.count))
        case "⟧":
          guard let last = open.popLast() else { preconditionFailure("⟧ without ⟦") }
          spans[last.place] = Span(SourceID(index), last.start..<bytes.count)
        default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
      }
      plain.append((file.key, bytes))
    }
    sources = TextSource(plain)
    self.spans = spans
  }
}

extension Report {
  /// A report with nothing in it but what a test is about.
  static func sample(
    _ findings: [Diagnostic] = [], problems: [Diagnostic] = [], unknown: [UnknownVerdict] = [],
    inputs: [InputSummary] = [InputSummary(name: "queue.csv", format: "csv", posts: 3)],
    suppressed: [SuppressedFinding] = [],
    exit: ExitStatus = ExitStatus(code: 0, why: "no findings"), seconds: Double = 0.0123,
    threshold: Severity? = .error
  ) -> Report {
    Report(
      facts: RunFacts(
        version: "0.1.0", now: "2026-11-21T10:00:00Z", timezone: "UTC", tzdb: nil, jit: true,
        rulesHash: "0123456789abcdef", markets: ["us"], seconds: seconds),
      findings: findings, suppressed: suppressed, problems: problems, unknown: unknown,
      inputs: inputs,
      rules: [
        RuleSummary(id: RuleID(known: "disclosure/missing"), severity: .error, summary: "s"),
        RuleSummary(id: RuleID(known: "frequency/burst"), severity: .error, summary: "s"),
      ], exit: exit, threshold: threshold)
  }
}

extension PostReference {
  static func sample(_ id: String = "p6", row: Int = 6, account: String? = "@jo_makes") -> Self {
    PostReference(
      id: id, platform: "instagram", account: account, time: "2026-11-24 09:40 +01:00",
      address: "row \(row), column \"Text\"")
  }
}

extension SuppressionSummary {
  static func sample(at span: Span) -> SuppressionSummary {
    SuppressionSummary(
      rule: "frequency", place: Label(span), reason: "agreed", owner: "@priya", since: nil,
      until: "2026-12-31")
  }
}

extension ReportRenderer {
  func text(
    _ report: Report, _ sources: any SourceAccess, _ options: RenderOptions = RenderOptions()
  ) -> String {
    String(decoding: render(report, sources: sources, options: options), as: UTF8.self)
  }
}
