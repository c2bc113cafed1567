import DecorumBase
import DecorumPosts
import DecorumText

/// A condition, key by key: what `ConditionParser` reads. Each key asks something of its own, and all
/// must hold; the modifiers go with the words beside them.
extension MappingShape {
  static let condition: MappingShape = MappingShape(
    "condition", "a condition", "What is asked of a post. Of several keys all must hold.",
    keys: words + modifiers + facts + combinations + relations
  ).with {
    let modified = modifiers.map(\.name)
    $0.atLeastOne = $0.keys.map(\.name).filter { $0 != "primary" && !modified.contains($0) }
    $0.beside = [Companions(modified, needOneOf: words.map(\.name))]
  }

  private static let words = [
    KeyShape(
      "pattern", .texts,
      "PCRE2 on the folded text, or a list of which any may match; case-sensitive unless (?i)."),
    KeyShape(
      "phrases", .words([]), "Plain words: whole words, in any case, any white space between them."),
    KeyShape("hashtag", .words([]), "Whole tags, written without #."),
    KeyShape(
      "mention", .words(["any", "brand", "brand_name", "own"]),
      "any, brand (an account of the configuration), brand_name (a name of it in words), own (the post's account), or handles."
    ),
    KeyShape(
      "link", .either([.choice(["any", "own", "brand"]), .mapping(.link)]),
      "any, own, brand, or a mapping of hosts and query parameters."),
    KeyShape("emoji", .words(["any"]), "any, or a list of emoji."),
  ]

  private static let modifiers = [
    KeyShape(
      "in", .oneOrMore(.choice(of: TextPlace.self)), "Which texts to look into; text by default."),
    KeyShape(
      "at", .oneOrMore(.choice(of: TextRegion.self)),
      "Where in the text; of a list any region will do."),
    KeyShape(
      "guards", .oneOrMore(.choice(GuardSet.names.map(\.0))),
      "What must let a match through: not quoted, not negated, an order, not a question."),
    KeyShape("count", .section(.count), "How many matches there must be."),
    KeyShape("near", .section(.near), "At most so many words from a place of a signal."),
    KeyShape("as_written", .flag, "true: match the text as written, without folding."),
  ]

  private static let facts = [
    KeyShape(
      "signal", .signalReference, "A signal of this pack, or pack:name of another one."),
    KeyShape("label", .section(.label), "A disclosure label that a table knows."),
    KeyShape("metric", .mapping(.metrics), "Counts, or measures, the text."),
    KeyShape("field", .mapping(.fields), "Asks about the post's fields."),
    KeyShape("kind", .fieldValue(PostKind.allCases.map(\.rawValue)), "Short for field: {kind: …}."),
    KeyShape(
      "platform", .fieldValue(Platform.allCases.map(\.rawValue)), "Short for field: {platform: …}."),
    KeyShape(
      "status", .fieldValue(["draft", "scheduled", "published"]), "Short for field: {status: …}."),
    KeyShape("inbound", .fieldValue([]), "true: the audience wrote it."),
    KeyShape("account", .fieldValue([]), "Short for field: {account: …}."),
    KeyShape("tags", .fieldValue([]), "Short for field: {tags: …}."),
    KeyShape(
      "from", .oneOrMore(.choice(of: SenderRole.self)),
      "Who speaks: own is everything that goes out, outside everybody else."),
    KeyShape("language", .oneOrMore(.choice(of: Language.self)), "The post's language."),
  ]

  private static let combinations = [
    KeyShape("all", .list(.mapping(.condition)), "All of these hold."),
    KeyShape("any", .list(.mapping(.condition)), "One of these holds."),
    KeyShape("none", .list(.mapping(.condition)), "None of these holds."),
    KeyShape("at_least", .section(.atLeast), "So many of these hold."),
    KeyShape(
      "parent", .mapping(.condition), "Holds of the post that this one answers."),
    KeyShape("primary", .flag, "true: the places of this condition come first in a finding."),
  ]

  private static let relations = [
    KeyShape("earlier", .mapping(.join), "Some post before this one is like that.").forRulesOnly,
    KeyShape("later", .mapping(.join), "Some post after this one is like that.").forRulesOnly,
    KeyShape("answer", .section(.answer), "What became of this message.").forRulesOnly,
    KeyShape(
      "silence", .section(.silence), "So many answered this post, and we have said nothing since."
    ).forRulesOnly,
    KeyShape("addressed_to", .choice(["us"]), "An inbound message that speaks to us.").forRulesOnly,
    KeyShape(
      "replies_to", .choice(["others", "self"]),
      "The post answers somebody else, or goes on from one of its own."
    ).forRulesOnly,
    KeyShape(
      "blank", .oneOrMore(.fieldName),
      "All of these fields are blank, and records of the file have at least one of them."),
  ]

  static let join: MappingShape = MappingShape(
    "join", "another post", "Another post, linked to this one by equal keys.",
    keys: [
      KeyShape("of", .mapping(.condition), "A condition on the other post.").required,
      KeyShape(
        "match", .section(.match), "Pairs of keys that must be equal, theirs and then ours."),
      KeyShape("per", .postKeys, "More keys that must be equal, each theirs and ours."),
      KeyShape("within", .duration, "Less than this lies between the two."),
      KeyShape("at_least_ago", .duration, "More than this lies between the two."),
      KeyShape(
        "about", .postKey,
        "The other post answers our last message to its author, and that one had our value."),
    ])

  static let match = MappingShape("match", "\"match\"", "Their key: our key.").with {
    $0.others = [OtherKeys(.postKey, pattern: ValueShape.postKeyWords)]
  }

  static let answer = MappingShape(
    "answer", "\"answer\"", "What became of an inbound message.", keys: answerKeys)

  static let answerKeys = [
    KeyShape(
      "state", .oneOrMore(.choice(of: AnswerState.self)), "Any of these is what became of it."
    ).required,
    KeyShape("within", .duration, "The time allowed; 24h by default."),
    KeyShape("closed_by", .mapping(.condition), "What the asker says when it is settled."),
  ]

  static let silence = MappingShape(
    "silence", "\"silence\"", "Several people answered our post, and we said nothing more.",
    keys: [
      KeyShape("min_answers", .integer, "How many different people; 3 by default."),
      KeyShape("after", .duration, "How long ago the last that was needed is; 24h by default."),
    ])

  static let atLeast = MappingShape(
    "at_least", "\"at_least\"", "So many of these hold.",
    keys: [
      KeyShape("n", .integer(least: 1), "How many.").required,
      KeyShape("of", .list(.mapping(.condition)), "Of which.").required,
    ])
}
