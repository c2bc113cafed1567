package import DecorumBase
package import DecorumEngine
import DecorumPosts
import DecorumReaders
import DecorumRules
import DecorumYAML

/// `decorum eval`: what the rules say of labelled posts against what their labels expect.
///
/// Posts are judged one by one, each as if it were alone in its file: by the rules that need no other
/// post, and by those that read days in its words. A rule that was expected and
/// spoke is a true positive, expected and silent a miss, neither expected nor allowed and spoke a false
/// positive.
package struct Evaluation: Sendable {
  package struct Count: Sendable {
    package var truePositives = 0
    package var falsePositives = 0
    package var misses = 0

    /// nil where nothing was reported.
    package var precision: Double? {
      Count.share(truePositives, of: truePositives + falsePositives)
    }
    /// nil where nothing was expected.
    package var recall: Double? { Count.share(truePositives, of: truePositives + misses) }

    static func share(_ part: Int, of whole: Int) -> Double? {
      whole == 0 ? nil : Double(part) / Double(whole)
    }

    static func += (a: inout Count, b: Count) {
      a.truePositives += b.truePositives
      a.falsePositives += b.falsePositives
      a.misses += b.misses
    }
  }

  /// A post on which a rule was wrong.
  package struct Mistake: Sendable {
    package var rule: RuleID
    package var post: String
    package var isMiss: Bool
    package var text: String
    /// That a rule said nothing of being unable to judge is no post's fault.
    package var isOfWholeRun = false
  }

  package private(set) var counts: [RuleID: Count] = [:]
  package private(set) var mistakes: [Mistake] = []
  /// Labels of rules that do not exist, with how often they are expected.
  package private(set) var notBuilt: [RuleID: Int] = [:]
  package private(set) var posts = 0
  package private(set) var scenarios = 0
  /// Posts that expect and allow nothing, and how many of them were flagged.
  package private(set) var clean = 0
  package private(set) var flaggedClean = 0
  package private(set) var problems: [Diagnostic] = []

  private let plan: Plan
  private let isAsked: @Sendable (RuleID) -> Bool

  /// - Parameter isAsked: which rules to score.
  package init(plan: Plan, isAsked: @escaping @Sendable (RuleID) -> Bool) {
    self.plan = plan
    self.isAsked = isAsked
  }

  package var total: Count { counts.values.reduce(into: Count()) { $0 += $1 } }

  package var families: [(name: String, count: Count)] {
    var families: [String: Count] = [:]
    for (rule, count) in counts { families[String(rule.family), default: Count()] += count }
    return families.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Scores labelled posts: NDJSON in the neutral format with `expect` and `allow`.
  /// - Parameter overrides: those of the configuration that name the file, by their numbers.
  package mutating func score(
    _ bytes: [UInt8], source: SourceID, overrides: Set<Int> = []
  ) {
    var reader = NDJSONReader(source: source)
    let read = reader.read(Block(bytes: bytes, offset: 0, isLast: true))
    problems += read.diagnostics
    var judge = PostJudge(plan: plan)
    let lone = LonePosts(plan)
    for var post in read.posts {
      post.overrides = overrides
      let labels = labels(of: Array(bytes[post.record.range]), source: source)
      var keys = KeySet()
      keys.add(post)
      var collector = VerdictCollector(plan: plan)
      collector.add(judge.judge(post, identity: PostIdentity(of: post)))
      collector.endSource(keys: keys)
      let rules = collector.diagnostics().map(\.rule) + lone.findings(on: post, keys: keys)
      let found = Set(rules.filter { !$0.isInternal && isAsked($0) })
      count(found, expected: labels.expected, allowed: labels.allowed, in: post)
    }
  }

  /// Scores one scenario: posts in their order of rows, only the rules of its options switched on.
  mutating func score(_ scenario: ScenarioLabels, findings: [Diagnostic], unknown: [UnknownVerdict])
  {
    scenarios += 1
    let built = Set(plan.book.rules.map(\.id))
    let found = Set(
      findings.compactMap { finding in
        finding.primary.post.map { Found(rule: finding.rule, post: $0.id) }
      }.filter { scenario.settings[$0.rule] != nil && isAsked($0.rule) })
    func wrong(_ rule: RuleID, _ post: String, isMiss: Bool) {
      mistakes.append(
        Mistake(rule: rule, post: "\(scenario.id):\(post)", isMiss: isMiss, text: scenario.title))
    }
    for expected in scenario.expected where isAsked(expected.rule) {
      guard built.contains(expected.rule) else {
        notBuilt[expected.rule, default: 0] += 1
        continue
      }
      let places = [expected.post] + expected.alternatives
      if places.contains(where: { found.contains(Found(rule: expected.rule, post: $0)) }) {
        counts[expected.rule, default: Count()].truePositives += 1
      } else {
        counts[expected.rule, default: Count()].misses += 1
        wrong(expected.rule, expected.post, isMiss: true)
      }
    }
    for finding in found.sorted(by: { ($0.rule, $0.post) < ($1.rule, $1.post) })
    where scenario.allowed[finding.rule]?.contains(finding.post) != true {
      counts[finding.rule, default: Count()].falsePositives += 1
      wrong(finding.rule, finding.post, isMiss: false)
    }
    for rule in scenario.notEvaluable where isAsked(rule) && built.contains(rule) {
      guard !unknown.contains(where: { $0.rule == rule }) else { continue }
      counts[rule, default: Count()].misses += 1
      wrong(rule, "unknown", isMiss: true)
      mistakes[mistakes.count - 1].isOfWholeRun = true
    }
  }

  private struct Found: Hashable {
    var rule: RuleID
    var post: String
  }

  private mutating func count(
    _ found: Set<RuleID>, expected: Set<RuleID>, allowed: Set<RuleID>, in post: Post
  ) {
    posts += 1
    let built = Set(plan.book.rules.map(\.id))
    if expected.isEmpty && allowed.isEmpty {
      clean += 1
      if !found.isEmpty { flaggedClean += 1 }
    }
    for rule in expected.filter(isAsked).union(found).sorted() {
      guard built.contains(rule) else {
        notBuilt[rule, default: 0] += 1
        continue
      }
      let isExpected = expected.contains(rule)
      if isExpected && found.contains(rule) {
        counts[rule, default: Count()].truePositives += 1
      } else if isExpected {
        counts[rule, default: Count()].misses += 1
        mistakes.append(mistake(rule, post, isMiss: true))
      } else if !allowed.contains(rule) {
        counts[rule, default: Count()].falsePositives += 1
        mistakes.append(mistake(rule, post, isMiss: false))
      }
    }
  }

  private func mistake(_ rule: RuleID, _ post: Post, isMiss: Bool) -> Mistake {
    let words = post.text.string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Mistake(
      rule: rule, post: PostIdentity(of: post).id, isMiss: isMiss,
      text: words.count <= 90 ? words : words.prefix(89) + "…")
  }

  /// JSON is YAML: the labels are read by the same schema reader as configurations.
  private func labels(
    of record: [UInt8], source: SourceID
  ) -> (expected: Set<RuleID>, allowed: Set<RuleID>) {
    let entries = YAMLParser.parse(record, in: source).documents.first?.mapping ?? []
    func ids(_ key: String) -> Set<RuleID> {
      let value = entries.last { $0.key.scalar?.string == key }?.value
      return Set((value?.sequence ?? []).compactMap { $0.scalar.flatMap { RuleID($0.string) } })
    }
    return (ids("expect"), ids("allow"))
  }

  /// Wilson's interval of a share at 95 % (E. B. Wilson, JASA 22, 1927).
  package static func interval(_ part: Int, of whole: Int) -> ClosedRange<Double>? {
    guard whole > 0 else { return nil }
    let z = 1.959964
    let n = Double(whole)
    let p = Double(part) / n
    let centre = p + z * z / (2 * n)
    let spread = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    return max(0, (centre - spread) / scale)...min(1, (centre + spread) / scale)
  }
}
