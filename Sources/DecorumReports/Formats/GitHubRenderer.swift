package import DecorumBase

/// Annotations of GitHub Actions, as commands in the log. GitHub shows ten of a severity for a step and
/// drops the rest, so the gravest ten are annotated and the rest follows as plain lines; the façade puts
/// everything into the step's summary. Columns count code points from 1.
package struct GitHubRenderer: ReportRenderer {
  package var saysHowItEnded: Bool { true }
  package init() {}

  /// Annotations of one severity that GitHub keeps for a step.
  private static let most = 10
  /// Other places that an annotation names.
  private static let mostPlaces = 10

  package func render(
    _ report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> [UInt8] {
    let paths = SourcePaths(sources, options)
    var wording = Wording(sources, options)
    var resolver = PositionResolver(sources)
    var lines: [String] = []
    var left: [Diagnostic] = []
    for severity in Severity.allCases.reversed() {
      let all = report.diagnostics.filter { $0.severity == severity }
      for diagnostic in all.prefix(Self.most) {
        lines.append(annotation(of: diagnostic, paths, &resolver, &wording))
      }
      left += all.dropFirst(Self.most)
    }
    if !left.isEmpty {
      lines.append(
        "GitHub keeps \(Self.most) annotations of a kind for a step; "
          + "\(Counted.noun(left.count, "more finding")) without one:")
      lines += left.map { wording.shortLine(for: $0) }
    }
    lines += HumanRenderer().summary(of: report, options: options)
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private func annotation(
    of diagnostic: Diagnostic, _ paths: SourcePaths, _ resolver: inout PositionResolver,
    _ wording: inout Wording
  ) -> String {
    let span = diagnostic.primary.span
    var properties = [("title", "Decorum \(diagnostic.rule)")]
    if paths.isFile(span.source) {
      let region = Region(span, &resolver)
      properties.append(("file", TextSafety.inline(paths.inRepository(span.source))))
      properties.append(("line", String(region.startLine)))
      // Of several lines GitHub takes no columns.
      if region.isOneLine { properties.append(("col", String(region.start.columns.codePoint))) }
      properties.append(("endLine", String(region.endLine)))
      if region.isOneLine { properties.append(("endColumn", String(region.end.columns.codePoint))) }
    }
    // The log shows the words and not the place.
    let place = wording.places.spelled(span)
    let words =
      ["\(place): \(TextSafety.inline(diagnostic.message))"]
      + wording.details(of: diagnostic, most: Self.mostPlaces)
    let spelled = properties.map { "\($0)=\(Self.escaped($1, isProperty: true))" }
    let command = Self.command(for: diagnostic.severity)
    return "::\(command) \(spelled.joined(separator: ","))::"
      + Self.escaped(words.joined(separator: "\n"), isProperty: false)
  }

  private static func command(for severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// As the toolkit escapes: a percent sign, line ends, and in properties what ends them.
  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
