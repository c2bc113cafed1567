import DecorumBase
import DecorumText
import TestSupport
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    // Fonts.
    ("𝗕𝘂𝘆 𝗻𝗼𝘄", "Buy now"),
    ("𝓢𝓱𝓸𝓹 𝕥𝕙𝕖 𝚜𝚊𝚕𝚎", "Shop the sale"),
    ("ＢＵＹ ＮＯＷ！", "BUY NOW!"),
    ("Ⓑⓤⓨ 🅱uy 🄱🅄🅈 🅢🅐🅛🅔", "Buy Buy BUY SALE"),
    ("𝟱𝟬% off", "50% off"),
    ("ʙᴜʏ ɴᴏᴡ", "buy now"),
    ("ᵃᵈ 1ˢᵗ", "ad 1st"),
    ("proﬁt", "profit"),
    ("ℬ𝓊𝓎", "Buy"),
    // What only looks like a font.
    ("🅰️ blood type", "🅰️ blood type"),
    ("ⓐ first", "ⓐ first"),
    ("saleᵃ", "saleᵃ"),
    ("5 m² ①", "5 m² ①"),
    ("ℹ️ info", "ℹ️ info"),
    // Invisible characters.
    ("b\u{200B}u\u{200D}y\u{AD} now", "buy now"),
    ("\u{FEFF}Buy now", "Buy now"),
    ("G\u{2060}L\u{FE0F}OW20", "GLOW20"),
    ("👨‍👩‍👧 family ❤️ 1️⃣", "👨‍👩‍👧 family ❤️ 1️⃣"),
    ("می‌خواهم", "می‌خواهم"),
    ("क्‍ष", "क्‍ष"),
    ("🏴󠁧󠁢󠁥󠁮󠁧󠁿 fans", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 fans"),
    // Look-alikes.
    ("#аd", "#ad"),
    ("#аԁ", "#ad"),
    ("Вuy nоw", "Buy now"),
    ("ѕаlе", "sale"),
    ("Ρromo", "Promo"),
    ("Купите сейчас, это реклама", "Купите сейчас, это реклама"),
    ("το ρόδο", "το ρόδο"),
    ("#реклама", "#реклама"),
    ("kΩ β-carotene IT-шник", "kΩ β-carotene IT-шник"),
    // Typography.
    ("“Don’t” – it’s „free“ … «oui» ‹si›", "\"Don't\" - it's \"free\" … \"oui\" 'si'"),
    ("don´t", "don't"),
    ("10\u{A0}%\u{2009}off\u{3000}now", "10 % off now"),
    ("a‑b—c−d", "a-b-c-d"),
    // Combining marks.
    ("cafe\u{301} u\u{308}ber", "café über"),
    ("Vie\u{323}\u{302}t", "Việt"),
    ("и\u{306}", "й"),
    // Nothing to fold.
    ("I'm a guru, 10% off", "I'm a guru, 10% off"),
    ("Café Zürich, ça va", "Café Zürich, ça va"),
    ("東京で買う", "東京で買う"),
    ("", ""),
  ]) func folds(_ written: String, _ folded: String) {
    #expect(Folding.fold(Array(written.utf8)).string == folded)
  }

  @Test func caseAndDigitsStayWhatTheyAre() {
    #expect(Folding.fold(Array("BUY n0w Lea5e".utf8)).string == "BUY n0w Lea5e")
  }

  @Test func aTextWithNothingToFoldHasAPlainMap() {
    for text in ["I'm a guru, 10% off", "Приве́т", "Café 🎉 — "] {
      let bytes = Array(text.utf8)
      let folded = Folding.fold(bytes)
      if folded.bytes == bytes { #expect(folded.map.isPlainShift) }
    }
  }

  @Test(arguments: [
    ("Love it! ⟦𝗕𝘂𝘆 𝗻𝗼𝘄⟧ 🎉", "Buy now"),
    ("“⟦b\u{200B}uy⟧” it", "buy"),
    ("see ⟦#аd⟧ here", "#ad"),
    ("⟦cafe\u{301}⟧ – ⟦don’t⟧", "café"),
    ("a – b – ⟦oﬃce⟧", "office"),
  ]) func foldedWordsMapToWhatWasWritten(_ source: String, _ word: String) {
    let marked = MarkedText(source)
    let folded = Folding.fold(marked.bytes)
    let found = folded.bytes.firstRange(of: Array(word.utf8))
    #expect(found.map { folded.origin(of: $0) } == marked.ranges[0], "\(marked)")
  }

  /// Every folded word stands for a range that folds to the same word again.
  @Test func mapsRoundTrip() {
    var random = SeededNumbers(7)
    for _ in 0..<2_000 {
      let bytes = RandomText.make(&random)
      let folded = Folding.fold(bytes)
      for word in words(folded.bytes) {
        let origin = folded.origin(of: word)
        #expect(origin.lowerBound >= 0 && origin.upperBound <= bytes.count)
        let again = Folding.fold(Array(bytes[origin]))
        #expect(
          again.bytes == Array(folded.bytes[word]),
          "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      }
    }
  }

  /// Folding twice changes nothing, and so an attacker gains nothing by nesting.
  @Test func foldingIsIdempotent() {
    var random = SeededNumbers(8)
    for _ in 0..<2_000 {
      let bytes = RandomText.make(&random)
      let once = Folding.fold(bytes).bytes
      #expect(
        Folding.fold(once).bytes == once,
        "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
  }

  /// Ranges between ASCII blanks: no step of folding reaches across one.
  private func words(_ bytes: [UInt8]) -> [Range<Int>] {
    bytes.indices.split { bytes[$0] <= 0x20 }.compactMap { slice in
      guard let first = slice.first, let last = slice.last else { return nil }
      return first..<(last + 1)
    }
  }
}
