import DecorumRules

/// Judges the rules that look at many posts, over the facts of all that were read.
struct RelationJudge {
  let plan: FactPlan
  let book: RuleBook

  /// - Parameter draft: asks only for what this post may be part of.
  func judged(_ relations: Relations, about draft: Int? = nil) -> RelationResult {
    var result = RelationResult()
    for rule in plan.rules {
      if let draft, !rule.mayConcern(draft, relations) { continue }
      var (members, unknown) = members(of: rule, relations)
      var told: Set<Int> = []
      for limb in rule.limbs {
        let limbResult = judged(limb, of: rule, members, relations, about: draft)
        var seen: Set<Int32> = []
        let names = limb.oncePer.isEmpty ? nil : relations.column(limb.oncePer)
        for finding in limbResult.findings where !told.contains(finding.post) {
          if let name = names?[finding.post], name >= 0, !seen.insert(name).inserted { continue }
          told.insert(finding.post)
          result.findings.append(finding)
        }
        unknown += limbResult.unknown
      }
      // One answer per rule and post.
      var seen = told
      result.unknown += unknown.filter { $0.post.map { seen.insert($0).inserted } ?? true }
    }
    return result
  }

  /// The posts that a rule is about, by time. What has a time that cannot be placed is not judged.
  private func members(
    of rule: RelatedRule, _ relations: Relations
  ) -> (members: [Relations.Member], open: [PendingUnknown]) {
    let judgesInbound = book.rules[rule.index].judgesInbound
    var members: [Relations.Member] = []
    for i in relations.timeline where judgesInbound || relations.posts[i].isOwn {
      let answer = relations.truth(of: rule.when, i)
      if answer.truth == .no { continue }
      members.append(
        Relations.Member(
          post: i, reason: answer.truth == .yes ? nil : answer.reason ?? .language(nil)))
    }
    var open: [PendingUnknown] = []
    // A draft without a time is judged as if it went out now where there is a history, and a lone one
    // has nothing to be compared with: in neither case is anything left open.
    let isDraftSettled =
      relations.posts.contains(where: \.isHistory)
      || relations.posts.count { !$0.isHistory } == 1
    for (i, post) in relations.posts.enumerated()
    where (judgesInbound || post.isOwn) && !post.isHistory
      && !(isDraftSettled && post.status == .draft)
    {
      guard let reason = post.time.reason, relations.truth(of: rule.when, i).truth != .no else {
        continue
      }
      open.append(PendingUnknown(rule: rule.index, post: i, reason: reason))
    }
    return (members, open)
  }

  private func judged(
    _ limb: RelatedLimb, of rule: RelatedRule, _ members: [Relations.Member],
    _ relations: Relations,
    about draft: Int?
  ) -> RelationResult {
    switch limb.check {
    case .find(let condition):
      return found(condition, rule, limb, members, relations)
    case .schedule(let schedule):
      return ScheduleKind(
        relations: relations, schedule: schedule, rule: rule.index, limb: limb.number
      ).judged(members)
    case .answer(let to, let answer, let closedBy):
      return AnswerKind(
        relations: relations, to: to, answer: answer, closedBy: closedBy, rule: rule.index,
        limb: limb.number
      ).judged(members)
    case .frequency(let frequency):
      return FrequencyKind(
        relations: relations, frequency: frequency, rule: rule.index, limb: limb.number,
        siblings: rule.siblings(of: limb.number, frequency), draft: draft
      ).judged(members)
    case .share(let share):
      return ShareKind(
        relations: relations, share: share, rule: rule.index, limb: limb.number, draft: draft
      ).judged(members)
    case .repetition(let repetition):
      return RepeatKind(
        relations: relations, repetition: repetition, rule: rule.index, limb: limb.number,
        draft: draft
      ).judged(members)
    }
  }

  private func found(
    _ condition: RelatedCondition, _ rule: RelatedRule, _ limb: RelatedLimb,
    _ members: [Relations.Member], _ relations: Relations
  ) -> RelationResult {
    var result = RelationResult()
    for member in members {
      let answer = relations.truth(of: condition, member.post)
      if answer.truth == .no { continue }
      if let reason = answer.truth == .unknown ? answer.reason ?? .language(nil) : member.reason {
        result.unknown.append(.init(rule: rule.index, post: member.post, reason: reason))
        continue
      }
      var finding = PendingFinding(rule: rule.index, limb: limb.number, post: member.post)
      finding.related = relations.witnesses(of: condition, member.post)
      result.findings.append(finding)
    }
    return result
  }
}

extension Relations {
  /// A post that a rule is about; with a reason where that is not sure.
  struct Member {
    var post: Int
    var reason: UnknownReason?

    /// The same post under one more condition.
    func and(_ answer: Answer) -> Member {
      Member(
        post: post,
        reason: answer.truth == .yes ? reason : reason ?? answer.reason ?? .language(nil))
    }
  }

  /// The posts that made a condition hold, for `find` rules: answers that went unheard, and the first
  /// post that a join found.
  func witnesses(of condition: RelatedCondition, _ i: Int) -> [Int] {
    switch condition {
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      return parts.flatMap { witnesses(of: $0, i) }
    case .silence(let silence): return silenceBegan(after: i, silence) ?? []
    case .earlier(let join): return [firstMatch(of: join, i)].compactMap { $0 }
    case .parent: return [threads.parents[i]].compactMap { $0 }
    default: return []
    }
  }
}

extension RelatedRule {
  /// Limits on the same posts in the same groups.
  fileprivate func siblings(of number: Int, _ frequency: RelatedFrequency) -> [FrequencyCheck] {
    limbs.compactMap { limb in
      guard limb.number != number, case .frequency(let other) = limb.check, frequency.of == nil,
        other.of == nil, other.per == frequency.per, other.since == nil, other.unless == nil
      else { return nil }
      return other.check
    }
  }

  /// Whether what the rule finds can hang on a post: rules about windows speak of their own posts.
  fileprivate func mayConcern(_ draft: Int, _ relations: Relations) -> Bool {
    let isAboutOwnPosts = limbs.allSatisfy { limb in
      switch limb.check {
      case .schedule: true
      case .frequency(let frequency): frequency.unless == nil && frequency.since == nil
      case .share: true
      case .repetition(let repetition): repetition.of == nil
      case .find, .answer: false
      }
    }
    return !isAboutOwnPosts || relations.truth(of: when, draft).truth != .no
  }
}

extension PostTime {
  /// Why a post with this time cannot be placed.
  var reason: UnknownReason? {
    switch self {
    case .instant: nil
    case .none: .noTime
    case .noZone: .noZone
    case .unreadable: .noTime
    }
  }
}
