package import DecorumBase
import DecorumText

/// A rule file and its parts, key by key: what `RuleParser` reads.
extension MappingShape {
  package static let rule = MappingShape(
    "rule", "a rule", "One rule: what to look for, what to print, why it matters, and examples.",
    keys: [
      KeyShape("summary", .text, "A few words that name the fault.").required,
      KeyShape(
        "severity", .choice(of: Severity.self), "How much a finding weighs; warning by default."),
      KeyShape(
        "when", .fillable(.mapping(.condition)),
        "Which posts the rule is about. Without it: what goes out (from: own)."),
      KeyShape(
        "languages", .oneOrMore(.choice(of: Language.self)),
        "The languages that the rule's words speak; on other posts it answers unknown."),
      KeyShape(
        "markets", .oneOrMore(.suggestion(Market.allCases.map(\.rawValue))),
        "Run only if one of these markets is configured."),
      KeyShape("options", .section(.options), "Values that a configuration may change."),
      KeyShape("check", .fillable(.mapping(.check)), "What is looked for.").required,
      KeyShape(
        "message", .text,
        "What the rule found, in one line; {match} is the words found. Required here or in each limb."
      ),
      KeyShape("label", .text, "A few words under the caret."),
      KeyShape("help", .texts, "A way out, or several; each begins with a verb."),
      KeyShape("fix", .mapping(.fixTemplate), "A change that would mend it, if one is right."),
      KeyShape(
        "supersedes", .oneOrMore(.ruleID),
        "Rules that keep quiet where this one speaks of the same post."),
      KeyShape("why", .text, "The reason, as you would give it to the person who wrote the post."),
      KeyShape("sources", .list(.mapping(.source)), "Where the reason comes from."),
      KeyShape("since", .text, "The version in which the rule came."),
      KeyShape(
        "aliases", .oneOrMore(.ruleID),
        "Ids that the rule had before; configurations may still use them."),
      KeyShape("replaced_by", .ruleID, "The rule that does its work by now."),
      KeyShape(
        "examples", .list(.either([.mapping(.example), .mapping(.queue)])),
        "Posts that are flagged and posts that pass; decorum test runs them."),
    ]
  ).with { $0.hereOrInEach = Distributed("message", below: ["check", "any_of"]) }

  static let options = MappingShape("options", "\"options\"", "Options by name.").with {
    $0.others = [OtherKeys(.mapping(.option))]
  }

  static let option = MappingShape(
    "option", "an option", "A value that a configuration may change; $name stands for it.",
    keys: [
      KeyShape("type", .choice(of: RuleOption.Kind.self), "What the value is."),
      KeyShape("default", .anything, "The value where the configuration says nothing."),
      KeyShape("summary", .text, "What the option is for."),
    ])

  static let source = MappingShape(
    "source", "a source", "Something to read up on.",
    keys: [
      KeyShape("title", .text, "What it is called.").required,
      KeyShape("url", .text, "Where it is."),
      KeyShape("date", .text, "When it was published, or looked at."),
    ])
}

extension ValueShape {
  /// As `RuleID` reads it.
  static let ruleIDPattern = "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$"

  static let ruleID = pattern(ruleIDPattern, examples: ["promo/pure-promotion"])

  /// As `ElapsedTime` reads it.
  static let duration = pattern(#"^[0-9]+[smhd]$"#, examples: ["30m", "1h", "24h", "7d", "30d"])
}
