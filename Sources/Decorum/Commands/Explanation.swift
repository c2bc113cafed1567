package import DecorumBase
import DecorumPosts
import DecorumReports
import DecorumRules
import DecorumYAML

/// `decorum explain RULE`: everything that a rule's file says, and what this run makes of it, for a
/// person. The pages in `docs/rules` say the same of the rules as they come.
package struct Explanation {
  /// What the run's configuration makes of the rule.
  package struct Standing: Sendable {
    package var isOn: Bool
    /// Where its severity and options were set, as `decorum.yaml:12`, by name; `severity` is one.
    package var places: [String: String] = [:]
    /// The severity that its file gives it.
    package var ownSeverity: Severity
    /// The file that it is in, if it is not built in.
    package var file: String?

    package init(isOn: Bool, ownSeverity: Severity) {
      self.isOn = isOn
      self.ownSeverity = ownSeverity
    }
  }

  private let profile: RuleProfile
  private let standing: Standing
  private let terminal: TerminalText
  private var rule: Rule { profile.rule }

  package init(
    _ profile: RuleProfile, standing: Standing, width: Int = 80, color: Bool = false
  ) {
    self.profile = profile
    self.standing = standing
    terminal = TerminalText(width: width, color: color)
  }

  package var text: String {
    let palette = terminal.palette
    var lines = [
      palette(.strong, rule.id.description) + "  ("
        + palette(.severity(rule.severity), rule.severity.rawValue) + ")"
    ]
    lines += terminal.wrapped(rule.summary)
    for reason in profile.reasons { lines += [""] + terminal.wrapped(reason, indent: "  ") }
    lines += terminal.section("facts", terminal.entries(facts))
    lines += terminal.section("reads", terminal.entries(inputs))
    lines += terminal.section("options", terminal.entries(rule.options.map(option)))
    for (title, expectation, mark) in [
      ("flagged", RuleExample.Expectation.flag, "✗"), ("passing", .pass, "✓"),
      ("passing, though it looks like it", .trap, "✓"), ("not to be judged", .unknown, "?"),
    ] {
      lines += terminal.section(
        title,
        profile.examples(expectation).flatMap { ExampleLines(terminal, mark).lines(of: $0) })
    }
    lines += terminal.section(
      "sources",
      rule.sources.flatMap { source in
        terminal.wrapped(
          [source.title, source.date, source.url].compactMap { $0 }.joined(separator: ", "),
          indent: "  ", hanging: "    ")
      })
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Facts

  private var facts: [(name: String, words: String)] {
    var facts = [
      (
        "kind",
        zip(profile.kinds, profile.questions).map { "\($0): \($1)" }.joined(separator: "; ")
      ),
      ("scope", profile.scope),
      ("here", state),
      ("languages", profile.languages.words),
    ]
    if !rule.markets.isEmpty { facts.append(("only in", rule.markets.joined(separator: ", "))) }
    for market in profile.markets {
      facts.append(
        (
          "markets",
          market.names.joined(separator: ", ")
            + " (as of \(market.asOf), to be reviewed by \(market.reviewBy))"
        ))
    }
    if !profile.guarded.isEmpty {
      facts.append(("passes over", profile.guarded.joined(separator: "; ")))
    }
    if !profile.signals.isEmpty {
      facts.append(("signals", profile.signals.map(\.name).joined(separator: ", ")))
    }
    if !rule.supersedes.isEmpty {
      facts.append(("supersedes", rule.supersedes.map(\.description).joined(separator: ", ")))
    }
    for fix in rule.limbs.compactMap(\.fix) {
      let words = "\(fix.title.source) (\(fix.safety.rawValue))"
      if !facts.contains(where: { $0 == ("fix", words) }) { facts.append(("fix", words)) }
    }
    if let new = rule.replacedBy { facts.append(("replaced by", new.description)) }
    if let since = rule.since { facts.append(("since", since)) }
    return facts
  }

  /// `on, an error (decorum.yaml:9; a warning by itself)`
  private var state: String {
    var words = standing.isOn ? "on" : "off"
    if let place = standing.places["severity"] {
      words += ", \(rule.severity.rawValue) (\(place)"
      if rule.severity != standing.ownSeverity {
        words += "; \(standing.ownSeverity.rawValue) by default"
      }
      words += ")"
    }
    if let file = standing.file { return words + "; from \(file)" }
    let lists = profile.presets.map { "decorum:\($0)" }
    return words + "; in " + (lists + ["decorum:\(rule.id.family)"]).listed
  }

  private var inputs: [(name: String, words: String)] {
    [("text", PlainWords.use(of: .text))]
      + profile.inputs.map { ($0.name, "\($0.use); without it: \($0.without)") }
  }

  private func option(_ option: RuleOption) -> (name: String, words: String) {
    var words = option.summary.map { $0 + "; " } ?? ""
    words += PlainWords.type(of: option.kind)
    let value = RuleOption.written(option.value)
    let byDefault = option.writtenDefault ?? "none"
    guard let place = standing.places[option.name] else {
      return ("\(option.name) = \(byDefault)", words)
    }
    return (
      "\(option.name) = \(value ?? "none")", "\(words); set in \(place), \(byDefault) by default"
    )
  }
}

/// Examples in a terminal: a post is a paragraph, a queue a small table.
private struct ExampleLines {
  let terminal: TerminalText
  let mark: String

  init(_ terminal: TerminalText, _ mark: String) {
    self.terminal = terminal
    self.mark = mark
  }

  func lines(of example: RuleExample) -> [String] {
    let shown = ShownExample(example)
    var lines: [String] = []
    if let name = shown.name {
      let aside = shown.settings.isEmpty ? "" : "  (\(shown.settings.joined(separator: ", ")))"
      lines += terminal.wrapped(name + aside, indent: "  \(mark) ", hanging: "    ")
      lines += table(shown.rows)
    } else {
      lines += terminal.wrapped(marked(shown.rows[0]), indent: "  \(mark) ", hanging: "    ")
      let aside = [shown.rows[0].who] + shown.rows[0].notes + shown.settings
      let words = aside.filter { !$0.isEmpty }.joined(separator: ", ")
      if !words.isEmpty { lines += terminal.wrapped("(\(words))", indent: "      ") }
      if let fixed = shown.rows[0].fixed {
        lines += terminal.wrapped("fixed: \(fixed)", indent: "      ")
      }
    }
    if let because = shown.because { lines += terminal.wrapped(because, indent: "      ") }
    return lines
  }

  private func table(_ rows: [ShownExample.Row]) -> [String] {
    let cells = rows.enumerated().map { number, row in
      [
        "\(number + 1)", row.when,
        ([row.who] + row.notes).filter { !$0.isEmpty }.joined(separator: ", "),
      ]
      .map(TextSafety.inline)
    }
    let widths = cells[0].indices.map { column in
      min(cells.map { CellWidth.of($0[column]) }.max() ?? 0, terminal.width / 3)
    }
    return zip(cells, rows).flatMap { cells, row in
      var start = "      "
      for (cell, width) in zip(cells, widths) where width > 0 {
        start += cell + String(repeating: " ", count: max(0, width - CellWidth.of(cell)) + 2)
      }
      if CellWidth.of(start) <= terminal.width / 2 {
        return terminal.wrapped(
          marked(row), indent: start,
          hanging: String(repeating: " ", count: CellWidth.of(start)))
      }
      return terminal.wrapped(
        cells.filter { !$0.isEmpty }.joined(separator: "  "), indent: "      ", hanging: "         "
      )
        + terminal.wrapped(marked(row), indent: "         ")
    }
  }

  /// Guillemets stand where the finding sits.
  private func marked(_ row: ShownExample.Row) -> String {
    row.pieces.map { $0.isMarked ? "«\($0.text)»" : $0.text }.joined()
  }
}
