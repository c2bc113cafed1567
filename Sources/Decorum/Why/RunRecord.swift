import DecorumBase
import DecorumEngine
import DecorumPosts

/// What a run knew of its posts, kept where somebody asks why afterwards.
struct RunRecord {
  /// Of all posts, copies and history included, in the order of reading.
  var facts = FactList()
  /// How many posts there were at the end of each source, and the keys of its records.
  var ends: [(posts: Int, keys: KeySet)] = []
  var log = BlockLog()
  /// The posts among `facts` that are no copies.
  var kept: [Int] = []
  var relations: ManyPosts?
  /// With everything that was found, suppressed or not.
  var collector: VerdictCollector?
  var ledger: SuppressionLedger?

  /// The keys of the source that a post came from.
  func keys(of post: Int) -> KeySet {
    ends.first { post < $0.posts }?.keys ?? KeySet()
  }

  func isCopy(_ post: Int) -> Bool { relations != nil && !kept.contains(post) }

  /// The post, read again, as it was judged; with the post that it answers, where that was read too.
  func post(_ number: Int, from store: SourceStore) -> Post? {
    let relative = kept.firstIndex(of: number)
    let parent = relative.flatMap { relations?.parent(of: $0) }.map { kept[$0] }
    let origins = [number, parent].compactMap { $0 }.map { facts[$0].origin }
    let read = log.posts(Set(origins), from: store)
    guard var post = read[facts[number].origin] else { return nil }
    post.state(facts[number].status)
    guard post.parent?.text == nil, let parent, let above = read[facts[parent].origin] else {
      return post
    }
    return ManyPosts.graft(above, onto: post)
  }
}
