import DecorumBase
import DecorumRules
import Synchronization

/// Judges the rules that look at many posts, over the facts of all that were read.
struct RelationJudge {
  let plan: FactPlan
  let book: RuleBook
  /// `Plan.clock`.
  var clock: (@Sendable () -> Int64)?

  /// - Parameter draft: asks only for what this post may be part of.
  func judged(_ relations: Relations, about draft: Int? = nil) -> RelationResult {
    var results = plan.rules.map { rule in
      let company = company(of: rule, relations, about: draft)
      return judged(rule, relations.narrowed(to: company), about: draft)
    }
    if relations.history != nil {
      let news = Set(draft.map { [$0] } ?? relations.news)
      for (i, rule) in plan.rules.enumerated() where rule.tellsOnce {
        // Which of several findings is told is settled among all of them.
        let isConcerned = variants(of: rule).contains { results[$0].isAbout(news) }
        if isConcerned { results[i] = judged(rule, relations, about: draft) }
      }
    }
    return joined(results, relations, about: draft)
  }

  /// The rule by all options under which it runs, by their places in the plan.
  private func variants(of rule: RelatedRule) -> [Int] {
    let id = book.rules[rule.index].id
    return plan.rules.indices.filter { book.rules[plan.rules[$0].index].id == id }
  }

  /// Whether a draft that is out leaves a finding as it was: it sits on another post, and is there
  /// without the draft too.
  /// - Parameter with: the relations as if the draft was out.
  func finds(
    _ finding: PendingFinding, in relations: Relations, without draft: Int, _ with: Relations
  ) -> Bool {
    guard let rule = plan.rules.first(where: { $0.index == finding.rule }) else { return false }
    let results = variants(of: rule).map { number in
      let rule = plan.rules[number]
      let company = rule.tellsOnce ? with.timeline : company(of: rule, with, about: draft)
      return judged(rule, relations.narrowed(to: company.filter { $0 != draft }), about: nil)
    }
    return joined(results, relations, about: nil).findings.contains {
      $0.rule == finding.rule && $0.post == finding.post
    }
  }

  /// Judges all rules on several threads: rules that compare texts beside the others, for what is
  /// remembered for the ones is of no use to the others.
  func judged(_ known: KnownPosts, inLanes run: ManyPosts.Lanes) -> RelationResult {
    let lanes = [true, false].map { comparing in
      plan.rules.indices.filter { plan.rules[$0].comparesTexts == comparing }
    }.filter { !$0.isEmpty }
    let results = Mutex<[Int: RelationResult]>([:])
    run(lanes.count) { lane in
      let relations = Relations(known)
      for rule in lanes[lane] {
        let result = judged(plan.rules[rule], relations, about: nil)
        results.withLock { $0[rule] = result }
      }
    }
    return joined(
      results.withLock { results in plan.rules.indices.compactMap { results[$0] } },
      Relations(known), about: nil)
  }

  private func joined(
    _ results: [RelationResult], _ relations: Relations, about draft: Int?
  ) -> RelationResult {
    let all = RelationResult(
      findings: results.flatMap(\.findings), unknown: results.flatMap(\.unknown),
      work: results.reduce(into: [:]) { $0.merge($1.work) { a, _ in a } })
    return withoutRepeatedBursts(all, relations, about: draft)
  }

  private func judged(
    _ rule: RelatedRule, _ relations: Relations, about draft: Int?
  ) -> RelationResult {
    guard let clock else { return weighed(rule, relations, about: draft) }
    let start = clock()
    var result = weighed(rule, relations, about: draft)
    var work = RuleWork()
    work.hits = result.findings.count
    work.nanoseconds = clock() - start
    result.work[rule.index] = work
    return result
  }

