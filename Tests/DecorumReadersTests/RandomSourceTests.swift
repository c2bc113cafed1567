import DecorumBase
import DecorumReaders
import TestSupport
import Testing

/// Sources that nobody wrote: no crash, no difference between blocks and the whole, and JSON is what
/// a recogniser written from the grammar says it is.
@Suite struct RandomSourceTests {
  private static let pieces: [[UInt8]] =
    [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u00e9", "\\ud83d", "\\ude42", "true", "null",
      "-1.5e3", "0", "\"text\"", "\"text\": \"a\"", "{\"text\": \"b\"}", "\"posts\": [", "\n", "\r",
      "\r\n", " ", "\t", "é", "🙂", "---", "---\n", "text,id\n", "x,\"y\"", "\"\"", ";", "|", "#ad",
      "text", "\u{FEFF}", "a: b\n", "'",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xF0, 0x9F], [0]]

  private func soup(_ numbers: inout SeededNumbers, _ count: Int) -> [UInt8] {
    (0..<Int.random(in: 0...count, using: &numbers))
      .flatMap { _ in Self.pieces.randomElement(using: &numbers)! }
  }

  @Test(arguments: ["text", "markdown", "csv", "json", "ndjson"])
  func blocksMakeNoDifference(_ format: String) throws {
    var numbers = SeededNumbers(77)
    let prefixes: [String: [String]] = [
      "csv": ["text,id\n", "id;text\r\n", ""], "json": ["[{\"text\": \"a\"}", "{\"posts\": [", ""],
      "ndjson": ["{\"text\": \"a\"}\n", "{\"text\": "], "markdown": ["---\n", "---\ntitle: "],
    ]
    for _ in 0..<250 {
      let start = prefixes[format]?.randomElement(using: &numbers) ?? ""
      let bytes = Array(start.utf8) + soup(&numbers, 14)
      let hints = ReaderHints(format: format, fileName: "-")
      // A leading blank keeps detection from refusing; the reader itself takes anything.
      let choice = ReaderDetection.reader(
        for: hints, prefix: Array("x".utf8), isWhole: false, source: source)
      guard case .reader(let reader) = choice else {
        Issue.record("no reader for \(format)")
        return
      }
      let whole = read(reader, bytes)
      for diagnostic in whole.diagnostics {
        let span = diagnostic.primary.span
        #expect(0 <= span.start && span.end <= bytes.count)
      }
      for post in whole.posts {
        for text in post.mappedTexts {
          #expect(String(validating: text.bytes, as: UTF8.self) != nil)
          #expect(text.span.start >= 0 && text.span.end <= bytes.count)
        }
      }
    }
  }

  @Test func jsonIsWhatTheGrammarSays() {
    var numbers = SeededNumbers(8)
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "\"text\"", "1", "-", ".5", "e1", "true", "null", " ",
      "\"", "\\n", "0", "{}", "[]", "\"b\":1",
    ]
    var accepted = 0
    for _ in 0..<6000 {
      let text = (0..<Int.random(in: 1...7, using: &numbers))
        .map { _ in pieces.randomElement(using: &numbers)! }.joined()
      var recogniser = Recogniser(Array(text.utf8))
      let isJSON = recogniser.accepts()
      let reading = Reading(JSONReader(source: source), Array(text.utf8))
      #expect(reading.ids.contains("input/json") == !isJSON, "\(text)")
      accepted += isJSON ? 1 : 0
    }
    #expect(accepted > 300)
  }
}

/// RFC 8259, production by production, on ASCII.
private struct Recogniser {
  private let bytes: [UInt8]
  private var i = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func accepts() -> Bool {
    skip()
    guard value() else { return false }
    skip()
    return i == bytes.count
  }

  private mutating func skip() {
    while i < bytes.count, " \t\r\n".utf8.contains(bytes[i]) { i += 1 }
  }

  private mutating func take(_ word: String) -> Bool {
    guard bytes[i...].starts(with: Array(word.utf8)) else { return false }
    i += word.utf8.count
    return true
  }

  private mutating func value() -> Bool {
    if take("true") || take("false") || take("null") { return true }
    if take("[") { return items("]") { $0.value() } }
    if take("{") {
      return items("}") {
        guard $0.string() else { return false }
        $0.skip()
        guard $0.take(":") else { return false }
        $0.skip()
        return $0.value()
      }
    }
    return string() || number()
  }

  private mutating func items(_ end: String, _ item: (inout Recogniser) -> Bool) -> Bool {
    skip()
    if take(end) { return true }
    while item(&self) {
      skip()
      if take(end) { return true }
      guard take(",") else { return false }
      skip()
    }
    return false
  }

  private mutating func string() -> Bool {
    let start = i
    guard take("\"") else { return false }
    while i < bytes.count {
      if take("\"") { return true }
      if take("\\") {
        guard i < bytes.count, "\"\\/bfnrt".utf8.contains(bytes[i]) else { break }
      }
      i += 1
    }
    i = start
    return false
  }

  private mutating func digits() -> Bool {
    let start = i
    while i < bytes.count, (0x30...0x39).contains(bytes[i]) { i += 1 }
    return i > start
  }

  private mutating func number() -> Bool {
    _ = take("-")
    guard take("0") || digits() else { return false }
    if take("."), !digits() { return false }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      return digits()
    }
    return true
  }
}
