import DecorumBase
import DecorumPosts

/// What is known of a table before its first row: its delimiter, its columns, and which of them is
/// which field.
struct CSVTable: Sendable {
  struct Column: Sendable {
    /// As written, without the blanks around it.
    let name: String
    let span: Span
  }

  /// A column with a meaning. One column may have several.
  struct Field: Sendable {
    let column: Int
    let key: RecordKey
    let traits: RecordKey.Traits
    var spelling = CellSpelling.plain
    var condition: CSVCondition?
    /// Another field is read from the same column.
    fileprivate(set) var sharesColumn = false

    init(
      column: Int, key: RecordKey, spelling: CellSpelling = .plain, condition: CSVCondition? = nil
    ) {
      self.column = column
      self.key = key
      traits = key.traits
      self.spelling = spelling
      self.condition = condition
    }
  }

  let delimiter: UInt8?
  let columns: [Column]
  private(set) var fields: [Field] = []
  let layout: CSVLayout?
  /// Rows that only have pictures belong to the row above.
  let hasPictureRows: Bool
  /// What its rows' entries are called: those of the fields, and behind them what the layout says of all
  /// posts and no column does.
  private(set) var names: [RecordName] = []
  private(set) var skipped: [CSVCondition] = []

  static let delimiters: [UInt8] = [
    Byte.comma, UInt8(ascii: ";"), Byte.tab, UInt8(ascii: "|"),
  ]

  var hasText: Bool { fields.contains { $0.key.target == .field(.text) } }
  /// Columns with a meaning, for telling a table from prose.
  var knownColumns: Int { Set(fields.map(\.column)).count }

  init(
    _ columns: [Column], delimiter: UInt8?, layout: CSVLayout?, keys: KeyTable,
    _ diagnostics: inout [Diagnostic]
  ) {
    self.columns = columns
    self.delimiter = delimiter
    self.layout = layout
    hasPictureRows = layout?.hasPictureRows ?? false
    let forms = columns.map { KeyTable.forms(of: $0.name) }
    func resolved(_ condition: CSVLayout.Condition) -> CSVCondition {
      CSVCondition(
        column: forms.firstIndex { $0.contains(condition.column) }, test: condition.test)
    }
    for (i, column) in columns.enumerated() {
      if !keys.isMapped(column.name), let known = layout?.columns(for: forms[i]) {
        fields += known.filter { keys.allows($0.target) }.map { meaning in
          Field(
            column: i, key: RecordKey(meaning.target, rank: 0), spelling: meaning.spelling,
            condition: meaning.condition.map(resolved))
        }
      } else if let key = keys.key(column.name) {
        fields.append(Field(column: i, key: key))
      }
    }
    settle(&diagnostics)
    for i in fields.indices {
      fields[i].sharesColumn = fields.filter { $0.column == fields[i].column }.count > 1
    }
    skipped = layout?.skipped.map(resolved) ?? []
    let given = fields.reduce(into: FieldSet()) { $0.formUnion($1.key.traits.fields) }
    var assumed = (layout?.assumed ?? []).map { RecordName(key: RecordKey($0, rank: 0), name: "") }
    if let scheduler = layout?.scheduler {
      assumed.append(
        RecordName(
          key: RecordKey(.field(.scheduler), rank: 0), name: "",
          assumption: RecordAssumption(word: Array(scheduler.utf8))))
    }
    assumed.removeAll { !given.isDisjoint(with: $0.key.traits.fields) }
    names = fields.map { RecordName(key: $0.key, name: columns[$0.column].name) } + assumed
  }

  /// How its rows are told apart.
  var grammar: CSVRows.Grammar {
    switch layout?.grammar {
    case nil, .quotedCells: return .quotedCells
    case .plainLines: return .plainLines(columns: columns.count)
    case .datedRows:
      // Only a moment that comes first can tell where a row begins.
      guard let text = fields.first(where: { $0.key.target == .field(.text) }),
        fields.first?.column == 0, fields.first?.traits.fields == FieldSet(.time)
      else { return .quotedCells }
      return .datedRows(text: text.column, columns: columns.count)
    }
  }

  /// Leaves each field with one column: the neutral format's name, or the alias that ranks first.
  /// Columns that hold a field only for some rows are no rivals.
  private mutating func settle(_ diagnostics: inout [Diagnostic]) {
    var best = [Int](repeating: -1, count: RecordKey.slotCount)
    var losers: Set<Int> = []
    for (i, field) in fields.enumerated() where field.traits.slot >= 0 && field.condition == nil {
      let rival = best[field.traits.slot]
      guard rival >= 0 else {
        best[field.traits.slot] = i
        continue
      }
      let (column, first) = (columns[field.column], columns[fields[rival].column])
      if first.name == column.name {
        diagnostics.append(
          Diagnostic(
            InputDiagnostics.duplicateKey, .warning,
            "two columns are named \(QuotedWords.quoted(column.name)); the first one counts",
            at: Label(column.span), secondary: [Label(first.span, "the first one")],
            helps: ["rename or remove one of them"]))
      }
      let loser = fields[rival].key.rank <= field.key.rank ? i : rival
      if loser == rival { best[field.traits.slot] = i }
      losers.insert(loser)
    }
    if !losers.isEmpty {
      fields = fields.indices.filter { !losers.contains($0) }.map { fields[$0] }
    }
  }
}

/// A condition of a layout, with the column that it asks about.
struct CSVCondition: Sendable {
  let column: Int?
  let test: CSVLayout.Condition.Test

  func holds(of cells: [CSVCell], in bytes: [UInt8]) -> Bool {
    var word: ArraySlice<UInt8> = []
    if let column, column < cells.count {
      word = bytes[Byte.trimmed(bytes, cells[column].content)]
    }
    switch test {
    case .isBlank: return word.isEmpty
    case .isFilled: return !word.isEmpty
    case .isYes: return RecordWords.bool(String(decoding: word, as: UTF8.self)) == true
    case .isNo: return RecordWords.bool(String(decoding: word, as: UTF8.self)) == false
    case .isOneOf(let words): return words.contains { $0.utf8.elementsEqual(word) }
    }
  }
}
