package import DecorumBase
import DecorumPatterns
package import DecorumPosts
import DecorumRules

/// Judges posts one by one with every rule of a book that needs no other post. One per worker.
package struct PostJudge: ~Copyable {
  private let plan: Plan
  private var evaluator: Evaluator?

  package init(plan: Plan) {
    self.plan = plan
    work = plan.clock == nil ? [] : Array(repeating: RuleWork(), count: plan.book.rules.count)
  }

  /// The work that posts were until now.
  package private(set) var counts = ScanCounts()
  /// By rule, where the plan has a clock; else none.
  package private(set) var work: [RuleWork]

  /// What is kept of a post for the rules that look at many.
  /// - Parameter isAtHand: it is the post that was judged last; what is known of it is used again.
  package mutating func facts(
    of post: Post, _ place: PostPlace, isAtHand: Bool = false
  ) -> PostFacts {
    var evaluator = isAtHand ? evaluator.take() ?? look(at: post) : look(at: post)
    let facts = evaluator.facts(plan.facts, post: post, place)
    counts = evaluator.counts
    self.evaluator = consume evaluator
    return facts
  }

  /// - Parameter rules: those to judge; nil = all.
  package mutating func judge(
    _ post: consuming Post, identity: PostIdentity, rules: Set<Int>? = nil
  ) -> PostVerdicts {
    let isInbound = post.inbound == true
    var evaluator = look(at: post)
    var verdicts = PostVerdicts()
    let woken = evaluator.woken()
    if let woken {
      for i in woken where i < plan.book.rules.count {
        judge(i, isInbound, identity, among: rules, &evaluator, &verdicts)
      }
    } else {
      for i in plan.book.rules.indices {
        judge(i, isInbound, identity, among: rules, &evaluator, &verdicts)
      }
    }
    counts = evaluator.counts
    self.evaluator = consume evaluator
    return verdicts
  }

  /// The evaluator, to be put back when the post is judged.
  private mutating func look(at post: consuming Post) -> Evaluator {
    guard var known = evaluator.take() else { return Evaluator(plan: plan, post: post) }
    known.look(at: post)
    return known
  }

  private mutating func judge(
    _ i: Int, _ isInbound: Bool, _ identity: PostIdentity, among rules: Set<Int>?,
    _ evaluator: inout Evaluator, _ verdicts: inout PostVerdicts
  ) {
    if let rules, !rules.contains(i) { return }
    evaluator.counts.rulesAsked += 1
    // Most rules are asleep: they are not even looked at.
    if let gates = plan.gates {
      if isInbound, !gates.rules[i].judgesInbound { return }
      if gates.isAsleep(i, &evaluator) { return }
    }
    let rule = plan.rules[i]
    if isInbound, !rule.rule.judgesInbound { return }
    guard let clock = plan.clock else {
      return weigh(rule, i, identity, &evaluator, &verdicts)
    }
    let (start, run, told) = (clock(), evaluator.counts.patternsRun, verdicts.findings.count)
    weigh(rule, i, identity, &evaluator, &verdicts)
    work[i].candidates += 1
    work[i].confirmations += evaluator.counts.patternsRun - run
    work[i].hits += verdicts.findings.count - told
    work[i].nanoseconds += clock() - start
  }

  private func weigh(
    _ own: OwnRule, _ i: Int, _ identity: PostIdentity,
    _ evaluator: inout Evaluator, _ verdicts: inout PostVerdicts
  ) {
    let verdict = evaluator.verdict(of: own.rule, limbs: own.limbs, identity)
    let undecided = evaluator.undecidedKeys
    if !undecided.isEmpty,
      case let choices = evaluator.combinations(
        of: undecided, first: verdict,
        judging: { $0.verdict(of: own.rule, limbs: own.limbs, identity) }),
      choices.values.contains(where: { !$0.isSame(as: verdict) })
    {
      verdicts.deferred.append(
        .init(
          rule: i, reference: PostReference(evaluator.post, identity: identity), choices: choices))
    } else if case .clean = verdict {
      return
    } else {
      verdicts.add(
        verdict, rule: i,
        reference: verdicts.reference ?? PostReference(evaluator.post, identity: identity))
    }
  }
}

/// What one rule says of one post.
package enum Verdict: Sendable {
  case clean
  case finding(Diagnostic)
  case unknown(UnknownReason, limit: Diagnostic?)

  fileprivate func isSame(as other: Verdict) -> Bool {
    switch (self, other) {
    case (.clean, .clean): true
    case (.finding(let a), .finding(let b)): a == b
    case (.unknown(let a, _), .unknown(let b, _)): a == b
    default: false
    }
  }
}

