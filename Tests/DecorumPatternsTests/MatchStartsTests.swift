import TestSupport
import Testing

@testable import DecorumPatterns

/// Where matching may begin, and that beginning there finds what matching everywhere finds.
@Suite struct MatchStartsTests {
  private func marks(_ pattern: String) -> [String]? {
    MatchStarts(pattern: pattern).map { starts in
      starts.marks.map {
        let string = String(decoding: starts.bytes[$0.string.core], as: UTF8.self)
        let most = $0.lead.most < 1000 ? "\($0.lead.most)" : "*"
        return "\(string) \($0.lead.least)-\(most)"
      }.sorted()
    }
  }

  @Test(arguments: [
    ("giveaway", ["giveaway 0-0"]),
    (#"(?i)\b(?:our|my)\s+shop\b"#, ["my shop 0-0", "our shop 0-0"]),
    (#"[^.]{0,55}?\bshop"#, ["shop 0-55"]),
    (#"\s*\bshop"#, [" shop 0-0", "shop 0-0"]),
    (#"a\w{2}shop"#, ["shop 1-3"]),
    (#"my \w+ shop"#, ["my  0-0"]),
    (#"(?:x{2,3}é\s+){2}.shop"#, ["xé  1-2"]),
    (#"(?:ab){2,}[cd]{3}shop"#, ["abab 0-0"]),
    (#"(?(DEFINE)(?<w>[a-z]{1,3}))(?&w)\h(?&w)?shop"#, ["shop 0-7"]),
    (#"(?<=long look)(?=[^z]*shop)s?hop"#, ["hop 0-0", "shop 0-0"]),
    (#"\w\Kshop|win now"#, ["shop 0-1", "win now 0-0"]),
  ])
  func aMatchBeginsSoFarBefore(_ pattern: String, _ expected: [String]) throws {
    #expect(marks(pattern) == expected)
    _ = try Pattern(pattern)
  }

  /// Only the last place is known.
  @Test(arguments: [
    (#"\w+shop"#, ["shop 0-*"]), (".*shop", ["shop 0-*"]), (#"a{2,}b shop"#, ["aa 0-0"]),
    (#"(?:\w+|my )shop"#, ["shop 0-*"]), (#"(a|b+)\1shop"#, ["shop 1-*"]),
    (#"\X{2}shop"#, ["shop 0-*"]), (#"\d{301}shop"#, ["shop 0-301"]),
    ("(?P<a>b+)(?P=a)shop", ["shop 1-*"]), (#"\w+ (?:our |my )"#, [" my  0-*", " our  0-*"]),
  ])
  func aMatchBeginsSomewhereBefore(_ pattern: String, _ expected: [String]) throws {
    #expect(marks(pattern) == expected)
    _ = try Pattern(pattern)
  }

  @Test(arguments: [
    #"\Gshop"#, #"(?:shop)?"#, #"shop|\d+"#, "(?i)Ελλάδα", #"%\d"#, "(shop(?1)?)x?",
    #"(?<a>shop)?(?(a)x|y)"#,
  ])
  func aMatchMayBeginAnywhere(_ pattern: String) throws {
    #expect(marks(pattern) == nil)
    _ = try Pattern(pattern)
  }

  /// First and last places, in bytes.
  @Test(arguments: [
    ("shop", "shop, a shop", ["0-8"]),
    ("shop", "shop, and one more shop", ["0-0", "19-19"]),
    ("shop", "the Shop of a SHOP without any \u{17F}hop", ["4-14", "31-32"]),
    (#"\s+shop"#, "a  \n shop", ["1-5"]),
    (".{0,2}shop", "ééé\u{2003}\u{2003}\u{2003}shop", ["4-15"]),
    ("shop", "\u{1E9E}\u{1E9E} \u{212A} shop", ["11-11"]),
    ("shop", "sho", []), (#"\w+ shop"#, "one shop, two shops, and three", ["0-14"]),
  ])
  func matchesBeginWithin(_ pattern: String, _ text: String, _ expected: [String]) throws {
    let starts = try #require(MatchStarts(pattern: pattern))
    for way in [PlacedText.Way.search, .table] {
      let windows = PlacedText(Array(text.utf8)).windows(of: starts, by: way)
      #expect(windows.map { "\($0.low)-\($0.high)" } == expected)
    }
  }

  /// By the interpreter, for the reason given at `PatternAlternativesTests`.
  @Test func matchingNearLiteralsFindsWhatMatchingEverywhereFinds() throws {
    var generator = PatternGenerator(seed: 20_261_124)
    var matcher = Matcher()
    var (pairs, placed, matched, tried) = (0, 0, 0, 0)
    for i in 0..<8000 {
      let source = i % 3 == 0 ? generator.branchingPattern() : generator.pattern()
      guard let pattern = try? Pattern(source, jit: false) else { continue }
      for _ in 0..<3 {
        let blanks = [" ", "  \n", "\u{2003} ", "", "é ", ". And then something else: "]
        var text: [UInt8] = []
        for j in 0..<4 {
          text += generator.text().utf8
          text += blanks[(i + j) % blanks.count].utf8
        }
        pairs += 1
        let places = PlacedText(text)
        if let starts = pattern.starts {
          placed += 1
          let windows = places.windows(of: starts, by: .search)
          tried += windows.reduce(0) { $0 + $1.high - $1.low + 1 }
          #expect(windows == places.windows(of: starts, by: .table))
        }
        guard let expected = try? matcher.matches(of: pattern, in: text),
          let found = try? matcher.matches(of: pattern, in: text, at: places)
        else { continue }
        if pattern.starts != nil { matched += expected.count }
        #expect(
          found == expected,
          "\(source.debugDescription) in \(String(decoding: text, as: UTF8.self).debugDescription)")
      }
    }
    print(
      "match starts: \(pairs) pairs, \(placed) placed, \(matched) matches, \(tried) bytes tried")
    // Else the property would hold because nothing happens.
    #expect(placed * 4 >= pairs)
    #expect(matched * 4 >= pairs)
  }

  /// What the generator does not write.
  @Test(arguments: [
    #"\Gab|cd"#, #"(\w)\1 ab"#, "(ab(?1)?c)", #"(?=\w*ab)\w{2}"#, #"^.{0,3}ab"#, #"(?m)^\w?ab$"#,
    #"(?<=ab )ab"#, #"(?<!b)ab"#, #"\w?\Kab"#, #"(?:|x)(?=ab)"#, #"(?:ab){0}"#,
    #"(?=ab)"#, #"ab\b|b a"#, #"(?i)K\s?ab"#, #"(?>a|ab)b?"#, #"\R?ab"#, #"\R{2}ab"#, "ab(?!x)|ab",
  ])
  func theseFindTheSame(_ source: String) throws {
    let pattern = try Pattern(source, jit: false)
    var matcher = Matcher()
    var numbers = SeededNumbers(7)
    let parts = ["ab", "a", "b", "c", "x", " ", "\r\n", "\n", "\u{A0}", "é", "\u{212A}", "aab "]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...30, using: &numbers)).flatMap { _ in
        Array(parts.randomElement(using: &numbers)!.utf8)
      }
      let expected = try matcher.matches(of: pattern, in: text)
      let found = try matcher.matches(of: pattern, in: text, at: PlacedText(text))
      #expect(found == expected, "\(String(decoding: text, as: UTF8.self).debugDescription)")
    }
  }
}
