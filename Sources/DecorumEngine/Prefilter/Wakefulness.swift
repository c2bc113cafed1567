import DecorumPatterns
import DecorumRules
import DecorumText

/// What a post's texts leave possible: the patterns that may match, and the gates they open. One side
/// for the post, one for the post that it answers; both are found out when first asked for. The memory
/// of one post serves the next.
struct Wakefulness {
  fileprivate struct Side {
    var isKnown = false
    var patterns = PatternSet(count: 0)
    /// The gates that they open.
    var opened = PatternSet(count: 0)
  }

  fileprivate enum Gate: UInt8 { case notAsked, asleep, awake }

  fileprivate var gates: [Gate]
  /// The most points that a signal can reach; 1 at most for those without points.
  fileprivate var bounds: [Int32]
  fileprivate var own = Side()
  fileprivate var parents = Side()
  /// What the post's own patterns wake; there where they are.
  fileprivate var awake = Sleepers(count: 0)
  var scans = LiteralScans()
  fileprivate static let notAsked = Int32.min
  /// What was asked, so that forgetting a post costs no more than it did.
  fileprivate var askedGates: [Int] = []
  fileprivate var askedBounds: [Int] = []

  /// Nothing is gated.
  init() { (gates, bounds) = ([], []) }

  init(_ gates: Gates) {
    self.gates = Array(repeating: .notAsked, count: gates.gates.count * 2)
    bounds = Array(repeating: Wakefulness.notAsked, count: gates.signals.count * 2)
  }

  /// Forgets the post.
  mutating func reset() {
    for i in askedGates.indices { gates[askedGates[i]] = .notAsked }
    for i in askedBounds.indices { bounds[askedBounds[i]] = Wakefulness.notAsked }
    askedGates.removeAll(keepingCapacity: true)
    askedBounds.removeAll(keepingCapacity: true)
    own.isKnown = false
    parents.isKnown = false
  }
}

extension Wakefulness.Side {
  fileprivate mutating func note(
    _ gates: Gates, of subject: PostView, using scans: inout LiteralScans
  ) {
    isKnown = true
    patterns.removeAll(keeping: gates.patterns.count)
    for i in gates.places.indices {
      for text in subject.texts(at: gates.places[i].place) {
        if gates.readsFolded {
          let awake = text.gate.awake(gates, asWritten: false, using: &scans)
          patterns.formUnion(awake, within: gates.places[i].patterns)
        }
        // Often the same set; to join it again costs next to nothing.
        if gates.readsWritten {
          let awake = text.gate.awake(gates, asWritten: true, using: &scans)
          patterns.formUnion(awake, within: gates.places[i].patterns)
        }
      }
    }
    gates.note(openedBy: patterns, in: &opened)
  }
}

extension Evaluator {
  /// False where the condition behind the gate cannot be anything but *no*.
  mutating func mayHold(_ number: GateNumber, _ gates: Gates, on subject: PostView) -> Bool {
    if number == .open { return true }
    let slot = Int(number) * 2 + (subject.isParent ? 1 : 0)
    switch wakefulness.gates[slot] {
    case .awake: return true
    case .asleep: return false
    case .notAsked: break
    }
    let isAwake = isAwake(Int(number), gates, on: subject)
    wakefulness.gates[slot] = isAwake ? .awake : .asleep
    wakefulness.askedGates.append(slot)
    return isAwake
  }

  private mutating func isAwake(_ number: Int, _ gates: Gates, on subject: PostView) -> Bool {
    let gate = gates.gates[number]
    var left = gate.needed
    let members = Int(gate.first)..<Int(gate.first) + Int(gate.count)
    switch gate.kind {
    case .signal:
      // A signal without points holds or does not, whatever a reference wants of it.
      let points = gates.signals[Int(gate.first)].isScored ? gate.needed : 0
      return mayHold(Int(gate.first), points: Int(points), gates, on: subject)
    case .record:
      let condition = gates.records[Int(gate.first)]
      return gate.needed == 0
        ? mayFail(condition, on: subject) : mayHold(condition, on: subject)
    case .patterns:
      if left <= 0 { return true }
      noteAwakePatterns(gates, of: subject)
      return subject.isParent
        ? wakefulness.parents.opened.contains(number) : wakefulness.own.opened.contains(number)
    case .gates:
      // Counted from both sides: most are decided by the first member.
      var spare = gate.count - gate.needed
      for i in members {
        if mayHold(gates.members[i], gates, on: subject) {
          left -= 1
          if left == 0 { return true }
        } else {
          spare -= 1
          if spare < 0 { return false }
        }
      }
    }
    return false
  }

