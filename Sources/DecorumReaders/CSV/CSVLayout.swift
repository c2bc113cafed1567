import DecorumBase
import DecorumPosts

/// How one scheduler, platform or archive writes posts in a table: a value in `Layouts`, and a line in
/// `CSVLayouts.all`. Tables that no layout knows are read by the names of their columns.
struct CSVLayout: Sendable {
  /// As the report and `--input-format` call it: `buffer-csv`.
  let name: String
  /// What tells it.
  let mark: Mark
  /// What its columns mean, by their names as `KeyTable` normalises them. Other columns mean what their
  /// names say.
  var columns: [String: [Column]] = [:]
  /// What is true of each of its posts without being written down.
  var assumed: [RecordKey.Target] = []
  /// Rows for which one of these holds have nothing to judge.
  var skipped: [Condition] = []
  /// What the line below the header holds, where the names alone are anybody's.
  var evidence: String?
  var grammar = Grammar.quotedCells
  /// A row without a text and a time carries one more picture of the post above it.
  var hasPictureRows = false

  enum Mark: Sendable {
    /// The header has all the columns of one of these sets.
    case header([[String]])
    /// There is no header: what the cells of the first rows look like, and their columns in order.
    case cells([Shape], names: [String])
  }

  /// What a cell looks like in a table without a header.
  enum Shape: Sendable {
    /// Five digits and more.
    case id
    /// A day and a time of day, in figures or with the month in letters.
    case moment
    case words
  }

  /// How its rows are told apart.
  enum Grammar: Sendable {
    /// RFC 4180.
    case quotedCells
    /// A row is a line, and quotation marks mean nothing; the last cell is the rest of the line.
    case plainLines
    /// A row begins with a moment at the start of a line; the column of the text holds whatever stands
    /// between the cells to its left and those to its right.
    case datedRows
  }

  struct Column: Sendable {
    let target: RecordKey.Target
    var spelling = CellSpelling.plain
    /// The column says it only of rows for which this holds.
    var condition: Condition?

    init(
      _ target: RecordKey.Target, spelling: CellSpelling = .plain,
      where condition: Condition? = nil
    ) {
      self.target = target
      self.spelling = spelling
      self.condition = condition
    }

    init(_ field: Field, spelling: CellSpelling = .plain, where condition: Condition? = nil) {
      self.init(.field(field), spelling: spelling, where: condition)
    }
  }

  /// Something about a row, as one of its cells says it. It holds of no row of a table without the
  /// column, except for `isBlank`.
  struct Condition: Sendable {
    enum Test: Sendable {
      case isBlank, isFilled, isYes, isNo
      case isOneOf([String])
    }

    let column: String
    let test: Test

    init(_ column: String, _ test: Test) {
      self.column = column
      self.test = test
    }
  }

  /// - Returns: the names by which the header tells this layout; nil where it does not.
  func marks(in header: [[String]]) -> [Int]? {
    guard case .header(let sets) = mark else { return nil }
    for set in sets {
      let found = set.compactMap { name in header.firstIndex { $0.contains(name) } }
      if found.count == set.count { return found }
    }
    return nil
  }

  /// What a column means; nil where the layout does not say.
  func columns(for forms: [String]) -> [Column]? {
    for form in forms {
      if let found = columns[form] { return found }
    }
    return nil
  }
}

extension [String: [CSVLayout.Column]] {
  /// Columns that mean nothing to Decorum, though their names could.
  static func nothing(_ names: String...) -> Self {
    Self(uniqueKeysWithValues: names.map { ($0, []) })
  }
}
