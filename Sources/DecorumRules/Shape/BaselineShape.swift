package import DecorumBase

/// The baseline, key by key: what `BaselineFile` reads, and what a configuration says of it.
extension MappingShape {
  package static let baselineFile = MappingShape(
    "baseline", "a baseline", "Findings that wait to be mended.",
    keys: [
      KeyShape("version", .integer(least: 1), "Of the file's form: 1.").required,
      KeyShape("findings", .list(.mapping(.baselineEntry)), "Sorted by rule, posts and words.")
        .required,
    ])

  static let baselineEntry = MappingShape(
    "known_finding", "a finding of the baseline", "A finding that is known.",
    keys: [
      KeyShape(
        "rule", .pattern(ValueShape.ruleIDPattern, examples: ["promo/pure-promotion"]),
        "The rule's id."
      )
      .required,
      KeyShape(
        "posts", .array(.text), "Each as platform, account and id, or ~ and a hash of its text."
      ).required,
      KeyShape("words", .text, "What was found in the post; of several posts there are none."),
      KeyShape("count", .integer(least: 1), "How many such findings there are; 1 by default."),
      KeyShape("weight", .integer(least: 0), "How much there was of it, as posts of a burst."),
      KeyShape(
        "since", .pattern(#"^\d{4}-\d{2}-\d{2}$"#, examples: ["2026-11-21"]),
        "The day on which it was first written down."
      ).required,
      KeyShape("files", .texts, "Where the posts stood, from the baseline's folder."),
    ])

  static let baselineSetting = MappingShape(
    "baseline_setting", "\"baseline\"", "Findings that are known and do not count.",
    keys: [
      KeyShape("file", .text, "The baseline, from the configuration's folder.").required,
      KeyShape(
        "strict", .flag, "Whether what is mended must be taken out of it; false by default."),
    ])
}
