import DecorumBase
import DecorumPosts
import TestSupport
import Testing

@testable import DecorumReaders

/// A wrong row costs itself, not the rows below; what stands above the header costs nothing.
@Suite struct CSVRecoveryTests {
  private func csv(_ text: String) -> Reading { read(CSVReader(source: source), text) }

  private struct Lost: Sendable {
    let table: String
    let texts: [String]
    let note: String
  }

  private static let nothing = "nothing behind it was read"
  private static let lineBelow = "its row was not read; the line below is a row again"

  private static let lost: [Lost] = [
    Lost(
      table: "text,id\none,1\n⟦\"⟧two,2\nthree,3\nfour,4\n", texts: ["one", "three", "four"],
      note: lineBelow),
    Lost(
      table: "text,id\none,1\n⟦\"⟧two\ngoes on\nhere,2,x\nfour,4\n", texts: ["one", "four"],
      note: "its row was not read, nor 2 lines below; the next is a row again"),
    Lost(
      table: "id,text\n1,⟦\"⟧two\n2,\"three\nlines\"\n3,four\n", texts: ["three\nlines", "four"],
      note: lineBelow),
    Lost(
      table: "id,text,x\n1,⟦\"⟧two,a\n2,\"three\",b\n3,\"four, five\",c\n",
      texts: ["three", "four, five"], note: lineBelow),
    Lost(table: "text,id\none,1\n⟦\"⟧two,2\n", texts: ["one"], note: nothing),
    Lost(table: "text\none\n⟦\"⟧two\nthree, too\n", texts: ["one", "three, too"], note: lineBelow),
    Lost(
      table: "id,text\r\n1,⟦\"⟧two\r\n2,three\r\n", texts: ["three"], note: lineBelow),
  ]

  @Test(arguments: lost.indices)
  func anOpenQuotationMarkCostsItsRow(_ number: Int) {
    let lost = Self.lost[number]
    let marked = Marked(lost.table)
    let reading = read(CSVReader(source: source), marked.bytes)
    #expect(reading.texts == lost.texts)
    #expect(reading.refused == 1 && reading.skipped == 0)
    #expect(reading.said == ["input/csv error: this quotation mark is never closed"])
    #expect(reading.diagnostics.first?.notes == [lost.note])
    #expect(reading.diagnostics.map(\.primary.span.range) == marked.ranges)
  }

  @Test func twoOpenQuotationMarks() {
    let reading = csv("id,text\n1,\"two\n2,three\n3,\"four\n4,five\n")
    #expect(reading.texts == ["three", "five"] && reading.refused == 2)
  }

  /// Marks inside a text of several lines are untidy and cost nothing.
  @Test func untidyMarksStayText() {
    let reading = csv("id,text\n1,\"Line one\nsaid \"hello\" again\"\n2,fine\n")
    #expect(reading.texts == ["Line one\nsaid hello\" again\"", "fine"])
    #expect(reading.ids == ["input/csv"] && reading.refused == 0)
  }

  /// The memory holds no more than a cell of the longest kind, however long the file goes on.
  @Test func aMarkThatIsClosedFarAway() {
    let row = String(repeating: "some words of a row ", count: 50) + ",7\n"
    let filler = String(repeating: row, count: 17_000)
    let bytes = Array("text,id\n\"one,1\n\(filler)two\",2\nthree,3\n".utf8)
    let whole = Reading(CSVReader(source: source), bytes)
    #expect(whole.refused == 1 && whole.posts.count == 17_002)
    #expect(whole.texts.suffix(2) == ["two\"", "three"])
    let pieces = Reading(CSVReader(source: source), bytes, blockSize: 1 << 18)
    #expect(pieces.posts.count == whole.posts.count && pieces.said == whole.said)
  }

