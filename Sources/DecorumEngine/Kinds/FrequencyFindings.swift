import DecorumRules

/// What is said of a run of posts that are too many or too close, and how few changes clear it.
extension FrequencyKind {
  /// - Parameter times: of the group.
  func finding(_ run: Run, in group: [Int], times: [Int64]) -> PendingFinding {
    let post = group[run.over.lowerBound]
    var finding = PendingFinding(rule: rule, limb: limb, post: post)
    finding.related = Array(group[run.start..<run.over.lowerBound])
    finding.others = run.over.dropFirst().map { group[$0] }
    if let least = check.gapBelow {
      let gap = relations.time(post) - relations.time(group[run.start])
      finding.values = ["gap": Elapsed.words(gap), "min_gap": Elapsed.words(least)]
    } else {
      finding.values = [
        "count": "\(run.size)", "max": "\(check.above ?? 0)",
        "since": relations.clock(group[run.start]),
      ]
      if let window = check.window { finding.values["window"] = Elapsed.words(window) }
    }
    let rest = run.over.count - 1
    guard let limit = FreeMinute.Limit(check), frequency.distinct == nil, frequency.since == nil,
      !check.endsNow
    else { return finding }
    let way = wayOut(of: run, in: group, times, limit)
    finding.wayOut = way
    finding.values["drop"] = "\(way.drops.count)"
    if let first = way.moves.first {
      finding.values["earliest_ok"] = relations.clock(at: first.to, like: post)
    }
    if rest > 0 {
      finding.notes.append("\(rest) more \(rest == 1 ? "follows" : "follow") too closely")
    }
    return finding
  }

  /// The fewest posts whose absence clears the run, and where they can go instead.
  private func wayOut(
    of run: Run, in group: [Int], _ times: [Int64], _ limit: FreeMinute.Limit
  ) -> WayOut {
    let drops = drops(of: run, in: group, limit)
    var way = WayOut(drops: drops, isAnyOfWindow: run.over.count == 1)
    let limits = [limit] + siblings.compactMap { FreeMinute.Limit($0) }
    var minutes = FreeMinute(
      times, without: drops.map { relations.time($0) }, limits: limits)
    var start = Int64.min
    for post in drops {
      // What was full for the post before is full for this one.
      start = max(start, relations.time(post))
      guard let to = minutes.first(from: start) else { return way }
      way.moves.append(.init(post: post, to: to))
      minutes.add(to)
      start = to
    }
    return way
  }

  /// Goes through the run by time and drops what does not fit beside what is kept: the latest post of
  /// a window is in the most windows to come.
  private func drops(of run: Run, in group: [Int], _ limit: FreeMinute.Limit) -> [Int] {
    var kept: [Int64] = []
    var drops: [Int] = []
    for place in run.start...run.over.upperBound {
      let time = relations.time(group[place])
      let isTooMuch =
        switch limit {
        case .count(let most, let window):
          kept.count - kept.partition { $0 > time - window } + 1 > most
        case .gap(let least): kept.last.map { time - $0 < least } ?? false
        }
      if isTooMuch, run.over.contains(place), !silent.contains(group[place]) {
        drops.append(group[place])
      } else {
        kept.append(time)
      }
    }
    return drops
  }
}

extension FreeMinute.Limit {
  /// Nil for what no move can meet: a count without a window.
  fileprivate init?(_ check: FrequencyCheck) {
    if let least = check.gapBelow {
      self = .gap(least)
    } else if let most = check.above, let window = check.window, check.distinct == nil,
      !check.endsNow
    {
      self = .count(most: most, window: window)
    } else {
      return nil
    }
  }
}
