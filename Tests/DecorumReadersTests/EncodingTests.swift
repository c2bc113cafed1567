import DecorumBase
import DecorumPosts
import DecorumReaders
import Foundation
import TestSupport
import Testing

/// Bytes that are not UTF-8: CP1252 where a whole text can be that, replacements where not, and every
/// character at the bytes that spell it.
@Suite struct EncodingTests {
  /// A text, what is read, and what is said of it.
  @Test(
    arguments: [
      ([0x63, 0x61, 0x66, 0xE9], "café", "warning: this text is not UTF-8 and is read as CP1252"),
      (
        [0x91, 0x49, 0x92, 0x20, 0x97, 0x80], "‘I’ —€",
        "warning: this text is not UTF-8 and is read as CP1252"
      ),
      // A character of UTF-8 beside it: two encodings in one text.
      ([0xC3, 0xA9, 0x20, 0xE9], "é \u{FFFD}", "error: 0xE9 is not UTF-8"),
      // Five bytes mean nothing in CP1252.
      ([0x93, 0x61, 0x9D], "\u{FFFD}a\u{FFFD}", "error: 0x93 is not UTF-8"),
      ([0xC3, 0xA9], "é", nil),
      // The UTF-8 of é, cut off.
      ([0x61, 0xC3], "aÃ", "warning: this text is not UTF-8 and is read as CP1252"),
      ([0x61, 0xF0, 0x9F, 0x8D], "a\u{FFFD}", "error: 0xF0 0x9F 0x8D is not UTF-8"),
    ] as [([UInt8], String, String?)])
  func aTextIsReadAsWhatItCanBe(bytes: [UInt8], text: String, said: String?) {
    for (reader, head, tail) in Self.containers {
      let reading = read(reader, Array(head.utf8) + bytes + Array(tail.utf8))
      #expect(reading.texts.last == text)
      #expect(reading.said == (said.map { ["input/encoding \($0)"] } ?? []))
    }
  }

  private static let containers: [(any PostReader, String, String)] = [
    (TextReader(source: source), "", ""),
    (CSVReader(source: source), "id,text\n1,\"", "\"\n"),
    (CSVReader(source: source), "id,text\n1,", "\n"),
    (NDJSONReader(source: source), "{\"text\": \"", "\"}\n"),
    (JSONReader(source: source), "[{\"text\": \"", "\"}]"),
    (MarkdownReader(source: source), "---\nid: 1\n---\n", ""),
  ]

  /// Pieces between escapes and doubled quotes are parts of one text, and decided with it.
  @Test func theWholeTextDecides() {
    let cell = Array("text\n\"\"\"caf".utf8) + [0xE9] + Array("\"\" caf\u{E9}\"\n".utf8)
    #expect(read(CSVReader(source: source), cell).texts == ["\"caf\u{FFFD}\" café"])
    let plain = Array("text\n\"\"\"caf".utf8) + [0xE9, 0x22, 0x22, 0x20, 0xE8, 0x22, 0x0A]
    let reading = read(CSVReader(source: source), plain)
    #expect(reading.texts == ["\"café\" è"])
    #expect(reading.diagnostics.map(\.primary.span.range) == [11..<12])
    #expect(reading.posts[0].text.spelling == .closed)
    let escaped = Array("{\"text\": \"\\u00e9 ".utf8) + [0xE9] + Array("\"}".utf8)
    #expect(read(NDJSONReader(source: source), escaped).texts == ["é é"])
  }

  /// No post keeps it, but it is said all the same; the parts of a list in a cell are one text.
  @Test(
    arguments: [
      // A row without a text, with pictures, and with a row of pictures below it.
      ("Text,Image URL,Tags,Posting Time\n,\u{1},c,\n", 1),
      ("Text,Image URL,Tags,Posting Time\na,\u{1},c,\n,\u{1},,\n", 2),
      ("Text,Image URL,Tags,Posting Time\na,http://a.example/ \u{1} \u{1},\u{1};\u{1},\n", 2),
      ("id,text,account\n1,,\u{1}\n2,a,\u{1}\n", 2),
    ])
  func damageIsSaid(table: String, times: Int) {
    let bytes = table.utf8.map { $0 == 1 ? 0x81 : $0 }
    let said = read(CSVReader(source: source), bytes).said
    #expect(said == Array(repeating: "input/encoding error: 0x81 is not UTF-8", count: times))
  }

