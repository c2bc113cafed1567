package import DecorumRules

/// A rule book made ready to run: what every worker shares.
package struct Plan: Sendable {
  package private(set) var book: RuleBook
  package let context: JudgingContext
  private(set) var facts: FactPlan
  /// Those of the book, as one post is judged by them.
  private(set) var rules: [OwnRule]
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
    rules = book.rules.indices.map { OwnRule(book.rules[$0]) }
    looksAtManyPosts =
      !facts.isEmpty
      || book.rules.indices.contains {
        book.rules[$0].conditions.contains(where: \.looksAtParent)
      }
  }

  /// Puts gates before all conditions. With the index that the first post of a language asks for, it costs
  /// as much as to judge some dozens of posts without them.
  package mutating func buildGates() {
    guard gates == nil else { return }
    let built = GateBuilder.build(book, facts, context)
    (book, facts, gates) = (built.book, built.facts, built.gates)
    rules = book.rules.indices.map { OwnRule(book.rules[$0]) }
    wakeTables = WakeTables(built.gates, languages: context.languages)
  }
}

/// A rule and the limbs that a post alone decides.
///
/// A class: all workers come by for each post that may wake the rule, and a rule has many parts to hold on to.
final class OwnRule: Sendable {
  let rule: Rule
  let limbs: [Int]

  init(_ rule: Rule) {
    self.rule = rule
    limbs = rule.limbs.indices.filter { !rule.isRelational(rule.limbs[$0]) }
  }
}
