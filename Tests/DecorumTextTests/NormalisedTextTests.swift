import DecorumText
import TestSupport
import Testing

@Suite struct NormalisedTextTests {
  @Test(arguments: [
    ("Buy 12 NOW, at https://acme.example/a!", "buy 00 now at", "buy 00 now at"),
    ("It’s 10K for #Spring24 🎉", "it's 00k for spring00", "it's 00k for spring00"),
    ("Hi Ana, your order left", "hi ana your order left", "hi @ your order left"),
    ("Your order left ^AB", "your order left ab", "your order left"),
    ("Thanks @jo", "thanks @", "thanks"),
    ("@jo", "@", ""),
    ("Ärger, ÉTÉ und #Straße", "ärger été und straße", "ärger été und straße"),
    ("🎉 https://acme.example", "", ""),
  ]) func words(_ text: String, _ plain: String, _ template: String) {
    let analysis = TextAnalysis(Array(text.utf8))
    for (asTemplate, expected) in [(false, plain), (true, template)] {
      let normalised = NormalisedText(analysis, asTemplate: asTemplate)
      #expect(normalised.string == expected)
      #expect(normalised.words == expected.split(separator: " ").count)
    }
  }

  @Test func everyTextIsWhatItsTokensSay() {
    var numbers = SeededNumbers(41)
    for _ in 0..<3_000 {
      let analysis = TextAnalysis(RandomText.make(&numbers))
      let words = analysis.tokens.compactMap { Self.word($0, of: analysis) }
      let normalised = NormalisedText(analysis, asTemplate: false)
      #expect(normalised.string == words.joined(separator: " "))
      #expect(normalised.words == words.count)
    }
  }

  private static func word(_ token: Token, of text: TextAnalysis) -> String? {
    let word: String
    switch token.kind {
    case .word:
      let visible = text.text(token.range).lowercased().unicodeScalars
        .filter { !$0.properties.isDefaultIgnorableCodePoint }
      word = String(
        String.UnicodeScalarView(
          visible.map {
            "‘’ʼ".unicodeScalars.contains($0) ? "'" : "‐‑".unicodeScalars.contains($0) ? "-" : $0
          }))
    case .number: word = text.text(token.range)
    case .hashtag: word = text.name(of: token).lowercased()
    case .mention: return "@"
    case .link, .email, .emoji, .punctuation, .newline: return nil
    }
    let scalars = word.unicodeScalars.map { "0"..."9" ~= $0 ? "0" : $0 }
    return String(String.UnicodeScalarView(scalars))
  }

  @Test(arguments: [1, 3, 30, 400]) func shinglesAreTheHashesOfAllFiveSideBySide(_ times: Int) {
    var numbers = SeededNumbers(UInt64(times))
    for round in 0..<120 / times + 2 {
      var bytes: [UInt8] = []
      // Every other text says one thing over and over.
      let piece = RandomText.make(&numbers)
      for _ in 0..<times { bytes += round % 2 == 0 ? piece : RandomText.make(&numbers) }
      let text = NormalisedText(TextAnalysis(bytes), asTemplate: false)
      let scalars = text.string.unicodeScalars.map(\.value)
      let grams =
        scalars.count <= 5 ? [scalars[...]] : (0...scalars.count - 5).map { scalars[$0..<$0 + 5] }
      #expect(text.shingles == Set(grams.map(Self.hash)).sorted())
    }
  }

  /// FNV-1a, 64 bits folded to 32.
  private static func hash(_ gram: ArraySlice<UInt32>) -> UInt32 {
    let hash = gram.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
