import DecorumRules

/// Which posts of a history a rule has to look at, so that what it says of new posts is what it would
/// say if it looked at all of them. What it says of the history alone nobody asks.
///
/// New posts are few, and a rule seldom has anything to say: where no window that holds one of them can
/// be too full, and no text is like theirs, it need not look any further.
extension RelationJudge {
  /// - Parameter draft: the one post that is new; else all that are no part of the history.
  /// - Returns: by time.
  func company(of rule: RelatedRule, _ relations: Relations, about draft: Int?) -> [Int] {
    guard let history = relations.history else { return relations.subjects }
    let news = draft.map { [$0] } ?? relations.news
    guard let first = news.first else { return [] }
    let windows = rule.limbs.filter(\.looksAtWindows)
    var company: Set<Int> = []
    if windows.count < rule.limbs.count {
      company.formUnion(news)
      if rule.looksBack {
        let later = relations.timeline.partition {
          relations.moment($0) > relations.moment(first)
        }
        company.formUnion(relations.timeline[later...])
      }
      if rule.followsThreads {
        for post in news { company.formUnion(relations.threads.tree(of: post)) }
        company = company.filter { relations.isPlaced($0) }
      }
      if rule.comparesTexts {
        guard rule.isSettled else { return relations.timeline }
        company.formUnion(likeTexts(of: news, for: rule, relations, history))
      }
    }
    guard windows.isEmpty else {
      // Which limb tells of a post hangs on what the others find on it.
      let isConcerned =
        company.contains { isMember($0, of: rule, relations) }
        || windows.contains { mayFind($0, of: rule, news, relations, history) }
      return isConcerned ? surroundings(of: news, for: rule, relations, history) : []
    }
    return company.sorted { relations.moment($0) < relations.moment($1) }
  }

  /// Whether a rule is about a post, or may be.
  private func isMember(_ i: Int, of rule: RelatedRule, _ relations: Relations) -> Bool {
    (book.rules[rule.index].judgesInbound || relations.posts[i].isOwn)
      && relations.truth(of: rule.when, i).truth != .no && relations.holds(rule.counts, i)
  }

  // MARK: Windows

  /// The posts among which a rule about windows has to be judged: where they all end now nothing before
  /// them counts.
  private func surroundings(
    of news: [Int], for rule: RelatedRule, _ relations: Relations, _ history: RelatedHistory
  ) -> [Int] {
    let reaches = rule.limbs.map(\.reachFromNow)
    guard !rule.tellsOnce, rule.isSettled, !reaches.contains(nil), let first = news.first,
      let reach = reaches.compactMap({ $0 }).max()
    else { return relations.timeline }
    let start = relations.timeline.partition {
      relations.time($0) > relations.now - reach || relations.moment($0) >= relations.moment(first)
    }
    var company = Set(relations.timeline[start...]).union(relations.news)
    // Of who has planned posts alone something else is said than of who went quiet before.
    for limb in rule.limbs {
      guard case .share(let share) = limb.check, start < relations.timeline.count else { continue }
      let kind = ShareKind(
        relations: relations, share: share, rule: rule.index, limb: limb.number)
      let groups = history.groups(of: rule, limb, per: share.per) { kind.counted($0, in: $1) }
      let column = relations.column(share.per)
      for number in Set(news.map { column[$0] }) {
        let group = groups[number] ?? []
        let end = group.partition {
          relations.moment($0.post) >= relations.moment(relations.timeline[start])
        }
        if end > 0 { company.insert(group[end - 1].post) }
      }
    }
    return company.sorted { relations.moment($0) < relations.moment($1) }
  }

  /// Whether a limb can find a window that holds a new post; it may turn out that it does not.
  private func mayFind(
    _ limb: RelatedLimb, of rule: RelatedRule, _ news: [Int], _ relations: Relations,
    _ history: RelatedHistory
  ) -> Bool {
    let members = news.filter { isMember($0, of: rule, relations) }
    if members.isEmpty { return false }
    guard rule.isSettled else { return true }
    switch limb.check {
    case .frequency(let frequency):
      // A message to nobody is told of whatever else there is.
      if frequency.per.contains(.to), members.contains(where: { relations.posts[$0].to == nil }) {
        return true
      }
      let kind = FrequencyKind(
        relations: relations, frequency: frequency, rule: rule.index, limb: limb.number)
      return mayFind(limb, of: rule, members, per: frequency.per, relations, history) {
        kind.counting($0, $1)
      } in: { group, range in
        kind.mayFind(in: group.map(\.post), around: range)
      }
    case .share(let share):
      if share.check.ends == .now { return true }
      let kind = ShareKind(
        relations: relations, share: share, rule: rule.index, limb: limb.number)
      return mayFind(limb, of: rule, members, per: share.per, relations, history) {
        kind.counted($0, in: $1)
      } in: { group, range in
        kind.mayFind(in: group, around: range)
      }
    default: return true
    }
  }

