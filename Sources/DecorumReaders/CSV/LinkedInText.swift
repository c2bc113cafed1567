import DecorumBase

/// How LinkedIn's archives write texts that no rule of CSV foresees.
///
/// In `Shares.csv` a text of several paragraphs may have quotation marks around each of them, so that
/// marks stand on both sides of every line end; or a blank line is a line of marks before a line that
/// begins with them. Those marks are no part of the text, the others are doubled as in any table.
enum LinkedInText {
  /// - Parameter cell: all that stands between the delimiters.
  static func paragraphs(_ cell: MappedText) -> MappedText {
    guard var text = QuotedText(cell) else { return repaired(cell.trimmed ?? cell) }
    text.dropWrapping()
    return repaired(text.decoded { $0 == Byte.quote })
  }

  static func comment(_ cell: MappedText) -> MappedText {
    guard let text = QuotedText(cell) else { return repaired(cell.trimmed ?? cell) }
    return repaired(text.decoded { $0 == Byte.quote || $0 == Byte.backslash })
  }
}

extension LinkedInText {
  /// Some of its archives went through a table of Windows on their way.
  private static func repaired(_ text: MappedText) -> MappedText {
    Mojibake.repairedCP1252(text) ?? text
  }
}

/// The lines between the outer quotation marks of a cell, and which marks at their edges to drop.
private struct QuotedText {
  private let cell: MappedText
  /// What is kept of each line, and the line end behind it.
  private var lines: [(content: Range<Int>, end: Range<Int>)] = []

  init?(_ cell: MappedText) {
    let bytes = cell.bytes
    var inner = Byte.trimmed(bytes, 0..<bytes.count)
    guard let first = bytes[inner].first, first == Byte.quote else { return nil }
    let isClosed = inner.count > 1 && bytes[inner.upperBound - 1] == Byte.quote
    inner = (inner.lowerBound + 1)..<(inner.upperBound - (isClosed ? 1 : 0))
    self.cell = cell
    var start = inner.lowerBound
    var i = start
    while i < inner.upperBound {
      guard Byte.isLineEnd(bytes[i]) else {
        i += 1
        continue
      }
      let isPair =
        bytes[i] == Byte.carriageReturn && i + 1 < inner.upperBound
        && bytes[i + 1] == Byte.lineFeed
      let end = i..<(i + (isPair ? 2 : 1))
      lines.append((start..<i, end))
      start = end.upperBound
      i = start
    }
    lines.append((start..<inner.upperBound, inner.upperBound..<inner.upperBound))
  }

  mutating func dropWrapping() {
    guard lines.count > 1 else { return }
    // One mark on each side, or a doubled one; an odd number of them is one behind doubled ones.
    let width = marksAtEnd(of: lines[0].content) % 2 == 1 ? 1 : 2
    let isWrapped = lines.indices.allSatisfy { i in
      let marks = lines[i].content.count
      if isOnlyMarks(lines[i].content) {
        return marks >= (i == 0 || i == lines.count - 1 ? width : 2 * width)
      }
      return (i == 0 || marksAtStart(of: lines[i].content) >= width)
        && (i == lines.count - 1 || marksAtEnd(of: lines[i].content) >= width)
    }
    if isWrapped {
      let last = lines.count - 1
      let hasOuter =
        width == 2 && marksAtStart(of: lines[0].content) >= 2
        && marksAtEnd(of: lines[last].content) >= 2
      for i in lines.indices {
        drop(
          atStart: i > 0 || hasOuter ? width : 0, atEnd: i < last || hasOuter ? width : 0, of: i)
      }
      return
    }
    for i in lines.indices.dropLast()
    where isOnlyMarks(lines[i].content) && lines[i].content.count == 2
      && marksAtStart(of: lines[i + 1].content) >= 2
    {
      drop(atStart: 2, atEnd: 0, of: i)
      drop(atStart: 2, atEnd: 0, of: i + 1)
    }
  }

  /// The text, in which a mark behind an escape stands for itself.
  func decoded(_ isEscape: (UInt8) -> Bool) -> MappedText {
    var rewriter = MappedTextRewriter(cell)
    for line in lines {
      var start = line.content.lowerBound
      var i = start
      while i + 1 < line.content.upperBound {
        if isEscape(cell.bytes[i]), cell.bytes[i + 1] == Byte.quote {
          rewriter.keep(start..<i)
          rewriter.replace(i..<(i + 2), with: CollectionOfOne(Byte.quote))
          i += 2
          start = i
        } else {
          i += 1
        }
      }
      rewriter.keep(start..<line.content.upperBound)
      rewriter.keep(line.end)
    }
    return rewriter.text().tight
  }

  private mutating func drop(atStart: Int, atEnd: Int, of i: Int) {
    let range = lines[i].content
    let start = min(range.lowerBound + atStart, range.upperBound)
    lines[i].content = start..<max(start, range.upperBound - atEnd)
  }

  private func isOnlyMarks(_ range: Range<Int>) -> Bool {
    !range.isEmpty && cell.bytes[range].allSatisfy { $0 == Byte.quote }
  }

  private func marksAtStart(of range: Range<Int>) -> Int {
    cell.bytes[range].prefix { $0 == Byte.quote }.count
  }

  private func marksAtEnd(of range: Range<Int>) -> Int {
    cell.bytes[range].reversed().prefix { $0 == Byte.quote }.count
  }
}
