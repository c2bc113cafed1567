package import DecorumBase

/// GitLab's Code Quality report: one array, a subset of Code Climate's issues. Columns count code
/// points from 1, the end exclusive; GitLab itself shows lines. Of issues that share a fingerprint it
/// shows the first, so all of ours differ.
package struct GitLabRenderer: ReportRenderer {
  package init() {}

  package func render(
    _ report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> [UInt8] {
    let paths = SourcePaths(sources, options)
    var wording = Wording(sources, options)
    var resolver = PositionResolver(sources)
    var fingerprints = FingerprintSeries(sources)

    func location(_ span: Span, into writer: inout JSONWriter) {
      let region = Region(span, &resolver)
      writer.object { w in
        w.member("path", paths.inRepository(span.source))
        w.member("positions") { w in
          for (name, position) in [("begin" as StaticString, region.start), ("end", region.end)] {
            w.member(name) { w in
              w.member("line", position.line.number)
              w.member("column", position.columns.codePoint)
            }
          }
        }
      }
    }

    func put(_ diagnostic: Diagnostic, isFault: Bool, into writer: inout JSONWriter) {
      writer.lineBreak()
      writer.object { w in
        w.member("type", "issue")
        w.member("check_name", diagnostic.rule.description)
        w.member("description", wording.sentence(for: diagnostic))
        w.member("content") { w in
          w.member(
            "body",
            wording.details(of: diagnostic).map { Markdown.comment($0) }
              .joined(separator: "\n\n"))
        }
        w.member("categories", of: ["Style"]) { $0.value($1) }
        w.member("severity", severity(diagnostic.severity, isFault: isFault))
        w.member("fingerprint", fingerprints.fingerprint(of: diagnostic))
        w.key("location")
        location(diagnostic.primary.span, into: &w)
        if !diagnostic.secondary.isEmpty {
          w.member("other_locations", of: diagnostic.secondary) { w, label in
            location(label.span, into: &w)
          }
        }
      }
    }
    var writer = JSONWriter()
    writer.array { w in
      for diagnostic in report.faults { put(diagnostic, isFault: true, into: &w) }
      for diagnostic in report.findings { put(diagnostic, isFault: false, into: &w) }
    }
    return writer.bytes + [0x0A]
  }

  /// What could not be read or run weighs more than any finding: it may hide some.
  private func severity(_ severity: Severity, isFault: Bool) -> String {
    switch severity {
    case .error: isFault ? "critical" : "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
