package import DecorumBase

/// Checkstyle's XML, which Jenkins and many review tools read: a `file` with its `error`s. It has one
/// place for each, so the others are in the words. Columns count code points from 1.
package struct CheckstyleRenderer: ReportRenderer {
  package init() {}

  package func render(
    _ report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> [UInt8] {
    let paths = SourcePaths(sources, options)
    var wording = Wording(sources, options)
    var resolver = PositionResolver(sources)
    var bySource: [SourceID: [Diagnostic]] = [:]
    for diagnostic in report.diagnostics {
      bySource[diagnostic.primary.span.source, default: []].append(diagnostic)
    }
    var writer = XMLWriter()
    writer.element("checkstyle", [("version", "10.0")]) { w in
      for (source, diagnostics) in bySource.sorted(by: { $0.key < $1.key }) {
        w.element("file", [("name", paths.inFolder(source))]) { w in
          for diagnostic in diagnostics {
            let start = resolver.position(of: diagnostic.primary.span.start, in: source)
            let advice = Wording.advice(of: diagnostic, naming: false).map { "; \($0): \($1)" }
            w.element(
              "error",
              [
                ("line", String(start.line.number)), ("column", String(start.columns.codePoint)),
                ("severity", severity(diagnostic.severity)),
                ("message", wording.sentence(for: diagnostic) + advice.joined()),
                ("source", diagnostic.rule.description),
              ])
          }
        }
      }
    }
    return writer.bytes
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "info"
    }
  }
}
