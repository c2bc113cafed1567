package import DecorumBase

/// What a check says of one document: the report of a run over it alone, and the bytes that the report
/// speaks of, which stay what they were whatever becomes of the file.
package struct CheckedDocument: Sendable {
  /// As it was asked for.
  package let path: String
  package let report: Report
  /// The document, its history, and the files of the rules.
  package let sources: SourceStore
  /// How many posts the rules about many posts have looked at, those counted again that several rules
  /// looked at: what an edit costs beside reading and judging the document.
  package let looks: Int

  /// Whether a place lies in the document, and not in a history or a rule.
  package func holds(_ span: Span) -> Bool { sources.name(of: span.source) == path }
}
