import DecorumPatterns
import Testing

/// Which repetitions are reported, marked by ⟦…⟧; patterns without a mark are let pass.
@Suite struct NestedRepetitionTests {
  @Test(arguments: [
    "⟦(a+)+⟧b", "x⟦(?:\\w+\\s?)*⟧", "⟦(?:a|b+)+⟧", "⟦([a-z]+)*⟧$", "⟦(\\w*){2,}⟧", "x⟦((?:a+))+⟧",
    "⟦(?<word>\\s*\\w+\\s*)+⟧", "(?:\\w+\\s+)+x", "(a++)+", "(?>a+)+", "(?:(?>a+))+", "(ab+c)+",
    "(a+)?", "(?=a+)b+", "[(a+)+]+", "\\(a+\\)+", "a+b+", "(#\\w+)+", "(?:,\\s*\\w+)+",
    "(a{2,3}x)*",
  ])
  func aRepetitionInARepetition(_ marked: String) throws {
    let pattern = marked.replacing("⟦", with: "").replacing("⟧", with: "")
    let found = NestedRepetition.first(in: pattern)
    guard marked.contains("⟦") else {
      #expect(found == nil)
      return
    }
    let start = marked.utf8.count - marked.drop { $0 != "⟦" }.utf8.count
    let length = marked.drop { $0 != "⟦" }.dropFirst().prefix { $0 != "⟧" }.utf8.count
    #expect(found == start..<(start + length))
  }
}
