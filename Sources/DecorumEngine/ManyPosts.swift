import DecorumBase
package import DecorumPosts
import DecorumRules

/// The second half of a run: relations between the posts that were scanned. First what is decided by
/// facts alone; then, once the caller has read the few posts that matter again, the diagnostics.
package struct ManyPosts {
  let plan: Plan
  let relations: Relations
  let findings: [PendingFinding]
  let open: [PendingUnknown]
  /// How many posts rules have looked at, those counted again that several rules looked at.
  package private(set) var looks = 0
  /// By rule, where the plan has a clock: what following relations cost.
  package let work: [Int: RuleWork]
  /// The posts among them that a report can name.
  private let exemplary: Set<Int>
  /// Single-post verdicts that were open for want of the answered post, which another record holds.
  let regrafts: [(post: Int, parent: Int, rules: Set<Int>)]

  /// Calls a body with each number below a count, on as many threads as it likes.
  package typealias Lanes = (_ count: Int, _ body: @Sendable (Int) -> Void) -> Void

  /// - Parameters:
  ///   - history: what was worked out before of the posts before all others.
  ///   - facts: of all other posts, in the order of the input, duplicates taken out.
  ///   - now: seconds since 1970.
  ///   - parentless: rules that could not be judged on a post because its record has no parent.
  ///   - lanes: to judge on several threads.
  package init(
    plan: Plan, after history: RelatedHistory? = nil, facts others: FactList, now: Int64,
    parentless: [Int: Set<Int>], inLanes lanes: Lanes? = nil
  ) {
    self.plan = plan
    let first = history?.posts.count ?? 0
    var facts = history?.posts ?? FactList()
    facts.append(contentsOf: others)
    // Among many others little is left of what is known.
    let isOfUse =
      (facts.count - first) * 8 < first && history?.holds(beside: facts[first...]) == true
    let known = isOfUse ? history : nil
    let relations = Relations(
      KnownPosts(
        posts: facts, context: plan.context, now: now, after: known?.relations.known),
      after: known)
    self.relations = relations
    let judge = RelationJudge(plan: plan.facts, book: plan.book, clock: plan.clock)
    let isInLanes = known == nil && lanes != nil
    let all =
      isInLanes
      ? judge.judged(relations.known, inLanes: lanes ?? { _, _ in }) : judge.judged(relations)
    let isNew = { (i: Int) in !facts[i].isHistory }
    var findings = all.findings.filter { isNew($0.post) || $0.related.contains(where: isNew) }
    let told = Set(all.findings.map { Place(rule: $0.rule, post: $0.post) })
    if first > 0 || facts.contains(where: \.isHistory) {
      for i in first..<facts.count where facts[i].status == .draft && isNew(i) {
        findings += ManyPosts.caused(by: i, relations, judge, told, &looks)
      }
    }
    self.findings = findings
    looks += relations.memo.looks
    work = all.work
    open = all.unknown.filter { $0.post.map(isNew) ?? true }
    exemplary = ManyPosts.exemplary(open)
    regrafts = parentless.compactMap { post, rules in
      relations.threads.parents[post].map { (post, $0, rules) }
    }.sorted { $0.post < $1.post }
  }

  /// The first posts of each rule and reason: more are counted, not named.
  private static func exemplary(_ open: [PendingUnknown]) -> Set<Int> {
    struct Kind: Hashable {
      var rule: Int
      var reason: UnknownReason
    }
    var counts: [Kind: Int] = [:]
    var posts: Set<Int> = []
    for open in open.sorted(by: { ($0.post ?? 0) < ($1.post ?? 0) }) {
      let count = counts[Kind(rule: open.rule, reason: open.reason), default: 0]
      guard count < VerdictCollector.mostExamples, let post = open.post else { continue }
      counts[Kind(rule: open.rule, reason: open.reason)] = count + 1
      posts.insert(post)
    }
    return posts
  }

  private struct Place: Hashable {
    var rule: Int
    var post: Int
  }

  /// What a draft would cause, published at its time, else now.
  private static func caused(
    by draft: Int, _ relations: Relations, _ judge: RelationJudge, _ known: Set<Place>,
    _ looks: inout Int
  ) -> [PendingFinding] {
    let with = relations.asIfOut(draft)
    defer { looks += with.memo.looks }
    return judge.judged(with, about: draft).findings.compactMap { finding in
      guard finding.post == draft || finding.related.contains(draft),
        !known.contains(Place(rule: finding.rule, post: finding.post))
      else { return nil }
      if relations.history != nil, finding.post != draft,
        judge.finds(finding, in: relations, without: draft, with)
      {
        return nil
      }
      var finding = finding
      // The draft is what can still be changed; it is the place.
      if finding.post != draft {
        finding.related = finding.related.filter { $0 != draft } + [finding.post]
        finding.post = draft
        finding.wayOut = nil
      }
      return finding
    }
  }

  // MARK: Diagnostics

  /// The posts whose words are needed, in the order of the input.
  package var postsToRead: [Int] {
    var posts = exemplary
    for finding in findings {
      posts.insert(finding.post)
      posts.formUnion(finding.related)
    }
    for regraft in regrafts { posts.formUnion([regraft.post, regraft.parent]) }
    return posts.sorted()
  }

  /// A finding in words; the related posts are still to come.
  func diagnostic(_ finding: PendingFinding, _ post: Post) -> Diagnostic {
    let rule = plan.book.rules[finding.rule]
    let limb = rule.limbs[finding.limb]
    assert(
      finding.values.keys.allSatisfy { Placeholders.ofKind[limb.check.name]?.contains($0) == true },
      "a value that Placeholders does not know")
    let place = finding.range.map { Evidence(text: post.text, range: $0) }
    func words(_ name: String) -> String? {
      finding.values[name]
        ?? Evaluator.value(
          of: name, rule: rule, evidence: place.map { [$0] } ?? [], outcome: .yes, post: post)
    }
    var quotations = Quotations()
    func filled(_ template: MessageTemplate) -> String {
      template.filled(
        noting: &quotations,
        where: {
          finding.values[$0] == nil
            && Evaluator.isQuotation($0, from: place.map { [$0] } ?? [])
        }, words)
    }
    let primary = label(post, of: finding.post, limb.label.map(filled) ?? "", at: place)
    var helps = limb.helps.map(filled)
    if let way = wayOut(finding) { helps.insert(way, at: 0) }
    var diagnostic = Diagnostic(
      rule.id, rule.severity, filled(limb.message), at: primary, notes: finding.notes,
      helps: helps)
    diagnostic.quotations = quotations
    diagnostic.weight = finding.weight
    diagnostic.others = finding.others.map { PostReference(relations.posts[$0]) }
    return diagnostic
  }

  func label(
    _ post: Post, of i: Int, _ words: String, at evidence: Evidence? = nil
  ) -> Label {
    let place = evidence ?? Evidence(text: post.text, range: post.text.firstLine)
    return Label(
      place.span, words,
      post: PostReference(post, identity: relations.posts[i].identity), decoded: place.decoded)
  }

  /// The smallest change in words.
  private func wayOut(_ finding: PendingFinding) -> String? {
    guard let way = finding.wayOut, let first = way.moves.first else { return nil }
    func clocks(_ times: [Int64]) -> String {
      times.prefix(3).map { relations.clock(at: $0, like: finding.post) }.joined(separator: ", ")
        + (times.count > 3 ? " and so on" : "")
    }
    if way.moves.count > 1 {
      let dropped = clocks(way.drops.map { relations.time($0) })
      return "drop \(way.drops.count) posts (\(dropped)), or move them to "
        + clocks(way.moves.map(\.to))
    }
    let others = way.isAnyOfWindow ? "one of the \(finding.related.count + 1)" : "it"
    return "move it to \(clocks([first.to])) or later, or drop \(others)"
  }
}

