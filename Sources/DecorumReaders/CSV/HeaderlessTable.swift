import DecorumBase

/// Tells a table without a header by what the cells of its first rows look like.
struct HeaderlessTable {
  let decoder: TextDecoder
  let isLast: Bool
  var keys = KeyTable.standard

  enum Outcome {
    case table(CSVTable, Recognition)
    case needsMore
    case none
  }

  /// So many rows have to look alike, where there are so many.
  private static let sample = 10

  private var bytes: [UInt8] { decoder.bytes }

  /// - Parameter rows: no fewer rows have to be there.
  func find(from start: Int, atLeast rows: Int = 1) -> Outcome {
    var first = start
    while first < bytes.count, Byte.isBlank(bytes[first]) { first += 1 }
    let digit = first < bytes.count && bytes[first] == Byte.quote ? first + 1 : first
    guard digit < bytes.count else { return isLast ? .none : .needsMore }
    // The header of any other table ends it here.
    guard Byte.isDigit(bytes[digit]) else { return .none }
    for layout in CSVLayouts.all {
      for delimiter in CSVTable.delimiters {
        switch cells(of: layout, delimiter, from: start, atLeast: rows) {
        case .some(.some(let count)):
          return .table(
            table(layout, delimiter, cells: count),
            Recognition(layout.name, because: "all its first rows begin as its rows do"))
        case .some(.none): return .needsMore
        case .none: continue
        }
      }
    }
    return .none
  }

  /// The table of a layout that somebody asked for.
  func table(of layout: CSVLayout, from start: Int) -> Outcome {
    var best: (delimiter: UInt8, cells: Int)?
    for delimiter in CSVTable.delimiters {
      var rows = CSVRows(delimiter: delimiter)
      switch rows.scan(bytes, from: start, isLast: isLast) {
      case .needsMore: return .needsMore
      case .row:
        if rows.cells.count > best?.cells ?? 0 { best = (delimiter, rows.cells.count) }
      case .unclosed, .foreign: continue
      }
    }
    guard let best else { return .none }
    return .table(
      table(layout, best.delimiter, cells: best.cells), .asked(for: layout.name))
  }

  private func table(_ layout: CSVLayout, _ delimiter: UInt8, cells: Int) -> CSVTable {
    guard case .cells(_, let names) = layout.mark else {
      preconditionFailure("\(layout.name) has a header")
    }
    let count = if case .plainLines = layout.grammar { names.count } else { cells }
    var ignored: [Diagnostic] = []
    return CSVTable(
      names.prefix(count).map { CSVTable.Column(name: $0, span: decoder.span(0..<0)) },
      delimiter: delimiter, layout: layout, keys: keys, &ignored)
  }

  /// - Returns: nil where the rows are not the layout's; `.some(nil)` where more bytes have to tell;
  ///   otherwise how many cells the longest row has.
  private func cells(
    of layout: CSVLayout, _ delimiter: UInt8, from start: Int, atLeast least: Int
  ) -> Int?? {
    guard case .cells(let shapes, let names) = layout.mark else { return nil }
    let isLines = if case .plainLines = layout.grammar { true } else { false }
    var rows = CSVRows(
      delimiter: delimiter, grammar: isLines ? .plainLines(columns: names.count) : .quotedCells)
    var seen = 0
    var most = 0
    var i = start
    while seen < Self.sample, i < bytes.count {
      switch rows.scan(bytes, from: i, isLast: isLast) {
      case .needsMore: return .some(nil)
      case .unclosed, .foreign: return nil
      case .row(_, let next):
        i = next
        if rows.isBlank(bytes) { continue }
        guard rows.cells.count >= shapes.count,
          zip(shapes, rows.cells).allSatisfy({ shape, cell in
            shape.fits(bytes[Byte.trimmed(bytes, cell.content)])
          })
        else { return nil }
        seen += 1
        most = max(most, rows.cells.count)
      }
    }
    if seen < Self.sample, !isLast { return .some(nil) }
    return seen >= least && seen > 0 ? .some(most) : nil
  }
}

extension CSVLayout.Shape {
  fileprivate func fits(_ cell: ArraySlice<UInt8>) -> Bool {
    let digits = cell.count { Byte.isDigit($0) }
    switch self {
    case .id: return digits == cell.count && digits >= 5 && digits <= 20
    case .moment:
      let signs = Array(" :/.-+,".utf8)
      let letters = cell.count { Self.isLetter($0) }
      return digits >= 7 && cell.count <= 40 && cell.contains(Byte.colon) && letters <= 12
        && cell.allSatisfy { Byte.isDigit($0) || Self.isLetter($0) || signs.contains($0) }
    case .words:
      return cell.isEmpty || cell.contains { Self.isLetter($0) || $0 >= 0x80 }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
