import DecorumRPC
import TestSupport
import Testing

@testable import DecorumLSP

/// Positions and edits, against a text that is laid out unit by unit.
@Suite struct TextDocumentTests {
  static let text = "a\tb\r\n日本👩‍👩‍👧é\rx\n\n👍"

  struct Case: Sendable, CustomTestStringConvertible {
    let line: Int
    let character: Int
    /// What stands before the position, by encoding.
    let before: [PositionEncoding: String]
    init(_ line: Int, _ character: Int, _ before: [PositionEncoding: String]) {
      (self.line, self.character, self.before) = (line, character, before)
    }
    var testDescription: String { "\(line):\(character)" }
  }

  @Test(arguments: [
    Case(0, 0, [.utf8: "", .utf16: "", .utf32: ""]),
    Case(0, 2, [.utf8: "a\t", .utf16: "a\t", .utf32: "a\t"]),
    // Behind the line stands its end, and not its line end.
    Case(0, 99, [.utf8: "a\tb", .utf16: "a\tb", .utf32: "a\tb"]),
    Case(1, 2, [.utf8: "a\tb\r\n", .utf16: "a\tb\r\n日本", .utf32: "a\tb\r\n日本"]),
    Case(1, 3, [.utf8: "a\tb\r\n日", .utf32: "a\tb\r\n日本👩"]),
    Case(1, 4, [.utf8: "a\tb\r\n日", .utf16: "a\tb\r\n日本👩", .utf32: "a\tb\r\n日本👩\u{200D}"]),
    Case(2, 1, [.utf8: "a\tb\r\n日本👩‍👩‍👧é\rx", .utf16: "a\tb\r\n日本👩‍👩‍👧é\rx"]),
    Case(3, 0, [.utf8: "a\tb\r\n日本👩‍👩‍👧é\rx\n"]),
    Case(3, 7, [.utf16: "a\tb\r\n日本👩‍👩‍👧é\rx\n"]),
    Case(4, 9, [.utf8: text, .utf16: text, .utf32: text]),
    // Behind the last line stands the end.
    Case(9, 0, [.utf8: text, .utf16: text, .utf32: text]),
  ])
  func aPositionLeadsToItsBytes(_ item: Case) {
    let document = TextDocument(uri: "u", languageID: "", version: 1, text: Self.text)
    for (encoding, before) in item.before {
      let place = document.place(
        of: Position(line: item.line, character: item.character), in: encoding)
      #expect(place == TextDocument.Place(offset: before.utf8.count), "\(encoding)")
    }
  }

  @Test func aPositionWithinAPairIsKnownAsOne() {
    let document = TextDocument(uri: "u", languageID: "", version: 1, text: "a👍b")
    #expect(
      document.place(of: Position(line: 0, character: 2), in: .utf16)
        == TextDocument.Place(offset: 1, isInsidePair: true))
    #expect(
      document.place(of: Position(line: 0, character: 3), in: .utf16)
        == TextDocument.Place(offset: 5))
  }

  @Test(arguments: PositionEncoding.allCases) func randomEditsAgree(_ encoding: PositionEncoding) {
    var numbers = SeededNumbers(9)
    let pieces = ["a", "日", "👍", "\n", "\r", "\r\n", "é", "\t", "👩‍👩‍👧", "", "word "]
    var document = TextDocument(uri: "u", languageID: "", version: 0, text: Self.text)
    var slow = SlowText(Self.text, encoding)
    for step in 0..<3000 {
      func number(_ most: Int) -> Int { Int.random(in: 0...most, using: &numbers) }
      let range = (number(6), number(8), number(6), number(8))
      let text = (0..<number(3)).map { _ in pieces.randomElement(using: &numbers)! }.joined()
      let isWhole = number(60) == 0
      let json: JSON =
        isWhole
        ? ["text": .string(text)] : ["range": Editor.range(range), "text": .string(text)]
      let change = TextDocument.Change(json)
      document.apply(change.map { [$0] } ?? [], version: step, in: encoding)
      slow.replace(isWhole ? nil : range, with: text)
      guard document.bytes == Array(slow.text.utf8) else {
        Issue.record("step \(step): \(String(decoding: document.bytes, as: UTF8.self))")
        return
      }
    }
  }

  @Test(arguments: [
    "{}", #"{"text": 1}"#, #"{"text": "a", "range": {}}"#, #"{"text": "a", "range": 1}"#,
    #"{"text": "a", "range": {"start": {"line": 0, "character": 0}}}"#,
    #"{"text": "a", "range": {"start": {"line": 0.5, "character": 0}, "end": {"line": 0, "character": 0}}}"#,
  ])
  func aChangeThatMakesNoSenseIsNone(_ text: String) throws {
    #expect(TextDocument.Change(try JSONParser.parse(Array(text.utf8))) == nil)
  }

  // MARK: Names

  @Test(
    arguments: [
      ("file:///a/b.md", "/a/b.md"), ("file:///a%20b/%C3%A9.md", "/a b/é.md"),
      ("file://localhost/a", "/a"), ("FILE:///a", "/a"), ("file:/a", "/a"),
      ("file:///a%2", "/a%2"), ("file:///a%zz", "/a%zz"), ("file:///%E6%97%A5", "/日"),
      ("file:///a#b", "/a#b"),
      ("untitled:Untitled-1", nil), ("file://", nil), ("file:a", nil), ("", nil),
      ("file://host/a", nil), ("file://LOCALHOST/a", "/a"), ("file:///a%00b", nil),
      ("file:///%FF", nil), ("http://x/a", nil),
    ] as [(String, String?)])
  func aURINamesAFile(_ uri: String, _ path: String?) {
    #expect(DocumentURI.path(of: uri) == path)
  }

  @Test func aPathComesBackFromItsURI() {
    for path in ["/", "/a b", "/é/日/👍.md", "/%41", "/a?b#c", "/a+b:c"] {
      #expect(DocumentURI.path(of: DocumentURI.uri(of: path)) == path)
    }
  }
}
