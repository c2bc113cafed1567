/// Names one source of a run: a file, a container member or standard input.
///
/// Indices are handed out in a fixed order (sorted paths), so that they can break ties in output.
package struct SourceID: Hashable, Comparable, Sendable {
  package let index: Int

  package init(_ index: Int) { self.index = index }

  package static func < (a: SourceID, b: SourceID) -> Bool { a.index < b.index }
}

/// A half-open range of UTF-8 byte offsets in one source.
///
/// Every position in Decorum is one of these until a renderer turns it into lines and columns
/// (invariant 5). Offsets count from the first byte of the source, a byte order mark included.
package struct Span: Hashable, Comparable, Sendable {
  package let source: SourceID
  package let range: Range<Int>

  package init(_ source: SourceID, _ range: Range<Int>) {
    self.source = source
    self.range = range
  }

  package var start: Int { range.lowerBound }
  package var end: Int { range.upperBound }
  package var isEmpty: Bool { range.isEmpty }

  package func overlaps(_ other: Span) -> Bool {
    source == other.source && range.overlaps(other.range)
  }

  package static func < (a: Span, b: Span) -> Bool {
    (a.source, a.start, a.end) < (b.source, b.start, b.end)
  }
}
