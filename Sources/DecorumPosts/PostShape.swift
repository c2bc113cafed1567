package import DecorumBase

/// The neutral format, key by key: one record of NDJSON or of a JSON list. Readers take more
/// spellings than this (`RecordMapper`, `KeyTable`); this is how it is written.
extension MappingShape {
  package static let post = MappingShape(
    "post", "a post", "A post in the neutral format, a record of NDJSON or of a list in JSON.",
    keys: Field.allCases.filter { !$0.rawValue.contains(".") }.map { field in
      let key = KeyShape(field.rawValue, field.shape, field.doc)
      return field == .text ? key.required : key
    }
  ).with { $0.others = [OtherKeys(.anything)] }

  static let parent = MappingShape(
    "parent", "a parent", "The answered post, if it is not in the input itself.",
    keys: [Field.parentID, .parentText, .parentTitle, .parentAuthor, .parentInbound].map {
      KeyShape(String($0.rawValue.dropFirst("parent.".count)), $0.shape, $0.doc)
    }
  ).with { $0.others = [OtherKeys(.anything)] }

  static let medium = MappingShape(
    "medium", "a picture", "A picture, a video, or another attachment.",
    keys: [Field.mediaType, .mediaAlt, .mediaURL].map {
      KeyShape(String($0.rawValue.dropFirst("media.".count)), $0.shape, $0.doc)
    }
  ).with { $0.others = [OtherKeys(.anything)] }

  static let flags = MappingShape(
    "flags", "flags", "What a platform keeps beside a post, by name."
  ).with { $0.others = [OtherKeys(.optional(.flag))] }

  static let lintIgnore = MappingShape(
    "lint_ignore", "a suppression", "A rule that is to keep quiet about the post.",
    keys: [
      KeyShape(
        "rule", .oneOrMore(.pattern(suppressedRule, examples: ["promo/pure-promotion", "promo"])),
        "The rule, or the family; a list means each of them."
      ).required
    ] + suppressionKeys)

  private static let suppressedRule = #"^\s*[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?\s*$"#

  /// What may stand beside the rule, here and in ignore files.
  package static let suppressionKeys = WrittenSuppression.Key.allCases.map { key in
    switch key {
    case .reason: KeyShape(key.rawValue, .optional(.text), "Why the post stays as it is.")
    case .owner: KeyShape(key.rawValue, .optional(.text), "Who answers for it.")
    case .since: KeyShape(key.rawValue, .optional(day), "The day from which it is there.")
    case .until: KeyShape(key.rawValue, .optional(day), "The last day on which it holds.")
    }
  }

  private static let day = ValueShape.pattern(
    #"^\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\s*$"#, examples: ["2026-12-31"])
}

extension Field {
  /// The value as the neutral format writes it; every field but the text may be null.
  fileprivate var shape: ValueShape {
    switch self {
    case .text: .text
    case .id, .replyTo, .thread, .parentID: .optional(.name)
    case .platform: .optional(.choice(of: Platform.self))
    case .kind: .optional(.choice(of: PostKind.self))
    case .status: .optional(.suggestion(["draft", "scheduled", "published"]))
    case .inbound, .approved, .parentInbound: .optional(.flag)
    case .language:
      .optional(.pattern("^[A-Za-z]{2,3}([-_].*)?$", examples: ["en", "de", "fr", "es", "it"]))
    case .links, .tags: .oneOrMore(.text)
    case .media: .list(.mapping(.medium))
    case .parent: .optional(.mapping(.parent))
    case .flags: .optional(.mapping(.flags))
    case .lintIgnore: .oneOrMore(.either([.text, .mapping(.lintIgnore)]))
    case .scheduler: .optional(.suggestion(["buffer"]))
    case .zone: .optional(.suggestion(["UTC", "Europe/Paris", "America/New_York"]))
    case .account, .author, .time, .local, .title, .firstComment, .to, .campaign, .mediaType,
      .mediaAlt, .mediaURL, .parentText, .parentTitle, .parentAuthor:
      .optional(.text)
    }
  }

  package var doc: String {
    switch self {
    case .id: "The post's own name; without one it gets ~ and a hash."
    case .platform: "The network."
    case .account: "The account it appears on."
    case .author: "The person who wrote it, where that is somebody else."
    case .kind: "What it is."
    case .inbound: "true: the audience wrote it."
    case .time: "When it goes or went out, as in 2026-11-24T09:40:00+01:00."
    case .zone: "The time zone of a time without an offset, as in Europe/Paris."
    case .local: "Kept; no rule asks for it."
    case .status: "As the scheduler calls it: draft, scheduled or published."
    case .text: "What the post says."
    case .title: "Its title."
    case .firstComment: "The comment that its author puts below it."
    case .replyTo: "The id of the post that it answers, on the same platform."
    case .parent: "The answered post, if it is not in the input itself."
    case .thread: "The thread's name, where the platform gives it one."
    case .to: "Whom a message is for."
    case .links: "Links beside the text."
    case .media: "Pictures and the like."
    case .tags: "Tags beside the text."
    case .campaign: "The campaign that it belongs to."
    case .approved: "Whether somebody approved it."
    case .language: "The language, as in en or pt-BR."
    case .scheduler: "The tool that publishes it, as in buffer."
    case .flags: "What a platform keeps beside a post, by name."
    case .lintIgnore: "Rules that are to keep quiet about the post: ids, or objects with a reason."
    case .mediaType: "What it is, such as image or video."
    case .mediaAlt: "What it shows, for those who do not see it."
    case .mediaURL: "Where it is."
    case .parentID: "The id of the answered post."
    case .parentText: "What the answered post says."
    case .parentTitle: "The title of the answered post."
    case .parentAuthor: "Who wrote the answered post."
    case .parentInbound: "true: the audience wrote the answered post."
    }
  }
}
