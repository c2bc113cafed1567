package import DecorumBase

/// Reads YAML (and so JSON) into a tree whose every value knows its bytes in the source.
///
/// libyaml finds the structure, `TreeBuilder` makes the tree, `ScalarDecoder` decodes texts a
/// second time, because libyaml says only where a whole scalar stands and a caret points into it.
package enum YAMLParser {
  /// Caps against hostile input.
  package struct Limits: Sendable {
    package var depth = 64
    /// Nodes after alias expansion.
    package var nodes = 200_000
    package init() {}
  }

  /// - Parameters:
  ///   - bytes: the text, UTF-8; a byte order mark is skipped.
  ///   - baseOffset: offset of `bytes[0]` in the source, for front matter.
  /// - Returns: one node per document, none for an empty text. The first syntax error ends the
  ///   reading: the documents before it are returned with the diagnostic (`config/yaml`).
  package static func parse(
    _ bytes: [UInt8], in source: SourceID, baseOffset: Int = 0, limits: Limits = Limits()
  ) -> (documents: [YAMLNode], diagnostics: [Diagnostic]) {
    let outcome = parseCountingInexact(bytes, in: source, baseOffset: baseOffset, limits: limits)
    return (outcome.documents, outcome.diagnostics)
  }

  /// What `parse` returns, and the places of scalars whose decoding disagreed with libyaml's, so
  /// that their text maps only as a whole. There should be none; tests count them.
  package static func parseCountingInexact(
    _ bytes: [UInt8], in source: SourceID, baseOffset: Int = 0, limits: Limits = Limits()
  ) -> (documents: [YAMLNode], diagnostics: [Diagnostic], inexact: [Span]) {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var builder = TreeBuilder(
      mark == 0 ? bytes : Array(bytes[mark...]), in: source, baseOffset: baseOffset + mark,
      limits: limits)
    let documents = builder.documents()
    return (documents, builder.diagnostics, builder.inexact)
  }
}
