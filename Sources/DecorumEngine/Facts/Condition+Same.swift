import DecorumRules

extension Condition {
  /// Whether it asks of a post what another asks, as far as that is plain to see: fields, senders,
  /// languages and signals, and what is made of these. Patterns are not compared.
  func isSame(as other: Condition) -> Bool {
    switch (self, other) {
    case (.all(let parts), .all(let others)), (.any(let parts), .any(let others)),
      (.none(let parts), .none(let others)):
      parts.count == others.count && zip(parts, others).allSatisfy { $0.isSame(as: $1) }
    case (.from(let roles), .from(let others)): roles == others
    case (.language(let languages), .language(let others)): languages == others
    case (.signal(let signal), .signal(let other)):
      signal.index == other.index && signal.minScore == other.minScore
    case (.field(let field), .field(let other)):
      field.key == other.key && field.ifAbsent == other.ifAbsent
        && field.test.isSame(as: other.test)
    default: false
    }
  }
}

extension FieldCondition.Test {
  fileprivate func isSame(as other: FieldCondition.Test) -> Bool {
    switch (self, other) {
    case (.isOneOf(let values), .isOneOf(let others)): values == others
    case (.missing(let isMissing), .missing(let other)): isMissing == other
    case (.absent(let isAbsent), .absent(let other)): isAbsent == other
    default: false
    }
  }
}
