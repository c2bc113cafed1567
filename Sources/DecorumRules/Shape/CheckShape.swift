import DecorumBase
import DecorumTime

/// The kinds of check, key by key: what `RuleParser` and `ConditionParser` read below `check`.
extension MappingShape {
  static let check = MappingShape(
    "check", "a check", "What is looked for: one kind of check, or several limbs.",
    keys: [
      KeyShape(
        "any_of", .list(.mapping(.limb)),
        "Several checks, each with its own message if it likes; the first that finds something "
          + "speaks.")
    ] + kinds
  ).with {
    $0.exactlyOne = ["any_of"] + kindNames
    $0.beside = [Companions(["once_per"], needOneOf: kindNames)]
  }

  static let limb = MappingShape(
    "limb", "a limb", "One of several ways in which a rule finds something.",
    keys: kinds + [
      KeyShape("message", .text, "What this limb found; without it the rule's."),
      KeyShape("label", .text, "A few words under the caret; without them the rule's."),
      KeyShape("help", .texts, "The ways out; without them the rule's."),
      KeyShape("fix", .mapping(.fixTemplate), "A change that would mend it."),
    ]
  ).with { $0.exactlyOne = kindNames }

  static let kindNames = kinds.map(\.name).filter { $0 != "once_per" }

  private static let kinds = [
    KeyShape("find", .mapping(.condition), "Finds a post if the condition holds."),
    KeyShape(
      "require", .mapping(.condition),
      "Finds a post if the condition does not hold: something is missing."),
    KeyShape("measure", .section(.measured), "Finds a post if the number is in this range."),
    KeyShape(
      "frequency", .mapping(.frequency),
      "Finds too many posts in one window, or two too close together."),
    KeyShape(
      "share", .mapping(.share),
      "Finds too much, or too little, of one sort among the posts of a window."),
    KeyShape("repeat", .mapping(.repetition), "Finds what was said before, or by others."),
    KeyShape("schedule", .mapping(.schedule), "Finds a time that is wrong in itself."),
    KeyShape(
      "answer", .mapping(.answered), "Finds who asked and was not answered, or not in time."),
    KeyShape(
      "once_per", .postKeys, "Of several findings with the same keys, only the first is reported."),
  ]

  private static let per = KeyShape(
    "per", .postKeys, "What tells groups of posts apart; without it all posts are one group.")

  static let frequency = MappingShape(
    "frequency", "\"frequency\"", "How many posts in a window, or how close to one another.",
    keys: [
      KeyShape(
        "of", .mapping(.condition), "Which of the rule's posts are counted; without it all."), per,
      KeyShape("window", .duration, "The window, such as 24h; without it the whole timeline."),
      KeyShape("above", .integer, "More than this are too many."),
      KeyShape("at_least", .integer, "This many are too many."),
      KeyShape("distinct", .postKey, "Count different values of this key instead of posts."),
      KeyShape("gap", .section(.gap), "Two posts in a row that are closer than this."),
      KeyShape(
        "since", .mapping(.join), "The last such post before this one starts the count anew."),
      KeyShape(
        "unless", .mapping(.condition),
        "One such post with the same keys in the window makes up for the rest."),
      KeyShape(
        "ends", .choice(of: ShareCheck.End.self),
        "each: the window of every post; now: only the window that ends now."),
    ]
  ).with { $0.atLeastOne = ["above", "at_least", "gap"] }

  static let gap = MappingShape(
    "gap", "\"gap\"", "The time between a post and the one before it.",
    keys: [KeyShape("below", .duration, "Less than this is too close.")])

