import DecorumBase
import DecorumPosts

/// The mappings inside conditions that hold no conditions themselves: lists of words, links, labels,
/// metrics, fields, and the keys that tell posts apart.
extension MappingShape {
  static let wordTable = MappingShape(
    "word_table", "a word list", "The words of a table.",
    keys: [KeyShape("table", .text, "A table of this pack with kind: list.").required])

  static let link: MappingShape = MappingShape(
    "link", "\"link\"", "A link of which one of these holds.",
    keys: [
      KeyShape("host", .words([]), "Domains; their subdomains match too."),
      KeyShape("query", .words([]), "Names of query parameters."),
      KeyShape("query_value", .section(.queryValues), "Query parameters and their values."),
    ])

  static let queryValues = MappingShape(
    "query_values", "\"query_value\"", "Values by name."
  ).with {
    $0.others = [OtherKeys(.texts)]
  }

  static let count = MappingShape(
    "count", "\"count\"", "How many matches there must be.",
    keys: [
      KeyShape("min", .integer(least: 0), "At least this many; 1 unless there is a max."),
      KeyShape("max", .integer(least: 0), "At most this many."),
    ])

  static let near: MappingShape = MappingShape(
    "near", "\"near\"", "How far from a place of a signal.",
    keys: [
      KeyShape("signal", .signalReference, "The signal.").required,
      KeyShape("words", .integer, "At most so many words away; 6 by default."),
    ])

  static let signalReference: MappingShape = MappingShape(
    "signal_reference", "a signal", "A signal that adds up a score.",
    keys: [
      KeyShape("name", .text, "The signal's name, or pack:name.").required,
      KeyShape("min_score", .integer, "The score that it must reach here."),
    ])

  static let label = MappingShape(
    "label", "\"label\"", "A disclosure label that a table knows.",
    keys: [
      KeyShape("table", .text, "A table with kind: labels, as in decorum:disclosure.").required,
      KeyShape(
        "is", .choice(of: LabelCondition.Standing.self),
        "What the table says of it; any by default."
      ),
      KeyShape(
        "for", .choice(of: LabelCondition.Demand.self),
        "Who must be content; each_market by default."),
      KeyShape(
        "in", .oneOrMore(.choice(of: TextPlace.self)), "Which texts to look into; text by default."),
      KeyShape(
        "place", .choice(of: LabelCondition.Place.self),
        "Only labels that stand where their market wants them (ok), or only the others (buried)."),
      KeyShape(
        "form", .choice(of: LabelCondition.Form.self),
        "Only labels of the post, or only statements of who pays the writer; both by default."),
    ])

  // MARK: Metrics

  static let metrics = MappingShape(
    "metrics", "\"metric\"", "What is counted or measured, and the range it is in.",
    keys: MetricCondition.Metric.allCases.map { metric in
      KeyShape(metric.rawValue, .mapping(shape(of: metric)), doc(of: metric))
    }
  ).with { $0.isNeverEmpty = true }

  static let measured = metrics.renamed("measured").with { $0.atMost = 1 }

  static func doc(of metric: MetricCondition.Metric) -> String {
    switch metric {
    case .words: "How many words."
    case .links: "How many links."
    case .mentions: "How many mentions."
    case .hashtags: "How many hashtags."
    case .emoji: "How many emoji."
    case .sentences: "How many sentences."
    case .lines: "How many lines."
    case .length: "How many characters, as a reader sees them."
    case .uppercaseShare: "What part of the letters is in capitals, 0 to 1."
    case .overlap: "What part of another text's content words recurs here, 0 to 1."
    case .titleLength: "How long the title is."
    case .altLength: "How long the longest description of a picture is."
    case .emojiRun: "How many emoji stand in a row, at most."
    case .emojiLines: "How many lines begin with an emoji."
    case .styledWords: "How many words are written in look-alike letters used as a font."
    case .drawnLines: "How many lines are drawn with characters."
    case .joinedHashtags: "How many hashtags run several words together in lower case."
    case .weYouRatio: "How many words for us there are for each word for the reader."
    case .wordsBeforeFold: "How many words are shown before \"more\"."
    case .shoutedWords: "How many words of four letters and more are in capitals."
    case .picturesWithoutAlt: "How many pictures have no description."
    }
  }

  private static let bounds = [
    KeyShape("above", .number, "More than this."),
    KeyShape("below", .number, "Less than this."),
    KeyShape("at_least", .number, "This or more."),
    KeyShape("at_most", .number, "This or less."),
  ]

  static let metric = MappingShape(
    "metric", "a metric", "The range that the number is in.",
    keys: bounds + [KeyShape("is", .number, "Exactly this.")]
  ).with { $0.atLeastOne = $0.keys.map(\.name) }

