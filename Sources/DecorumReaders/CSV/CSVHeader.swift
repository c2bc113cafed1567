import DecorumBase
import DecorumPosts

/// Reads the header of a table: a line, its delimiter and the layout that it belongs to.
struct CSVHeader {
  let decoder: TextDecoder
  let isLast: Bool
  var keys = KeyTable.standard
  /// Somebody said so; it need not be recognised.
  var layout: CSVLayout?

  enum Outcome {
    /// Rows begin at `next`; the header's line is `range`.
    case table(CSVTable, Found)
    case needsMore
    case unclosed(quote: Int)
    case missing
  }

  struct Found {
    var range: Range<Int>
    var next: Int
    /// By what the layout was told, where it was not asked for.
    var recognition: Recognition?
    var diagnostics: [Diagnostic] = []
  }

  private var bytes: [UInt8] { decoder.bytes }

  /// Takes the first line that is not blank for the header. Of the four delimiters that one counts which
  /// gives the most columns with a meaning, then the most columns.
  func read(from start: Int) -> Outcome {
    var first = start
    var declared: UInt8?
    while true {
      while first < bytes.count, Byte.isBlank(bytes[first]), bytes[first] != Byte.tab { first += 1 }
      guard first < bytes.count else { return isLast ? .missing : .needsMore }
      guard let (delimiter, next) = declaredDelimiter(first) else { break }
      guard next > first else { return .needsMore }
      declared = delimiter
      first = next
    }
    var best: (table: CSVTable, found: Found)?
    var unclosed: Int?
    for delimiter in declared.map({ [$0] }) ?? CSVTable.delimiters {
      var scanner = CSVScanner(delimiter: delimiter)
      switch scanner.scan(bytes, from: first, isLast: isLast) {
      case .needsMore: return .needsMore
      case .unclosed(let quote): unclosed = quote
      case .record(let end, let next):
        var found = Found(range: first..<end, next: next)
        guard let table = table(of: scanner.cells, delimiter, &found) else { return .needsMore }
        if let best,
          (best.table.knownColumns, best.table.columns.count)
            >= (table.knownColumns, table.columns.count)
        {
          continue
        }
        best = (table, found)
      }
    }
    guard let best else { return unclosed.map { .unclosed(quote: $0) } ?? .missing }
    return .table(best.table, best.found)
  }

  /// - Returns: nil where the layout can be told only by a line that is not there yet.
  private func table(
    of cells: [CSVCell], _ delimiter: UInt8, _ found: inout Found
  ) -> CSVTable? {
    let columns = cells.map { cell in
      let text = decoder.text(cell.written(delimiter: nil), &found.diagnostics)
      // A name of several lines may have swallowed rows.
      if let quote = cell.strayFrom { found.diagnostics.append(decoder.strayText(behind: quote)) }
      return CSVTable.Column(name: text.trimmed?.string ?? "", span: text.span)
    }
    var known = layout
    if known == nil {
      guard let recognised = recognised(columns, &found) else { return nil }
      known = recognised
    }
    return CSVTable(
      columns,
      // A table of one column has no delimiter: a comma in a line of text is a comma.
      delimiter: cells.count > 1 ? delimiter : nil, layout: known, keys: keys,
      &found.diagnostics)
  }

  /// The layout that knows the header; two that know it are an error, and neither is taken.
  /// - Returns: nil where that needs more bytes.
  private func recognised(_ columns: [CSVTable.Column], _ found: inout Found) -> CSVLayout?? {
    let forms = columns.map { KeyTable.forms(of: $0.name) }
    var known: [(layout: CSVLayout, why: String)] = []
    for layout in CSVLayouts.all {
      guard let marks = layout.marks(in: forms) else { continue }
      if let evidence = layout.evidence {
        guard let line = CSVLine(bytes, from: found.next, isLast: isLast) else { return nil }
        guard bytes[line.content].firstRange(of: Array(evidence.utf8)) != nil else { continue }
      }
      let names = marks.map { QuotedWords.quoted(columns[$0].name) }
      known.append((layout, "its columns are named \(names.joined(separator: ", "))"))
    }
    guard let (first, why) = known.first else { return .some(nil) }
    guard known.count == 1 else {
      found.diagnostics.append(
        InputDiagnostics.isAmbiguous(
          known.map { (format: $0.layout.name, why: $0.why) },
          at: Label(decoder.span(found.range))))
      return .some(nil)
    }
    found.recognition = Recognition(first.name, because: why)
    return first
  }

  /// `sep=;` on a line of its own, as spreadsheets write it.
  /// - Returns: the delimiter and where the next line begins; `next == first` where the block ends
  ///   too early to tell; nil where the line is something else.
  private func declaredDelimiter(_ first: Int) -> (UInt8, next: Int)? {
    let word = Array("sep=".utf8)
    guard bytes[first...].prefix(4).elementsEqual(word.prefix(bytes.count - first)) else {
      return nil
    }
    guard first + 6 <= bytes.count else { return isLast ? nil : (0, first) }
    let end = bytes[first + 5]
    guard CSVTable.delimiters.contains(bytes[first + 4]), Byte.isLineEnd(end) else { return nil }
    return (bytes[first + 4], first + 6)
  }
}
