package import DecorumBase

/// One line for each diagnostic, `file:line:col: severity: message [rule]`, as Vim's and Emacs's
/// error parsers read it. Always complete: `maxPerRule` is for people.
package struct ShortRenderer: ReportRenderer {
  package init() {}

  package func render(
    _ report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> [UInt8] {
    var output: [UInt8] = []
    var places = Places(sources, unit: options.columns)
    for diagnostic in report.diagnostics {
      output += line(for: diagnostic, places: &places).utf8
      output.append(0x0A)
    }
    return output
  }

  private func line(for diagnostic: Diagnostic, places: inout Places) -> String {
    let message = TextSafety.inline(diagnostic.message)
    var line =
      "\(places.spelled(diagnostic.primary.span)): \(diagnostic.severity.rawValue): \(message)"
    let others = diagnostic.secondary.map(\.span)
    if !others.isEmpty {
      let shown = others.count > 3 ? [others[0], others[others.count - 1]] : others
      var list = shown.map { places.spelled($0) }.joined(separator: ", ")
      if shown.count < others.count { list += " and \(others.count - shown.count) more" }
      line += " (also at \(list))"
    }
    return line + " [\(diagnostic.rule)]"
  }
}
