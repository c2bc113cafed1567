import DecorumBase
import DecorumRules

/// What is said of a share that is out of bounds, and how few changes bring it back.
extension ShareKind {
  /// - Parameter run: windows in a row whose share is out of bounds.
  func finding(_ run: [Window], of posts: [Counted]) -> PendingFinding? {
    // The first window is where the limit was broken; the last says how it stands.
    guard let window = check.at == .exceeding ? run.first : run.last else { return nil }
    let counted = posts[window.range]
    let of = counted.filter { $0.of == .yes && isInBase($0) }.map(\.post)
    let rest = counted.filter { $0.base == .yes && $0.of != .yes }.map(\.post)
    func speaks(_ post: Int) -> Bool { !silent.contains(post) }
    let place: Int? =
      switch check.at {
      case .exceeding, .last: counted.last { $0.base == .yes && speaks($0.post) }?.post
      case .lastOf: of.last(where: speaks)
      case .lastNotOf: rest.last(where: speaks)
      }
    guard let post = place ?? counted.last(where: { speaks($0.post) })?.post else { return nil }
    let (part, whole) = window.load.sure
    var finding = PendingFinding(rule: rule, limb: limb, post: post)
    finding.weight = check.above == nil ? whole - part : part
    finding.related = (check.at == .lastNotOf ? rest : of).filter { $0 != post }
    finding.values = [
      "count": "\(part)", "total": "\(whole)", "missing": "\(whole - part)",
      "share": percent(Double(part) / Double(max(1, whole))),
      "max": check.above.map(percent) ?? "", "min": check.below.map(percent) ?? "",
      "window": Elapsed.words(check.window),
    ]
    finding.notes = [
      "window: \(counted.first.map { relations.clock($0.post) } ?? "") to "
        + "\(relations.clock(counted.last?.post ?? post)); \(whole) posts counted"
    ]
    if check.above != nil, share.against == nil {
      let drops = drops(run, of: posts)
      finding.wayOut = WayOut(drops: drops)
      finding.values["drop"] = "\(drops.count)"
    }
    if let below = check.below {
      finding.values["needed"] = needed(part, of: whole, below: below).map { "\($0)" } ?? "many"
      finding.values["change"] = "\(changes(part, of: whole, below: below))"
    }
    return finding
  }

  private func isInBase(_ post: Counted) -> Bool { share.against != nil || post.base == .yes }

  /// Posts of the sort that must go, the latest first, until no window of the run has too many. As many
  /// clear it too where they stay and become something else.
  private func drops(_ run: [Window], of posts: [Counted]) -> [Int] {
    guard let above = check.above else { return [] }
    // Places among `posts`, ascending: what is gone, and what is left to go.
    var gone: [Int] = []
    var left: [Int] = []
    var seen = run.first?.range.lowerBound ?? 0
    for window in run {
      for place in max(seen, window.range.lowerBound)..<window.range.upperBound
      where posts[place].of == .yes && posts[place].base == .yes {
        left.append(place)
      }
      seen = window.range.upperBound
      let known = gone.count - gone.partition { $0 >= window.range.lowerBound }
      var (part, whole) = window.load.sure
      part -= known
      whole -= known
      while part > 0, Double(part) / Double(whole) > above, let last = left.popLast() {
        gone.insert(last, at: gone.partition { $0 > last })
        part -= 1
        whole -= 1
      }
    }
    return gone.map { posts[$0].post }
  }

  /// How many more of the sort would reach the least share; new posts make the whole larger too.
  /// - Returns: nil where so many that nobody writes them, or no number, would do.
  private func needed(_ part: Int, of whole: Int, below: Double) -> Int? {
    let grows = share.against == nil
    return (0...1000).first { more in
      Double(part + more) / Double(max(1, whole + (grows ? more : 0))) >= below
    }
  }

  /// How many of those that are there and not of the sort would have to become so, as a question does
  /// that is answered: the whole stays.
  private func changes(_ part: Int, of whole: Int, below: Double) -> Int {
    (0..<max(1, whole - part)).first { Double(part + $0) / Double(max(1, whole)) >= below }
      ?? max(0, whole - part)
  }

  private func percent(_ share: Double) -> String {
    "\(Evaluator.plain((share * 1000).rounded() / 10)) %"
  }
}
