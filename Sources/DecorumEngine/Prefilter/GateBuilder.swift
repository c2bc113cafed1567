import DecorumBase
import DecorumPatterns
import DecorumPosts
import DecorumRules

/// Numbers the patterns of a book and puts gates before its conditions.
struct GateBuilder {
  /// A pattern, and the places of a post where it is asked for.
  private struct Asked: Hashable {
    var source: String
    var places: Set<TextPlace>
  }

  private var numbers: [Asked: Int32] = [:]
  private var patterns: [LazyPattern] = []
  /// By place, the patterns that are asked for there.
  private var asked: [TextPlace: [Int32]] = [:]
  private var gates: [Gates.Gate] = []
  private var alternatives: [Int: [Int]] = [:]
  private var members: [Int32] = []
  private var (readsFolded, readsWritten) = (false, false)
  /// Whether the condition at hand counts where it does not hold, and whether it is a signal's.
  private var (isDenied, isInSignal) = (false, false)
  private let context: JudgingContext
  private let labelTables: [LabelTable]
  /// Wherever labels are looked for.
  private let labelPlaces: Set<TextPlace>

  private init(_ book: RuleBook, _ context: JudgingContext) {
    (labelTables, self.context) = (book.labelTables, context)
    labelPlaces = Set(book.labels.flatMap(\.places))
  }

  /// - Returns: the same book and facts with `Condition.gated` put in, and what to ask of each post.
  static func build(
    _ book: RuleBook, _ facts: FactPlan, _ context: JudgingContext
  ) -> (book: RuleBook, facts: FactPlan, gates: Gates) {
    var builder = GateBuilder(book, context)
    var (gated, gatedFacts) = (book, facts)
    var signals: [Gates.SignalGate] = []
    for i in book.signals.indices { signals.append(builder.gate(&gated.signals[i])) }
    let askers = ParentAskers(book.signals)
    var rules: [Gates.RuleGate] = []
    for i in book.rules.indices {
      rules.append(builder.gate(&gated.rules[i], askers))
    }
    gatedFacts.mapConditions { builder.gated($0).condition }
    for i in Set(book.labels.map(\.index)) {
      for j in book.labelTables[i].markets.indices {
        builder.number(&gated.labelTables[i].markets[j].accepted)
        builder.number(&gated.labelTables[i].markets[j].rejected)
      }
    }
    let labelTables = gated.labelTables.map { table in
      var set = PatternSet(count: builder.patterns.count)
      for forms in table.markets.flatMap({ [$0.accepted, $0.rejected] }) {
        for number in forms.numbers.labels + forms.numbers.statements { set.insert(Int(number)) }
      }
      return set
    }
    let index = LiteralIndex(builder.patterns.map { $0.literals(searching: true) })
    let places = TextPlace.allCases.compactMap { place in
      builder.asked[place].map { numbers in
        var set = PatternSet(count: builder.patterns.count)
        for number in numbers { set.insert(Int(number)) }
        return (place, set)
      }
    }
    return (
      gated, gatedFacts,
      Gates(
        index: index, patterns: builder.patterns, gates: builder.gates,
        alternatives: builder.alternatives, members: builder.members, signals: signals,
        rules: rules, places: places,
        readsFolded: builder.readsFolded, readsWritten: builder.readsWritten,
        labelTables: labelTables)
    )
  }

  // MARK: Rules and signals

  private mutating func gate(_ signal: inout Signal) -> Gates.SignalGate {
    isInSignal = true
    defer { isInSignal = false }
    var gate = Gates.SignalGate()
    if let condition = signal.anyLanguage {
      let found = gated(condition)
      (signal.anyLanguage, gate.anyLanguage) = (found.condition, found.gate)
    }
    for (language, condition) in signal.languages {
      let found = gated(condition)
      signal.languages[language] = found.condition
      gate.languages.append((language, found.gate))
    }
    for i in signal.scores.indices {
      let found = gated(signal.scores[i].when)
      signal.scores[i].when = found.condition
      gate.scores.append((signal.scores[i].add, signal.scores[i].languages, found.gate))
    }
    if !signal.scores.isEmpty { gate.minScore = signal.minScore }
    return gate
  }

