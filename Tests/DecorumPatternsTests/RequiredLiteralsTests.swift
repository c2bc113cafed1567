import TestSupport
import Testing

@testable import DecorumPatterns

@Suite struct RequiredLiteralsTests {
  private func literals(_ pattern: String) -> [String]? {
    RequiredLiterals(pattern: pattern)?.alternatives.map { String(decoding: $0, as: UTF8.self) }
      .sorted()
  }

  @Test(arguments: [
    ("giveaway", ["giveaway"]),
    ("(?i)GiveAway", ["giveaway"]),
    (#"\bsign\s+up\b"#, ["sign up"]),
    (#"sign\s*up"#, ["sign up", "signup"]),
    (#"a\h+\nb c"#, ["a b c"]),
    ("win|free now", ["free now", "win"]),
    ("colou?r", ["color", "colour"]),
    ("gr[ae]y", ["gray", "grey"]),
    ("(?:buy|shop) (?:now|here)", ["buy here", "buy now", "shop here", "shop now"]),
    (#"(?<who>team)s? \w+ meeting"#, [" meeting"]),
    ("(?>atom)ic", ["atomic"]),
    ("(?<=foo)bar(?!baz)s", ["bars"]),
    (#"front\Kback"#, ["frontback"]),
    (#"^\A\Bword\z$"#, ["word"]),
    ("abc+d", ["abc"]),
    ("(?:abc)+defg", ["abcdefg"]),
    ("(?:abcd){2,3}", ["abcdabcd"]),
    ("abc(?:def)*?ghijk", ["ghijk"]),
    (#"(?ix) long \s+ word # a comment (|"#, ["long word"]),
    (#"(?ix: a b ) c d"#, ["ab c d"]),
    (#"a(?i:BC)d"#, ["abcd"]),
    (#"\Qa+b\Ec"#, ["a+bc"]),
    (#"caf\x{e9}\x{301}"#, ["café\u{301}"]),
    ("(?i)MÜNCHEN", ["münchen"]),
    ("Ελλάδα", ["Ελλάδα"]),
    ("(?i)a–b", ["a–b"]),
    (#"(\w)\1same"#, ["same"]),
    (#"\p{Lu}word\d+"#, ["word"]),
    ("(?:|un)known", ["known", "unknown"]),
    ("[^x]abc[a-z]de", ["abc"]),
    ("(?#note)abc", ["abc"]),
    (
      "(?(DEFINE)(?<who>team|crew))our (?&who)s?",
      ["our crew", "our crews", "our team", "our teams"]
    ),
    ("(?x)(?(DEFINE) (?<a>(?i)be) (?<b>(?&a)st) ) (?&b) [ ] x", ["best x"]),
    ("(?<twice>ab)-(?&twice)", ["ab-ab"]),
    ("(?(DEFINE)(?<a>abc))(?&a)?def", ["abcdef", "def"]),
    ("(?&later)def(?<later>abc)", ["defabc"]),
    ("(?<round>abc(?&round)?)def", ["abc"]),
    ("(?J)(?<two>abc)(?<two>def)(?&two)", ["abcdef"]),
  ])
  func whatMatchesContain(_ pattern: String, _ expected: [String]) throws {
    #expect(literals(pattern) == expected.sorted())
    _ = try Pattern(pattern)
  }

  @Test(arguments: [
    "a", "a|giveaway", #"\w+"#, #"\p{L}|\d"#, "[^0-9]", #"(?i)\p{Lu}"#, "(?i)[A-Z]{3}", #"[\d.]"#,
    #"\d?"#, "(?:giveaway)?", "(?:giveaway)*", "", "(?!giveaway)", "^$",
    "^(a|aa)+$|Z", "(?i)Ελλάδα", "(?i)µµµ", "(a)?(?(1)bcd|efg)", "(abc(?1)?)", "(?R)?abc",
    "(*UTF)abc", "abc(*ACCEPT)def", "(?xx)abc", "abc(?#note)+", "a{,3}bcd", "abc{", "abc{1",
    "(?(DEFINE)(?<a>abc))x?", "(?(R)abc)", #"\g<1>abc(d)"#, "[[:alpha:]]abc", #"(?<!giveaway)\w"#,
  ])
  func whatIsNotKnown(_ pattern: String) { #expect(literals(pattern) == nil) }

  /// By branch and set; `D` is some digit, `C` some capital.
  @Test(arguments: [
    (
      #"(?i)\b(?:in|from)\s+(?:\w+\s+)?(?:shops?|store)\b"#,
      ["|shops|, |shop|, |store| & |in , |from "]
    ),
    (#"(?:half|low) [\s-]*price | order \w+ now"#, ["|price  & half , low ", " order  &  now"]),
    (#"\d{1,2}\s?%\s?off|sale"#, [" % off,  %off, % off, %off & D", "sale"]),
    (#"[?&](utm_\w+)=\S*&\g{1}="#, ["utm_ & = & &"]), (#"[£$]\d"#, ["£, $ & D"]),
    (#"\d|\p{Lu}x"#, ["D", "C"]), (#"[A-Z][A-Z]{2,}\d"#, ["D"]),
    (
      "(?:one|two) .* (?:(?:three|four) .* five|six)",
      [" five & three , four  & one , two ", "one , two  & six"]
    ),
  ])
  func alternativesAreKeptApart(_ pattern: String, _ expected: [String]) throws {
    let found = try #require(RequiredLiterals(pattern: pattern))
    var set = 0
    var branches: [String] = []
    for end in found.branchEnds {
      branches.append(
        (set..<Int(end)).map { set in
          found.strings(ofSet: set).map { string in
            let bytes = found.bytes[found.range(ofString: string)]
            return bytes.first == RequiredLiterals.digit
              ? "D"
              : bytes.first == RequiredLiterals.capital
                ? "C" : String(decoding: bytes, as: UTF8.self).replacing("E", with: "|")
          }.joined(separator: ", ")
        }.joined(separator: " & "))
      set = Int(end)
    }
    #expect(branches == expected)
    _ = try Pattern(pattern)
  }

  /// What the gate calls the same must be at least what PCRE2 calls the same, for all scalars.
  @Test func allThatCaselessPatternsTakeForOneAnotherLooksTheSame() throws {
    var matcher = Matcher()
    let scalars = (UInt32(0)...0x2FFFF).compactMap(Unicode.Scalar.init)
    let text = Array(String(String.UnicodeScalarView(scalars)).utf8)
    let letters = scalars.filter { LooseForm.isCaseless($0.value) }
    for scalar in letters where scalar.value < 0x100 {
      let code = String(scalar.value, radix: 16)
      for match in try matcher.matches(of: Pattern("(?i)\\x{\(code)}"), in: text) {
        let (value, _) = LooseForm.decoded(text, at: match.range.lowerBound)
        #expect(
          LooseForm.scalar(value) == LooseForm.scalar(scalar.value),
          "\(code) matches \(String(value, radix: 16))")
      }
    }
    // The others have no case at all.
    for range in [
      #"\x{2000}-\x{203f}"#, #"\x{2080}-\x{20bf}"#, #"\x{2190}-\x{245f}"#, #"\x{2500}-\x{2bff}"#,
      #"\x{1f300}-\x{1faff}"#,
    ] {
      let caseless = try matcher.matches(of: Pattern("(?i)[\(range)]"), in: text)
      #expect(caseless == (try matcher.matches(of: Pattern("[\(range)]"), in: text)))
    }
    for pattern in [#"\s"#, #"\h"#, #"\v"#, #"(?!\r\n)\R"#] {
      for match in try matcher.matches(of: Pattern(pattern), in: text) {
        let (value, _) = LooseForm.decoded(text, at: match.range.lowerBound)
        #expect(LooseForm.scalar(value) == 0x20, "\(pattern): \(String(value, radix: 16))")
      }
    }
  }
}

@Suite struct GramSetTests {
  private func mayContain(_ text: String, _ literals: String...) -> Bool {
    GramSet(Array(text.utf8)).mayContain(
      RequiredLiterals(alternatives: literals.map { Array($0.utf8) }))
  }

  private func mayMatch(_ text: String, _ pattern: String) throws -> Bool {
    GramSet(Array(text.utf8)).mayContain(try #require(RequiredLiterals(pattern: pattern)))
  }

  @Test func oneBranchMustBeThereWholly() throws {
    let pattern = #"(?i)\b(?:in\s+our\s+\w+\s+shop|\d+\s?%\s?off|\p{Lu}{3}!)"#
    #expect(try mayMatch("in our little shop", pattern))
    #expect(try !mayMatch("in our street one shop", "in our .* shop[.!]"))
    #expect(try mayMatch("10% off", pattern))
    #expect(try mayMatch("٣٠% off", pattern))
    #expect(try !mayMatch("ten % off", #"\d+\s?%\s?off|\d\s?% less"#))
    #expect(try !mayMatch("buy!", #"\p{Lu}{3}!"#))
    #expect(try mayMatch("éUY!", #"\p{Lu}{3}!"#))
    #expect(try !mayMatch("in our street, off", #"in our .{1,9} shop|\d+ off"#))
  }

  @Test func whatIsThereIsFound() {
    #expect(mayContain("SIGN \u{A0}\n up today", "sign up"))
    #expect(!mayContain("x", "no", "ab"))
    #expect(mayContain("", ""))
    #expect(mayContain("Straße", "nothing", "straße"))
    #expect(mayContain("Kelvin \u{212A}ey, bleſs", "key", "zzz"))
  }

  @Test func whatIsNotThereIsMostlyNot() {
    #expect(!mayContain("sign me up", "sign up"))
    #expect(!mayContain("ab", "abc"))
    #expect(!mayContain("", "abc"))
    #expect(!mayContain("the cable is two metres long", "giveaway", "discount", "free"))
  }

  /// Long texts must not fill the set, or nothing would be kept away any more.
  @Test func longTextsStillTell() {
    var numbers = SeededNumbers(7)
    let words = (0..<4000).map { _ in
      String((0..<6).map { _ in "abcdefghijklm".randomElement(using: &numbers)! })
    }
    let text = Array(words.joined(separator: " ").utf8) + Array(repeating: 0x2E, count: 100_000)
    let grams = GramSet(text)
    #expect(words.allSatisfy { grams.mayContain(.init(alternatives: [Array($0.utf8)])) })
    #expect(!grams.mayContain(.init(alternatives: [Array("nopqrst".utf8), Array("xyz".utf8)])))
  }
}
