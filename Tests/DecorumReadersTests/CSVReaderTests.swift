import DecorumBase
import DecorumPosts
import TestSupport
import Testing

@testable import DecorumReaders

@Suite struct CSVReaderTests {
  private func csv(_ text: String) -> Reading { read(CSVReader(source: source), text) }

  @Test func aSchedulersExport() {
    let text =
      "\u{FEFF}\"Text\",\"Image URL\",\"Tags\",\"Posting Time\"\r\n"
      + "\"New \"\"rye\"\" loaves,\r\nwarm\",\"https://a.example/1.png\",\"launch, rye\",\"2026-11-21 09:30\"\r\n"
      + "\"\",\"https://a.example/2.png\",\"\",\"\"\r\n\r\n"
      + "Plain,,,\r\n"
    let reading = csv(text)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.texts == ["New \"rye\" loaves,\r\nwarm", "Plain"])
    #expect(reading.skipped == 0)
    #expect(reading.posts.map(\.address) == [.row(1, column: "Text"), .row(3, column: "Text")])
    let post = reading.posts[0]
    #expect(post.tags.map(\.string) == ["launch", "rye"])
    #expect(post.time?.string == "2026-11-21 09:30")
    #expect(
      post.media.map { $0.url?.string } == ["https://a.example/1.png", "https://a.example/2.png"])
    #expect(post.media[0].alt == nil)
    for text0 in post.mappedTexts { checkMap(text0, in: Array(text.utf8), .csv) }
    #expect(reading.posts[1].keys.contains(.time) && reading.posts[1].time == nil)
    #expect(!reading.posts[1].keys.contains(.platform))
  }

  @Test(arguments: [",", ";", "\t", "|"], ["\n", "\r\n", "\r"])
  func delimitersAndLineEnds(_ delimiter: String, _ end: String) {
    let rows = [
      ["platform", "text", "status"], ["x", "\"one\(delimiter)two\"", "draft"], [],
      ["linkedin", "\"three\(end)four\"", ""],
    ]
    let text = rows.map { $0.joined(separator: delimiter) }.joined(separator: end)
    let reading = csv(text)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.texts == ["one\(delimiter)two", "three\(end)four"])
    #expect(reading.posts.map(\.platform) == [.x, .linkedin])
    #expect(reading.posts.map { $0.status?.string } == ["draft", nil])
  }

  @Test func aDelimiterCanBeDeclared() {
    #expect(csv("sep=|\r\ntext,|id\na|1\n").posts.map { $0.id?.string } == ["1"])
    #expect(csv("sep=;\ntext;id\na;1\n").texts == ["a"])
  }

  @Test func oneColumnHasNoDelimiter() {
    let reading = csv("text\nHello, world; again\n\"Quoted, too\"\n")
    #expect(reading.texts == ["Hello, world; again", "Quoted, too"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func raggedRows() {
    let marked = Marked("text,id\nshort\nlong,2,⟦and so, on⟧\nblank,3,,\n")
    let reading = read(CSVReader(source: source), marked.bytes)
    #expect(reading.texts == ["short", "long", "blank"])
    #expect(reading.posts.map { $0.id?.string } == [nil, "2", "3"])
    #expect(reading.posts[0].keys.contains(.id))
    #expect(
      reading.said == ["input/csv-row warning: row 2 has 4 cells; the header names 2 columns"])
    #expect(reading.diagnostics.map(\.primary.span.range) == marked.ranges)
  }

  @Test func textBehindAClosingQuoteIsKept() {
    let marked = Marked("text,id\n\"one⟦\"⟧ more \"\" x,1\n")
    let reading = read(CSVReader(source: source), marked.bytes)
    #expect(reading.texts == ["one more \"\" x"])
    #expect(reading.said == ["input/csv warning: text goes on behind the closing quotation mark"])
    #expect(reading.diagnostics.map(\.primary.span.range) == marked.ranges)
    #expect(reading.posts[0].text.span(of: 0..<4).range == 9..<14)
  }

  @Test func aTableWithoutATextSaysWhatItSaw() {
    let marked = Marked("⟦Datum;Kampagne;\"Bild\"⟧\n1;2;3\n")
    let reading = read(CSVReader(source: source), marked.bytes)
    #expect(reading.said == ["input/csv-header error: no column holds the text of the posts"])
    #expect(reading.diagnostics.map(\.primary.span.range) == marked.ranges)
    #expect(reading.diagnostics[0].notes == [#"the columns are "Datum", "Kampagne", "Bild""#])
    #expect(
      reading.diagnostics[0].helps == [
        "name the column that holds the text, as in --map text=Caption"
      ])
  }

  @Test func twoColumnsOfOneName() {
    let reading = csv("Text,Text,id\na,b,1\n")
    #expect(reading.texts == ["a"])
    #expect(reading.ids == ["input/duplicate-key"])
  }

  @Test func aDateAndATimeOfDayBecomeOneText() {
    let text =
      "Date,Time,Text\n2026-11-21,09:30,a\n2026-11-22,,b\n,10:00,c\n2026-11-23 08:00,9:00,d\n"
    let reading = csv(text)
    #expect(
      reading.posts.map { $0.time?.string }
        == ["2026-11-21 09:30", "2026-11-22", "10:00", "2026-11-23 08:00"])
    let time = reading.posts[0].time
    #expect(time?.span(of: 0..<10).range == 15..<25)
    #expect(time?.span(of: 11..<16).range == 26..<31)
    let swapped = csv("Time,Text,Date\n09:30,a,2026-11-21\n").posts[0].time
    #expect(swapped?.string == "2026-11-21 09:30")
    #expect(swapped?.span.range == 15..<33)
  }

  @Test func picturesWithNumbers() {
    let text =
      "Text,Picture Url 1,Picture Url 2,Alt text picture 1,Alt text picture 2,TikTok Branded Content,flags.made_with_ai\n"
      + "a,u1,u2,,bread,TRUE,no\n"
    let post = csv(text).posts[0]
    #expect(post.media.map { $0.url?.string } == ["u1", "u2"])
    #expect(post.media.map { $0.alt?.string } == ["", "bread"])
    #expect(post.flags.map(\.name) == ["paid_partnership", "made_with_ai"])
    #expect(post.flags.map(\.value) == [true, false])
  }

  @Test func severalPicturesInOneCell() {
    let header =
      "Date - Intl. format or prompt,Text,Link(s) - Separated by comma for FB carousels,"
      + "Media URL(s) - Separated by comma,Label(s) - Separated by comma,"
      + "Alt text(s) - Separated by ||,Post subtype - I.e. story, reel\n"
    let post = csv(
      header.replacing("story, reel", with: "story")
        + "2026-11-21 10:00,a,https://a.example,\"u1,u2\",\"#a #b\",one || two,story\n"
    ).posts[0]
    #expect(post.media.map { $0.url?.string } == ["u1", "u2"])
    #expect(post.media.map { $0.alt?.string } == ["one", "two"])
    #expect(post.tags.map(\.string) == ["#a", "#b"])
    #expect(post.links.map(\.string) == ["https://a.example"])
    #expect(post.kind == .story && post.time?.string == "2026-11-21 10:00")
  }

  @Test func yesAndNo() {
    let words = ["true", "Yes", "1", "x", "ja", "oui", "sí", "FALSE", "no", "0", "", " "]
    let reading = csv("text,approved\n" + words.map { "a,\($0)\n" }.joined())
    #expect(
      reading.posts.map(\.approved)
        == Array(repeating: true, count: 7) + Array(repeating: false, count: 3) + [nil, nil])
    #expect(reading.posts.allSatisfy { $0.keys.contains(.approved) })
  }

  @Test func badBytesInOneCell() {
    let bytes = Array("id,text\n1,caf".utf8) + [0xE9] + Array("\n2,fine\n".utf8)
    let reading = read(CSVReader(source: source), bytes)
    #expect(reading.texts == ["café", "fine"])
    #expect(
      reading.said == ["input/encoding warning: this text is not UTF-8 and is read as CP1252"])
    #expect(reading.diagnostics[0].primary.span.range == 13..<14)
  }

  @Test func aHeaderAloneIsNoFault() {
    #expect(csv("text,id\n").diagnostics.isEmpty)
    #expect(csv("text,id").posts.isEmpty)
  }

  /// Random tables: what was written by the plainest writer is read again, cell by cell.
  @Test func whatWasWrittenIsRead() {
    var numbers = SeededNumbers(5)
    let pieces = ["a", "é", "🙂", "\"", ",", ";", "\n", "\r\n", "\r", " ", "\t", "|", "#ad", "x"]
    for _ in 0..<200 {
      let delimiter = [",", ";", "\t", "|"].randomElement(using: &numbers)!
      let end = ["\n", "\r\n", "\r"].randomElement(using: &numbers)!
      var texts: [String] = []
      var file = ["id", "text", "title"].joined(separator: delimiter) + end
      for row in 0..<Int.random(in: 1...4, using: &numbers) {
        let cells = (0..<2).map { _ in
          "t"
            + (0..<Int.random(in: 0...6, using: &numbers))
            .map { _ in pieces.randomElement(using: &numbers)! }.joined()
        }
        texts += cells
        let quoted = cells.map { cell in
          let scalars = cell.unicodeScalars
          let needsQuotes =
            scalars.contains { "\"\r\n".unicodeScalars.contains($0) }
            || scalars.contains(delimiter.unicodeScalars.first!) || Bool.random(using: &numbers)
          guard needsQuotes else { return cell }
          return "\""
            + scalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
        }
        file += (["\(row)"] + quoted).joined(separator: delimiter) + end
      }
      let bytes = Array(file.utf8)
      let reading = read(CSVReader(source: source), bytes)
      #expect(reading.posts.flatMap { [$0.text.string, $0.title?.string ?? ""] } == texts)
      for post in reading.posts { for text in post.mappedTexts { checkMap(text, in: bytes, .csv) } }
    }
  }
}
