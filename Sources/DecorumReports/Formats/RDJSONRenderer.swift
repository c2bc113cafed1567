package import DecorumBase

/// Reviewdog's Diagnostic Format: `rdjson` is one object with everything, `rdjsonl` a diagnostic a
/// line. Columns count UTF-8 bytes from 1, the end exclusive. Reviewdog refuses keys that it does not
/// know, so what a run could not judge has no place here.
package struct RDJSONRenderer: ReportRenderer {
  private let isByLine: Bool

  package init(byLine: Bool = false) { isByLine = byLine }

  package func render(
    _ report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> [UInt8] {
    var encoder = RDJSONEncoder(sources, options)
    if isByLine {
      return report.diagnostics.flatMap { diagnostic in
        var writer = JSONWriter(breakingLines: false)
        writer.object { w in
          encoder.members(of: diagnostic, into: &w)
          w.member("source") { $0.member("name", "decorum") }
        }
        return writer.bytes + [0x0A]
      }
    }
    var writer = JSONWriter()
    writer.object { w in
      w.member("source") { $0.member("name", "decorum") }
      w.member("diagnostics", of: report.diagnostics) { w, diagnostic in
        w.lineBreak()
        w.object { encoder.members(of: diagnostic, into: &$0) }
      }
    }
    return writer.bytes + [0x0A]
  }
}

private struct RDJSONEncoder {
  private let paths: SourcePaths
  private var wording: Wording
  private var resolver: PositionResolver

  init(_ sources: any SourceAccess, _ options: RenderOptions) {
    paths = SourcePaths(sources, options)
    wording = Wording(sources, options)
    resolver = PositionResolver(sources)
  }

  mutating func members(of diagnostic: Diagnostic, into w: inout JSONWriter) {
    let advice = Wording.advice(of: diagnostic, naming: false).map { "\($0): \($1)" }
    let message = [TextSafety.inline(diagnostic.message)] + advice
    w.member("message", message.joined(separator: "\n"))
    w.key("location")
    location(diagnostic.primary.span, into: &w)
    w.member("severity", severity(diagnostic.severity))
    w.member("code") { $0.member("value", diagnostic.rule.description) }
    let edits = diagnostic.fixes.compactMap { $0.merged(in: paths.sources) }
      .filter { $0.span.source == diagnostic.primary.span.source }
    if !edits.isEmpty {
      w.member("suggestions", of: edits) { w, edit in
        w.object { w in
          w.key("range")
          range(edit.span, into: &w)
          w.member("text", edit.replacement)
        }
      }
    }
    if !diagnostic.secondary.isEmpty {
      w.member("related_locations", of: diagnostic.secondary) { w, label in
        w.object { w in
          let words = [TextSafety.inline(label.text), Wording.address(of: label.post)]
          w.member("message", words.filter { !$0.isEmpty }.joined(separator: ", "))
          w.key("location")
          location(label.span, into: &w)
        }
      }
    }
  }

  private mutating func location(_ span: Span, into writer: inout JSONWriter) {
    writer.object { w in
      w.member("path", paths.inFolder(span.source))
      w.key("range")
      range(span, into: &w)
    }
  }

  private mutating func range(_ span: Span, into writer: inout JSONWriter) {
    let region = Region(span, &resolver)
    writer.object { w in
      for (name, position) in [("start" as StaticString, region.start), ("end", region.end)] {
        w.member(name) { w in
          w.member("line", position.line.number)
          w.member("column", position.columns.byte)
        }
      }
    }
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .note: "INFO"
    }
  }
}
