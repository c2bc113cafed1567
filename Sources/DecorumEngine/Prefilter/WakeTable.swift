import DecorumPatterns
import DecorumRules
import DecorumText

/// Which rules and facts a post's awake patterns may wake, so that what sleeps is not even asked.
///
/// Of each it is worked out, once for a run, one of which patterns has to be awake if it is to be: of
/// conditions that must all hold, those of one of them; of conditions of which one is enough, those of
/// all. What has no such set is asked of each post.
///
/// A class: it is asked for each post, and never changes.
final class WakeTable: Sendable {
  /// What is asked of each post.
  private let always: Sleepers
  /// By pattern: what it wakes is at `woken[starts[pattern]..<starts[pattern + 1]]`.
  private let starts: [Int32]
  private let woken: [Int32]

  /// - Parameter language: the language of the posts; nil = of a book in which it matters nowhere.
  init(_ gates: Gates, posts language: Language?) {
    var triggers = Triggers(gates: gates, language: language)
    var always = Sleepers(count: gates.rules.count + gates.facts.count)
    var byPattern = [[Int32]](repeating: [], count: gates.patterns.count)
    func add(_ number: Int, wokenBy patterns: PatternSet?) {
      guard let patterns else { return always.insert(number) }
      for pattern in patterns { byPattern[pattern].append(Int32(number)) }
    }
    for i in gates.rules.indices where gates.rules[i].judges {
      add(i, wokenBy: triggers.of(gates.rules[i]))
    }
    for (i, gate) in gates.facts.enumerated() {
      add(gates.number(ofFact: i), wokenBy: triggers.of(gate))
    }
    self.always = always
    starts = byPattern.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
    woken = byPattern.flatMap { $0 }
  }

  /// What may be awake on a post; all other rules are clean there, and all other facts *no*.
  func note(wokenBy patterns: PatternSet, in awake: inout Sleepers) {
    awake.become(always)
    patterns.forEachNumber { pattern in
      for i in Int(starts[pattern])..<Int(starts[pattern + 1]) { awake.insert(Int(woken[i])) }
    }
  }
}

/// Rules of a book by their numbers, and behind them facts of its plan.
typealias Sleepers = PatternSet

extension Gates {
  func number(ofFact number: Int) -> Int { rules.count + number }
}

/// The tables of a run, one for each language that its posts are expected in.
struct WakeTables: Sendable {
  private let anyLanguage: WakeTable?
  private let byLanguage: [Language: WakeTable]

  init(_ gates: Gates, languages: [Language]) {
    if gates.dependOnLanguage {
      anyLanguage = nil
      byLanguage = Dictionary(
        uniqueKeysWithValues: Set(languages).map { ($0, WakeTable(gates, posts: $0)) })
    } else {
      anyLanguage = WakeTable(gates, posts: nil)
      byLanguage = [:]
    }
  }

  /// nil where everything has to be asked: what a rule says of a language that nobody expected hangs on
  /// more than patterns.
  func table(for language: @autoclosure () -> PostLanguage) -> WakeTable? {
    if let anyLanguage { return anyLanguage }
    guard case .known(let language) = language() else { return nil }
    return byLanguage[language]
  }
}

extension Gates {
  fileprivate var dependOnLanguage: Bool {
    rules.contains { $0.languages != nil } || parts.contains { $0.languages != nil }
  }
}

/// Works out the patterns one of which must be awake for a gate to be. nil = it may be awake without
/// any.
private struct Triggers {
  let gates: Gates
  let language: Language?
  private var known: [GateNumber: PatternSet?] = [:]

  init(gates: Gates, language: Language?) {
    self.gates = gates
    self.language = language
  }

  mutating func of(_ rule: Gates.RuleGate) -> PatternSet? {
    let subject = of(rule.when)
    if rule.asksParent { return subject }
    // In a language that it does not speak a rule says so, whatever its limbs would find.
    if let languages = rule.languages {
      guard let language, languages.contains(language) else { return subject }
    }
    return smaller(subject, all(rule.limbs.range.map { of(gates.limbs[$0]) }))
  }

  mutating func of(_ number: GateNumber) -> PatternSet? {
    if number == .open { return nil }
    if let known = known[number] { return known }
    let found = of(gates.gates[Int(number)])
    known[number] = .some(found)
    return found
  }

  private mutating func of(_ gate: Gates.Gate) -> PatternSet? {
    let members = Int(gate.first)..<Int(gate.first) + Int(gate.count)
    switch gate.kind {
    case .patterns:
      if gate.needed <= 0 { return nil }
      var patterns = PatternSet(count: gates.patterns.count)
      for i in members { patterns.insert(Int(gates.members[i])) }
      return patterns
    case .record:
      guard case .language(let languages) = gates.records[Int(gate.first)], let language,
        languages.contains(language) == (gate.needed == 0)
      else { return nil }
      return PatternSet(count: gates.patterns.count)
    case .gates:
      if gate.needed <= 0 { return nil }
      // Of more members than may be asleep, one is awake.
      let parts = members.map { of(gates.members[$0]) }.sorted { count($0) < count($1) }
      return all(Array(parts.prefix(Int(gate.count - gate.needed) + 1)))
    case .signal:
      let signal = gates.signals[Int(gate.first)]
      return signal.isScored
        ? of(signal, reaching: gate.needed == 0 ? signal.minScore : gate.needed) : of(signal)
    }
  }

  private mutating func of(_ signal: Gates.SignalGate, reaching points: Int32) -> PatternSet? {
    var certain = 0
    var patterns = PatternSet(count: gates.patterns.count)
    for part in gates.parts[signal.parts.range] where part.points > 0 {
      if part.speaks(language), let own = of(part.gate) {
        patterns.formUnion(own)
      } else {
        certain += Int(part.points)
      }
    }
    return certain >= Int(points) ? nil : patterns
  }

  private mutating func of(_ signal: Gates.SignalGate) -> PatternSet? {
    var parts: [PatternSet?] = []
    if let anyLanguage = signal.anyLanguage { parts.append(of(anyLanguage)) }
    if !signal.languages.isEmpty {
      guard let language, let own = gates.gate(of: signal, for: language) else { return nil }
      parts.append(of(own))
    }
    return all(parts)
  }

  private func all(_ parts: [PatternSet?]) -> PatternSet? {
    var union = PatternSet(count: gates.patterns.count)
    for part in parts {
      guard let part else { return nil }
      union.formUnion(part)
    }
    return union
  }

  private func smaller(_ a: PatternSet?, _ b: PatternSet?) -> PatternSet? {
    count(a) <= count(b) ? a : b
  }

  private func count(_ patterns: PatternSet?) -> Int { patterns?.count ?? .max }
}
