/// How a renderer gets at the bytes around a place; the façade's `SourceStore` answers.
///
/// Nothing keeps whole files in memory for the sake of a message: excerpts are read again.
package protocol SourceAccess: Sendable {
  /// What the user calls the source: a path as given, `posts.zip/queue.csv`, `<stdin>`.
  func name(of source: SourceID) -> String
  /// Length in bytes.
  func length(of source: SourceID) -> Int
  /// The bytes in `range`, clamped to the source; fewer if it has shrunk meanwhile.
  func bytes(of source: SourceID, in range: Range<Int>) -> [UInt8]
  /// Where a span's bytes stand in the file, for programs that look there: a source that is not UTF-8
  /// is known by its transcript.
  func fileRange(of span: Span) -> Range<Int>
  /// The line that holds `offset`. Lines end at LF, CR LF or a lone CR.
  func line(of source: SourceID, at offset: Int) -> LinePosition
}

extension SourceAccess {
  package func fileRange(of span: Span) -> Range<Int> { span.range }
}

/// One line of a source. `range` leaves out the line's end.
package struct LinePosition: Hashable, Sendable {
  /// From 1.
  package let number: Int
  package let range: Range<Int>

  package init(number: Int, range: Range<Int>) {
    self.number = number
    self.range = range
  }
}