  private mutating func gate(
    _ rule: inout Rule, _ askers: ParentAskers
  ) -> Gates.RuleGate {
    let own = rule.limbs.indices.filter { !rule.isRelational(rule.limbs[$0]) }
    let asksParent = askers.asksParent(rule.when)
    let when = gated(rule.when)
    rule.when = when.condition
    var limbs: [GateNumber] = []
    for i in own {
      switch rule.limbs[i].check {
      case .find(let condition):
        let found = gated(condition)
        rule.limbs[i].check = .find(found.condition)
        limbs.append(found.gate)
      case .require(let condition):
        isDenied = true
        rule.limbs[i].check = .require(gated(condition).condition)
        isDenied = false
        limbs.append(.open)
      case .measure(let condition):
        limbs.append(gate(condition))
      default: limbs.append(.open)
      }
    }
    return Gates.RuleGate(
      judges: !own.isEmpty
        && (rule.markets.isEmpty || !Set(rule.markets).isDisjoint(with: context.markets)),
      judgesInbound: rule.judgesInbound, when: when.gate, limbs: limbs,
      languages: rule.languages, asksParent: asksParent)
  }

  // MARK: Conditions

  private mutating func gated(_ condition: Condition) -> (condition: Condition, gate: GateNumber) {
    switch condition {
    case .all(let parts):
      let parts = parts.map { gated($0) }
      return put(parts.map(\.gate), needed: parts.count, before: .all(parts.map(\.condition)))
    case .any(let parts):
      let parts = parts.map { gated($0) }
      return put(parts.map(\.gate), needed: 1, before: .any(parts.map(\.condition)))
    case .atLeast(let n, let parts):
      let parts = parts.map { gated($0) }
      return put(parts.map(\.gate), needed: n, before: .atLeast(n, of: parts.map(\.condition)))
    case .none(let parts):
      let outer = isDenied
      isDenied = true
      defer { isDenied = outer }
      return (.none(parts.map { gated($0).condition }), .open)
    case .primary(let inner):
      let inner = gated(inner)
      return (.primary(inner.condition), inner.gate)
    case .placed(let place, let inner):
      let inner = gated(inner)
      return (.placed(place, inner.condition), inner.gate)
    case .certain(let inner):
      let inner = gated(inner)
      return (.certain(inner.condition), inner.gate)
    case .parent(let inner): return (.parent(gated(inner).condition), .open)
    case .signal(let reference):
      // Whoever asks for the signal asks its gate.
      return (
        condition,
        add(.signal, first: reference.index, count: 0, needed: reference.minScore ?? 0)
      )
    case .text(let text):
      guard case .patterns(let patterns) = text.target else { return gated(text) }
      if text.asWritten { readsWritten = true } else { readsFolded = true }
      let first = members.count
      var counts: [Int] = []
      for pattern in patterns {
        let parts = parts(of: pattern)
        members += parts.map { number(of: $0, at: Set(text.places)) }
        counts.append(parts.count)
      }
      let asksOne = text.count.lowerBound >= 1
      let gate = add(
        .patterns, first: first, count: members.count - first, needed: asksOne ? 1 : 0)
      alternatives[Int(gate)] = counts
      return (.gated(Int(gate), condition), asksOne ? gate : .open)
    case .metric(let metric):
      let gate = gate(metric)
      return gate == .open ? (condition, .open) : (.gated(Int(gate), condition), gate)
    case .label(let label): return (condition, gate(label))
    default: return (condition, .open)
    }
  }

  // MARK: Tokens

  /// Before a condition on tokens: it holds in no text without a sign of them.
  private mutating func gated(_ text: TextCondition) -> (condition: Condition, gate: GateNumber) {
    guard text.count.lowerBound >= 1, let signs = TokenSigns(text.target, context) else {
      return (.text(text), .open)
    }
    var places = Set(text.places)
    // Links beside the text stand with those in it.
    if case .link = text.target { places.insert(.link) }
    let gate = add(signs, at: places)
    return (.gated(Int(gate), .text(text)), gate)
  }

  private mutating func gate(_ metric: MetricCondition) -> GateNumber {
    TokenSigns(metric).map { add($0, at: [.text]) } ?? .open
  }

