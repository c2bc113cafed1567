package import DecorumBase
import DecorumText

/// The files that rules share, key by key: signals, tables and presets.
extension MappingShape {
  package static let signal = MappingShape(
    "signal", "a signal", "A named condition that rules share.",
    keys: [
      KeyShape("summary", .text, "What it says of a post, as the end of a sentence."),
      KeyShape(
        "languages", .either([.mapping(.languages), .oneOrMore(.choice(of: Language.self))]),
        "A condition for each language; beside a score, the list of languages that all parts speak."
      ),
      KeyShape("score", .list(.mapping(.scorePart)), "Parts that add up."),
      KeyShape("min_score", .integer, "The score from which on the signal holds; 1 by default."),
    ]
  ).with {
    $0.atLeastOne = ["languages", "score"]
    $0.listBeside = (key: "languages", other: "score")
  }

  static let languages = MappingShape(
    "languages", "\"languages\"", "A condition for each language.",
    keys: [KeyShape("any", .mapping(.condition), "Needs no words: holds in every language.")]
      + Language.allCases.map {
        KeyShape($0.rawValue, .mapping(.condition), "For posts in this language.")
      }
  ).with { $0.isNeverEmpty = true }

  static let scorePart = MappingShape(
    "score_part", "a part of a score", "A part of the score.",
    keys: [
      KeyShape("when", .mapping(.condition), "Counts where this holds.").required,
      KeyShape("add", .integer, "What it adds, or takes away; 1 by default."),
      KeyShape("languages", .oneOrMore(.choice(of: Language.self)), "The languages it speaks."),
    ])

  // MARK: Tables

  package static let table = MappingShape(
    "table", "a table", "Words, hosts or labels, with a date.",
    keys: [
      KeyShape("summary", .text, "What is in it."),
      KeyShape(
        "kind", .choice(of: TableParser.Kind.self),
        "list: words or hosts; labels: by market; profiles, schedulers: what they take."
      )
      .required,
      KeyShape("as_of", .text, "The day of which it is true, as in 2026-11-21.").required,
      KeyShape("review_by", .text, "The day after which a run asks for a review.").required,
      KeyShape("sources", .list(.mapping(.source)), "Where it comes from."),
      KeyShape("values", .texts, "For kind: list, the words or hosts."),
      KeyShape("markets", .section(.markets), "For kind: labels, what each market says."),
      KeyShape("profiles", .section(.profiles), "For kind: profiles, what each platform takes."),
      KeyShape(
        "schedulers", .section(.schedulers),
        "For kind: schedulers, what each takes for each platform."),
    ]
  ).with {
    $0.exactlyOne = ["values", "markets", "profiles", "schedulers"]
    $0.cases = [
      Case("kind", is: "list", needs: "values"), Case("kind", is: "labels", needs: "markets"),
      Case("kind", is: "profiles", needs: "profiles"),
      Case("kind", is: "schedulers", needs: "schedulers"),
    ]
  }

  static let markets = MappingShape("markets", "\"markets\"", "Markets by name.").with {
    $0.others = [OtherKeys(.mapping(.market))]
  }

  static let market = MappingShape(
    "market", "a market", "What one market accepts and rejects.",
    keys: [
      KeyShape("language", .oneOrMore(.choice(of: Language.self)), "The market's languages."),
      KeyShape("sources", .list(.mapping(.source)), "Where it comes from."),
      KeyShape("accepted", .section(.labelForms), "Labels that are clear enough."),
      KeyShape("rejected", .section(.labelForms), "Labels that are not."),
      KeyShape("placement", .section(.placement), "Where its labels must stand."),
      KeyShape(
        "write", .text, "The label that fixes put at the front; one that is accepted there."),
    ])

  static let placement = MappingShape(
    "placement", "\"placement\"", "Where the labels of a market must stand; all that is set holds.",
    keys: [
      KeyShape("before_fold", .flag, "Within what the platform shows before \"more\"."),
      KeyShape("front", .flag, "Before all other words."),
      KeyShape(
        "first_hashtags", .integer, "One of the first so many tags is as good as the front."),
      KeyShape(
        "hashtag_block", .integer, "In a row of so many tags or more only the first counts."),
      KeyShape(
        "long_text", .integer, "In a text of more characters than this, not in the last fifth."),
      KeyShape("sources", .list(.mapping(.source)), "Where it comes from."),
    ])

  static let labelForms = MappingShape(
    "label_forms", "labels", "The forms of labels.",
    keys: [
      KeyShape("hashtags", .texts, "Whole tags, without #."),
      KeyShape("front", .texts, "Words that count only where a label stands."),
      KeyShape("phrases", .texts, "Words that count anywhere."),
      KeyShape("patterns", .texts, "PCRE2 on the text as written; counts anywhere."),
      KeyShape(
        "statements", .texts, "PCRE2 for sentences that say who employs or pays the writer."),
    ])

  // MARK: Presets

  package static let preset = MappingShape(
    "preset", "a preset", "Rules that are switched on together.",
    keys: [
      KeyShape("summary", .text, "What they have in common."),
      KeyShape("rules", .list(.ruleID), "Their ids.").required,
      KeyShape("as_of", .text, "The day on which the choice was made, as 2026-11-21."),
      KeyShape("review_by", .text, "The day after which a run asks for a review."),
    ])
}
