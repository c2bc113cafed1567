import DecorumPatterns
import Testing

@Suite struct PatternTests {
  private func matched(_ pattern: String, _ text: String) throws -> [String] {
    var matcher = Matcher()
    let bytes = Array(text.utf8)
    return try matcher.matches(of: Pattern(pattern), in: bytes).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    (#"\bbuy\b"#, "buy, Buy", ["buy"]),
    (#"(?i)\bbuy\b"#, "buy, Buy", ["buy", "Buy"]),
    (#"\w+"#, "été 2026 ñ", ["été", "2026", "ñ"]),
    (#"a$"#, "a\n", []),
    (#"(?m)^b$"#, "a\r\nb\r\nc", ["b"]),
    (#"x\Ry"#, "x\u{2028}y", ["x\u{2028}y"]),
    (#"(?i)ss"#, "ſs", ["ſs"]),
    (#"\b"#, "é", ["", ""]),
  ])
  func theDialect(_ pattern: String, _ text: String, _ expected: [String]) throws {
    #expect(try matched(pattern, text) == expected)
  }

  @Test(arguments: [
    ("a(b", "missing closing parenthesis", 3),
    ("[z-a]", "range out of order in character class", 3),
    (#"a\C"#, "using \\C is disabled by the application", 3),
    ("(*UTF)a", "a pattern may not begin with \"(*\"", 0),
    ("ab(?C1)c", "callouts are not allowed", 7),
  ])
  func aRefusedPatternSaysWhere(_ pattern: String, _ message: String, _ offset: Int) {
    let error = #expect(throws: PatternError.self) { try Pattern(pattern) }
    #expect(error?.message == message)
    #expect(error?.offset == offset)
  }

  @Test func groupsHaveNamesAndRanges() throws {
    let pattern = try Pattern(#"code (?<code>[A-Z]+\d*)( now)?"#)
    #expect(pattern.groupNames.map(\.name) == ["code"])
    var matcher = Matcher()
    let match = try #require(try matcher.firstMatch(of: pattern, in: Array("my code JO15!".utf8)))
    #expect(match.range == 3..<12)
    #expect(match.groups[1] == 8..<12)
    #expect(match.groups.count == 2 || match.groups[2] == nil)
  }

  /// A run that gives up must never look like "no match": semgrep loses the Z here without a word.
  @Test(arguments: [24, 28, 40, 400])
  func aRunawayPatternHitsOrFails(_ length: Int) throws {
    let pattern = try Pattern("^(a|aa)+$|Z")
    var matcher = Matcher()
    let text = [UInt8](repeating: UInt8(ascii: "a"), count: length) + Array("Z".utf8)
    do {
      let match = try matcher.firstMatch(of: pattern, in: text)
      #expect(match?.range == length..<(length + 1))
    } catch {
      #expect(error.reason.contains("limit") || error.reason.contains("stack"))
    }
  }

  @Test func theLimitIsHitAndSaid() throws {
    var matcher = Matcher(matchLimit: 1000)
    let text = [UInt8](repeating: UInt8(ascii: "a"), count: 60) + Array("b".utf8)
    let pattern = try Pattern("^(a|aa)+$")
    #expect(throws: MatchFailure.self) { try matcher.firstMatch(of: pattern, in: text) }
  }
}
