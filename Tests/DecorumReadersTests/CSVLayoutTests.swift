import DecorumBase
import DecorumPosts
import Testing

@testable import DecorumReaders

/// A table as some tool writes it, and the posts that it holds.
struct TableFixture: Sendable, CustomTestStringConvertible {
  let layout: String
  let header: [String]
  let rows: [[String]]
  /// Each as `described` tells it.
  let posts: [String]
  var skipped = 0

  var testDescription: String { layout }

  /// How a table is written down, beyond what a fixture says.
  struct Style: Sendable {
    var delimiter = ","
    var end = "\n"
    var mark = ""
    var quotesAll = false
    /// Names in capitals, as some program wrote them once.
    var header: @Sendable (String) -> String = { $0 }
    var isReversed = false
    var extraColumn = false
    var emptyRows = 0
  }

  func written(_ style: Style = Style()) -> String {
    var lines = [header.map(style.header)] + rows
    if style.extraColumn {
      lines = lines.enumerated().map { [$0 == 0 ? "Internal remarks" : "ask Mia"] + $1 }
    }
    if style.isReversed { lines = lines.map { $0.reversed() } }
    lines += Array(repeating: lines[0].map { _ in "" }, count: style.emptyRows)
    let text = lines.enumerated().map { number, cells in
      cells.map { cell in
        let isEmptyRow = number > rows.count
        let needsQuotes = cell.unicodeScalars.contains {
          "\"\r\n".unicodeScalars.contains($0)
            || style.delimiter.unicodeScalars.contains($0)
        }
        guard needsQuotes || style.quotesAll && !isEmptyRow else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
      }.joined(separator: style.delimiter)
    }
    return style.mark + text.joined(separator: style.end) + style.end
  }
}

/// The fields of a post in one line: `linkedin comment: text · time=…`.
func described(_ post: Post) -> String {
  var parts = [
    "\(post.platform?.rawValue ?? "-") \(post.kind.rawValue): \(post.text.string)"
  ]
  func add(_ name: String, _ value: String?) {
    if let value { parts.append("\(name)=\(value)") }
  }
  add("id", post.id?.string)
  add("account", post.account?.string)
  add("author", post.author?.string)
  add("inbound", post.inbound.map { "\($0)" })
  add("time", post.time?.string)
  add("status", post.status?.string)
  add("title", post.title?.string)
  add("first", post.firstComment?.string)
  add("reply", post.replyTo?.string)
  add("thread", post.thread?.string)
  add("lang", post.language)
  if !post.links.isEmpty { add("links", post.links.map(\.string).joined(separator: " ")) }
  if !post.tags.isEmpty { add("tags", post.tags.map(\.string).joined(separator: " ")) }
  for medium in post.media {
    add("media", (medium.url?.string ?? "-") + (medium.alt.map { " (\($0.string))" } ?? ""))
  }
  for flag in post.flags.sorted(by: { $0.name < $1.name }) { add(flag.name, "\(flag.value)") }
  return parts.joined(separator: " · ")
}

@Suite struct CSVLayoutTests {
  @Test(arguments: TableFixture.all)
  func isRecognisedAndRead(_ fixture: TableFixture) {
    let text = fixture.written()
    let reading = read(CSVReader(source: source), text)
    #expect(reading.posts.map(described) == fixture.posts)
    #expect(reading.diagnostics.isEmpty, "\(reading.said)")
    #expect(reading.skipped == fixture.skipped && reading.refused == 0)
    #expect(recognition(of: text)?.format == fixture.layout)
    checkPlaces(reading, in: text)
  }

  private static let styles: [TableFixture.Style] = [
    .init(header: { $0.uppercased() }), .init(header: { $0.lowercased() }),
    .init(delimiter: ";", end: "\r\n", mark: "\u{FEFF}", quotesAll: true),
    .init(delimiter: "\t", end: "\r"), .init(isReversed: true), .init(extraColumn: true),
    .init(end: "\r\n", emptyRows: 4), .init(header: { "  \($0) " }),
  ]

