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
    var problems = setup.problems
    var context = setup.plan.context
    var evaluations: [(folder: String, evaluation: Evaluation)] = []
    for folder in folders {
      if let bytes = contents(of: folder + "/context.json", store, &problems) {
        let (labels, faults) = ConfigParser.parse(bytes.0, in: bytes.1, ignoring: ["notes"])
        problems += faults
        context.brand = labels.brand
        if settings.markets.isEmpty { context.markets = labels.markets.map(\.value.rawValue) }
      }
      let asked = only
      var evaluation = Evaluation(plan: Plan(book: setup.plan.book, context: context)) { rule in
        asked.isEmpty || asked.contains(rule.description) || asked.contains(String(rule.family))
      }
      let scenarios = FileSystem.files(below: folder + "/scenarios").filter {
        $0.hasSuffix(".json")
      }
      if scenarios.isEmpty || FileSystem.isFile(folder + "/posts.ndjson") {
        guard let posts = contents(of: folder + "/posts.ndjson", store, &problems) else { continue }
        evaluation.score(
          posts.0, source: posts.1,
          overrides: setup.inputs.overrides(of: folder + "/posts.ndjson"))
      }
      for name in scenarios {
        let path = folder + "/scenarios/" + name
        guard let bytes = contents(of: path, store, &problems) else { continue }
        score(path, bytes, setup, context, store, &evaluation, &problems)
      }
      problems += evaluation.problems
      evaluations.append((folder, evaluation))
    }
    var text = HumanRenderer().text(
      of: problems.sorted(by: Diagnostic.precedes), sources: store,
      options: look.options(for: .output))
    var isBelow = false
    for (folder, evaluation) in evaluations {
      text +=
        EvaluationTable(
          evaluation, title: folder, saysWhy: saysWhy
        ).text
      let total = evaluation.total
      isBelow = isBelow || !minimum.isMet(by: total)
    }
    StandardStream.output.write(text)
    if problems.contains(where: { $0.severity == .error }) || evaluations.isEmpty { return 2 }
    if isBelow {
      StandardStream.error.write("decorum: below --min\n")
      return 1
    }
    return 0
  }

  /// Runs one scenario with its own rules, options and clock.
  private func score(
    _ path: String, _ file: ([UInt8], SourceID), _ setup: Setup, _ context: JudgingContext,
    _ store: SourceStore, _ evaluation: inout Evaluation, _ problems: inout [Diagnostic]
  ) {
    guard let labels = ScenarioLabels(file.0, source: file.1), let now = labels.now else {
      problems.append(
        Diagnostic(
          RuleID(known: "input/scenario"), .error, "\(path) is no scenario",
          at: Label(Span(file.1, 0..<0)), helps: ["give it at least now, options and posts"]))
      return
    }
    let (book, faults) = setup.book(of: labels.settings)
    problems += faults
    var run = settings
    run.now = now
    let zone = labels.timezone.flatMap { TimeZoneDatabase.zone(named: $0) }
    let outcome = Linter(
      plan: Plan(book: book, context: context), settings: run, store: store, zone: zone
    ).run(on: [file.1])
    problems += outcome.inputs.flatMap(\.diagnostics)
    evaluation.score(labels, findings: outcome.findings, unknown: outcome.unknown)
  }

  private func contents(
    of path: String, _ store: SourceStore, _ problems: inout [Diagnostic]
  ) -> ([UInt8], SourceID)? {
    do {
      let bytes = try FileSystem.contents(of: path)
      return (bytes, store.addMemory(name: path, bytes: bytes))
    } catch {
      let source = store.addMemory(name: path, bytes: [])
      problems.append(
        Diagnostic(
          RuleID(known: "input/unreadable"), .error, "cannot read \"\(path)\": \(error.words)",
          at: Label(Span(source, 0..<0)),
          helps: ["a folder of labels holds posts.ndjson and context.json"]))
      return nil
    }
  }
}

