import TestSupport

/// Texts made of what posts are made of, in an order nobody would write.
enum RandomText {
  private static let pieces = [
    "buy", "Buy", "now", "don't", "we", "and", "no", "not", "is", "a", "myth", "say", "says",
    "they",
    "e.g", "p.m", "Dr", "10", "1,000", "50%", "http://", "https://acme.example/a", "www.",
    "acme.com",
    "a@b.co", "@jo", "@jo.bsky.social", "#ad", "#", "##", "@", ".", "...", "!", "?", "…", ",", ":",
    "-", "–", "—", "\"", "“", "”", "„", "«", "»", "'", "’", "‘", "`", ">", "(", ")", "[", "]", "_",
    "*", "/", "&", "$", " ", " ", " ", " ", "\n", "\r\n", "\n\n", "\t", "\u{A0}", "\u{200B}",
    "\u{200D}", "\u{FE0F}", "\u{301}", "\u{308}", "\u{FEFF}", "\u{2028}", "👨‍👩‍👧", "🇩🇪", "🇩", "1️⃣", "❤️",
    "🎉", "👍🏽", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "𝗕", "𝘂𝘆", "Ｂ", "ⓑ", "🅱", "ʙ", "ᵃ", "а", "д", "привет", "ο", "ω", "é", "ß",
    "ﬁ", "日本語", "を", "한국", "ไทย", "سلام", "می‌خواهم", "क्‍ष", "\u{E0041}", "\u{10FFFF}", "\u{0}",
  ]

  static func make(_ random: inout SeededNumbers) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...24, using: &random) {
      bytes += Array(pieces[Int.random(in: 0..<pieces.count, using: &random)].utf8)
      if Int.random(in: 0..<20, using: &random) == 0 {
        let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) ?? "x"
        bytes += Array(String(scalar).utf8)
      }
    }
    return bytes
  }
}
