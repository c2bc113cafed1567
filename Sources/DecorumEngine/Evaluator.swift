import DecorumBase
import DecorumPatterns
import DecorumPosts
import DecorumRules
import DecorumText

/// Evaluates conditions on one post after another. One per worker: it owns the room for matching and
/// remembers the signals of the current post, so that each is evaluated at most once.
struct Evaluator: ~Copyable {
  let book: RuleBook
  let context: JudgingContext
  let usesMachineCode: Bool
  let usesLiterals: Bool
  /// What the plan knows of patterns; nil where they are gated one by one, or not at all.
  let gates: Gates?
  let wakeTables: WakeTables?
  var wakefulness: Wakefulness
  var matcher = Matcher()
  /// Those of the gates that have run here, by their numbers.
  var patterns: [Pattern?] = []

  var counts = ScanCounts()

  private var view: PostView
  private var parentView: PostView?
  /// Outcome and score bounds by signal, for the post (even) and its parent (odd).
  private var signals: [SignalOutcome?]
  /// Which of them are known, and which of those hang on keys that the record lacks.
  private var knownSlots: [Int] = []
  private var openSlots: [Int] = []
  /// Keys that this record lacks and that are to be taken as *missing*: other records have them.
  private var missingKeys = KeySet()
  /// Keys that this record lacks and that were asked for.
  private var lackingKeys = KeySet()
  /// Whose the post is, once somebody asked.
  private var knownRole: Role?
  var openReasons = OpenReasons()

  /// A class: most posts have a hundred, and each is handed out many times.
  final class SignalOutcome {
    let outcome: Outcome
    let score: ClosedRange<Int>?
    /// Keys that the record lacks and on which it hung, whatever was assumed of them.
    fileprivate(set) var lacking = KeySet()

    init(outcome: Outcome, score: ClosedRange<Int>? = nil) {
      self.outcome = outcome
      self.score = score
    }
  }

  init(plan: Plan, post: consuming Post) {
    let context = plan.context
    book = plan.book
    self.context = context
    usesMachineCode = plan.usesMachineCode
    usesLiterals = plan.usesLiterals
    gates = plan.gates
    wakeTables = plan.wakeTables
    wakefulness = plan.gates.map(Wakefulness.init) ?? Wakefulness()
    parentView = Evaluator.parentView(of: post, languages: context.languages)
    view = PostView(post, languages: context.languages)
    counts.posts = 1
    signals = Array(repeating: nil, count: book.signals.count * 2)
  }

  /// Turns to another post.
  mutating func look(at post: consuming Post) {
    parentView = Evaluator.parentView(of: post, languages: context.languages)
    view = PostView(post, languages: context.languages)
    for slot in knownSlots { signals[slot] = nil }
    knownSlots.removeAll(keepingCapacity: true)
    openSlots.removeAll(keepingCapacity: true)
    knownRole = nil
    counts.posts += 1
    missingKeys = KeySet()
    lackingKeys = KeySet()
    wakefulness.reset()
  }

  /// Judges the same post again as if other records of its source had `keys`. Signals that hang on no
  /// such key stay known.
  mutating func forget(assumingMissing keys: KeySet = KeySet()) {
    if keys != missingKeys {
      for slot in openSlots { signals[slot] = nil }
      openSlots.removeAll(keepingCapacity: true)
    }
    missingKeys = keys
    lackingKeys = KeySet()
  }

  /// Keys that this record lacks and on which the outcome hung.
  var undecidedKeys: KeySet {
    lackingKeys.isEmpty ? KeySet() : lackingKeys.subtracting(missingKeys)
  }

  var post: Post { view.post }
  var subject: PostView { view }
  var parentSubject: PostView? { parentView }
  var assumedMissing: KeySet { missingKeys }

  /// The author's role where the author is known to the configuration, else the account's.
  mutating func role() -> Role {
    if let knownRole { return knownRole }
    let role = role(of: post)
    knownRole = role
    return role
  }

