import DecorumBase

/// A row that has swallowed the rows below it, because a quotation mark in it is never closed, on the way
/// to the next line that is a row beyond doubt.
struct LostRow: Sendable {
  /// Where the mark stands in the source.
  let quote: Span
  /// Lines that were given up, with the row's own first line.
  private var lines = 0
  private var isInLine = true

  /// A row of several lines may be so long; what is longer is no proof.
  private static let mostLines = 64
  private static let mostBytes = 1 << 16

  init(quote: Span) { self.quote = quote }

  enum Outcome {
    /// A row begins here, or the table ends.
    case found, end
    case needsMore
  }

  /// Goes on from `i` to the next line that is a row.
  mutating func recover(_ block: Block, from i: inout Int, like table: CSVTable) -> Outcome {
    let bytes = block.bytes
    while true {
      while isInLine {
        while i < bytes.count, !Byte.isLineEnd(bytes[i]) { i += 1 }
        guard let line = CSVLine(bytes, from: i, isLast: block.isLast) else { return .needsMore }
        i = line.next
        lines += 1
        isInLine = false
      }
      guard i < bytes.count else { return block.isLast ? .end : .needsMore }
      switch Self.isRow(bytes, at: i, isLast: block.isLast, like: table) {
      case nil: return .needsMore
      case true?: return .found
      case false?: isInLine = true
      }
    }
  }

  /// Whether a line begins a row that has the table's number of cells and whose quotation marks all open
  /// or close a cell.
  /// - Returns: nil where the block ends too early to tell.
  static func isRow(
    _ bytes: [UInt8], at start: Int, isLast: Bool, like table: CSVTable
  ) -> Bool? {
    var scanner = CSVScanner(delimiter: table.delimiter)
    var end = start
    var lines = 0
    var isWhole = false
    while end < bytes.count, !isWhole {
      let isLineEnd = Byte.isLineEnd(bytes[end])
      end += 1
      if isLineEnd { lines += 1 }
      isWhole = lines == mostLines || end - start == mostBytes
      guard isLineEnd, lines == 1 || isWhole else { continue }
      let piece = Array(bytes[start..<end])
      if case .record = scanner.scan(piece, from: 0, isLast: false) {
        return isClean(scanner.cells, piece, like: table)
      }
    }
    if isWhole { return false }
    let rest = Array(bytes[start..<end])
    switch scanner.scan(rest, from: 0, isLast: isLast) {
    case .record: return isClean(scanner.cells, rest, like: table)
    case .unclosed: return false
    case .needsMore: return nil
    }
  }

  private static func isClean(
    _ cells: [CSVCell], _ bytes: [UInt8], like table: CSVTable
  ) -> Bool {
    cells.count == table.columns.count
      && cells.contains { !$0.content.isEmpty }
      && cells.allSatisfy { cell in
        cell.strayFrom == nil && (cell.isQuoted || !bytes[cell.content].contains(Byte.quote))
      }
  }

  /// Whether one of the rows below may have been swallowed: a mark inside a cell of several lines
  /// closes it where text goes on, and one of these lines would be a row of its own.
  /// - Returns: the mark that opens the cell, or nil for none; `.some(nil)` where more bytes have to
  ///   tell.
  static func swallowing(
    _ cells: [CSVCell], in row: Range<Int>, _ block: Block, like table: CSVTable
  ) -> Int?? {
    let bytes = block.bytes
    guard table.columns.count > 1,
      let cell = cells.first(where: { cell in
        cell.strayFrom.map { stray in
          bytes[cell.content.lowerBound..<stray].contains(where: Byte.isLineEnd)
        } ?? false
      })
    else { return nil }
    var i = row.lowerBound
    while i < row.upperBound {
      defer { i += 1 }
      guard Byte.isLineEnd(bytes[i]), i + 1 < row.upperBound, !Byte.isLineEnd(bytes[i + 1]) else {
        continue
      }
      switch isRow(bytes, at: i + 1, isLast: block.isLast, like: table) {
      case nil: return .some(nil)
      case true?: return .some(cell.content.lowerBound - 1)
      case false?: continue
      }
    }
    return nil
  }

  /// - Parameter isAtEnd: no row was found any more.
  func diagnostic(isAtEnd: Bool) -> Diagnostic {
    let note =
      if isAtEnd {
        "nothing behind it was read"
      } else if lines == 1 {
        "its row was not read; the line below is a row again"
      } else {
        "its row was not read, nor \(lines - 1) lines below; the next is a row again"
      }
    return Diagnostic(
      InputDiagnostics.csv, .error, "this quotation mark is never closed", at: Label(quote),
      notes: [note],
      helps: ["close it, or write \"\" for a quotation mark inside a quoted cell"])
  }
}
