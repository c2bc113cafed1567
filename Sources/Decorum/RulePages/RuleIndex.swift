import DecorumBase
import DecorumReports
import DecorumRules

/// The index of all pages: a table for each family.
struct RuleIndex {
  let profiles: [RuleProfile]

  var text: String {
    var parts: [[String]] = [
      ["<!-- Generated from rules/ by `make generate`: change the rules. -->"],
      ["# The rules"],
      [
        "All \(profiles.count) rules that Decorum brings along. Each page says why, what the rule reads, "
          + "what you can set, and shows posts that are flagged and posts that are not. In the "
          + "terminal `decorum explain RULE` says the same, and with it what your configuration sets."
      ],
      [families.map { "[\($0.name)](#\($0.name))" }.joined(separator: " · ")],
      ["## How to read the tables"],
      [
        "- **weight**: an *error* makes a check fail; a *warning* and a *note* do not, unless `fail_on` says so.",
        "- **asks**: the kind of check, as [the rule language](../rule-language.md) calls it.",
        "- **on in**: *recommended* is on without a configuration; *strict* adds what a careful team wants. "
          + "`decorum:FAMILY` and `decorum:all` have every rule of a family, and all.",
        "- **reads**: the columns that a rule looks at beside the text, as "
          + "[the input's page](../input.md) names them, and brand where it asks who you are (`brand` in `decorum.yaml`). "
          + "In *italics*: where it is not there the rule may be unable to judge; of the others its page says what "
          + "happens without them. *text alone*: there is no other. Not listed, because all rules read them: `lang`, and "
          + "`inbound` (what the audience wrote is judged only by rules that list it).",
        "- **languages**: those that its words speak.",
      ],
      ["### Unknown"],
      [
        "A rule that cannot judge a post says so: it is *unknown*, neither flagged nor passed. The reply "
          + "may have come without its question, the post without a time, the words in a language that "
          + "the rule does not speak. The last line of a report counts such rules, and "
          + "`decorum check --explain-unknown` names the posts and what is missing."
      ],
    ]
    for family in families {
      parts.append(["## \(family.name)"])
      if let words = PlainWords.family(family.name) {
        parts.append([words.prefix(1).uppercased() + words.dropFirst() + "."])
      }
      parts.append(table(family.profiles))
    }
    parts.append([
      "[The README](../../README.md) · [the rule language](../rule-language.md) · [the input](../input.md)"
    ])
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var families: [(name: String, profiles: [RuleProfile])] {
    profiles.map { String($0.rule.id.family) }.uniqued.sorted().map { name in
      (name, profiles.filter { $0.rule.id.family == name })
    }
  }

  private func table(_ profiles: [RuleProfile]) -> [String] {
    Markdown.tableOfUsed(
      ["rule", "what it finds", "weight", "asks", "on in", "reads", "languages", "markets"],
      profiles.map { profile in
        [
          "[\(profile.rule.id.fault)](\(profile.rule.id).md)",
          Markdown.text(profile.rule.summary), profile.rule.severity.rawValue,
          profile.kinds.joined(separator: ", "), profile.presets.joined(separator: ", "),
          profile.inputs.isEmpty ? "text alone" : reads(profile).joined(separator: ", "),
          profile.languages.words,
          profile.markets.map { $0.names.joined(separator: ", ") }.joined(separator: "; "),
        ]
      })
  }

  /// Columns, and whether the configuration's `brand` counts; what leaves verdicts open in italics.
  private func reads(_ profile: RuleProfile) -> [String] {
    profile.inputs.map { input in
      let name = input.name.hasPrefix("brand.") ? "brand" : Markdown.text(input.name)
      return input.leavesUnknown ? "*\(name)*" : name
    }.uniqued
  }
}
