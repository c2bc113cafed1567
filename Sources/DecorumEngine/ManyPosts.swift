import DecorumBase
package import DecorumPosts
import DecorumRules

/// The second half of a run: relations between the posts that were scanned. First what is decided by
/// facts alone; then, once the caller has read the few posts that matter again, the diagnostics.
package struct ManyPosts {
  let plan: Plan
  let relations: Relations
  private let findings: [PendingFinding]
  private let open: [PendingUnknown]
  /// The posts among them that a report can name.
  private let exemplary: Set<Int>
  /// Single-post verdicts that were open for want of the answered post, which another record holds.
  private let regrafts: [(post: Int, parent: Int, rules: Set<Int>)]

  /// - Parameters:
  ///   - facts: of all posts, in the order of the input, duplicates taken out.
  ///   - now: seconds since 1970.
  ///   - parentless: rules that could not be judged on a post because its record has no parent.
  package init(plan: Plan, facts: [PostFacts], now: Int64, parentless: [Int: Set<Int>]) {
    self.plan = plan
    let relations = Relations(posts: facts, context: plan.context, now: now)
    self.relations = relations
    let judge = RelationJudge(plan: plan.facts, book: plan.book)
    let all = judge.judged(relations)
    let isNew = { (i: Int) in !facts[i].isHistory }
    var findings = all.findings.filter { isNew($0.post) || $0.related.contains(where: isNew) }
    let known = Set(all.findings.map { Place(rule: $0.rule, post: $0.post) })
    if facts.contains(where: \.isHistory) {
      for i in facts.indices where facts[i].status == .draft && isNew(i) {
        findings += ManyPosts.caused(by: i, relations, judge, known)
      }
    }
    self.findings = findings
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
    by draft: Int, _ relations: Relations, _ judge: RelationJudge, _ known: Set<Place>
  ) -> [PendingFinding] {
    let with = relations.asIfOut(draft)
    return judge.judged(with, about: draft).findings.compactMap { finding in
      guard finding.post == draft || finding.related.contains(draft),
        !known.contains(Place(rule: finding.rule, post: finding.post))
      else { return nil }
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

  /// The posts whose words are needed.
  package var postsToRead: Set<Int> {
    var posts: Set<Int> = []
    for finding in findings { posts.formUnion([finding.post] + finding.related) }
    posts.formUnion(exemplary)
    for regraft in regrafts { posts.formUnion([regraft.post, regraft.parent]) }
    return posts
  }

  package struct Verdicts {
    package var posts: [(post: Int, verdicts: PostVerdicts)] = []
    package var judgedAgain: [Int: Set<Int>] = [:]
  }

  /// - Parameter post: a post of `postsToRead`, read again; nil where its source has changed.
  package func verdicts(reading post: (Int) -> Post?) -> Verdicts {
    var byPost: [Int: PostVerdicts] = [:]
    var judge = PostJudge(plan: plan)
    for regraft in regrafts {
      guard let alone = post(regraft.post), let parent = post(regraft.parent) else { continue }
      let reply = ManyPosts.graft(parent, onto: alone)
      var verdicts = judge.judge(
        reply, identity: relations.posts[regraft.post].identity, rules: regraft.rules)
      let asked = label(parent, of: regraft.parent, "what it answers")
      for i in verdicts.findings.indices { verdicts.findings[i].diagnostic.secondary = [asked] }
      byPost[regraft.post] = verdicts
    }
    for finding in findings {
      guard let subject = post(finding.post) else { continue }
      byPost[finding.post, default: PostVerdicts()].findings.append(
        (finding.rule, diagnostic(finding, subject, reading: post)))
    }
    for open in open {
      guard let index = open.post else { continue }
      let identity = relations.posts[index].identity
      let reference = post(index).map { PostReference($0, identity: identity) }
      byPost[index, default: PostVerdicts()].addUnknown(
        open.reason, rule: open.rule, reference: reference ?? PostReference(unread: identity))
    }
    return Verdicts(
      posts: byPost.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
      judgedAgain: Dictionary(uniqueKeysWithValues: regrafts.map { ($0.post, $0.rules) }))
  }

  private func diagnostic(
    _ finding: PendingFinding, _ post: Post, reading other: (Int) -> Post?
  ) -> Diagnostic {
    let rule = plan.book.rules[finding.rule]
    let limb = rule.limbs[finding.limb]
    assert(
      finding.values.keys.allSatisfy { Placeholders.ofKind[limb.check.name]?.contains($0) == true },
      "a value that Placeholders does not know")
    func words(_ name: String) -> String? {
      finding.values[name]
        ?? Evaluator.value(
          of: name, rule: rule, evidence: [], outcome: .yes, post: post)
    }
    let primary = label(post, of: finding.post, limb.label?.filled(words) ?? "")
    var helps = limb.helps.map { $0.filled(words) }
    if let way = wayOut(finding) { helps.insert(way, at: 0) }
    return Diagnostic(
      rule.id, rule.severity, limb.message.filled(words), at: primary,
      secondary: finding.related.compactMap { i in
        other(i).map { label($0, of: i, finding.relatedLabel) }
      },
      notes: finding.notes, helps: helps)
  }

  private func label(_ post: Post, of i: Int, _ words: String) -> Label {
    let place = Evidence(text: post.text, range: post.text.firstLine)
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
    return Relations(posts: facts, context: context, now: now, threads: threads)
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
