import DecorumBase
import DecorumEngine
import DecorumPosts

/// Posts that several exports hold: equal platform, account and id; or, without ids, equal texts of one
/// account within five minutes in different files. The published copy stands, else the first.
struct Duplicates {
  private struct Name: Hashable {
    var platform: String
    var account: String
    var id: String
  }

  private struct Moment: Hashable {
    var text: String
    /// Five minutes, counted since 1970.
    var stretch: Int64
  }

  /// Where each of the posts went that are left out.
  private(set) var standing: [Int: Int] = [:]
  private var byID: [Name: Int] = [:]
  private var byText: [Moment: [Int]] = [:]
  /// What was found among the posts before; many runs share it, so it is looked up and not copied.
  private let before: Known?

  private final class Known: Sendable {
    let duplicates: Duplicates
    init(_ duplicates: Duplicates) { self.duplicates = duplicates }
  }

  /// - Parameters:
  ///   - before: those among the first posts.
  ///   - facts: of all posts.
  init(after before: Duplicates? = nil, among facts: FactList) {
    self.before = before.map(Known.init)
    for i in facts.history.count..<facts.count { note(i, facts) }
  }

  private mutating func note(_ i: Int, _ facts: FactList) {
    if let id = facts[i].id {
      let name = Name(
        platform: facts[i].platform?.rawValue ?? "", account: facts[i].account ?? "", id: id)
      let first = byID[name] ?? before?.duplicates.byID[name]
      byID[name] = first.map { drop($0, i, facts) } ?? i
    } else if let time = facts[i].time.seconds {
      let hash = facts[i].identity.id.split(separator: ":").first.map(String.init) ?? ""
      let stretch = (time >= 0 ? time : time - 299) / 300
      // What is within five minutes lies in this stretch or beside it.
      let near = [-1, 0, 1].flatMap { (step: Int64) -> [Int] in
        let moment = Moment(text: hash, stretch: stretch + step)
        return (before?.duplicates.byText[moment] ?? []) + (byText[moment] ?? [])
      }
      let twin = near.filter { j in
        facts[j].record.source != facts[i].record.source && !isDropped(j)
          && (facts[j].time.seconds.map { abs($0 - time) <= 300 } ?? false)
      }.min()
      if let twin { _ = drop(twin, i, facts) }
      byText[Moment(text: hash, stretch: stretch), default: []].append(i)
    }
  }

  func isDropped(_ post: Int) -> Bool { next(after: post) != nil }

  private func next(after copy: Int) -> Int? { standing[copy] ?? before?.duplicates.standing[copy] }

  /// Numbers of all posts that are left out, in the order of the input.
  var dropped: [Int] {
    ((before.map { Array($0.duplicates.standing.keys) } ?? []) + standing.keys).sorted()
  }

  /// - Returns: the one that stands.
  private mutating func drop(_ first: Int, _ second: Int, _ facts: FactList) -> Int {
    // What was checked goes before what is only history, what was published before what was planned.
    let firstRank = (facts[first].isHistory ? 0 : 2) + (facts[first].status == .published ? 1 : 0)
    let secondRank =
      (facts[second].isHistory ? 0 : 2) + (facts[second].status == .published ? 1 : 0)
    let isBetter = secondRank > firstRank
    standing[isBetter ? first : second] = isBetter ? second : first
    return isBetter ? second : first
  }

  /// The copy that stands for a post that is left out.
  func original(of copy: Int) -> Int {
    var post = copy
    while let next = next(after: post) { post = next }
    return post
  }

  /// Adds the copies to the summaries of their sources.
  func count(
    into inputs: inout [InputSummary], _ facts: FactList, nameOf: (SourceID) -> String
  ) {
    var counts: [String: Int] = [:]
    for post in dropped { counts[nameOf(facts[post].record.source), default: 0] += 1 }
    for i in inputs.indices {
      guard let copies = counts[inputs[i].name] else { continue }
      let input = inputs[i]
      inputs[i] = InputSummary(
        name: input.name, format: input.format, recognisedBy: input.recognisedBy,
        posts: input.posts, duplicates: copies,
        skipped: input.skipped, refused: input.refused, diagnostics: input.diagnostics)
    }
  }
}
