package import DecorumBase

/// The whole report as one JSON object, for programs. Keys may be added, never changed in meaning;
/// nothing is capped or elided but `text`.
package struct JSONRenderer: ReportRenderer {
  package var saysHowItEnded: Bool { true }
  package init() {}

  package func render(
    _ report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> [UInt8] {
    var writer = JSONWriter()
    var encoder = DiagnosticEncoder(sources: sources, options: options)
    writer.object { w in
      w.lineBreak()
      w.key("decorum")
      facts(report.facts, into: &w)
      w.lineBreak()
      w.key("findings")
      encoder.array(report.findings, into: &w)
      w.lineBreak()
      w.key("suppressed")
      encoder.array(report.suppressed, into: &w) { $0.members(of: $1, into: &$2) }
      w.lineBreak()
      w.key("known")
      encoder.array(report.known, into: &w) { $0.members(of: $1, into: &$2) }
      w.lineBreak()
      w.key("baseline")
      baseline(report.baseline, into: &w)
      w.lineBreak()
      w.key("problems")
      encoder.array(report.problems, into: &w)
      w.lineBreak()
      w.key("unknown")
      w.array(report.unknown) { w, verdict in
        w.lineBreak()
        w.object { unknown(verdict, into: &$0) }
      }
      w.lineBreak()
      w.key("input")
      w.array(report.inputs) { w, input in
        w.lineBreak()
        w.object { summary(of: input, &encoder, into: &$0) }
      }
      w.lineBreak()
      w.key("summary")
      summary(of: report, into: &w)
      w.lineBreak()
      w.key("exit")
      exit(report.exit, into: &w)
    }
    writer.lineBreak()
    return writer.bytes
  }

  func exit(_ exit: ExitStatus, into writer: inout JSONWriter) {
    writer.object { w in
      w.member("code", Int(exit.code))
      w.member("why", exit.why)
    }
  }

  func facts(_ facts: RunFacts, into writer: inout JSONWriter) {
    writer.object { w in
      w.key("version")
      w.value(facts.version)
      w.key("now")
      w.value(facts.now)
      w.key("timezone")
      w.value(facts.timezone)
      w.key("tzdb")
      w.value(facts.tzdb)
      w.key("jit")
      w.value(facts.jit)
      w.key("rules_hash")
      w.value(facts.rulesHash)
      w.key("markets")
      w.value(facts.markets)
    }
  }

  func baseline(_ summary: BaselineSummary?, into writer: inout JSONWriter) {
    guard let summary else { return writer.literal("null") }
    writer.object { w in
      w.key("file")
      w.value(summary.file)
      w.key("findings")
      w.value(summary.findings)
      w.key("gone")
      w.value(summary.gone)
    }
  }

  func unknown(_ verdict: UnknownVerdict, into w: inout JSONWriter) {
    w.key("rule")
    w.value(verdict.rule.description)
    w.key("reason")
    w.value(verdict.reason)
    w.key("posts")
    w.value(verdict.posts)
    w.key("where")
    w.array(verdict.examples.prefix(20)) { w, post in
      w.object { DiagnosticEncoder.members(of: post, withPath: true, into: &$0) }
    }
  }

  func summary(
    of input: InputSummary, _ encoder: inout DiagnosticEncoder, into w: inout JSONWriter
  ) {
    w.key("file")
    w.value(input.name)
    w.key("format")
    w.value(input.format)
    w.key("recognised_by")
    w.value(input.recognisedBy ?? "")
    w.key("posts")
    w.value(input.posts)
    w.key("duplicates")
    w.value(input.duplicates)
    w.key("skipped")
    w.value(input.skipped)
    w.key("refused")
    w.value(input.refused)
    w.key("diagnostics")
    encoder.array(input.diagnostics, into: &w)
  }

  func summary(of report: Report, into writer: inout JSONWriter) {
    writer.object { w in
      w.key("files")
      w.value(report.inputs.count)
      w.key("posts")
      w.value(report.postCount)
      w.key("rules")
      w.value(report.rules.count)
      w.key("errors")
      w.value(report.count(.error))
      w.key("warnings")
      w.value(report.count(.warning))
      w.key("notes")
      w.value(report.count(.note))
      w.key("suppressed")
      w.value(report.suppressed.count)
      w.key("known")
      w.value(report.known.count)
      w.key("unknown")
      w.value(report.unknown.reduce(0) { $0 + $1.posts })
      w.key("seconds")
      w.literal(Counted.seconds(report.facts.seconds, decimals: 3))
    }
  }
}
