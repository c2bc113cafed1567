import DecorumPosts
import DecorumText

/// Walks over conditions, for linking and for what a rule needs.
extension Condition {
  /// Calls `visit` for this condition and every one below it, signals not entered.
  package func walk(_ visit: (Condition) -> Void) {
    visit(self)
    switch self {
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts):
      for part in parts { part.walk(visit) }
    case .parent(let inner), .primary(let inner): inner.walk(visit)
    case .text, .signal, .label, .metric, .field, .from, .language: break
    }
  }

  package func speaksOf(_ key: FieldKey) -> Bool {
    var found = false
    walk { if case .field(let field) = $0, field.key == key { found = true } }
    return found
  }

  package var signals: [SignalReference] {
    var found: [SignalReference] = []
    walk { condition in
      switch condition {
      case .signal(let reference): found.append(reference)
      case .text(let text): if let near = text.near { found.append(near.signal) }
      default: break
      }
    }
    return found
  }

  package var patterns: [LazyPattern] {
    var found: [LazyPattern] = []
    walk { condition in
      switch condition {
      case .text(let text): if case .patterns(let patterns) = text.target { found += patterns }
      case .field(let field): if case .matches(let pattern) = field.test { found.append(pattern) }
      default: break
      }
    }
    return found
  }

  package var labels: [LabelCondition] {
    var found: [LabelCondition] = []
    walk { if case .label(let label) = $0 { found.append(label) } }
    return found
  }

  /// The same condition with its references resolved.
  func linked(
    signal: (SignalReference) -> Int, table: (LabelCondition) -> Int
  ) -> Condition {
    func inner(_ part: Condition) -> Condition { part.linked(signal: signal, table: table) }
    switch self {
    case .all(let parts): return .all(parts.map(inner))
    case .any(let parts): return .any(parts.map(inner))
    case .none(let parts): return .none(parts.map(inner))
    case .atLeast(let n, let parts): return .atLeast(n, of: parts.map(inner))
    case .parent(let part): return .parent(inner(part))
    case .primary(let part): return .primary(inner(part))
    case .signal(var reference):
      reference.index = signal(reference)
      return .signal(reference)
    case .label(var label):
      label.index = table(label)
      return .label(label)
    case .text(var text):
      if let near = text.near { text.near?.signal.index = signal(near.signal) }
      return .text(text)
    case .metric, .field, .from, .language: return self
    }
  }
}

extension Check {
  package var condition: Condition {
    switch self {
    case .find(let condition), .require(let condition): condition
    case .measure(let metric): .metric(metric)
    }
  }

  func linked(
    signal: (SignalReference) -> Int, table: (LabelCondition) -> Int
  ) -> Check {
    switch self {
    case .find(let condition): .find(condition.linked(signal: signal, table: table))
    case .require(let condition): .require(condition.linked(signal: signal, table: table))
    case .measure: self
    }
  }
}

extension Signal {
  /// In one order in every run: the order in which circles are found depends on it.
  package var conditions: [Condition] {
    [anyLanguage].compactMap { $0 }
      + languages.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value)
      + scores.map(\.when)
  }
}

extension Rule {
  package var conditions: [Condition] { [when] + limbs.map(\.check.condition) }
}
