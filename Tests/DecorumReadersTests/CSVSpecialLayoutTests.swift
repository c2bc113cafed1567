import DecorumBase
import DecorumPosts
import Testing

@testable import DecorumReaders

/// Tables without a header, and those that write their texts in ways of their own.
@Suite struct CSVSpecialLayoutTests {
  static let layouts: Set = [
    "hootsuite-csv", "id-time-text", "linkedin-shares-csv", "linkedin-comments-csv",
    "youtube-comments-csv",
  ]

  private func csv(_ text: String) -> Reading { read(CSVReader(source: source), text) }

  /// Every character is spelled by bytes that hold it, or by one of the spellings given.
  private func checkSpelling(
    _ text: MappedText, in file: String, _ spellings: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let bytes = Array(file.utf8)
    var i = 0
    for scalar in text.string.unicodeScalars {
      let length = String(scalar).utf8.count
      let place = text.span(of: i..<(i + length)).range
      let written = String(decoding: bytes[place], as: UTF8.self)
      #expect(
        (spellings[written] ?? written) == String(scalar), "byte \(i) of \(text.string)",
        sourceLocation: sourceLocation)
      i += length
    }
  }

  // MARK: Without a header

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n"])
  func hootsuite(_ delimiter: String, _ end: String) {
    let rows = [
      ["11/24/2026 09:00", "\"Rye is back\(delimiter) warm\"", "https://a.example", "u1"],
      ["11/25/2026 09:00", "Only words"], [],
      ["11/26/2026 09:00", "\"Two\nlines\"", ""],
    ]
    let text = rows.map { $0.joined(separator: delimiter) }.joined(separator: end)
    let reading = csv(text)
    #expect(
      reading.posts.map(described) == [
        "- post: Rye is back\(delimiter) warm · time=11/24/2026 09:00 · links=https://a.example"
          + " · media=u1",
        "- post: Only words · time=11/25/2026 09:00",
        "- post: Two\nlines · time=11/26/2026 09:00",
      ])
    #expect(reading.diagnostics.isEmpty)
    #expect(recognition(of: text)?.format == "hootsuite-csv")
    #expect(reading.posts[0].address == .row(1, column: "message"))
    checkPlaces(reading, in: text)
  }

  @Test(arguments: [
    "2026-11-24 09:00,5,3\n2026-11-25 09:00,6,4\n", "1,2026-11-24 09:00,words\n",
    "2026-11-24,Rye\n", "11/24/2026 09:00,Rye\nno date,Rye\n", "\"2026-11-24 09:00\"\n",
  ])
  func isNoTableOfHootsuite(_ text: String) {
    #expect(recognition(of: text)?.format == "csv")
    #expect(csv(text).ids == ["input/csv-header"])
  }

  @Test func idTimeText() {
    let text =
      "585978391360221184|Thu Apr 09 01:31:50 +0000 2015|Rye | bread \"good\"\n"
      + "585947808772960257|Wed Apr 08 23:30:18 +0000 2015|\"Quoted\" and, so on\r\n\n"
    let reading = csv(text)
    #expect(
      reading.posts.map(described) == [
        "- post: Rye | bread \"good\" · id=585978391360221184"
          + " · time=Thu Apr 09 01:31:50 +0000 2015",
        "- post: \"Quoted\" and, so on · id=585947808772960257"
          + " · time=Wed Apr 08 23:30:18 +0000 2015",
      ])
    #expect(reading.diagnostics.isEmpty)
    for post in reading.posts { checkSpelling(post.text, in: text) }
    let choice = ReaderDetection.reader(
      for: ReaderHints(fileName: "news.txt"), prefix: Array(text.utf8), isWhole: true,
      source: source)
    guard case .reader(let reader) = choice else {
      Issue.record("refused")
      return
    }
    #expect(reader.format == "id-time-text")
  }

  @Test(arguments: [
    ("2026-11-24 09:00,Doors open\n2026-11-25 09:00,Doors shut\n", "text"),
    ("2026-11-24 09:00,Doors open\n", "text"), ("12345|once\n", "text"),
  ])
  func aTextStaysAText(_ text: String, _ format: String) {
    let choice = ReaderDetection.reader(
      for: ReaderHints(fileName: "note.txt"), prefix: Array(text.utf8), isWhole: true,
      source: source)
    if case .reader(let reader) = choice { #expect(reader.format == format) }
  }

  // MARK: LinkedIn

  private static let sharesHeader =
    "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"

  @Test func linkedInShares() {
    let text =
      Self.sharesHeader
      + "2026-05-07 16:41:18,https://l.example/1,\"Rye, \"\"warm\"\"\n\nand good\",https://a.example,,MEMBER_NETWORK\n"
      + "2026-05-06 10:00:00,https://l.example/2,\"First\"\n\"Second, too\"\n\"\"\n\"Third \"\"x\"\"\",,https://m.example,PUBLIC\n"
      + "2026-05-05 10:00:00 UTC,https://l.example/3,\"One\n\"\"\n\"\"Two\",,,\n"
      + "2026-05-04 10:00:00,https://l.example/4,\"\"\"One\"\"\n\"\"Two\"\"\",,,PUBLIC\n"
      + "2026-05-03 10:00:00,https://l.example/5,Plain, and simple,,,PUBLIC\n"
      + "2026-05-02 10:00:00,https://l.example/6,,,,PUBLIC\n"
    let reading = csv(text)
    #expect(
      reading.posts.map(described) == [
        "linkedin post: Rye, \"warm\"\n\nand good · id=https://l.example/1"
          + " · time=2026-05-07 16:41:18 · links=https://a.example",
        "linkedin post: First\nSecond, too\n\nThird \"x\" · id=https://l.example/2"
          + " · time=2026-05-06 10:00:00 · media=https://m.example",
        "linkedin post: One\n\nTwo · id=https://l.example/3 · time=2026-05-05 10:00:00 UTC",
        "linkedin post: One\nTwo · id=https://l.example/4 · time=2026-05-04 10:00:00",
        "linkedin post: Plain, and simple · id=https://l.example/5 · time=2026-05-03 10:00:00",
      ])
    #expect(reading.skipped == 1 && reading.diagnostics.isEmpty)
    #expect(recognition(of: text)?.format == "linkedin-shares-csv")
    for post in reading.posts {
      checkSpelling(post.text, in: text, ["\"\"": "\""])
      #expect(post.text.spelling == .closed)
    }
    // Line ends of Windows change nothing else.
    let windows = csv(text.replacing("\n", with: "\r\n"))
    #expect(windows.texts == reading.texts.map { $0.replacing("\n", with: "\r\n") })
  }

  @Test func linkedInSharesInAnotherOrder() {
    let reading = csv(
      "ShareLink,Date,ShareCommentary\nhttps://l.example/1,2026-05-07 16:41:18,\"Rye,\nwarm\"\n")
    #expect(
      reading.posts.map(described) == [
        "linkedin post: Rye,\nwarm · id=https://l.example/1 · time=2026-05-07 16:41:18"
      ])
  }

  @Test func linesBeforeTheFirstShareAreRefused() {
    let marked = Marked(
      Self.sharesHeader + "⟦s⟧tray words\nand more\n"
        + "2026-05-07 16:41:18,https://l.example/1,Rye,,,PUBLIC\n")
    let reading = read(CSVReader(source: source), marked.bytes)
    #expect(
      reading.said == ["input/csv-row error: this row does not begin with a date and a time"])
    #expect(reading.diagnostics.map(\.primary.span.range) == marked.ranges)
    #expect(reading.texts == ["Rye"] && reading.refused == 1)
  }

  @Test func linkedInComments() {
    let text =
      "Date,Link,Message\n"
      + "2026-05-07 16:41:18,https://www.linkedin.com/feed/1,\"Our \\\"rye\\\", they say\n\nis \"\"warm\"\"\"\n"
      + "2026-05-06 16:41:18,https://www.linkedin.com/feed/2,Plain words, too\n"
    let reading = csv(text)
    #expect(
      reading.posts.map(described) == [
        "linkedin comment: Our \"rye\", they say\n\nis \"warm\" · time=2026-05-07 16:41:18"
          + " · thread=https://www.linkedin.com/feed/1",
        "linkedin comment: Plain words, too · time=2026-05-06 16:41:18"
          + " · thread=https://www.linkedin.com/feed/2",
      ])
    #expect(reading.diagnostics.isEmpty)
    #expect(recognition(of: text)?.format == "linkedin-comments-csv")
    for post in reading.posts {
      checkSpelling(post.text, in: text, ["\"\"": "\"", "\\\"": "\""])
    }
    // Three columns of these names alone are anybody's calendar.
    let calendar = "Date,Link,Message\n2026-05-07 16:41:18,https://a.example,\"Rye, warm\"\n"
    #expect(recognition(of: calendar)?.format == "csv")
    #expect(csv(calendar).posts.map(\.kind) == [.post])
  }

  @Test func mojibakeIsRepairedWhereItIsOne() {
    func share(_ words: String) -> String {
      Self.sharesHeader + "2026-05-07 16:41:18,https://l.example/1,\"\(words)\",,,PUBLIC\n"
    }
    let damaged = share("Itâ€™s rye ðŸ\u{8D}ž at the cafÃ©")
    let post = csv(damaged).posts[0]
    #expect(post.text.string == "It’s rye 🍞 at the café")
    checkSpelling(
      post.text, in: damaged, ["â€™": "’", "ðŸ\u{8D}ž": "🍞", "Ã©": "é"])
    for words in ["It’s rye at the café", "Ã©t 日本", "Â and é", "ÃÃ"] {
      #expect(csv(share(words)).texts == [words])
    }
  }

  // MARK: YouTube

  @Test func youTubeComments() {
    let header =
      "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,Comment Text\r\n"
    let text =
      header
      + "c1,UC1,2026-05-07T16:41:18.123456+00:00,0,,v1,\"{\"\"takeoutSegments\"\":[{\"\"text\"\":\"\"Rye \\u0026 \\\"\"salt\\\"\"\"\"},{\"\"link\"\":{\"\"linkUrl\"\":\"\"u\"\"}},{\"\"text\"\":\"\" ok\"\"}]}\"\r\n"
      + "c2,UC1,2026-05-07T16:41:18Z,0,c1,v1,\"{\"\"text\"\":\"\"One\"\"},{\"\"text\"\":\"\", two\"\",\"\"mention\"\":{\"\"x\"\":1}}\"\r\n"
      + "c3,UC1,2026-05-07T16:41:18Z,0,,v1,\"plain, \"\"words\"\"\"\r\n"
      + "c4,UC1,2026-05-07T16:41:18Z,0,,v1,\"{\"\"text\"\":\"\"\"\"}\"\r\n\r\n\r\n"
    let reading = csv(text)
    #expect(
      reading.posts.map(described) == [
        "youtube comment: Rye & \"salt\" ok · id=c1 · author=UC1"
          + " · time=2026-05-07T16:41:18.123456+00:00",
        "youtube comment: One, two · id=c2 · author=UC1 · time=2026-05-07T16:41:18Z · reply=c1",
        "youtube comment: plain, \"words\" · id=c3 · author=UC1 · time=2026-05-07T16:41:18Z",
      ])
    #expect(reading.skipped == 1 && reading.diagnostics.isEmpty)
    #expect(recognition(of: text)?.format == "youtube-comments-csv")
    for post in reading.posts {
      checkSpelling(
        post.text, in: text, ["\\u0026": "&", "\\\"\"": "\"", "\"\"": "\""])
    }
    #expect(reading.posts[1].text.span.range.lowerBound > 0)
    // Names in any case, and nothing but the fields that count.
    let small =
      "comment id,comment create timestamp,comment text\nc1,2026-05-07,\"{\"\"text\"\":\"\"Hi\"\"}\"\n"
    #expect(csv(small).texts == ["Hi"])
  }
}
