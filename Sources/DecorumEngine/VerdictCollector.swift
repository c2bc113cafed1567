package import DecorumBase
package import DecorumPosts
package import DecorumRules

/// Gathers the verdicts of all posts, in the order of the input, and settles what only the end of a
/// source decides: which keys its records have, and which rule gives way to which.
package struct VerdictCollector {
  private let plan: Plan
  private var findings: [(rule: Int, diagnostic: Diagnostic)] = []
  private var limits: [Diagnostic] = []
  /// Posts of the current source with a verdict that only its end settles.
  private var waiting: [PostVerdicts] = []
  private var unknown: [Key: Tally] = [:]

  private struct Key: Hashable {
    var rule: Int
    var reason: UnknownReason
  }

  private struct Tally {
    var posts = 0
    var examples: [PostReference] = []
  }

  package init(plan: Plan) { self.plan = plan }

  /// Takes the verdicts of one post of the source that is being read.
  package mutating func add(_ verdicts: PostVerdicts) {
    // Which rule gives way is decided when all have spoken.
    guard verdicts.deferred.isEmpty else { return waiting.append(verdicts) }
    take(verdicts)
  }

  private mutating func take(_ verdicts: PostVerdicts) {
    findings += settledByPrecedence(verdicts.findings)
    limits += verdicts.limits
    for open in verdicts.unknown { tally(open.rule, open.reason, open.reference) }
  }

  /// Ends a source: now one knows which keys its records have.
  package mutating func endSource(keys: SourceKeys) {
    for verdicts in waiting {
      var settled = verdicts
      for open in verdicts.deferred {
        settled.add(
          open.choices.settled(by: keys.contains), rule: open.rule, reference: open.reference)
      }
      take(settled)
    }
    waiting = []
  }

  /// All findings and `engine/limit` reports in the order of output.
  package func diagnostics() -> [Diagnostic] {
    (findings.map(\.diagnostic) + limits).sorted(by: Diagnostic.precedes)
  }

  /// Sorted by rule, then reason.
  package func unknownVerdicts() -> [UnknownVerdict] {
    unknown.map { key, tally in
      UnknownVerdict(
        rule: plan.book.rules[key.rule].id, reason: key.reason.description, posts: tally.posts,
        examples: tally.examples)
    }.sorted { ($0.rule, $0.reason) < ($1.rule, $1.reason) }
  }

  /// A rule that names others in `supersedes` speaks alone where both fire on one post.
  private func settledByPrecedence(
    _ findings: [(rule: Int, diagnostic: Diagnostic)]
  ) -> [(rule: Int, diagnostic: Diagnostic)] {
    let beaten = Set(findings.flatMap { plan.book.rules[$0.rule].supersedes })
    return beaten.isEmpty
      ? findings : findings.filter { !beaten.contains(plan.book.rules[$0.rule].id) }
  }

  private mutating func tally(_ rule: Int, _ reason: UnknownReason, _ reference: PostReference) {
    let key = Key(rule: rule, reason: reason)
    unknown[key, default: Tally()].posts += 1
    if unknown[key]!.examples.count < 20 { unknown[key]!.examples.append(reference) }
  }
}

/// The keys that any record of a source has.
package struct SourceKeys: Sendable {
  private var fields: FieldSet = []
  private var flags: Set<String> = []

  package init() {}

  package mutating func add(_ post: Post) {
    fields.formUnion(post.keys)
    for flag in post.flags { flags.insert(flag.name) }
  }

  package func contains(_ key: FieldKey) -> Bool {
    switch key {
    case .field(let field): fields.contains(field)
    case .flag(let name): flags.contains(name)
    }
  }
}

/// Names the posts of a run, in their order: copies of a post without an id count up.
package struct PostNaming: Sendable {
  private var copies: [String: Int] = [:]

  package init() {}

  package mutating func identity(of post: Post) -> PostIdentity {
    if let own = post.id, !own.isEmpty { return PostIdentity(of: post) }
    let hash = PostIdentity.hashed(post)
    copies[hash, default: 0] += 1
    return PostIdentity(of: post, copy: copies[hash]!)
  }
}