  mutating func evaluate(_ condition: Condition) -> Outcome { evaluate(condition, on: view) }

  mutating func evaluate(_ condition: Condition, on subject: PostView) -> Outcome {
    switch condition {
    case .all(let parts): all(parts, on: subject)
    case .any(let parts): any(parts, on: subject)
    case .none(let parts): none(parts, on: subject)
    case .atLeast(let n, let parts): atLeast(n, of: parts, on: subject)
    case .text(let text): matches(of: text, on: subject)
    case .signal(let reference): signal(reference, on: subject)
    case .label(let label): labels(label, on: subject)
    case .metric(let metric): measured(metric, on: subject)
    case .field(let field): compared(field, on: subject)
    case .from(let roles): Outcome(from(roles))
    case .language(let languages):
      switch subject.language {
      case .known(let language): Outcome(languages.contains(language))
      case .other: .no
      case .undetermined: Outcome(unknown: .language(nil))
      }
    case .parent(let inner):
      if let parentView {
        evaluate(inner, on: parentView)
      } else {
        // A post that answers nothing has no parent; a reply has one that was not read.
        subject.post.isAnswer ? Outcome(unknown: .noParent) : .no
      }
    case .primary(let inner): primary(inner, on: subject)
    case .placed(_, let inner): evaluate(inner, on: subject)
    case .blank(let keys): blank(keys, on: subject)
    // Relations are followed over facts; of one post alone nobody can tell.
    case .earlier, .later, .answer, .silence, .addressedToUs, .repliesToOthers:
      Outcome(unknown: .truncated)
    case .certain(let inner): Outcome(evaluate(inner, on: subject).truth == .yes)
    case .fromFiles(let number): Outcome(subject.post.overrides.contains(number))
    case .gated(let gate, let inner): gated(inner, by: gate, on: subject)
    }
  }

  private mutating func gated(
    _ inner: Condition, by gate: Int, on subject: PostView
  ) -> Outcome {
    guard let gates else { return evaluate(inner, on: subject) }
    guard mayHold(GateNumber(gate), gates, on: subject) else { return .no }
    if case .text(let text) = inner {
      return matches(of: text, behind: gate, on: subject)
    }
    return evaluate(inner, on: subject)
  }

  /// Notes that the record lacks `key`; the outcome differs by whether other records have it.
  mutating func isMissing(_ key: FieldKey) -> Bool {
    lackingKeys.insert(key)
    return missingKeys.contains(key)
  }

  // MARK: Combinations

  private mutating func all(_ parts: [Condition], on subject: PostView) -> Outcome {
    var result = Outcome.yes
    for part in parts {
      let outcome = evaluate(part, on: subject)
      result.addMarkets(of: outcome)
      if outcome.truth == .no { return .no }
      if outcome.truth == .unknown {
        result.truth = .unknown
        result.addReason(outcome.reason)
      }
      result.addEvidence(of: outcome)
    }
    return result
  }

  private mutating func any(_ parts: [Condition], on subject: PostView) -> Outcome {
    var result = Outcome.no
    for part in parts {
      let outcome = evaluate(part, on: subject)
      if outcome.truth == .yes { return outcome }
      result.addMarkets(of: outcome)
      if outcome.truth == .unknown {
        result.truth = .unknown
        result.addReason(outcome.reason)
      }
    }
    return result
  }

  private mutating func none(_ parts: [Condition], on subject: PostView) -> Outcome {
    var result = any(parts, on: subject)
    result.truth = !result.truth
    result.evidence = []
    return result
  }

  private mutating func atLeast(_ n: Int, of parts: [Condition], on subject: PostView) -> Outcome {
    var result = Outcome.no
    var sure = 0
    var possible = 0
    for part in parts {
      let outcome = evaluate(part, on: subject)
      if outcome.truth == .yes {
        sure += 1
        result.addEvidence(of: outcome)
      }
      if outcome.truth >= .unknown { possible += 1 }
      if outcome.truth == .unknown { result.addReason(outcome.reason) }
    }
    result.truth = sure >= n ? .yes : possible >= n ? .unknown : .no
    return result
  }

