import DecorumPatterns
import Testing

@testable import DecorumRules

/// What counts as a label, and what merely talks about advertising: ⟦…⟧ is the label.
@Suite struct WordPatternTests {
  static let words = [
    "ad", "advert", "advertisement", "advertising", "sponsored", "paid partnership", "Anzeige",
    "Werbung", "publicité", "publicidad", "pubblicità",
  ]

  static let labels = [
    "⟦Ad⟧: new mug", "⟦AD⟧ - new mug", "⟦AD⟧ – new mug", "⟦Ad⟧ | new mug", "⟦ad⟧. New mug",
    "⟦Ad⟧! New mug", "⟦Ad⟧ • new mug", "(⟦ad⟧) new mug", "New mug [⟦Ad⟧]", "A mug (⟦AD⟧), blue",
    "【⟦ad⟧】mug", "⟦Ad⟧\nNew mug", "New mug\n\n⟦Ad⟧", "⟦Ad⟧", "🎉 ⟦Ad⟧: mug", "*⟦Ad⟧* \nmug",
    "⟦Ad⟧ 🎉 mug", "Great mug. ⟦Ad⟧: link", "Great mug! ⟦Ad⟧ | link", "Line\r\n⟦Ad⟧\r\nLine",
    "⟦Advertisement⟧: mug", "⟦ADVERTISING⟧ | mug", "⟦Paid  partnership⟧: mug", "⟦Sponsored⟧: mug",
    "⟦Anzeige⟧: Tasse", "⟦WERBUNG⟧ | Tasse", "[⟦Werbung⟧] Tasse", "⟦Publicité⟧ : tasse",
    "⟦PUBLICITÉ⟧ – tasse", "(⟦publicidad⟧) taza", "⟦Pubblicità⟧: tazza",
  ]

  static let noLabels = [
    "Ad-free since May", "No ad breaks tonight", "I never sit through the ad breaks",
    "I hate this ad: it's silly", "Advertising people must listen", "Adventure: day one",
    "Anzeige gegen Unbekannt", "Publicité mensongère", "That ad again", "ad hoc: what it means",
    "An ad, again: no", "Adverts are loud", "Read: an essay", "#ad: mug", "@ad: hello",
    "The best ad\nof the year", "ad.example is mine", "Ad2: mug", "Werbungskosten: was zählt",
    "Werbung nervt", "(ads)", "(no ad)", "Not an ad", "Аd: mug", "A\u{200B}d: mug", "𝗔𝗱: mug",
    "La pubblicità: un'arte", "paid-partnership: mug",
  ]

  private func found(_ text: String) throws -> String {
    let pattern = try Pattern(WordPatterns.labels(Self.words))
    let bytes = Array(text.utf8)
    var matcher = Matcher()
    var marked: [UInt8] = []
    var end = 0
    for match in try matcher.matches(of: pattern, in: bytes) {
      marked += bytes[end..<match.range.lowerBound] + Array("⟦".utf8) + bytes[match.range]
      marked += Array("⟧".utf8)
      end = match.range.upperBound
    }
    return String(decoding: marked + bytes[end...], as: UTF8.self)
  }

  @Test(arguments: labels) func aLabelIsSetOff(_ text: String) throws {
    #expect(try found(text.replacing("⟦", with: "").replacing("⟧", with: "")) == text)
  }

  @Test(arguments: noLabels) func aTopicIsNoLabel(_ text: String) throws {
    #expect(try found(text) == text)
  }

  @Test func phrasesAreWholeWordsLongestFirst() throws {
    let pattern = try Pattern(WordPatterns.phrases(["paid ad", "paid", "a+b", "50 % off"]))
    var matcher = Matcher()
    for (text, expected) in [
      ("a paid  AD!", ["paid  AD"]), ("paid\nad paid", ["paid\nad", "paid"]), ("unpaid", []),
      ("paid_ad", []), ("paids", []), ("a+b aab", ["a+b"]), ("now 50 %\toff", ["50 %\toff"]),
      ("150 % off", []),
    ] {
      let bytes = Array(text.utf8)
      let words = try matcher.matches(of: pattern, in: bytes).map {
        String(decoding: bytes[$0.range], as: UTF8.self)
      }
      #expect(words == expected, "\(text)")
    }
  }
}
