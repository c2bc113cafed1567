import DecorumBase

/// Front matter in TOML as named values: lines `key = value`, tables, lists of tables.
///
/// A line that cannot be read is a fault at its place, and those below it are read.
struct TOMLDocument {
  private(set) var diagnostics: [Diagnostic] = []
  private var root = TOMLTable()

  var members: [RecordMember] { root.members }

  init(_ decoder: TextDecoder, in range: Range<Int>) {
    var scanner = TOMLScanner(decoder, in: range)
    // nil below a header that could not be read: its keys belong to nobody.
    var table: [MappedText]? = []
    scanner.skipLines()
    while scanner.i < range.upperBound {
      let isHeader = scanner.byte == Byte.openBracket
      do throws(TOMLScanner.Fault) {
        if isHeader {
          table = try readHeader(&scanner)
        } else {
          try readLine(&scanner, in: table)
        }
      } catch {
        diagnostics.append(
          Diagnostic(
            InputDiagnostics.frontMatter, .error, error.message,
            at: Label(decoder.span(error.range)), helps: [error.help]))
        if isHeader { table = nil }
        scanner.i = error.range.upperBound
        scanner.skipLine()
      }
      scanner.skipLines()
    }
    scanner.reportDamage(&diagnostics)
  }

  private mutating func readLine(
    _ scanner: inout TOMLScanner, in table: [MappedText]?
  ) throws(TOMLScanner.Fault) {
    let key = try scanner.key()
    try scanner.readEquals(behind: key)
    let value = try scanner.value()
    if let table, let twice = root.insert(value, at: (table + key)[...]) {
      throw scanner.duplicate(twice)
    }
    try scanner.finishLine()
  }

  /// `[social]`, or `[[media]]` for one more item of a list.
  private mutating func readHeader(
    _ scanner: inout TOMLScanner
  ) throws(TOMLScanner.Fault) -> [MappedText] {
    let start = scanner.i
    scanner.i += 1
    let isItem = scanner.byte == Byte.openBracket
    if isItem { scanner.i += 1 }
    let key = try scanner.key()
    for _ in 0..<(isItem ? 2 : 1) {
      guard scanner.byte == Byte.closeBracket else {
        throw scanner.fault(
          "the name of a table is never closed", from: start,
          help: "write it as \(isItem ? "[[name]]" : "[name]")")
      }
      scanner.i += 1
    }
    let span = scanner.decoder.span(start..<scanner.i)
    if let twice = isItem ? root.append(at: key[...], span) : root.open(at: key[...], span) {
      throw scanner.duplicate(twice)
    }
    try scanner.finishLine()
    return key
  }
}

/// A table of TOML while it is filled.
struct TOMLTable {
  private enum Value {
    case plain(RecordValue)
    case table(TOMLTable)
    case items([TOMLTable])
  }

  private var entries: [(name: MappedText, value: Value)] = []
  /// Its header; nil where dotted keys made it.
  private var header: Span?

  var members: [RecordMember] {
    entries.map { name, value in
      switch value {
      case .plain(let value): RecordMember(name: name, value: value)
      case .table(let table):
        RecordMember(name: name, value: .object(table.members, table.header ?? name.span))
      case .items(let items):
        RecordMember(
          name: name,
          value: .list(
            items.map { .object($0.members, $0.header ?? name.span) },
            items[0].header ?? name.span))
      }
    }
  }

  /// - Returns: the part of the key that is taken; nil where all went well.
  mutating func insert(_ value: RecordValue, at path: ArraySlice<MappedText>) -> MappedText? {
    update(path) { table, name in
      guard table.index(of: name) == nil else { return name }
      table.entries.append((name, .plain(value)))
      return nil
    }
  }

  /// `[a.b]`
  mutating func open(at path: ArraySlice<MappedText>, _ header: Span) -> MappedText? {
    update(path) { table, name in
      guard let i = table.index(of: name) else {
        var new = TOMLTable()
        new.header = header
        table.entries.append((name, .table(new)))
        return nil
      }
      // Made by the header of a table inside it.
      guard case .table(var known) = table.entries[i].value, known.header == nil else {
        return name
      }
      known.header = header
      table.entries[i].value = .table(known)
      return nil
    }
  }

  /// `[[a.b]]`
  mutating func append(at path: ArraySlice<MappedText>, _ header: Span) -> MappedText? {
    update(path) { table, name in
      var new = TOMLTable()
      new.header = header
      guard let i = table.index(of: name) else {
        table.entries.append((name, .items([new])))
        return nil
      }
      guard case .items(let items) = table.entries[i].value else { return name }
      table.entries[i].value = .items(items + [new])
      return nil
    }
  }

  private func index(of name: MappedText) -> Int? {
    entries.firstIndex { $0.name.bytes == name.bytes }
  }

  /// Walks to the table that holds the last name of a path, through the last item of a list.
  private mutating func update(
    _ path: ArraySlice<MappedText>, _ change: (inout TOMLTable, MappedText) -> MappedText?
  ) -> MappedText? {
    guard let name = path.first else { return nil }
    let rest = path.dropFirst()
    if rest.isEmpty { return change(&self, name) }
    guard let i = index(of: name) else {
      var new = TOMLTable()
      let taken = new.update(rest, change)
      entries.append((name, .table(new)))
      return taken
    }
    switch entries[i].value {
    case .plain: return name
    case .table(var table):
      let taken = table.update(rest, change)
      entries[i].value = .table(table)
      return taken
    case .items(var items):
      let taken = items[items.count - 1].update(rest, change)
      entries[i].value = .items(items)
      return taken
    }
  }
}
