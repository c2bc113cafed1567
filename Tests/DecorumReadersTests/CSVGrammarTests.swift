import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

/// The points in which tables of other makers differ, by cases of our own: every one is read as two
/// columns, and again with the line ends of another system.
@Suite struct CSVGrammarTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let point: String
    let table: String
    /// Text and id of each row; rows without a text are no posts.
    let rows: [[String]]

    init(_ point: String, _ table: String, _ rows: [[String]]) {
      self.point = point
      self.table = table
      self.rows = rows
    }

    var testDescription: String { point }
  }

  static let cases = [
    Case("plain", "text,id\nwarm rye,1\ncold rye,2\n", [["warm rye", "1"], ["cold rye", "2"]]),
    Case("no line end at the end", "text,id\nwarm rye,1", [["warm rye", "1"]]),
    Case("a comma in quotes", "text,id\n\"rye, warm\",1\n", [["rye, warm", "1"]]),
    Case("empty cells", "text,id\nrye,\nspelt,\"\"\n", [["rye", ""], ["spelt", ""]]),
    Case("no text", "text,id\n,1\n\"\",2\nrye,3\n", [["rye", "3"]]),
    Case(
      "doubled quotes", "text,id\n\"we call it \"\"warm\"\"\",1\n", [["we call it \"warm\"", "1"]]),
    Case("nothing but a quote", "text,id\n\"\"\"\",1\n", [["\"", "1"]]),
    Case("quotes inside a bare cell", "text,id\nrye 12\" wide,1\n", [["rye 12\" wide", "1"]]),
    Case(
      "JSON in a cell", "text,id\n\"{\"\"kind\"\": \"\"rye\"\", \"\"at\"\": [7, 8]}\",1\n",
      [["{\"kind\": \"rye\", \"at\": [7, 8]}", "1"]]),
    Case("a line end in quotes", "text,id\n\"first\nsecond\",1\n", [["first\nsecond", "1"]]),
    Case(
      "quotes and line ends", "text,id\n\"so \"\"warm\"\"\n\n\"\"and\"\" fresh\",1\n",
      [["so \"warm\"\n\n\"and\" fresh", "1"]]),
    Case("other alphabets", "text,id\nبرنجِ ⌘ 🥖 ʤ,1\n", [["برنجِ ⌘ 🥖 ʤ", "1"]]),
    Case("blanks are kept", "text,id\n rye ,1\n", [[" rye ", "1"]]),
    Case(
      "blank lines between", "text,id\n\nrye,1\n\n\nspelt,2\n", [["rye", "1"], ["spelt", "2"]]),
    Case("a byte order mark", "\u{FEFF}text,id\nrye,1\n", [["rye", "1"]]),
    Case("quoted names", "\"text\",\"id\"\n\"rye\",\"1\"\n", [["rye", "1"]]),
    Case(
      "more than eight bytes in each cell", "text,id\nabcdefgh,12345678\nabcdefghi,123456789\n",
      [["abcdefgh", "12345678"], ["abcdefghi", "123456789"]]),
  ]

  @Test(arguments: cases, ["\n", "\r\n", "\r"])
  func aTableIsRead(_ example: Case, _ end: String) {
    let table = example.table.replacing("\n", with: end)
    let reading = read(CSVReader(source: source), table)
    #expect(reading.diagnostics.isEmpty)
    let rows = reading.posts.map { [$0.text.string, $0.id?.string ?? ""] }
    #expect(rows == example.rows.map { $0.map { $0.replacing("\n", with: end) } })
  }
}
