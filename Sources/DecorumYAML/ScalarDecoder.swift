import DecorumBase

/// Decodes plain and quoted scalars from their bytes, with a map into them; block scalars are in
/// `BlockScalarDecoder.swift`.
///
/// It follows libyaml rule by rule, YAML 1.1's line breaks (NEL, LS, PS) included: `TreeBuilder`
/// compares the two results and trusts this map only where they agree.
struct ScalarDecoder {
  let bytes: [UInt8]
  /// Offset of `bytes[0]` in the source.
  let base: Int

  /// - Parameter range: the scalar without its quotation marks.
  /// - Returns: nil for an escape that does not decode.
  func decodeFlow(_ range: Range<Int>, _ style: YAMLScalar.Style) -> MappedTextBuilder? {
    var out = MappedTextBuilder(base: base + range.lowerBound, reserving: range.count)
    let end = range.upperBound
    var i = range.lowerBound
    while i < end {
      let runStart = i
      while i < end, !isBlank(bytes[i]), breakLength(at: i, before: end) == 0,
        !(style == .doubleQuoted && bytes[i] == UInt8(ascii: "\\")),
        !(style == .singleQuoted && bytes[i] == UInt8(ascii: "'"))
      {
        i += 1
      }
      if i > runStart {
        out.append(verbatim: bytes[runStart..<i], at: base + runStart)
      } else if bytes[i] == UInt8(ascii: "'"), style == .singleQuoted {
        out.append(bytes[i...i], replacing: place(i..<min(i + 2, end)))
        i += 2
      } else if bytes[i] == UInt8(ascii: "\\"), style == .doubleQuoted {
        let lineEnd = breakLength(at: i + 1, before: end)
        if lineEnd > 0 {
          i = appendBreaks(after: i + 1 + lineEnd, before: end, to: &out).next
        } else {
          guard let escape = decodeEscape(at: i, before: end) else { return nil }
          out.append(escape.scalar, replacing: place(i..<(i + escape.length)))
          i += escape.length
        }
      } else {
        i = appendWhiteSpace(at: i, before: end, to: &out)
      }
    }
    return out
  }

  /// Blanks inside a line stay; blanks around a line break go, and the break is folded.
  private func appendWhiteSpace(
    at start: Int, before end: Int, to out: inout MappedTextBuilder
  ) -> Int {
    var i = start
    while i < end, isBlank(bytes[i]) { i += 1 }
    let length = breakLength(at: i, before: end)
    guard length > 0 else {
      out.append(verbatim: bytes[start..<i], at: base + start)
      return i
    }
    let lineBreak = i..<(i + length)
    guard isFolded(lineBreak) else {
      appendBreak(lineBreak, to: &out)
      return appendBreaks(after: lineBreak.upperBound, before: end, to: &out).next
    }
    let rest = appendBreaks(after: lineBreak.upperBound, before: end, to: &out)
    if rest.count == 0 { out.append(" ", replacing: place(lineBreak)) }
    return rest.next
  }

  /// Drops the blanks from `start` on and keeps the line breaks among them.
  private func appendBreaks(
    after start: Int, before end: Int, to out: inout MappedTextBuilder
  ) -> (count: Int, next: Int) {
    var i = start
    var count = 0
    while i < end {
      if isBlank(bytes[i]) {
        i += 1
        continue
      }
      let length = breakLength(at: i, before: end)
      guard length > 0 else { break }
      appendBreak(i..<(i + length), to: &out)
      i += length
      count += 1
    }
    return (count, i)
  }

  private func decodeEscape(
    at start: Int, before end: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard start + 1 < end else { return nil }
    let letter = bytes[start + 1]
    if let scalar = Self.simpleEscapes[letter] { return (scalar, 2) }
    let digits: Int
    switch letter {
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    default: return nil
    }
    guard let value = hexadecimal(at: start + 2, digits: digits, before: end) else { return nil }
    if let scalar = Unicode.Scalar(value) { return (scalar, 2 + digits) }
    let pair = start..<(start + SurrogatePairs.length)
    guard pair.upperBound <= end, let scalar = SurrogatePairs.scalar(in: bytes, at: start) else {
      return nil
    }
    return (scalar, pair.count)
  }

  private func hexadecimal(at start: Int, digits: Int, before end: Int) -> UInt32? {
    guard start + digits <= end else { return nil }
    return UInt32(String(decoding: bytes[start..<(start + digits)], as: UTF8.self), radix: 16)
  }

  private static let simpleEscapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}",
    UInt8(ascii: "t"): "\t", UInt8(ascii: "\t"): "\t", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "v"): "\u{B}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "r"): "\r",
    UInt8(ascii: "e"): "\u{1B}", UInt8(ascii: " "): " ", UInt8(ascii: "\""): "\"",
    UInt8(ascii: "/"): "/", UInt8(ascii: "\\"): "\\", UInt8(ascii: "N"): "\u{85}",
    UInt8(ascii: "_"): "\u{A0}", UInt8(ascii: "L"): "\u{2028}", UInt8(ascii: "P"): "\u{2029}",
  ]
}

// What both decoders know of characters.
extension ScalarDecoder {
  func place(_ range: Range<Int>) -> Range<Int> {
    (range.lowerBound + base)..<(range.upperBound + base)
  }

  func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  /// Length of the line break at `i`; 0 where there is none.
  func breakLength(at i: Int, before end: Int) -> Int {
    guard i < end else { return 0 }
    switch bytes[i] {
    case UInt8(ascii: "\n"): return 1
    case UInt8(ascii: "\r"): return i + 1 < end && bytes[i + 1] == UInt8(ascii: "\n") ? 2 : 1
    case 0xC2: return i + 1 < end && bytes[i + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard i + 2 < end, bytes[i + 1] == 0x80 else { return 0 }
      return bytes[i + 2] == 0xA8 || bytes[i + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  /// LS and PS are breaks that are never folded and stay what they are.
  func isFolded(_ lineBreak: Range<Int>) -> Bool { bytes[lineBreak.lowerBound] != 0xE2 }

  func appendBreak(_ lineBreak: Range<Int>, to out: inout MappedTextBuilder) {
    if bytes[lineBreak.lowerBound] == UInt8(ascii: "\n") || !isFolded(lineBreak) {
      out.append(verbatim: bytes[lineBreak], at: base + lineBreak.lowerBound)
    } else {
      out.append("\n", replacing: place(lineBreak))
    }
  }
}
