import DecorumBase

/// The text of a comment in Google's archive: one JSON object or several with commas between, each with a
/// `text`, or all of them in a list `takeoutSegments`. The pieces are one text.
enum TakeoutText {
  /// - Parameter cell: what the cell holds; a cell that is no such JSON is a text as it stands.
  static func decoded(_ cell: MappedText, _ diagnostics: inout [Diagnostic]) -> MappedText {
    guard let pieces = pieces(of: cell.bytes) else { return cell }
    let decoder = TextDecoder(
      Block(bytes: cell.bytes, offset: 0, isLast: true), source: cell.span.source)
    var rewriter = MappedTextRewriter(cell)
    for piece in pieces {
      var said: [Diagnostic] = []
      let text = decoder.jsonString(piece, &said)
      diagnostics += said.map { $0.moved(to: cell.span(of: $0.primary.span.range)) }
      // The string's places are offsets in the cell.
      if text.map.isPlainShift { rewriter.keep(piece.range) }
      for segment in text.map.segments {
        if segment.isVerbatim {
          rewriter.keep(segment.origin)
        } else {
          rewriter.replace(segment.origin, with: text.bytes[segment.derived])
        }
      }
    }
    return rewriter.text().tight
  }

  /// The tokens of the pieces' texts; nil where the cell is something else.
  private static func pieces(of bytes: [UInt8]) -> [JSONToken]? {
    var pieces: [JSONToken] = []
    var i = 0
    repeat {
      var scanner = JSONScanner()
      guard
        case .value(let end) = scanner.scan(bytes, from: i, to: bytes.count, isComplete: true),
        let found = texts(of: scanner.tokens, at: 0, bytes)
      else { return nil }
      pieces += found
      i = Byte.trimmed(bytes, end..<bytes.count).lowerBound
      if i < bytes.count {
        guard bytes[i] == Byte.comma else { return nil }
        i += 1
      }
    } while i < bytes.count
    return pieces
  }

  private static func texts(
    of tokens: [JSONToken], at object: Int, _ bytes: [UInt8]
  ) -> [JSONToken]? {
    guard tokens[object].kind == .object else { return nil }
    var texts: [JSONToken]?
    var i = object + 1
    while i < tokens[object].next {
      let value = tokens[i + 1]
      let name = bytes[tokens[i].range]
      if value.kind == .string, name.elementsEqual("text".utf8) {
        texts = (texts ?? []) + [value]
      } else if value.kind == .array, name.elementsEqual("takeoutSegments".utf8) {
        texts = texts ?? []
        var item = i + 2
        while item < value.next {
          // A segment may be a link without words of its own.
          texts? += self.texts(of: tokens, at: item, bytes) ?? []
          item = tokens[item].next
        }
      }
      i = value.next
    }
    return texts
  }
}

extension MappedText {
  /// The same text with the span of what spells it, where its edges were dropped.
  var tight: MappedText { isEmpty ? self : slice(0..<bytes.count) }
}

extension Diagnostic {
  fileprivate func moved(to span: Span) -> Diagnostic {
    Diagnostic(rule, severity, message, at: Label(span), notes: notes, helps: helps)
  }
}
