import DecorumBase
import DecorumText
import TestSupport
import Testing

/// What each guard knows, case by case. A new misjudged post becomes a line here.
@Suite struct GuardTests {
  @Test(arguments: [
    "⟦Buy⟧ now", "  ⟦buy⟧ it", "\n⟦Shop⟧", "It is here. ⟦Shop⟧ the sale", "🎉 ⟦Shop⟧ now",
    "👉⟦Order⟧ today", "New: ⟦order⟧ today", "Sale → ⟦shop⟧", "Sale ➡️ ⟦shop⟧", "Sale – ⟦shop⟧ now",
    "Sale - ⟦shop⟧ now", "• ⟦Order⟧ here", "- ⟦Order⟧ here", "1. ⟦Order⟧ here", "2) ⟦Order⟧ here",
    "Please ⟦buy⟧ it", "So please ⟦buy⟧ it", "Now ⟦buy⟧ it", "Click and ⟦buy⟧ it",
    "Click the link and ⟦buy⟧ it", "Visit us and then ⟦order⟧", "Just ⟦order⟧ it",
    "Today only, ⟦shop⟧ the sale", "If you like it, ⟦buy⟧ it", "Hey Jo, ⟦grab⟧ yours",
    "Like, ⟦share⟧ and win", "#sale ⟦Shop⟧ now", "@jo ⟦buy⟧ it", "https://acme.example ⟦Buy⟧ now",
    "Love it!⟦Buy⟧ now", "(⟦order⟧ here)", "“⟦Buy⟧ now”", "Jetzt ⟦bestellen⟧", "Klickt und ⟦kauft⟧",
    "Venez et ⟦achetez⟧", "Deal | ⟦Shop⟧ now", "**⟦Buy⟧ now**", "Don't ⟦buy⟧ it",
    "Let's ⟦shop⟧", "Why not ⟦order⟧ one", "For you, ⟦order⟧ one", "Ready? ⟦Order⟧ one",
    "Head to the shop and ⟦use⟧ my code", "SALE 🔥 ends soon, ⟦shop⟧ now",
    "And ⟦buy⟧ it today", "_⟦Buy⟧ now_", "¡⟦Compra⟧ ya!", "COME AND ⟦CHECK⟧ it",
    "Go to the shop and ⟦order⟧", "plz ⟦follow⟧ me",
  ]) func isImperative(_ source: String) {
    let text = MarkedText(source)
    #expect(text.analysis.isImperative(text.range))
  }

  @Test(arguments: [
    "in ⟦order⟧ for", "the second ⟦order⟧ effect", "a repair ⟦shop⟧", "Best ⟦Buy⟧ is big",
    "the ⟦buy⟧ rate", "I ⟦buy⟧ bread", "we want to ⟦buy⟧ it", "you can now ⟦buy⟧ it",
    "We design, ⟦order⟧ and ship", "We design and ⟦order⟧", "I just ⟦buy⟧ bread",
    "they ⟦shop⟧ here", "our #spring ⟦shop⟧ is open", "pre-⟦order⟧ ended", "R&D ⟦shop⟧",
    "the $⟦shop⟧", "She asked, we ⟦order⟧", "five ⟦order⟧s", "My work⟦shop⟧",
    "Our team will pick, ⟦order⟧, and ship", "Thanks for your ⟦order⟧", "the e-⟦shop⟧",
  ]) func isNotImperative(_ source: String) {
    let text = MarkedText(source)
    #expect(!text.analysis.isImperative(text.range))
  }

