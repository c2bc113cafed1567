import DecorumBase
import DecorumPosts
import DecorumReaders
import TestSupport
import Testing

/// Files of the known shapes in which values are of any other kind: nothing is lost, and no place is
/// wrong. The mutator is a tokenizer of its own, so that it shares no mistake with the reader.
@Suite struct HostileLayoutTests {
  @Test(arguments: LayoutFixture.all) func nothingIsLostWhateverStandsThere(
    _ fixture: LayoutFixture
  ) throws {
    var numbers = SeededNumbers(UInt64(fixture.text.utf8.count))
    let values = Self.values(in: fixture.bytes)
    for _ in 0..<25 {
      var bytes = fixture.bytes
      var chosen: [Range<Int>] = []
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        guard let value = values.randomElement(using: &numbers) else { continue }
        if !chosen.contains(where: value.overlaps) { chosen.append(value) }
      }
      // From the last to the first, so that places stay right.
      for value in chosen.sorted(by: { $0.lowerBound > $1.lowerBound }) {
        bytes.replaceSubrange(value, with: Self.others.randomElement(using: &numbers)!)
      }
      check(bytes, as: fixture)
    }
  }

  private func check(_ bytes: [UInt8], as fixture: LayoutFixture) {
    let whole = fixture.readAsAsked(bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    let seen = whole.posts.count + whole.skipped + whole.refused
    #expect(seen > 0 || !whole.diagnostics.isEmpty, "\(text)")
    for diagnostic in whole.diagnostics {
      let span = diagnostic.primary.span
      #expect(0 <= span.start && span.end <= bytes.count)
      #expect(!diagnostic.message.contains("\n"))
    }
    for post in whole.posts {
      #expect(!post.text.isEmpty)
      checkLayoutMap(post.text, in: bytes)
      for value in post.mappedTexts { #expect(value.span.end <= bytes.count) }
    }
    if whole.refused > 0 {
      #expect(whole.diagnostics.contains { $0.severity == .error }, "\(text)")
    }
  }

  /// Elements of a list that are of any kind are counted one by one.
  @Test(arguments: LayoutFixture.all.filter { !$0.isLines && $0.posts + $0.skipped > 1 })
  func everyElementCounts(_ fixture: LayoutFixture) {
    guard let list = Self.lists[fixture.name] else { return }
    let strange = [
      "{}", #"{"tweet":4}"#, #"{"post":[]}"#, #"{"type":"Create"}"#, #"{"value":"a"}"#,
      #"{"object":{}}"#, #"{"record":{}}"#, #"{"tweet":{"full_text":[]}}"#, #"{"text":{}}"#,
      #"{"noteTweet":{"core":"a"}}"#, "null", "7", #""a""#, "[]", #"{"content":1}"#,
      #"{"reblog":{}}"#, #"{"params":{"text":null}}"#, #"{"type":["Create"],"object":7}"#,
    ]
    let text = fixture.text.replacing(
      list, with: list + strange.joined(separator: ",") + ",", maxReplacements: 1)
    let reading = fixture.readAsAsked(Array(text.utf8))
    #expect(
      reading.posts.count + reading.skipped + reading.refused
        == fixture.posts + fixture.skipped + strange.count)
    #expect(reading.posts.count == fixture.posts)
  }

  /// How the list of records begins.
  private static let lists = [
    "tweets.js": "part0 = [", "note-tweet.js": "part0 = [", "like.js": "part0 = [",
    "2013_05.js": "2013_05 =\n[", "timeline.json": #"{"data":["#,
    "outbox.json": #""orderedItems":["#,
    "likes.json": #""orderedItems":["#, "statuses.json": "[", "scheduled_statuses.json": "[",
    "context.json": #""descendants":["#, "listRecords.json": #"{"records":["#,
    "getAuthorFeed.json": #"{"feed":["#,
  ]

  private static let others = [
    "null", "true", "7", "-1.5e3", #""""#, #""a""#, #""\ud83d""#, "[]", "{}", "[[]]", #"{"a":{}}"#,
    #"["a",7,null]"#, #""<p>&amp;</p>""#, #"[{"type":"Create"}]"#, #""https://t.co/1""#,
  ].map { Array($0.utf8) }

  /// Where values stand: all but keys and the outermost.
  private static func values(in bytes: [UInt8]) -> [Range<Int>] {
    var values: [Range<Int>] = []
    var open: [Int] = []
    var i = bytes.firstIndex { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") } ?? 0
    func isKey(_ end: Int) -> Bool {
      bytes[end...].first { !" \n".utf8.contains($0) } == UInt8(ascii: ":")
    }
    while i < bytes.count {
      switch bytes[i] {
      case UInt8(ascii: "\""):
        let start = i
        i += 1
        while bytes[i] != UInt8(ascii: "\"") { i += bytes[i] == UInt8(ascii: "\\") ? 2 : 1 }
        i += 1
        if !isKey(i) { values.append(start..<i) }
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        open.append(i)
        i += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        i += 1
        if let start = open.popLast(), !open.isEmpty { values.append(start..<i) }
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        let start = i
        while !" ,]}\n".utf8.contains(bytes[i]) { i += 1 }
        values.append(start..<i)
      default: i += 1
      }
    }
    return values
  }
}
