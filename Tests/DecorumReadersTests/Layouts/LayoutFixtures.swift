import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

/// A file as one tool writes it, members that nobody asks for included. The words are ours.
struct LayoutFixture: Sendable, CustomTestStringConvertible {
  let name: String
  /// The layout that must know it, and no other.
  let format: String
  let text: String
  var isLines = false
  let posts: Int
  var skipped = 0

  var testDescription: String { name }

  var bytes: [UInt8] { Array(text.utf8) }

  func reader() -> any PostReader {
    isLines ? NDJSONReader(source: source) : JSONReader(source: source)
  }

  /// - Parameter text: a version of the fixture's own.
  func read(
    _ text: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Reading {
    DecorumReadersTests.read(reader(), text ?? self.text, sourceLocation: sourceLocation)
  }

  /// Reads a version of the fixture's own by the layout's name, as `--input-format` does.
  func readAsAsked(_ bytes: [UInt8]) -> Reading {
    let choice = ReaderDetection.reader(
      for: ReaderHints(format: format, fileName: "export"), prefix: bytes, isWhole: true,
      source: source)
    guard case .reader(let reader) = choice else {
      Issue.record("no reader for \(format)")
      return Reading(TextReader(source: source), [])
    }
    return DecorumReadersTests.read(reader, bytes)
  }

  static let all: [LayoutFixture] = x + mastodon + bluesky
}

/// Checks that a text, undone of HTML and shortened links as it is, leads back to what spells it.
func checkLayoutMap(
  _ text: MappedText, in bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
) {
  var i = 0
  for scalar in text.string.unicodeScalars {
    let length = String(scalar).utf8.count
    let place = text.span(of: i..<(i + length)).range
    let spelled = Spelling.json.decoded(Array(bytes[place]))
    let isMarkup =
      spelled.hasPrefix("&") || spelled.hasPrefix("<") || spelled.contains("://t.co/")
    #expect(
      spelled == String(scalar) || isMarkup, "byte \(i) of \(text.string): \(spelled)",
      sourceLocation: sourceLocation)
    i += length
  }
}

/// What the source says where a part of a post's text stands.
func spelling(of part: String, in text: MappedText, _ bytes: [UInt8]) -> String? {
  guard let found = text.string.firstRange(of: part) else { return nil }
  let start = text.string[..<found.lowerBound].utf8.count
  return String(
    decoding: bytes[text.span(of: start..<(start + part.utf8.count)).range], as: UTF8.self)
}

@Suite struct LayoutFixtureTests {
  @Test(arguments: LayoutFixture.all) func isKnownByItsOwnLayoutOnly(_ fixture: LayoutFixture) {
    let reading = fixture.read()
    #expect(reading.recognition.format == fixture.format)
    #expect(!reading.recognition.why.isEmpty && !reading.recognition.why.hasSuffix("."))
    #expect(reading.posts.count == fixture.posts)
    #expect(reading.skipped == fixture.skipped)
    #expect(reading.refused == 0)
    #expect(reading.diagnostics.allSatisfy { $0.severity == .note })
    for post in reading.posts {
      checkLayoutMap(post.text, in: fixture.bytes)
      #expect(post.record.start <= post.text.span.start && post.text.span.end <= post.record.end)
      for value in [post.id, post.time, post.replyTo].compactMap({ $0 }) {
        checkMap(value, in: fixture.bytes, .json)
      }
    }
  }

  @Test(arguments: LayoutFixture.all) func canBeAskedForByName(_ fixture: LayoutFixture) {
    let asked = fixture.readAsAsked(fixture.bytes)
    #expect(asked.texts == fixture.read().texts)
    #expect(asked.skipped == fixture.skipped)
    #expect(asked.recognition.format == fixture.format)
  }

  @Test(arguments: [
    #"{"text": "Rye is back", "id": "a", "platform": "x", "account": "@acme", "time": "2026-11-24T09:00:00Z"}"#,
    #"{"id": "1", "text": "Hello", "author_id": "a", "created_at": "2026-11-24", "reply_to": "0"}"#,
    #"{"posts": [{"text": "Hello", "id": "1", "user": {"name": "Jo"}}]}"#,
    #"{"data": [{"text": "Hello", "id": "1", "created_at": "2026-11-24"}]}"#,
    #"{"feed": [{"post": {"text": "Hello"}}]}"#,
    #"{"thread": {"post": "Hello"}, "text": "a"}"#,
    #"[{"content": "<p>Hello</p>", "account": "@acme", "created_at": "2026-11-24"}]"#,
    #"[{"text": "a", "scheduled_at": "2026-11-24", "params": {"utm": "b"}}]"#,
    #"[{"tweet": "Hello", "id": "1"}]"#,
    #"[{"type": "Create", "object": {"content": "Hello"}}]"#,
    #"{"records": [{"value": {"text": "Hello"}}]}"#,
    #"{"orderedItems": [{"text": "Hello", "type": "post"}]}"#,
    #"{"ancestors": [], "descendants": [], "text": "Hello"}"#,
    #"{"type": "post", "text": "Hello"}"#, "[]", "{}", "[1]", #"{"$type": 4, "text": "a"}"#,
  ])
  func recordsOfNobodysMakeAreReadByTheirKeys(_ text: String) {
    #expect(read(JSONReader(source: source), text).recognition.format == "json")
    if text.hasPrefix("{") {
      #expect(read(NDJSONReader(source: source), text).recognition.format == "ndjson")
    }
  }

  @Test(arguments: LayoutFixture.all) func aMapGoesBeforeWhatALayoutKnows(_ fixture: LayoutFixture)
  {
    var map = FieldMap()
    map.set("text", to: "id")
    let reader: any PostReader =
      fixture.isLines
      ? NDJSONReader(source: source, map: map) : JSONReader(source: source, map: map)
    #expect(["json", "ndjson"].contains(read(reader, fixture.bytes).recognition.format))
  }
}