/// `precision=0.92,recall=0.85`
package struct EvaluationMinimum: Sendable {
  var precision = 0.0
  var recall = 0.0

  package static func parse(_ text: String?) -> Result<EvaluationMinimum, FlagFault> {
    var minimum = EvaluationMinimum()
    for part in (text ?? "").split(separator: ",") {
      let pair = part.split(separator: "=")
      guard pair.count == 2, let value = Double(pair[1]), (0...1).contains(value) else {
        return .failure(
          FlagFault(message: "--min must read precision=0.92,recall=0.85, not \"\(part)\""))
      }
      switch pair[0] {
      case "precision": minimum.precision = value
      case "recall": minimum.recall = value
      default:
        return .failure(FlagFault(message: "--min knows precision and recall, not \"\(pair[0])\""))
      }
    }
    return .success(minimum)
  }

  func isMet(by count: Evaluation.Count) -> Bool {
    (count.precision ?? 1) >= precision && (count.recall ?? 1) >= recall
  }
}

/// The figures of an evaluation in columns.
struct EvaluationTable {
  private let evaluation: Evaluation
  private let title: String
  private let saysWhy: Bool

  init(_ evaluation: Evaluation, title: String, saysWhy: Bool) {
    self.saysWhy = saysWhy
    self.evaluation = evaluation
    self.title = title
  }

  var text: String {
    var rows = [["", "hit", "false", "miss", "precision", "", "recall", ""]]
    for (rule, count) in evaluation.counts.sorted(by: { $0.key < $1.key }) {
      rows.append(row(rule.description, count))
    }
    for (family, count) in evaluation.families { rows.append(row("\(family)/", count)) }
    rows.append(row("all", evaluation.total))
    var lines =
      ["\(title): \(evaluation.posts) posts, \(evaluation.scenarios) scenarios"] + aligned(rows)
    lines.append(
      "clean posts flagged: \(evaluation.flaggedClean) of \(evaluation.clean)")
    if !evaluation.notBuilt.isEmpty {
      let expected = evaluation.notBuilt.values.reduce(0, +)
      lines.append(
        "not built: \(evaluation.notBuilt.count) rules, expected \(expected) times: "
          + evaluation.notBuilt.keys.sorted().map(\.description).joined(separator: ", "))
    }
    for mistake in evaluation.mistakes {
      lines.append(
        "\(mistake.isMiss ? "miss " : "false") \(mistake.rule)  \(mistake.post)  \(mistake.text)")
      if saysWhy, !mistake.isOfWholeRun {
        lines.append("      decorum why \(mistake.post) \(mistake.rule) --labels \(title)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ name: String, _ count: Evaluation.Count) -> [String] {
    let reported = count.truePositives + count.falsePositives
    let expected = count.truePositives + count.misses
    return [
      name, "\(count.truePositives)", "\(count.falsePositives)", "\(count.misses)",
      count.precision.map(figure) ?? "–", interval(count.truePositives, of: reported),
      count.recall.map(figure) ?? "–", interval(count.truePositives, of: expected),
    ]
  }

  private func interval(_ part: Int, of whole: Int) -> String {
    Evaluation.interval(part, of: whole).map {
      "\(figure($0.lowerBound))–\(figure($0.upperBound))"
    } ?? ""
  }

  /// Two decimals; only a whole share is printed as 1.
  private func figure(_ share: Double) -> String {
    let hundredths = share == 1 ? 100 : min(99, Int((share * 100).rounded()))
    if hundredths == 100 { return "1.00" }
    return hundredths < 10 ? "0.0\(hundredths)" : "0.\(hundredths)"
  }

  private func aligned(_ rows: [[String]]) -> [String] {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (i, cell) in row.enumerated() {
        let pad = String(repeating: " ", count: widths[i] - cell.count)
        line += (i == 0 ? cell + pad : "  " + pad + cell)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
