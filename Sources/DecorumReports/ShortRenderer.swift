package import DecorumBase

/// One line for each diagnostic, `file:line:col: severity: message [rule]`, as Vim's and Emacs's
/// error parsers read it. Always complete: `maxPerRule` is for people.
package struct ShortRenderer: ReportRenderer {
  package init() {}

  package func render(
    _ report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> [UInt8] {
    var output: [UInt8] = []
    var wording = Wording(sources, options)
    for diagnostic in report.diagnostics {
      output += wording.shortLine(for: diagnostic).utf8
      output.append(0x0A)
    }
    return output
  }
}
