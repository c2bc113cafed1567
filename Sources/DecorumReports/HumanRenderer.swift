package import DecorumBase

/// The format for people: every diagnostic with its excerpt, then one line that sums up.
package struct HumanRenderer: ReportRenderer {
  package var saysHowItEnded: Bool { true }
  package init() {}

  package func render(
    _ report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> [UInt8] {
    var output: [UInt8] = []
    func print(_ line: String) {
      output += line.utf8
      output.append(0x0A)
    }

    var painter = DiagnosticPainter(sources: sources, options: options)
    var cap = RuleCap(options)
    for diagnostic in report.diagnostics {
      guard let before = cap.take(diagnostic) else { continue }
      // The way to the reason is shown once for each rule, and not for faults of the input.
      let naming = before == 0 && !diagnostic.rule.isInternal
      for line in painter.lines(for: diagnostic, naming: naming) { print(line) }
      print("")
    }
    for (rule, count) in cap.left { print("and \(count) more of \(rule)") }
    if !cap.left.isEmpty { print("") }
    if options.explainUnknown {
      for verdict in report.unknown {
        for line in lines(for: verdict, painter.palette, painter.places) { print(line) }
        print("")
      }
    }
    for line in summary(of: report, options: options) { print(line) }
    return output
  }

  /// Diagnostics alone, without a summary: what commands print that make no report.
  package func text(
    of diagnostics: [Diagnostic], sources: any SourceAccess, options: RenderOptions
  ) -> String {
    var painter = DiagnosticPainter(sources: sources, options: options)
    return diagnostics.map { diagnostic in
      painter.lines(for: diagnostic, naming: false).map { $0 + "\n" }.joined() + "\n"
    }.joined()
  }

  private func lines(
    for verdict: UnknownVerdict, _ palette: Palette, _ places: Places
  ) -> [String] {
    let shown = verdict.examples.prefix(3)
    var lines = [
      palette(.severity(.note), "unknown[\(verdict.rule)]")
        + palette(
          .strong,
          ": \(TextSafety.inline(verdict.reason)) (\(Counted.noun(verdict.posts, "post")))")
    ]
    lines += shown.map {
      "  \(palette(.gutter, "-->")) \(TextSafety.inline($0.id))\(places.address(of: $0, withTime: true))"
    }
    if verdict.posts > shown.count, !shown.isEmpty {
      lines.append("  and \(verdict.posts - shown.count) more")
    }
    return lines
  }

  /// `2 errors in 1 file: 38 posts, 94 rules, 0.01 s.  3 rules could not be judged (…)`
  func summary(of report: Report, options: RenderOptions) -> [String] {
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = report.count(severity)
      return count == 0 ? nil : Counted.noun(count, severity.rawValue)
    }
    let held = report.held.isEmpty ? "" : " (\(report.held.joined(separator: ", ")))"
    let found = (counts.isEmpty ? "no findings" : counts.joined(separator: ", ")) + held
    let left = [
      ("duplicate", report.inputs.reduce(0) { $0 + $1.duplicates }),
      ("skipped", report.inputs.reduce(0) { $0 + $1.skipped }),
      ("refused", report.inputs.reduce(0) { $0 + $1.refused }),
    ].filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
    var line = "\(found) in \(Counted.noun(report.inputs.count, "file")): "
    line += Counted.noun(report.postCount, "post")
    if !left.isEmpty { line += " (\(left.joined(separator: ", ")))" }
    line += ", \(Counted.noun(report.rules.count, "rule"))"
    line += ", \(Counted.seconds(report.facts.seconds, decimals: 2)) s"
    let unjudged = Set(report.unknown.map(\.rule)).count
    if unjudged > 0 {
      line += ".  \(Counted.noun(unjudged, "rule")) could not be judged"
      if !options.explainUnknown { line += " (decorum check --explain-unknown)" }
    }
    var lines = [line]
    let isTold = report.findings.contains { $0.rule.family == "baseline" }
    if let baseline = report.baseline, baseline.gone > 0, !isTold {
      let verb = baseline.gone == 1 ? "is" : "are"
      lines.append(
        "\(Counted.noun(baseline.gone, "finding")) of \(TextSafety.inline(baseline.file)) \(verb) "
          + "no longer there (decorum check --prune)")
    }
    // Why a run failed is said to whoever wants no summary, too.
    let why = report.exit.code == 2 ? [TextSafety.inline(report.exit.why)] : []
    return options.summarizes ? lines + why : why
  }
}

extension Report {
  /// What was found and does not count: `2 suppressed, 5 in the baseline for up to 40 days`.
  fileprivate var held: [String] {
    var days: [Int] = []
    var revisions: [String: Int] = [:]
    for known in known {
      switch known.origin {
      case .baseline(_, let age): days.append(age)
      case .revision(let name): revisions[name, default: 0] += 1
      }
    }
    var parts = suppressed.isEmpty ? [] : ["\(suppressed.count) suppressed"]
    if let oldest = days.max() {
      let age = oldest == 0 ? "" : " for up to \(Counted.noun(oldest, "day"))"
      parts.append("\(days.count) in the baseline\(age)")
    }
    parts += revisions.sorted { $0.key < $1.key }.map {
      "\($0.value) unchanged since \(TextSafety.inline($0.key))"
    }
    return parts
  }
}
