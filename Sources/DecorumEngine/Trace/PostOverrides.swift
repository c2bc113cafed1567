package import DecorumPosts
import DecorumRules

/// Asks which overrides of the configuration hold for one post, for explanations: a check asks only
/// those on which some verdict hangs.
extension Plan {
  /// - Parameters:
  ///   - keys: those of the post's source.
  ///   - variants: of one rule, by their numbers in the book.
  /// - Returns: the overrides, by their numbers, and the variant whose options are the post's; nil
  ///   where the rule is off for it.
  package func overrides(
    of post: Post, keys: KeySet, among variants: [Int]
  ) -> (holding: Set<Int>, variant: Int?) {
    var evaluator = Evaluator(plan: self, post: post)
    var assumed = KeySet()
    while true {
      evaluator.forget(assumingMissing: assumed)
      var holding: Set<Int> = []
      for signal in book.signals {
        guard let number = signal.override, let condition = signal.anyLanguage else { continue }
        if evaluator.evaluate(condition).truth == .yes { holding.insert(number) }
      }
      let variant = variants.first { number in
        book.rules[number].scope.map { evaluator.evaluate($0.speaks).truth == .yes } ?? true
      }
      let more = evaluator.undecidedKeys.sorted.filter(keys.contains)
      if more.isEmpty { return (holding, variant) }
      assumed.formUnion(KeySet(more))
    }
  }
}
