import DecorumBase
import DecorumReaders
import DecorumRules
import DecorumText
import DecorumTime

/// A file that holds an example, its text unchanged: the same posts in a table, behind escapes, at the
/// end of a queue. A rule must say the same of them in each.
package struct ExampleContainer: Sendable {
  /// How a failure names it: `in a table`.
  package var name: String
  var format: String
  package var bytes: [UInt8]
  /// The first post is no part of the example.
  var hasNeighbour = false
  /// What the example must read as; other texts mean that the format cannot hold it.
  var mayChangeText = false

  /// Beside its own signs Markdown leaves a text as it is.
  var mayWithholdFix: Bool { format == "markdown" }

  static let neighbour = "The family 👨‍👩‍👧‍👦 said \"é, \u{FEFF}e\u{301}\" 🇩🇪,\nand waved"

  /// As an author would write it down first.
  package static func plain(_ records: [ExampleRecord]) -> ExampleContainer {
    ExampleContainer(
      name: "as written", format: "ndjson",
      bytes: records.flatMap { Array("\($0.json())\n".utf8) })
  }

  /// - Parameters:
  ///   - isAlone: another post beside these would change what the rule says.
  ///   - isShuffled: the posts may come in any order.
  ///   - isSpelledFreely: letters may be taken apart.
  ///   - needsLanguage: the record must carry its language.
  static func all(
    for records: [ExampleRecord], isAlone: Bool, isShuffled: Bool, isSpelledFreely: Bool,
    needsLanguage: Bool
  ) -> [ExampleContainer] {
    let queue = isShuffled ? records.reversed() : records
    let order = isShuffled && records.count > 1 ? ", last post first" : ""
    let other = ExampleRecord(members: [("text", .text(neighbour))])
    let before = isAlone ? [] : [other]
    let all = before + queue
    func container(
      _ name: String, _ format: String, _ text: String, isOnly: Bool = false,
      mayChange: Bool = false
    ) -> ExampleContainer {
      ExampleContainer(
        name: name + order, format: format, bytes: Array(text.utf8),
        hasNeighbour: !isOnly && !isAlone, mayChangeText: mayChange)
    }
    var containers = [
      container(
        isAlone ? "behind CRLF lines" : "as post 2 of a queue with CRLF lines", "ndjson",
        "\u{FEFF}\r\n" + all.map { "\($0.json())\r\n\r\n" }.joined()),
      container(
        "in JSON with escapes", "json",
        "\u{FEFF}{\"posts\": [\n" + all.map { $0.json(escaping: true) }.joined(separator: ",\n")
          + "\n]}\n"),
    ]
    if !isAlone {
      containers.append(
        container(
          "as post 2 of a queue", "ndjson", all.map { "\($0.json())\n" }.joined()))
    }
    if let table = cells(all) { containers.append(container("in a table", "csv", table)) }
    guard records.count == 1, let record = records.first else { return containers }
    containers.append(
      container(
        "in Markdown", "markdown", record.frontMatter(lineEnd: "\r\n") + record.text + "\r\n",
        isOnly: true, mayChange: true))
    if !needsLanguage, record.members.allSatisfy({ $0.key == "text" || $0.key == "lang" }),
      isDetected(record)
    {
      containers.append(
        container("in a plain text", "text", record.text + "\n", isOnly: true, mayChange: true))
    }
    let apart = Decomposition.decomposed(record.text)
    if isSpelledFreely, Array(apart.utf8) != Array(record.text.utf8) {
      var record = record
      record.text = apart
      containers.append(
        container("with letters and accents apart", "ndjson", "\(record.json())\n", isOnly: true))
    }
    return containers
  }

  /// A plain text has no room for a language: it must tell its own.
  private static func isDetected(_ record: ExampleRecord) -> Bool {
    guard case .text(let language)? = record.members.first(where: { $0.key == "lang" })?.value,
      case .known(let found) = LanguageDetector.detect(Array(record.text.utf8))
    else { return false }
    return found.rawValue == language
  }

  /// The same as a table; nil where a record has lists of objects.
  static func table(_ records: [ExampleRecord]) -> ExampleContainer? {
    cells(records).map {
      ExampleContainer(name: "in a table", format: "csv", bytes: Array($0.utf8))
    }
  }

  /// All cells in quotation marks, those inside doubled.
  private static func cells(_ records: [ExampleRecord]) -> String? {
    var header: [String] = []
    var rows: [[String: String]] = []
    for record in records {
      guard let columns = record.columns, !record.text.isEmpty else { return nil }
      for column in columns where !header.contains(column.name) { header.append(column.name) }
      rows.append(Dictionary(columns.map { ($0.name, $0.value) }) { first, _ in first })
    }
    func line(_ cells: [String]) -> String {
      cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n"
    }
    return line(header) + rows.map { row in line(header.map { row[$0] ?? "" }) }.joined()
  }

  // MARK: Reading it back

  func reader(_ source: SourceID) -> any PostReader {
    switch format {
    case "json": JSONReader(source: source)
    case "csv": CSVReader(source: source)
    case "markdown": MarkdownReader(source: source)
    case "text": TextReader(source: source)
    default: NDJSONReader(source: source)
    }
  }

  /// The words that a piece of the file may spell; none where it is no piece of one value.
  func words(at range: Range<Int>) -> [String] {
    guard range.upperBound <= bytes.count else { return [] }
    let raw = String(decoding: bytes[range], as: UTF8.self)
    switch format {
    case "csv": return [raw.replacing("\"\"", with: "\"")]
    case "markdown": return [raw] + [ExampleContainer.unquoted(raw)].compactMap { $0 }
    case "text": return [raw]
    default: return [ExampleContainer.unquoted(raw)].compactMap { $0 }
    }
  }

  /// The inside of a JSON string; nil where it is none.
  private static func unquoted(_ raw: String) -> String? {
    var units: [UInt16] = []
    var rest = Array(raw.utf16)[...]
    let quote = UInt16(UInt8(ascii: "\""))
    let backslash = UInt16(UInt8(ascii: "\\"))
    while let unit = rest.popFirst() {
      if unit == quote { return nil }
      guard unit == backslash else {
        units.append(unit)
        continue
      }
      guard let sign = rest.popFirst().flatMap({ Unicode.Scalar($0) }) else { return nil }
      switch sign {
      case "n": units.append(0x0A)
      case "r": units.append(0x0D)
      case "t": units.append(0x09)
      case "b": units.append(0x08)
      case "f": units.append(0x0C)
      case "u":
        guard let unit = UInt16(String(decoding: rest.prefix(4), as: UTF16.self), radix: 16) else {
          return nil
        }
        units.append(unit)
        rest = rest.dropFirst(4)
      default: units.append(UInt16(truncatingIfNeeded: sign.value))
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}
