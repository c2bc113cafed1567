import DecorumBase
import DecorumPosts
import DecorumReports
import DecorumRules
import DecorumYAML

/// The page of one rule, as Markdown for people who read what code hosts render. What it says and in
/// which order is the same as in `decorum explain`.
struct RulePage {
  let profile: RuleProfile
  private var rule: Rule { profile.rule }
  private var path: String { "rules/\(rule.id).yaml" }

  var text: String {
    var parts: [[String]] = [
      ["\(RulePages.mark)\(path) by `make generate`: change it there. -->"],
      ["# \(rule.id)"],
      ["**\(Markdown.text(sentence(rule.summary)))** \(severity)"],
    ]
    parts += profile.reasons.map { [Markdown.text($0)] }
    parts.append(facts)
    parts += section("What it says", limbs)
    parts += section("What it reads", inputs)
    parts += section("Options", options)
    for expectation in [RuleExample.Expectation.flag, .pass, .trap, .unknown] {
      parts += section(
        PlainWords.means(expectation), examples(profile.examples(expectation)))
    }
    parts += section("Sources", [sources])
    parts.append([
      "[All rules](../README.md) · [this rule's file](../../../\(path)) · [the rule language](../../rule-language.md)"
    ])
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func section(_ title: String, _ parts: [[String]]) -> [[String]] {
    let parts = parts.filter { !$0.isEmpty }
    return parts.isEmpty ? [] : [["## \(title)"]] + parts
  }

  private func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  private var severity: String {
    switch rule.severity {
    case .error: "An error: it makes a check fail."
    case .warning: "A warning: it is shown, and fails a check only if you say so."
    case .note: "A note: something to think about."
    }
  }

  // MARK: Facts

  private var facts: [String] {
    var rows = [
      [
        "looks for",
        profile.questions.joined(separator: "; ") + " ("
          + profile.kinds.map { Markdown.code($0) }.joined(separator: ", ") + ")",
      ],
      ["looks at", profile.scope],
      [
        "on in",
        (profile.presets.map { Markdown.code("decorum:\($0)") }
          + [Markdown.code("decorum:\(rule.id.family)"), Markdown.code("decorum:all")])
          .joined(separator: ", "),
      ],
      ["languages", languages],
    ]
    if !rule.markets.isEmpty { rows.append(["only in", rule.markets.joined(separator: ", ")]) }
    for market in profile.markets {
      rows.append([
        "markets",
        "\(market.names.joined(separator: ", ")); as of \(market.asOf), to be reviewed by \(market.reviewBy)",
      ])
    }
    if !profile.guarded.isEmpty {
      rows.append(["passes over", Markdown.text(profile.guarded.joined(separator: "; "))])
    }
    if let new = rule.replacedBy {
      rows.append(["replaced by", Markdown.code(new.description)])
    }
    if !rule.supersedes.isEmpty {
      rows.append([
        "speaks instead of",
        rule.supersedes.map { Markdown.code($0.description) }.joined(separator: ", "),
      ])
    }
    if let since = rule.since { rows.append(["since", Markdown.code(since)]) }
    return Markdown.table(["", ""], rows)
  }

  private var languages: String {
    profile.languages.isAny
      ? "any"
      : "\(profile.languages.words); posts in other languages are *unknown*"
  }

  private var limbs: [[String]] {
    rule.limbs.map { limb in
      ["> " + Markdown.text(spoken(limb.message))]
        + limb.helps.flatMap { [">", "> - " + Markdown.text(spoken($0))] }
        + (limb.fix.map { [">", "> - " + Markdown.text(offered($0))] } ?? [])
    }.uniqued
  }

  /// `fix (safe): write {fixed}`
  private func offered(_ fix: FixTemplate) -> String {
    "fix (\(fix.safety.rawValue)): \(spoken(fix.title))"
  }

  /// What a finding fills in is named in braces.
  private func spoken(_ template: MessageTemplate) -> String { template.filled { "{\($0)}" } }

  // MARK: Inputs and options

  private var inputs: [[String]] {
    let text = ["`text`", PlainWords.use(of: .text), "the record is skipped, and counted"]
    let rows = profile.inputs.map { input in
      [
        input.name.contains(" ") ? input.name : Markdown.code(input.name),
        Markdown.text(input.use), unknownLinked(input.without),
      ]
    }
    return [Markdown.table(["column", "what it is", "without it"], [text] + rows)]
  }

  private func unknownLinked(_ words: String) -> String {
    let unknown = "unknown"
    guard words.hasPrefix(unknown) else { return Markdown.text(words) }
    return "[unknown](../README.md#unknown)" + Markdown.text(String(words.dropFirst(unknown.count)))
  }

  private var options: [[String]] {
    if rule.options.isEmpty { return [] }
    let rows = rule.options.map { option in
      [
        Markdown.code(option.name), Markdown.text(option.summary ?? ""),
        PlainWords.type(of: option.kind),
        option.writtenDefault.map { Markdown.code($0) } ?? "none",
      ]
    }
    // Numbers and times are what people change.
    let numbers = rule.options.filter { [.int, .duration, .number].contains($0.kind) }
    let settable = (numbers.isEmpty ? rule.options : numbers).filter {
      $0.writtenDefault.map { $0 != "[]" } ?? false
    }
    let set = settable.prefix(2).map {
      "\($0.name): \($0.writtenDefault ?? "")"
    }
    let snippet =
      set.isEmpty
      ? [] : ["```yaml", "rules:", "  \(rule.id): {\(set.joined(separator: ", "))}", "```"]
    return [
      Markdown.tableOfUsed(["option", "what it is", "how to write it", "default"], rows),
      snippet.isEmpty ? [] : ["In `decorum.yaml`:"], snippet,
    ]
  }

  // MARK: Examples

  /// Single posts are a list, queues a small table each.
  private func examples(_ examples: [RuleExample]) -> [[String]] {
    var parts: [[String]] = []
    var list: [String] = []
    for example in examples.map(ShownExample.init) {
      if example.isQueue {
        if !list.isEmpty { parts.append(list) }
        list = []
        parts += queue(example)
      } else {
        list.append(item(example))
      }
    }
    return parts + [list]
  }

  private func item(_ example: ShownExample) -> String {
    let row = example.rows[0]
    let aside = ([row.who] + row.notes + example.settings).filter { !$0.isEmpty }
    var line = "- " + Markdown.text(row.pieces)
    if !aside.isEmpty { line += " <sub>(\(Markdown.text(aside.joined(separator: ", "))))</sub>" }
    if let fixed = row.fixed { line += "<br>fixed: " + Markdown.text(fixed) }
    if let because = example.because { line += "<br>*" + Markdown.text(because) + "*" }
    return line
  }

  private func queue(_ example: ShownExample) -> [[String]] {
    let rows = example.rows.enumerated().map { number, row in
      [
        "\(number + 1)", Markdown.text(row.when), Markdown.text(row.who),
        Markdown.text(row.notes.joined(separator: ", ")), Markdown.text(row.pieces),
      ]
    }
    let title = Markdown.text(String(sentence(example.name ?? "").dropLast()))
    var asides = example.because.map { [Markdown.text(sentence($0))] } ?? []
    if !example.settings.isEmpty {
      asides.append("With " + Markdown.text(example.settings.joined(separator: ", ")) + ".")
    }
    return [
      ["### \(title)"], asides,
      Markdown.tableOfUsed(["", "when", "who", "what", "text"], rows),
    ]
  }

  private var sources: [String] {
    rule.sources.map { source in
      let title = Markdown.text(source.title)
      let named = source.url.flatMap(Markdown.address).map { "[\(title)](\($0))" } ?? title
      return "- "
        + ([named] + [source.date.map(Markdown.text)].compactMap { $0 })
        .joined(separator: ", ")
    }
  }
}

extension RuleOption {
  /// As it stands in a rule's file; nil where there is none.
  var writtenDefault: String? { RuleOption.written(defaultValue) }

  static func written(_ value: YAMLNode?) -> String? {
    guard let value else { return nil }
    let words = value.plainDescription
    if value.sequence != nil { return "[\(words)]" }
    guard let entries = value.mapping else { return words }
    return "{"
      + entries.map { "\($0.key.plainDescription): \(written($0.value) ?? "")" }
      .joined(separator: ", ") + "}"
  }
}
