import DecorumBase

/// A span as lines and columns, for formats that know nothing else. Lines count from 1; what a column
/// counts, and from where, is each format's own; the end is exclusive.
struct Region: Hashable {
  let start: PositionResolver.Position
  let end: PositionResolver.Position

  init(_ span: Span, _ resolver: inout PositionResolver) {
    start = resolver.position(of: span.start, in: span.source)
    end = resolver.position(of: span.end, in: span.source)
  }

  var startLine: Int { start.line.number }
  var endLine: Int { end.line.number }
  var isOneLine: Bool { startLine == endLine }
  var isEmpty: Bool { isOneLine && start.columns == end.columns }
}

extension Fix {
  /// One edit that does what all of them do, for formats that know no other; nil where they lie in
  /// several files, or where nobody may make them unasked.
  func merged(in sources: any SourceAccess) -> Edit? {
    guard safety != .displayOnly, let first = edits.first, let last = edits.last,
      first.span.source == last.span.source
    else { return nil }
    if edits.count == 1 { return first }
    let whole = Span(first.span.source, first.span.start..<last.span.end)
    let bytes = sources.bytes(of: whole.source, in: whole.range)
    guard bytes.count == whole.range.count else { return nil }
    let moved = edits.map {
      let range = $0.span.start - whole.start..<$0.span.end - whole.start
      return Edit(Span(whole.source, range), replacement: $0.replacement)
    }
    guard let text = String(validating: Edit.applied(moved, to: bytes), as: UTF8.self) else {
      return nil
    }
    return Edit(whole, replacement: text)
  }
}
