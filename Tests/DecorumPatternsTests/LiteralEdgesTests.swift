import Testing

@testable import DecorumPatterns

/// Which literals of a pattern stand at the edge of a word, and which texts have them there.
@Suite struct LiteralEdgesTests {
  /// Edges as bars, the sets of a branch joined by "&".
  private func literals(_ pattern: String) -> [String]? {
    RequiredLiterals(pattern: pattern).map { literals in
      literals.branchEnds.indices.map { branch in
        literals.sets(ofBranch: branch).map { set in
          literals.strings(ofSet: set).map {
            String(decoding: literals.bytes[literals.range(ofString: $0)], as: UTF8.self)
              .replacing("E", with: "|")
          }.joined(separator: ",")
        }.joined(separator: " & ")
      }
    }
  }

  private static let patterns: [(String, [String]?)] = [
    (#"\brt\b"#, ["|rt|"]), (#"\bsign\s+up\b"#, ["|sign up|"]), (#"sign\b\s+up"#, ["sign up"]),
    (#"\b(?:rt|via)\b"#, ["|rt|,|via|"]), (#"(?:\brt|via\b)"#, ["|rt,via|"]),
    (#"\b(?:my|our) shop"#, ["|my shop,|our shop"]), (#"\bads?\b"#, ["|ads|,|ad|"]),
    (#"\b\w+ing\b"#, ["ing|"]), (#"\bun\w+\b"#, ["|un"]), (#"\b@us\b"#, ["@us|"]),
    (#"\b#ad\b!"#, ["#ad!"]), (#"\s*\bad"#, [" ad,|ad"]), (#"^ad$"#, ["|ad|"]),
    (#"\Aad\z"#, ["|ad|"]),
    (#"ad\Z"#, ["ad|"]), (#"\bad\B"#, ["|ad"]), (#"\b\bad(?:\b)"#, ["|ad|"]),
    (#"(?<!\w)ad(?!\w)"#, ["|ad|"]), (#"(?<![\w#])ad(?![\w'-])"#, ["|ad|"]),
    (#"(?<!#)ad(?!s)"#, ["ad"]), (#"(?<![^\w])ad(?=\w)"#, ["ad"]), (#"(?<=\w)ad(?!\w\w)"#, ["ad"]),
    (#"(?<![\w\])]b)ad(?![\w\])]s)"#, ["ad"]), (#"(?<![#\w])ad"#, ["|ad"]),
    (#"(?<![\p{L}\p{N}_])ad(?![\p{N}\p{L}])"#, ["|ad|"]), (#"(?<![\p{L}_])ad(?![\p{N}x])"#, ["ad"]),
    // Beside what is no letter or digit, as far as one can see.
    (#"\Wad\W"#, ["|ad|"]), (#"\W?ad\W?"#, ["ad"]), (#"^\W*ad\W*$"#, ["|ad"]),
    (#"[^\p{L}\p{N}]+ad[^\w]"#, ["|ad|"]), (#"[^\p{L}]ad[^a-z]"#, ["ad"]),
    (#"[\s.!?-]*+ad"#, ["ad"]),
    (#"(?:^|(?<=[.!?…])\h)[^\p{L}\p{N}#@]*+\K(?:ad|pub)"#, ["|ad,|pub"]),
    (#"(?:^|(?<=[.!?…])\w)\W*ad"#, ["ad"]), (#"\.\W*ad"#, ["|ad & ."]), (#"x\W*ad"#, ["ad"]),
    (#"(?:\W|!)+ad"#, ["|ad"]), (#"(?:\W|b)ad"#, ["ad"]), (#"(?:b\W+)?ad"#, ["ad"]),
    (#"\b(?:b\W+)?ad"#, ["|ad"]), (#"[x\x{17F}]ad"#, ["xad,sad"]),
    (#"[\x{170}-\x{180}]ad"#, ["ad & F"]),
    // What is looked at stands in the text, but not beside the strings of a match.
    (#"\bad(?=\W)"#, ["|ad|"]), (#"(?<=\s)ad(?=\s|$)"#, ["|ad|"]), (#"(?<=\W|x)ad"#, ["ad"]),
    (#"\bad(?=\s+(?:us|it))"#, [" us, it & |ad|"]), (#"(?<=hey )\w+(?=you)"#, ["hey  & you"]),
    (#"\w+(?:(?=us)|it)"#, nil), (#"\bad(?=us)?"#, ["|ad,|ad"]), (#"\bad(?!us)"#, ["|ad"]),
    // A letter that is a word, and what is beyond ASCII.
    (#"\bI\b"#, ["|i|"]), (#"(?i)\b(?:i|you)\b"#, ["|i|,|you|"]), (#"\bi"#, nil),
    (#"!|\p{So}"#, ["F", "!"]), (#"[^\x00-\x7F]"#, ["F"]), (#"[\x{2600}-\x{27BF}]"#, ["F"]),
    (#"(?:\bad\b){2,}"#, ["|adad| & |ad|"]),
    (#"(?:ad\b ?)+x"#, ["ad x,adx & ad ,ad|"]),
    (#"\b5\b"#, ["|5|"]), (#"\bé"#, ["é"]), (#"\bcafé\b"#, ["|café"]), (#"(?i)\bK9\b"#, ["|k9|"]),
    (#"(?i)(?:#ad|\bAds\b)\b"#, ["#ad|,|ads|"]), (#"\b(?:|un)known\b"#, ["|known|,|unknown|"]),
    (#"(?(DEFINE)(?<a>\bad\b))(?&a)(?&a)s"#, ["|adads"]), (#"\bE\b"#, ["|e|"]),
  ]

  @Test(arguments: patterns)
  func whichAre(_ pattern: String, _ expected: [String]?) throws {
    #expect(literals(pattern) == expected)
    _ = try Pattern(pattern)
  }

  private static let texts: [(String, String, Bool)] = [
    ("(?i)\\brt\\b", "RT this", true), ("(?i)\\brt\\b", "art", false),
    ("(?i)\\brt\\b", "start rt", true), ("(?i)\\brt\\b", "rts, art, 1rt", false),
    // Underscores are not looked at.
    ("(?i)\\brt\\b", "rts, art, _rt", true),
    ("(?i)\\brt\\b", "rt1", false), ("(?i)\\brt\\b", "rt-", true), ("(?i)\\brt\\b", "ért", true),
    ("\\bsign up\\b", "design up", false), ("\\bsign up\\b", "sign  up.", true),
    ("\\bsign up\\b", "sign ups", false), ("\\bsign up\\b", "sign ups sign up", true),
    ("(?i)\\bkiss\\b", "\u{212A}i\u{17F}s", true), ("(?i)\\bkiss\\b", "ki\u{17F}s\u{17F}", false),
    ("\\ba b\\b", "a b", true), ("\\ba b\\b", "ca b", false), ("\\b5\\b", "5", true),
    ("\\b5\\b", "55", false), ("\\b5\\b", "5 5", true), ("(?i)\\bI\\b", "i'm", true),
    ("(?i)\\bI\\b", "it is him", false), ("(?i)\\bI\\b", "éI", true), ("(?i)\\bok\\b", "ok", true),
    ("(?i)\\bok\\b", "okay look", false), ("\\W{2}ad", "made, (mad) -ad", true),
    ("\\W{2}ad", "made, mad", false),
    ("!|\\p{So}", "☀", true), ("!|\\p{So}", "no", false),
    ("\\bad(?=\\s+(?:us|it))", "an ad fits", false),
    ("\\bad(?=\\s+(?:us|it))", "an ad it", true),
  ]

  @Test(arguments: texts)
  func whoseTextsHaveThem(_ pattern: String, _ text: String, _ isThere: Bool) throws {
    let literals = try #require(RequiredLiterals(pattern: pattern))
    let bytes = Array(text.utf8)
    #expect(LiteralIndex([literals]).awake(in: bytes).contains(0) == isThere)
    // Hashed, and so sure only of what it lets through.
    if isThere { #expect(GramSet(bytes).mayContain(literals)) }
    let known = KnownAlternatives(cut: nil, parts: [literals])
    #expect(known.awake(in: GramSet(bytes)).isEmpty == !isThere)
    if isThere {
      let isProbed = ProbedText(bytes).mayMatch(known.probes.span)
      #expect(isProbed)
    }
  }

  @Test func gramsAtEdgesAreThoseOfLiteralsWithEdges() {
    var found: Set<String> = []
    LiteralEdges.forEachGram(in: Array("ab-c defg é".utf8).span, upTo: 4) { gram in
      let bytes = (0..<4).reversed().map { UInt8(truncatingIfNeeded: gram >> (8 * $0)) }
      found.insert(String(decoding: bytes.filter { $0 > 0 }, as: UTF8.self))
    }
    #expect(
      found.sorted()
        == [
          " defgE", "-cE", "Ea", "Eab", "Eab-", "EabE", "Ec", "Ec ", "Ec d", "EcE", "Ed", "Ede",
          "Edef",
          "ab-cE", "abE", "b-cE", "bE", "cE", "efgE", "fgE", "gE",
        ].filter { $0.utf8.count <= 4 })
  }
}
