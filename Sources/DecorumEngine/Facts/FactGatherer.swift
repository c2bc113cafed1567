import DecorumRules

/// Gathers facts as posts are judged. What many posts have in common is held once.
package struct FactGatherer: Sendable {
  package private(set) var facts = FactList()
  private var posters: Set<Box<PostFacts.Poster>> = []
  private var truths: Set<[Truth]> = []

  package init() {}

  package mutating func append(_ new: PostFacts) {
    // One post has nothing in common with any, and a first set of something costs a start more than a look
    // at some dozen patterns.
    guard let first = facts.first else { return facts.append(new) }
    if facts.count == 1 {
      posters.insert(first.poster)
      truths.insert(first.truths)
    }
    var new = new
    new.poster = posters.insert(new.poster).memberAfterInsert
    new.truths = truths.insert(new.truths).memberAfterInsert
    facts.append(new)
  }
}
