import DecorumBase
import TestSupport
import Testing

@testable import DecorumReports

@Suite struct TextSafetyTests {
  @Test(arguments: [
    ("plain text", "plain text"),
    ("a\u{1B}[31mb", "a␛[31mb"),
    ("two\nlines\ttab\r", "two␊lines␉tab␍"),
    ("\u{7F}\u{0}", "␡␀"),
    ("x\u{9B}31m", "x<U+009B>31m"),
    ("gnp.\u{202E}exe\u{2066}\u{200F}\u{61C}", "gnp.<U+202E>exe<U+2066><U+200F><U+061C>"),
    ("fr\u{200B}ee f\u{AD}r", "fr<U+200B>ee f<U+00AD>r"),
    ("\u{FEFF}x\u{2028}y\u{2029}", "<U+FEFF>x<U+2028>y<U+2029>"),
    ("hi\u{E0048}\u{E0049}", "hi<U+E0048><U+E0049>"),
    ("\u{301}a", "◌\u{301}a"),
    (
      "👩‍👩‍👧 ❤️ 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
      "👩‍👩‍👧 ❤️ 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"
    ),
    ("🏴\u{E0061}\u{E0062}", "🏴<U+E0061><U+E0062>"),
    ("see ##[error]x ##vso[a.b]c", "see #·#[error]x #·#vso[a.b]c"),
    ("###[x", "##·#[x"),
    ("##VSO[x]", "#·#VSO[x]"),
    ("## [x] #tag ##tag", "## [x] #tag ##tag"),
    ("::error::x", ":·:error::x"),
    ("  ::error::x", "  :·:error::x"),
    ("std::vector", "std::vector"),
  ])
  func foreignWordsAreHarmlessInALine(raw: String, shown: String) {
    // Compared by scalars: Swift's strings ignore what this test is about.
    #expect(Array(TextSafety.inline(raw).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test func bytesThatAreNotUTF8AreSpelled() {
    #expect(TextSafety.inline([0x61, 0x9B, 0xC3, 0x62, 0xE2, 0x80]) == "a<9B><C3>b<E2><80>")
  }

  @Test func nothingThatControlsATerminalGetsThrough() {
    var generator = SeededNumbers(4)
    for _ in 0..<4000 {
      let line = NastyText.line(&generator)
      for shown in [
        TextSafety.inline(line), String(decoding: SafeLine(line).bytes, as: UTF8.self),
      ] {
        #expect(!shown.unicodeScalars.contains { isDangerous($0) })
        #expect(RunnerParsers.command(in: shown) == nil, "\(shown.debugDescription)")
      }
    }
  }

  @Test func theParsersOfThisTestSeeCommands() {
    #expect(RunnerParsers.command(in: "  ::error file=a::b") != nil)
    #expect(RunnerParsers.command(in: "x ##[group]") != nil)
    #expect(RunnerParsers.command(in: "x #\u{FE0F}#vso[a.b]") != nil)
    #expect(RunnerParsers.command(in: "  ::: queue.csv:3, 5 are the other two") == nil)
  }

  @Test func theCellsOfASafeLineAreThoseOfItsText() {
    var generator = SeededNumbers(5)
    for _ in 0..<3000 {
      let raw = NastyText.line(&generator)
      let line = SafeLine(raw)
      #expect(line.width == CellWidth.of(line.bytes))
      for piece in line.pieces {
        let prefix = Array(line.bytes[..<piece.text.lowerBound])
        #expect(CellWidth.of(prefix) == piece.cells.lowerBound)
      }
    }
  }

  private func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
      true
    case 0xFEFF, 0xE0041: true
    default: false
    }
  }
}