  private mutating func primary(_ inner: Condition, on subject: PostView) -> Outcome {
    var outcome = evaluate(inner, on: subject)
    outcome.evidence = outcome.evidence.map {
      var evidence = $0
      evidence.isPrimary = true
      return evidence
    }
    return outcome
  }

  // MARK: Signals

  mutating func signal(_ reference: SignalReference, on subject: PostView) -> Outcome {
    if let gates, !mayHold(reference.index, points: reference.minScore ?? 0, gates, on: subject) {
      return .no
    }
    let known = signalOutcome(reference, on: subject)
    guard let wanted = reference.minScore, let score = known.score else { return known.outcome }
    var outcome = known.outcome
    outcome.truth = truth(of: score, reaching: wanted)
    return outcome
  }

  /// The signal by its own measure, whatever score the reference asks for.
  mutating func signalOutcome(
    _ reference: SignalReference, on subject: PostView
  ) -> SignalOutcome {
    let slot = reference.index * 2 + (subject.isParent ? 1 : 0)
    let known: SignalOutcome
    if let cached = signals[slot] {
      known = cached
    } else {
      let outer = lackingKeys
      lackingKeys = KeySet()
      let found = evaluate(book.signals[reference.index], on: subject)
      found.lacking = lackingKeys
      lackingKeys = outer
      known = found
      signals[slot] = known
      knownSlots.append(slot)
      if !known.lacking.isEmpty { openSlots.append(slot) }
    }
    if !known.lacking.isEmpty { lackingKeys.formUnion(known.lacking) }
    return known
  }

  private mutating func evaluate(_ signal: Signal, on subject: PostView) -> SignalOutcome {
    if !signal.scores.isEmpty { return score(signal, on: subject) }
    if let anyLanguage = signal.anyLanguage {
      let outcome = evaluate(anyLanguage, on: subject)
      if outcome.truth == .yes || signal.languages.isEmpty {
        return SignalOutcome(outcome: outcome)
      }
    }
    if case .known(let language) = subject.language, let own = signal.languages[language] {
      return SignalOutcome(outcome: evaluate(own, on: subject))
    }
    return SignalOutcome(outcome: Outcome(unknown: unspoken(subject.language)))
  }

  /// Sums the parts that hold; unknown parts count both ways.
  private mutating func score(_ signal: Signal, on subject: PostView) -> SignalOutcome {
    var low = 0
    var high = 0
    var result = Outcome.no
    for part in signal.scores {
      var outcome: Outcome
      if part.languages.isEmpty {
        outcome = evaluate(part.when, on: subject)
      } else if case .known(let language) = subject.language, part.languages.contains(language) {
        outcome = evaluate(part.when, on: subject)
      } else {
        outcome = Outcome(unknown: unspoken(subject.language))
      }
      if outcome.truth == .yes {
        low += part.add
        high += part.add
        if part.add > 0 { result.addEvidence(of: outcome) }
      } else if outcome.truth == .unknown {
        low += min(0, part.add)
        high += max(0, part.add)
        result.addReason(outcome.reason)
      }
    }
    let bounds = low...high
    result.truth = truth(of: bounds, reaching: signal.minScore)
    return SignalOutcome(outcome: result, score: bounds)
  }

  private func truth(of score: ClosedRange<Int>, reaching wanted: Int) -> Truth {
    score.lowerBound >= wanted ? .yes : score.upperBound < wanted ? .no : .unknown
  }

  func unspoken(_ language: PostLanguage) -> UnknownReason {
    switch language {
    case .known(let language): .language(language.rawValue)
    case .other(let tag): .language(tag)
    case .undetermined: .language(nil)
    }
  }

  private static func parentView(of post: borrowing Post, languages: [Language]) -> PostView? {
    post.hasParent ? PostView(copy post, isParent: true, languages: languages) : nil
  }
}
