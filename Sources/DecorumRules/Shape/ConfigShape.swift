package import DecorumBase
import DecorumPosts
import DecorumText
import DecorumTime

/// `decorum.yaml`, key by key: what `ConfigParser` reads.
extension MappingShape {
  package static let configuration = configuration(rules: [])

  /// - Parameter rules: the entries of `rules` that are known by name; others may follow.
  package static func configuration(rules: [KeyShape]) -> MappingShape {
    MappingShape(
      "config", "a configuration", "Who you are, and which rules run.",
      keys: [
        KeyShape(
          "extends", extended,
          "Rules to begin with: decorum:recommended (the default), decorum:strict, decorum:all, "
            + "decorum:FAMILY, and folders of your own."),
        KeyShape(
          "timezone",
          .zoneName(["UTC", "Europe/Berlin", "America/New_York"]),
          "Where times without an offset are read, such as Europe/Berlin."),
        KeyShape(
          "markets", .oneOrMore(.choice(of: Market.self)), "Whose duties to ask for; us by default."
        ),
        KeyShape(
          "languages", .oneOrMore(.choice(of: Language.self)),
          "The languages of your posts, the main one first."),
        KeyShape(
          "history", .texts, "Archives to compare with, from the configuration's folder."),
        KeyShape(
          "fail_on", .choice(of: FailThreshold.self),
          "The least severity that makes the exit code 1; error by default."),
        KeyShape(
          "unknown", .choice(of: UnknownPolicy.self),
          "error: unknown verdicts make the exit code 1 too; ignore by default."),
        KeyShape("brand", .section(.brand), "Who you are."),
        KeyShape(
          "suppressions", .section(.suppressions),
          "Where the ignore file lies, and what no suppression may lack."),
        KeyShape(
          "baseline", .either([.text, .mapping(.baselineSetting)]),
          "A file of findings that are known and do not count, from the configuration's folder; "
            + "with strict what is mended must be taken out of it."),
        KeyShape(
          "inputs", .list(.mapping(.input)),
          "What decorum check reads where no path is given, and what those posts are."),
        KeyShape(
          "rules", .section(.configuredRules(rules)),
          "For a rule or a family: off, a severity, or, for a rule, a mapping of its options and "
            + "its severity."),
        KeyShape(
          "overrides", .list(.mapping(.override)),
          "What holds for some posts instead. Of several the later wins."),
      ])
  }

  private static let extended = ValueShape.oneOrMore(
    .pattern(
      #"^(decorum:[a-z][a-z0-9-]*|\.\.?/.*|/.*)$"#,
      examples: ["decorum:recommended", "decorum:strict", "decorum:all", "./house-rules"]))

  static let override = MappingShape(
    "override", "an override", "Posts, and what holds for them instead.",
    keys: [
      KeyShape("files", .texts, "Globs from the configuration's folder, as partners/**."),
      KeyShape(
        "when", .mapping(.condition),
        "A condition on one post, as in a rule: {platform: mastodon}. Without it all posts of files."
      ),
      KeyShape("extends", extended, "More rules, for these posts only."),
      KeyShape(
        "rules", .section(.configuredRules([])),
        "For a rule or a family: off, a severity, or a mapping, as in rules at the top."),
    ]
  ).with { $0.atLeastOne = ["files", "when"] }