  @Test func aSourceSaysItOnce() {
    let reading = read(
      TextReader(source: source),
      [0xE9] + Array("\n---\n".utf8) + [0xE8] + Array("\n---\nok é ".utf8) + [0xFF])
    #expect(reading.texts == ["é", "è", "ok é \u{FFFD}"])
    var texts = CodePageTexts()
    var others: [Diagnostic] = []
    texts.take(reading.diagnostics, into: &others)
    #expect(others.map(\.message) == ["0xFF is not UTF-8"])
    #expect(
      texts.diagnostics.map(\.message) == ["2 texts are not UTF-8 and are read as CP1252"])
    #expect(texts.diagnostics.map(\.primary.span.range) == [0..<1])
  }

  @Test func randomBytesAreReadAsASlowDecoderReadsThem() {
    var numbers = SeededNumbers(41)
    let pieces: [[UInt8]] = [
      [0x61], [0x20], [0xE9], [0x92], [0x9D], [0xC3], [0xC3, 0xA9], [0xE2, 0x82],
      [0xE2, 0x82, 0xAC],
      [0xF0, 0x9F, 0x8D, 0x9E], [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0xFF], [0xC0, 0x80], [0xBF],
    ]
    var kinds: [String: Int] = [:]
    for _ in 0..<4000 {
      var bytes: [UInt8] = [0x78]
      for _ in 0..<Int.random(in: 0...6, using: &numbers) {
        bytes += pieces.randomElement(using: &numbers)!
      }
      bytes.append(0x78)
      let reading = Reading(TextReader(source: source), bytes)
      let (text, kind) = Self.slowlyDecoded(bytes)
      kinds[kind, default: 0] += 1
      #expect(reading.texts == [text], "\(bytes)")
      guard let post = reading.posts.first else { continue }
      var i = 0
      var next = 0
      for scalar in text.unicodeScalars {
        let length = String(scalar).utf8.count
        let place = post.text.span(of: i..<(i + length)).range
        #expect(place.lowerBound == next, "\(bytes): nothing between two characters is lost")
        next = place.upperBound
        #expect(
          kind == "cp1252"
            ? Self.codePage(Array(bytes[place])) == String(scalar)
            : String(decoding: bytes[place], as: UTF8.self) == String(scalar), "\(bytes)")
        i += length
      }
      #expect(next == bytes.count)
    }
    for kind in ["utf8", "cp1252", "damaged"] { #expect(kinds[kind, default: 0] > 100, "\(kind)") }
  }

  private static func codePage(_ bytes: [UInt8]) -> String? {
    String(bytes: bytes, encoding: .windowsCP1252)
  }

  private static func slowlyDecoded(_ bytes: [UInt8]) -> (String, kind: String) {
    if let text = String(validating: bytes, as: UTF8.self) { return (text, "utf8") }
    let isMixed = bytes.indices.contains { start in
      bytes[start] >= 0x80
        && (2...4).contains { length in
          start + length <= bytes.count
            && String(validating: bytes[start..<(start + length)], as: UTF8.self)?
              .unicodeScalars.count == 1
        }
    }
    let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    let hasCutEmoji = zip(bytes, bytes.dropFirst()).contains { $0 == (0xF0, 0x9F) }
    if !isMixed, !hasCutEmoji, undefined.isDisjoint(with: bytes), let text = codePage(bytes) {
      return (text, "cp1252")
    }
    return (String(decoding: bytes, as: UTF8.self), "damaged")
  }
}
