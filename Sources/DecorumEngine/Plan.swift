package import DecorumRules

/// A rule book made ready to run: what every worker shares. The place where the text conditions of
/// all rules become one pattern set.
package struct Plan: Sendable {
  package let book: RuleBook
  package let context: JudgingContext
  let facts: FactPlan
  /// Whether facts of posts are needed at all.
  package var looksAtManyPosts: Bool
  /// Whether patterns become machine code. That takes longer than to read a few posts without it.
  package var usesMachineCode = true

  package init(book: RuleBook, context: JudgingContext) {
    self.book = book
    self.context = context
    facts = FactPlan(book: book)
    looksAtManyPosts =
      !facts.isEmpty || book.rules.contains { $0.conditions.contains(where: \.looksAtParent) }
  }
}
