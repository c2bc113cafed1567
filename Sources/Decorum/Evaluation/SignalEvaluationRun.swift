import DecorumBase
import DecorumEngine
import DecorumReports
import DecorumRules

/// `decorum eval --labels DIR --signal NAME`: reads labelled posts, asks one signal about each, prints
/// how often it agrees with the label, and the posts on which it does not.
package struct SignalEvaluationRun {
  private let settings: RunSettings
  private let folders: [String]
  private let signal: String
  /// nil = the signal's own name.
  private let wanted: String?
  private let minimum: EvaluationMinimum
  private let look: OutputLook

  package init(
    _ settings: RunSettings, folders: [String], signal: String, class wanted: String?,
    minimum: EvaluationMinimum, look: OutputLook
  ) {
    self.settings = settings
    self.folders = folders
    self.signal = signal
    self.wanted = wanted
    self.minimum = minimum
    self.look = look
  }

  package func run() -> Int32 {
    let store = SourceStore()
    var everything = settings
    everything.runsAllRules = true
    let setup = Setup(everything, store: store)
    let asked: AskedSignal
    switch AskedSignal.find(signal, in: setup.files) {
    case .success(let found): asked = found
    case .failure(let fault): return refuse(fault.message)
    }
    if let part = minimum.parts.first {
      return refuse(
        "--min \(part.name)=…: one signal is measured; ask precision=0.92, recall=0.85 or f1=0.9")
    }
    let bareName = asked.name.split(separator: ":").last.map(String.init) ?? asked.name
    let wanted = wanted ?? bareName
    var problems = setup.problems
    var evaluations: [(folder: String, evaluation: SignalEvaluation)] = []
    for path in folders {
      let folder = LabelFolder(path: path, store: store)
      let context =
        folder.hasContext
        ? folder.context(in: setup.plan.context, settings, &problems) : setup.plan.context
      guard let posts = folder.contents(of: folder.postsPath, &problems) else { continue }
      var evaluation = SignalEvaluation(asked.book, context: context, class: wanted)
      evaluation.score(posts.bytes, source: posts.source)
      problems += evaluation.problems
      guard evaluation.classes.contains(wanted) else {
        return refuse(unlabelled(wanted, in: path, evaluation.classes))
      }
      evaluations.append((path, evaluation))
    }
    var text = HumanRenderer().text(
      of: problems.inOrder(), sources: store,
      options: look.options(for: .output))
    var shortfalls: [String] = []
    for (folder, evaluation) in evaluations {
      text += table(evaluation, bareName, wanted, title: folder)
      shortfalls += minimum.shortfalls(of: evaluation.count).map { "\(folder): \($0)" }
    }
    StandardStream.output.write(text)
    if problems.contains(where: { $0.severity == .error }) || evaluations.isEmpty { return 2 }
    for words in shortfalls { StandardStream.error.write("decorum: below --min: \(words)\n") }
    return shortfalls.isEmpty ? 0 : 1
  }

  private func table(
    _ evaluation: SignalEvaluation, _ name: String, _ wanted: String, title: String
  ) -> String {
    let count = evaluation.count
    var lines = [
      "\(TextSafety.inline(title)): \(evaluation.posts) posts, \(count.expected) of the class \"\(TextSafety.inline(wanted))\""
    ]
    lines += Figures.aligned([
      Figures.titles + ["F1"],
      Figures.row(name, count) + [count.f1.map(Figures.short) ?? "–"],
    ])
    if evaluation.unlabelled > 0 {
      lines.append("without a class, and left out: \(evaluation.unlabelled)")
    }
    for (reason, posts) in evaluation.unknown.sorted(by: { $0.key < $1.key }) {
      lines.append("unknown on \(posts): \(reason)")
    }
    for mistake in evaluation.mistakes {
      lines.append(
        "\(mistake.isMiss ? "miss " : "false") \(name)  \(TextSafety.inline(mistake.post))  "
          + TextSafety.inline(mistake.text))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func unlabelled(_ wanted: String, in folder: String, _ classes: Set<String>) -> String {
    let found = classes.sorted().map { TextSafety.inline($0) }
    let word = TextSafety.inline(wanted)
    if found.isEmpty {
      return "no post of \(folder)/posts.ndjson has a \"class\"; give each one, such as "
        + "\"class\": \"\(word)\", or \"class\": \"other\" where the signal should not hold"
    }
    return "no post of \(folder)/posts.ndjson is of the class \"\(word)\"; "
      + "choose with --class: \(found.joined(separator: ", "))"
  }

  private func refuse(_ message: String) -> Int32 {
    StandardStream.error.write("decorum: \(message)\n")
    return 2
  }
}