extension Relations {
  /// The same posts, and a draft published at its time, else now.
  func asIfOut(_ draft: Int) -> Relations {
    var facts = posts
    let seconds = facts[draft].time.seconds ?? now
    facts[draft].status = seconds > now ? .scheduled : .published
    if facts[draft].time.seconds == nil { facts[draft].time = .instant(seconds, local: nil) }
    return Relations(
      KnownPosts(
        posts: facts, context: context, now: now, threads: threads,
        after: history?.relations.known),
      after: history)
  }
}

extension ManyPosts {
  /// The other posts, as they stood when this one was judged.
  package func neighbours(of post: Int) -> Neighbours {
    let isDraft = relations.posts[post].status == .draft
    let draft = isDraft && relations.posts.contains(where: \.isHistory) ? post : nil
    return Neighbours(
      relations: draft.map { relations.asIfOut($0) } ?? relations,
      judge: RelationJudge(plan: plan.facts, book: plan.book), post: post, draft: draft)
  }

  /// The post that another one answers, where it was read.
  package func parent(of post: Int) -> Int? { relations.threads.parents[post] }

  /// A reply with the post that it answers, as rules on one post see it.
  package static func graft(_ parent: Post, onto reply: Post) -> Post {
    var reply = reply
    reply.parent = Parent(
      id: parent.id, text: parent.text, title: parent.title,
      author: parent.author ?? parent.account, inbound: parent.inbound)
    return reply
  }
}
