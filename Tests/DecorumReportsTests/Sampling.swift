import TestSupport

/// Lines made of the pieces that break naive renderers.
enum NastyText {
  static let pieces: [[UInt8]] =
    [
      "a", "b ", "sale ", "é", "e\u{301}", "日本", "한", "\u{1112}\u{1161}\u{11AB}", "👩‍👩‍👧", "❤️", "❤",
      "🇵🇱", "🇵", "1️⃣", "👍🏽", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "\t",
      "שלום", "العربية", "\u{202E}", "\u{2066}", "\u{200F}", "\u{200B}", "\u{200D}", "\u{FEFF}",
      "\u{AD}", "\u{1B}[31m", "\u{9B}31m", "\u{7F}", "\u{0}", "\u{8}", "\u{2028}", "\u{85}",
      "\u{E0041}", "\u{FE0F}", "\u{E0101}", "\u{301}\u{302}", "\u{3000}", "का", "𝒳", "\u{FFFD}",
      "##[error]", "##vso[task.x]", "##[", "#", "##", "[", "::error::", "::", ":", "vso[", "]",
      "#\u{200B}#[", "#\u{FE0F}#[group]", "##\u{34F}vso[a.b]", "##teamcity[x]", "\u{A0}", " ",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0x9B]]

  static func line(_ generator: inout SeededNumbers, upTo most: Int = 12) -> [UInt8] {
    let count = Int.random(in: 0...most, using: &generator)
    return (0..<count).flatMap { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }
  }

  /// A sub-range of `bytes`, at any byte.
  static func range(in bytes: [UInt8], _ generator: inout SeededNumbers) -> Range<Int> {
    let a = Int.random(in: 0...bytes.count, using: &generator)
    let b = Int.random(in: 0...bytes.count, using: &generator)
    return min(a, b)..<max(a, b)
  }
}
