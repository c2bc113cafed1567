import DecorumRules

/// Posts that a join can meet, by the number of their key and by time: those of which the condition
/// surely holds, and those of which it may.
struct Candidates {
  var sure: [Int] = []
  var open: [Int] = []
}

/// What relations work out once and look up again and again.
final class RelationMemo {
  let columns: KeyColumns
  /// By the numbers of the joins.
  fileprivate var joins: [Int: [Int32: Candidates]] = [:]
  /// Our own messages by recipient, those that have a value of the key.
  fileprivate var sent: [RelatedKey: [String: [Int]]] = [:]
  /// By the root of the tree.
  var voices: [Int: Voices] = [:]
  /// Whom inbound messages speak to, as far as it was asked.
  var addressed: [Int: Relations.Answer] = [:]
  /// How many posts rules have looked at.
  var looks = 0

  init(after history: RelationMemo?) { columns = KeyColumns(after: history?.columns) }
}

/// Conditions on another post with equal keys.
extension Relations {
  func joined(_ join: RelatedJoin, _ i: Int, isEarlier: Bool) -> Answer {
    let found = candidates(join, of: i)
    if !met(found.sure, join, i, isEarlier: isEarlier).isEmpty { return Answer(.yes) }
    guard let open = met(found.open, join, i, isEarlier: isEarlier).first else {
      return Answer(.no)
    }
    return Answer(.unknown, truth(of: join.of, open).reason)
  }

  /// The posts that a join can mean, surely or perhaps.
  func matches(of join: RelatedJoin, _ i: Int, isEarlier: Bool) -> Candidates {
    let found = candidates(join, of: i)
    return Candidates(
      sure: Array(met(found.sure, join, i, isEarlier: isEarlier)),
      open: Array(met(found.open, join, i, isEarlier: isEarlier)))
  }

  /// The first post that makes a join with what came before hold.
  func firstMatch(of join: RelatedJoin, _ i: Int) -> Int? {
    met(candidates(join, of: i).sure, join, i, isEarlier: true).first
  }

  /// The last event before a post, and the last that may be one.
  func lastEvents(_ join: RelatedJoin, before i: Int) -> (sure: Int?, open: Int?) {
    let found = candidates(join, of: i)
    func last(_ posts: [Int]) -> Int? {
      let end = posts.partition { moment($0) >= moment(i) }
      return end == 0 ? nil : posts[end - 1]
    }
    return (last(found.sure), last(found.open))
  }

  /// All posts of which a condition holds, or may hold, by the numbers of their keys.
  func candidates(of condition: RelatedCondition, per keys: [RelatedKey]) -> [Int32: Candidates] {
    candidates(of: condition, per: keys, among: timeline)
  }

  private func candidates(
    of condition: RelatedCondition, per keys: [RelatedKey], among posts: [Int]
  ) -> [Int32: Candidates] {
    let column = column(keys)
    var found: [Int32: Candidates] = [:]
    for j in posts where column[j] >= 0 {
      switch truth(of: condition, j).truth {
      case .yes: found[column[j], default: Candidates()].sure.append(j)
      case .unknown: found[column[j], default: Candidates()].open.append(j)
      case .no: break
      }
    }
    return found
  }

  /// The posts of which the condition holds, or may hold, and whose keys are ours.
  private func candidates(_ join: RelatedJoin, of i: Int) -> Candidates {
    guard posts[i].time.seconds != nil else { return Candidates() }
    let mine = column(join.match.map(\.ours))[i]
    guard mine >= 0 else { return Candidates() }
    let before = join.of.isSettled ? history?.relations : nil
    let own = candidates(join, among: before == nil ? timeline : news)[mine] ?? Candidates()
    guard let before,
      let known = before.candidates(join, among: before.timeline)[mine]
    else { return own }
    return Candidates(
      sure: self.known.merged(known.sure, own.sure), open: self.known.merged(known.open, own.open))
  }

  /// - Parameter posts: always the same.
  private func candidates(_ join: RelatedJoin, among posts: [Int]) -> [Int32: Candidates] {
    if let known = memo.joins[join.number] { return known }
    let found = candidates(of: join.of, per: join.match.map(\.theirs), among: posts)
    memo.joins[join.number] = found
    return found
  }

  /// Those among posts by time that are near enough, far enough and about the same.
  private func met(
    _ posts: [Int], _ join: RelatedJoin, _ i: Int, isEarlier: Bool
  ) -> LazyFilterSequence<ArraySlice<Int>> {
    posts[range(of: posts, join, around: i, isEarlier: isEarlier)].lazy.filter { j in
      join.about.map { isAbout($0, j, i) } ?? true
    }
  }

  /// Where, among posts by time, those lie that are near enough and far enough.
  private func range(
    of posts: [Int], _ join: RelatedJoin, around i: Int, isEarlier: Bool
  ) -> Range<Int> {
    let (here, now) = (moment(i), time(i))
    let low: Int
    let high: Int
    if isEarlier {
      low = join.within.map { within in posts.partition { time($0) > now - within } } ?? 0
      high = posts.partition { j in
        moment(j) >= here || join.atLeastAgo.map { time(j) >= now - $0 } ?? false
      }
    } else {
      low = posts.partition { j in
        moment(j) > here && join.atLeastAgo.map { time(j) > now + $0 } ?? true
      }
      high =
        join.within.map { within in posts.partition { time($0) >= now + within } }
        ?? posts.count
    }
    return low..<max(low, high)
  }

  /// Whether message `j` answers our last message to its author, and that one had our post's key.
  private func isAbout(_ key: RelatedKey, _ j: Int, _ i: Int) -> Bool {
    guard let author = posts[j].author else { return true }
    let column = column([key])
    if memo.sent[key] == nil {
      memo.sent[key] = Dictionary(
        grouping: timeline.filter { posts[$0].isOwn && posts[$0].to != nil && column[$0] >= 0 },
        by: { posts[$0].to ?? "" })
    }
    let sent = memo.sent[key]?[author] ?? []
    let end = sent.partition { moment($0) >= moment(j) }
    return end == 0 ? true : column[sent[end - 1]] == column[i]
  }
}
