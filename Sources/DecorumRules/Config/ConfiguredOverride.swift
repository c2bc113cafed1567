package import DecorumBase
package import DecorumYAML

/// One entry below `overrides:`: of which posts it speaks, and what holds for them instead.
package struct ConfiguredOverride: Sendable {
  /// Globs, from the configuration's folder; empty = posts of all files.
  package var files: [Spanned<String>] = []
  /// nil = all posts of those files.
  package var when: Condition?
  /// More rules for these posts.
  package var extends: [Spanned<Extends>] = []
  /// In the order of the file.
  package var rules: [ConfiguredRule] = []
  /// Of its first key.
  package let span: Span
  package let extent: Span
  /// It says of which posts it is, and then nothing of them.
  package let isIdle: Bool

  init(_ node: YAMLNode, _ reader: inout MappingReader) {
    span = reader.span
    extent = node.span
    isIdle = node.mapping != nil && !reader.has("rules") && !reader.has("extends")
    files = reader.strings("files").map { Spanned($0.string, at: $0.text.span) }
    if let node = reader.node("when") {
      var faults: [Diagnostic] = []
      when = Self.condition(node, at: reader.keySpan("when") ?? reader.span, &faults)
      reader.add(faults)
    }
    extends = reader.strings("extends").compactMap { Extends.read($0, &reader) }
    for entry in reader.entries("rules") ?? [] {
      if let rule = ConfiguredRule(entry, &reader) { rules.append(rule) }
    }
    if node.mapping != nil, !reader.has("files"), !reader.has("when"), !reader.hasUnknownKeys {
      reader.report(
        .missingKey, "an override must say of which posts it speaks", at: reader.span,
        help: "add files: or when:; what holds for all posts stands in rules: at the top")
    }
  }

  /// A condition that is wrong holds for no post.
  private static func condition(
    _ node: YAMLNode, at span: Span, _ diagnostics: inout [Diagnostic]
  ) -> Condition {
    var parser = ConditionParser(lists: WordLists(owner: "an override"))
    let condition = parser.condition(node)
    if parser.diagnostics.isEmpty, condition?.needsOtherPosts ?? false {
      parser.report(
        "config/type", "an override is chosen by one post alone", at: span,
        help: "ask for what the post says itself, as in when: {platform: mastodon}")
    }
    diagnostics += parser.diagnostics
    return parser.diagnostics.isEmpty ? condition ?? .any([]) : .any([])
  }
}

extension Condition {
  /// Whether it looks at posts that the record does not carry.
  fileprivate var needsOtherPosts: Bool {
    var found = false
    walk {
      switch $0 {
      case .earlier, .later, .answer, .silence, .addressedToUs, .repliesToOthers:
        found = true
      default: break
      }
    }
    return found
  }
}
