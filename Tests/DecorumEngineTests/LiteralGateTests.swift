import DecorumPatterns
import DecorumRules
import Testing

/// The gate pays its way only while most built-in patterns have literals.
@Suite struct LiteralGateTests {
  @Test func mostBuiltinPatternsHaveLiterals() {
    let patterns = BuiltinRules.patterns.map(\.pattern)
    let without = BuiltinRules.patterns.filter { $0.pattern.literals(searching: true) == nil }
    print("\(patterns.count - without.count) of \(patterns.count) built-in patterns have literals")
    for (owner, pattern) in without {
      print("  without:", owner, pattern.source.prefix(100).debugDescription)
    }
    #expect(patterns.count - without.count >= patterns.count * 4 / 5)
  }

  @Test func literalsFoundEarlierAreTakenAsTheyAre() throws {
    let pattern = try #require(BuiltinRules.patterns.first?.pattern)
    let stored = RequiredLiterals(alternatives: [Array("stored".utf8)])
    let lazy = LazyPattern(source: pattern.source, place: pattern.place, literals: stored)
    #expect(lazy.literals(searching: false) == stored)
  }
}