  private func weighed(
    _ rule: RelatedRule, _ relations: Relations, about draft: Int?
  ) -> RelationResult {
    var result = RelationResult()
    if let draft, !rule.mayConcern(draft, relations) { return result }
    var (members, unknown) = members(of: rule, relations)
    if members.isEmpty {
      result.unknown = unknown
      return result
    }
    var told: Set<Int> = []
    let limbResults = withoutEchoes(
      rule.limbs.map { judged($0, of: rule, members, relations, about: draft) }, of: rule,
      relations, about: draft)
    for (limb, limbResult) in zip(rule.limbs, limbResults) {
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
    result.unknown = unknown.filter { $0.post.map { seen.insert($0).inserted } ?? true }
    return result
  }

  /// Two variants of a rule, each by its own limits, may find one burst. It is told of where the first
  /// limit is broken, with that post's options; a finding that names this post belongs to it.
  private func withoutRepeatedBursts(
    _ result: RelationResult, _ relations: Relations, about draft: Int?
  ) -> RelationResult {
    guard plan.rules.contains(where: { $0.speaks != nil }) else { return result }
    struct Place: Hashable {
      var id: RuleID
      var post: Int
    }
    var told: [Place: Int] = [:]
    for finding in result.findings {
      told[Place(id: book.rules[finding.rule].id, post: finding.post)] = finding.rule
    }
    var result = result
    result.findings.removeAll { finding in
      let rule = book.rules[finding.rule]
      guard rule.scope != nil, finding.post != draft,
        rule.limbs[finding.limb].check.looksAtWindows
      else { return false }
      return finding.related.contains { other in
        told[Place(id: rule.id, post: other)].map { $0 != finding.rule } ?? false
          && relations.moment(other) < relations.moment(finding.post)
      }
    }
    return result
  }

  /// The posts that a rule is about, by time. What has a time that cannot be placed is not judged.
  func members(
    of rule: RelatedRule, _ relations: Relations
  ) -> (members: [Relations.Member], open: [PendingUnknown]) {
    let judgesInbound = book.rules[rule.index].judgesInbound
    var members: [Relations.Member] = []
    // What is known of the history is not asked again.
    let isWhole = !relations.isNarrowed && rule.isSettled
    let history = isWhole ? relations.history : nil
    let subjects = history == nil ? relations.subjects : relations.news
    relations.memo.looks += relations.subjects.count
    for i in subjects where judgesInbound || relations.posts[i].isOwn {
      let answer = relations.truth(of: rule.when, i)
      if answer.truth == .no || !relations.holds(rule.counts, i) { continue }
      members.append(
        Relations.Member(
          post: i, reason: answer.truth == .yes ? nil : answer.reason ?? .language(nil),
          speaks: relations.holds(rule.speaks, i)))
    }
    if let history {
      var all = history.members(of: rule)
      for member in members {
        let place = all.partition { relations.moment($0.post) > relations.moment(member.post) }
        all.insert(member, at: place)
      }
      members = all
    }
    let open = relations.unplaced.compactMap { i, reason in
      (judgesInbound || relations.posts[i].isOwn) && relations.truth(of: rule.when, i).truth != .no
        && relations.holds(rule.speaks, i)
        ? PendingUnknown(rule: rule.index, post: i, reason: reason) : nil
    }
    return (members, open)
  }

  func judged(
    _ limb: RelatedLimb, of rule: RelatedRule, _ members: [Relations.Member],
    _ relations: Relations,
    about draft: Int?
  ) -> RelationResult {
    var result = allJudged(limb, of: rule, members, relations, about: draft)
    let silent = members.silent
    if !silent.isEmpty {
      result.findings.removeAll { silent.contains($0.post) }
      result.unknown.removeAll { $0.post.map(silent.contains) ?? false }
    }
    return result
  }

  /// - Returns: also what sits on posts that another variant of the rule speaks of, where a post is
  ///   judged by itself.
  private func allJudged(
    _ limb: RelatedLimb, of rule: RelatedRule, _ members: [Relations.Member],
    _ relations: Relations, about draft: Int?
  ) -> RelationResult {
    switch limb.check {
    case .find(let condition):
      return found(condition, rule, limb, members, relations)
    case .schedule(let schedule):
      return ScheduleKind(
        relations: relations, schedule: schedule, rule: rule.index, limb: limb.number
      ).judged(members)
    case .saidDay(let said):
      return SaidDayKind(relations: relations, said: said, rule: rule.index, limb: limb.number)
        .judged(members)
    case .answer(let to, let answer, let closedBy):
      return AnswerKind(
        relations: relations, to: to, answer: answer, closedBy: closedBy, rule: rule.index,
        limb: limb.number
      ).judged(members)
    case .frequency(let frequency):
      return FrequencyKind(
        relations: relations, frequency: frequency, rule: rule.index, limb: limb.number,
        siblings: rule.siblings(of: limb.number, frequency), draft: draft, silent: members.silent,
        known: known(limb, of: rule, relations)
      ).judged(members)
    case .share(let share):
      return ShareKind(
        relations: relations, share: share, rule: rule.index, limb: limb.number, draft: draft,
        silent: members.silent, known: known(limb, of: rule, relations)
      ).judged(members)
    case .repetition(let repetition):
      return RepeatKind(
        relations: relations, repetition: repetition, rule: rule.index, limb: limb.number,
        draft: draft, silent: members.silent
      ).judged(members)
    }
  }

  /// How the posts of a history count, by post; nothing where that hangs on others.
  private func known(
    _ limb: RelatedLimb, of rule: RelatedRule, _ relations: Relations
  ) -> [ShareKind.Counted?] {
    rule.isSettled
      ? relations.history?.counted(of: rule.index, limb: limb.number) ?? [] : []
  }

  /// Limbs that compare texts find one blast several times, by platforms and by accounts. It is told
  /// of once, where the first of the limits is broken; what shares posts or words with it, less than a
  /// window later, belongs to it.
  private func withoutEchoes(
    _ results: [RelationResult], of rule: RelatedRule, _ relations: Relations, about draft: Int?
  ) -> [RelationResult] {
    let comparing = rule.limbs.indices.filter {
      if case .repetition = rule.limbs[$0].check { true } else { false }
    }
    guard comparing.count > 1 else { return results }
    var results = results
    let found = comparing.flatMap { limb in results[limb].findings.map { (limb, $0) } }.sorted {
      (relations.moment($0.1.post), $0.0) < (relations.moment($1.1.post), $1.0)
    }
    for limb in comparing { results[limb].findings = [] }
    var told: Set<Int> = []
    var lastByText: [Int: Int64] = [:]
    for (limb, finding) in found {
      guard case .repetition(let repetition) = rule.limbs[limb].check else { continue }
      let posts = finding.related + [finding.post]
      let numbers = relations.shapes(asTemplates: repetition.check.same == .template).numbers
      let texts = Set(posts.compactMap { numbers[$0] })
      let start = relations.time(finding.post) - repetition.check.window
      let isEcho =
        !told.isDisjoint(with: posts)
        || texts.contains { lastByText[$0].map { $0 > start } ?? false }
      if !isEcho || finding.post == draft { results[limb].findings.append(finding) }
      told.formUnion(posts)
      for text in texts { lastByText[text] = relations.time(finding.post) }
    }
    return results
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
    /// Whether a finding may sit on it; else it only counts for others.
    var speaks = true

    /// The same post under one more condition.
    func and(_ answer: Answer) -> Member {
      Member(
        post: post,
        reason: answer.truth == .yes ? reason : reason ?? answer.reason ?? .language(nil),
        speaks: speaks)
    }
  }

  /// Whether a condition that is never unknown holds; without one there is nothing to keep it from it.
  func holds(_ condition: RelatedCondition?, _ i: Int) -> Bool {
    condition.map { truth(of: $0, i).truth == .yes } ?? true
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

extension [Relations.Member] {
  /// Posts that count for others and are not spoken of.
  var silent: Set<Int> { Set<Int>(lazy.filter { !$0.speaks }.map(\.post)) }
}

extension RelatedRule {
  var comparesTexts: Bool { !repetitions.isEmpty }

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
      case .schedule, .saidDay: true
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

extension Check {
  /// Whether a finding is about a run of posts and not about one.
  fileprivate var looksAtWindows: Bool {
    switch self {
    case .frequency, .share, .repetition: true
    case .find, .require, .measure, .schedule, .answer: false
    }
  }
}
