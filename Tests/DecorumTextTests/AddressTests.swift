import DecorumText
import TestSupport
import Testing

/// Which words belong to a link or an e-mail address, asked without a look at the tokens wherever that
/// can be told, against the tokens.
@Suite struct AddressTests {
  @Test func wordsInAddressesAreThoseInTheirTokens() {
    var random = SeededNumbers(20_261_123)
    var inside = 0
    for _ in 0..<4000 {
      let bytes = RandomText.make(&random)
      let (asked, cut) = (TextAnalysis(bytes), TextAnalysis(bytes))
      _ = cut.tokens
      let addresses = TextAnalysis(bytes).tokens.filter { $0.kind == .link || $0.kind == .email }
      for _ in 0..<8 {
        let start = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...6, using: &random))
        let expected = addresses.contains {
          $0.range.lowerBound <= start && end <= $0.range.upperBound
        }
        if expected { inside += 1 }
        // What was asked before makes no difference, nor whether the tokens are known.
        for analysis in [TextAnalysis(bytes), asked, cut] {
          #expect(
            analysis.isInAddress(start..<end) == expected,
            "\(start)..<\(end) of \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
      }
    }
    #expect(inside > 1000)
  }
  /// A text without blanks is looked through once, not for each of its words.
  @Test(.timeLimit(.minutes(1)), arguments: ["🎉", "🎉.", "a@b.ie,", "(a.ie"])
  func allWordsOfALongStretchAreAsked(_ part: String) {
    let bytes = Array(String(repeating: part, count: 20_000).utf8)
    let analysis = TextAnalysis(bytes)
    let length = part.utf8.count
    let inside = stride(from: 0, to: bytes.count, by: length).count {
      analysis.isInAddress($0 + 1..<$0 + length - 1)
    }
    #expect(inside == (part.contains("a") ? 20_000 : 0))
  }
}
