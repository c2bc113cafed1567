import DecorumBase

/// JSON inside a JSON string, as databases that keep JSON in a column export it. Its texts lead to the
/// source through both spellings.
extension JSONNode {
  /// The value that a string spells in JSON, or the value itself where it is no string; nil where the
  /// string is no JSON, which is an error at its place.
  func unpacked(_ diagnostics: inout [Diagnostic]) -> JSONNode? {
    guard case .text(let text) = value(&diagnostics) else { return self }
    let block = Block(bytes: text.bytes, offset: 0, isLast: true)
    let decoder = TextDecoder(block, source: text.span.source)
    let inner = Byte.trimmed(text.bytes, 0..<text.bytes.count)
    var scanner = JSONScanner()
    let fault: JSONFault
    switch scanner.scan(
      text.bytes, from: inner.lowerBound, to: inner.upperBound, isComplete: true)
    {
    case .needsMore: preconditionFailure("a complete text never needs more")
    case .fault(let found): fault = found
    case .value(let end) where end < inner.upperBound:
      fault = JSONFault(offset: end, reason: .expected("the end of the text"))
    case .value: return JSONNode(scanner.tokens, decoder, inside: text)
    }
    let said = decoder.diagnostic(fault, limit: inner.upperBound, end: "the end of the text")
    diagnostics.append(said.moved(into: text))
    return nil
  }
}

extension RecordValue {
  /// The value of an inner text, with places in the source.
  func moved(into outer: MappedText) -> RecordValue {
    switch self {
    case .text(let text): .text(text.moved(into: outer))
    case .number(let digits): .number(digits.moved(into: outer))
    case .bool(let answer, let span): .bool(answer, outer.span(of: span.range))
    case .null(let span): .null(outer.span(of: span.range))
    case .list(let items, let span):
      .list(items.map { $0.moved(into: outer) }, outer.span(of: span.range))
    case .object(let members, let span):
      .object(
        members.map {
          RecordMember(name: $0.name.moved(into: outer), value: $0.value.moved(into: outer))
        }, outer.span(of: span.range))
    }
  }
}

extension MappedText {
  /// The text whose map leads to the bytes of `outer`, led on to the source.
  func moved(into outer: MappedText) -> MappedText {
    var rewriter = MappedTextRewriter(outer)
    if map.isPlainShift {
      rewriter.keep(span.range)
    } else {
      for segment in map.segments {
        if segment.isVerbatim {
          rewriter.keep(segment.origin)
        } else {
          rewriter.replace(segment.origin, with: bytes[segment.derived])
        }
      }
    }
    return MappedText(bytes: bytes, span: outer.span(of: span.range), map: rewriter.text().map)
  }
}

extension Diagnostic {
  func moved(into outer: MappedText) -> Diagnostic {
    Diagnostic(
      rule, severity, message, at: Label(outer.span(of: primary.span.range)), notes: notes,
      helps: helps)
  }
}
