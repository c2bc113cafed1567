import DecorumText
import Testing

@Suite struct QuotationsTests {
  @Test(arguments: [
    "He said ⟦“buy my book”⟧ and ⟦\"never again\"⟧.",
    "Sie rief ⟦„Jetzt kaufen“⟧ und ⟦»Los«⟧; ⟦‚halt‘⟧.",
    "Il dit ⟦« achetez »⟧ et ⟦‹non›⟧",
    "the ⟦‘link in bio’⟧ crowd and the ⟦'buy now'⟧ button",
    "the girls' night, don't 'em, '90s, 5\" pipe and 7\" pipe",
    "the ⟦'best girls' night'⟧ ever",
    "don’t, it’s the girls’ choice",
    "an “open quote\n\nand a new paragraph”",
    "⟦“two\nlines”⟧",
    "type ⟦`buy now`⟧ or `not\nthis`",
    "⟦> buy now⟧\nI disagree\n⟦>buy⟧\n>> Shop\n-> Shop",
    "⟦「買う」⟧と言った",
    "» Shop now\n» Order",
    "\"\" ' ' “ ”",
    "(⟦\"x\"⟧) [⟦'y z'⟧], ⟦\"a (b) c.\"⟧!",
    "nested ⟦“a ‘b’ c”⟧",
  ]) func finds(_ source: String) {
    let text = MarkedText(source).analysis
    #expect(marked(text.bytes, text.quotations) == source)
  }

  @Test(arguments: [
    "They say ⟦you can't buy happiness.⟧ But shoes.",
    "Anyone who tells you ⟦it works overnight lies.⟧",
    "Gurus promise ⟦10x sales, and fail.⟧",
    "Critics claimed ⟦the secret formula was water.⟧",
    "A so-called ⟦miracle cure⟧ from 1890.",
    "Alle sagen ⟦, kauf jetzt.⟧",
    "I say buy now. We promise results. Our team says hello.",
    "Say hello to glowing skin. I have to say, wow.",
    "Our serum promises overnight results.",
    "Enough said. Shop now. That being said, buy it. Easier said than done.",
    "Come say hi and follow. Tell me what you want. You say it, we bake it.",
    "Critics say ⟦it is water.⟧",
  ]) func findsReportedSpeech(_ source: String) {
    let text = MarkedText(source).analysis
    #expect(marked(text.bytes, text.reportedSpeech) == source)
  }

  @Test func aTextThatIsOneQuotationIsNotQuoted() {
    let whole = MarkedText("“⟦Buy now⟧ and save!” #acme")
    #expect(!whole.analysis.isQuoted(whole.range))
    let part = MarkedText("“⟦Buy now⟧ and save!” is not how we talk")
    #expect(part.analysis.isQuoted(part.range))
  }
}
