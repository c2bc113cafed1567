/// Finds what stands in quotation marks, in backticks or behind a `>` at the start of a line.
///
/// A mark without its partner in the same paragraph opens nothing: apostrophes and inch marks are
/// more common than quotations across paragraphs.
enum Quotations {
  static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var scan = QuotationScan(bytes: bytes)
    return merged(scan.pairs() + quotedLines(bytes))
  }

  /// The one quotation that holds every word of the text.
  static func whole(
    of bytes: [UInt8], _ tokens: [Token], _ quotations: [Range<Int>]
  ) -> Range<Int>? {
    guard quotations.count == 1, bytes[quotations[0].lowerBound] != 0x3E else { return nil }
    let quotation = quotations[0]
    let isWhole = tokens.allSatisfy { token in
      switch token.kind {
      case .hashtag, .link, .emoji, .newline: true
      default:
        quotation.lowerBound <= token.range.lowerBound
          && token.range.upperBound <= quotation.upperBound
      }
    }
    return isWhole ? quotation : nil
  }

  /// Lines that begin with `>`, as in e-mail and Markdown. `>>` and `->` are arrows.
  private static func quotedLines(_ bytes: [UInt8]) -> [Range<Int>] {
    guard bytes.contains(0x3E) else { return [] }
    var ranges: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let first = bytes[start..<end].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? end
      if first < end, bytes[first] == 0x3E, first + 1 < end {
        let next = bytes[first + 1]
        let isLetter = CharacterClass(bytes.scalar(at: first + 1).value) == .letter
        if next == 0x20 || isLetter { ranges.append(first..<end) }
      }
      start = end + 1
    }
    return ranges
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      if let last = result.last, range.lowerBound < last.upperBound {
        result[result.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}

/// One pass over a text that pairs opening marks with closing ones.
private struct QuotationScan {
  let bytes: [UInt8]
  /// Per opening mark, the offset before which no partner was found. Keeps the pass linear.
  private var barren: [UInt32: Int] = [:]

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func pairs() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 0
    while offset < bytes.count {
      let (value, length) = bytes.scalar(at: offset)
      if isMark(value), opens(value, offset, length), offset >= barren[value] ?? 0,
        let end = end(of: value, from: offset + length)
      {
        ranges.append(offset..<end)
        offset = end
      } else {
        offset += length
      }
    }
    return ranges
  }

  private func isMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x60, 0xAB, 0xBB, 0x2018, 0x201A, 0x201C...0x201F, 0x2039, 0x203A, 0x300C,
      0x300E:
      true
    default: false
    }
  }

  private func opens(_ value: UInt32, _ offset: Int, _ length: Int) -> Bool {
    let before = bytes.scalar(before: offset)?.value
    let next = offset + length
    guard next < bytes.count else { return false }
    let after = bytes.scalar(at: next).value
    let followsWord = before.map { CharacterClass($0).isWordLike } ?? false
    switch value {
    // French marks have blanks inside.
    case 0xAB, 0x2039: return !followsWord
    case 0x300C, 0x300E: return true
    case 0x27:
      let opensWord = CharacterClass(after) == .letter || CharacterClass(after) == .digit
      return !followsWord && opensWord && !beginsContraction(next)
    default: return !followsWord && !CharacterClass(after).isBlank
    }
  }

  /// `'em`, `'til`, `'90s`: an apostrophe for what was left out.
  private func beginsContraction(_ start: Int) -> Bool {
    if (0x30...0x39).contains(bytes[start]) { return true }
    var end = start
    while end < bytes.count, CharacterClass(bytes.scalar(at: end).value) == .letter {
      end += bytes.scalar(at: end).length
    }
    return ["em", "til", "till", "tis", "twas", "cause", "bout", "round", "n", "s", "cuz", "coz"]
      .contains(WordForm.plain(bytes[start..<end]))
  }

  private mutating func end(of opening: UInt32, from start: Int) -> Int? {
    var offset = start
    while offset < bytes.count {
      let (value, length) = bytes.scalar(at: offset)
      if value == 0x0A, endsReach(of: opening, offset) { break }
      if closes(opening, value, offset, length), offset > start { return offset + length }
      offset += length
    }
    barren[opening] = offset
    return nil
  }

  /// Quotations end with their paragraph; code and single straight marks with their line.
  private func endsReach(of opening: UInt32, _ newline: Int) -> Bool {
    if opening == 0x27 || opening == 0x60 { return true }
    var next = newline + 1
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x0D || bytes[next] == 0x09 {
      next += 1
    }
    return next < bytes.count && bytes[next] == 0x0A
  }

  private func closes(_ opening: UInt32, _ value: UInt32, _ offset: Int, _ length: Int) -> Bool {
    switch opening {
    case 0x22: value == 0x22 && isAtEnd(offset, length)
    case 0x60: value == 0x60
    case 0xAB: value == 0xBB
    case 0xBB: value == 0xAB && isAtEnd(offset, length)
    case 0x2039: value == 0x203A
    case 0x203A: value == 0x2039 && isAtEnd(offset, length)
    case 0x201C, 0x201F: value == 0x201D
    case 0x201D: value == 0x201D && isAtEnd(offset, length)
    case 0x201E: value == 0x201C || value == 0x201D
    case 0x201A: value == 0x2018 && isAtEnd(offset, length)
    case 0x2018: value == 0x2019 && isAtEnd(offset, length)
    case 0x27: value == 0x27 && isAtEnd(offset, length) && !isPossessive(offset, length)
    case 0x300C: value == 0x300D
    case 0x300E: value == 0x300F
    default: false
    }
  }

  /// Behind a word or its punctuation, and not before a word.
  private func isAtEnd(_ offset: Int, _ length: Int) -> Bool {
    guard let before = bytes.scalar(before: offset)?.value, !CharacterClass(before).isBlank else {
      return false
    }
    guard offset + length < bytes.count else { return true }
    let after = CharacterClass(bytes.scalar(at: offset + length).value)
    return after != .letter && after != .digit
  }

  /// `the girls' night`: after an s, before another word.
  private func isPossessive(_ offset: Int, _ length: Int) -> Bool {
    guard bytes[offset - 1] | 0x20 == 0x73, offset + length + 1 < bytes.count else { return false }
    return bytes[offset + length] == 0x20
      && CharacterClass(bytes.scalar(at: offset + length + 1).value) == .letter
  }
}
