import DecorumBase

/// Cuts a table into rows and cells, by whichever grammar its layout has.
struct CSVRows: Sendable {
  enum Outcome: Sendable {
    /// The row's cells are in `cells`; it ends at `end`, the next begins at `next`.
    case row(end: Int, next: Int)
    case needsMore
    /// A quoted cell that no mark closes within `longestCell` bytes.
    case unclosed(quote: Int)
    /// Lines that are no row and part of none.
    case foreign(end: Int, next: Int)
  }

  /// Where the cells of a row without quoted cells end.
  enum Grammar: Sendable {
    case quotedCells
    case plainLines(columns: Int)
    case datedRows(text: Int, columns: Int)
  }

  /// No post comes near it; behind a mark that is never closed lies the whole file.
  static let longestCell = 1 << 24

  let delimiter: UInt8?
  private let grammar: Grammar
  private var scanner: CSVScanner
  private var cut: [CSVCell] = []

  init(delimiter: UInt8?, grammar: Grammar = .quotedCells) {
    self.delimiter = delimiter
    self.grammar = grammar
    scanner = CSVScanner(delimiter: delimiter)
  }

  var cells: [CSVCell] {
    if case .quotedCells = grammar { scanner.cells } else { cut }
  }

  mutating func scan(_ bytes: [UInt8], from start: Int, isLast: Bool) -> Outcome {
    switch grammar {
    case .quotedCells: scanQuoted(bytes, from: start, isLast: isLast)
    case .plainLines(let columns):
      scanLine(bytes, from: start, isLast: isLast, columns: columns)
    case .datedRows(let text, let columns):
      scanDated(bytes, from: start, isLast: isLast, text: text, columns: columns)
    }
  }

  /// Nothing stands in the row, not even an empty text in quotation marks.
  func isBlank(_ bytes: [UInt8]) -> Bool {
    let cells = cells
    return cells.allSatisfy { cell in
      cell.content.isEmpty
        ? !cell.isQuoted || cells.count > 1 : Byte.trimmed(bytes, cell.content).isEmpty
    }
  }

  private mutating func scanQuoted(_ bytes: [UInt8], from start: Int, isLast: Bool) -> Outcome {
    let outcome = scanner.scan(bytes, from: start, isLast: isLast)
    let end: Int
    switch outcome {
    case .record(let rowEnd, _): end = rowEnd
    case .needsMore, .unclosed: end = bytes.count
    }
    // However much of the table is at hand: a cell counts as unclosed for its length alone.
    if end - start > Self.longestCell {
      if let long = scanner.cells.first(where: {
        $0.isQuoted && $0.content.count > Self.longestCell
      }) {
        return .unclosed(quote: long.content.lowerBound - 1)
      }
      if case .needsMore = outcome, let quote = openQuote(bytes, from: start),
        bytes.count - quote - 1 > Self.longestCell
      {
        return .unclosed(quote: quote)
      }
    }
    return switch outcome {
    case .record(let end, let next): .row(end: end, next: next)
    case .needsMore: .needsMore
    case .unclosed(let quote): .unclosed(quote: quote)
    }
  }

  /// The mark of the cell in which a scan ended early.
  private func openQuote(_ bytes: [UInt8], from start: Int) -> Int? {
    var cell = start
    if let last = scanner.cells.last {
      let isClosedByMark = last.isQuoted && last.strayFrom == nil
      cell = last.content.upperBound + (isClosedByMark ? 2 : 1)
    }
    return cell < bytes.count && bytes[cell] == Byte.quote ? cell : nil
  }

  private mutating func scanLine(
    _ bytes: [UInt8], from start: Int, isLast: Bool, columns: Int
  ) -> Outcome {
    guard let line = CSVLine(bytes, from: start, isLast: isLast) else { return .needsMore }
    cut = []
    var i = start
    for _ in 1..<columns {
      guard
        let end = bytes[i..<line.content.upperBound].firstIndex(where: { $0 == delimiter })
      else { break }
      cut.append(CSVCell(content: i..<end))
      i = end + 1
    }
    cut.append(CSVCell(content: i..<line.content.upperBound))
    return .row(end: line.content.upperBound, next: line.next)
  }

  private mutating func scanDated(
    _ bytes: [UInt8], from start: Int, isLast: Bool, text: Int, columns: Int
  ) -> Outcome {
    var next = start
    repeat {
      guard let line = CSVLine(bytes, from: next, isLast: isLast) else { return .needsMore }
      next = line.next
      guard next < bytes.count else {
        if !isLast { return .needsMore }
        break
      }
      // Lines without end that belong to no row must not fill the memory.
      if next - start > Self.longestCell { break }
      guard isLast || next + DatedRow.longestMoment < bytes.count else { return .needsMore }
    } while !DatedRow.begins(bytes, at: next, delimiter)
    let row = Byte.trimmed(bytes, start..<next)
    cut = []
    guard !row.isEmpty, DatedRow.begins(bytes, at: start, delimiter) else {
      return .foreign(end: row.upperBound, next: next)
    }
    cut = DatedRow(row, delimiter, text: text, columns: columns).cells(bytes)
    return .row(end: row.upperBound, next: next)
  }
}

/// A line of a block that is there to its end.
struct CSVLine {
  /// Without the line end.
  let content: Range<Int>
  let next: Int

  /// - Returns: nil where the block may end in the line.
  init?(_ bytes: [UInt8], from start: Int, isLast: Bool) {
    var end = start
    while end < bytes.count, !Byte.isLineEnd(bytes[end]) { end += 1 }
    // A carriage return may be half of a line end.
    let isWhole = end + 1 < bytes.count || end < bytes.count && bytes[end] == Byte.lineFeed
    guard isWhole || isLast else { return nil }
    content = start..<end
    let isPair =
      end + 1 < bytes.count && bytes[end] == Byte.carriageReturn
      && bytes[end + 1] == Byte.lineFeed
    next = end < bytes.count ? end + (isPair ? 2 : 1) : end
  }
}