  @Test(arguments: [
    "never ⟦buy now⟧", "We do not ⟦guarantee⟧ results", "You won't find ⟦miracle cures⟧ here",
    "There is no ⟦secret formula⟧", "No such thing as a ⟦miracle cure⟧",
    "without a ⟦discount code⟧", "Stop saying ⟦“buy now”⟧", "Stop with the ⟦link in bio⟧",
    "avoid ⟦guaranteed results⟧", "Beware of ⟦overnight success⟧", "I am tired of ⟦buy now⟧ posts",
    "Don’t ⟦use my code⟧", "we don't pitch, ⟦sell⟧ or promote", "We never ⟦sell⟧, pitch or promote",
    "⟦Overnight success⟧ is a myth", "⟦Miracle cures⟧ don't exist",
    "⟦Guaranteed results⟧ sound like a scam", "Do ⟦miracle cures⟧ sound like reality?",
    "⟦The secret formula⟧ isn't real", "Why ⟦overnight success⟧ is usually a lie",
    "anyone who ⟦guarantees results⟧", "Instead of ⟦buy now⟧ we ask",
    "It is never ⟦guaranteed⟧",
    "The myth of ⟦overnight success⟧",
    "don't ever ⟦buy now⟧", "there's no need to ⟦buy now⟧", "⟦#ad⟧ is not what this is",
  ]) func isNegated(_ source: String) {
    let text = MarkedText(source)
    #expect(text.analysis.isNegated(text.range, language: .en))
  }

  @Test(arguments: [
    "⟦Buy now⟧", "Don't miss it: ⟦buy now⟧", "Don't miss your chance to ⟦buy now⟧",
    "Don't wait, ⟦order today⟧", "Why not ⟦buy now⟧", "Can't wait for you to ⟦try it⟧",
    "No, ⟦buy now⟧", "Never. ⟦Buy now⟧", "It's not spam, so ⟦use my code⟧",
    "not only ⟦guaranteed results⟧", "No doubt ⟦guaranteed⟧", "Don't forget to ⟦use my code⟧",
    "Stop scrolling and ⟦buy now⟧", "Without further ado ⟦buy now⟧", "not sure? ⟦use my code⟧",
    "We don't do hype and our serum ⟦works overnight⟧", "no strings, but ⟦use my code⟧",
    "no code\n⟦buy now⟧", "no code 🎉 ⟦buy now⟧", "⟦Buy now⟧ if the coffee isn't strong",
    "⟦Buy now⟧. It is not a trap", "never been easier to ⟦buy now⟧",
    "You won't regret it – ⟦order⟧",
    "It's a no-brainer: ⟦buy now⟧", "Nothing beats a ⟦guaranteed result⟧",
    "⟦Guaranteed results⟧ is not just a phrase", "no matter what, you can ⟦order⟧",
  ]) func isNotNegated(_ source: String) {
    let text = MarkedText(source)
    #expect(!text.analysis.isNegated(text.range, language: .en))
  }

  @Test(
    arguments: [
      (.de, "Wir versprechen kein ⟦Wundermittel⟧"), (.de, "⟦Kauf⟧ bitte nicht"),
      (.de, "Nie wieder ⟦jetzt kaufen⟧"), (.de, "⟦Erfolg über Nacht⟧ ist ein Mythos"),
      (.de, "ohne ⟦Rabattcode⟧"), (.de, "⟦Wundermittel⟧ gibt es nicht"),
      (.fr, "n'⟦achetez⟧ pas"), (.fr, "n’⟦achetez⟧ jamais"), (.fr, "Ne ⟦cliquez⟧ pas"),
      (.fr, "sans ⟦code promo⟧"), (.fr, "le ⟦remède miracle⟧ n'existe pas"),
      (.es, "no ⟦compres⟧ ahora"), (.es, "sin ⟦código⟧"), (.es, "El ⟦milagro⟧ es un mito"),
      (.it, "non ⟦comprare⟧ ora"), (.it, "senza ⟦codice⟧"), (.it, "Il ⟦miracolo⟧ non esiste"),
    ] as [(Language, String)])
  func isNegatedElsewhere(_ language: Language, _ source: String) {
    let text = MarkedText(source)
    #expect(text.analysis.isNegated(text.range, language: language))
  }

  @Test(
    arguments: [
      (.de, "Nicht verpassen: ⟦jetzt kaufen⟧"), (.de, "Warum nicht ⟦jetzt kaufen⟧"),
      (.de, "Nicht lange warten und ⟦bestellen⟧"), (.de, "⟦Kauf jetzt⟧, nicht später"),
      (.fr, "Ne manquez pas, ⟦achetez⟧"), (.fr, "N'hésitez pas à ⟦commander⟧"),
      (.es, "No te lo pierdas, ⟦compra⟧"), (.es, "No esperes más para ⟦comprar⟧"),
      (.it, "Non perdere l'occasione di ⟦comprare⟧"), (.it, "Non aspettare: ⟦compra⟧"),
    ] as [(Language, String)])
  func isNotNegatedElsewhere(_ language: Language, _ source: String) {
    let text = MarkedText(source)
    #expect(!text.analysis.isNegated(text.range, language: language))
  }

