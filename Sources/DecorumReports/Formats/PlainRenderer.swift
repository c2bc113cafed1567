package import DecorumBase

/// The human format without drawing, for screen readers and for logs that mangle it: a block of
/// `name: value` lines for each diagnostic, then the same line that sums up. It says what the human
/// format says, in an order that can be listened to.
package struct PlainRenderer: ReportRenderer {
  package var saysHowItEnded: Bool { true }
  package init() {}

  /// Code points of the line around a place.
  private static let context = 160

  package func render(
    _ report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> [UInt8] {
    var output: [UInt8] = []
    func print(_ line: String) {
      output += line.utf8
      output.append(0x0A)
    }

    var narrator = Narrator(sources, options)
    let diagnostics = report.diagnostics
    var cap = RuleCap(options)
    for (number, diagnostic) in diagnostics.enumerated() {
      guard let before = cap.take(diagnostic) else { continue }
      // The way to the reason is shown once for each rule, and not for faults of the input.
      let naming = before == 0 && !diagnostic.rule.isInternal
      print("\(number + 1) of \(diagnostics.count)")
      for line in narrator.lines(for: diagnostic, naming: naming) { print(line) }
      print("")
    }
    for (rule, count) in cap.left { print("and \(count) more of \(rule)") }
    if !cap.left.isEmpty { print("") }
    if options.explainUnknown {
      for verdict in report.unknown {
        for line in narrator.lines(for: verdict) { print(line) }
        print("")
      }
    }
    for line in HumanRenderer().summary(of: report, options: options) { print(line) }
    return output
  }

  private struct Narrator {
    let sources: any SourceAccess
    var wording: Wording

    init(_ sources: any SourceAccess, _ options: RenderOptions) {
      self.sources = sources
      wording = Wording(sources, options)
    }

    mutating func lines(for diagnostic: Diagnostic, naming: Bool) -> [String] {
      let label = diagnostic.primary
      var lines = [
        "\(diagnostic.severity.rawValue): \(TextSafety.inline(diagnostic.message))",
        "rule: \(diagnostic.rule)", "place: \(place(of: label.span))",
      ]
      func add(_ name: String, _ text: String) {
        if !text.isEmpty { lines.append("\(name): \(text)") }
      }
      add("post", Wording.address(of: label.post))
      add("line", line(around: label.span))
      let words = TextSafety.inline(MatchedText.excerpt(of: label, in: sources))
      if sources.length(of: label.span.source) > 0 { add("words", words) }
      add("here", TextSafety.inline(label.text))
      for label in diagnostic.secondary {
        add("also", place(of: label.span))
        add("  post", Wording.address(of: label.post))
        add("  here", TextSafety.inline(label.text))
      }
      for (kind, text) in Wording.advice(of: diagnostic, naming: naming) { add(kind, text) }
      return lines
    }

    func lines(for verdict: UnknownVerdict) -> [String] {
      let shown = verdict.examples.prefix(3)
      var lines = [
        "unknown: \(TextSafety.inline(verdict.reason))", "rule: \(verdict.rule)",
        "posts: \(verdict.posts)",
      ]
      for post in shown {
        let address = Wording.address(of: post)
        lines.append(
          "post: \(TextSafety.inline(post.id))" + (address.isEmpty ? "" : ", \(address)"))
      }
      if verdict.posts > shown.count, !shown.isEmpty {
        lines.append("and \(verdict.posts - shown.count) more")
      }
      return lines
    }

    /// `queue.csv, line 9, columns 104 to 110`: the last column is the last one of the place.
    private mutating func place(of span: Span) -> String {
      let name = wording.places.name(of: span.source)
      // A file that is empty, missing or a folder has no lines.
      if sources.length(of: span.source) == 0 { return name }
      let (start, end) = wording.ends(of: span)
      if start.line != end.line {
        return "\(name), from line \(start.line), column \(start.column), "
          + "ending before line \(end.line), column \(end.column)"
      }
      let columns =
        end.column > start.column + 1
        ? "columns \(start.column) to \(end.column - 1)" : "column \(start.column)"
      return "\(name), line \(start.line), \(columns)"
    }

    /// The first line of the place, or as much of it as can be listened to.
    private func line(around span: Span) -> String {
      guard sources.length(of: span.source) > 0 else { return "" }
      let line = wording.places.resolver.line(of: span.source, at: span.start)
      let start = min(max(span.start, line.range.lowerBound), line.range.upperBound)
      let end = max(start, min(span.end, line.range.upperBound))
      return ExcerptWindow(
        line.range, of: span.source, in: sources, focus: start..<end,
        limit: PlainRenderer.context
      ).text
    }
  }
}

extension Wording {
  /// Lines and columns in the unit that the user chose.
  fileprivate mutating func ends(
    of span: Span
  ) -> (start: (line: Int, column: Int), end: (line: Int, column: Int)) {
    let start = places.position(of: span)
    let end = places.position(of: Span(span.source, span.end..<span.end))
    return (
      (start.line.number, start.columns[places.unit]), (end.line.number, end.columns[places.unit])
    )
  }
}
