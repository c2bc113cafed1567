import Testing

@testable import DecorumPatterns

/// What every match of a pattern has at least, and what a text has.
@Suite struct CharacterCountsTests {
  /// In the order of `CharacterCounts.Kind`: digits, capitals, `#`, marks, `@`, beyond ASCII, words
  /// twice.
  @Test(arguments: [
    (#"\b(?:\+?1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b"#, [10, 0, 0, 0, 0, 0, 0]),
    (#"\b[A-Z]{4,}(?:[ \t]+[A-Z]{4,}){2,}\b"#, [0, 12, 0, 0, 0, 0, 0]),
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
    (#"\d{1000}"#, [100, 0, 0, 0, 0, 0, 0]),
    (#"\p{Lu}[A-Z\p{Lu}]"#, [0, 2, 0, 0, 0, 0, 0]),
    (#"[^!]!"#, [0, 0, 0, 1, 0, 0, 0]),
    (#"[!#]x#"#, [0, 0, 1, 0, 0, 0, 0]),
    ("(?i)ſ€", [0, 0, 0, 0, 0, 1, 0]),
    ("ſ€", [0, 0, 0, 0, 0, 2, 0]),
    (#"(a)(\w+)\s\2!"#, [0, 0, 0, 1, 0, 0, 0]),
    (#"(\w+)\s+\12!"#, [0, 0, 0, 1, 0, 0, 0]),
    (#"(\w+)\s+\1?!"#, [0, 0, 0, 1, 0, 0, 0]),
    (#"(\w*)\s+\1!"#, [0, 0, 0, 1, 0, 0, 0]),
    (#"(\w{0,3})\s+\1!"#, [0, 0, 0, 1, 0, 0, 0]),
  ])
  func whatMatchesHaveAtLeast(_ pattern: String, _ expected: [UInt8]) throws {
    let literals = try #require(RequiredLiterals(pattern: pattern))
    #expect(Array(literals.least.stored.prefix(7)) == expected)
  }

  @Test func textsAreCountedAsScalarByScalar() {
    let pieces = ["a", "É", "7", "٣", "#", "!?", "@", "Q", "🎉", " ", "\n", "ß", "0", "…"]
    var text = ""
    for round in 0..<400 {
      text += pieces[round * round % pieces.count] + (round % 3 == 0 ? pieces[round % 5] : "")
      let counts = CharacterCounts(of: Array(text.utf8), loose: nil).stored.map(Int.init)
      let scalars = text.unicodeScalars
      let foreign = scalars.count { !$0.isASCII }
      func count(_ isOne: (Unicode.Scalar) -> Bool) -> Int { scalars.count(where: isOne) }
      let expected = [
        count { ("0"..."9").contains($0) } + foreign, count { ("A"..."Z").contains($0) } + foreign,
        count { $0 == "#" }, count { $0 == "!" || $0 == "?" }, count { $0 == "@" }, foreign, 0, 0,
      ]
      #expect(counts == expected.map { min($0, 255) }, "\(text)")
    }
  }
}
