import DecorumText
import TestSupport
import Testing

@Suite struct TokenizerTests {
  /// The tokens of one kind in a text are exactly the marked ones.
  @Test(
    arguments: [
      (.hashtag, "Love it ⟦#ad⟧ ⟦#Glow20⟧!"),
      (.hashtag, "⟦#ad⟧,⟦#sponsored⟧ (⟦#Werbung⟧)"),
      (.hashtag, "⟦#größe⟧ ⟦#реклама⟧ ⟦#広告⟧ ⟦＃ad⟧ ⟦#_x⟧"),
      (.hashtag, "#1 #2024 &#38; a#b C# # #⟦#x⟧"),
      (.hashtag, "https://acme.example/#ad acme.example/a#ad"),
      (.hashtag, "今日は ⟦#広告⟧ です#x #https://acme.example"),
      (.hashtag, "#️⃣ ⟦#4you⟧"),
      (.hashtag, "⟦#a⟧\u{200B}d"),
      (.mention, "Thanks ⟦@jo⟧ and ⟦@acme_help⟧!"),
      (.mention, "⟦@jo.bsky.social⟧ ⟦@jo@mastodon.social⟧ ⟦@jo.makes⟧."),
      (.mention, "jo@acme.example @ 5 @@x"),
      (.mention, ".⟦@jo⟧ (⟦@acme⟧) via ⟦@a⟧/⟦@b⟧"),
      (.mention, "Thanks ⟦@acme⟧.Great stuff ⟦@acme⟧-team"),
      (.mention, "https://medium.com/@jo f*@k @_@ @https://x.example"),
      (.mention, "の⟦@jo⟧に ⟦@Zoë⟧"),
      (.email, "mail ⟦jo.smith+x@acme.example⟧, or ⟦a@b.co⟧."),
      (.email, "no@mail and @no.mail"),
      (.link, "see ⟦https://acme.example/a?b=c#d⟧."),
      (.link, "(⟦http://en.wikipedia.org/wiki/Go_(game)⟧) ⟦HTTPS://ACME.EXAMPLE⟧"),
      (.link, "[shop](⟦https://acme.example/x⟧)"),
      (.link, "⟦acme.example/?ref=jo⟧ ⟦amzn.to/x⟧ ⟦acme.com⟧, ⟦www.acme.zz⟧"),
      (.link, "⟦bit.ly/3xY⟧! ⟦müller.de⟧ ⟦shop.acme.co.uk⟧ ⟦ACME.COM⟧"),
      (.link, "⟦localhost.test:8080/x⟧ ⟦https://localhost:3000⟧"),
      (.link, "great.Buy now. e.g. this, i.e. that, 5 p.m. z.B. so.do it. end.of"),
      (.link, "1.5 kg, v2.0, 10.30 am, 3.am, J.R.R. Tolkien, report.pdf, and/or"),
      (.link, "⟦https://acme.example/a⟧🔥 ⟦https://x.example/é⟧"),
      (.link, "日本⟦https://acme.example⟧を見て"),
      (.link, "“⟦https://acme.example/x⟧” <⟦https://acme.example/y⟧>"),
      (.link, "https:// http://"),
      (.link, "#⟦https://acme.example⟧ ⟦https://acme.example/x⟧'s ⟦https://x.example/a–b⟧ –c"),
      (.link, "⟦https://acme.example/wiki/日本⟧"),
      (.number, "⟦10⟧% of ⟦1,000.50⟧ at ⟦10:30⟧ on ⟦2026-11-24⟧ ⟦24/7⟧"),
      (.number, "10x 3rd 4-pack 5pm"),
      (.word, "⟦don't⟧ ⟦don’t⟧ ⟦e-mail⟧ ⟦l’été⟧ ⟦10x⟧ ⟦4-pack⟧ ⟦girls⟧' ⟦b\u{200B}uy⟧ "),
      (.word, "-⟦start⟧- '⟦quoted⟧' ⟦snake_case⟧ ⟦_em_⟧ ⟦a⟧.⟦b⟧"),
      (.word, "⟦iPhone⟧⟦を買う⟧"),
      (.word, "⟦naïve⟧ ⟦nai\u{308}ve⟧ ⟦हिन्दी⟧"),
      (.emoji, "⟦🎉⟧⟦🎉⟧ ⟦👨‍👩‍👧⟧ ⟦👍🏽⟧ ⟦🇩🇪⟧⟦🇫🇷⟧ ⟦❤️⟧ ⟦❤⟧ ⟦1️⃣⟧ ⟦🏴󠁧󠁢󠁥󠁮󠁧󠁿⟧ ⟦➡️⟧ ⟦✔⟧ ⟦☎⟧"),
      (.emoji, "© ™ → ↔ ℹ 1 # * ⟦©️⟧ ⟦ℹ️⟧ ⟦↔️⟧ ☎\u{FE0E}"),
      (.emoji, "Step⟦1️⃣⟧ 10⟦2️⃣⟧ #a⟦3️⃣⟧ x⟦ℹ️⟧"),
      (.punctuation, "a⟦...⟧ b⟦!!!⟧⟦?⟧ 10⟦%⟧ ⟦€⟧5 x ⟦+⟧ y ⟦→⟧ z"),
      (.newline, "a⟦\n⟧⟦\r\n⟧b⟦\r⟧⟦\u{2028}⟧"),
    ] as [(Token.Kind, String)])
  func finds(_ kind: Token.Kind, _ source: String) {
    let text = MarkedText(source)
    let found = Tokenizer.tokens(in: text.bytes).filter { $0.kind == kind }.map(\.range)
    #expect(marked(text.bytes, found) == source)
  }

