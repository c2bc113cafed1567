import DecorumBase
import DecorumPosts

/// What the header of a table says: its delimiter, and which column is which field.
struct CSVTable: Sendable {
  struct Column: Sendable {
    /// As written, without the blanks around it.
    let name: String
    let span: Span
    /// nil where the column means nothing to Decorum, or another one says the same and better.
    var key: RecordKey?
  }

  let delimiter: UInt8?
  private(set) var columns: [Column]
  /// The numbers of the columns that mean something; of many others nothing is ever looked at.
  private(set) var known: [Int] = []

  static let delimiters: [UInt8] = [
    Byte.comma, UInt8(ascii: ";"), Byte.tab, UInt8(ascii: "|"),
  ]

  var hasText: Bool { columns.contains { $0.key?.target == .field(.text) } }
  /// Columns with a meaning, for telling a table from prose.
  var knownColumns: Int { known.count }

  enum Header {
    /// Rows begin at `next`; the header's line is `range`.
    case table(CSVTable, range: Range<Int>, next: Int)
    case needsMore
    case unclosed(quote: Int)
    case missing
  }

  /// Reads the header: the first line that is not blank. Of the four delimiters that one counts which
  /// gives the most columns with a meaning, then the most columns.
  static func header(
    of decoder: TextDecoder, from start: Int, isLast: Bool, keys: KeyTable = .standard,
    _ diagnostics: inout [Diagnostic]
  ) -> Header {
    let bytes = decoder.bytes
    var first = start
    var declared: UInt8?
    while true {
      while first < bytes.count, Byte.isBlank(bytes[first]), bytes[first] != Byte.tab { first += 1 }
      guard first < bytes.count else { return isLast ? .missing : .needsMore }
      guard let (delimiter, next) = declaredDelimiter(bytes, first, isLast) else { break }
      guard next > first else { return .needsMore }
      declared = delimiter
      first = next
    }
    var best: (table: CSVTable, range: Range<Int>, next: Int, diagnostics: [Diagnostic])?
    var unclosed: Int?
    for delimiter in declared.map({ [$0] }) ?? delimiters {
      var scanner = CSVScanner(delimiter: delimiter)
      switch scanner.scan(bytes, from: first, isLast: isLast) {
      case .needsMore: return .needsMore
      case .unclosed(let quote): unclosed = quote
      case .record(let end, let next):
        var said: [Diagnostic] = []
        let table = CSVTable(scanner, delimiter, decoder, keys, &said)
        if let best,
          (best.table.knownColumns, best.table.columns.count)
            >= (table.knownColumns, table.columns.count)
        {
          continue
        }
        best = (table, first..<end, next, said)
      }
    }
    guard let best else { return unclosed.map { .unclosed(quote: $0) } ?? .missing }
    diagnostics += best.diagnostics
    return .table(best.table, range: best.range, next: best.next)
  }

  private init(
    _ scanner: CSVScanner, _ delimiter: UInt8, _ decoder: TextDecoder, _ keys: KeyTable,
    _ diagnostics: inout [Diagnostic]
  ) {
    // A table of one column has no delimiter: a comma in a line of text is a comma.
    self.delimiter = scanner.cells.count > 1 ? delimiter : nil
    columns = scanner.cells.map { cell in
      var usual: [UInt8] = []
      let text = decoder.csvCell(cell, like: &usual, &diagnostics)
      let name = text.trimmed?.string ?? ""
      return Column(name: name, span: text.span, key: keys.key(name))
    }
    settle(&diagnostics)
    known = columns.indices.filter { columns[$0].key != nil }
  }

  /// Leaves each field with one column: the neutral format's name, or the alias that ranks first.
  private mutating func settle(_ diagnostics: inout [Diagnostic]) {
    var best = [Int](repeating: -1, count: RecordKey.slotCount)
    for (i, column) in columns.enumerated() {
      guard let key = column.key, key.slot >= 0 else { continue }
      let rival = best[key.slot]
      guard rival >= 0, let rivalKey = columns[rival].key else {
        best[key.slot] = i
        continue
      }
      if columns[rival].name == column.name {
        diagnostics.append(
          Diagnostic(
            InputDiagnostics.duplicateKey, .warning,
            "two columns are named \(InputDiagnostics.quoted(column.name)); the first one counts",
            at: Label(column.span), secondary: [Label(columns[rival].span, "the first one")],
            helps: ["rename or remove one of them"]))
      }
      let loser = rivalKey.rank <= key.rank ? i : rival
      if loser == rival { best[key.slot] = i }
      columns[loser].key = nil
    }
  }

  /// `sep=;` on a line of its own, as spreadsheets write it.
  /// - Returns: the delimiter and where the next line begins; `next == first` where the block ends
  ///   too early to tell; nil where the line is something else.
  private static func declaredDelimiter(
    _ bytes: [UInt8], _ first: Int, _ isLast: Bool
  ) -> (UInt8, next: Int)? {
    let word = Array("sep=".utf8)
    guard bytes[first...].prefix(4).elementsEqual(word.prefix(bytes.count - first)) else {
      return nil
    }
    guard first + 6 <= bytes.count else { return isLast ? nil : (0, first) }
    let end = bytes[first + 5]
    guard delimiters.contains(bytes[first + 4]),
      end == Byte.lineFeed || end == Byte.carriageReturn
    else { return nil }
    return (bytes[first + 4], first + 6)
  }
}
