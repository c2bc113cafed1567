package import DecorumBase
import DecorumEngine
import DecorumRules
import DecorumTime
import DecorumYAML

/// `decorum check`: a run over the paths, and the report that says how it ended.
package struct Check {
  private let settings: RunSettings
  package let store: SourceStore
  /// The rules, where they are set up already.
  private let known: KnownSetup?
  /// Filled where the settings ask for it.
  let profile = ProfileNote()
  private let progress: ProgressLine?

  /// - Parameter progress: where to say how far the run is; nil = nowhere.
  package init(_ settings: RunSettings, progress: ProgressLine? = nil) {
    self.init(settings, by: nil, in: SourceStore(), progress: progress)
  }

  /// A check by rules that were set up before.
  /// - Parameter store: holds what they were read from.
  init(
    _ settings: RunSettings, by known: KnownSetup?, in store: SourceStore,
    progress: ProgressLine? = nil
  ) {
    self.settings = settings
    self.known = known
    self.store = store
    self.progress = progress
  }

  /// Whether the configuration says what to check where no path does.
  package static func hasInputs(_ settings: RunSettings) -> Bool {
    !Setup(settings, store: SourceStore()).config.inputs.isEmpty
  }

  package func report() -> Report {
    shown(report(setUp()).report)
  }

  /// The report, and how many posts rules about many have looked at.
  func counted() -> (report: Report, looks: Int) {
    let (report, _, looks) = report(setUp())
    return (shown(report), looks)
  }

  /// Sets up and reads, for checks to come, what does not hang on what they check.
  func prepared() -> KnownSetup {
    let setup = setUp()
    let baseline = Baseline(setup, settings, store)
    let linter = linter(setup, settings, setup.suppressionTerms(now: settings.now))
    return KnownSetup(
      setup: setup, baseline: baseline,
      history: linter.history(store.discover(settings.history + setup.history)),
      now: settings.now)
  }

  private func linter(
    _ setup: Setup, _ settings: RunSettings, _ terms: SuppressionTerms
  ) -> Linter {
    var linter = Linter(plan: setup.plan, settings: settings, store: store, zone: setup.zone)
    linter.inputs = setup.inputs
    linter.progress = progress
    linter.suppressions = terms
    return linter
  }

  private func setUp() -> Setup {
    if let known { return known.setup }
    let setup = profile.timing(.setUp) { Setup(settings, store: store) }
    if settings.endsProcess { Kept.forGood(setup) }
    return setup
  }

  /// Said where flags ask something of a baseline and there is none.
  static let namesNoBaseline =
    "no baseline is named; add --baseline FILE, or baseline: to decorum.yaml"

  /// Checks, and writes the baseline as the settings say.
  /// - Returns: the report, what to say of the baseline, and an exit code for that.
  package func writingBaseline() -> (report: Report, words: String, code: Int32) {
    let setup = setUp()
    let (found, comparison, _) = report(setup)
    guard let comparison else { return (shown(found), Self.namesNoBaseline, 2) }
    let writing = BaselineWriting(settings: settings).write(comparison, after: found)
    var report = found
    if writing.code == 0 {
      if settings.baselineWriting == .all { comparison.takeAll(from: &report) }
      report.baseline = BaselineSummary(
        file: comparison.baseline.path, findings: writing.findings, gone: 0)
      report.exit = exit(of: report, setup.config)
    }
    return (shown(report), writing.words, writing.code)
  }

  /// Makes the fixes that the findings offer.
  /// - Parameters:
  ///   - unsafe: those too that say something in the author's name.
  ///   - isDiff: nothing is written, and the tally has a diff.
  /// - Returns: what became of them, and the report of the files as they were before.
  package func fix(unsafe: Bool, isDiff: Bool = false) -> (tally: FixTally, before: Report) {
    let setup = setUp()
    let before = report(setup).report
    let writing = FixWriting(
      store: store, inputs: setup.inputs, settings: settings, includesUnsafe: unsafe,
      isDiff: isDiff)
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
    // In place: an archive has many, and hardly any is in UTF-16.
    for i in report.findings.indices
    where !store.isAsInFile(report.findings[i].primary.span.source) {
      report.findings[i].fixes = []
    }
    report.suppressed = report.suppressed.map {
      SuppressedFinding(finding: shown($0.finding), by: $0.by)
    }
    report.known = report.known.map { KnownFinding(shown($0.finding), by: $0.origin) }
    if settings.endsProcess { Kept.forGood(report) }
    return report
  }

  private func report(
    _ setup: Setup
  ) -> (report: Report, baseline: BaselineComparison?, looks: Int) {
    let started = SystemClock.monotonicNanoseconds()
    var settings = settings
    settings.history += setup.history
    let isWhole = settings.paths.isEmpty
    if isWhole { settings.paths = setup.inputs.files() }
    let baseline = known.map(\.baseline) ?? Baseline(setup, settings, store)
    settings.baseline = baseline?.path
    // One that another stands in for, or that is left out, is no file of posts either.
    settings.asides = [baseline?.path, setup.baselinePath].compactMap { $0 }
    if isWhole, !settings.asides.isEmpty {
      let asides = Set(settings.asides.map(FileSystem.realPath))
      settings.paths.removeAll { asides.contains(FileSystem.realPath($0)) }
    }
    let terms = setup.suppressionTerms(now: settings.now, isWholeRun: isWhole)
    var linter = linter(setup, settings, terms)
    // What stands in for a file of the history stands in for it there too.
    let isHistory = store.held?.identity.map { known?.history.files.contains($0) ?? false }
    if isHistory != true { linter.known = known?.history }
    let outcome = linter.run()
    profile.leave(outcome.profile)
    progress?.clear()
    let problems = setup.problems + (baseline?.problems ?? []) + outcome.remarks + store.changes
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
    report.redaction = outcome.redaction
    let threshold = threshold(setup.config)
    report.threshold = Severity.allCases.first { threshold.isReached(by: $0) }
    report.exit = exit(of: report, setup.config)
    let comparison = baseline.map { baseline in
      BaselineComparison(
        baseline, &report, setup: setup, store: store, today: terms.today,
        isComplete: report.exit.code != 2, isWhole: isWhole,
        // Who takes out what is gone need not be told of it.
        isStrict: baseline.isStrict && settings.baselineWriting == nil)
    }
    if let revision = settings.changedSince {
      compare(&report, with: revision, setup, settings, isWhole: isWhole)
    }
    report.problems.sort(by: Diagnostic.precedes)
    report.exit = exit(of: report, setup.config)
    return (report, comparison, outcome.looks)
  }

  private func threshold(_ config: ConfigFile) -> FailThreshold {
    settings.failOn ?? config.failOn?.value ?? .error
  }

  /// 2 wins over 1, because what was not read may hide findings.
  private func exit(of report: Report, _ config: ConfigFile) -> ExitStatus {
    var troubles: [String] = []
    let errors = report.faults.count(of: .error)
    let limits = report.findings.indices.count {
      report.findings[$0].rule.description == "engine/limit"
    }
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
    if report.inputs.isEmpty, errors == 0 { troubles.append("there was nothing to check") }
    if !troubles.isEmpty { return ExitStatus(code: 2, why: troubles.joined(separator: ", ")) }

    let threshold = threshold(config)
    let failing = Severity.allCases.reversed().compactMap { severity -> String? in
      guard threshold.isReached(by: severity) else { return nil }
      let count = report.findings.count(of: severity)
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    if !failing.isEmpty { return ExitStatus(code: 1, why: failing.joined(separator: ", ")) }
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
      why: (report.known.isEmpty ? "no findings" : "no new findings")
        + (report.findings.isEmpty ? "" : " at or above \(threshold.rawValue)")
    )
  }
}

/// What stays until the process ends: a twentieth of a run over one draft went into freeing its rules, and a
/// fiftieth of one with ten thousand findings into freeing those.
private final class Kept<Value> {
  private let value: Value

  private init(_ value: Value) { self.value = value }

  static func forGood(_ value: Value) { _ = unsafe Unmanaged.passRetained(Kept(value)) }
}
