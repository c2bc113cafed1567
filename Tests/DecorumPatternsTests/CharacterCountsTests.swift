import TestSupport
import Testing

@testable import DecorumPatterns

/// What every match of a pattern has at least, and what a text has.
@Suite struct CharacterCountsTests {
  /// In the order of `CharacterCounts.Kind`: digits, capitals, `#`, marks, `@`, beyond ASCII, words
  /// twice, capitals and letters side by side.
  @Test(arguments: [
    (#"\b(?:\+?1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b"#, [10, 0, 0, 0, 0, 0, 0]),
    (#"\b[A-Z]{4,}(?:[ \t]+[A-Z]{4,}){2,}\b"#, [0, 12, 0, 0, 0, 0, 0, 4]),
    (##"#\w{25,}|@[a-z_\d]{30}x"##, [0, 0, 0, 0, 0, 0, 0, 0, 25]), (#"(?:[A-Z]x?){4}"#, [0, 4]),
    (#"(?:\w[a-z]){20}!|\w{9}!"#, [0, 0, 0, 1]), (#"[\w-]{20}!"#, [0, 0, 0, 1]),
    (#"(?:(?:\d){14}){3}"#, [42]),
    (#"\p{Lu}{3,}\w*|[A-Z\p{Lu}]{5}"#, [0, 3, 0, 0, 0, 0, 0, 3]),
    (#"#\w+(?:[^#\n]{0,40}#\w+){5,}"#, [0, 0, 6, 0, 0, 0, 0]),
    (#"!{3,}|[!?]{4,}|!\?!"#, [0, 0, 0, 3, 0, 0, 0]),
    (#"[🌀-🫿☀-➿]{4,}|[🇦-🇿]{6,}"#, [0, 0, 0, 0, 0, 4, 0]),
    (#"(?i)\b(\w{3,})[ \t]+\1\b"#, [0, 0, 0, 0, 0, 0, 3]),
    (#"(?:(\w{2}) \1,? ?){3}"#, [0, 0, 0, 0, 0, 0, 2]),
    (#"(?i)[A-Z]{4,}\d"#, [1, 0, 0, 0, 0, 0, 0]),
    ("Sale @ 5", [1, 1, 0, 0, 1, 0, 0]),
    (#"\Q#1!\E"#, [1, 0, 1, 1, 0, 0, 0]),
    (#"(?:\d|[0-9]x){2}[3-5]?"#, [2, 0, 0, 0, 0, 0, 0]),
    (#"(?:#a|#b!)\d*"#, [0, 0, 1, 0, 0, 0, 0]),
    (#"(?=\d{4})(?<!#)\w!"#, [0, 0, 0, 1, 0, 0, 0]),
    (#"(?(DEFINE)(?<n>\d{2}))(?&n)-(?&n)"#, [4, 0, 0, 0, 0, 0, 0]),
    (#"\d{1000}"#, [100, 0, 0, 0, 0, 0, 0, 0, 100]),
    (#"\p{Lu}[A-Z\p{Lu}]"#, [0, 2, 0, 0, 0, 0, 0]),
    (#"[^!]!"#, [0, 0, 0, 1, 0, 0, 0]),
    (#"[!#]x#"#, [0, 0, 1, 0, 0, 0, 0]),
    ("(?i)ſ€", [0, 0, 0, 0, 0, 1, 0]),
    ("ſ€", [0, 0, 0, 0, 0, 2, 0]),
    (#"(a)(\w+)\s\2!"#, [0, 0, 0, 1, 0, 0, 0]),
    (#"(\w+)\s+\12!"#, [0, 0, 0, 1, 0, 0, 0]),
    (#"(\w+)\s+\1?!"#, [0, 0, 0, 1, 0, 0, 0]),
    ("(?x)(\\w+)\\s+\\1 # once more\n ?!", [0, 0, 0, 1, 0, 0, 0]),
    (#"(?x)(\w+)\s+\1 +!"#, [0, 0, 0, 1, 0, 0, 1]),
    (#"(\w*)\s+\1!"#, [0, 0, 0, 1, 0, 0, 0]),
    (#"(\w{0,3})\s+\1!"#, [0, 0, 0, 1, 0, 0, 0]),
  ])
  func whatMatchesHaveAtLeast(_ pattern: String, _ expected: [UInt8]) throws {
    let literals = try #require(RequiredLiterals(pattern: pattern))
    #expect(literals.least == CharacterCounts(stored: expected))
  }

  @Test func textsAreCountedAsScalarByScalar() {
    let pieces = ["a", "É", "7", "٣", "#", "!?", "@", "Q", "🎉", " ", "\n", "ß", "0", "…"]
    var text = ""
    for round in 0..<400 {
      text += pieces[round * round % pieces.count] + (round % 3 == 0 ? pieces[round % 5] : "")
      let bytes = Array(text.utf8)
      let loose = LooseForm.bytes(of: bytes)
      let counts = CharacterCounts(of: bytes, loose: loose.span)
      let scalars = text.unicodeScalars
      let foreign = scalars.count { !$0.isASCII }
      func count(_ isOne: (Unicode.Scalar) -> Bool) -> Int { scalars.count(where: isOne) }
      let expected = [
        count { ("0"..."9").contains($0) } + foreign, count { ("A"..."Z").contains($0) } + foreign,
        count { $0 == "#" }, count { $0 == "!" || $0 == "?" }, count { $0 == "@" }, foreign,
      ]
      #expect(counts == CharacterCounts(stored: expected.map { UInt8(min($0, 255)) }), "\(text)")
    }
  }

  @Test func runsAreFound() {
    var numbers = SeededNumbers(20_261_124)
    var found = 0
    for _ in 0..<4000 {
      let text = (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
        ["A", "B", "A", "b", "c", "_", "7", " ", "-", "é"].randomElement(using: &numbers)!
      }.joined()
      let bytes = Array(text.utf8)
      let shortest = Int.random(in: 1...5, using: &numbers)
      let counts = CharacterCounts(
        of: bytes, loose: LooseForm.bytes(of: bytes).span,
        runs: SoughtRuns(capitals: shortest, word: shortest))
      func longest(_ isOne: (UInt8) -> Bool) -> UInt8 {
        let length = bytes.split { !isOne($0) }.map(\.count).max() ?? 0
        return length < shortest ? 0 : UInt8(length)
      }
      let capitals = longest { (0x41...0x5A).contains($0) || $0 >= 0x80 }
      // Not more bytes than there are capitals, and what may be one.
      if counts[.capital] >= shortest { #expect(counts[.capitalRun] == capitals, "\(text)") }
      #expect(counts[.wordRun] == longest { !" -".utf8.contains($0) }, "\(text)")
      if capitals > 0 { found += 1 }
    }
    #expect(found > 400)
  }

  /// Against every pair of words and every length.
  @Test func repeatedWordsAreFound() {
    var numbers = SeededNumbers(20_261_123)
    var found = 0
    for _ in 0..<4000 {
      let letters = ["a", "a", "b", "b", "c", " ", " ", "é"].dropLast(
        Int.random(in: 0...1, using: &numbers))
      let text = (0..<Int.random(in: 0...24, using: &numbers)).map { _ in
        letters.randomElement(using: &numbers)!
      }.joined()
      let loose = LooseForm.bytes(of: Array(text.utf8))
      let shortest = Int.random(in: 1...4, using: &numbers)
      let words = loose.split(separator: LooseForm.blank)
      var expected = 0
      for (word, next) in zip(words, words.dropFirst()) {
        if word.contains(where: { $0 >= 0x80 }), next.contains(where: { $0 >= 0x80 }) {
          expected = 255
        }
        for length in 0...min(word.count, next.count)
        where length >= shortest && word.suffix(length) == next.prefix(length) {
          expected = max(expected, length)
        }
      }
      let counts = CharacterCounts(
        of: Array(text.utf8), loose: loose.span, runs: SoughtRuns(repeatedWord: shortest))
      #expect(Int(counts[.repeatedWord]) == expected, "\(text) from \(shortest)")
      if 1..<255 ~= expected { found += 1 }
    }
    #expect(found > 400)
  }

  /// The bytes of such words could be compared for minutes.
  @Test(.timeLimit(.minutes(1))) func longWordsAreTakenForRepeated() {
    for (count, expected) in [(255, 0), (256, UInt8.max), (400_000, .max)] {
      let a = [UInt8](repeating: UInt8(ascii: "a"), count: count - 1)
      let text = a + Array("b ".utf8) + a + Array("c".utf8)
      let counts = CharacterCounts(
        of: text, loose: text.span, runs: SoughtRuns(repeatedWord: 3))
      #expect(counts[.repeatedWord] == expected)
    }
  }

  /// Eight bytes at once are what they are one by one.
  @Test func theLooseFormIsThatOfEachScalar() {
    var numbers = SeededNumbers(20_261_124)
    let letters = [
      "a", "Z", "@", "[", "`", "~", "\u{7F}", " ", " ", "\n", "\u{1}", "É", "\u{2003}", "K", "ſ",
      "🎉",
    ]
    for _ in 0..<4000 {
      let rare = Int.random(in: 6...letters.count, using: &numbers)
      let text = (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
        letters[..<rare].randomElement(using: &numbers)!
      }.joined()
      var expected: [UInt8] = []
      for scalar in text.unicodeScalars {
        let loose = LooseForm.scalar(scalar.value)
        if loose == 0x20, expected.last == 0x20 { continue }
        LooseForm.append(loose, to: &expected)
      }
      #expect(LooseForm.bytes(of: Array(text.utf8)) == expected, "\(text.debugDescription)")
    }
  }
}
