import DecorumPatterns

/// What `{…}` in the words of a rule may name. Whatever nothing fills in would be printed in braces,
/// so loaders refuse it, and `ManyPosts` asserts that checks on many posts fill in nothing else.
package enum Placeholders {
  /// Of the post, and of the places of a finding.
  package static let common = [
    "match", "account", "author", "to", "platform", "kind", "label", "markets", "campaign",
    "scheduler",
  ]

  /// What each kind of check tells beside the post, by `Check.name`.
  package static let ofKind: [String: [String]] = [
    "measure": ["value", "limit", "unit", "over", "fixed"],
    "frequency": ["count", "max", "since", "window", "earliest_ok", "drop", "gap", "min_gap"],
    "share": [
      "count", "total", "missing", "share", "max", "min", "window", "drop", "needed", "change",
    ],
    "repeat": ["count", "copies", "window", "min", "first", "gap"],
    "schedule": ["time", "late", "reason", "day", "until", "said"],
    "answer": ["sla", "waited", "since"],
  ]

  /// All that the words of a limb may name.
  /// - Parameters:
  ///   - limb: one of the rule, linked.
  ///   - signals: those of the book that it was linked to.
  package static func known(to rule: Rule, _ limb: Limb, signals: [Signal]) -> [String] {
    common + (ofKind[limb.check.name] ?? []) + rule.options.map(\.name) + groups(of: limb, signals)
  }

  /// The words that a fix of the limb may change: what has a place of its own.
  package static func words(of limb: Limb, signals: [Signal]) -> [String] {
    var names = [FixTemplate.Words.match]
    let conditions = limb.check.conditions
    if conditions.contains(where: { !$0.labels.isEmpty }) { names += ["label", "tag"] }
    if case .measure(let metric) = limb.check,
      [.joinedHashtags, .styledWords].contains(metric.metric)
    {
      names.append("fixed")
    }
    return names + groups(of: limb, signals)
  }

  /// The named groups of all patterns that the limb's places can come from.
  private static func groups(of limb: Limb, _ signals: [Signal]) -> [String] {
    var pending = limb.check.conditions.flatMap(\.signals).map(\.index)
    var seen: Set<Int> = []
    var patterns = limb.check.conditions.flatMap(\.patterns)
    while let i = pending.popLast() {
      guard signals.indices.contains(i), seen.insert(i).inserted else { continue }
      for condition in signals[i].conditions {
        patterns += condition.patterns
        pending += condition.signals.map(\.index)
      }
    }
    return patterns.flatMap { (try? $0.pattern(jit: false))?.groupNames.map(\.name) ?? [] }
  }
}
