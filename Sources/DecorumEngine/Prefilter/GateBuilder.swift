import DecorumBase
import DecorumPatterns
import DecorumPosts
import DecorumRules
import DecorumText

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
  private var readings: [LiteralIndexes.Reading] = []
  private var formulas = Gates.Formulas()
  private var shared: [Gates.Gate: GateNumber] = [:]
  private var alternatives: [Int: [Int]] = [:]
  /// The languages of the posts that the condition at hand is asked of; nil = of any post.
  private var languages: LanguageSet?
  private var (readsFolded, readsWritten) = (false, false)
  /// Whether the condition at hand counts where it does not hold, and whether it is a signal's.
  private var (isDenied, isInSignal) = (false, false)
  /// Whether what is around it may hold without it, and then asks what else it had to say.
  private var isOneOfMany = false
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
    for i in book.signals.indices { builder.put(before: &gated.signals[i]) }
    let askers = ParentAskers(book.signals)
    for i in book.rules.indices { builder.put(before: &gated.rules[i], askers) }
    gatedFacts.mapConditions {
      let found = builder.gated($0)
      builder.formulas.facts.append(found.gate)
      return found.condition
    }
    for i in Set(book.labels.map(\.index)) {
      for j in book.labelTables[i].markets.indices {
        builder.number(&gated.labelTables[i].markets[j].accepted)
        builder.number(&gated.labelTables[i].markets[j].rejected)
      }
    }
    let labelTables = gated.labelTables.map { table in
      var signs = Gates.LabelSigns(patterns: PatternSet(count: builder.patterns.count))
      for forms in table.markets.flatMap({ [$0.accepted, $0.rejected] }) {
        for number in forms.numbers.labels + forms.numbers.statements {
          signs.patterns.insert(Int(number))
        }
        signs.hashtags.formUnion(forms.hashtags)
      }
      return signs
    }
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
        builder.formulas, indexes: LiteralIndexes(builder.patterns, builder.readings),
        patterns: builder.patterns, alternatives: builder.alternatives, places: places,
        readsFolded: builder.readsFolded, readsWritten: builder.readsWritten,
        labelTables: labelTables)
    )
  }

  // MARK: Rules and signals

  private mutating func put(before signal: inout Signal) {
    (isInSignal, isOneOfMany) = (true, true)
    defer { (isInSignal, isOneOfMany) = (false, false) }
    var gate = Gates.SignalGate()
    if let condition = signal.anyLanguage {
      let found = gated(condition)
      (signal.anyLanguage, gate.anyLanguage) = (found.condition, found.gate)
    }
    let first = formulas.parts.count
    for (language, condition) in signal.languages {
      let found = gated(condition, in: LanguageSet(language))
      signal.languages[language] = found.condition
      gate.languages.insert(LanguageSet(language))
      formulas.parts.append(.init(languages: LanguageSet(language), gate: found.gate))
    }
    for i in signal.scores.indices {
      let part = signal.scores[i]
      let languages = part.languages.isEmpty ? nil : LanguageSet(part.languages)
      let found = gated(part.when, in: languages)
      signal.scores[i].when = found.condition
      formulas.parts.append(
        .init(points: Int32(clamping: part.add), languages: languages, gate: found.gate))
    }
    gate.parts = Gates.Stretch(first..<formulas.parts.count)
    if !signal.scores.isEmpty {
      (gate.isScored, gate.minScore) = (true, Int32(clamping: signal.minScore))
      gate.languages = []
    }
    formulas.signals.append(gate)
  }

  private mutating func put(before rule: inout Rule, _ askers: ParentAskers) {
    let languages = rule.languages.isEmpty ? nil : LanguageSet(rule.languages)
    let own = rule.limbs.indices.filter { !rule.isRelational(rule.limbs[$0]) }
    let asksParent = askers.asksParent(rule.when)
    let when = gated(rule.when)
    rule.when = when.condition
    // In other languages a rule says so, and its limbs are not asked.
    let first = formulas.limbs.count
    for i in own {
      switch rule.limbs[i].check {
      case .find(let condition):
        let found = gated(condition, in: languages)
        rule.limbs[i].check = .find(found.condition)
        formulas.limbs.append(found.gate)
      case .require(let condition):
        isDenied = true
        rule.limbs[i].check = .require(gated(condition, in: languages).condition)
        isDenied = false
        formulas.limbs.append(.open)
      case .measure(let condition):
        formulas.limbs.append(gate(condition))
      default: formulas.limbs.append(.open)
      }
    }
    formulas.rules.append(
      Gates.RuleGate(
        judges: !own.isEmpty
          && (rule.markets.isEmpty || !Set(rule.markets).isDisjoint(with: context.markets)),
        judgesInbound: rule.judgesInbound, when: when.gate,
        limbs: Gates.Stretch(first..<formulas.limbs.count), languages: languages,
        asksParent: asksParent))
  }

  // MARK: Conditions

  private mutating func gated(
    _ condition: Condition, asOneOfMany: Bool
  ) -> (condition: Condition, gate: GateNumber) {
    let outer = isOneOfMany
    isOneOfMany = asOneOfMany
    defer { isOneOfMany = outer }
    return gated(condition)
  }

  /// - Parameter languages: the only ones of posts of which it is asked; nil = any, known or not.
  private mutating func gated(
    _ condition: Condition, in languages: LanguageSet?
  ) -> (condition: Condition, gate: GateNumber) {
    let outer = self.languages
    self.languages = languages
    defer { self.languages = outer }
    return gated(condition)
  }

  private mutating func gated(_ condition: Condition) -> (condition: Condition, gate: GateNumber) {
    switch condition {
    case .all(let parts):
      let parts = parts.map { gated($0, asOneOfMany: false) }
      return put(parts.map(\.gate), needed: parts.count, before: .all(parts.map(\.condition)))
    case .any(let parts):
      let parts = parts.map { gated($0, asOneOfMany: true) }
      return put(parts.map(\.gate), needed: 1, before: .any(parts.map(\.condition)))
    case .atLeast(let n, let parts):
      let parts = parts.map { gated($0, asOneOfMany: true) }
      return put(parts.map(\.gate), needed: n, before: .atLeast(n, of: parts.map(\.condition)))
    case .none(let parts):
      let denied = isOneOfMany ? [] : parts.compactMap { deniedRecord($0) }
      let outer = isDenied
      isDenied = true
      defer { isDenied = outer }
      let none = Condition.none(parts.map { gated($0, asOneOfMany: true).condition })
      return put(denied, needed: denied.count, before: none)
    case .primary(let inner):
      let inner = gated(inner)
      return (.primary(inner.condition), inner.gate)
    case .placed(let place, let inner):
      let inner = gated(inner)
      return (.placed(place, inner.condition), inner.gate)
    case .certain(let inner):
      let inner = gated(inner)
      return (.certain(inner.condition), inner.gate)
    // The answered post may be in another language.
    case .parent(let inner): return (.parent(gated(inner, in: nil).condition), .open)
    case .signal(let reference):
      // Whoever asks for the signal asks its gate.
      return (
        condition,
        add(.signal, first: reference.index, count: 0, needed: reference.minScore ?? 0)
      )
    case .text(let text):
      guard case .patterns(let patterns) = text.target else { return gated(text) }
      if text.asWritten { readsWritten = true } else { readsFolded = true }
      let first = formulas.members.count
      var counts: [Int] = []
      for pattern in patterns {
        let parts = parts(of: pattern)
        formulas.members += parts.map {
          number(of: $0, at: Set(text.places), asWritten: text.asWritten)
        }
        counts.append(parts.count)
      }
      let asksOne = text.count.lowerBound >= 1
      let gate = add(
        .patterns, first: first, count: formulas.members.count - first, needed: asksOne ? 1 : 0)
      alternatives[Int(gate)] = counts
      return (.gated(Int(gate), condition), asksOne ? gate : .open)
    case .metric(let metric):
      let gate = gate(metric)
      return gate == .open ? (condition, .open) : (.gated(Int(gate), condition), gate)
    case .label(let label): return (condition, gate(label))
    case .field, .from, .language, .blank, .fromFiles:
      return (condition, record(condition, needed: 1))
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
          members += forms.labels.map { number(of: $0, at: labelPlaces, asWritten: true) }
        }
        if label.form != .label {
          members += forms.statements.map { number(of: $0, at: labelPlaces, asWritten: true) }
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
    let first = formulas.members.count
    formulas.members += patterns
    formulas.members += signs.patterns.map {
      let nowhere = MappedText(verbatim: [], at: Span(SourceID(0), 0..<0))
      return number(of: LazyPattern(source: $0, place: nowhere), at: places, asWritten: true)
    }
    return add(.patterns, first: first, count: formulas.members.count - first, needed: 1)
  }

  /// Before a condition that must not hold: where a record says that it does, nothing else is asked.
  private mutating func deniedRecord(_ condition: Condition) -> GateNumber? {
    switch condition {
    case .field, .from, .language, .fromFiles: record(condition, needed: 0)
    default: nil
    }
  }

  private mutating func record(_ condition: Condition, needed: Int) -> GateNumber {
    let number = formulas.records.firstIndex { $0.isSame(as: condition) }
    if number == nil { formulas.records.append(condition) }
    return add(
      .record, first: number ?? formulas.records.count - 1, count: 0, needed: needed)
  }

  private mutating func put(
    _ parts: [GateNumber], needed: Int, before condition: Condition
  ) -> (condition: Condition, gate: GateNumber) {
    let asked = parts.filter { $0 != .open }
    let needed = needed - (parts.count - asked.count)
    if needed <= 0 { return (condition, .open) }
    if asked.count == 1, needed == 1, case .any = condition { return (condition, asked[0]) }
    let first = formulas.members.count
    formulas.members += asked
    let gate = add(.gates, first: first, count: asked.count, needed: needed)
    return (.gated(Int(gate), condition), gate)
  }

  private mutating func add(
    _ kind: Gates.Gate.Kind, first: Int, count: Int, needed: Int
  ) -> GateNumber {
    let gate = Gates.Gate(
      kind: kind, first: Int32(first), count: Int32(count), needed: Int32(clamping: needed))
    // Many ask for one signal, or one field: that is found out once.
    if kind == .signal || kind == .record, let known = shared[gate] { return known }
    let number = GateNumber(formulas.gates.count)
    shared[gate] = number
    formulas.gates.append(gate)
    return number
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
    forms.numbers.labels = forms.labels.map {
      number(of: $0, at: labelPlaces, asWritten: true)
    }
    forms.numbers.statements = forms.statements.map {
      number(of: $0, at: labelPlaces, asWritten: true)
    }
    if !forms.patterns.isEmpty { readsWritten = true }
  }

  /// Equal patterns that are asked for at the same places have one number.
  private mutating func number(
    of pattern: LazyPattern, at places: Set<TextPlace>, asWritten: Bool
  ) -> Int32 {
    let key = Asked(source: pattern.source, places: places)
    let number = numbers[key] ?? Int32(patterns.count)
    if Int(number) == patterns.count {
      numbers[key] = number
      patterns.append(pattern)
      readings.append(.init())
      for place in places { asked[place, default: []].append(number) }
    }
    readings[Int(number)].add(languages, asWritten: asWritten)
    return number
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
