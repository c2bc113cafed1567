import DecorumBase

/// Counts the findings of each rule while a format for people prints them, and stops at so many
/// (`--max-per-rule`): the rest is counted.
struct RuleCap {
  private let most: Int?
  private var seen: [RuleID: Int] = [:]

  init(_ options: RenderOptions) { most = options.maxPerRule }

  /// How many findings of its rule came before this one; nil where it is one too many.
  mutating func take(_ diagnostic: Diagnostic) -> Int? {
    let before = seen[diagnostic.rule, default: 0]
    seen[diagnostic.rule] = before + 1
    if let most, before >= most { return nil }
    return before
  }

  /// What was left out, by rule.
  var left: [(rule: RuleID, count: Int)] {
    guard let most else { return [] }
    return seen.filter { $0.value > most }.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value - most) }
  }
}