  static let brand = MappingShape(
    "brand", "\"brand\"", "Who you are.",
    keys: [
      KeyShape("names", .texts, "What you are called."),
      KeyShape(
        "domains",
        .oneOrMore(.pattern(#"^[^\s./:@]+(\.[^\s./:@]+)+$"#, examples: ["acme.example"])),
        "Your domains, as in acme.example."),
      KeyShape("accounts", .texts, "Your accounts, as in \"@acme\"."),
      KeyShape("agency_accounts", .texts, "Accounts that agencies run for you."),
      KeyShape("employees", .texts, "People of yours who post under their own names."),
    ])

  static let input = MappingShape(
    "input", "an input", "Files to check, and what their posts are where they do not say.",
    keys: [
      KeyShape("files", .texts, "Globs from the configuration's folder, as posts/**/*.md.")
        .required,
      KeyShape("platform", .choice(of: Platform.self), "The platform of posts that do not say."),
      KeyShape("account", .text, "The account of posts that do not say."),
      KeyShape("kind", .choice(of: PostKind.self), "The kind of posts that do not say."),
      KeyShape(
        "scheduler", .suggestion(["buffer"]), "The tool that publishes posts that do not say."),
      KeyShape("format", .text, "How to read the files: text, markdown, csv, json or ndjson."),
      KeyShape(
        "timezone", .zoneName(["UTC", "Europe/Berlin"]),
        "Where times of these files without an offset are read."),
      KeyShape(
        "date_order", .choice(of: DateOrder.self), "How dates of three numbers are written."),
      KeyShape(
        "map", .section(.fieldMap),
        "Which column, or key, of the files holds which field, as {text: Caption}."),
    ])

  static let fieldMap = MappingShape(
    "field_map", "\"map\"", "Fields of a post, and the columns or keys that hold them.",
    keys: FieldMap.fields.map {
      KeyShape($0, .text, "The column, or in JSON the path with dots, that holds it.")
    }
  ).with { $0.others = [OtherKeys(.text, pattern: #"^flags\..+$"#)] }

  private static func configuredRules(_ rules: [KeyShape]) -> MappingShape {
    MappingShape("configured_rules", "\"rules\"", "Rules and families.", keys: rules).with {
      $0.others = [
        OtherKeys(.configuredRule(.ruleSetting), pattern: ValueShape.ruleIDPattern),
        OtherKeys(.configuredRule(.familySetting), pattern: "^[a-z][a-z0-9-]*$"),
      ]
    }
  }

  static let ruleSetting = MappingShape(
    "rule_setting", "a rule", "A severity, and options.", keys: [severity]
  ).with { $0.others = [OtherKeys(.anything)] }

  static let familySetting = MappingShape(
    "family_setting", "a family", "A severity.", keys: [severity])

  private static let severity = KeyShape(
    "severity", .choice(of: Severity.self), "How much its findings weigh.")

  /// The entry of a rule that is known.
  package static func setting(of rule: Rule) -> KeyShape {
    let shape = MappingShape(
      rule.id.description, "\"\(rule.id)\"", "A severity, and the rule's options.",
      keys: [severity]
        + rule.options.map { option in
          let byDefault = option.defaultValue?.plainDescription ?? ""
          return KeyShape(
            option.name, option.kind.shape,
            byDefault.isEmpty ? "No value by default." : "By default \(byDefault).")
        })
    return KeyShape(rule.id.description, .configuredRule(shape), "\(rule.summary).")
  }
}

extension ValueShape {
  fileprivate static func configuredRule(_ setting: MappingShape) -> ValueShape {
    .either([.choice(of: ConfiguredRule.Word.self), .mapping(setting)])
  }

  /// The spelling only, as `ConfigFile.timezone` reads it.
  fileprivate static func zoneName(_ examples: [String]) -> ValueShape {
    .pattern("^[A-Za-z0-9_+/:-]+$", examples: examples)
  }
}

extension RuleOption.Kind {
  /// What a configuration may write.
  fileprivate var shape: ValueShape {
    switch self {
    case .int: .integer
    case .number: .number
    case .bool: .flag
    case .string: .text
    case .duration: .duration
    case .strings: .either([.text, .list(.text)])
    case .windows: .list(.mapping(.pause))
    case .map: .mapping(.wordLists)
    }
  }
}

extension MappingShape {
  static let wordLists = MappingShape("word_lists", "lists of words", "Lists of words by name.")
    .with { $0.others = [OtherKeys(.texts)] }
}
