package import DecorumBase
import DecorumEngine
import DecorumRules
import DecorumTime
import DecorumYAML

/// `decorum check`: a run over the paths, and the report that says how it ended.
package struct Check {
  private let settings: RunSettings
  package let store = SourceStore()
  /// Filled where the settings ask for it.
  let profile = ProfileNote()
  private let progress: ProgressLine?

  /// - Parameter progress: where to say how far the run is; nil = nowhere.
  package init(_ settings: RunSettings, progress: ProgressLine? = nil) {
    self.settings = settings
    self.progress = progress
  }

  /// Whether the configuration says what to check where no path does.
  package static func hasInputs(_ settings: RunSettings) -> Bool {
    !Setup(settings, store: SourceStore()).config.inputs.isEmpty
  }

  package func report() -> Report {
    let start = SystemClock.monotonicNanoseconds()
    let setup = Setup(settings, store: store)
    let prepared = SystemClock.monotonicNanoseconds() - start
    let report = shown(report(setup))
    profile.add(prepared, to: .setUp)
    return report
  }

  /// Makes the fixes that the findings offer.
  /// - Parameter unsafe: those too that say something in the author's name.
  /// - Returns: what became of them, and the report of the files as they were before.
  package func fix(unsafe: Bool) -> (tally: FixTally, before: Report) {
    let setup = Setup(settings, store: store)
    let before = report(setup)
    let writing = FixWriting(
      store: store, inputs: setup.inputs, settings: settings, includesUnsafe: unsafe)
    return (writing.write(before.findings), shown(before))
  }

  /// Words can be put only where they would stand in the file's own encoding.
  private func shown(_ report: Report) -> Report {
    func shown(_ finding: Diagnostic) -> Diagnostic {
      var finding = finding
      if !store.isAsInFile(finding.primary.span.source) { finding.fixes = [] }
      return finding
    }
    var report = report
    report.findings = report.findings.map(shown)
    report.suppressed = report.suppressed.map {
      SuppressedFinding(finding: shown($0.finding), by: $0.by)
    }
    return report
  }

  private func report(_ setup: Setup) -> Report {
    let started = SystemClock.monotonicNanoseconds()
    var settings = settings
    settings.history += setup.history
    if settings.paths.isEmpty { settings.paths = setup.inputs.files() }
    var linter = Linter(plan: setup.plan, settings: settings, store: store, zone: setup.zone)
    linter.inputs = setup.inputs
    linter.progress = progress
    linter.suppressions = setup.suppressionTerms(
      now: settings.now, isWholeRun: self.settings.paths.isEmpty)
    let outcome = linter.run()
    profile.leave(outcome.profile)
    progress?.clear()
    let problems = (setup.problems + outcome.remarks + store.changes)
      .sorted(by: Diagnostic.precedes)
    let nanoseconds = SystemClock.monotonicNanoseconds() - started
    var report = Report(
      facts: RunFacts(
        version: settings.version, now: settings.now.rfc3339,
        timezone: setup.zone?.name, tzdb: TimeZoneDatabase.version,
        jit: outcome.usesMachineCode, rulesHash: setup.rulesHash,
        markets: setup.plan.context.markets, seconds: Double(nanoseconds) / 1e9),
      findings: outcome.findings, suppressed: outcome.ledger?.suppressed ?? [],
      problems: problems, unknown: outcome.unknown,
      inputs: outcome.inputs,
      rules: setup.plan.book.rulesByID.map {
        RuleSummary(
          id: $0.id, severity: $0.severity, summary: $0.summary, why: $0.why, markets: $0.markets,
          references: $0.sources.map { .init(title: $0.title, url: $0.url, date: $0.date) })
      },
      exit: ExitStatus(code: 0, why: ""))
    let threshold = threshold(setup.config)
    report.threshold = Severity.allCases.first { threshold.isReached(by: $0) }
    report.exit = exit(of: report, setup.config)
    return report
  }

  private func threshold(_ config: ConfigFile) -> FailThreshold {
    settings.failOn ?? config.failOn?.value ?? .error
  }

  /// 2 wins over 1, because what was not read may hide findings.
  private func exit(of report: Report, _ config: ConfigFile) -> ExitStatus {
    var troubles: [String] = []
    let faults = report.problems + report.inputs.flatMap(\.diagnostics)
    let errors = faults.count { $0.severity == .error }
    let limits = report.findings.count { $0.rule.description == "engine/limit" }
    let refused = report.inputs.reduce(0) { $0 + $1.refused }
    if errors > 0 {
      troubles.append("\(errors) \(errors == 1 ? "fault" : "faults") in input or rules")
    }
    if refused > 0 {
      troubles.append("\(refused) \(refused == 1 ? "record" : "records") could not be read")
    }
    if limits > 0 {
      troubles.append("a rule gave up on \(limits) \(limits == 1 ? "post" : "posts")")
    }
    if report.inputs.isEmpty, errors == 0 { troubles.append("no input was given") }
    if !troubles.isEmpty { return ExitStatus(code: 2, why: troubles.joined(separator: ", ")) }

    let threshold = threshold(config)
    let failing = report.findings.filter { threshold.isReached(by: $0.severity) }
    if !failing.isEmpty {
      let parts = Severity.allCases.reversed().compactMap { severity -> String? in
        let count = failing.count { $0.severity == severity }
        return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
      }
      return ExitStatus(code: 1, why: parts.joined(separator: ", "))
    }
    let open = report.unknown.filter { unknown in
      config.unknown?.value == .error
        || settings.failOnUnknown.contains {
          $0 == unknown.rule.description || $0 == unknown.rule.family
        }
    }
    if let first = open.first {
      return ExitStatus(code: 1, why: "\(first.rule) could not be judged: \(first.reason)")
    }
    return ExitStatus(
      code: 0,
      why: report.findings.isEmpty ? "no findings" : "no findings at or above \(threshold.rawValue)"
    )
  }
}
