import DecorumBase

/// Decodes `|` and `>` scalars. Their indentation depends on the collections around them, which
/// events do not tell: it is the one under which the decoded text equals libyaml's.
extension ScalarDecoder {
  /// - Parameters:
  ///   - range: from the indicator to the end of the last line.
  ///   - value: libyaml's text of these bytes.
  /// - Returns: nil if no indentation leads to `value`.
  func blockIndentation(
    _ range: Range<Int>, _ style: YAMLScalar.Style, leadingTo value: [UInt8]
  ) -> Int? {
    let header = BlockHeader(of: range, in: self)
    let deepest = leadingColumn(in: header.body)
    let least = header.increment ?? 1
    // Without an indicator the first is right, unless the text is empty.
    let candidates = [max(1, deepest)] + Array(least..<max(least, deepest))
    return candidates.first { decodeBlock(range, style, indentation: $0).bytes == value }
  }

  func decodeBlock(
    _ range: Range<Int>, _ style: YAMLScalar.Style, indentation: Int
  ) -> MappedTextBuilder {
    let header = BlockHeader(of: range, in: self)
    return decodeLines(
      header.body, indentation: indentation, isLiteral: style == .literal,
      keepsLastBreak: header.keepsLastBreak, keepsAllBreaks: header.keepsAllBreaks)
  }

  /// `|2+ # comment`, and the lines below it.
  private struct BlockHeader {
    var keepsLastBreak = true
    var keepsAllBreaks = false
    var increment: Int?
    let body: Range<Int>

    init(of range: Range<Int>, in decoder: ScalarDecoder) {
      let bytes = decoder.bytes
      let end = range.upperBound
      var i = range.lowerBound + 1
      indicators: while i < end {
        switch bytes[i] {
        case UInt8(ascii: "-"): keepsLastBreak = false
        case UInt8(ascii: "+"): keepsAllBreaks = true
        case UInt8(ascii: "1")...UInt8(ascii: "9"): increment = Int(bytes[i] - UInt8(ascii: "0"))
        default: break indicators
        }
        i += 1
      }
      while i < end, decoder.breakLength(at: i, before: end) == 0 { i += 1 }
      body = (i + decoder.breakLength(at: i, before: end))..<end
    }
  }

  /// The deepest column among the leading blank lines and the first other line.
  private func leadingColumn(in body: Range<Int>) -> Int {
    var deepest = 0
    var i = body.lowerBound
    while i < body.upperBound {
      let lineStart = i
      while i < body.upperBound, bytes[i] == UInt8(ascii: " ") { i += 1 }
      deepest = max(deepest, i - lineStart)
      let length = breakLength(at: i, before: body.upperBound)
      guard length > 0 else { break }
      i += length
    }
    return deepest
  }

  private func decodeLines(
    _ body: Range<Int>, indentation: Int, isLiteral: Bool, keepsLastBreak: Bool,
    keepsAllBreaks: Bool
  ) -> MappedTextBuilder {
    var out = MappedTextBuilder(base: base + body.lowerBound, reserving: body.count)
    let end = body.upperBound
    var i = body.lowerBound
    var lastBreak: Range<Int>?
    var lastWasIndented = false
    while true {
      let blankLines = skipBlankLines(from: &i, before: end, indentation: indentation)
      guard let contentStart = blankLines.contentStart else {
        if keepsLastBreak, let lastBreak { appendBreak(lastBreak, to: &out) }
        if keepsAllBreaks {
          for lineBreak in blankLines.breaks { appendBreak(lineBreak, to: &out) }
        }
        return out
      }
      // Lines that begin with a blank are kept apart: a list or a poem inside a folded text.
      let isIndented = isBlank(bytes[contentStart])
      if let lastBreak {
        if isLiteral || !isFolded(lastBreak) || lastWasIndented || isIndented {
          appendBreak(lastBreak, to: &out)
        } else if blankLines.breaks.isEmpty {
          out.append(" ", replacing: place(lastBreak))
        }
      }
      for lineBreak in blankLines.breaks { appendBreak(lineBreak, to: &out) }
      lastWasIndented = isIndented
      while i < end, breakLength(at: i, before: end) == 0 { i += 1 }
      out.append(verbatim: bytes[contentStart..<i], at: base + contentStart)
      let length = breakLength(at: i, before: end)
      lastBreak = length > 0 ? i..<(i + length) : nil
      i += length
    }
  }

  /// Moves `i` over empty lines to the first byte of a line indented by `indentation`.
  /// - Returns: no content start where the scalar ends.
  private func skipBlankLines(
    from i: inout Int, before end: Int, indentation: Int
  ) -> (breaks: [Range<Int>], contentStart: Int?) {
    var breaks: [Range<Int>] = []
    while true {
      let lineStart = i
      while i < end, i - lineStart < indentation, bytes[i] == UInt8(ascii: " ") { i += 1 }
      let length = breakLength(at: i, before: end)
      guard length > 0 else { return (breaks, i < end && i - lineStart == indentation ? i : nil) }
      breaks.append(i..<(i + length))
      i += length
    }
  }
}
