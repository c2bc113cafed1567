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
  struct Gate: Hashable, Sendable {
    enum Kind: Sendable {
      /// One of the patterns at `members`: the alternatives of the first, those of the second …
      case patterns
      /// A number of the gates at `members`.
      case gates
      /// A signal of the book, by its number at `first`; it must be able to reach `needed` points.
      case signal
      /// A condition on what the record says beside its texts, by its number at `first`; with nothing needed,
      /// that it does not hold.
      case record
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
    /// The languages that it has a part for; empty = it has points, or says the same in all.
    var languages: LanguageSet = []
    /// In `parts`: those by language, or those that give points.
    var parts = Stretch()
    var isScored = false
    /// The points at which the signal holds, or 1 for a signal without points.
    var minScore: Int32 = 1
  }

  /// What a signal says in some languages, or what gives it points.
  struct SignalPart: Sendable {
    var points: Int32 = 0
    /// Those that it speaks; nil = it speaks of all posts.
    var languages: LanguageSet?
    var gate: GateNumber

    /// - Parameter language: of a post; nil = none that is spoken.
    func speaks(_ language: Language?) -> Bool {
      guard let languages else { return true }
      return language.map(languages.contains) ?? false
    }
  }

  /// What lets a rule be passed over without looking at it.
  struct RuleGate: Sendable {
    /// It judges posts one by one, in a market of this run.
    var judges: Bool
    var judgesInbound: Bool
    var when: GateNumber
    /// In `limbs`; asleep together they make the rule clean, in its languages and where nothing is asked of
    /// an answered post.
    var limbs: Stretch
    /// Those that it speaks; nil = it speaks of all posts.
    var languages: LanguageSet?
    var asksParent: Bool
  }

  /// All patterns and all hashtags of a table of labels: a text with none of either has no label of it.
  struct LabelSigns: Sendable {
    var patterns: PatternSet
    /// Canonical: lower case, without `#`.
    var hashtags: Set<String> = []
  }

  /// Where some of a list stand. Small, unlike a range.
  struct Stretch: Sendable {
    private var (first, end): (Int32, Int32) = (0, 0)

    init() {}
    init(_ range: Range<Int>) { (first, end) = (Int32(range.lowerBound), Int32(range.upperBound)) }

    var range: Range<Int> { Int(first)..<Int(end) }
  }

  /// The formulas, in lists of numbers: nothing there has to be held on to.
  struct Formulas: Sendable {
    var gates: [Gate] = []
    var members: [Int32] = []
    var signals: [SignalGate] = []
    var parts: [SignalPart] = []
    var rules: [RuleGate] = []
    var limbs: [GateNumber] = []
    var records: [Condition] = []
    /// By fact of the plan.
    var facts: [GateNumber] = []
  }

  let indexes: LiteralIndexes
  /// By number.
  let patterns: [LazyPattern]
  let gates: [Gate]
  let members: [Int32]
  let signals: [SignalGate]
  let parts: [SignalPart]
  let rules: [RuleGate]
  let limbs: [GateNumber]
  let records: [Condition]
  let facts: [GateNumber]
  /// Where the alternatives of each pattern of each gate end in `members`, gate by gate; only gates of
  /// patterns have any.
  private let alternativeEnds: [Int32]
  /// By gate: where its own begin there, up to those of the next.
  private let patternStarts: [Int32]
  /// Where any pattern looks, and which do.
  let places: [(place: TextPlace, patterns: PatternSet)]
  /// Whether any pattern looks at the folded text, and any at the text as written.
  let readsFolded: Bool
  let readsWritten: Bool
  let labelTables: [LabelSigns]
  /// By pattern: the gates that it opens alone are at `opened[openedStarts[pattern]..<…]`, up to those of
  /// the next.
  private let openedStarts: [Int32]
  private let opened: [GateNumber]

  /// - Parameter alternatives: of gates of patterns: how many alternatives each pattern was taken apart
  ///   into, one where it is whole.
  init(
    _ formulas: Formulas, indexes: LiteralIndexes, patterns: [LazyPattern],
    alternatives: [Int: [Int]], places: [(TextPlace, PatternSet)], readsFolded: Bool,
    readsWritten: Bool, labelTables: [LabelSigns]
  ) {
    self.indexes = indexes
    self.patterns = patterns
    (gates, members) = (formulas.gates, formulas.members)
    (signals, parts) = (formulas.signals, formulas.parts)
    (rules, limbs, records) = (formulas.rules, formulas.limbs, formulas.records)
    facts = formulas.facts
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

  /// The gate of a signal's part for a language; nil = it has none.
  func gate(of signal: SignalGate, for language: Language) -> GateNumber? {
    guard signal.languages.contains(language) else { return nil }
    for i in signal.parts.range where parts[i].speaks(language) { return parts[i].gate }
    return nil
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
