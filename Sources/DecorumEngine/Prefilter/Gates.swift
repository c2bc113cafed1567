import DecorumPatterns
import DecorumPosts
import DecorumRules
import DecorumText

/// What must be awake for the conditions of a book to hold: formulas over its patterns, made once for a
/// run (`GateBuilder`) and asked for each post (`Evaluator.mayHold`).
///
/// A formula that is false proves that its condition is *no*, whatever else would be known of the post.
/// One that is true proves nothing. Flat, so that asking costs a few words of memory.
final class Gates: Sendable {
  struct Gate: Sendable {
    enum Kind: Sendable {
      /// One of the patterns at `members`: the alternatives of the first, those of the second …
      case patterns
      /// A number of the gates at `members`.
      case gates
      /// A signal of the book, by its number at `first`; it must be able to reach `needed` points.
      case signal
    }

    var kind: Kind
    var first: Int32
    var count: Int32
    /// How many must be awake: of patterns one or none.
    var needed: Int32
  }

  /// A signal chooses by language, so that its formula does too.
  struct SignalGate: Sendable {
    /// The part for every language; nil = the signal has none.
    var anyLanguage: GateNumber?
    var languages: [(language: Language, gate: GateNumber)] = []
    var scores: [(add: Int, languages: [Language], gate: GateNumber)] = []
    /// The points at which the signal holds, or 1 for a signal without points.
    var minScore = 1

    /// The gate of the part for a language; nil = it has none.
    func gate(for language: Language) -> GateNumber? {
      for part in languages where part.language == language { return part.gate }
      return nil
    }
  }

  /// What lets a rule be passed over without looking at it.
  struct RuleGate: Sendable {
    /// It judges posts one by one, in a market of this run.
    var judges: Bool
    var judgesInbound: Bool
    var when: GateNumber
    /// The gates of its limbs; asleep together they make the rule clean, in its languages and where
    /// nothing is asked of an answered post.
    var limbs: [GateNumber]
    var languages: [Language]
    var asksParent: Bool
  }

  let index: LiteralIndex
  /// By number.
  let patterns: [LazyPattern]
  let gates: [Gate]
  let members: [Int32]
  /// Where the alternatives of each pattern of each gate end in `members`, gate by gate; only gates of
  /// patterns have any.
  private let alternativeEnds: [Int32]
  /// By gate: where its own begin there, up to those of the next.
  private let patternStarts: [Int32]
  let signals: [SignalGate]
  let rules: [RuleGate]
  /// Where any pattern looks, and which do.
  let places: [(place: TextPlace, patterns: PatternSet)]
  /// Whether any pattern looks at the folded text, and any at the text as written.
  let readsFolded: Bool
  let readsWritten: Bool
  /// Of each table, all its patterns.
  let labelTables: [PatternSet]
  /// By pattern: the gates that it opens alone are at `opened[openedStarts[pattern]..<…]`, up to those of
  /// the next.
  private let openedStarts: [Int32]
  private let opened: [GateNumber]

  /// - Parameter alternatives: of gates of patterns: how many alternatives each pattern was taken apart
  ///   into, one where it is whole.
  init(
    index: LiteralIndex, patterns: [LazyPattern], gates: [Gate], alternatives: [Int: [Int]],
    members: [Int32], signals: [SignalGate],
    rules: [RuleGate], places: [(TextPlace, PatternSet)], readsFolded: Bool, readsWritten: Bool,
    labelTables: [PatternSet]
  ) {
    self.index = index
    self.patterns = patterns
    self.gates = gates
    self.members = members
    var (patternStarts, alternativeEnds): ([Int32], [Int32]) = ([0], [])
    for (number, gate) in gates.enumerated() {
      var end = gate.first
      for count in alternatives[number] ?? [] {
        end += Int32(count)
        alternativeEnds.append(end)
      }
      patternStarts.append(Int32(alternativeEnds.count))
    }
    self.patternStarts = patternStarts
    self.alternativeEnds = alternativeEnds
    self.signals = signals
    self.rules = rules
    self.places = places
    self.readsFolded = readsFolded
    self.readsWritten = readsWritten
    self.labelTables = labelTables
    var byPattern = [[GateNumber]](repeating: [], count: patterns.count)
    for (number, gate) in gates.enumerated() where gate.kind == .patterns {
      for i in Int(gate.first)..<Int(gate.first) + Int(gate.count) {
        byPattern[Int(members[i])].append(GateNumber(number))
      }
    }
    openedStarts = byPattern.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
    opened = byPattern.flatMap { $0 }
  }

  /// The patterns of a gate of patterns, for `alternatives(ofPattern:ofGate:)`.
  func patterns(ofGate gate: Int) -> Range<Int> {
    Int(patternStarts[gate])..<Int(patternStarts[gate + 1])
  }

  /// Where the alternatives of one stand in `members`.
  func alternatives(ofPattern pattern: Int, ofGate gate: Int) -> Range<Int> {
    let isFirst = pattern == Int(patternStarts[gate])
    return Int(
      isFirst ? gates[gate].first : alternativeEnds[pattern - 1])..<Int(alternativeEnds[pattern])
  }

  /// The gates of patterns that are open where these patterns are awake. A post wakes some tens of
  /// patterns; its rules ask for thousands.
  func note(openedBy awake: PatternSet, in set: inout PatternSet) {
    set.removeAll(keeping: gates.count)
    awake.forEachNumber { pattern in
      for i in Int(openedStarts[pattern])..<Int(openedStarts[pattern + 1]) {
        set.insert(Int(opened[i]))
      }
    }
  }
}

/// A gate by its number; `open` = always awake.
typealias GateNumber = Int32

extension GateNumber {
  static let open: GateNumber = -1
}
