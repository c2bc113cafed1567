package import DecorumBase

/// The JSON report line by line, for programs that read while it grows: an object for each finding,
/// fault, unknown verdict and input, shaped as in the JSON report with `type` in front, and a last one
/// about the run, so that a report that was cut off can be told from a whole one.
package struct NDJSONRenderer: ReportRenderer {
  package var saysHowItEnded: Bool { true }
  package init() {}

  package func render(
    _ report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> [UInt8] {
    var output: [UInt8] = []
    var encoder = DiagnosticEncoder(sources: sources, options: options)
    let whole = JSONRenderer()
    func line(_ type: String, _ members: (inout JSONWriter) -> Void) {
      var writer = JSONWriter(breakingLines: false)
      writer.object { w in
        w.member("type", type)
        members(&w)
      }
      output += writer.bytes
      output.append(0x0A)
    }

    for finding in report.findings { line("finding") { encoder.members(of: finding, into: &$0) } }
    for held in report.suppressed { line("suppressed") { encoder.members(of: held, into: &$0) } }
    for known in report.known { line("known") { encoder.members(of: known, into: &$0) } }
    for problem in report.problems { line("problem") { encoder.members(of: problem, into: &$0) } }
    for verdict in report.unknown { line("unknown") { whole.unknown(verdict, into: &$0) } }
    for input in report.inputs { line("input") { whole.summary(of: input, &encoder, into: &$0) } }
    line("run") { w in
      w.key("decorum")
      whole.facts(report.facts, into: &w)
      w.key("baseline")
      whole.baseline(report.baseline, into: &w)
      w.key("summary")
      whole.summary(of: report, into: &w)
      w.key("exit")
      whole.exit(report.exit, into: &w)
    }
    return output
  }
}
