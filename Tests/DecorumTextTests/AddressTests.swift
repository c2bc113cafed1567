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
      let addresses = TextAnalysis(bytes).tokens.filter { $0.kind == .link || $0.kind == .email }
      for _ in 0..<8 {
        let start = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...6, using: &random))
        let expected = addresses.contains {
          $0.range.lowerBound <= start && end <= $0.range.upperBound
        }
        if expected { inside += 1 }
        #expect(
          TextAnalysis(bytes).isInAddress(start..<end) == expected,
          "\(start)..<\(end) of \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      }
    }
    #expect(inside > 1000)
  }
}
