import DecorumBase

/// The text of a comment in Google's archive: one JSON object or several with commas between, each with a
/// `text`, or all of them in a list `takeoutSegments`. The pieces are one text.
enum TakeoutText {
  /// - Parameter cell: what the cell holds; a cell that is no such JSON is a text as it stands.
  static func decoded(_ cell: MappedText, _ diagnostics: inout [Diagnostic]) -> MappedText {
    guard let pieces = objects(in: cell)?.map(pieces), pieces.allSatisfy({ $0 != nil }) else {
      return cell
    }
    var texts: [MappedText] = []
    for piece in pieces.flatMap({ $0 ?? [] }) {
      if case .text(let text) = piece.value(&diagnostics) { texts.append(text) }
    }
    return MappedText(joining: texts) ?? MappedText(verbatim: [], at: cell.span.emptied)
  }

  /// - Returns: nil where the cell holds something else.
  private static func objects(in cell: MappedText) -> [JSONNode]? {
    let bytes = cell.bytes
    let decoder = TextDecoder(
      Block(bytes: bytes, offset: 0, isLast: true), source: cell.span.source)
    var objects: [JSONNode] = []
    var i = 0
    repeat {
      var scanner = JSONScanner()
      guard
        case .value(let end) = scanner.scan(bytes, from: i, to: bytes.count, isComplete: true)
      else { return nil }
      objects.append(JSONNode(scanner.tokens, decoder, inside: cell))
      i = Byte.trimmed(bytes, end..<bytes.count).lowerBound
      if i < bytes.count {
        guard bytes[i] == Byte.comma else { return nil }
        i += 1
      }
    } while i < bytes.count
    return objects
  }

  /// The texts of an object; nil where it is none of Google's.
  private static func pieces(of object: JSONNode) -> [JSONNode]? {
    // A segment may be a link without words of its own.
    if let segments = object["takeoutSegments"] { return segments.elements.compactMap(text) }
    return text(of: object).map { [$0] }
  }

  private static func text(of object: JSONNode) -> JSONNode? {
    object["text"].flatMap { $0.isString ? $0 : nil }
  }
}

extension MappedText {
  /// Texts that stand one behind the other in the source, without what stands between them.
  init?(joining texts: [MappedText]) {
    guard let first = texts.first, let last = texts.last else { return nil }
    var builder = MappedTextBuilder(base: first.span.start)
    for text in texts {
      if text.map.isPlainShift { builder.append(verbatim: text.bytes[...], at: text.span.start) }
      for segment in text.map.segments {
        if segment.isVerbatim {
          builder.append(verbatim: text.bytes[segment.derived], at: segment.origin.lowerBound)
        } else {
          builder.append(text.bytes[segment.derived], replacing: segment.origin)
        }
      }
    }
    self.init(
      bytes: builder.bytes,
      span: Span(first.span.source, first.span.start..<max(first.span.start, last.span.end)),
      map: builder.map())
  }

  /// The same text with the span of what spells it, where its edges were dropped.
  var tight: MappedText { isEmpty ? self : slice(0..<bytes.count) }
}