  static let share = MappingShape(
    "share", "\"share\"", "What part of the posts in a window is of one sort.",
    keys: [
      KeyShape("of", .mapping(.condition), "The sort that is counted.").required,
      KeyShape(
        "among", .mapping(.condition),
        "Of which posts it is a part; without it all posts of the rule."),
      KeyShape(
        "against", .mapping(.condition),
        "Instead of among, another sort; the two are counted apart."
      ), per,
      KeyShape("window", .duration, "The window, such as 30d.").required,
      KeyShape(
        "ends", .choice(of: ShareCheck.End.self),
        "each: the window of every post; now: only the window that ends now."),
      KeyShape(
        "min_posts", .integer, "How many posts there must be; with fewer the verdict is unknown."),
      KeyShape(
        "above", .number, "The most that is fine, from 0 to 1 (with against it may be more)."),
      KeyShape("below", .number, "The least that is fine, from 0 to 1."),
      KeyShape(
        "at", .choice(of: ShareCheck.Place.self),
        "Where the finding sits: the last post of the window (exceeding, last), the last of the "
          + "sort, or the last that is not."),
    ]
  ).with { $0.atLeastOne = ["above", "below"] }

  static let repetition = MappingShape(
    "repeat", "\"repeat\"", "Was this said before, or by others?",
    keys: [
      KeyShape(
        "same", .choice(of: RepeatCheck.Sameness.self),
        "text; or template: text without the name of a greeting and the initials below it."),
      KeyShape("threshold", .number, "How similar, from 0 to 1; 0.8 by default."), per,
      KeyShape(
        "distinct", .postKey, "Count different values of this key, as in three accounts."),
      KeyShape("window", .duration, "The window, such as 7d.").required,
      KeyShape("at_least", .integer, "How many there must be, this one included; 2 by default."),
      KeyShape("min_words", .integer, "Leave shorter texts out."),
      KeyShape("of", .mapping(.condition), "What the other copies must be."),
    ])

  static let schedule = MappingShape(
    "schedule", "\"schedule\"", "Is the time wrong in itself?",
    keys: [
      KeyShape(
        "is", .choice(["past", "dst_gap"]),
        "past: should have gone out already; dst_gap: a time that the clocks skip."),
      KeyShape("in", .list(.mapping(.pause)), "Pauses, usually an option: $windows."),
      KeyShape(
        "for", .choice(["campaign"]), "Each pause holds for the campaign that its reason names."),
      KeyShape(
        "on", .oneOrMore(.weekday), "Days of the week, by the clock of the configured time zone."),
      KeyShape(
        "after", .mapping(.saidDay), "Later than the day with which these words of the post begin."),
      KeyShape(
        "per", .postKeys,
        "A day of the week is that of the first post with these keys and the same words."),
      KeyShape("within", .duration, "How long before this post that one may be."),
    ]
  ).with {
    $0.exactlyOne = ["is", "in", "on", "after"]
    $0.beside = [
      Companions(["per", "within"], needOneOf: ["after"]), Companions(["for"], needOneOf: ["in"]),
    ]
  }

  static let saidDay = MappingShape(
    "said_day", "\"after\"", "Words of the post that begin with a day.",
    keys: [MappingShape.postKey.keys.first { $0.name == "capture" }!.required])

  static let pause = MappingShape(
    "pause", "a pause", "A time in which nothing should go out.",
    keys: [
      KeyShape("from", .instant, "RFC 3339, as in 2026-12-24T00:00:00+01:00.").required,
      KeyShape("to", .instant, "RFC 3339; this instant is no longer in the pause.").required,
      KeyShape("reason", .text, "What to say of it; {reason} in messages."),
    ])

  static let answered = MappingShape(
    "answered", "\"answer\"", "Did somebody get an answer?",
    keys: [
      KeyShape("to", .mapping(.condition), "Which of the rule's posts ask something.").required
    ] + answerKeys)
}

extension ValueShape {
  fileprivate static let instant = pattern(
    #"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}.*$"#,
    examples: ["2026-12-24T00:00:00+01:00", "2026-12-24T00:00:00Z"])

  /// The first three letters tell, in any case.
  fileprivate static let weekday: ValueShape = {
    let days = Weekday.allCases.map { $0.rawValue.lowercased().prefix(3) }
    let anyCase = days.map { $0.map { "[\($0.uppercased())\($0)]" }.joined() }
    return .pattern("^(\(anyCase.joined(separator: "|")))", examples: days.map(String.init))
  }()
}
