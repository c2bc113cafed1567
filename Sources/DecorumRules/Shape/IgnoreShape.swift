package import DecorumBase
import DecorumPosts

/// The ignore file, key by key: what `IgnoreFile` reads.
extension MappingShape {
  package static let ignoreFile = MappingShape(
    "ignore", "an ignore file", "Posts, and the rules that are to be silent about them.",
    keys: [
      KeyShape("ignore", .list(.mapping(.ignoredPost)), "The entries, in any order.")
    ])

  static let ignoredPost = MappingShape(
    "ignored_post", "an entry of the ignore file", "A post, and a rule that is to be silent.",
    keys: [
      KeyShape(
        "post", .name, "The post's id, or the one that reports give it, as in ~1ee01aea0130815d."),
      KeyShape("text", .text, "What the post says, without regard to case and white space."),
      KeyShape("platform", .choice(of: Platform.self), "Only the post of this platform."),
      KeyShape("account", .text, "Only the post of this account, as in \"@acme\"."),
      KeyShape(
        "rule", .oneOrMore(.text), "The rule, or the family; a list means each of them."
      ).required,
    ] + suppressionKeysOfFiles
  ).with { $0.exactlyOne = ["post", "text"] }

  /// In a file that people write, a key without a value is a slip.
  private static let suppressionKeysOfFiles = suppressionKeys.map { key in
    if case .optional(let value) = key.value { KeyShape(key.name, value, key.doc) } else { key }
  }

  static let suppressions = MappingShape(
    "suppressions", "\"suppressions\"", "What holds for those who suppress findings.",
    keys: [
      KeyShape(
        "file", .text,
        "The ignore file, from the configuration's folder; decorum-ignore.yaml by default."),
      KeyShape(
        "require", .oneOrMore(.choice(of: WrittenSuppression.Key.self)),
        "What no suppression may lack: reason, owner, until."),
    ])
}
