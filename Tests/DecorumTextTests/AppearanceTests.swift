import Testing

@testable import DecorumText

/// What a text looks like and sounds like: rows of emoji, borrowed letters, drawings, joined tags.
/// The first place is between `⟦` and `⟧`.
@Suite struct AppearanceTests {
  @Test(arguments: [
    ("a ⟦🎉🎉🎉⟧ b 🎂", 3), ("🎉 b ⟦🎉 🎉⟧", 2), ("🎉\n⟦🎉🎉⟧", 2), ("⟦👨‍👩‍👧⟧", 1),
  ])
  func longestRun(_ marked: String, _ count: Int) {
    let (text, range) = place(marked)
    #expect(text.longestEmojiRun?.count == count)
    #expect(text.longestEmojiRun?.range == range)
  }

  @Test(arguments: [
    ("🚀 a\n🤝 b", 2), ("🚀\n🤝", 0), ("- 🚀 a", 0), ("a 🚀", 0), ("🚀🤝 a", 1), ("x", 0),
    ("1️⃣ a\r\n2️⃣ b", 2),
  ])
  func bullets(_ text: String, _ count: Int) {
    #expect(TextAnalysis(Array(text.utf8)).emojiBullets.count == count, "\(text)")
  }

  @Test(arguments: [
    ("𝗯𝘂𝘆 now", 1), ("𝑓(𝑥) = 𝑎𝑥", 0), ("ＢＵＹ", 1), ("東京でＡＢＣ", 0), ("ⓑⓤⓨ", 1), ("ᴡᴇʟᴄᴏᴍᴇ", 1),
    ("1ˢᵗ", 0), ("𝟏𝟎𝟎", 1),
    ("plain", 0), ("Ærø", 0),
  ])
  func styled(_ text: String, _ count: Int) {
    #expect(TextAnalysis(Array(text.utf8)).styledWords.count == count, "\(text)")
  }

  @Test(arguments: [
    ("▇▇ 12K\n▇▇▇ 21K", 2), ("-----", 0), ("|___|~~|", 1), ("a (bc) [de] {fg}", 0),
    ("| a | b |", 0),
    ("¯\\_(ツ)_/¯", 1), ("▬▬▬▬", 0), ("_|_|_", 1), ("", 0), ("a -> b -> c", 0),
  ])
  func drawn(_ text: String, _ count: Int) {
    #expect(TextAnalysis(Array(text.utf8)).drawnLines.count == count, "\(text)")
  }

  @Test(
    arguments: [
      ("#mondaymotivation", "#MondayMotivation"), ("#followforfollow", "#FollowForFollow"),
      ("#weightlossjourney", "#WeightLossJourney"), ("#dayofrest", nil), ("#breakfast", nil),
      ("#MondayMotivation", nil), ("#schwarzbrot", nil), ("#together", nil), ("#bakery", nil),
      ("#tealovers", "#TeaLovers"), ("#cheesecake", nil), ("#homecoming", nil),
      ("mondaymotivation", nil),
    ] as [(String, String?)])
  func joined(_ text: String, _ capitalised: String?) {
    #expect(
      TextAnalysis(Array(text.utf8)).joinedHashtags.first?.capitalised == capitalised, "\(text)")
  }

  @Test(arguments: [
    ("We and our team love us", 3), ("You, we, your, our", 1), ("US exports", 0),
    ("Acme's Acme", 2),
    ("we're", 1), ("Acme Home", 2),
  ])
  func weAndYou(_ text: String, _ ratio: Double) {
    let names = ["Acme", "Acme Home"]
    #expect(TextAnalysis(Array(text.utf8)).weYouRatio(names: names) == ratio, "\(text)")
  }

  @Test(arguments: [
    ("EVERYTHING MUST GO TODAY", 3), ("NASA, ESA and JAXA", 2), ("$AAPL $AMZN $FOXA", 0),
    ("HTTP", 0), ("Open", 0),
    ("ÜBER", 1),
  ])
  func shouted(_ text: String, _ count: Int) {
    #expect(TextAnalysis(Array(text.utf8)).shoutedWords == count, "\(text)")
  }

  private func place(_ marked: String) -> (TextAnalysis, Range<Int>) {
    let parts = marked.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }
    let start = parts[0].utf8.count
    return (
      TextAnalysis(Array(parts.joined().utf8)), start..<(start + parts[1].utf8.count)
    )
  }
}