/// The verdicts of one post that are not *clean*.
package struct PostVerdicts: Sendable {
  package struct Unknown: Sendable {
    package var rule: Int
    package var reason: UnknownReason
  }

  /// A verdict that hangs on keys which this record lacks: it is settled when the whole source has
  /// been read and one knows which of them other records have.
  package struct Deferred: Sendable {
    package var rule: Int
    package var reference: PostReference
    package var choices: KeyChoices<Verdict>
  }

  /// The post, for what is unknown of it. One for all verdicts: most posts of an archive have several.
  package private(set) var reference: PostReference?
  package var findings: [(rule: Int, diagnostic: Diagnostic)] = []
  package var unknown: [Unknown] = []
  package var deferred: [Deferred] = []
  /// `engine/limit` reports.
  package var limits: [Diagnostic] = []

  package init() {}

  /// Whether every rule said *clean*.
  package var isClean: Bool {
    findings.isEmpty && unknown.isEmpty && deferred.isEmpty && limits.isEmpty
  }

  package mutating func add(_ verdict: Verdict, rule: Int, reference: PostReference) {
    switch verdict {
    case .clean: break
    case .finding(let diagnostic): findings.append((rule, diagnostic))
    case .unknown(let reason, let limit):
      addUnknown(reason, rule: rule, reference: reference)
      if let limit { limits.append(limit) }
    }
  }

  package mutating func addUnknown(
    _ reason: UnknownReason, rule: Int, reference: PostReference
  ) {
    unknown.append(Unknown(rule: rule, reason: reason))
    self.reference = reference
  }

  /// Takes what was found out later of the same post; rules that have told of something keep to that.
  mutating func merge(_ more: PostVerdicts) {
    let told = Set(findings.map(\.rule))
    findings += more.findings.filter { !told.contains($0.rule) }
    unknown += more.unknown.filter { !told.contains($0.rule) }
    limits += more.limits
    reference = reference ?? more.reference
  }
}

extension Evaluator {
  /// Judges one rule: its languages, its subject, then its limbs in order. The first limb that finds
  /// speaks; one finding per rule and post.
  /// - Parameter own: the numbers of the limbs that the post alone decides.
  mutating func verdict(
    of rule: Rule, limbs own: [Int], _ identity: PostIdentity
  ) -> Verdict {
    if own.isEmpty { return .clean }
    if !rule.markets.isEmpty, Set(rule.markets).isDisjoint(with: context.markets) { return .clean }
    let subject = evaluate(rule.when)
    if subject.truth == .no { return .clean }
    if let scope = rule.scope, evaluate(scope.speaks).truth != .yes { return .clean }
    if !rule.languages.isEmpty {
      guard case .known(let language) = self.subject.language, rule.languages.contains(language)
      else { return .unknown(unspoken(self.subject.language), limit: nil) }
    }
    var open: Outcome? = subject.truth == .unknown ? subject : nil
    for number in own {
      let outcome = evaluate(rule.limbs[number].check)
      switch outcome.truth {
      case .no: continue
      case .unknown:
        var first = open ?? outcome
        first.addReason(outcome.reason)
        open = first
      case .yes where subject.truth == .unknown: continue
      case .yes:
        return .finding(
          diagnostic(
            of: rule, rule.limbs[number], outcome, post: post,
            reference: PostReference(post, identity: identity)))
      }
    }
    guard let open, open.truth == .unknown else { return .clean }
    // An open subject matters only where a limb would have found something; a reply whose question
    // was not read is told of all the same, for nobody knows what it answers.
    if subject.truth == .unknown, subject.reason != .noParent,
      own.allSatisfy({ evaluate(rule.limbs[$0].check).truth == .no })
    {
      return .clean
    }
    let reason = open.reason ?? .language(nil)
    return .unknown(
      reason,
      limit: reason.isLimit
        ? limitReport(
          reason, rule: rule, post: post, reference: PostReference(post, identity: identity))
        : nil)
  }

  private mutating func evaluate(_ check: Check) -> Outcome {
    switch check {
    case .find(let condition): find(condition)
    case .measure(let condition): measure(condition)
    case .require(let condition): require(condition)
    case .frequency, .share, .repetition, .schedule, .answer:
      preconditionFailure("a limb that looks at many posts is judged over facts")
    }
  }
}
