import DecorumBase
import DecorumPosts

/// The examples of a rule, key by key: what `ExampleParser` reads. Fields of a post stand beside the
/// text as the neutral format has them.
extension MappingShape {
  static let example = MappingShape(
    "example", "an example", "A post, and what is to be said of it.",
    keys: [
      KeyShape("flag", .text, "Must be found; ⟦…⟧ marks the place of the finding."),
      KeyShape("pass", .text, "Must not be found."),
      KeyShape("trap", .text, "Must not be found although it looks like the fault."),
      KeyShape("unknown", .text, "Must not be judged."),
      KeyShape(
        "fixed", .text, "How the words read that the rule's fix changes, once it has been made."),
      because, otherMarkets,
    ] + fieldKeys
  ).with { $0.atLeastOne = RuleExample.Expectation.allCases.map(\.rawValue) }

  static let queue = MappingShape(
    "queue", "an example", "A small queue; the posts with ⟦…⟧ in their text are flagged.",
    keys: [
      KeyShape("posts", .list(.mapping(.examplePost)), "The posts; they are called 1, 2, 3 …")
        .required,
      KeyShape("name", .text, "What the queue shows."),
      because,
      KeyShape("pass", .flag, "true: nothing must be found."),
      KeyShape("trap", .flag, "true: nothing must be found although it looks like the fault."),
      KeyShape("unknown", .flag, "true: nothing can be judged."),
      otherMarkets,
      KeyShape("options", .section(.optionValues), "The rule's options for this example."),
      KeyShape("now", .text, "The clock, RFC 3339; 2026-11-21T12:00:00Z by default."),
      KeyShape("timezone", .text, "The zone, such as Europe/Berlin; none by default."),
    ] + fieldKeys)

  static let examplePost = MappingShape(
    "example_post", "a post of an example", "A post of the queue.",
    keys: [
      KeyShape("text", .text, "What it says; ⟦…⟧ says that it is flagged.").required,
      KeyShape(
        "at", .pattern("^([+-]?[0-9]+[smhd])+$", examples: ["+10m", "-2d", "-1d+30m"]),
        "Its distance from now."),
      KeyShape(
        "related", .oneOrMore(.integer(least: 1)),
        "The posts that the finding must name, by their numbers."),
      KeyShape("fixed", .text, "How the words read once the rule's fix has been made."),
    ] + fieldKeys)

  static let optionValues = MappingShape("option_values", "\"options\"", "Values by option.").with {
    $0.others = [OtherKeys(.anything)]
  }

  private static let because = KeyShape(
    "because", .text, "Why; printed by decorum explain and when the example fails.")
  private static let otherMarkets = KeyShape(
    "markets", .oneOrMore(.suggestion(Market.allCases.map(\.rawValue))),
    "Other markets than us and uk.")

  private static let fieldKeys = post.keys.filter { ExampleParser.postKeys.contains($0.name) }
}
