import DecorumBase
import DecorumPatterns

/// Leads the references of what was read to what they name, finds what is broken or rests on it, and puts
/// the rest into a book.
extension PackLoader {
  mutating func link(
    _ rules: [Packed<Rule>], _ signals: [Packed<Signal>], _ allTables: [Packed<LabelTable>],
    _ profiles: [Packed<ProfileTable>]
  ) -> RuleBook {
    let tables = allTables.filter { table in
      if table.isTrusted || compile(table.item.markets.flatMap(\.patterns)) {
        return true
      }
      brokenTables.insert("\(table.pack):\(table.item.name)")
      return false
    }
    let linker = Linker(
      signals: signals.map { ($0.pack, $0.item.name) },
      tables: tables.map { ($0.pack, $0.item.name) },
      profiles: profiles.map { ($0.pack, $0.item.name) }, brokenSignals: brokenSignals,
      brokenTables: brokenTables, knownSignals: knownSignals)
    let isNumbered = areNumbered(signals) && tables.count == allTables.count
    var graph = SignalGraph(count: signals.count)
    var inspection = Inspection(
      signals: signals.map {
        isNumbered && $0.isNumbered ? $0.item : linker.linked($0.item, in: $0.pack)
      })
    for (i, signal) in signals.enumerated() where !(isNumbered && signal.isNumbered) {
      var isSound = true
      for condition in signal.item.conditions {
        let found = linker.references(of: condition, in: signal.pack)
        diagnostics += found.diagnostics
        isSound = isSound && found.isSound
        graph.edges[i] += found.signals
        if !signal.isTrusted { isSound = compile(condition.patterns) && isSound }
      }
      if isSound, !signal.isTrusted {
        let before = inspection.diagnostics.count
        for condition in inspection.signals[i].conditions { inspection.inspect(condition) }
        isSound = inspection.diagnostics.count == before
      }
      if !isSound { graph.broken.insert(i) }
    }
    for cycle in graph.cycles() {
      let names = (cycle + [cycle[0]]).map { signals[$0].item.name }
      // The reference that leads from the first signal into the circle.
      let first = signals[cycle[0]]
      let next = cycle[1 % cycle.count]
      let reference = first.item.conditions.flatMap(\.signals)
        .first { linker.signal($0, in: first.pack) == next }
      report(
        "rule/cycle",
        cycle.count == 1
          ? "the signal \"\(names[0])\" refers to itself"
          : "signals refer to each other in a circle: \(names.joined(separator: " → "))",
        at: reference?.span ?? first.item.place, help: "take one of the references out")
      graph.broken.formUnion(cycle)
    }
    let unusable = graph.unusable()

    var book = RuleBook(
      signals: inspection.signals, labelTables: tables.map(\.item),
      profileTables: profiles.map(\.item))
    book.rules.reserveCapacity(rules.count)
    for i in unusable where signals[i].pack == OverrideSignal.pack {
      book.signals[i].anyLanguage = .any([])
    }
    for rule in rules {
      if isNumbered, rule.isNumbered, rule.item.scope == nil {
        book.rules.append(rule.item)
        continue
      }
      var isSound = true
      // What keys draw on is a signal like any other.
      let drawn = rule.item.keys.flatMap(\.signals).map(Condition.signal)
      let offered = rule.item.limbs.compactMap { $0.fix?.label }.map(Condition.label)
      for condition in rule.item.conditions + drawn + offered {
        let found = linker.references(of: condition, in: rule.pack)
        diagnostics += found.diagnostics
        isSound = isSound && found.diagnostics.isEmpty
        if !rule.isTrusted { isSound = compile(condition.patterns) && isSound }
        for broken in found.breaks {
          report(
            broken.id,
            "\(rule.item.id) cannot run: its \(broken.what) \"\(broken.name)\" is broken",
            at: broken.span)
          isSound = false
        }
        for reference in condition.signals where isSound {
          guard let i = linker.signal(reference, in: rule.pack), unusable.contains(i) else {
            continue
          }
          report(
            "rule/broken-signal",
            "\(rule.item.id) cannot run: its signal \"\(reference.name)\" is broken",
            at: reference.span)
          isSound = false
        }
      }
      let linked = linker.linked(rule.item, in: rule.pack)
      if isSound, !rule.isTrusted {
        let before = inspection.diagnostics.count
        for condition in linked.conditions { inspection.inspect(condition) }
        inspection.inspect(linked, words: rule.words)
        inspection.inspect(fixesOf: linked, words: rule.fixWords)
        isSound = inspection.diagnostics.count == before
      }
      if isSound { book.rules.append(linked) }
    }
    diagnostics += inspection.diagnostics
    book.rules = book.rules.byID
    return book
  }

  private func knownSignals() -> Set<String> {
    Set(
      files.compactMap { file in
        if case .signal(let name) = file.role { "\(file.pack):\(name)" } else { nil }
      })
  }

  /// Whether all signals are stored ones, of which the numbers that references have are the places; then
  /// what is stored leads nowhere but to what is sound, and is linked as it is.
  private func areNumbered(_ signals: [Packed<Signal>]) -> Bool {
    guard let numbers, numbers.knowsAllTables else { return false }
    let stored = signals.dropLast(overrides.count)
    return stored.count == numbers.signals.count && stored.allSatisfy(\.isNumbered)
  }
}
