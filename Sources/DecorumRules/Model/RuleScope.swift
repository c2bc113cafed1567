package import DecorumBase

/// A rule with the options that hold for some posts. Overrides make several variants of one rule, of
/// which at most one speaks of a post; without overrides there is one, and it has no scope.
package struct RuleVariant: Sendable {
  package var setting: RuleSetting?
  package var scope: RuleScope

  package init(_ setting: RuleSetting?, _ scope: RuleScope) {
    self.setting = setting
    self.scope = scope
  }
}

/// Of which posts a variant of a rule speaks, and which count for others.
package struct RuleScope: Sendable {
  /// The post that a finding sits on; never *unknown*.
  package var speaks: Condition
  /// Posts for which the rule is on, whatever its options; nil = all.
  package var counts: Condition?

  package init(speaks: Condition, counts: Condition?) {
    self.speaks = speaks
    self.counts = counts
  }

  func linked(_ links: Links) -> RuleScope {
    RuleScope(speaks: speaks.linked(links), counts: counts?.linked(links))
  }
}

/// What an override asks of a post, as a signal of the book: it is judged at most once a post, however
/// many rules the override changes.
package struct OverrideSignal: Sendable {
  package let number: Int
  package let condition: Condition
  package let place: Span

  package init(_ number: Int, _ condition: Condition, at place: Span) {
    self.number = number
    self.condition = condition
    self.place = place
  }

  /// The pack of such signals: no folder has this name, so that no file can refer to one.
  static let pack = ""

  /// - Returns: the condition that the override holds for a post.
  package static func reference(_ number: Int, at place: Span) -> Condition {
    .signal(SignalReference(name: "\(pack):\(number)", minScore: nil, span: place))
  }

  /// What is not sure to hold does not: a post keeps what holds for all.
  var signal: Signal {
    var signal = Signal(
      name: "\(number)", place: place, summary: "", anyLanguage: .certain(condition),
      languages: [:], scores: [], minScore: 1)
    signal.override = number
    return signal
  }
}
