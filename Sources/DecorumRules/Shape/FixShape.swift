import DecorumBase

/// A fix, key by key: what `FixParser` reads.
extension MappingShape {
  static let fixTemplate = MappingShape(
    "fix_template", "a fix", "A change that would mend what was found.",
    keys: [
      KeyShape("title", .text, "What it does; begins with a verb.").required,
      KeyShape(
        "safety", .choice(FixParser.safeties.map(\.rawValue)),
        "safe: the post says what it said before; unsafe: somebody must agree."
      ).required,
      KeyShape("insert", .text, "Put before the text of the post."),
      KeyShape("replace", .text, "Put in the place of the words that were found."),
      KeyShape("delete", place, "Take these words out: match, or a named group."),
      KeyShape("move", place, "Put these words before the text: match, or a named group."),
      KeyShape("of", place, "Which words are replaced: match (the default), or a named group."),
      KeyShape(
        "table", .text,
        "A table of labels: {accepted} is the one to write, and all markets must be content with it."
      ),
    ]
  ).with {
    $0.exactlyOne = ["insert", "replace", "delete", "move"]
    $0.beside = [Companions(["of"], needOneOf: ["replace"])]
  }

  private static let place = ValueShape.suggestion([FixTemplate.Words.match])
}
