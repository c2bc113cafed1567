import DecorumBase
import Testing

@Suite struct SuggestionsTests {
  static let keys = ["summary", "severity", "window", "when", "why", "warning", "error", "fail_on"]

  @Test(arguments: [
    ("windw", "window"), ("Summary", "summary"), ("eror", "error"), ("erorr", "error"),
    ("warn", "warning"), ("fail-on", "fail_on"), ("sevreity", "severity"), ("wen", "when"),
  ])
  func aSlipFindsItsWord(_ slip: String, _ word: String) {
    #expect(Suggestions.nearest(to: slip, in: Self.keys) == word)
  }

  @Test(arguments: ["colour", "", "x", "zz", "sum of all", "warnings are fine"])
  func anotherWordFindsNothing(_ word: String) {
    #expect(Suggestions.nearest(to: word, in: Self.keys) == nil)
  }

  @Test func theDistanceCountsSwapsAsOne() {
    #expect(Suggestions.distance(Array("".utf8), Array("abc".utf8)) == 3)
    #expect(Suggestions.distance(Array("abcd".utf8), Array("acbd".utf8)) == 1)
    #expect(Suggestions.distance(Array("kitten".utf8), Array("sitting".utf8)) == 3)
    #expect(Suggestions.distance(Array("abc".utf8), Array("abc".utf8)) == 0)
  }

  @Test func aHelpNamesAllWordsWhereNoneIsNear() {
    #expect(Suggestions.help(for: "windw", among: Self.keys) == "did you mean \"window\"?")
    #expect(Suggestions.help(for: "q", among: ["a1", "b2"]) == "use one of a1, b2")
    #expect(Suggestions.help(for: "q", among: []) == nil)
  }
}
