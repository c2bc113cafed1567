/// One cell of a table, as ranges of the block.
struct CSVCell: Sendable {
  /// Without the quotation marks around it.
  var content: Range<Int>
  var isQuoted = false
  /// Holds `""`, which stands for one quotation mark.
  var hasDoubledQuotes = false
  /// Where the closing quotation mark stands, if text goes on behind it.
  var strayFrom: Int?
}

/// Finds the records of a table by RFC 4180: cells between delimiters, in quotation marks where they
/// hold delimiters, line breaks or quotation marks.
///
/// Lines end at LF, CR LF or a lone CR. A quotation mark opens a cell only as its first byte;
/// elsewhere it is text.
struct CSVScanner: Sendable {
  enum Outcome: Sendable {
    /// The record's cells are in `cells`; it ends at `end`, the next begins at `next`.
    case record(end: Int, next: Int)
    case needsMore
    case unclosed(quote: Int)
  }

  /// nil in a table of one column.
  let delimiter: UInt8?
  private(set) var cells: [CSVCell] = []
  private let delimiters: UInt64

  init(delimiter: UInt8?) {
    self.delimiter = delimiter
    delimiters = ByteWord.repeating(delimiter ?? Byte.lineFeed)
  }

  mutating func scan(_ bytes: [UInt8], from start: Int, isLast: Bool) -> Outcome {
    cells.removeAll(keepingCapacity: true)
    var i = start
    while true {
      var cell: CSVCell
      if i < bytes.count, bytes[i] == Byte.quote {
        let opening = i
        cell = CSVCell(content: (i + 1)..<(i + 1), isQuoted: true)
        i += 1
        quoted: while true {
          i = Self.quote(bytes.span, from: i)
          guard i < bytes.count else { return isLast ? .unclosed(quote: opening) : .needsMore }
          guard i + 1 < bytes.count else {
            if !isLast { return .needsMore }
            break quoted
          }
          guard bytes[i + 1] == Byte.quote else { break quoted }
          cell.hasDoubledQuotes = true
          i += 2
        }
        cell.content = (opening + 1)..<i
        i += 1
        if !isEnd(bytes, i) {
          cell.strayFrom = i - 1
          i = end(bytes.span, from: i)
          cell.content = (opening + 1)..<i
        }
      } else {
        let first = i
        i = end(bytes.span, from: i)
        cell = CSVCell(content: first..<i)
      }
      if i == bytes.count, !isLast { return .needsMore }
      cells.append(cell)
      if i == bytes.count { return .record(end: i, next: i) }
      if bytes[i] == Byte.lineFeed { return .record(end: i, next: i + 1) }
      if bytes[i] == Byte.carriageReturn {
        // Where the block ends between CR and LF, the LF is a blank line of the next: no row.
        let isPair = i + 1 < bytes.count && bytes[i + 1] == Byte.lineFeed
        return .record(end: i, next: i + (isPair ? 2 : 1))
      }
      i += 1
    }
  }

  /// Nothing stands on the line, so it is no row.
  func isBlank(_ bytes: [UInt8]) -> Bool {
    cells.count == 1 && !cells[0].isQuoted && Byte.trimmed(bytes, cells[0].content).isEmpty
  }

  private func isEnd(_ bytes: [UInt8], _ i: Int) -> Bool { i == bytes.count || isEnd(bytes[i]) }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Byte.lineFeed || byte == Byte.carriageReturn
  }

  /// Where a cell without quotation marks ends that holds the byte at `start`.
  private func end(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
    var i = start
    while let word = ByteWord(bytes, at: i) {
      let marks =
        word.equal(to: delimiters) | word.equal(to: ByteWord.repeating(Byte.lineFeed))
        | word.equal(to: ByteWord.repeating(Byte.carriageReturn))
      if marks != 0 { return i &+ ByteWord.first(of: marks) }
      i &+= 8
    }
    while i < bytes.count, !isEnd(bytes[i]) { i &+= 1 }
    return i
  }

  /// Where the next quotation mark stands, or the bytes end.
  static func quote(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
    var i = start
    while let word = ByteWord(bytes, at: i) {
      let marks = word.equal(to: ByteWord.repeating(Byte.quote))
      if marks != 0 { return i &+ ByteWord.first(of: marks) }
      i &+= 8
    }
    while i < bytes.count, bytes[i] != Byte.quote { i &+= 1 }
    return i
  }
}
