package import DecorumBase
import DecorumEngine
import DecorumPosts
import DecorumReaders
package import DecorumRules
import DecorumText
import DecorumTime

/// `decorum test`: runs the examples of rules. Each is read as a real record and judged by its own
/// rule alone; what does not come out as written is a diagnostic at the example.
package struct RuleTest {
  package struct Result: Sendable {
    package var failures: [Diagnostic] = []
    package var examples = 0
    package var rules = 0
  }

  private let book: RuleBook
  /// The book of one rule under other options; nil where they do not fit.
  private let reloaded: (RuleID, RuleSetting) -> RuleBook?

  package init(
    _ book: RuleBook, reloaded: @escaping (RuleID, RuleSetting) -> RuleBook? = { _, _ in nil }
  ) {
    self.book = book
    self.reloaded = reloaded
  }

  package func run() -> Result {
    var result = Result()
    for rule in book.rules {
      result.rules += 1
      for example in rule.examples {
        result.examples += 1
        if let failure = failure(of: example, rule) { result.failures.append(failure) }
      }
    }
    result.failures.sort(by: Diagnostic.precedes)
    return result
  }

  /// The world that examples live in, unless they say otherwise.
  package static let context: JudgingContext = {
    var brand = BrandContext()
    brand.names = ["Acme", "Acme Home"]
    brand.domains = ["acme.example", "acmehome.example"]
    brand.accounts = Set(["@acme", "@acmehome", "@acmehelp"].map { Handle($0) })
    brand.employees = Set(["@jo_at_work", "@priya"].map { Handle($0) })
    brand.agencyAccounts = Set(["@acme_fr"].map { Handle($0) })
    return JudgingContext(brand: brand, markets: ["us", "uk"], languages: Language.allCases)
  }()

  private func failure(of example: RuleExample, _ rule: Rule) -> Diagnostic? {
    let now = Instant(rfc3339: example.now ?? "2026-11-21T12:00:00Z")
    guard let now else {
      return diagnostic(rule, example, "\"now\" must be RFC 3339 with an offset")
    }
    let line = ExampleRecord.lines(for: example, now: now)
    var reader = NDJSONReader(source: SourceID(0))
    let read = reader.read(Block(bytes: line, offset: 0, isLast: true))
    guard let post = read.posts.first else {
      let why = read.diagnostics.first?.message ?? "it has no text"
      return diagnostic(rule, example, "the example cannot be read as a post: \(why)")
    }
    if let fault = read.diagnostics.first {
      return diagnostic(rule, example, "the example is not a sound post: \(fault.message)")
    }
    var alone = book
    alone.rules = [rule]
    if !example.options.isEmpty {
      var setting = RuleSetting()
      setting.options = example.options
      guard let other = reloaded(rule.id, setting) else {
        return diagnostic(rule, example, "the options of this example do not fit the rule")
      }
      alone = other
    }
    var context = RuleTest.context
    if let markets = example.markets { context.markets = markets }
    let plan = Plan(book: alone, context: context)
    if example.posts.isEmpty, !plan.looksAtManyPosts {
      var collector = VerdictCollector(plan: plan)
      var judge = PostJudge(plan: plan)
      var keys = SourceKeys()
      keys.add(post)
      collector.add(judge.judge(post, identity: PostIdentity(of: post)))
      collector.endSource(keys: keys)
      return mismatch(
        example, rule, post, findings: collector.diagnostics(),
        unknown: collector.unknownVerdicts())
    }
    let store = SourceStore()
    let source = store.addMemory(name: "example", bytes: line)
    var settings = RunSettings()
    settings.now = now
    let zone = example.timezone.flatMap { TimeZoneDatabase.zone(named: $0) }
    let outcome = Linter(plan: plan, settings: settings, store: store, zone: zone).run(on: [source])
    if let fault = outcome.inputs.flatMap(\.diagnostics).first {
      return diagnostic(rule, example, "the example is not sound: \(fault.message)")
    }
    return example.posts.isEmpty
      ? mismatch(example, rule, post, findings: outcome.findings, unknown: outcome.unknown)
      : queueMismatch(example, rule, findings: outcome.findings, unknown: outcome.unknown)
  }

  /// A small queue: the marked posts are flagged, with their related ones, and no others.
  private func queueMismatch(
    _ example: RuleExample, _ rule: Rule, findings: [Diagnostic], unknown: [UnknownVerdict]
  ) -> Diagnostic? {
    let found = findings.filter { $0.rule == rule.id }
    for (number, post) in example.posts.enumerated() {
      let id = "\(number + 1)"
      let finding = found.first { $0.primary.post?.id == id }
      if post.marked != nil, finding == nil {
        let why = unknown.first.map { "could not be judged: \($0.reason)" } ?? "is not flagged"
        let others = found.compactMap(\.primary.post?.id).joined(separator: ", ")
        return diagnostic(
          rule, example, "post \(id) should be flagged and \(why)", at: post.place,
          note: others.isEmpty ? nil : "flagged: \(others)")
      }
      if post.marked == nil, let finding {
        return diagnostic(
          rule, example, "post \(id) should pass and is flagged", at: post.place,
          note: finding.message)
      }
      if let related = post.related, let finding {
        let named = Set(finding.secondary.compactMap { $0.post?.id })
        guard named == Set(related.map { "\($0)" }) else {
          return diagnostic(
            rule, example, "the finding names other posts", at: post.place,
            note: "it names \(named.sorted().joined(separator: ", "))")
        }
      }
    }
    if example.expectation == .unknown, unknown.isEmpty {
      return diagnostic(rule, example, "this queue should be unknown and is judged")
    }
    if [.pass, .trap].contains(example.expectation), let open = unknown.first {
      return diagnostic(
        rule, example, "this queue should pass and could not be judged: \(open.reason)")
    }
    return nil
  }

  private func mismatch(
    _ example: RuleExample, _ rule: Rule, _ post: Post, findings: [Diagnostic],
    unknown: [UnknownVerdict]
  ) -> Diagnostic? {
    let finding = findings.first { $0.rule == rule.id }
    switch example.expectation {
    case .flag:
      guard let finding else {
        let why = unknown.first.map { "could not be judged: \($0.reason)" } ?? "is not flagged"
        return diagnostic(rule, example, "this example should be flagged and \(why)")
      }
      guard let marked = example.marked, finding.primary.span != post.text.span(of: marked) else {
        return nil
      }
      let words = String(decoding: post.text.bytes[marked], as: UTF8.self)
      return diagnostic(
        rule, example, "the finding does not sit on \"\(words)\"",
        note: "it sits on \"\(found(finding, in: post))\" and says: \(finding.message)")
    case .pass, .trap:
      if let finding {
        return diagnostic(
          rule, example, "this example should pass and is flagged",
          note: "at \"\(found(finding, in: post))\": \(finding.message)")
      }
      return unknown.first.map {
        diagnostic(rule, example, "this example should pass and could not be judged: \($0.reason)")
      }
    case .unknown:
      return unknown.isEmpty
        ? diagnostic(rule, example, "this example should be unknown and is judged") : nil
    }
  }

  /// The words that a span of the record spells, found by its offsets.
  private func found(_ finding: Diagnostic, in post: Post) -> String {
    let bytes = post.text.bytes
    let starts = bytes.indices.filter {
      let origin = post.text.span(of: $0..<($0 + 1)).range
      return finding.primary.span.range.lowerBound <= origin.lowerBound
        && origin.upperBound <= finding.primary.span.range.upperBound
    }
    guard let first = starts.first, let last = starts.last else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  private func diagnostic(
    _ rule: Rule, _ example: RuleExample, _ message: String, at place: Span? = nil,
    note: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      RuleID(known: "rule/example"), .error, "\(rule.id): \(message)",
      at: Label(place ?? example.place),
      notes: [note, example.because.map { "because: \($0)" }].compactMap { $0 })
  }
}
