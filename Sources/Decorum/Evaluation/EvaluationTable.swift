import DecorumBase

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
    var rows = [Figures.titles]
    for (rule, count) in evaluation.counts.sorted(by: { $0.key < $1.key }) {
      rows.append(Figures.row(rule.description, count))
    }
    for (family, count) in evaluation.families { rows.append(Figures.row("\(family)/", count)) }
    rows.append(Figures.row("all", evaluation.total))
    var lines =
      ["\(title): \(evaluation.posts) posts, \(evaluation.scenarios) scenarios"]
      + Figures.aligned(rows)
    lines.append(
      "clean posts flagged: \(evaluation.flaggedClean) of \(evaluation.clean)")
    if !evaluation.notBuilt.isEmpty {
      let expected = evaluation.notBuilt.values.reduce(0, +)
      lines.append(
        "not built: \(evaluation.notBuilt.count) rules, expected \(expected) times: "
          + evaluation.notBuilt.keys.sorted().map(\.description).joined(separator: ", "))
    }
    for double in evaluation.doubles {
      lines.append(
        "twice \(double.rules.map(\.description).joined(separator: " and "))  \(double.post)")
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
}
