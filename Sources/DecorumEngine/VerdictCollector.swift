package import DecorumBase
package import DecorumPosts
import DecorumRules

/// Gathers the verdicts of all posts and settles what only the end decides: which keys the records of
/// a source have, what relations between posts add, and which rule gives way to which.
package struct VerdictCollector {
  /// How many posts are named for each rule and reason.
  static let mostExamples = 20

  private let plan: Plan
  /// By the post's number in the run; only posts of which anything was said.
  private var settled: [Int: PostVerdicts] = [:]
  /// Posts of the current source with a verdict that only its end settles.
  private var waiting: [(post: Int, verdicts: PostVerdicts)] = []
  private var next = 0

  package init(plan: Plan) { self.plan = plan }

  /// Takes the verdicts of one post of the source that is being read.
  /// - Parameter post: its number in the run; by default the next one.
  package mutating func add(_ verdicts: PostVerdicts, post: Int? = nil) {
    let post = post ?? next
    next = post + 1
    if verdicts.isClean { return }
    if verdicts.deferred.isEmpty {
      settled[post] = verdicts
    } else {
      waiting.append((post, verdicts))
    }
  }

  /// Ends a source: now one knows which keys its records have.
  package mutating func endSource(keys: KeySet) {
    for (post, verdicts) in waiting {
      var verdicts = verdicts
      for open in verdicts.deferred {
        verdicts.add(open.choices.settled(by: keys), rule: open.rule, reference: open.reference)
      }
      verdicts.deferred = []
      settled[post] = verdicts
    }
    waiting = []
  }

  /// Rules that could not be judged because the record does not carry the answered post, by post.
  package var parentless: [Int: Set<Int>] {
    settled.compactMapValues { verdicts in
      let rules = verdicts.unknown.filter { $0.reason == .noParent }.map(\.rule)
      return rules.isEmpty ? nil : Set(rules)
    }
  }

  /// Takes what relations added.
  /// - Parameter judgedAgain: rules that were judged again on a post, with the answered post at hand.
  package mutating func merge(
    _ more: [(post: Int, verdicts: PostVerdicts)], judgedAgain: [Int: Set<Int>]
  ) {
    for (post, rules) in judgedAgain {
      settled[post]?.unknown.removeAll { rules.contains($0.rule) && $0.reason == .noParent }
    }
    for (post, verdicts) in more {
      // One finding per rule and post: what the post alone shows goes first.
      settled[post, default: PostVerdicts()].merge(verdicts)
    }
  }

  /// What is known of a post that is not clean.
  package func verdicts(of post: Int) -> PostVerdicts? { settled[post] }

  /// Forgets a post that turned out to be a copy of another.
  package mutating func drop(_ post: Int) { settled[post] = nil }

  /// Takes the findings out for which a suppression holds. Which rule gives way to which is settled
  /// before: what gave way to a suppressed rule stays away.
  package mutating func suppress(by ledger: inout SuppressionLedger) {
    if ledger.posts.isEmpty { return }
    let open = Set(settled.values.flatMap { $0.unknown.map(\.rule) })
    ledger.openRules = Set(
      open.filter { plan.book.rules[$0].needsCompany }.map { plan.book.rules[$0].id })
    for post in ledger.posts {
      let findings = settled[post]?.findings ?? []
      let unknown = settled[post]?.unknown ?? []
      ledger.note(
        found: Set(findings.map { plan.book.rules[$0.rule].id }),
        unknown: Set(unknown.map { plan.book.rules[$0.rule].id }), on: post)
      if findings.isEmpty { continue }
      let standing = settledByPrecedence(findings)
      settled[post]?.findings = standing.filter { !ledger.takes($0.diagnostic, on: post) }
    }
  }

  /// All findings and `engine/limit` reports in the order of output.
  package func diagnostics() -> [Diagnostic] {
    var all: [Diagnostic] = []
    // A large archive has many: no room beyond them, and no second list to sort them into.
    all.reserveCapacity(settled.values.reduce(0) { $0 + $1.findings.count + $1.limits.count })
    // Posts stand in their sources as they are numbered, so that nearly all is in order.
    for post in settled.keys.sorted() {
      guard let verdicts = settled[post] else { continue }
      for finding in settledByPrecedence(verdicts.findings) { all.append(finding.diagnostic) }
      all += verdicts.limits
    }
    return all.inOrder()
  }

  /// Sorted by rule, then reason.
  /// - Parameter namesAll: the posts beyond the examples are named too. An archive may have millions.
  package func unknownVerdicts(namingAll namesAll: Bool = false) -> [UnknownVerdict] {
    var tallies: [Key: Tally] = [:]
    for post in settled.keys.sorted() {
      guard let verdicts = settled[post] else { continue }
      for open in verdicts.unknown {
        let key = Key(rule: open.rule, reason: open.reason)
        tallies[key, default: Tally()].posts += 1
        guard let reference = verdicts.reference else { continue }
        if tallies[key]!.examples.count < Self.mostExamples {
          tallies[key]!.examples.append(reference)
        } else if namesAll {
          tallies[key]!.others.append(reference.key)
        }
      }
    }
    return tallies.map { key, tally in
      UnknownVerdict(
        rule: plan.book.rules[key.rule].id, reason: key.reason.description, posts: tally.posts,
        examples: tally.examples, others: tally.others)
    }.sorted { ($0.rule, $0.reason) < ($1.rule, $1.reason) }
  }

  private struct Key: Hashable {
    var rule: Int
    var reason: UnknownReason
  }

  private struct Tally {
    var posts = 0
    var examples: [PostReference] = []
    var others: [String] = []
  }

  /// A rule that names others in `supersedes` speaks alone where both fire on one post.
  private func settledByPrecedence(
    _ findings: [(rule: Int, diagnostic: Diagnostic)]
  ) -> [(rule: Int, diagnostic: Diagnostic)] {
    // By index, since each that is handed to a closure is copied.
    let superseding = findings.indices.filter {
      !plan.book.rules[findings[$0].rule].supersedes.isEmpty
    }
    if superseding.isEmpty { return findings }
    let beaten = Set(superseding.flatMap { plan.book.rules[findings[$0].rule].supersedes })
    return findings.filter { !beaten.contains(plan.book.rules[$0.rule].id) }
  }
}

/// Names the posts of a run, in their order: copies of a post without an id count up.
package struct PostNaming: Sendable {
  private var copies: [UInt64: Int] = [:]
  /// Those of the posts before, which many runs share.
  private var before: [UInt64: Int] = [:]

  package init() {}

  /// Goes on behind the posts of another naming, and leaves what that one knows as it is.
  package init(after naming: PostNaming) {
    before =
      naming.before.isEmpty
      ? naming.copies : naming.before.merging(naming.copies) { $1 }
  }

  package mutating func identity(of post: Post) -> PostIdentity {
    if let own = post.id, !own.isEmpty { return PostIdentity(of: post) }
    let hash = PostIdentity.hash(of: post)
    let copy = (copies[hash] ?? before[hash] ?? 0) + 1
    copies[hash] = copy
    return PostIdentity(hash: hash, copy: copy)
  }
}
