package import DecorumBase

/// The JSON report, key by key: what `JSONRenderer` writes. Keys may be added, so schemas let others
/// pass; every key here is always there.
extension MappingShape {
  package static let report = object(
    "report", "a report", "What a run found, and what became of its input.",
    [
      KeyShape("decorum", .mapping(.runFacts), "What the run assumed."),
      KeyShape(
        "findings", .array(.mapping(.finding)), "In the order of file, place, severity, rule."),
      KeyShape(
        "suppressed", .array(.mapping(.suppressedFinding)),
        "Findings that are not reported because somebody wrote down that they stay."),
      KeyShape(
        "known", .array(.mapping(.knownFinding)),
        "Findings that were there before: in the baseline, or at the revision."),
      KeyShape(
        "baseline", .optional(.mapping(.baselineSummary)),
        "What became of the baseline; null where there is none."),
      KeyShape(
        "problems", .array(.mapping(.finding)), "Faults of rules, configuration and paths."),
      KeyShape(
        "unknown", .array(.mapping(.unknownVerdict)), "Which rules could not judge posts, and why."),
      KeyShape("input", .array(.mapping(.inputSummary)), "What became of each file."),
      KeyShape("summary", .mapping(.reportSummary), "Counts."),
      KeyShape("exit", .mapping(.exit), "The exit code and why."),
    ])

  static let runFacts = object(
    "run", "a run", "What the run assumed.",
    [
      KeyShape("version", .text, "Of Decorum."),
      KeyShape("now", .text, "The instant that counted as now, RFC 3339."),
      KeyShape("timezone", .optional(.text), "Where times without an offset were read."),
      KeyShape("tzdb", .optional(.text), "The release of the time-zone database."),
      KeyShape("jit", .flag, "Whether patterns ran as machine code."),
      KeyShape("rules_hash", .text, "Equal if the same rules ran with the same options."),
      KeyShape("markets", .array(.text), "Whose duties were asked for."),
    ])

  static let finding = object(
    "finding", "a finding", "What a rule found, or a fault.", findingKeys)

  static let suppressedFinding = object(
    "suppressed", "a suppressed finding", "What a rule found, and who says that it stays.",
    findingKeys + [
      KeyShape("suppression", .mapping(.suppressionSummary), "What was written down, and where.")
    ])

  static let suppressionSummary = object(
    "suppression", "a suppression", "What was written down, and where.",
    [
      KeyShape("rule", .text, "The rule or family, as written."),
      KeyShape("reason", .optional(.text), "Why."),
      KeyShape("owner", .optional(.text), "Who answers for it."),
      KeyShape("since", .optional(.text), "The day from which it is there."),
      KeyShape("until", .optional(.text), "The last day on which it holds."),
      KeyShape("place", .mapping(.place), "Where it stands."),
    ])

  static let knownFinding = object(
    "known_finding", "a known finding", "What a rule found, and what knew it before.",
    findingKeys + [KeyShape("known", .mapping(.findingOrigin), "What knew it.")])

  static let findingOrigin = object(
    "finding_origin", "an origin", "What knew a finding before.",
    [
      KeyShape("by", .choice(["baseline", "revision"]), "Of which sort it is."),
      KeyShape("since", .optional(.text), "The day on which the baseline took it."),
      KeyShape("days", .optional(.integer(least: 0)), "How long ago that was."),
      KeyShape("revision", .optional(.text), "The commit that had it, as named."),
    ])

  static let baselineSummary = object(
    "baseline_summary", "a baseline", "What became of the baseline.",
    [
      KeyShape("file", .text, "The file's name."),
      KeyShape("findings", .integer(least: 0), "How many it holds."),
      KeyShape("gone", .integer(least: 0), "How many of them are no longer there."),
    ])

  private static let findingKeys =
    [
      KeyShape("rule", .text, "The rule's id."),
      KeyShape("severity", .choice(of: Severity.self), "How much it weighs."),
      KeyShape("message", .text, "What was found."),
      KeyShape("help", .array(.text), "Ways out."),
      KeyShape("notes", .array(.text), "What else there is to know."),
      KeyShape("markets", .array(.text), "The markets that are not content."),
      KeyShape("post", .optional(.mapping(.postReference)), "The post; null if it is about none."),
      KeyShape("primary", .mapping(.place), "Where it is."),
      KeyShape("label", .optional(.text), "The words under the caret."),
      KeyShape("related", .array(.mapping(.relatedPlace)), "The places that it rests on."),
      KeyShape("fixes", .array(.mapping(.fix)), "Changes that would mend it."),
      KeyShape("fingerprint", .text, "Stays the same while the post says the same."),
    ]

