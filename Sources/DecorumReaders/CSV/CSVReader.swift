package import DecorumBase
package import DecorumPosts

/// Reads a table of posts, one a row, such as schedulers export and people keep by hand.
///
/// A layout may know the table by its header or by what its rows look like; other tables are read by the
/// names of their columns. A row that cannot be read costs itself, not the rows below.
package struct CSVReader: PostReader {
  package private(set) var recognition: Recognition

  private let source: SourceID
  /// What somebody asked for.
  private let layout: CSVLayout?
  private var table: CSVTable?
  private var cutter = CSVRows(delimiter: nil)
  /// Rows so far, the header and blank lines not counted.
  private var rows = 0
  private var lost: LostRow?
  /// A row whose post may get more pictures from the rows below.
  private var open: PictureRows?
  /// Room for those of the next row.
  private var entries: [RecordEntry] = []
  /// How many posts the last block gave; the next will give about as many.
  private var usualPosts = 0
  private var mapper: RecordMapper
  private let keys: KeyTable

  package init(source: SourceID, map: FieldMap? = nil) {
    self.init(source: source, map: map, layout: nil)
  }

  /// - Parameter layout: nil = the start of the table tells; a map goes before what layouts know.
  init(
    source: SourceID, map: FieldMap? = nil, layout: CSVLayout? = nil,
    recognition: Recognition = .asked(for: "csv")
  ) {
    self.source = source
    self.layout = layout
    self.recognition = recognition
    keys = .standard(with: map)
    mapper = RecordMapper(source: source)
  }

  package mutating func read(_ block: Block) -> ReadResult {
    var result = ReadResult()
    let decoder = TextDecoder(block, source: source)
    var i = 0
    if table == nil {
      guard let first = readStart(block, decoder, &result) else { return result }
      i = first
    }
    guard let table else { return result }
    result.posts.reserveCapacity(usualPosts)
    defer { usualPosts = min(result.posts.count * 9 / 8, 4096) }
    while lost != nil || i < block.bytes.count {
      if lost != nil {
        guard recover(block, from: &i, table, &result) else { break }
        continue
      }
      guard let next = readRow(at: i, block, table, decoder, &result) else { break }
      i = next
    }
    result.consumed = i
    result.isFinished = block.isLast
    if block.isLast { close(&result) } else { open?.detach() }
    return result
  }

  // MARK: The start

  /// - Returns: where the rows begin; nil where there is no table yet, or none that can be used.
  private mutating func readStart(
    _ block: Block, _ decoder: TextDecoder, _ result: inout ReadResult
  ) -> Int? {
    if block.bytes.count < 3, !block.isLast { return nil }
    let start = block.offset == 0 ? Byte.markLength(block.bytes) : 0
    switch headerless(from: start, block, decoder) {
    case .needsMore: return nil
    case .table(let table, let recognition):
      self.recognition = recognition
      begin(table)
      return start
    case .none: break
    }
    switch TableStart(
      header: CSVHeader(decoder: decoder, isLast: block.isLast, keys: keys, layout: layout)
    ).find(from: start) {
    case .needsMore: return nil
    case .table(let table, let found):
      result.diagnostics += found.diagnostics
      if let recognition = found.recognition { self.recognition = recognition }
      begin(table)
      return found.next
    case .refused(let diagnostics):
      result.diagnostics += diagnostics
      result.consumed = block.bytes.count
      result.isFinished = true
      return nil
    }
  }

  private func headerless(
    from start: Int, _ block: Block, _ decoder: TextDecoder
  ) -> HeaderlessTable.Outcome {
    let rows = HeaderlessTable(decoder: decoder, isLast: block.isLast, keys: keys)
    if let layout {
      guard case .cells = layout.mark else { return .none }
      return rows.table(of: layout, from: start)
    }
    // A map names columns, so there is a header that does.
    return keys.mapped == nil ? rows.find(from: start) : .none
  }

  private mutating func begin(_ table: CSVTable) {
    self.table = table
    cutter = CSVRows(delimiter: table.delimiter, grammar: table.grammar)
  }

  // MARK: Rows

  /// - Returns: where the next row begins; nil where more bytes are needed for this one.
  private mutating func readRow(
    at i: Int, _ block: Block, _ table: CSVTable, _ decoder: TextDecoder,
    _ result: inout ReadResult
  ) -> Int? {
    switch cutter.scan(block.bytes, from: i, isLast: block.isLast) {
    case .needsMore: return nil
    case .unclosed(let quote):
      lose(quote, decoder, &result)
      return i
    case .foreign(let end, let next):
      let line = Byte.trimmed(block.bytes, i..<end)
      if !line.isEmpty { refuse(line, decoder, &result) }
      return next
    case .row(let end, let next):
      if cutter.isBlank(block.bytes) { return next }
      let cells = cutter.cells
      let isStray = cells.contains { $0.strayFrom != nil }
      if isStray,
        let swallowing = LostRow.swallowing(cells, in: i..<end, block, like: table)
      {
        guard let quote = swallowing else { return nil }
        lose(quote, decoder, &result)
        return i
      }
      rows += 1
      if isStray { reportStrayText(cells, table, decoder, &result) }
      add(cells, i..<end, table, decoder, &result)
      return next
    }
  }

  private mutating func add(
    _ cells: [CSVCell], _ range: Range<Int>, _ table: CSVTable, _ decoder: TextDecoder,
    _ result: inout ReadResult
  ) {
    reportExtraCells(cells, table, range, decoder, &result)
    if table.skipped.contains(where: { $0.holds(of: cells, in: decoder.bytes) }) {
      result.skipped += 1
      return
    }
    var record = Record(
      span: decoder.span(range), place: .row(rows), in: decoder, names: table.names,
      using: &entries)
    for i in table.fields.indices {
      if let condition = table.fields[i].condition,
        !condition.holds(of: cells, in: decoder.bytes)
      {
        continue
      }
      let column = table.fields[i].column
      let (traits, place) = (table.fields[i].traits, table.columns[column].span)
      if column >= cells.count {
        record.append(
          i, traits, at: place, .null(decoder.span(range.upperBound..<range.upperBound)))
      } else if table.fields[i].spelling.isPlain(cells[column], in: decoder.bytes),
        // What there is to say of it would be said for each meaning.
        !table.fields[i].sharesColumn || decoder.isUTF8(cells[column].content)
      {
        record.append(
          i, traits, at: place, .written(cells[column].written(delimiter: table.delimiter)))
      } else if table.fields[i].sharesColumn, i > 0, table.fields[i - 1].column == column,
        let last = record.entries.last, last.nameSpan == place
      {
        // A column with two meanings is read once.
        record.append(i, traits, at: place, last.content)
      } else {
        record.append(
          i, traits, at: place,
          .text(
            decoder.text(
              of: cells[column], spelledIn: table.fields[i].spelling, delimiter: table.delimiter,
              &result.diagnostics)))
      }
    }
    let start = record.span.emptied
    for i in table.names.indices[table.fields.count...] {
      record.append(i, table.names[i].key.traits, at: start, .assumed)
    }
    guard table.hasPictureRows else {
      mapper.add(record, to: &result)
      return record.giveBack(to: &entries)
    }
    if open?.take(record, &result.diagnostics) ?? false { return }
    close(&result)
    // What is wrong with the row's texts is said before anything is said of the rows below.
    if record.isDamaged { record.detach(&result.diagnostics) }
    open = PictureRows(consume record)
  }

  /// Adds the row that waited for more pictures.
  private mutating func close(_ result: inout ReadResult) {
    guard var record = open.take()?.record else { return }
    mapper.add(record, to: &result)
    record.giveBack(to: &entries)
  }

  // MARK: Faults

  private mutating func lose(
    _ quote: Int, _ decoder: TextDecoder, _ result: inout ReadResult
  ) {
    close(&result)
    rows += 1
    result.refused += 1
    lost = LostRow(quote: decoder.span(quote..<(quote + 1)))
  }

  /// - Returns: false where more bytes are needed.
  private mutating func recover(
    _ block: Block, from i: inout Int, _ table: CSVTable, _ result: inout ReadResult
  ) -> Bool {
    guard var row = lost else { return true }
    let outcome = row.recover(block, from: &i, like: table)
    lost = row
    if case .needsMore = outcome { return false }
    if case .end = outcome {
      result.diagnostics.append(row.diagnostic(isAtEnd: true))
    } else {
      result.diagnostics.append(row.diagnostic(isAtEnd: false))
    }
    lost = nil
    return true
  }

  private mutating func refuse(
    _ line: Range<Int>, _ decoder: TextDecoder, _ result: inout ReadResult
  ) {
    rows += 1
    result.refused += 1
    result.diagnostics.append(
      Diagnostic(
        InputDiagnostics.csvRow, .error, "this row does not begin with a date and a time",
        at: Label(decoder.span(line.lowerBound..<(line.lowerBound + 1))),
        notes: ["up to the next row that does, nothing was read"],
        helps: ["begin the row with its date, as in 2026-12-01 09:00:00"]))
  }

  private func reportStrayText(
    _ cells: [CSVCell], _ table: CSVTable, _ decoder: TextDecoder, _ result: inout ReadResult
  ) {
    for (i, cell) in cells.enumerated() where table.fields.contains(where: { $0.column == i }) {
      if let quote = cell.strayFrom { result.diagnostics.append(decoder.strayText(behind: quote)) }
    }
  }

  private func reportExtraCells(
    _ cells: [CSVCell], _ table: CSVTable, _ range: Range<Int>, _ decoder: TextDecoder,
    _ result: inout ReadResult
  ) {
    let columns = table.columns.count
    guard cells.count > columns,
      let first = cells[columns...].first(where: {
        !Byte.trimmed(decoder.bytes, $0.content).isEmpty
      })
    else { return }
    let sign = table.delimiter.map { $0 == Byte.tab ? "tab" : "\"\(Unicode.Scalar($0))\"" } ?? ""
    result.diagnostics.append(
      Diagnostic(
        InputDiagnostics.csvRow, .warning,
        "row \(rows) has \(cells.count) cells; the header names \(columns) columns",
        at: Label(decoder.span(first.content.lowerBound..<range.upperBound), "not read"),
        helps: ["put a text that holds a \(sign) in double quotes"]))
  }
}
