import DecorumBase
package import DecorumPosts
package import DecorumYAML

/// `suppressions:` of a configuration: where the ignore file lies, and what nobody may leave out who
/// suppresses something.
package struct ConfiguredSuppressions: Sendable {
  /// A path from the configuration's folder; nil = the one of the usual name, if it is there.
  package var file: Spanned<String>?
  package var required: [Spanned<WrittenSuppression.Key>] = []

  init() {}

  init(_ reader: inout MappingReader) {
    file = reader.string("file").map { Spanned($0.string, at: $0.text.span) }
    required = reader.choices("require", of: WrittenSuppression.Key.self)
  }
}
