import DecorumBase
import DecorumEngine
import DecorumPosts

/// Posts that several exports hold: equal platform, account and id; or, without ids, equal texts of one
/// account within five minutes in different files. The published copy stands, else the first.
struct Duplicates {
  /// Where each of the posts went that are left out.
  private(set) var standing: [Int: Int] = [:]
  /// The posts that stand for an id.
  private var byID = RowTable()
  /// Posts without an id, by what they say and when.
  private var byText = RowTable()
  /// What was found among the posts before; many runs share it, so it is looked up and not copied.
  private let before: Known?

  private final class Known: Sendable {
    let duplicates: Duplicates
    init(_ duplicates: Duplicates) { self.duplicates = duplicates }
  }

  /// - Parameters:
  ///   - before: those among the first posts, and how many posts these are.
  ///   - facts: of all posts.
  init(after before: (Duplicates, posts: Int)? = nil, among facts: FactList) {
    self.before = before.map { Known($0.0) }
    for i in (before?.posts ?? 0)..<facts.count { note(i, facts) }
  }

  private mutating func note(_ i: Int, _ facts: FactList) {
    guard let text = facts[i].identity.hash else { return noteID(i, facts) }
    if let time = facts[i].time.seconds { noteText(text, at: time, i, facts) }
  }

  private mutating func noteID(_ i: Int, _ facts: FactList) {
    let identity = facts[i].identity
    let hash = identity.hashValue
    let isSame = { (j: Int) in
      facts[j].identity == identity && facts[j].platform == facts[i].platform
        && (facts[j].account ?? "") == (facts[i].account ?? "")
    }
    if let first = byID.first(of: hash, where: isSame) {
      byID.replace(first, of: hash, by: drop(first, i, facts))
    } else if let first = before?.duplicates.byID.first(of: hash, where: isSame) {
      byID.add(drop(first, i, facts), of: hash)
    } else {
      byID.add(i, of: hash)
    }
  }

  private mutating func noteText(_ text: UInt64, at time: Int64, _ i: Int, _ facts: FactList) {
    func hash(_ stretch: Int64) -> Int {
      var hasher = Hasher()
      hasher.combine(text)
      hasher.combine(stretch)
      return hasher.finalize()
    }
    let stretch = (time >= 0 ? time : time - (Duplicates.span - 1)) / Duplicates.span
    var twin: Int?
    // What is within five minutes lies in this stretch or beside it.
    for near in (stretch - 1)...(stretch + 1) {
      for table in [byText, before?.duplicates.byText].compactMap({ $0 }) {
        table.forEach(of: hash(near)) { j in
          guard j < twin ?? .max, facts[j].identity.hash == text,
            facts[j].record.source != facts[i].record.source, !isDropped(j),
            let other = facts[j].time.seconds, abs(other - time) <= Duplicates.span
          else { return }
          twin = j
        }
      }
    }
    if let twin { _ = drop(twin, i, facts) }
    byText.add(i, of: hash(stretch))
  }

  /// Five minutes, in seconds.
  private static let span: Int64 = 300

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
