package import DecorumBase

/// SARIF 2.1.0, made for code scanning: one run with its rules, results and faults. Columns count code
/// points from 1, the end exclusive.
///
/// Of `partialFingerprints` code hosts use `primaryLocationLineHash` alone; ours follows the post and
/// not the line. What their limits keep out is said in a notification and to the caller.
package struct SARIFRenderer: ReportRenderer {
  private let limits: SARIFLimits

  package init() { limits = SARIFLimits() }

  init(limits: SARIFLimits) { self.limits = limits }

  package func render(
    _ report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> [UInt8] {
    rendering(of: report, sources: sources, options: options).bytes
  }

  package func rendering(
    of report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> Rendering {
    var most = limits.results
    while true {
      var run = SARIFRun(report, sources, options, limits, mostResults: most)
      let bytes = run.log()
      // Nothing grows by being compressed, to speak of.
      guard bytes.count > limits.compressedBytes, run.results.count > 0 else {
        return Rendering(bytes: bytes, cuts: run.cuts)
      }
      let size = CompressedSize.estimate(of: bytes)
      if size <= limits.compressedBytes { return Rendering(bytes: bytes, cuts: run.cuts) }
      // A little less than would fit if all results were alike.
      let share = Double(limits.compressedBytes) / Double(size) * 0.95
      most = min(run.results.count - 1, Int(Double(run.results.count) * share))
    }
  }
}

/// What GitHub's code scanning takes of one upload.
struct SARIFLimits {
  var results = 25_000
  var rules = 25_000
  /// Of one result, its own place included.
  var locations = 1_000
  var tags = 20
  var compressedBytes = 10_000_000
}

/// One run on its way to a log.
private struct SARIFRun {
  let report: Report
  let limits: SARIFLimits
  private(set) var results: [SARIFResult]
  private(set) var cuts: [String] = []
  private var rules: SARIFRules
  private var places: SARIFPlaces

  init(
    _ report: Report, _ sources: any SourceAccess, _ options: RenderOptions,
    _ limits: SARIFLimits, mostResults: Int
  ) {
    self.report = report
    self.limits = limits
    let all = SARIFResult.all(of: report, sources)
    results = SARIFResult.gravest(mostResults, of: all)
    rules = SARIFRules(report, results.map(\.diagnostic.rule), limits)
    places = SARIFPlaces(sources, options)
    if results.count < all.count {
      cuts.append(
        "\(all.count - results.count) of \(Counted.noun(all.count, "result")) are left out, the "
          + "least grave: code scanning takes \(limits.results) of a run and "
          + "\(limits.compressedBytes / 1_000_000) MB once compressed")
    }
    let crowded = results.count { $0.diagnostic.secondary.count >= limits.locations }
    if crowded > 0 {
      cuts.append(
        "\(Counted.noun(crowded, "result")) name only the first \(limits.locations) places: code "
          + "scanning takes no more")
    }
    cuts += rules.cuts
  }

  mutating func log() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { w in
      w.lineBreak()
      w.member(
        "$schema",
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
      )
      w.lineBreak()
      w.member("version", "2.1.0")
      w.lineBreak()
      w.key("runs")
      w.array { w in w.object { run(into: &$0) } }
    }
    return writer.bytes + [0x0A]
  }

  private mutating func run(into w: inout JSONWriter) {
    w.lineBreak()
    w.member("tool") { w in
      w.member("driver") { w in
        w.member("name", "Decorum")
        w.member("semanticVersion", report.facts.version)
        w.lineBreak()
        rules.encode(into: &w)
      }
    }
    w.lineBreak()
    w.member("invocations", of: [report.exit]) { w, exit in
      w.object { invocation(exit, into: &$0) }
    }
    w.lineBreak()
    w.member("columnKind", "unicodeCodePoints")
    w.lineBreak()
    let saysSuppressed = !report.suppressed.isEmpty || !report.known.isEmpty
    w.member("results", of: results) { w, result in
      w.lineBreak()
      w.object {
        result.encode(
          rule: rules.index(of: result.diagnostic.rule), limits: limits,
          saysSuppressed: saysSuppressed, &places, into: &$0)
      }
    }
    w.lineBreak()
    w.member("properties") { w in
      w.member("now", report.facts.now)
      w.member("rulesHash", report.facts.rulesHash)
      w.member("files", report.inputs.count)
      w.member("posts", report.postCount)
      w.member("unknown", report.unknown.reduce(0) { $0 + $1.posts })
    }
  }

  private mutating func invocation(_ exit: ExitStatus, into w: inout JSONWriter) {
    w.member("executionSuccessful", exit.code != 2)
    w.member("exitCode", Int(exit.code))
    w.member("exitCodeDescription", TextSafety.inline(exit.why))
    let faults = report.faults
    let ofSetup = faults.filter { ["config", "rule"].contains($0.rule.family) }
    let ofRun = faults.filter { !["config", "rule"].contains($0.rule.family) }
    w.lineBreak()
    w.key("toolExecutionNotifications")
    w.array { w in
      for fault in ofRun { notification(fault, into: &w) }
      for verdict in report.unknown { notification(verdict, into: &w) }
      for cut in cuts {
        w.lineBreak()
        w.object { w in
          w.member("level", "warning")
          w.member("message") { $0.member("text", cut) }
        }
      }
    }
    w.lineBreak()
    w.key("toolConfigurationNotifications")
    w.array { w in for fault in ofSetup { notification(fault, into: &w) } }
  }

  private mutating func notification(_ fault: Diagnostic, into w: inout JSONWriter) {
    w.lineBreak()
    w.object { w in
      w.member("descriptor") { $0.member("id", fault.rule.description) }
      w.member("level", fault.severity.rawValue)
      let lines = [fault.message] + fault.helps.map { "help: \($0)" }
      w.member("message") { w in
        w.member("text", lines.map { places.text($0) }.joined(separator: "\n"))
      }
      w.member("locations", of: [fault.primary] + fault.secondary.prefix(limits.locations - 1)) {
        w, label in w.object { places.location(label, into: &$0) }
      }
    }
  }

  private func notification(_ verdict: UnknownVerdict, into w: inout JSONWriter) {
    w.lineBreak()
    w.object { w in
      w.member("associatedRule") { w in
        w.member("id", verdict.rule.description)
        if let index = rules.index(of: verdict.rule) { w.member("index", index) }
      }
      w.member("level", "note")
      w.member("message") { w in
        w.member(
          "text",
          places.text(
            "\(verdict.rule) could not be judged on \(Counted.noun(verdict.posts, "post")): "
              + verdict.reason))
      }
    }
  }
}
