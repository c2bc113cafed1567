import DecorumPosts
import DecorumRules

/// What relations know of a history before they see any other post: its threads, its order in time, its
/// keys in numbers, what joins meet in it, and what its texts are like. Worked out once, and good for
/// every run of other posts against it.
///
/// Grows with the history and never with what is held against it: what a run works out about its own
/// posts goes with the run. For one thread at a time.
package final class RelatedHistory {
  let relations: Relations
  private let judge: RelationJudge
  /// Posts that some answer and that were not read: whoever turns up by such a name changes threads.
  private let missing: Set<Threads.Name>
  /// Handles by which posts of the history speak of anybody: whoever turns out to be one of us changes
  /// what they are to us.
  private let named: Set<String>
  private var members: [Int: [Relations.Member]] = [:]
  private var windows: [Limb: [Int32: [ShareKind.Counted]]] = [:]
  private var counted: [Limb: [ShareKind.Counted?]] = [:]
  private var texts: [Bool: KnownTexts] = [:]

  private struct Limb: Hashable {
    var rule: Int
    var limb: Int
  }

  /// - Parameter posts: copies of one another taken out.
  package init(_ posts: FactList, plan: Plan, now: Int64) {
    let known = KnownPosts(posts: posts, context: plan.context, now: now)
    relations = Relations(known)
    judge = RelationJudge(plan: plan.facts, book: plan.book)
    missing = known.threads.missing(in: known.posts)
    var named: Set<String> = []
    for i in posts.indices {
      named.formUnion(posts[i].mentions)
      for name in [posts[i].author, posts[i].to, posts[i].parent?.author] {
        if let name { named.insert(name) }
      }
    }
    self.named = named
    // No number may be given to a key of the history once others have theirs.
    for keys in plan.facts.keyLists { _ = relations.column(keys) }
  }

  package var posts: FactList { relations.posts }

  /// Whether all that is known of the history stays as it is beside other posts.
  func holds(beside others: Slice<FactList>) -> Bool {
    others.indices.allSatisfy { i in
      let isAnswered = others[i].id.map {
        missing.contains(Threads.Name(platform: others[i].platform, id: $0))
      }
      let isNamed = others[i].account.map {
        named.contains($0) && !relations.speaksForUs($0)
      }
      return isAnswered != true && isNamed != true
    }
  }

  func texts(asTemplates: Bool) -> KnownTexts {
    if let known = texts[asTemplates] { return known }
    let found = KnownTexts(relations, asTemplates: asTemplates)
    texts[asTemplates] = found
    return found
  }

  /// The posts that count for a limb about windows, by the numbers of their groups and by time.
  func groups(
    of rule: RelatedRule, _ limb: RelatedLimb, per keys: [RelatedKey],
    counting: (Relations.Member, Relations) -> ShareKind.Counted?
  ) -> [Int32: [ShareKind.Counted]] {
    let name = Limb(rule: rule.index, limb: limb.number)
    if let known = windows[name] { return known }
    let column = relations.column(keys)
    var groups: [Int32: [ShareKind.Counted]] = [:]
    var known = [ShareKind.Counted?](repeating: nil, count: posts.count)
    for member in members(of: rule) where column[member.post] >= 0 {
      guard let counted = counting(member, relations) else { continue }
      groups[column[member.post], default: []].append(counted)
      known[member.post] = counted
    }
    windows[name] = groups
    counted[name] = known
    return groups
  }

  /// The same by post, where they were asked for before; else nothing.
  func counted(of rule: Int, limb: Int) -> [ShareKind.Counted?] {
    counted[Limb(rule: rule, limb: limb)] ?? []
  }

  /// The posts that a rule is about, by time.
  func members(of rule: RelatedRule) -> [Relations.Member] {
    if let known = members[rule.index] { return known }
    let found = judge.members(of: rule, relations).members
    members[rule.index] = found
    return found
  }
}

extension FactPlan {
  /// All lists of keys that rules group and join by.
  var keyLists: Set<[RelatedKey]> {
    var lists: Set<[RelatedKey]> = []
    func add(_ condition: RelatedCondition?) {
      guard let condition else { return }
      switch condition {
      case .fact, .answer, .silence, .status, .addressedToUs, .repliesToOthers: break
      case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts):
        parts.forEach(add)
      case .parent(_, let linked): add(linked)
      case .earlier(let join), .later(let join): add(join)
      }
    }
    func add(_ join: RelatedJoin?) {
      guard let join else { return }
      lists.formUnion([join.match.map(\.theirs), join.match.map(\.ours)])
      if let about = join.about { lists.insert([about]) }
      add(join.of)
    }
    for rule in rules {
      for condition in [rule.when, rule.counts, rule.speaks] { add(condition) }
      for limb in rule.limbs {
        lists.insert(limb.oncePer)
        switch limb.check {
        case .find(let condition): add(condition)
        case .schedule: break
        case .saidDay(let said): lists.insert(said.per)
        case .answer(let to, _, let closedBy):
          add(to)
          add(closedBy)
        case .frequency(let frequency):
          lists.formUnion([frequency.per] + [frequency.distinct].compactMap { $0.map { [$0] } })
          for condition in [frequency.of, frequency.unless] { add(condition) }
          add(frequency.since)
        case .share(let share):
          lists.insert(share.per)
          for condition in [share.of, share.among, share.against] { add(condition) }
        case .repetition(let repetition):
          lists.formUnion([repetition.per] + [repetition.distinct].compactMap { $0.map { [$0] } })
          add(repetition.of)
        }
      }
    }
    return lists
  }
}
