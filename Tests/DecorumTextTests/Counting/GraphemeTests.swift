import Foundation
import Testing

@testable import DecorumText

/// Unicode's own tests of grapheme breaks against what we count, which is what the standard library
/// counts.
@Suite struct GraphemeTests {
  /// Lines of the list that the standard library reads otherwise, by their scalars.
  ///
  /// U+2701 is a pictograph without an emoji form: Unicode joins two of them by a zero-width joiner,
  /// the library does not, nor does any font.
  static let differences: Set<String> = ["2701 200d 2701"]

  @Test func countsCharactersAsUnicodeDoes() throws {
    guard let bytes = try TestData.bytes("conformance/unicode/GraphemeBreakTest.txt") else {
      return
    }
    var different: Set<String> = []
    var count = 0
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let test = line.prefix { $0 != "#" }
      let pieces = test.split(separator: "÷").map { piece in
        piece.split(whereSeparator: { $0 == "×" || $0.isWhitespace }).compactMap {
          UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
        }
      }.filter { !$0.isEmpty }
      if pieces.isEmpty { continue }
      count += 1
      let text = String(String.UnicodeScalarView(pieces.flatMap { $0 }))
      let length = TextAnalysis(Array(text.utf8)).length(LengthMeasure(.graphemes))
      if length.count != pieces.count {
        different.insert(
          pieces.flatMap { $0 }.map { String($0.value, radix: 16) }.joined(separator: " "))
      }
    }
    #expect(count > 500)
    #expect(different == Self.differences)
  }
}
