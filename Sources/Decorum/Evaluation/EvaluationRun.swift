import DecorumBase
import DecorumEngine
import DecorumPosts
import DecorumReports
import DecorumRules
import DecorumTime
import DecorumYAML

/// `decorum eval --labels DIR`: reads labels and context, scores, prints a table and the mistakes.
package struct EvaluationRun {
  private let settings: RunSettings
  private let folders: [String]
  private let only: [String]
  private let minimum: EvaluationMinimum
  /// Whether each mistake comes with the command that explains it.
  private let saysWhy: Bool
  private let look: OutputLook

  package init(
    _ settings: RunSettings, folders: [String], only: [String], minimum: EvaluationMinimum,
    saysWhy: Bool, look: OutputLook
  ) {
    self.saysWhy = saysWhy
    self.settings = settings
    self.folders = folders
    self.only = only
    self.minimum = minimum
    self.look = look
  }

  package func run() -> Int32 {
    let store = SourceStore()
    var settings = settings
    settings.runsAllRules = true
    let setup = Setup(settings, store: store)
    if let fault = minimum.unknownName(among: setup.known) {
      StandardStream.error.write("decorum: \(fault.message)\n")
      return 2
    }
    var problems = setup.problems
    var evaluations: [(folder: String, evaluation: Evaluation)] = []
    for path in folders {
      let folder = LabelFolder(path: path, store: store)
      let context = folder.context(in: setup.plan.context, settings, &problems)
      let asked = only
      var evaluation = Evaluation(plan: Plan(book: setup.plan.book, context: context)) { rule in
        asked.isEmpty || asked.contains(rule.description) || asked.contains(String(rule.family))
      }
      let scenarios = folder.scenarios
      if scenarios.isEmpty || folder.hasPosts {
        guard let posts = folder.contents(of: folder.postsPath, &problems) else { continue }
        evaluation.score(
          posts.bytes, source: posts.source,
          overrides: setup.inputs.overrides(of: folder.postsPath))
      }
      for path in scenarios {
        guard let file = folder.contents(of: path, &problems) else { continue }
        score(path, file, setup, context, store, &evaluation, &problems)
      }
      problems += evaluation.problems
      evaluations.append((path, evaluation))
    }
    var text = HumanRenderer().text(
      of: problems.inOrder(), sources: store,
      options: look.options(for: .output))
    var shortfalls: [String] = []
    var measured: Set<String> = []
    for (folder, evaluation) in evaluations {
      text +=
        EvaluationTable(
          evaluation, title: folder, saysWhy: saysWhy
        ).text
      let parts = minimum.shortfalls(of: evaluation)
      measured.formUnion(parts.measured)
      shortfalls += (minimum.shortfalls(of: evaluation.total) + parts.words)
        .map { "\(folder): \($0)" }
    }
    for part in minimum.parts where !measured.contains(part.name) {
      shortfalls.append("nothing was labelled or reported as \(part.name)")
    }
    StandardStream.output.write(text)
    if problems.contains(where: { $0.severity == .error }) || evaluations.isEmpty { return 2 }
    for words in shortfalls { StandardStream.error.write("decorum: below --min: \(words)\n") }
    return shortfalls.isEmpty ? 0 : 1
  }

  /// Runs one scenario with its own rules, options and clock.
  private func score(
    _ path: String, _ file: LabelFolder.File, _ setup: Setup, _ context: JudgingContext,
    _ store: SourceStore, _ evaluation: inout Evaluation, _ problems: inout [Diagnostic]
  ) {
    guard let labels = ScenarioLabels(file.bytes, source: file.source), let now = labels.now else {
      problems.append(
        Diagnostic(
          RuleID(known: "input/scenario"), .error, "\(path) is no scenario",
          at: Label(Span(file.source, 0..<0)), helps: ["give it at least now, options and posts"]))
      return
    }
    let (book, faults) = setup.book(of: labels.settings)
    problems += faults
    var run = settings
    run.now = now
    let zone = labels.timezone.flatMap { TimeZoneDatabase.zone(named: $0) }
    let outcome = Linter(
      plan: Plan(book: book, context: context), settings: run, store: store, zone: zone
    ).run(on: [file.source])
    problems += outcome.inputs.flatMap(\.diagnostics)
    evaluation.score(labels, findings: outcome.findings, unknown: outcome.unknown)
  }
}