  /// What markets want of a post is told by conditions that do not hold, too: there nothing is shut.
  private mutating func gate(_ label: LabelCondition) -> GateNumber {
    if isDenied || isInSignal { return .open }
    var members: [Int32] = []
    var hashtags: Set<String> = []
    for market in labelTables[label.index].markets {
      for (forms, isAccepted) in [(market.accepted, true), (market.rejected, false)]
      where label.standing == .any || isAccepted == (label.standing == .accepted) {
        if label.form != .statement {
          hashtags.formUnion(forms.hashtags)
          members += forms.labels.map { number(of: $0, at: labelPlaces) }
        }
        if label.form != .label {
          members += forms.statements.map { number(of: $0, at: labelPlaces) }
        }
      }
    }
    return add(TokenSigns(hashtags: hashtags), and: members, at: Set(label.places))
  }

  /// A gate that is open where a sign is there, or one of some other patterns awake.
  private mutating func add(
    _ signs: TokenSigns, and patterns: [Int32] = [], at places: Set<TextPlace>
  ) -> GateNumber {
    readsWritten = true
    let first = members.count
    members += patterns
    members += signs.patterns.map {
      let nowhere = MappedText(verbatim: [], at: Span(SourceID(0), 0..<0))
      return number(of: LazyPattern(source: $0, place: nowhere), at: places)
    }
    return add(.patterns, first: first, count: members.count - first, needed: 1)
  }

  private mutating func put(
    _ parts: [GateNumber], needed: Int, before condition: Condition
  ) -> (condition: Condition, gate: GateNumber) {
    let asked = parts.filter { $0 != .open }
    let needed = needed - (parts.count - asked.count)
    if needed <= 0 { return (condition, .open) }
    if asked.count == 1, needed == 1, case .any = condition { return (condition, asked[0]) }
    let first = members.count
    members += asked
    let gate = add(.gates, first: first, count: asked.count, needed: needed)
    return (.gated(Int(gate), condition), gate)
  }

  private mutating func add(
    _ kind: Gates.Gate.Kind, first: Int, count: Int, needed: Int
  ) -> GateNumber {
    gates.append(
      Gates.Gate(
        kind: kind, first: Int32(first), count: Int32(count), needed: Int32(clamping: needed)))
    return GateNumber(gates.count - 1)
  }

  /// The pattern, or its alternatives where there are many: each has literals of its own.
  private func parts(of pattern: LazyPattern) -> [LazyPattern] {
    if let known = pattern.alternatives {
      // What the pack has stored need not be found out again.
      guard let cut = known.cut, cut.alternatives.count >= PatternAlternatives.fewest,
        cut.rest >= PatternAlternatives.shortest
      else { return [pattern] }
      return pattern.parts(Array(cut.alternatives.indices), of: known)
    }
    return PatternAlternatives.parts(of: pattern.source)?.map {
      LazyPattern(source: $0, place: pattern.place)
    } ?? [pattern]
  }

  private mutating func number(_ forms: inout LabelForms) {
    forms.numbers.labels = forms.labels.map { number(of: $0, at: labelPlaces) }
    forms.numbers.statements = forms.statements.map { number(of: $0, at: labelPlaces) }
    if !forms.patterns.isEmpty { readsWritten = true }
  }

  /// Equal patterns that are asked for at the same places have one number.
  private mutating func number(of pattern: LazyPattern, at places: Set<TextPlace>) -> Int32 {
    let key = Asked(source: pattern.source, places: places)
    if let known = numbers[key] { return known }
    let number = Int32(patterns.count)
    numbers[key] = number
    patterns.append(pattern)
    for place in places { asked[place, default: []].append(number) }
    return number
  }
}

/// Which conditions look at the answered post, be it through a signal.
private struct ParentAskers {
  private let signals: [Signal]
  private var asks: [Bool]

  init(_ signals: [Signal]) {
    self.signals = signals
    asks = signals.map { $0.conditions.contains(where: \.looksAtParent) }
    var changed = true
    while changed {
      changed = false
      for (i, signal) in signals.enumerated() where !asks[i] {
        guard signal.conditions.flatMap(\.signals).contains(where: { asks[$0.index] }) else {
          continue
        }
        asks[i] = true
        changed = true
      }
    }
  }

  func asksParent(_ condition: Condition) -> Bool {
    condition.looksAtParent || condition.signals.contains { asks[$0.index] }
  }
}

extension RuleBook {
  /// Every condition on labels. A book may have tables that nobody asks for.
  fileprivate var labels: [LabelCondition] {
    let conditions =
      rules.flatMap { $0.conditions + [$0.scope?.speaks].compactMap { $0 } }
      + signals.flatMap(\.conditions)
    return conditions.flatMap(\.labels)
  }
}