  @Test(arguments: [
    "Do ⟦miracle cures⟧ sound real?", "⟦Buy now⟧?", "Is it ⟦guaranteed⟧?!", "(⟦Really⟧?)",
    "⟦Overnight⟧? 🤔", "“⟦Overnight⟧?”", "⟦広告⟧ですか？",
  ]) func isQuestion(_ source: String) {
    let text = MarkedText(source)
    #expect(text.analysis.isQuestion(text.range))
  }

  @Test(arguments: [
    "Want one? ⟦Buy now⟧", "⟦Buy now⟧! Want one?", "⟦Buy now⟧\nOk?", "⟦Buy⟧ it at acme.example/?x",
    "Want one? 👉 ⟦Buy now⟧ 🎉",
  ]) func isNotQuestion(_ source: String) {
    let text = MarkedText(source)
    #expect(!text.analysis.isQuestion(text.range))
  }

  /// Essays about marketing: nearly every keyword in them is talk about the word.
  @Test(arguments: [
    "All day long: ⟦“buy my book”⟧.", "They say ⟦buy now⟧ and hope.",
    "He calls himself a ‘⟦social media guru⟧’.", "> ⟦Buy now⟧\nis what they wrote",
    "The button read \"⟦Order today⟧\".", "Run `⟦buy now⟧` first",
  ]) func isQuoted(_ source: String) {
    let text = MarkedText(source)
    #expect(text.analysis.isQuoted(text.range))
  }

  @Test(arguments: [
    "⟦Buy⟧ the “best” book", "⟦Use code “GLOW20”⟧", "We say: ⟦buy now⟧",
    "It's the girls' day, ⟦buy⟧",
    "They say a lot. ⟦Buy now⟧.", "\"Soft!\" – Maria. ⟦Order today⟧",
  ]) func isNotQuoted(_ source: String) {
    let text = MarkedText(source)
    #expect(!text.analysis.isQuoted(text.range))
  }

  /// Texts that tempt a guard into walking or recursing through all of it, for every match.
  @Test(arguments: [
    "and buy ", "not ", "#", "a, ", "they say ", "“a ", "'a ", "🎉", "a@", "1.", "(", "\n",
  ])
  func guardsSurviveMonotony(_ piece: String) {
    let text = TextAnalysis(Array(String(repeating: piece, count: 400).utf8))
    var orders = 0
    for token in text.tokens {
      orders += text.isImperative(token.range) ? 1 : 0
      _ = text.isQuoted(token.range)
      _ = text.isQuestion(token.range)
      _ = text.isNegated(token.range, language: .en)
    }
    // The first token of a text always stands where an order may.
    #expect(text.tokens.isEmpty || orders > 0)
  }

  /// No text traps: every guard, of every range, in every language; broken UTF-8 too.
  @Test func guardsSurviveAnyText() {
    var random = SeededNumbers(11)
    for round in 0..<3_000 {
      var bytes = RandomText.make(&random)
      if round.isMultiple(of: 3) {
        for _ in 0..<3 where !bytes.isEmpty {
          bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
            in: 0...255, using: &random)
        }
      }
      let text = TextAnalysis(bytes)
      let a = Int.random(in: 0...bytes.count, using: &random)
      let b = Int.random(in: 0...bytes.count, using: &random)
      let range = min(a, b)..<max(a, b)
      _ = text.isQuoted(range)
      _ = text.isImperative(range)
      _ = text.isQuestion(range)
      for language in Language.allCases { _ = text.isNegated(range, language: language) }
      _ = text.metrics
      _ = text.language
      _ = text.contentWords(in: nil)
      #expect(text.folded.map.origin(of: 0..<text.folded.bytes.count).upperBound <= bytes.count)
    }
  }
}