  /// Asks of each group with a new post, and where in it they stand.
  private func mayFind(
    _ limb: RelatedLimb, of rule: RelatedRule, _ members: [Int], per keys: [RelatedKey],
    _ relations: Relations, _ history: RelatedHistory,
    counting: (Relations.Member, Relations) -> ShareKind.Counted?,
    in isFound: ([ShareKind.Counted], ClosedRange<Int>) -> Bool
  ) -> Bool {
    let known = history.groups(of: rule, limb, per: keys, counting: counting)
    let column = relations.column(keys)
    // Other posts of the run count too, whether or not they are what is asked about.
    let others = members + relations.news.filter { !members.contains($0) }
    let own = self.members(of: rule, relations.narrowed(to: others)).members
    for number in Set(members.map { column[$0] }) where number >= 0 {
      var group = known[number] ?? []
      for member in own where column[member.post] == number {
        guard let counted = counting(member, relations) else { continue }
        let place = group.partition {
          relations.moment($0.post) > relations.moment(member.post)
        }
        group.insert(counted, at: place)
      }
      let places = members.filter { column[$0] == number }.compactMap { post in
        group.firstIndex { $0.post == post }
      }
      if let low = places.min(), let high = places.max(), isFound(group, low...high) {
        return true
      }
    }
    return false
  }

  // MARK: Texts

  /// The posts whose texts hang together with those of others: that are like them, or like what is like
  /// them, and so on.
  private func likeTexts(
    of news: [Int], for rule: RelatedRule, _ relations: Relations, _ history: RelatedHistory
  ) -> Set<Int> {
    struct Comparison: Hashable {
      var asTemplates: Bool
      var threshold: Double
    }
    let comparisons = Set(
      rule.repetitions.map {
        Comparison(asTemplates: $0.check.same == .template, threshold: $0.check.threshold)
      })
    var found = Set(news)
    var waiting = news
    var seen: [Comparison: Set<Int>] = [:]
    while let post = waiting.popLast() {
      for comparison in comparisons {
        let key: KeyPath<PostFacts, PostFacts.Shape?> =
          comparison.asTemplates ? \.template : \.text
        guard let shape = relations.posts[post][keyPath: key], shape.words > 0 else { continue }
        let texts = history.texts(asTemplates: comparison.asTemplates)
        let own = texts.number(of: shape)
        if let own, !seen[comparison, default: []].insert(own).inserted { continue }
        for number in texts.similar(to: shape, comparison.threshold) + [own].compactMap({ $0 }) {
          for i in texts.posts[number] where found.insert(i).inserted { waiting.append(i) }
        }
        let signature = TextShapes.signature(of: shape)
        for i in relations.news where !found.contains(i) {
          guard let other = relations.posts[i][keyPath: key], other.words > 0 else { continue }
          if other == shape
            || TextShapes.areSimilar(
              (shape, signature), (other, TextShapes.signature(of: other)), comparison.threshold)
          {
            found.insert(i)
            waiting.append(i)
          }
        }
      }
    }
    if rule.repetitions.contains(where: { $0.check.window < Relations.day }) {
      found.formUnion(relations.sharingMidnight(with: found))
    }
    return found
  }
}

extension Relations {
  /// Whatever goes out in the same second as one of these posts, at what is midnight to it: which of
  /// them are taken at their word is settled among all.
  fileprivate func sharingMidnight(with posts: Set<Int>) -> [Int] {
    let times = Set(
      posts.lazy.filter { self.posts[$0].time.local?.timeOfDay == .midnight }.map { time($0) })
    return times.flatMap { midnight in
      timeline[
        timeline.partition { time($0) >= midnight }..<timeline.partition { time($0) > midnight }]
    }
  }
}

extension RelatedLimb {
  fileprivate var looksAtWindows: Bool {
    switch check {
    case .frequency, .share: true
    case .find, .schedule, .saidDay, .answer, .repetition: false
    }
  }

  /// How far back a window lies that ends now; nil for all else.
  fileprivate var reachFromNow: Int64? {
    switch check {
    case .frequency(let frequency): frequency.check.endsNow ? frequency.check.window : nil
    case .share(let share): share.check.ends == .now ? share.check.window : nil
    case .find, .schedule, .saidDay, .answer, .repetition: nil
    }
  }

  fileprivate var conditions: [RelatedCondition] {
    switch check {
    case .find(let condition): [condition]
    case .schedule, .saidDay: []
    case .answer(let to, _, let closedBy): [to] + [closedBy].compactMap { $0 }
    case .frequency(let frequency): [frequency.of].compactMap { $0 }
    case .share(let share): [share.of] + [share.among, share.against].compactMap { $0 }
    case .repetition(let repetition): [repetition.of].compactMap { $0 }
    }
  }
}

extension RelatedRule {
  var repetitions: [RelatedRepeat] {
    limbs.compactMap { if case .repetition(let repetition) = $0.check { repetition } else { nil } }
  }

  /// Whether which posts it is about, and how they count, stays as it is whatever is said later.
  var isSettled: Bool {
    ([when] + [counts, speaks].compactMap { $0 } + limbs.flatMap(\.conditions))
      .allSatisfy(\.isSettled)
  }

  private func asks(_ isMeant: (RelatedCondition) -> Bool) -> Bool {
    ([when] + limbs.flatMap(\.conditions)).contains { $0.contains(where: isMeant) }
  }

  /// Whether what it finds on a post may name one that came before.
  fileprivate var looksBack: Bool {
    limbs.contains { if case .saidDay(let said) = $0.check { !said.per.isEmpty } else { false } }
      || asks { if case .earlier = $0 { true } else { false } }
  }

  /// Whether what it finds on a post may name one that answers it.
  fileprivate var followsThreads: Bool {
    limbs.contains { if case .answer = $0.check { true } else { false } }
      || asks {
        switch $0 {
        case .answer, .silence: true
        default: false
        }
      }
  }

  /// Whether what it tells of one post hangs on what it tells of others.
  var tellsOnce: Bool { speaks != nil || limbs.contains { !$0.oncePer.isEmpty } }
}
