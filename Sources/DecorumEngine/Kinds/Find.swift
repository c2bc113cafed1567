import DecorumRules

/// The kind `find`: does this condition hold on this post?
extension Evaluator {
  mutating func find(_ condition: Condition) -> Outcome { evaluate(condition) }
}
