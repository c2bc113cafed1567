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
    case .parent(let inner), .primary(let inner), .placed(_, let inner), .gated(_, let inner),
      .certain(let inner):
      inner.walk(visit)
    case .earlier(let join), .later(let join): join.of.walk(visit)
    case .answer(let answer): answer.closedBy?.walk(visit)
    case .text, .signal, .label, .metric, .field, .from, .language, .blank, .silence,
      .addressedToUs, .repliesToOthers, .fromFiles:
      break
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

  package var profiles: [ProfileReference] {
    var found: [ProfileReference] = []
    walk {
      if case .metric(let metric) = $0, let profile = metric.profile { found.append(profile) }
    }
    return found
  }

  /// The same condition with its references resolved.
  func linked(_ links: Links) -> Condition {
    func inner(_ part: Condition) -> Condition { part.linked(links) }
    switch self {
    case .all(let parts): return .all(parts.map(inner))
    case .any(let parts): return .any(parts.map(inner))
    case .none(let parts): return .none(parts.map(inner))
    case .atLeast(let n, let parts): return .atLeast(n, of: parts.map(inner))
    case .parent(let part): return .parent(inner(part))
    case .primary(let part): return .primary(inner(part))
    case .placed(let place, let part): return .placed(place, inner(part))
    case .gated(_, let part): return inner(part)
    case .certain(let part): return .certain(inner(part))
    case .signal(var reference):
      reference.index = links.signal(reference.name)
      return .signal(reference)
    case .label(var label):
      label.index = links.table(label.table)
      return .label(label)
    case .text(var text):
      if let near = text.near { text.near?.signal.index = links.signal(near.signal.name) }
      return .text(text)
    case .earlier(let join): return .earlier(join.linked(links))
    case .later(let join): return .later(join.linked(links))
    case .answer(let answer): return .answer(answer.linked(links))
    case .metric(let metric): return .metric(metric.linked(links))
    case .field, .from, .language, .blank, .silence, .addressedToUs, .repliesToOthers, .fromFiles:
      return self
    }
  }
}

/// How names in a pack lead to indices in the book.
struct Links {
  var signal: (String) -> Int
  var table: (String) -> Int
  var profile: (String) -> Int
}

extension MetricCondition {
  func linked(_ links: Links) -> MetricCondition {
    var metric = self
    if let profile { metric.profile?.index = links.profile(profile.name) }
    return metric
  }
}

extension Key {
  func linked(_ links: Links) -> Key {
    switch self {
    case .capture(var signal, let group):
      signal.index = links.signal(signal.name)
      return .capture(signal, group: group)
    case .firstOf(let keys): return .firstOf(keys.map { $0.linked(links) })
    default: return self
    }
  }

  /// The signals whose captures it draws on.
  package var signals: [SignalReference] {
    switch self {
    case .capture(let signal, _): [signal]
    case .firstOf(let keys): keys.flatMap(\.signals)
    default: []
    }
  }
}

extension AnswerCondition {
  func linked(_ links: Links) -> AnswerCondition {
    var answer = self
    answer.closedBy = closedBy?.linked(links)
    return answer
  }
}

extension SemiJoin {
  func linked(_ links: Links) -> SemiJoin {
    var join = self
    join.of = of.linked(links)
    join.match = match.map { ($0.theirs.linked(links), $0.ours.linked(links)) }
    join.about = about?.linked(links)
    return join
  }

  package var keys: [Key] { match.flatMap { [$0.theirs, $0.ours] } + [about].compactMap { $0 } }
}

extension Check {
  /// The conditions in it, for linking and for what the rule needs.
  package var conditions: [Condition] {
    switch self {
    case .find(let condition), .require(let condition): [condition]
    case .measure(let metric): [.metric(metric)]
    case .frequency(let check):
      [check.of, check.since?.of, check.unless].compactMap { $0 }
    case .share(let check): [check.of] + [check.among, check.against].compactMap { $0 }
    case .repetition(let check): [check.of].compactMap { $0 }
    case .schedule: []
    case .answer(let to, let answer): [to] + [answer.closedBy].compactMap { $0 }
    }
  }

  package var keys: [Key] {
    switch self {
    case .schedule(.after(let check)): [check.day] + check.per
    case .find, .require, .measure, .schedule, .answer: []
    case .frequency(let check):
      check.per + [check.distinct].compactMap { $0 } + (check.since?.keys ?? [])
    case .share(let check): check.per
    case .repetition(let check): check.per + [check.distinct].compactMap { $0 }
    }
  }

  func linked(_ links: Links) -> Check {
    switch self {
    case .find(let condition): return .find(condition.linked(links))
    case .require(let condition): return .require(condition.linked(links))
    case .schedule(.after(var check)):
      check.day = check.day.linked(links)
      check.per = check.per.map { $0.linked(links) }
      return .schedule(.after(check))
    case .measure(let metric): return .measure(metric.linked(links))
    case .schedule: return self
    case .frequency(var check):
      check.of = check.of?.linked(links)
      check.per = check.per.map { $0.linked(links) }
      check.distinct = check.distinct?.linked(links)
      check.since = check.since?.linked(links)
      check.unless = check.unless?.linked(links)
      return .frequency(check)
    case .share(var check):
      check.of = check.of.linked(links)
      check.among = check.among?.linked(links)
      check.against = check.against?.linked(links)
      check.per = check.per.map { $0.linked(links) }
      return .share(check)
    case .repetition(var check):
      check.of = check.of?.linked(links)
      check.per = check.per.map { $0.linked(links) }
      check.distinct = check.distinct?.linked(links)
      return .repetition(check)
    case .answer(let to, let answer):
      return .answer(to: to.linked(links), answer.linked(links))
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
  // By index: a limb is much to copy for its check.
  package var conditions: [Condition] {
    limbs.indices.reduce(into: [when]) { $0 += limbs[$1].check.conditions }
  }

  package var keys: [Key] {
    limbs.indices.reduce(into: []) { $0 += limbs[$1].check.keys + limbs[$1].oncePer }
  }
}
