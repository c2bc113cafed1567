package import DecorumRules

/// A rule book made ready to run: what every worker shares.
package struct Plan: Sendable {
  package private(set) var book: RuleBook
  package let context: JudgingContext
  private(set) var facts: FactPlan
  /// By rule: the limbs that a post alone decides.
  let ownLimbs: [[Int]]
  /// Whether facts of posts are needed at all.
  package var looksAtManyPosts: Bool
  /// Whether patterns become machine code. That takes longer than to read a few posts without it.
  package var usesMachineCode = true
  /// Whether the literals of a pattern may keep it from running. The findings are the same.
  package var usesLiterals = true
  /// Nanoseconds since some moment, where the work of each rule is to be measured; nil = it is not.
  package var clock: (@Sendable () -> Int64)?
  /// The patterns of all rules in one index, and what must be awake for conditions to hold.
  private(set) var gates: Gates?
  /// Which rules the patterns wake.
  private(set) var wakeTables: WakeTables?

  package init(book: RuleBook, context: JudgingContext) {
    self.book = book
    self.context = context
    facts = FactPlan(book: book)
    // By index: a rule is much to copy.
    ownLimbs = book.rules.indices.map { i in
      book.rules[i].limbs.indices.filter { !book.rules[i].isRelational(book.rules[i].limbs[$0]) }
    }
    looksAtManyPosts =
      !facts.isEmpty
      || book.rules.indices.contains {
        book.rules[$0].conditions.contains(where: \.looksAtParent)
      }
  }

  /// Makes one index of all patterns. It costs as much as to judge some dozens of posts.
  package mutating func buildGates() {
    guard gates == nil else { return }
    let built = GateBuilder.build(book, facts, context)
    (book, facts, gates) = (built.book, built.facts, built.gates)
    wakeTables = WakeTables(built.gates, languages: context.languages)
  }
}