  @Test func aNameLeavesItsSignOut() {
    let text = TextAnalysis(Array("＃ad @jo #Ünter".utf8))
    #expect(text.tokens.map { text.name(of: $0) } == ["ad", "jo", "Ünter"])
  }

  /// Tokens are in order, disjoint, not empty, and leave out nothing that a reader sees.
  @Test func tokensCoverTheText() {
    var random = SeededNumbers(3)
    for _ in 0..<3_000 {
      let bytes = RandomText.make(&random)
      var offset = 0
      for token in Tokenizer.tokens(in: bytes) {
        #expect(token.range.lowerBound >= offset && !token.range.isEmpty)
        for byte in bytes[offset..<token.range.lowerBound] where byte < 0x80 {
          #expect(byte <= 0x20, "a visible byte in no token: \(byte)")
        }
        offset = token.range.upperBound
      }
      #expect(offset <= bytes.count)
    }
  }

  /// Plain words are cut in one go where a blank of ASCII follows; another blank makes no other tokens.
  @Test func anyBlankCutsTheSame() {
    var random = SeededNumbers(5)
    for _ in 0..<3_000 {
      let bytes = RandomText.make(&random)
      let spaced = Array(
        String(decoding: bytes, as: UTF8.self).unicodeScalars.map {
          $0 == " " ? "\u{2003}" : String($0)
        }.joined().utf8)
      func cut(_ bytes: [UInt8]) -> [String] {
        Tokenizer.tokens(in: bytes).map {
          "\($0.kind) \(String(decoding: bytes[$0.range], as: UTF8.self))"
        }
      }
      #expect(cut(bytes) == cut(spaced))
    }
  }

  /// A slow and obvious reading of hashtags agrees with the tokenizer on random texts.
  @Test func hashtagsAgreeWithAnObviousReading() {
    var random = SeededNumbers(4)
    let alphabet = Array("ab1_# é&.,-\nж日")
    for _ in 0..<3_000 {
      let characters = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      let text = TextAnalysis(Array(String(characters).utf8))
      let found = text.tokens.filter { $0.kind == .hashtag }.map { text.name(of: $0) }
      #expect(found == obviousHashtags(characters), "\(String(characters).debugDescription)")
    }
  }

  private func obviousHashtags(_ text: [Character]) -> [String] {
    func isName(_ c: Character) -> Bool { c.isLetter || c.isNumber || c == "_" }
    var names: [String] = []
    var i = 0
    while i < text.count {
      let before = i > 0 ? text[i - 1] : " "
      if text[i] == "#", !isName(before), before != "&" {
        let name = text[(i + 1)...].prefix(while: isName)
        if name.contains(where: \.isLetter) {
          names.append(String(name))
          i += name.count
        }
      }
      i += 1
    }
    return names
  }
}