  static let postReference = object(
    "post", "a post", "Which post it is.", postKeys)

  private static let postKeys = [
    KeyShape("id", .text, "Its own name, or ~ and a hash."),
    KeyShape("account", .optional(.text), "The account it appears on."),
    KeyShape("platform", .optional(.text), "The network."),
    KeyShape("time", .optional(.text), "Its time, as written."),
  ]

  static let unjudgedPost = object(
    "unjudged_post", "a post", "A post that could not be judged.",
    postKeys + [KeyShape("path", .text, "Where it stands in its file.")])

  static let place = object(
    "place", "a place", "A place in a file.",
    [
      KeyShape("file", .text, "The file's name."),
      KeyShape("path", .text, "Where the post stands in its container."),
      KeyShape("byte", .array(.integer(least: 0)), "Offsets in the file, the end exclusive."),
      KeyShape("start", .mapping(.position), "The first character."),
      KeyShape("end", .mapping(.position), "The one after the last."),
      KeyShape("text", .text, "What the place says once escapes are undone, shortened."),
    ])

  static let position = object(
    "position", "a position", "A position in a file, from 1.",
    [
      KeyShape("line", .integer(least: 1), "The line."),
      KeyShape("column", .integer(least: 1), "The column in the unit of --columns."),
      KeyShape("code_point", .integer(least: 1), "The column in code points."),
      KeyShape("utf16", .integer(least: 1), "The column in UTF-16 units."),
      KeyShape("byte", .integer(least: 1), "The column in bytes."),
      KeyShape("cell", .integer(least: 1), "The column on a terminal."),
    ])

  static let relatedPlace = object(
    "related", "a related place", "Another place that a finding rests on.",
    [
      KeyShape("post", .optional(.mapping(.postReference)), "The post."),
      KeyShape("primary", .mapping(.place), "Where it is."),
      KeyShape("label", .optional(.text), "What it has to do with it."),
    ])

  static let fix = object(
    "fix", "a fix", "A change that would mend it.",
    [
      KeyShape("title", .text, "What it does."),
      KeyShape("safety", .choice(of: Fix.Safety.self), "Whether somebody must look at it."),
      KeyShape("edits", .array(.mapping(.edit)), "What to replace."),
    ])

  static let edit = object(
    "edit", "an edit", "A replacement of bytes.",
    [
      KeyShape("file", .text, "The file's name."),
      KeyShape("byte", .array(.integer(least: 0)), "What goes, the end exclusive."),
      KeyShape("insert", .text, "What comes."),
    ])

  static let unknownVerdict = object(
    "unknown", "an unknown verdict", "Posts that a rule could not judge, for one reason.",
    [
      KeyShape("rule", .text, "The rule's id."),
      KeyShape("reason", .text, "Why."),
      KeyShape("posts", .integer(least: 0), "How many."),
      KeyShape("where", .array(.mapping(.unjudgedPost)), "The first twenty."),
    ])

  static let inputSummary = object(
    "input", "an input", "What became of a file.",
    [
      KeyShape("file", .text, "The file's name."),
      KeyShape("format", .text, "How it was read."),
      KeyShape(
        "recognised_by", .text, "By what the format was told; empty where nothing was read."),
      KeyShape("posts", .integer(least: 0), "Records that were judged."),
      KeyShape("duplicates", .integer(least: 0), "Posts that were read before."),
      KeyShape("skipped", .integer(least: 0), "Records without anything to judge."),
      KeyShape("refused", .integer(least: 0), "Records that could not be read."),
      KeyShape("diagnostics", .array(.mapping(.finding)), "Its faults."),
    ])

  static let reportSummary = object(
    "summary", "a summary", "Counts.",
    ["files", "posts", "rules", "errors", "warnings", "notes", "suppressed", "known", "unknown"].map
    {
      KeyShape($0, .integer(least: 0), "How many \($0).")
    } + [KeyShape("seconds", .number, "How long it took.")])

  static let exit = object(
    "exit", "an exit", "How the run ended.",
    [
      KeyShape("code", .integer(least: 0), "0, 1 or 2."),
      KeyShape("why", .text, "Why."),
    ])

  private static func object(
    _ name: String, _ what: String, _ doc: String, _ keys: [KeyShape]
  ) -> MappingShape {
    MappingShape(name, what, doc, keys: keys.map(\.required)).with {
      $0.others = [OtherKeys(.anything)]
    }
  }
}