  @Test(arguments: TableFixture.all)
  func isReadHoweverItIsWritten(_ fixture: TableFixture) {
    for (number, style) in Self.styles.enumerated() {
      let text = fixture.written(style)
      let reading = read(CSVReader(source: source), text)
      #expect(
        reading.posts.map(described).sorted() == fixture.posts.sorted(), "style \(number)")
      #expect(reading.diagnostics.isEmpty, "style \(number): \(reading.said)")
      #expect(reading.skipped == fixture.skipped && reading.refused == 0, "style \(number)")
      #expect(recognition(of: text)?.format == fixture.layout, "style \(number)")
      checkPlaces(reading, in: text)
    }
  }

  @Test func everyLayoutHasAFixtureAndAName() {
    let known = Set(TableFixture.all.map(\.layout)).union(CSVSpecialLayoutTests.layouts)
    #expect(known == Set(CSVLayouts.all.map(\.name)))
    #expect(CSVLayouts.all.count == Set(CSVLayouts.all.map(\.name)).count)
    for layout in CSVLayouts.all {
      #expect(ReaderDetection.formats.contains(layout.name))
      for key in layout.columns.keys { #expect(key == KeyTable.normalised(key)) }
    }
  }

  /// What somebody asks for need not be recognised.
  @Test(arguments: TableFixture.all)
  func canBeAskedFor(_ fixture: TableFixture) {
    let text = fixture.written()
    let choice = ReaderDetection.reader(
      for: ReaderHints(format: fixture.layout, fileName: "posts"), prefix: Array(text.utf8),
      isWhole: true, source: source)
    guard case .reader(let reader) = choice else {
      Issue.record("\(fixture.layout) is no format")
      return
    }
    let reading = read(reader, text)
    #expect(reading.posts.map(described) == fixture.posts)
    #expect(reader.recognition == .asked(for: fixture.layout))
  }

  @Test func aHeaderThatTwoLayoutsKnowIsAQuestion() {
    let marked = Marked(
      "⟦time_24hr,message_text,channel,caption,scheduled_at,placement⟧\n09:00,a,x,b,,post\n")
    let reading = read(CSVReader(source: source), marked.bytes)
    #expect(
      reading.said == ["input/ambiguous error: this could be sprout-csv or schedulin-csv"])
    #expect(reading.diagnostics.map(\.primary.span.range) == marked.ranges)
    #expect(
      reading.diagnostics[0].helps == [
        "say which with --input-format, as in --input-format sprout-csv"
      ])
    #expect(reading.posts.count == 1)
    let asked = read(
      CSVReader(source: source, layout: CSVLayouts.named("schedulin-csv")), marked.bytes)
    #expect(asked.diagnostics.isEmpty && asked.texts == ["b"])
  }

  /// Some schedulers take less than the platforms.
  @Test func aLayoutKnowsItsScheduler() {
    func scheduler(_ text: String) -> String? {
      read(CSVReader(source: source), text).posts[0].scheduler?.string
    }
    #expect(scheduler("Text,Posting Time\na,2026-12-01 09:00\n") == "buffer")
    #expect(scheduler("Text,Posting Time,Scheduler\na,2026-12-01 09:00,mixpost\n") == "mixpost")
    #expect(scheduler("Text,Time\na,2026-12-01 09:00\n") == nil)
  }

  @Test func aMapGoesBeforeALayout() {
    var map = FieldMap()
    map.set("text", to: "Tags")
    let reading = read(
      CSVReader(source: source, map: map), "Text,Tags,Posting Time\na,b,2026-12-01 09:00\n")
    #expect(reading.posts.map(described) == ["- post: b · time=2026-12-01 09:00"])
  }

  @Test func namesAloneMakeATable() {
    let text = "Profile,Copy,Go live,Scheduled Date\nacme,Fresh rye,x,2026-12-01\n"
    let reading = read(CSVReader(source: source), text)
    #expect(
      reading.posts.map(described) == ["- post: Fresh rye · account=acme · time=2026-12-01"])
    #expect(recognition(of: text)?.format == "csv")
  }
}

/// What a table is taken for once its start is read.
func recognition(of text: String) -> Recognition? {
  var reader: any PostReader = CSVReader(source: source)
  _ = reader.read(Block(bytes: Array(text.utf8), offset: 0, isLast: true))
  return reader.recognition
}

/// Every text that a cell spells out leads to its bytes.
func checkPlaces(
  _ reading: Reading, in text: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let bytes = Array(text.utf8)
  for post in reading.posts {
    for text in post.mappedTexts {
      if text.spelling == .quotedCell {
        checkMap(text, in: bytes, .csv, sourceLocation: sourceLocation)
      } else if text.spelling.isBareCell {
        checkMap(text, in: bytes, .verbatim, sourceLocation: sourceLocation)
      }
    }
  }
}