  // MARK: Patterns

  /// The rules and facts that may be awake on the post; nil = any.
  mutating func woken() -> Sleepers? {
    guard let gates, let table = wakeTables?.table(for: subject.language) else { return nil }
    noteAwakePatterns(gates, of: subject)
    table.note(wokenBy: wakefulness.own.patterns, in: &wakefulness.awake)
    return wakefulness.awake
  }

  /// - Parameter woken: of the post.
  func isAwake(fact number: Int, _ woken: Sleepers?) -> Bool {
    guard let gates, let woken else { return true }
    return woken.contains(gates.number(ofFact: number))
  }

  private mutating func noteAwakePatterns(_ gates: Gates, of subject: PostView) {
    if subject.isParent {
      if wakefulness.parents.isKnown { return }
      wakefulness.parents.note(gates, of: subject, using: &wakefulness.scans)
      counts.awakePatterns += wakefulness.parents.patterns.count
    } else {
      if wakefulness.own.isKnown { return }
      wakefulness.own.note(gates, of: subject, using: &wakefulness.scans)
      counts.awakePatterns += wakefulness.own.patterns.count
    }
  }

  // MARK: Signals

  /// False where the signal can only be *no*.
  /// - Parameter points: what is wanted of a signal with points; 0 = its own minimum.
  mutating func mayHold(
    _ signal: Int, points: Int, _ gates: Gates, on subject: PostView
  ) -> Bool {
    let slot = signal * 2 + (subject.isParent ? 1 : 0)
    if wakefulness.bounds[slot] == Wakefulness.notAsked {
      wakefulness.bounds[slot] = Int32(
        clamping: bound(of: signal, gates, on: subject))
      wakefulness.askedBounds.append(slot)
    }
    let wanted = points == 0 ? Int(gates.signals[signal].minScore) : points
    return Int(wakefulness.bounds[slot]) >= wanted
  }

  private mutating func bound(of signal: Int, _ gates: Gates, on subject: PostView) -> Int {
    let signal = gates.signals[signal]
    if signal.isScored {
      var most = 0
      for i in signal.parts.range where gates.parts[i].points > 0 {
        // A part that does not speak the post's language is unknown, and counts both ways.
        let part = gates.parts[i]
        if !part.speaks(subject.spokenLanguage) || mayHold(part.gate, gates, on: subject) {
          most += Int(part.points)
        }
      }
      return most
    }
    if let anyLanguage = signal.anyLanguage {
      if mayHold(anyLanguage, gates, on: subject) { return 1 }
      if signal.languages.isEmpty { return 0 }
    }
    guard let language = subject.spokenLanguage,
      let own = gates.gate(of: signal, for: language)
    else { return 1 }
    return mayHold(own, gates, on: subject) ? 1 : 0
  }
}

extension Gates {
  /// Whether a rule is clean on the post without a look at its conditions.
  func isAsleep(_ rule: Int, _ evaluator: inout Evaluator) -> Bool {
    let rule = rules[rule]
    if !rule.judges || !evaluator.mayHold(rule.when, self, on: evaluator.subject) { return true }
    if rule.asksParent { return false }
    for i in rule.limbs.range
    where evaluator.mayHold(limbs[i], self, on: evaluator.subject) { return false }
    guard let languages = rule.languages else { return true }
    guard let language = evaluator.subject.spokenLanguage else { return false }
    return languages.contains(language)
  }
}
