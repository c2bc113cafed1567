import DecorumText
import TestSupport
import Testing

@Suite struct SentencesTests {
  @Test(arguments: [
    "⟦Buy now!⟧ ⟦It is good.⟧ ⟦Is it?⟧ ⟦Yes…⟧ ⟦well⟧",
    "⟦One line⟧\n⟦another⟧\r\n\r\n⟦a third⟧",
    "⟦Use it, e.g. at home, i.e. daily.⟧ ⟦Then rest.⟧",
    "⟦We open at 5 p.m. on Friday.⟧ ⟦Come.⟧",
    "⟦We open at 5 p.m.⟧ ⟦Come early.⟧",
    "⟦Dr. Smith met J. Jones vs. Mrs. Xu.⟧ ⟦Good.⟧",
    "⟦Kuchen, z. B. Torte, gibt es am 24. November.⟧ ⟦Kommt!⟧",
    "⟦It costs 1.50 or 2,000.00 euro.⟧ ⟦Cheap.⟧",
    "⟦See acme.example/a.b for more.⟧ ⟦Thanks.⟧",
    "⟦1. Mix it.⟧\n⟦2. Bake it.⟧",
    "⟦“Really?”⟧ ⟦she asked (twice!).⟧",
    "⟦Want one?!⟧ ⟦👉 Take it⟧",
    "⟦This is great.⟧⟦Buy now⟧",
    "⟦Bread, rolls, etc.⟧ ⟦All fresh.⟧",
    "⟦No. 5 is out.⟧ ⟦No.⟧ ⟦Really.⟧",
    "⟦これは広告です。⟧⟦買ってね！⟧",
    "  ⟦padded⟧  ",
    "",
    "\n\n",
  ]) func cuts(_ source: String) {
    let text = MarkedText(source).analysis
    #expect(marked(text.bytes, text.sentences) == source)
  }

  @Test func sentencesHoldEveryTokenOnce() {
    var random = SeededNumbers(6)
    for _ in 0..<2_000 {
      let text = TextAnalysis(RandomText.make(&random))
      for token in text.tokens {
        let holders = text.sentences.filter {
          $0.lowerBound <= token.range.lowerBound && token.range.upperBound <= $0.upperBound
        }
        #expect(holders.count == (token.kind == .newline ? 0 : 1))
        if let holder = holders.first {
          #expect(text.sentence(at: token.range.lowerBound) == holder)
        }
      }
    }
  }
}