  static let limitedMetric = MappingShape(
    "limited_metric", "a metric", "The range that the number is in, or what platforms take.",
    keys: metric.keys + [
      KeyShape(
        "profile", .text,
        "A table with kind: profiles: more than the post's platform takes, as it counts."),
      KeyShape(
        "limits", .section(.platformLimits),
        "Limits by platform in the place of the table's, usually an option: $limits."),
    ]
  ).with {
    $0.atLeastOne = metric.atLeastOne + ["profile"]
    $0.beside = [Companions(["limits"], needOneOf: ["profile"])]
  }

  static func shape(of metric: MetricCondition.Metric) -> MappingShape {
    if metric == .overlap { return .overlap }
    return MetricCondition.Metric.ofProfiles.contains(metric) ? .limitedMetric : .metric
  }

  static let platformLimits = MappingShape(
    "platform_limits", "\"limits\"", "The most that is taken, by platform.",
    keys: Platform.allCases.map {
      KeyShape($0.rawValue, .optional(.integer(least: 0)), "The most that it takes.")
    })

  static let overlap = MappingShape(
    "overlap", "a metric", "The range, and the text to compare with.",
    keys: metric.keys + [
      KeyShape(
        "with",
        .oneOrMore(
          .choice([Field.parentText, .parentTitle, .title].map(\.rawValue))),
        "The other text."
      ).required
    ]
  ).with { $0.atLeastOne = metric.atLeastOne }

  // MARK: Fields

  static let fields: MappingShape = MappingShape(
    "fields", "\"field\"", "Fields of the post, and what is asked of each.",
    keys: Field.allCases.map { KeyShape($0.rawValue, .fieldValue([]), $0.doc) }
  ).with {
    $0.others = [OtherKeys(.fieldValue([]), pattern: #"^flags\..+$"#)]
    $0.isNeverEmpty = true
  }

  static let fieldTest: MappingShape = MappingShape(
    "field_test", "a field condition", "What is asked of a field.",
    keys: [
      KeyShape("is", .texts, "Any of the values is this, in any case."),
      KeyShape("in", .texts, "Any of the values is one of these."),
      KeyShape("has", .texts, "Any of the values is one of these."),
      KeyShape("missing", .flag, "Blank, or without a value while other records have the key."),
      KeyShape("absent", .flag, "No record of the file has the key."),
      KeyShape("matches", .text, "The pattern (PCRE2) matches the value."),
    ] + bounds + [
      KeyShape(
        "if_absent", .choice(["true", "false", "unknown"]),
        "The verdict where no record of the file has the key; unknown by default.")
    ]
  ).with { $0.atLeastOne = $0.keys.map(\.name).filter { $0 != "if_absent" } }

  // MARK: Keys

  static let postKey: MappingShape = MappingShape(
    "post_key", "a key", "Something drawn from the post.",
    keys: [
      KeyShape("minute", .choice(["time"]), "The minute on the clock."),
      KeyShape("link", .choice(["landing"]), "The page of the first link, without tracking."),
      KeyShape(
        "capture", .pattern(#"^[^.]+\.[^.]+$"#, examples: ["coupon.code"]),
        "SIGNAL.GROUP: what a named group of a signal's pattern matched."),
      KeyShape("first_of", .list(.postKey), "The first of these that the post has."),
    ]
  ).with { $0.atLeastOne = $0.keys.map(\.name) }

  private func renamed(_ name: String) -> MappingShape {
    MappingShape(name, what, doc, keys: keys).with { $0.isNeverEmpty = isNeverEmpty }
  }
}

extension ValueShape {
  /// A word, a list of words or a table.
  static func words(_ usual: [String]) -> ValueShape {
    .either([.oneOrMore(usual.isEmpty ? .text : .suggestion(usual)), .mapping(.wordTable)])
  }

  static let signalReference: ValueShape = either([.text, .mapping(.signalReference)])

  /// The bare value or list stands for `is` or `in`.
  static func fieldValue(_ usual: [String]) -> ValueShape {
    let word = usual.isEmpty ? text : suggestion(usual)
    return .either([word, .list(word), .mapping(.fieldTest)])
  }

  static let fieldName: ValueShape = {
    let names = Field.allCases.map(\.rawValue)
    let escaped = names.map { $0.replacing(".", with: "\\.") }
    return .pattern("^(\(escaped.joined(separator: "|"))|flags\\..+)$", examples: names)
  }()

  /// One key that tells posts apart, or several joined by `+`.
  static let postKeyWords: String = {
    let word = "(\(Key.names.joined(separator: "|")))"
    return "^\(word)(\\+\(word))*$"
  }()

  static let postKey: ValueShape = either([
    .pattern(postKeyWords, examples: Key.names), .mapping(.postKey),
  ])
  static let postKeys: ValueShape = either([postKey, .list(postKey)])
}

extension Key {
  /// The words for keys that need no mapping.
  static let names =
    ["account", "account_name", "thread", "recipient", "all"] + simpleFields.map(\.rawValue)
}
