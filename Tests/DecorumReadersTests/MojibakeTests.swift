import DecorumBase
import DecorumReaders
import TestSupport
import Testing

@Suite struct MojibakeTests {
  private func text(_ words: String) -> MappedText {
    let bytes = Array(words.utf8)
    return MappedText(verbatim: bytes, at: Span(source, 10..<(10 + bytes.count)))
  }

  /// Text whose bytes were taken for Latin-1.
  private func latin1(_ words: String) -> String {
    String(String.UnicodeScalarView(words.utf8.map { UnicodeScalar($0) }))
  }

  @Test(arguments: ["Rye — back", "é", "🥖🥖 und Grüße", "a\u{FFFD}b"])
  func bytesReadAsLatin1AreLettersAgain(_ words: String) throws {
    let spoilt = text(latin1(words))
    let repaired = try #require(Mojibake.repairedLatin1(spoilt))
    #expect(repaired.string == words && repaired.span == spoilt.span)
    #expect(repaired.spelling == .closed)
    var i = 0
    for scalar in words.unicodeScalars {
      let length = String(scalar).utf8.count
      let place = repaired.span(of: i..<(i + length)).range
      let spelled = spoilt.bytes[(place.lowerBound - 10)..<(place.upperBound - 10)]
      #expect(String(decoding: spelled, as: UTF8.self) == latin1(String(scalar)))
      i += length
    }
  }

  @Test(arguments: ["plain", "café", "naïve Ã", "Ã© and 🥖", "â€”"])
  func otherTextsAreNotTouched(_ words: String) {
    #expect(Mojibake.repairedLatin1(text(words)) == nil)
  }

  @Test func twoLettersAreNeededWhereATextMayMeanIt() {
    #expect(Mojibake.repairedCP1252(text("It is â€œfreshâ€\u{9D}"))?.string == "It is “fresh”")
    #expect(Mojibake.repairedCP1252(text("cafÃ© crÃ¨me â‚¬5"))?.string == "café crème €5")
    #expect(Mojibake.repairedCP1252(text("Itâ€™s fresh"))?.string == "It’s fresh")
    #expect(Mojibake.repairedCP1252(text("why is there an Ã© in my post")) == nil)
    #expect(Mojibake.repairedCP1252(text("cafÃ© crÃ¨me – five")) == nil)
    #expect(Mojibake.repairedCP1252(text("“quoted” – and so on")) == nil)
  }

  @Test func randomTextsComeBack() {
    var numbers = SeededNumbers(5)
    let letters = ["a", " ", "é", "ß", "—", "“", "🥖", "日", "\u{200D}", "\u{FE0F}", "Ω"]
    for _ in 0..<500 {
      let words = (0..<Int.random(in: 1...12, using: &numbers))
        .map { _ in letters.randomElement(using: &numbers)! }.joined()
      let isPlain = words.utf8.allSatisfy { $0 < 0x80 }
      #expect(Mojibake.repairedLatin1(text(latin1(words)))?.string == (isPlain ? nil : words))
    }
  }
}
