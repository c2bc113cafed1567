package import DecorumBase

/// Issues of Azure Pipelines, as commands in the log: errors and warnings with their whole paths. There
/// is no command for a note, so notes are plain lines. Columns count code points from 1; an issue has a
/// beginning and no end, and its other places are in the words.
package struct AzureRenderer: ReportRenderer {
  package init() {}

  private static let mostPlaces = 10

  package func render(
    _ report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> [UInt8] {
    let paths = SourcePaths(sources, options)
    var wording = Wording(sources, options)
    var resolver = PositionResolver(sources)
    var lines: [String] = []
    for diagnostic in report.diagnostics {
      if diagnostic.severity == .note {
        lines.append(wording.shortLine(for: diagnostic))
        continue
      }
      let span = diagnostic.primary.span
      var properties = [("type", diagnostic.severity.rawValue)]
      if paths.isFile(span.source) {
        let start = resolver.position(of: span.start, in: span.source)
        properties += [
          ("sourcepath", TextSafety.inline(paths.whole(span.source))),
          ("linenumber", String(start.line.number)),
          ("columnnumber", String(start.columns.codePoint)),
        ]
      }
      properties.append(("code", diagnostic.rule.description))
      let spelled = properties.map { "\($0)=\(Self.escaped($1));" }.joined()
      let words =
        [TextSafety.inline(diagnostic.message)]
        + wording.details(of: diagnostic, most: Self.mostPlaces)
      lines.append(
        "##vso[task.logissue \(spelled)]" + Self.escaped(words.joined(separator: "\n")))
    }
    lines += HumanRenderer().summary(of: report, options: options)
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  /// As the agent undoes it, data and properties alike.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%AZP25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ";": escaped += "%3B"
      case "]": escaped += "%5D"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
