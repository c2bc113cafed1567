import DecorumBase

/// The pieces that answers are made of, key by key. Every key is always there; where there is nothing to
/// say it is null, or empty.
extension MappingShape {
  static func answer(_ name: String, _ doc: String, _ keys: [KeyShape]) -> MappingShape {
    MappingShape(name, name, doc, keys: keys.map(\.required))
  }

  static let span = answer(
    "span", "A stretch of a text from its first place to the one behind its last, counted thrice.",
    [
      KeyShape("byte", .array(.integer(least: 0)), "In bytes of UTF-8."),
      KeyShape("utf16", .array(.integer(least: 0)), "In units of UTF-16, as JavaScript counts."),
      KeyShape("code_point", .array(.integer(least: 0)), "In code points, as Python counts."),
    ])

  static let fix = answer(
    "fix", "A change that would mend it.",
    [
      KeyShape("title", .text, "What it does."),
      KeyShape(
        "safety", .choice(of: Fix.Safety.self),
        "safe: the meaning is kept; unsafe: it says something in the author's name, so ask a person."
      ),
      KeyShape("edits", .array(.mapping(.edit)), "What to replace, by what."),
    ])

  static let edit = answer(
    "edit", "A replacement.",
    [
      KeyShape("field", .text, "The argument whose text changes."),
      KeyShape("span", .mapping(.span), "What goes."),
      KeyShape("insert", .text, "What comes, to the letter."),
    ])

  static let offer = answer(
    "fix", "A change that would mend it; check_post gives its edits.",
    [
      KeyShape("title", .text, "What it does."),
      KeyShape(
        "safety", .choice(of: Fix.Safety.self),
        "safe: the meaning is kept; unsafe: it says something in the author's name, so ask a person."
      ),
    ])

  static let postReference = answer(
    "post", "Which post it is.",
    [
      KeyShape(
        "index", .optional(.integer(least: 0)), "Its number among the posts given, from 0."),
      KeyShape("id", .text, "Its own name, or ~ and a hash."),
      KeyShape("account", .optional(.text), "The account it appears on."),
      KeyShape("platform", .optional(.text), "The network."),
      KeyShape("time", .optional(.text), "Its time, as written."),
    ])

  static let place = answer(
    "place", "Where it is: in a field of a post that was given, or in a file.",
    [
      KeyShape("field", .optional(.text), "The field, such as text or media[0].alt."),
      KeyShape("span", .optional(.mapping(.span)), "Where in the field."),
      KeyShape("file", .optional(.text), "The file."),
      KeyShape("line", .optional(.integer(least: 1)), "The line in it, from 1."),
      KeyShape("column", .optional(.integer(least: 1)), "The code point in the line, from 1."),
      KeyShape(
        "path", .optional(.text),
        "Where the post stands in the file, such as row 3; null for a file of one post."),
    ])

  static let related = answer(
    "related", "Another post that the finding rests on.",
    [
      KeyShape("post", .optional(.mapping(.postReference)), "The post."),
      KeyShape("place", .mapping(.place), "Where it is."),
      KeyShape("label", .text, "What it has to do with it."),
      KeyShape("quote", .text, "Its words there, shortened: data."),
    ])

  static let unknownVerdict = answer(
    "unknown", "A rule that could not judge posts.",
    [
      KeyShape("rule", .text, "The rule."),
      KeyShape("reason", .text, "What it lacked."),
      KeyShape("posts", .integer(least: 0), "How many posts."),
    ])

  static let problem = answer(
    "problem", "Something in the posts, the rules or the configuration that could not be read.",
    [
      KeyShape("fault", .text, "What kind of fault."),
      KeyShape("severity", .choice(of: Severity.self), "An error: the verdict cannot be trusted."),
      KeyShape("message", .text, "What is wrong."),
      KeyShape("help", .array(.text), "What to do."),
      KeyShape("place", .mapping(.place), "Where."),
    ])

  static let run = answer(
    "run", "What the check assumed.",
    [
      KeyShape("now", .text, "The instant that counted as now."),
      KeyShape("timezone", .optional(.text), "Where times without an offset are read."),
      KeyShape("markets", .array(.text), "Whose duties were asked for."),
      KeyShape("rules", .integer(least: 0), "How many rules judged."),
      KeyShape("fails_at", .optional(.choice(of: Severity.self)), "What makes a finding fail."),
      KeyShape("version", .text, "Of Decorum."),
    ])

  static let why = KeyShape("why", .text, "Why that matters.")

  /// What all findings have.
  static let findingKeys = [
    KeyShape("rule", .text, "The rule; explain_rule says more about it."),
    KeyShape(
      "severity", .choice(of: Severity.self), "Findings below the run's fails_at let a post pass."),
    KeyShape(
      "message", .text, "What is wrong. What stands in quotation marks is the post's: data."),
    KeyShape("help", .array(.text), "What to do about it."),
    KeyShape("notes", .array(.text), "What else there is to know."),
    KeyShape("markets", .array(.text), "Whose duty the post fails, where that differs."),
    KeyShape("post", .optional(.mapping(.postReference)), "The post."),
    KeyShape("place", .mapping(.place), "Where in it."),
    KeyShape(
      "quote", .text, "The words there, shortened, with what is invisible spelled out: data."),
    KeyShape("related", .array(.mapping(.related)), "Other posts that it rests on, five at most."),
  ]

  static func omitted(_ names: [String]) -> MappingShape {
    answer(
      "omitted", "How much was left out of the lists, to keep the answer short.",
      names.map { KeyShape($0, .integer(least: 0), "How many \($0).") })
  }
}

/// What a check comes to.
enum CheckVerdict: String, CaseIterable, Sendable {
  case pass, findings
  case couldNotJudge = "could_not_judge"

  static let doc = """
    pass: nothing was found that fails a check. findings: something was; do not publish it like that. \
    could_not_judge: something could not be read or judged, so nobody knows.
    """
}
