import DecorumBase
import TestSupport
import Testing

@testable import DecorumReports

/// Strings are written by stretches; here they are compared with what a code point after another gives.
@Suite struct JSONWriterTests {
  @Test(arguments: 0..<4) func stringsAreThoseOfTheirCodePoints(seed: UInt64) {
    var numbers = SeededNumbers(seed)
    let pieces: [[UInt8]] =
      ["#", "##[", "\"", "\\", "\n", "\u{1}", "\u{7F}", "é", "\u{85}", "\u{2028}", "👩‍👧", "\u{301}"]
      .map { Array($0.utf8) } + [[0xFF], [0xE2, 0x80], [0xF0, 0x9F, 0x91]]
    for _ in 0..<300 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 0...5, using: &numbers) {
        text += repeatElement(UInt8(ascii: "x"), count: .random(in: 0...20, using: &numbers))
        for _ in 0..<Int.random(in: 0...3, using: &numbers) {
          text += pieces.randomElement(using: &numbers) ?? []
        }
      }
      var writer = JSONWriter()
      writer.value(text)
      #expect(writer.bytes == Self.slowly(text))
    }
  }

  private static func slowly(_ text: [UInt8]) -> [UInt8] {
    var bytes = [UInt8(ascii: "\"")]
    var isAfterHash = false
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar == "#" && isAfterHash {
        bytes += Array(#"\u0023"#.utf8)
      } else {
        scalar.append(asJSONTo: &bytes)
      }
      isAfterHash = scalar == "#" || isAfterHash && CommandMarks.isIgnorable(scalar)
    }
    return bytes + [UInt8(ascii: "\"")]
  }

  @Test(arguments: [0, 7, 10, 99, 100, -1, -120, Int.max, Int.min]) func numbers(_ number: Int) {
    var writer = JSONWriter()
    writer.value(number)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == String(number))
  }
}
