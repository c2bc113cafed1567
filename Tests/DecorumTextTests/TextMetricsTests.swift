import DecorumText
import Testing

@Suite struct TextMetricsTests {
  @Test func countsWhatTokensAre() {
    let metrics = TextAnalysis(
      Array("Hi @jo! 2 LOAVES left 🎉🎉\r\n\r\n#bread #rye https://acme.example a@b.co".utf8)
    ).metrics
    #expect(metrics.words == 4)
    #expect(metrics.mentions == 1)
    #expect(metrics.emoji == 2)
    #expect(metrics.hashtags == 2)
    #expect(metrics.links == 1)
    #expect(metrics.lines == 2)
    #expect(metrics.uppercaseShare == 7.0 / 12.0)
  }

  @Test func countsCharactersAsSeen() {
    for (text, count) in [("a\r\nb", 3), ("👨‍👩‍👧é", 2), ("cafe\u{301}", 4), ("", 0), ("🇩🇪🇫🇷", 2)] {
      #expect(TextAnalysis(Array(text.utf8)).metrics.graphemes == count, "\(text)")
    }
  }

  @Test func contentWordsAreWhatATextIsAbout() {
    let text = TextAnalysis(
      Array("The kettles, and Acme's boxes: it’s about #Parties and 3 bus".utf8))
    #expect(
      text.contentWords(in: .en) == ["kettle", "acme", "box", "party", "3", "bus"])
  }

  @Test func countsChosenWords() {
    let text = TextAnalysis(Array("We said WE’RE here, and you? #we".utf8))
    #expect(text.count(ofWords: ["we", "we're", "our"]) == 2)
  }

  @Test func overlapIsTheShareThatRecurs() {
    #expect(TextAnalysis.overlap(["a", "b", "c", "d"], ["b", "d", "x"]) == 0.5)
    #expect(TextAnalysis.overlap([], ["x"]) == nil)
  }
}
