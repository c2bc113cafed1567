package import DecorumBase
import DecorumEngine
import DecorumPosts
package import DecorumRules
import DecorumText
import DecorumTime

/// `decorum test`: runs the examples of rules. Each is read as real records and judged by its own rule
/// alone, as written and inside other files; what does not come out is a diagnostic at the example.
package struct RuleTest {
  package struct Result: Sendable {
    package var failures: [Diagnostic] = []
    package var examples = 0
    package var rules = 0
    /// What would make failed examples come out, for `--update`.
    package var remedies: [ExampleRemedy] = []
  }

  let book: RuleBook
  /// Where files are put that a failure shows.
  private let store: SourceStore?
  /// The book of one rule under other options; nil where they do not fit.
  private let reloaded: (RuleID, RuleSetting) -> RuleBook?

  package init(
    _ book: RuleBook, store: SourceStore? = nil,
    reloaded: @escaping (RuleID, RuleSetting) -> RuleBook? = { _, _ in nil }
  ) {
    self.book = book
    self.store = store
    self.reloaded = reloaded
  }

  package func run() -> Result {
    var result = Result()
    for rule in book.rules {
      result.rules += 1
      for example in rule.examples {
        result.examples += 1
        check(example, rule, &result)
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

  /// The judge of an example, its options filled in.
  func judge(of example: RuleExample, _ rule: Rule) throws(ExampleFault) -> ExampleJudge {
    guard let now = Instant(rfc3339: example.now ?? "2026-11-21T12:00:00Z") else {
      throw ExampleFault("\"now\" must be RFC 3339 with an offset")
    }
    guard !example.options.isEmpty else {
      return ExampleJudge(example, of: rule, in: book, now: now)
    }
    var setting = RuleSetting()
    setting.options = example.options
    guard let other = reloaded(rule.id, setting),
      let own = other.rules.first(where: { $0.id == rule.id })
    else { throw ExampleFault("the options of this example do not fit the rule") }
    return ExampleJudge(example, of: own, in: other, now: now)
  }

  private func check(_ example: RuleExample, _ rule: Rule, _ result: inout Result) {
    let report = ExampleReport(rule: rule, example: example)
    let judge: ExampleJudge
    do { judge = try self.judge(of: example, rule) } catch {
      result.failures.append(report.failure(error.words))
      return
    }
    let plain = ExampleContainer.plain(judge.records)
    let judged = judge.judged(plain)
    if let fault = judged.fault {
      result.failures.append(report.failure("the example is not a sound post: \(fault)"))
      return
    }
    let seen = ExampleComparison(judge: judge, report: report, judged: judged)
    if var failure = seen.mismatch {
      if failure.isSilent {
        failure.diagnostic.notes += others(on: example, judge.records, but: rule)
      }
      result.failures.append(failure.diagnostic)
      result.remedies += failure.remedies
      return
    }
    let said = ExampleSaying(judged, in: plain)
    let fixing = FixTest(judge: judge, report: report, book: book)
    let fixed = fixing.result(on: judged, in: plain)
    if let failure = fixed.failure ?? fixing.unlikeExpected(fixed, judged) {
      result.failures.append(failure)
      return
    }
    for container in judge.containers {
      if let failure = difference(container, judge, judged, said, report)
        ?? fixing.difference(from: fixed, in: container)
      {
        result.failures.append(failure)
        return
      }
    }
    let suppression = ExampleSuppression(judge: judge, report: report, plain: judged)
    if let failure = suppression.failure { result.failures.append(failure) }
  }

  /// What is said of the example inside another file, if it differs.
  private func difference(
    _ container: ExampleContainer, _ judge: ExampleJudge, _ plain: ExampleJudge.Judged,
    _ said: ExampleSaying, _ report: ExampleReport
  ) -> Diagnostic? {
    let judged = judge.judged(container)
    let texts = Set(judged.posts.map(\.text.string))
    let isSame = texts == Set(plain.posts.map(\.text.string))
    if container.mayChangeText, !isSame || judged.fault != nil { return nil }
    if let fault = judged.fault {
      return report.failure("\(container.name) it is not a sound post: \(fault)")
    }
    if !isSame { return report.failure("\(container.name) it reads as another text") }
    let other = ExampleSaying(judged, in: container)
    guard let difference = said.difference(from: other) else { return nil }
    let place =
      judged.findings.first?.primary.span.range ?? judged.posts.last?.record.range ?? 0..<0
    let shown = store.map { store in
      Label(
        Span(
          store.addMemory(name: "the example \(container.name)", bytes: container.bytes), place),
        "here it differs")
    }
    return report.failure(
      "\(container.name) the verdict is another", notes: [difference],
      secondary: [shown].compactMap { $0 },
      helps: ["tell us: what a rule says must not hang on the file around a post"])
  }

  /// Rules that do speak of a text of which its own does not.
  private func others(
    on example: RuleExample, _ records: [ExampleRecord], but rule: Rule
  ) -> [String] {
    guard example.posts.isEmpty else { return [] }
    let container = ExampleContainer.plain(records)
    return book.rules.filter { $0.id != rule.id }.compactMap { other in
      let judge = ExampleJudge(
        example, of: other, in: book, now: Instant(secondsSince1970: 0))
      let judged = judge.judged(container)
      guard let finding = judged.findings.first, let post = judged.posts.first else { return nil }
      let words = post.text.words(at: finding.primary.span)
      return "another rule speaks of it: \(other.id)" + (words.isEmpty ? "" : " at \"\(words)\"")
    }
  }
}

/// Why an example could not be run.
struct ExampleFault: Error {
  let words: String
  init(_ words: String) { self.words = words }
}

/// What a rule said of an example, without the places in the file: equal in every container.
package struct ExampleSaying: Equatable {
  package struct Finding: Equatable {
    var post: String
    var message: String
    var helps: [String]
    var markets: [String]
    var related: Set<String>
    /// Empty where the place is not a piece of one value.
    var words: [String]

    var description: String { "\"\(message)\"" }
  }

  private var findings: [Finding]
  private var unknown: [String]

  package init(_ judged: ExampleJudge.Judged, in container: ExampleContainer) {
    findings = judged.findings.map { finding in
      Finding(
        post: judged.posts.count == 1 ? "" : finding.primary.post?.id ?? "",
        message: finding.message, helps: finding.helps, markets: finding.markets,
        related: Set(finding.secondary.compactMap { $0.post?.id }),
        words: container.words(at: finding.primary.span.range))
    }.sorted { ($0.post, $0.message) < ($1.post, $1.message) }
    unknown = judged.unknown.map(\.reason)
  }

  /// What the other says, where that is not the same.
  package func difference(from other: ExampleSaying) -> String? {
    guard unknown == other.unknown, findings.count == other.findings.count else {
      return "as written: \(summary); here: \(other.summary)"
    }
    for (mine, theirs) in zip(findings, other.findings) {
      var bare = theirs
      bare.words = mine.words
      if bare != mine { return "as written: \(mine.description); here: \(theirs.description)" }
      // Equal for Swift: letters and accents may be apart.
      guard let words = mine.words.first, !theirs.words.contains(words) else { continue }
      return "as written it sits on \"\(words)\", here on \"\(theirs.words.first ?? "nothing")\""
    }
    return nil
  }

  private var summary: String {
    if !findings.isEmpty { return findings.map(\.description).joined(separator: ", ") }
    return unknown.isEmpty ? "nothing" : "unknown (\(unknown.joined(separator: ", ")))"
  }
}
