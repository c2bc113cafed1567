import Testing

@testable import DecorumText

/// Lengths as platforms count them. `⟦` stands before the first character that is too many.
@Suite struct TextLengthTests {
  private static let x = LengthMeasure(.weighted, linkPrice: 23)
  private static let mastodon = LengthMeasure(.graphemes, linkPrice: 23, shortensMentions: true)

  @Test(arguments: [
    (x, "plain", 5), (x, "é", 1), (x, "e\u{301}", 1), (x, "日本", 4), (x, "“quoted” – yes…", 16),
    (x, "👨‍👩‍👧‍👦", 2), (x, "1\u{20E3}", 2), (x, "🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), (x, "❤️", 2), (x, "❤", 2), (x, "a\r\nb", 4),
    (x, "\u{1100}\u{1161}", 2), (x, "\u{FB2C}", 3), (x, "", 0),
    (x, "https://acme.example/a", 23), (x, "see acme.com/a/b/c/d/e/f/g/h/i/j/k.", 28),
    (x, "acme.com", 23), (x, "(acme.com)", 25), (x, "jo@acme.com", 11), (x, "#acme.com", 9),
    (x, "http://t.co/abc's", 25), (x, "www.acme.co.uk/(a)b", 23), (x, "acme.notadomain/x", 17),
    (mastodon, "https://a.com", 23), (mastodon, "a.com", 5), (mastodon, "@jo@bread.example hi", 6),
    (mastodon, "@jo hi", 6), (mastodon, "👨‍👩‍👧‍👦é", 2),
    (LengthMeasure(.utf16), "🎂é", 3), (LengthMeasure(.bytes), "🎂é", 6),
    (LengthMeasure(.scalars), "👨‍👩‍👧", 5), (LengthMeasure(.graphemes), "a\r\nb", 3),
    (LengthMeasure(.graphemes), "https://acme.example", 20),
  ])
  func counts(_ measure: LengthMeasure, _ text: String, _ count: Int) {
    #expect(TextAnalysis(Array(text.utf8)).length(measure).count == count, "\(text)")
  }

  /// By the last top-level domain that is right.
  @Test(arguments: [
    ("a.com", 0, 5), ("a.com.b_c.net", 0, 5), ("a.com.b_c.net", 8, 13), ("a_b.com", 0, nil),
    ("a_b.com", 1, nil), ("a_b.com", 2, 7), ("a.com.zz.co.uk!", 0, 14), ("a.com.zz", 2, nil),
    ("-a.com", 0, nil), ("-a.com", 1, 6), ("a-.com", 0, nil), ("a..com", 0, nil),
    ("a..com", 3, nil), (".com", 0, nil), ("_a.b.com", 1, 8), ("a_b.c.com", 0, 9), ("", 0, nil),
  ])
  func domainsEnd(_ text: String, _ start: Int, _ end: Int?) {
    #expect(XDomains(text.unicodeScalars.map(\.value)).end(from: start) == end)
  }

  /// Nearly every place of such a text may begin a domain.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("a.", "b"), ("é", ".b"), ("\"", "."), ("é_", ".com"), ("é", "_é.com"), ("a-", ".b"),
    ])
  func domainsWithoutEndAreReadOnce(_ part: String, _ end: String) {
    let text = String(repeating: part, count: 100_000) + end
    #expect(XLinks.ranges(in: Array(text.utf8)).isEmpty)
  }

  @Test(arguments: [
    (LengthMeasure(.graphemes), 3, "abc⟦d"), (LengthMeasure(.graphemes), 1, "👨‍👩‍👧⟦👨‍👩‍👧"),
    (LengthMeasure(.utf16), 3, "🎂⟦🎂"), (LengthMeasure(.bytes), 3, "é⟦é"),
    (x, 3, "日⟦本"), (x, 24, "a ⟦acme.com ab"), (x, 25, "a acme.com⟦ b"), (x, 280, "short"),
    (x, 2, "e\u{301}e\u{301}⟦e\u{301}"),
  ])
  func cutsWhereTheLimitIsCrossed(_ measure: LengthMeasure, _ limit: Int, _ marked: String) {
    let parts = marked.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
    let text = parts.joined()
    let cut = parts.count > 1 ? parts[0].utf8.count : nil
    let analysis = TextAnalysis(Array(text.utf8))
    #expect(analysis.length(measure, limit: limit).cut == cut, "\(marked)")
    if cut != nil { #expect(analysis.mayExceed(limit, measure), "\(marked)") }
  }

  /// What is left out as too short to look at is short enough.
  @Test func whatMayNotExceedDoesNot() {
    let pieces = [
      "a", "é", "日本", "👨‍👩‍👧", " ", "acme.com", "https://acme.example/x", "\u{FB2C}", ".",
      "@jo@bread.example",
      "e\u{301}", "\n", "#tag",
    ]
    var seed: UInt64 = 7
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<12 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count]
      }
      let analysis = TextAnalysis(Array(text.utf8))
      for measure in [Self.x, Self.mastodon, LengthMeasure(.graphemes), LengthMeasure(.utf16)] {
        let count = analysis.length(measure).count
        if count > 0 { #expect(analysis.mayExceed(count - 1, measure), "\(text)") }
        let atLimit = analysis.length(measure, limit: count)
        #expect(atLimit.cut == nil, "\(text)")
      }
    }
  }
}
