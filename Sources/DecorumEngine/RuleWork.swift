/// How much work the rules of a run were, rule by rule, for those who ask what their rules cost.
///
/// What several rules share (a signal, the folded text, tokens) counts for the first that asked.
package struct RuleWork: Equatable, Sendable {
  /// Posts on which the rule was not asleep.
  package var candidates = 0
  /// Patterns that PCRE2 matched for it against a text.
  package var confirmations = 0
  /// Posts of which it said something.
  package var hits = 0
  /// By the clock that the plan was given.
  package var nanoseconds: Int64 = 0

  package init() {}

  package static func += (sum: inout RuleWork, more: RuleWork) {
    sum.candidates += more.candidates
    sum.confirmations += more.confirmations
    sum.hits += more.hits
    sum.nanoseconds += more.nanoseconds
  }
}
