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
  /// A post on which a rule was wrong.
  package struct Mistake: Sendable {
    package var rule: RuleID
    package var post: String
    package var isMiss: Bool
    package var text: String
    /// That a rule said nothing of being unable to judge is no post's fault.
    package var isOfWholeRun = false
  }

  package private(set) var counts: [RuleID: HitCount] = [:]
  package private(set) var mistakes: [Mistake] = []
  /// Labels of rules that do not exist, with how often they are expected.
  package private(set) var notBuilt: [RuleID: Int] = [:]
  package private(set) var posts = 0
  package private(set) var scenarios = 0
  /// Posts that expect and allow nothing, and how many of them were flagged.
  package private(set) var clean = 0
  package private(set) var flaggedClean = 0
  /// Faults that were told twice, and neither expected nor allowed twice.
  package private(set) var doubles: [TwiceTold] = []
  package private(set) var problems: [Diagnostic] = []

  private let plan: Plan
  private let isAsked: @Sendable (RuleID) -> Bool

  /// - Parameter isAsked: which rules to score.
  package init(plan: Plan, isAsked: @escaping @Sendable (RuleID) -> Bool) {
    self.plan = plan
    self.isAsked = isAsked
  }

  package var total: HitCount { counts.values.reduce(into: HitCount()) { $0 += $1 } }

  package var families: [(name: String, count: HitCount)] {
    var families: [String: HitCount] = [:]
    for (rule, count) in counts { families[String(rule.family), default: HitCount()] += count }
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
      let findings = (collector.diagnostics() + lone.findings(on: post, keys: keys))
        .filter { !$0.rule.isInternal && isAsked($0.rule) }
      doubles += TwiceTold.all(among: findings) { rules, _ in
        labels.expected.union(labels.allowed).isSuperset(of: rules)
      }
      let found = Set(findings.map(\.rule))
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
    doubles += TwiceTold.all(among: findings.filter { isAsked($0.rule) }) { rules, post in
      rules.allSatisfy { scenario.allowed[$0]?.contains(post) == true }
    }.map { TwiceTold(rules: $0.rules, post: "\(scenario.id):\($0.post)") }
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
        counts[expected.rule, default: HitCount()].truePositives += 1
      } else {
        counts[expected.rule, default: HitCount()].misses += 1
        wrong(expected.rule, expected.post, isMiss: true)
      }
    }
    for finding in found.sorted(by: { ($0.rule, $0.post) < ($1.rule, $1.post) })
    where scenario.allowed[finding.rule]?.contains(finding.post) != true {
      counts[finding.rule, default: HitCount()].falsePositives += 1
      wrong(finding.rule, finding.post, isMiss: false)
    }
    for rule in scenario.notEvaluable where isAsked(rule) && built.contains(rule) {
      guard !unknown.contains(where: { $0.rule == rule }) else { continue }
      counts[rule, default: HitCount()].misses += 1
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
        counts[rule, default: HitCount()].truePositives += 1
      } else if isExpected {
        counts[rule, default: HitCount()].misses += 1
        mistakes.append(mistake(rule, post, isMiss: true))
      } else if !allowed.contains(rule) {
        counts[rule, default: HitCount()].falsePositives += 1
        mistakes.append(mistake(rule, post, isMiss: false))
      }
    }
  }

  private func mistake(_ rule: RuleID, _ post: Post, isMiss: Bool) -> Mistake {
    Mistake(
      rule: rule, post: PostIdentity(of: post).id, isMiss: isMiss,
      text: Figures.excerpt(post.text.string))
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
}
