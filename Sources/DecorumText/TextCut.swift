/// What goes along when words are taken out of a text: the blanks behind them, the line on which they
/// stand alone, the brackets around them. What opens the text instead takes over their capital.
package struct TextCut: Hashable, Sendable {
  package let range: Range<Int>
  /// What stands in the place of the range: nothing, or a letter that has become a capital.
  package let replacement: String

  /// - Returns: nil where nothing would be left.
  package init?(_ words: Range<Int>, from bytes: [UInt8]) {
    let text = Surroundings(bytes)
    var (start, end) = (words.lowerBound, words.upperBound)
    if text.opensBracket(before: start), text.closesBracket(at: end) {
      (start, end) = (start - 1, end + 1)
    }
    let opensLine = start == 0 || text.isLineEnd(start - 1)
    let blanksEnd = text.endOfBlanks(from: end)
    let closesLine = blanksEnd == bytes.count || text.isLineEnd(blanksEnd)
    switch (opensLine, closesLine) {
    case (true, true):
      end = text.endOfLine(blanksEnd)
      if end == bytes.count { start = text.endOfText(before: start) }
    case (false, true): (start, end) = (text.startOfBlanks(before: start), blanksEnd)
    case (true, false): end = blanksEnd
    case (false, false):
      let isBlankBefore = text.startOfBlanks(before: start) < start
      if isBlankBefore, text.endsClause(at: end) {
        start = text.startOfBlanks(before: start)
      } else if isBlankBefore || !text.holdsWords(before: start) {
        end = blanksEnd
      }
    }
    guard !text.isBlank(0..<start) || !text.isBlank(end..<bytes.count) else { return nil }
    var replacement = ""
    if text.beginsWithCapital(words), !text.holdsWords(before: words.lowerBound),
      let capital = text.capital(at: end)
    {
      replacement = capital.letter
      end = capital.end
    }
    range = start..<end
    self.replacement = replacement
  }
}

/// The bytes around a place.
private struct Surroundings {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func isLineEnd(_ i: Int) -> Bool { bytes[i] == 0x0A || bytes[i] == 0x0D }
  private func isBlank(_ i: Int) -> Bool { bytes[i] == 0x20 || bytes[i] == 0x09 }

  func isBlank(_ range: Range<Int>) -> Bool {
    range.allSatisfy { isBlank($0) || isLineEnd($0) }
  }

  func endOfBlanks(from start: Int) -> Int {
    var i = start
    while i < bytes.count, isBlank(i) { i += 1 }
    return i
  }

  func startOfBlanks(before end: Int) -> Int {
    var i = end
    while i > 0, isBlank(i - 1) { i -= 1 }
    return i
  }

  /// Behind the line's end, which may be two bytes.
  func endOfLine(_ end: Int) -> Int {
    guard end < bytes.count else { return end }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    return end + (isPair ? 2 : 1)
  }

  /// Where the text before ends, blank lines left out.
  func endOfText(before end: Int) -> Int {
    var i = end
    while i > 0, isBlank(i - 1) || isLineEnd(i - 1) { i -= 1 }
    return i
  }

  func opensBracket(before i: Int) -> Bool {
    i > 0 && (bytes[i - 1] == UInt8(ascii: "(") || bytes[i - 1] == UInt8(ascii: "["))
  }

  func closesBracket(at i: Int) -> Bool {
    i < bytes.count && (bytes[i] == UInt8(ascii: ")") || bytes[i] == UInt8(ascii: "]"))
  }

  func endsClause(at i: Int) -> Bool { i < bytes.count && ".,;:!?".utf8.contains(bytes[i]) }

  func beginsWithCapital(_ range: Range<Int>) -> Bool {
    String(decoding: bytes[range], as: UTF8.self).first?.isUppercase ?? false
  }

  func holdsWords(before end: Int) -> Bool {
    String(decoding: bytes[..<end], as: UTF8.self).contains { $0.isLetter || $0.isNumber }
  }

  /// The letter at `start` as a capital; nil where it is none, or its word has a shape of its own.
  func capital(at start: Int) -> (letter: String, end: Int)? {
    let word = String(decoding: bytes[start...], as: UTF8.self).prefix { $0.isLetter }
    guard let first = word.first, word.allSatisfy(\.isLowercase) else { return nil }
    let letter = first.uppercased()
    return letter.count == 1 ? (letter, start + first.utf8.count) : nil
  }
}
