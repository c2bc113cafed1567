import DecorumBase
import DecorumPosts
import DecorumReaders
import TestSupport
import Testing

@Suite struct TextReaderTests {
  private func text(_ text: String) -> Reading { read(TextReader(source: source), text) }

  @Test func onePost() {
    let marked = Marked("\u{FEFF}\n  ⟦New loaves\r\n\r\nare out 🥖⟧ \r\n")
    let reading = read(TextReader(source: source), marked.bytes)
    #expect(reading.texts == ["New loaves\r\n\r\nare out 🥖"])
    #expect(reading.posts[0].record.range == marked.ranges[0])
    #expect(reading.posts[0].address == .whole)
    #expect(reading.posts[0].keys.contains(.text) && !reading.posts[0].keys.contains(.title))
    checkMap(reading.posts[0].text, in: marked.bytes, .verbatim)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func severalPosts(_ end: String) {
    let lines = ["---", "one", "--- ", "", "---", "two", "----", " ---", "--- x", "---", "three"]
    let reading = text(lines.joined(separator: end))
    #expect(
      reading.texts == ["one", ["two", "----", " ---", "--- x"].joined(separator: end), "three"])
    #expect(reading.posts.map(\.address) == [.section(1), .section(2), .section(3)])
  }

  @Test func oneOfSeveralSectionsIsStillTheWholeFile() {
    #expect(text("one\n---\n\n").posts.map(\.address) == [.whole])
    #expect(text("---\n---\n").posts.isEmpty)
    #expect(text("").posts.isEmpty)
  }

  @Test func badBytes() {
    let reading = read(
      TextReader(source: source), [0x61, 0xF0, 0x9F, 0x62, 0xC0, 0x80, 0x63, 0x00, 0x64])
    #expect(reading.texts == ["a\u{FFFD}b\u{FFFD}\u{FFFD}c\0d"])
    #expect(reading.said == ["input/encoding error: 0xF0 0x9F is not UTF-8"])
    #expect(reading.diagnostics[0].primary.span.range == 1..<3)
    #expect(reading.posts[0].text.span(of: 1..<4).range == 1..<3)
    #expect(reading.diagnostics[0].notes == ["3 such places in this text"])
  }

  /// Replacements are those of the standard library, byte soup after byte soup.
  @Test func byteSoup() {
    var numbers = SeededNumbers(3)
    let soup: [UInt8] = [
      0x41, 0x7F, 0x80, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xA0, 0x9F, 0xED, 0xEF, 0xF0, 0x90, 0x8F,
      0xF1,
      0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<2000 {
      let bytes = [0xC3, 0xA9] + (0..<8).map { _ in soup.randomElement(using: &numbers)! } + [0x2E]
      let reading = Reading(TextReader(source: source), bytes)
      #expect(reading.texts == [String(decoding: bytes, as: UTF8.self)], "\(bytes)")
      #expect(reading.diagnostics.isEmpty == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }
}
