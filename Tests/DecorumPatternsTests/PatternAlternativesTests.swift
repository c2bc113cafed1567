import TestSupport
import Testing

@testable import DecorumPatterns

@Suite struct PatternAlternativesTests {
  private func parts(_ pattern: String) -> [String]? {
    PatternAlternatives.parts(of: pattern, fewest: 2, shortest: 0)
  }

  @Test(arguments: [
    ("one|two", ["one", "two"]),
    ("(?i)one|t(?:w|v)o", ["(?i)one", "(?i)t(?:w|v)o"]),
    (#"\b(?:one|two)\s+(?:x|y)"#, [#"\b(?:one)\s+(?:x|y)"#, #"\b(?:two)\s+(?:x|y)"#]),
    ("^(?=a|b)(?:[|)]|\\||c)", ["^(?=a|b)(?:[|)])", "^(?=a|b)(?:\\|)", "^(?=a|b)(?:c)"]),
    ("(?:a|)b", ["(?:a)b", "(?:)b"]),
    ("(?x) (?: a # x | y\n | b ) c", ["(?x) (?: a # x | y\n \n)c", "(?x) (?: b \n)c"]),
    ("(?:[[:alpha:]|]|[]|]|[^]|])x|y", nil),
    ("(?<a>x)|(?:(?-i:y))", ["(?<a>x)", "(?:(?-i:y))"]),
  ])
  func alternativesAreTakenApart(_ pattern: String, _ expected: [String]?) throws {
    #expect(parts(pattern) == expected)
    _ = try Pattern(pattern)
    for part in expected ?? [] { _ = try Pattern(part) }
  }

  @Test(arguments: [
    "one", "(?:a|b)?c", "(?:a|b)+", "(?:a|b){2}c", #"(a)\1|b"#, #"\Qa|b\Ec|d"#, #"a\Kb|c"#,
    "(?<n>a)(?&n)|b", "(?(DEFINE)(?<n>a))(?:b|c)", "(?|a|b)c|d", "a(?i)b|c", "a(?x:b )|c",
    "(?1)|(a)", "(?U)a+|b+", "(?iU)a+|b+", "(?J)(?<n>a)|b",
    "(?xx)a|b", "(?:a|b", "a)|b", "(?#x|y)a|b", "(?:a|b)c|d",
  ])
  func theseStayWhole(_ pattern: String) { #expect(parts(pattern) == nil) }

  @Test func shortOnesStayWhole() {
    #expect(PatternAlternatives.parts(of: "a|b|c|d|e|f|g|h") == nil)
    let long = (0..<8).map { String(repeating: "x", count: 40 + $0) }
    #expect(PatternAlternatives.parts(of: long.joined(separator: "|")) == long)
    #expect(PatternAlternatives.parts(of: long.prefix(5).joined(separator: "|")) == nil)
  }

  /// The parts find what the whole finds, match by match. By the interpreter: on one in thousands of
  /// these patterns the machine code of PCRE2 10.42 finds what the interpreter does not.
  @Test func partsMatchLikeTheWhole() throws {
    var patterns = PatternGenerator(seed: 31)
    var matcher = Matcher()
    var (taken, matched) = (0, 0)
    for _ in 0..<6_000 {
      let source = patterns.branchingPattern()
      guard let parts = parts(source), let whole = try? Pattern(source, jit: false) else {
        continue
      }
      taken += 1
      let alternatives = try parts.map { try Pattern($0, jit: false) }
      for _ in 0..<4 {
        let text = Array(patterns.text().utf8)
        guard let expected = try? matcher.matches(of: whole, in: text),
          let found = try? matcher.matches(ofAlternatives: alternatives, in: text)
        else { continue }
        matched += expected.count
        #expect(
          found.map(\.match.range) == expected.map(\.range),
          "\(source) in \(String(decoding: text, as: UTF8.self))")
      }
    }
    #expect(taken > 500)
    #expect(matched > 2_000)
  }
}
