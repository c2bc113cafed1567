import DecorumBase
import Testing

/// Sorting by places alone, and by the rest where places are the same, is sorting by all of it.
@Suite struct DiagnosticOrderTests {
  @Test func orderIsThatOfWholeDiagnostics() {
    let all = (0..<400).map { number in
      let start = number * 37 % 12
      return Diagnostic(
        RuleID(known: number % 7 < 3 ? "a/b" : "a/c"), Severity.allCases[number * 5 % 3],
        number % 2 == 0 ? "one" : "two",
        at: Label(Span(SourceID(number * 11 % 3), start..<start + number / 3 % 2)),
        notes: ["\(number)"])
    }
    let sorted = all.sorted(by: Diagnostic.precedes)
    #expect(all != sorted)
    #expect(all.inOrder() == sorted)
    #expect(sorted.inOrder() == sorted)
    #expect(all.count(of: .note) == all.filter { $0.severity == .note }.count)
  }
}
