import TestSupport
import Testing

@testable import DecorumPatterns

@Suite struct PatternDefinitionsTests {
  @Test(arguments: [
    ("(?(DEFINE)(?<a>x|y))(?&a)z", "(?:x|y)z"),
    ("(?i)(?(DEFINE)(?<a>x)(?<b>(?&a)+))[(?&b)](?&b)|(?&a)", "(?i)[(?&b)](?:(?:x)+)|(?:x)"),
    (
      "(?ix) (?(DEFINE) # some\n (?<a> x # )\n ) ) \\b(?&a)\\)",
      "(?ix) \\b(?: x # )\n \n)\\)"
    ),
  ])
  func callsBecomeWhatTheyCall(_ pattern: String, _ expected: String) throws {
    #expect(PatternDefinitions.writtenOut(pattern) == expected)
    _ = try Pattern(pattern)
    _ = try Pattern(expected)
  }

  @Test(arguments: [
    "x|y", "(?i)x", "(?(DEFINE)(?<a>x))(?&b)", "(?(DEFINE)(?<a>x(?&a)?))(?&a)",
    "(?(DEFINE)(?<a>x))(?1)", "(?(DEFINE)(?<a>x))(?P>a)", "(?(DEFINE)(?<a>(x)\\2))(?&a)",
    "(?(DEFINE)(?<a>x))(?-i:(?&a))", "(?(DEFINE)(?<a>x))(?i)(?&a)",
    "(?(DEFINE)(?<a>(x)))(?&a)", "(?(DEFINE)(?<a>(?<b>x)))(?&a)", "(?(DEFINE)(?<a>x)",
    "(?(DEFINE)(?<a>x))(?-1)", "(?(DEFINE))x",
  ])
  func theseStayAsTheyAre(_ pattern: String) {
    #expect(PatternDefinitions.writtenOut(pattern) == nil)
  }

  /// What is written out matches what the pattern matches.
  @Test func theyMatchTheSame() throws {
    var patterns = PatternGenerator(seed: 32)
    var matcher = Matcher()
    var (taken, matched) = (0, 0)
    for _ in 0..<4_000 {
      // The flags of the one stand before both.
      let flagged = patterns.branchingPattern()
      let flags = String(flagged.prefixMatch(of: /\(\?[ix]+\)/)?.output ?? "")
      let first = flagged.dropFirst(flags.count)
      let second = patterns.branchingPattern().replacing(/^\(\?[ix]+\)/, with: "")
      let source = "\(flags)(?(DEFINE)(?<p>\(first))(?<q>a(?&p)|b))(?:\(second)|(?&q)(?&p)|(?&p))"
      guard let written = PatternDefinitions.writtenOut(source),
        let whole = try? Pattern(source, jit: false),
        let plain = try? Pattern(written, jit: false)
      else { continue }
      taken += 1
      for _ in 0..<4 {
        let text = Array(patterns.text().utf8)
        guard let expected = try? matcher.matches(of: whole, in: text),
          let found = try? matcher.matches(of: plain, in: text)
        else { continue }
        matched += expected.count
        #expect(found.map(\.range) == expected.map(\.range), "\(source)")
      }
    }
    print("definitions: \(taken) written out, \(matched) matches")
    #expect(taken > 500 && matched > 1_000)
  }
}
