import DecorumRules

/// The kind `require`: is something missing that must be there? It finds where the condition does not
/// hold, and says *unknown* where that cannot be judged.
extension Evaluator {
  mutating func require(_ condition: Condition) -> Outcome {
    var outcome = evaluate(condition)
    outcome.truth = !outcome.truth
    outcome.evidence = []
    return outcome
  }
}
