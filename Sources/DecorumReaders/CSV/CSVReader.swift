package import DecorumBase
package import DecorumPosts

/// Reads a table of posts, one a row, such as schedulers export and people keep by hand.
package struct CSVReader: PostReader {
  package private(set) var recognition: Recognition

  private let source: SourceID
  private var table: CSVTable?
  /// What stood last in each of the columns that mean something.
  private var usual: [[UInt8]] = []
  private var scanner = CSVScanner(delimiter: nil)
  /// Rows so far, the header and blank lines not counted.
  private var rows = 0
  private var isDone = false
  /// How many posts the last block gave; the next will give about as many.
  private var usualPosts = 0
  private var mapper: RecordMapper
  private let keys: KeyTable

  package init(
    source: SourceID, map: FieldMap? = nil, recognition: Recognition = .asked(for: "csv")
  ) {
    self.source = source
    self.recognition = recognition
    keys = .standard(with: map)
    mapper = RecordMapper(source: source)
  }

  package mutating func read(_ block: Block) -> ReadResult {
    var result = ReadResult()
    let decoder = TextDecoder(block, source: source)
    var i = 0
    if table == nil {
      guard let first = readHeader(block, decoder, &result) else { return result }
      i = first
    }
    result.posts.reserveCapacity(usualPosts)
    defer { usualPosts = min(result.posts.count + 32, 4096) }
    while i < block.bytes.count, !isDone {
      switch scanner.scan(block.bytes, from: i, isLast: block.isLast) {
      case .needsMore:
        result.consumed = i
        return result
      case .unclosed(let quote):
        rows += 1
        result.refused += 1
        fail(at: quote, decoder, &result)
        i = block.bytes.count
      case .record(let end, let next):
        if !scanner.isBlank(block.bytes) {
          rows += 1
          readRow(i..<end, decoder, &result)
        }
        i = next
      }
    }
    result.consumed = i
    result.isFinished = isDone || block.isLast
    return result
  }

  /// - Returns: where the rows begin; nil where there is no header yet, or none that can be used.
  private mutating func readHeader(
    _ block: Block, _ decoder: TextDecoder, _ result: inout ReadResult
  ) -> Int? {
    if block.bytes.count < 3, !block.isLast { return nil }
    let start = block.offset == 0 ? Byte.markLength(block.bytes) : 0
    switch CSVTable.header(
      of: decoder, from: start, isLast: block.isLast, keys: keys, &result.diagnostics)
    {
    case .needsMore: return nil
    case .missing: break
    case .unclosed(let quote): fail(at: quote, decoder, &result)
    case .table(let table, let range, let next):
      let names = table.columns.map(\.name)
      let missing = (keys.mapped?.paths ?? []).filter { path in
        !names.contains { MappedKeys.isSame($0, path.written) }
      }
      if !missing.isEmpty {
        // To go by the other columns would be to guess.
        result.diagnostics += MappedKeys.missing(
          missing, what: "column", names: names.filter { !$0.isEmpty }, at: decoder.span(range))
        break
      }
      guard !table.hasText else {
        self.table = table
        usual = Array(repeating: [], count: table.known.count)
        scanner = CSVScanner(delimiter: table.delimiter)
        return next
      }
      result.diagnostics.append(Self.noTextColumn(table, decoder.span(range)))
    }
    result.consumed = block.bytes.count
    result.isFinished = true
    return nil
  }

  private mutating func readRow(
    _ range: Range<Int>, _ decoder: TextDecoder, _ result: inout ReadResult
  ) {
    guard let table else { return }
    var record = Record(span: decoder.span(range), place: .row(rows))
    record.entries.reserveCapacity(table.knownColumns)
    for (n, i) in table.known.enumerated() {
      let column = table.columns[i]
      guard let key = column.key else { continue }
      let value: RecordValue
      if i < scanner.cells.count {
        let cell = scanner.cells[i]
        value = .text(
          decoder.csvCell(
            cell, delimiter: table.delimiter, like: &usual[n], &result.diagnostics))
        if let stray = cell.strayFrom { result.diagnostics.append(Self.strayText(stray, decoder)) }
      } else {
        value = .null(decoder.span(range.upperBound..<range.upperBound))
      }
      record.entries.append(
        RecordEntry(key: key, name: column.name, nameSpan: column.span, value: value))
    }
    reportExtraCells(table, range, decoder, &result)
    mapper.add(record, to: &result)
  }

  private func reportExtraCells(
    _ table: CSVTable, _ range: Range<Int>, _ decoder: TextDecoder, _ result: inout ReadResult
  ) {
    let columns = table.columns.count
    guard scanner.cells.count > columns,
      let first = scanner.cells[columns...].first(where: {
        !Byte.trimmed(decoder.bytes, $0.content).isEmpty
      })
    else { return }
    let sign = table.delimiter.map { $0 == Byte.tab ? "tab" : "\"\(Unicode.Scalar($0))\"" } ?? ""
    result.diagnostics.append(
      Diagnostic(
        InputDiagnostics.csvRow, .warning,
        "row \(rows) has \(scanner.cells.count) cells; the header names \(columns) columns",
        at: Label(decoder.span(first.content.lowerBound..<range.upperBound), "not read"),
        helps: ["put a text that holds a \(sign) in double quotes"]))
  }

  private mutating func fail(
    at quote: Int, _ decoder: TextDecoder, _ result: inout ReadResult
  ) {
    isDone = true
    result.diagnostics.append(
      Diagnostic(
        InputDiagnostics.csv, .error, "this quotation mark is never closed",
        at: Label(decoder.span(quote..<(quote + 1))),
        notes: ["nothing behind it was read"],
        helps: ["close it, or write \"\" for a quotation mark inside a quoted cell"]))
  }

  private static func strayText(_ quote: Int, _ decoder: TextDecoder) -> Diagnostic {
    Diagnostic(
      InputDiagnostics.csv, .warning, "text goes on behind the closing quotation mark",
      at: Label(decoder.span(quote..<(quote + 1))),
      helps: ["write \"\" for a quotation mark inside a quoted cell"])
  }

  private static func noTextColumn(_ table: CSVTable, _ span: Span) -> Diagnostic {
    let names = table.columns.map { InputDiagnostics.quoted($0.name) }.joined(separator: ", ")
    return Diagnostic(
      InputDiagnostics.csvHeader, .error, "no column holds the text of the posts",
      at: Label(span), notes: ["the columns are \(names)"],
      helps: ["name the column that holds the text, as in --map text=Caption"])
  }
}
