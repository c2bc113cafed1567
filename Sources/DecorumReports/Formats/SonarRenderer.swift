package import DecorumBase

/// SonarQube's generic issues, in the form that it reads since 10.3. Lines count from 1, columns UTF-16
/// units from 0, the end exclusive; a place without an extent is its whole line, because SonarQube
/// refuses the file for an empty range. Severity belongs to rules there: a rule weighs as much as the
/// gravest of its findings.
package struct SonarRenderer: ReportRenderer {
  package init() {}

  package func render(
    _ report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> [UInt8] {
    var encoder = SonarEncoder(sources, options)
    let diagnostics = report.diagnostics
    var severities: [RuleID: Severity] = [:]
    for diagnostic in diagnostics {
      severities[diagnostic.rule] = max(
        severities[diagnostic.rule] ?? diagnostic.severity, diagnostic.severity)
    }
    let known = Dictionary(report.rules.map { ($0.id, $0) }) { first, _ in first }
    var writer = JSONWriter()
    writer.object { w in
      w.member("rules", of: severities.sorted { $0.key < $1.key }) { w, rule in
        w.lineBreak()
        encoder.encode(rule.key, known[rule.key], rule.value, into: &w)
      }
      w.lineBreak()
      w.member("issues", of: diagnostics) { w, diagnostic in
        w.lineBreak()
        encoder.encode(diagnostic, into: &w)
      }
    }
    return writer.bytes + [0x0A]
  }
}

private struct SonarEncoder {
  private let paths: SourcePaths
  private var wording: Wording
  private var resolver: PositionResolver
  /// Families whose rules rest on laws.
  private static let lawful: Set<Substring> = ["disclosure", "claim", "finance", "health"]

  init(_ sources: any SourceAccess, _ options: RenderOptions) {
    paths = SourcePaths(sources, options)
    wording = Wording(sources, options)
    resolver = PositionResolver(sources)
  }

  func encode(
    _ id: RuleID, _ rule: RuleSummary?, _ severity: Severity, into writer: inout JSONWriter
  ) {
    writer.object { w in
      w.member("id", id.description)
      w.member("name", rule?.title ?? id.description)
      w.member("description", rule?.reasons.joined(separator: " ") ?? id.description)
      w.member("engineId", "decorum")
      w.member(
        "cleanCodeAttribute",
        id.isInternal ? "COMPLETE" : Self.lawful.contains(id.family) ? "LAWFUL" : "RESPECTFUL")
      w.member("impacts", of: [severity]) { w, severity in
        w.object { w in
          w.member("softwareQuality", id.isInternal ? "RELIABILITY" : "MAINTAINABILITY")
          w.member("severity", impact(severity))
        }
      }
    }
  }

  mutating func encode(_ diagnostic: Diagnostic, into writer: inout JSONWriter) {
    let advice = Wording.advice(of: diagnostic, naming: false).map { "\($0): \($1)" }
    let message = [TextSafety.inline(diagnostic.message)] + advice
    writer.object { w in
      w.member("ruleId", diagnostic.rule.description)
      w.key("primaryLocation")
      location(diagnostic.primary.span, message.joined(separator: "; "), into: &w)
      if !diagnostic.secondary.isEmpty {
        w.member("secondaryLocations", of: diagnostic.secondary) { w, label in
          let words = [TextSafety.inline(label.text), Wording.address(of: label.post)]
          location(
            label.span, words.filter { !$0.isEmpty }.joined(separator: ", "), into: &w)
        }
      }
    }
  }

  private mutating func location(
    _ span: Span, _ message: String, into writer: inout JSONWriter
  ) {
    let region = Region(span, &resolver)
    writer.object { w in
      w.member("message", message)
      w.member("filePath", paths.inFolder(span.source))
      w.member("textRange") { w in
        w.member("startLine", region.startLine)
        if region.isEmpty { return }
        w.member("endLine", region.endLine)
        w.member("startColumn", region.start.columns.utf16 - 1)
        w.member("endColumn", region.end.columns.utf16 - 1)
      }
    }
  }

  private func impact(_ severity: Severity) -> String {
    switch severity {
    case .error: "HIGH"
    case .warning: "MEDIUM"
    case .note: "LOW"
    }
  }
}