  @Test func titlesAboveTheHeader() {
    let marked = Marked(
      "Acme Bakery: plan for December\n\nowner;Mia\n⟦Date;Platform;Copy⟧\n2026-12-01;x;Rye\n")
    let reading = read(CSVReader(source: source), marked.bytes)
    #expect(reading.posts.map(described) == ["x post: Rye · time=2026-12-01"])
    #expect(
      reading.said == [
        "input/csv-header note: the header is on line 4; what stands above it is not read"
      ])
    #expect(reading.diagnostics.map(\.primary.span.range) == marked.ranges)
    #expect(reading.posts[0].address == .row(1, column: "Copy"))
  }

  @Test func aHeaderThatStandsTooLow() {
    let reading = csv("a;b\nc;d\ne;f\ng;h\ni;j\nDate;Text\n2026-12-01;Rye\n")
    #expect(reading.ids == ["input/csv-header"] && reading.posts.isEmpty)
    #expect(reading.diagnostics[0].notes == [#"the columns are "a", "b""#])
  }

  @Test func aMapFindsItsHeaderBelow() {
    var map = FieldMap()
    map.set("text", to: "Wortlaut")
    let reading = read(
      CSVReader(source: source, map: map), "Plan\nDatum,Wortlaut\n2026-12-01,Rye\n")
    #expect(reading.posts.map(described) == ["- post: Rye · time=2026-12-01"])
  }

  @Test func rowsOfNothingButDelimitersAreNone() {
    let reading = csv("text,id\na,1\n,\n \t,\n\"\",\"\"\nb,2\n")
    #expect(reading.texts == ["a", "b"] && reading.skipped == 0)
    #expect(reading.posts.map(\.address) == [.row(1, column: "text"), .row(2, column: "text")])
  }

  @Test func severalPlatforms() {
    let marked = Marked(
      "text,platform\na,\"X (Twitter), LinkedIn\"\nb,linkedin; ⟦myspaice⟧|bluesky\nc,x x\nd,⟦no where⟧\n"
    )
    let reading = read(CSVReader(source: source), marked.bytes)
    #expect(
      reading.posts.map(described) == [
        "x post: a", "linkedin post: a", "linkedin post: b", "bluesky post: b", "x post: c",
        "- post: d",
      ])
    #expect(reading.ids == ["input/unknown-platform", "input/unknown-platform"])
    #expect(reading.diagnostics.map(\.primary.span.range) == marked.ranges)
    #expect(
      reading.posts.prefix(2).map(\.address) == Array(repeating: .row(1, column: "text"), count: 2))
  }

  /// However a table is damaged, blocks make no difference, and every text leads to its bytes.
  @Test(arguments: TableFixture.all)
  func damagedTables(_ fixture: TableFixture) {
    var numbers = SeededNumbers(UInt64(fixture.rows.count + fixture.header.count))
    let signs = Array("\",;\n\r|'{}[]\\ 0aé".utf8)
    for _ in 0..<6 {
      var bytes = Array(fixture.written(.init(quotesAll: Bool.random(using: &numbers))).utf8)
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<3, using: &numbers) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = signs.randomElement(using: &numbers)!
        default: bytes.insert(signs.randomElement(using: &numbers)!, at: place)
        }
      }
      let reading = read(CSVReader(source: source), bytes)
      for post in reading.posts {
        for text in post.mappedTexts {
          #expect(text.span.start >= 0 && text.span.end <= bytes.count)
          for segment in text.map.segments where segment.isVerbatim {
            #expect(bytes[segment.origin].elementsEqual(text.bytes[segment.derived]))
          }
        }
      }
    }
  }

  @Test func aHeaderThatSwallowsARowSaysSo() {
    let marked = Marked("id,text,\"note\n1,a,⟦\"⟧b\"\n2,c,d\n")
    let reading = read(CSVReader(source: source), marked.bytes)
    #expect(reading.texts == ["c"])
    #expect(
      reading.said == ["input/csv warning: text goes on behind the closing quotation mark"])
    #expect(reading.diagnostics.map(\.primary.span.range) == marked.ranges)
  }
}
