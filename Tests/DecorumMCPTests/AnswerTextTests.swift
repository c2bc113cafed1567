import DecorumBase
import DecorumRPC
import TestSupport
import Testing

@testable import DecorumMCP

/// Words on their way to a model: whatever they are, they stay where they stand.
@Suite struct AnswerTextTests {
  @Test func anAnswerIsTheSameValue() throws {
    var numbers = SeededNumbers(11)
    for _ in 0..<300 {
      let text = WrittenPostsTests.text(&numbers)
      let value: JSON = [
        "a": .string(text), "b": [.string(text), 1, .double(2.5), .null, true], text: 0,
      ]
      let spelled = AnswerText.spelled(value)
      #expect(try JSONParser.parse(Array(spelled.utf8)) == value)
    }
  }

  /// No line end, no tag, nothing that hides, reorders or cannot be seen.
  @Test func nothingHidesInAnAnswer() {
    var all = String.UnicodeScalarView()
    for value in 0...0x10FFFF as ClosedRange<UInt32> where value < 0x3000 || value > 0xDFFFF {
      Unicode.Scalar(value).map { all.append($0) }
    }
    let spelled = AnswerText.spelled(.string(String(all)))
    let hidden: [ClosedRange<UInt32>] = [
      0...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x061C...0x061C, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF...0xFEFF, 0xE0000...0xE0FFF, 0x3C...0x3C, 0x3E...0x3E,
    ]
    for scalar in spelled.unicodeScalars {
      #expect(
        !hidden.contains { $0.contains(scalar.value) }, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test(arguments: [
    // Our own quotation marks, whatever they hold.
    (#"“Great question” is all it gets"#, [], #"“Great question” is all it gets"#),
    (#""hi" is all"#, [1..<3], #""hi" is all"#),
    (#""say "hi" now" is all"#, [1..<13], #""say 'hi' now" is all"#),
    ("@acme says it again", [0..<5], #""@acme" says it again"#),
    (#"by x" fine. "y, and more"#, [3..<14], #"by "x' fine. 'y", and more"#),
    ("two\nlines", [0..<9], #""two␊lines""#),
    (#"sign it "I work at acme""#, [19..<23], #"sign it "I work at acme""#),
    ("a\u{202E}b", [], "a<U+202E>b"),
  ])
  func whatIsQuotedCannotEndItsQuotation(sentence: String, places: [Range<Int>], shown: String) {
    var quotations = Quotations()
    quotations.note(places, in: sentence)
    #expect(ShownText.sentence(sentence, quotations) == shown)
  }

  /// Between an odd and an even quotation mark, and only there, stand the words of others.
  @Test func quotationsAreWhereTheMarksAre() {
    var numbers = SeededNumbers(12)
    // Each with a letter that none of our words has.
    let foreign = [
      "Q", "\"Q", "Q\"", "\"Q\"", "Q\" Q \"Q", "\"\u{301}Q", "Q\"\u{FE0F}Q", "\n\"Q\"\n", "“Q”",
      "'Q",
      "\\\"Q", "\"\"Q\"\"",
    ]
    let templates: [[String?]] = [
      ["so says ", nil, ""], ["", nil, " says \"", nil, "\" again"], ["\"", nil, "\""],
      ["\"a ", nil, " b ", nil, "\" and ", nil, "."],
    ]
    for template in templates {
      for _ in 0..<50 {
        var (sentence, places) = ("", [Range<Int>]())
        for piece in template {
          let start = sentence.utf8.count
          sentence += piece ?? foreign.randomElement(using: &numbers) ?? ""
          if piece == nil { places.append(start..<sentence.utf8.count) }
        }
        var quotations = Quotations()
        quotations.note(places, in: sentence)
        let shown = ShownText.sentence(sentence, quotations)
        let parts = shown.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
        let outside = parts.enumerated().filter { $0.offset % 2 == 0 }.map { String($0.element) }
          .joined()
        #expect(!outside.contains("Q"), "\(shown)")
        #expect(parts.count % 2 == 1, "\(shown)")
      }
    }
  }

  @Test func longWordsAreCut() {
    let long = String(repeating: "x", count: 10_000)
    #expect(ShownText.inline(long).unicodeScalars.count == ShownText.longestName + 1)
    #expect(ShownText.quoted(long).unicodeScalars.count == ShownText.longestQuotation + 3)
    #expect(
      ShownText.sentence(long, Quotations()).unicodeScalars.count == ShownText.longestSentence + 1)
  }
}
