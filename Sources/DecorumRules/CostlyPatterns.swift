package import DecorumBase
import DecorumPatterns

/// Warns of patterns in house rules that cost more than their authors may think. They work: nothing
/// here is a fault.
package struct CostlyPatterns {
  package private(set) var warnings: [Diagnostic] = []
  private var seen: Set<Span> = []

  package init() {}

  /// - Parameter isOurs: whether the source belongs to a pack that its authors can change.
  package mutating func look(at book: RuleBook, where isOurs: (SourceID) -> Bool) {
    for condition in book.rules.flatMap(\.conditions) + book.signals.flatMap(\.conditions) {
      for pattern in condition.patterns where isOurs(pattern.place.span.source) {
        guard seen.insert(pattern.place.span).inserted else { continue }
        look(at: pattern)
      }
    }
  }

  private mutating func look(at pattern: LazyPattern) {
    // What was made of plain words has other bytes than its place, and costs nothing.
    guard pattern.source.utf8.elementsEqual(pattern.place.bytes) else { return }
    if let range = NestedRepetition.first(in: pattern.source) {
      warn(
        "rule/nested-repetition", "a repetition inside a repetition can take forever",
        at: pattern.place.span(of: range),
        help: "make the inner one possessive (++ or *+), or put a fixed sign between its rounds")
    }
    if pattern.literals(searching: true) == nil {
      warn(
        "rule/no-literal",
        "this pattern runs on every post: nothing certain stands in each of its matches",
        at: pattern.place.span,
        help: "put a word, a sign or a digit into it, or leave it if that is the point")
    }
  }

  private mutating func warn(
    _ id: StaticString, _ message: String, at span: Span, help: String
  ) {
    warnings.append(
      Diagnostic(RuleID(known: id), .warning, message, at: Label(span), helps: [help]))
  }
}
