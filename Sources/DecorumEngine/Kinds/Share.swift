import DecorumRules

/// The kind `share`: what part of the posts in a window is of one sort; or how many of one sort there
/// are for each of another.
struct ShareKind {
  let relations: Relations
  let share: RelatedShare
  let rule: Int
  let limb: Int

  private var check: ShareCheck { share.check }

  /// How a post counts.
  private struct Counted {
    var post: Int
    /// Whether it is of the sort, and whether of what that is set against.
    var of: Truth
    var base: Truth
    var reason: UnknownReason?
  }

  /// A window with its counts, the doubtful posts against and for.
  private struct Load {
    var of: ClosedRange<Int>
    var base: ClosedRange<Int>
  }

  func judged(_ members: [Relations.Member]) -> RelationResult {
    var result = RelationResult()
    for group in relations.groups(of: members.map(\.post), per: share.per) {
      let known = Dictionary(uniqueKeysWithValues: members.map { ($0.post, $0) })
      let counted = group.compactMap { self.counted(known[$0]!) }
      judge(counted, into: &result)
    }
    return result
  }

  private func counted(_ member: Relations.Member) -> Counted? {
    let i = member.post
    let of = relations.truth(of: share.of, i)
    if let against = share.against {
      let other = relations.truth(of: against, i)
      if of.truth == .no && other.truth == .no { return nil }
      return Counted(
        post: i, of: of.truth, base: other.truth, reason: member.reason ?? of.reason ?? other.reason
      )
    }
    let among = share.among.map { relations.truth(of: $0, i) } ?? .init(.yes)
    if among.truth == .no { return nil }
    return Counted(
      post: i, of: min(of.truth, among.truth), base: member.reason == nil ? among.truth : .unknown,
      reason: member.reason ?? among.reason ?? of.reason)
  }

  private func judge(_ posts: [Counted], into result: inout RelationResult) {
    var best: (window: ArraySlice<Counted>, load: Load)?
    var most = 0
    var isRunning = false
    var open: (post: Int, reason: UnknownReason)?
    func close() {
      if let best { result.findings += [finding(best.window, best.load)].compactMap { $0 } }
      best = nil
    }
    let told = result.findings.count
    for window in windows(of: posts) {
      let load = load(of: window)
      most = max(most, load.base.upperBound)
      let verdict = verdict(load)
      if verdict == .yes {
        best = (window, load)
        isRunning = true
      } else {
        if isRunning { close() }
        isRunning = false
        if verdict == .unknown, open == nil, let last = window.last,
          let reason = window.lazy.compactMap(\.reason).first
        {
          open = (last.post, reason)
        }
      }
    }
    close()
    if let open, result.findings.count == told {
      result.unknown.append(.init(rule: rule, post: open.post, reason: open.reason))
    } else if most < check.minPosts, let last = posts.last {
      result.unknown.append(
        .init(rule: rule, post: last.post, reason: .tooFew(most: most, needed: check.minPosts)))
    }
  }

  private func windows(of posts: [Counted]) -> [ArraySlice<Counted>] {
    func window(endingAt end: Int64, through last: Int) -> ArraySlice<Counted> {
      let first = posts[...last].firstIndex { relations.time($0.post) > end - check.window }
      return first.map { posts[$0...last] } ?? []
    }
    switch check.ends {
    case .now:
      guard let last = posts.lastIndex(where: { relations.time($0.post) <= relations.now }) else {
        return []
      }
      let window = window(endingAt: relations.now, through: last)
      return window.isEmpty ? [] : [window]
    case .each:
      return posts.indices.map { window(endingAt: relations.time(posts[$0].post), through: $0) }
    }
  }

  private func load(of window: ArraySlice<Counted>) -> Load {
    func range(_ truths: [Truth]) -> ClosedRange<Int> {
      let sure = truths.count { $0 == .yes }
      return sure...(sure + truths.count { $0 == .unknown })
    }
    return Load(of: range(window.map(\.of)), base: range(window.map(\.base)))
  }

  /// The same for the least and the greatest share that the doubtful posts allow, else unknown.
  private func verdict(_ load: Load) -> Truth {
    let extremes = [
      (load.of.lowerBound, load.base.lowerBound), (load.of.lowerBound, load.base.upperBound),
      (load.of.upperBound, load.base.lowerBound), (load.of.upperBound, load.base.upperBound),
    ].map { isOver($0.0, of: $0.1) }
    if extremes.allSatisfy({ $0 }) { return .yes }
    return extremes.contains(true) ? .unknown : .no
  }

  private func isOver(_ part: Int, of whole: Int) -> Bool {
    guard whole >= check.minPosts, whole > 0 else { return false }
    let share = Double(part) / Double(whole)
    if let above = check.above { return share > above }
    return check.below.map { share < $0 } ?? false
  }

  // MARK: Words

  private func finding(_ window: ArraySlice<Counted>, _ load: Load) -> PendingFinding? {
    let of = window.filter { $0.of == .yes }.map(\.post)
    let rest = window.filter { $0.base == .yes && $0.of != .yes }.map(\.post)
    let place: Int? =
      switch check.at {
      case .exceeding, .last: window.last { $0.base == .yes }?.post ?? window.last?.post
      case .lastOf: of.last
      case .lastNotOf: rest.last
      }
    guard let post = place ?? window.last?.post else { return nil }
    let (part, whole) = (load.of.lowerBound, load.base.lowerBound)
    var finding = PendingFinding(rule: rule, limb: limb, post: post)
    finding.related = (check.at == .lastNotOf ? rest : of).filter { $0 != post }
    finding.values = [
      "count": "\(part)", "total": "\(whole)", "missing": "\(whole - part)",
      "share": percent(Double(part) / Double(max(1, whole))),
      "max": check.above.map(percent) ?? "", "min": check.below.map(percent) ?? "",
      "window": Elapsed.words(check.window),
    ]
    finding.notes = [
      "window: \(window.first.map { relations.clock($0.post) } ?? "") to "
        + "\(relations.clock(window.last?.post ?? post)); \(whole) posts counted"
    ]
    if check.above != nil, share.against == nil {
      let drops = excess(part, of: whole)
      finding.wayOut = WayOut(drops: of.suffix(drops))
      finding.values["drop"] = "\(drops)"
    }
    if let below = check.below {
      finding.values["needed"] = "\(needed(part, of: whole, below: below))"
    }
    return finding
  }

  /// How many of the sort must go until the share is no longer above.
  private func excess(_ part: Int, of whole: Int) -> Int {
    var drops = 0
    while drops < part, isOver(part - drops, of: whole - drops) { drops += 1 }
    return drops
  }

  /// How many more of the sort would reach the least share.
  private func needed(_ part: Int, of whole: Int, below: Double) -> Int {
    let grows = share.against == nil
    var more = 0
    while more < 1000, Double(part + more) / Double(max(1, whole + (grows ? more : 0))) < below {
      more += 1
    }
    return more
  }

  private func percent(_ share: Double) -> String {
    "\(Evaluator.plain((share * 1000).rounded() / 10)) %"
  }
}
