package import DecorumBase
package import DecorumEngine
import DecorumPosts
import DecorumReaders
package import DecorumRules
package import DecorumTime

/// Asks one rule about one post of a run: what a check says of it, and a trace of all that the rule asks.
package struct Investigation {
  /// What came out.
  package struct Answer: Sendable {
    package enum Verdict: Sendable {
      case finding(Diagnostic)
      case clean
      case unknown(String)
    }

    package var verdict: Verdict
    /// As this post's options have it.
    package var severity = Severity.warning
    /// The overrides that hold for the post, by their numbers.
    package var overrides: Set<Int> = []
    package var post: PostReference
    package var place: Span
    /// What is to be known beside the conditions: the rule is off, another one speaks instead.
    package var remarks: [String] = []
    package var nodes: [TraceNode] = []

    /// Whether some condition is named as the one that decides.
    package var namesReason: Bool { nodes.contains { $0.namesReason } }
  }

  private let plan: Plan
  /// The variants of the rule.
  private let rules: [Int]
  private let store: SourceStore

  /// - Parameters:
  ///   - book: was loaded with places.
  ///   - supersedingRules: ids of rules that go before this one where they fire on the same post.
  package init(
    _ id: RuleID, in book: RuleBook, context: JudgingContext, store: SourceStore,
    against supersedingRules: Set<RuleID> = []
  ) {
    var some = book
    some.rules = book.rules.filter { $0.id == id || supersedingRules.contains($0.id) }
    var plan = Plan(book: some, context: context)
    // Copies are found, and posts numbered, only where posts are looked at together.
    plan.looksAtManyPosts = true
    self.plan = plan
    self.store = store
    rules = some.rules.indices.filter { some.rules[$0].id == id }
  }

  // MARK: A run

  /// - Returns: what was read, for choosing a post, and the faults of the input.
  package func run(
    _ settings: RunSettings, zone: Zone?, inputs: InputTable = InputTable(),
    suppressions: SuppressionTerms? = nil, on sources: [SourceID]? = nil
  ) -> (run: TracedRun, problems: [Diagnostic]) {
    var linter = Linter(plan: plan, settings: settings, store: store, zone: zone)
    linter.inputs = inputs
    linter.suppressions = suppressions
    var record: RunRecord? = RunRecord()
    var problems: [Diagnostic] = []
    let outcome: Linter.Outcome
    if let sources {
      outcome = linter.run(on: sources, history: [], noting: &record)
    } else {
      let history = store.discover(settings.history)
      let found = store.discover(settings.paths, stdinName: settings.stdinName)
      problems = history.diagnostics + found.diagnostics
      outcome = linter.run(on: found.sources, history: history.sources, noting: &record)
    }
    problems += outcome.inputs.flatMap(\.diagnostics)
    return (TracedRun(record: record ?? RunRecord(), store: store), problems)
  }

  /// - Returns: nil where the post cannot be read again.
  package func answer(on number: Int, of run: TracedRun) -> Answer? {
    let record = run.record
    let facts = record.facts[number]
    guard let post = record.post(number, from: store) else { return nil }
    var answer = Answer(
      verdict: .clean, post: PostReference(post, identity: facts.identity),
      place: post.text.span(of: post.text.firstLine))
    if record.isCopy(number) {
      answer.remarks.append("the post is a copy of another one that was read; that one is judged")
    }
    if facts.isHistory { answer.remarks.append("the post is history: known, and not judged") }
    let keys = record.keys(of: number)
    let rule = variant(for: post, keys, &answer)
    if let verdicts = record.collector?.verdicts(of: number) {
      judge(verdicts, rule, &answer)
    }
    if let held = record.ledger?.suppressed(plan.book.rules[rule].id, on: number)?.by {
      let span = held.place.span
      let line = store.line(of: span.source, at: span.start).number
      answer.remarks.append(
        "a check does not print it: it is suppressed at \(store.name(of: span.source)):\(line)"
          + (held.reason.map { ", because: \($0)" } ?? ""))
    }
    let relative = record.kept.firstIndex(of: number)
    answer.nodes = RuleTracer(plan: plan, rule: rule).trace(
      post, keys: keys,
      among: relative.flatMap { record.relations?.neighbours(of: $0) })
    return answer
  }

  // MARK: One post alone

  /// A labelled post, judged as `decorum eval` does: as if it were alone in its file, and only by what
  /// needs no other post.
  func answer(on post: Post) -> Answer {
    var keys = KeySet()
    keys.add(post)
    var judge = PostJudge(plan: plan)
    var collector = VerdictCollector(plan: plan)
    collector.add(judge.judge(post, identity: PostIdentity(of: post)))
    collector.endSource(keys: keys)
    var answer = Answer(
      verdict: .clean, post: PostReference(post, identity: PostIdentity(of: post)),
      place: post.text.span(of: post.text.firstLine))
    let rule = variant(for: post, keys, &answer)
    if let verdicts = collector.verdicts(of: 0) { self.judge(verdicts, rule, &answer) }
    answer.nodes = RuleTracer(plan: plan, rule: rule).trace(
      post, keys: keys, among: nil, isAlone: true)
    return answer
  }

  /// The variant whose options are the post's; the first where overrides turn the rule off for it.
  private func variant(
    for post: Post, _ keys: KeySet, _ answer: inout Answer
  ) -> Int {
    let found = plan.overrides(of: post, keys: keys, among: rules)
    answer.overrides = found.holding
    let rule = found.variant ?? rules.first ?? 0
    answer.severity = plan.book.rules[rule].severity
    return rule
  }

  private func judge(_ verdicts: PostVerdicts, _ rule: Int, _ answer: inout Answer) {
    if let finding = verdicts.findings.first(where: { $0.rule == rule }) {
      answer.verdict = .finding(finding.diagnostic)
      let id = plan.book.rules[rule].id
      for other in verdicts.findings
      where plan.book.rules[other.rule].supersedes.contains(id) {
        answer.remarks.append(
          "a check does not print it: \(plan.book.rules[other.rule].id) speaks of the same post, "
            + "and supersedes this rule")
      }
    } else if let open = verdicts.unknown.first(where: { $0.rule == rule }) {
      answer.verdict = .unknown(open.reason.description)
    }
  }
}

/// Posts that were read, and can be asked about.
package struct TracedRun {
  let record: RunRecord
  let store: SourceStore

  package var count: Int { record.facts.count }
}
