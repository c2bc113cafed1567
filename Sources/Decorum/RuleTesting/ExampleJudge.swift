package import DecorumBase
import DecorumEngine
package import DecorumPosts
import DecorumReaders
package import DecorumRules
import DecorumText
package import DecorumTime
import DecorumYAML

/// Judges one example by its own rule alone, in whatever file it stands.
package struct ExampleJudge {
  let rule: Rule
  let example: RuleExample
  let now: Instant
  let zone: Zone?
  private let plan: Plan
  /// The rules whose findings are told.
  private let speakers: Set<RuleID>

  /// What was said of the example's posts.
  package struct Judged {
    package var findings: [Diagnostic] = []
    package var unknown: [UnknownVerdict] = []
    /// The example's own posts, as they were read.
    package var posts: [Post] = []
    /// The posts whose findings were suppressed, by id.
    package var suppressed: Set<String> = []
    /// What was said of suppressions.
    package var problems: [Diagnostic] = []
    /// Why the example is no sound input.
    package var fault: String?
  }

  /// - Parameter book: the rule's options are those of the example.
  /// - Parameter others: rules that are to speak as well.
  package init(
    _ example: RuleExample, of rule: Rule, in book: RuleBook, now: Instant,
    beside others: [Rule] = []
  ) {
    self.rule = rule
    self.example = example
    self.now = now
    var alone = book
    alone.rules = ([rule] + others).byID
    speakers = Set(alone.rules.map(\.id))
    plan = Plan(book: alone, context: ExampleJudge.context(of: example))
    zone = example.timezone.flatMap { TimeZoneDatabase.zone(named: $0) }
  }

  /// The same with one limb of the rule.
  func with(limb: Limb) -> ExampleJudge {
    var rule = rule
    rule.limbs = [limb]
    return ExampleJudge(example, of: rule, in: plan.book, now: now)
  }

  /// The same with the rules of the family, which look at the post from other sides.
  func withFamily(in book: RuleBook) -> ExampleJudge {
    let family = book.rules.filter { $0.id.family == rule.id.family && $0.id != rule.id }
    return ExampleJudge(example, of: rule, in: plan.book, now: now, beside: family)
  }

  static func context(of example: RuleExample) -> JudgingContext {
    var context = RuleTest.context
    if let markets = example.markets { context.markets = markets }
    return context
  }

  package var records: [ExampleRecord] { ExampleRecord.records(for: example, now: now) }

  /// The name of a post of a queue.
  func name(of number: Int) -> String {
    let own = example.posts[number].fields.first { $0.key.scalar?.string == "id" }
    return own?.value.scalar?.string ?? "\(number + 1)"
  }

  /// The files in which the example must come out the same.
  package var containers: [ExampleContainer] {
    let isAlone = !example.posts.isEmpty || rule.comparesPosts
    let times = example.posts.map(\.at)
    return ExampleContainer.all(
      for: records, isAlone: isAlone,
      isShuffled: !times.contains(nil) && Set(times).count == times.count && times.count > 1,
      isSpelledFreely: !rule.countsBytes(in: plan.book),
      needsLanguage: rule.asksForLanguage(in: plan.book))
  }

  /// - Parameter suppressing: whether suppressions in the records are obeyed.
  package func judged(_ container: ExampleContainer, suppressing: Bool = false) -> Judged {
    let store = SourceStore()
    let source = store.addMemory(name: container.name, bytes: container.bytes)
    var reader = container.reader(source)
    let read = reader.read(Block(bytes: container.bytes, offset: 0, isLast: true))
    var judged = Judged(posts: read.posts)
    judged.fault = read.diagnostics.first?.message
    if read.posts.isEmpty, judged.fault == nil { judged.fault = "it has no text" }
    if judged.fault != nil { return judged }
    let other = container.hasNeighbour ? PostIdentity(of: judged.posts.removeFirst()).id : nil
    var findings: [Diagnostic] = []
    var unknown: [UnknownVerdict] = []
    if example.posts.isEmpty, !plan.looksAtManyPosts, !suppressing {
      var collector = VerdictCollector(plan: plan)
      var judge = PostJudge(plan: plan)
      var keys = KeySet()
      for post in read.posts {
        keys.add(post)
        collector.add(judge.judge(post, identity: PostIdentity(of: post)))
      }
      collector.endSource(keys: keys)
      findings = collector.diagnostics()
      unknown = collector.unknownVerdicts()
    } else {
      var settings = RunSettings()
      settings.now = now
      settings.inputFormat = container.format
      var linter = Linter(plan: plan, settings: settings, store: store, zone: zone)
      if suppressing { linter.suppressions = terms }
      let outcome = linter.run(on: [source])
      judged.suppressed = Set(
        outcome.ledger?.suppressed.compactMap { $0.finding.primary.post?.id } ?? [])
      judged.problems = outcome.findings.filter { $0.rule.family == "suppression" }
      // What clocks do to a time is what some examples are about.
      judged.fault =
        outcome.inputs.flatMap(\.diagnostics)
        .first { $0.severity == .error || $0.rule.description != "input/time" }?.message
      findings = outcome.findings
      unknown = outcome.unknown
    }
    judged.findings = findings.filter {
      speakers.contains($0.rule) && (other == nil || $0.primary.post?.id != other)
    }
    judged.unknown = unknown.filter { open in
      other == nil || open.examples.contains { $0.id != other }
    }
    return judged
  }
}

extension TextRegion {
  /// Whether its end is so many letters away.
  fileprivate var countsLetters: Bool {
    switch self {
    case .first125, .beforeFold, .last20Percent: true
    case .start, .end, .lineStart, .sentenceStart: false
    }
  }
}

extension Rule {
  /// Whether a post more could change what it says of another.
  var comparesPosts: Bool {
    limbs.contains { limb in
      switch limb.check {
      case .find, .measure, .require: false
      case .frequency, .share, .repetition, .schedule, .answer: true
      }
    }
      || conditions.contains { condition in
        var found = false
        condition.walk { part in
          switch part {
          case .earlier, .later, .answer, .silence: found = true
          default: break
          }
        }
        return found
      }
  }

  /// Whether the spelling of a letter can make a difference: numbers of letters, and texts that are
  /// matched as they were written, labels among them.
  func countsBytes(in book: RuleBook) -> Bool {
    if limbs.contains(where: { if case .measure = $0.check { true } else { false } }) {
      return true
    }
    return reaches(in: book) { part in
      switch part {
      case .metric, .label: true
      case .text(let text): text.asWritten || text.regions.contains(where: \.countsLetters)
      default: false
      }
    }
  }

  /// Whether it asks for the key `lang` itself, not only for the language of the text.
  func asksForLanguage(in book: RuleBook) -> Bool {
    reaches(in: book) { part in
      switch part {
      case .field(let field): field.key == .field(.language)
      case .blank(let keys): keys.contains(.field(.language))
      default: false
      }
    }
  }

  /// Whether one of its conditions, or of the signals below them, is of a sort.
  private func reaches(in book: RuleBook, _ isWanted: (Condition) -> Bool) -> Bool {
    var seen: Set<Int> = []
    var open = conditions
    while let condition = open.popLast() {
      var isFound = false
      condition.walk { isFound = isFound || isWanted($0) }
      if isFound { return true }
      for signal in condition.signals where seen.insert(signal.index).inserted {
        if book.signals.indices.contains(signal.index) {
          open += book.signals[signal.index].conditions
        }
      }
    }
    return false
  }
}
