import DecorumBase

/// Writes prose down, piece by piece, with the place of each piece in the Markdown text.
///
/// Between two pieces stands whatever md4c does not speak of: marks, indentation, line ends. Of
/// these the prose keeps the line ends, as the source has them: one for a break inside a paragraph, at
/// most two between blocks.
struct ProsePen {
  private let source: [UInt8]
  private var prose: MappedTextRewriter
  /// Behind the last piece, in the Markdown text.
  private(set) var end = 0
  /// How many line ends may stand before the next piece.
  private var lines = 0
  /// With how many of them the prose ends already.
  private var linesWritten = 0
  /// Something was left out since the last piece.
  private var hasPassed = false
  /// Blanks at the end of the last piece: no part of the prose unless its line goes on.
  private var blanks: Range<Int>?

  init(_ source: MappedText) {
    self.source = source.bytes
    prose = MappedTextRewriter(source)
  }

  var text: MappedText { prose.text(spelledAs: .markdown) }

  mutating func pause(lines more: Int) { lines = max(lines, more) }

  /// Leaves something out.
  mutating func pass() { hasPassed = true }

  /// Leaves raw HTML out; `<br>` ends a line.
  mutating func passHTML(_ range: Range<Int>) {
    hasPassed = true
    guard source[range].prefix(3).elementsEqual("<br".utf8), prose.count > 0 else { return }
    prose.replace(range, with: "\n")
    linesWritten += 1
    end = range.upperBound
    blanks = nil
  }

  /// - Parameter characters: what the bytes mean; nil where they stand for themselves.
  mutating func write(_ range: Range<Int>, as characters: [UInt8]?) {
    guard let characters else { return write(range) }
    writeGap(before: range.lowerBound)
    prose.replace(range, with: characters)
    close(at: range.upperBound)
  }

  mutating func write(_ range: Range<Int>) {
    if hasPassed, lines == 0, blanks != nil, source[range].allSatisfy(Markup.isBlank) { return }
    var start = range.lowerBound
    let isEscaped =
      end < start && source[start - 1] == UInt8(ascii: "\\") && Self.isPunctuation(source[start])
    writeGap(before: start)
    if hasPassed, prose.last.map(Markup.isBlank) ?? true {
      // What stood between two blanks is gone: one of them is enough.
      while start < range.upperBound, Markup.isBlank(source[start]) { start += 1 }
    }
    if isEscaped {
      prose.replace((start - 1)..<(start + 1), with: source[start...start])
      start += 1
    }
    var upper = range.upperBound
    while upper > start, Markup.isBlank(source[upper - 1]) { upper -= 1 }
    prose.keep(start..<upper)
    close(at: range.upperBound)
    blanks = upper < range.upperBound ? upper..<range.upperBound : nil
  }

  private mutating func close(at offset: Int) {
    end = offset
    blanks = nil
    linesWritten = 0
    hasPassed = false
  }

  /// The line ends between the last piece and the next, as far as there was a pause.
  private mutating func writeGap(before start: Int) {
    defer { lines = 0 }
    guard lines > 0, prose.count > 0 else {
      if let blanks { prose.keep(blanks) }
      return
    }
    var left = lines - linesWritten
    var i = end
    while i < start, left > 0 {
      let next = behindLineEnd(i, before: start)
      if let next {
        prose.keep(i..<next)
        linesWritten += 1
        left -= 1
      }
      i = next ?? i + 1
    }
    if linesWritten == 0, end < start { prose.replace(end..<start, with: " ") }
  }

  /// nil where no line ends.
  private func behindLineEnd(_ i: Int, before limit: Int) -> Int? {
    guard Markup.isLineEnd(source[i]) else { return nil }
    let isPair =
      source[i] == UInt8(ascii: "\r") && i + 1 < limit && source[i + 1] == UInt8(ascii: "\n")
    return isPair ? i + 2 : i + 1
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }
}
