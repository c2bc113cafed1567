import DecorumBase
import DecorumEngine
import DecorumPosts

/// Posts that several exports hold: equal platform, account and id; or, without ids, equal texts of one
/// account within five minutes in different files. The published copy stands, else the first.
struct Duplicates {
  /// Numbers of the posts that are left out.
  private(set) var dropped: Set<Int> = []
  /// Where each of them went.
  private var standing: [Int: Int] = [:]

  init(_ facts: [PostFacts]) {
    struct Name: Hashable {
      var platform: String
      var account: String
      var id: String
    }
    var byID: [Name: Int] = [:]
    struct Moment: Hashable {
      var text: String
      /// Five minutes, counted since 1970.
      var stretch: Int64
    }
    var byText: [Moment: [Int]] = [:]
    for i in facts.indices {
      if let id = facts[i].id {
        let name = Name(
          platform: facts[i].platform?.rawValue ?? "", account: facts[i].account ?? "", id: id)
        if let first = byID[name] {
          byID[name] = drop(first, i, facts)
        } else {
          byID[name] = i
        }
      } else if let time = facts[i].time.seconds {
        let hash = facts[i].identity.id.split(separator: ":").first.map(String.init) ?? ""
        let stretch = (time >= 0 ? time : time - 299) / 300
        // What is within five minutes lies in this stretch or beside it.
        let near = (-1...1).flatMap { byText[Moment(text: hash, stretch: stretch + $0)] ?? [] }
        let twin = near.filter { j in
          facts[j].record.source != facts[i].record.source && !dropped.contains(j)
            && (facts[j].time.seconds.map { abs($0 - time) <= 300 } ?? false)
        }.min()
        if let twin { _ = drop(twin, i, facts) }
        byText[Moment(text: hash, stretch: stretch), default: []].append(i)
      }
    }
  }

  /// - Returns: the one that stands.
  private mutating func drop(_ first: Int, _ second: Int, _ facts: [PostFacts]) -> Int {
    // What was checked goes before what is only history, what was published before what was planned.
    let firstRank = (facts[first].isHistory ? 0 : 2) + (facts[first].status == .published ? 1 : 0)
    let secondRank =
      (facts[second].isHistory ? 0 : 2) + (facts[second].status == .published ? 1 : 0)
    let isBetter = secondRank > firstRank
    dropped.insert(isBetter ? first : second)
    standing[isBetter ? first : second] = isBetter ? second : first
    return isBetter ? second : first
  }

  /// The copy that stands for a post that is left out.
  func original(of copy: Int) -> Int {
    var post = copy
    while let next = standing[post] { post = next }
    return post
  }

  /// Adds the copies to the summaries of their sources.
  func count(
    into inputs: inout [InputSummary], _ facts: [PostFacts], nameOf: (SourceID) -> String
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
