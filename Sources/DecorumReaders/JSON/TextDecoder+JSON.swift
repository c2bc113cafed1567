import DecorumBase

/// JSON strings and values as mapped texts.
extension TextDecoder {
  /// The string that a token spells. An escape maps to its letters; half a surrogate pair becomes
  /// U+FFFD there, with a warning, since no text can hold it.
  func jsonString(_ token: JSONToken, _ diagnostics: inout [Diagnostic]) -> MappedText {
    token.hasEscapes
      ? jsonString(withEscapes: token.range, &diagnostics)
      : verbatim(token.range, spelledAs: .json, &diagnostics)
  }

  func jsonString(
    withEscapes range: Range<Int>, _ diagnostics: inout [Diagnostic]
  ) -> MappedText {
    var builder = MappedTextBuilder(base: range.lowerBound + offset, reserving: range.count)
    var damage = Damage(in: range)
    var halves = Damage()
    let isValid = isUTF8(range)
    var start = range.lowerBound
    while true {
      let i = start + Self.length(beforeEscapeIn: bytes.span.extracting(start..<range.upperBound))
      if isValid {
        builder.append(verbatim: bytes[start..<i], at: start + offset)
      } else if start < i {
        append(start..<i, to: &builder, &damage)
      }
      guard i < range.upperBound else { break }
      let (unit, length) = escape(at: i, before: range.upperBound)
      let place = (i + offset)..<(i + length + offset)
      builder.append(unit ?? "\u{FFFD}", replacing: place)
      if unit == nil { halves.add(place) }
      start = i + length
    }
    report(damage, &diagnostics)
    if let first = halves.first {
      diagnostics.append(
        Diagnostic(
          InputDiagnostics.encoding, .warning, "half a surrogate pair is no character",
          at: Label(Span(source, first)),
          notes: halves.count > 1 ? ["\(halves.count) such places in this text"] : [],
          helps: ["write both halves, or the character itself"]))
    }
    return MappedText(
      bytes: builder.bytes, span: span(range), map: builder.map(),
      spelledAs: damage.isCodePage ? .closed : .json)
  }

  private static func length(beforeEscapeIn bytes: borrowing Swift.Span<UInt8>) -> Int {
    var i = 0
    while let word = ByteWord(bytes, at: i) {
      let marks = word.equal(to: ByteWord.repeating(Byte.backslash))
      if marks != 0 { return i &+ ByteWord.first(of: marks) }
      i &+= 8
    }
    while i < bytes.count, bytes[i] != Byte.backslash { i &+= 1 }
    return i
  }

  /// - Returns: the character, nil for half a surrogate pair, and how many bytes spell it.
  private func escape(at i: Int, before end: Int) -> (Unicode.Scalar?, Int) {
    switch bytes[i + 1] {
    case UInt8(ascii: "b"): return ("\u{8}", 2)
    case UInt8(ascii: "f"): return ("\u{C}", 2)
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "r"): return ("\r", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    case UInt8(ascii: "u"): break
    default: return (Unicode.Scalar(bytes[i + 1]), 2)
    }
    let first = hex(at: i + 2)
    guard (0xD800...0xDBFF).contains(first), i + 12 <= end, bytes[i + 6] == Byte.backslash,
      bytes[i + 7] == UInt8(ascii: "u")
    else { return (Unicode.Scalar(first), 6) }
    let second = hex(at: i + 8)
    guard (0xDC00...0xDFFF).contains(second) else { return (nil, 6) }
    return (Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)), 12)
  }

  /// Four hexadecimal digits; the scanner has seen that they are.
  private func hex(at i: Int) -> UInt32 {
    var value: UInt32 = 0
    for byte in bytes[i..<(i + 4)] {
      let digit = Byte.isDigit(byte) ? byte - 0x30 : (byte | 0x20) - 0x61 + 10
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// The members of an object, or the elements of a list, that lie deeper than any field of ours
  /// are left out: nobody asks for them, and recursion stays shallow.
  private static let usefulDepth = 6

  func value(
    _ index: Int, of tokens: [JSONToken], depth: Int = 0, _ diagnostics: inout [Diagnostic]
  ) -> RecordValue {
    let token = tokens[index]
    switch token.kind {
    case .string: return .text(jsonString(token, &diagnostics))
    case .number: return .number(verbatim(token.range, &diagnostics))
    case .yes: return .bool(true, span(token.range))
    case .no: return .bool(false, span(token.range))
    case .null: return .null(span(token.range))
    case .array:
      var items: [RecordValue] = []
      var i = depth < Self.usefulDepth ? index + 1 : token.next
      while i < token.next {
        items.append(value(i, of: tokens, depth: depth + 1, &diagnostics))
        i = tokens[i].next
      }
      return .list(items, span(token.range))
    case .object:
      var members: [RecordMember] = []
      var i = depth < Self.usefulDepth ? index + 1 : token.next
      while i < token.next {
        members.append(
          RecordMember(
            name: jsonString(tokens[i], &diagnostics),
            value: value(i + 1, of: tokens, depth: depth + 1, &diagnostics)))
        i = tokens[i + 1].next
      }
      return .object(members, span(token.range))
    }
  }
}
