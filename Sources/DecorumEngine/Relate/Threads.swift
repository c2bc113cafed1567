import DecorumPosts
import DecorumRules

/// Who answers whom: the trees of replies, whatever the order in which posts were read. Replies that
/// run in a circle are cut above the earliest of them.
struct Threads {
  /// The answered post, where it is known.
  private(set) var parents: PostLinks
  /// The root of each post's tree.
  private(set) var roots: PostNumbers
  /// Whether the chain above a post ends at one that was not read.
  private(set) var isTruncated: [Bool]
  /// When a walk through the trees, children after parents, comes to a post and when it has seen
  /// everything below it.
  private var enters: PostNumbers
  private var leaves: PostNumbers
  /// The posts in the order of that walk: those of one tree stand together.
  private var walk = PostNumbers()
  /// The post that each one names, circles not yet cut.
  private let found: PostLinks

  init(_ posts: FactList) {
    self.init(posts, found: Threads.answered(by: posts.indices, in: posts))
  }

  /// Threads of a history, and posts that come after it, none of which a post of the history answers.
  init(_ history: Threads, followedBy posts: FactList) {
    let others = history.parents.count..<posts.count
    let answered = Threads.answered(by: others, in: posts)
    var found = history.found
    for i in others { found.append(answered[i - others.lowerBound]) }
    let isLoose = others.allSatisfy { found[$0] == nil }
    self.init(posts, found: found, known: isLoose ? history : nil)
  }

  private init(_ posts: FactList, found: PostLinks, known: Threads? = nil) {
    self.found = found
    if let known {
      // Nobody answers anybody: each of the others is a tree by itself.
      (parents, roots, isTruncated) = (known.parents, known.roots, known.isTruncated)
      (enters, leaves, walk) = (known.enters, known.leaves, known.walk)
      for post in known.parents.count..<posts.count {
        parents.append(nil)
        roots.append(post)
        isTruncated.append(posts[post].replyTo != nil && posts[post].parent == nil)
        enters.append(walk.count)
        walk.append(post)
        leaves.append(walk.count)
      }
      return
    }
    parents = found
    for i in posts.indices where parents[i] == i { parents[i] = nil }
    roots = PostNumbers(count: posts.count)
    isTruncated = Array(repeating: false, count: posts.count)
    enters = roots
    leaves = roots
    cutCircles(posts)
    // The first answer to each post, and the next one to the same post, in the order of reading.
    var firsts = PostLinks(count: posts.count)
    var nexts = firsts
    for i in posts.indices.reversed() {
      guard let parent = parents[i] else { continue }
      nexts[i] = firsts[parent]
      firsts[parent] = i
    }
    for root in posts.indices where parents[root] == nil {
      let isCut =
        found[root] == nil && posts[root].replyTo != nil && posts[root].parent == nil
      // Long threads are deep: the way back is kept in a list, not on the stack.
      var path = [(post: root, next: firsts[root])]
      enter(root, root, isCut)
      while let (here, next) = path.last {
        if let next {
          path[path.count - 1].next = nexts[next]
          enter(next, root, isCut)
          path.append((next, firsts[next]))
        } else {
          leaves[here] = walk.count
          path.removeLast()
        }
      }
    }
  }

  private mutating func enter(_ post: Int, _ root: Int, _ isCut: Bool) {
    roots[post] = root
    isTruncated[post] = isCut
    enters[post] = walk.count
    walk.append(post)
  }

  /// By what a post is found that others answer.
  struct Name: Hashable {
    var platform: Platform?
    var id: String
  }

  /// The posts that some name and that were not read.
  func missing(in posts: FactList) -> Set<Name> {
    Set(
      posts.indices.lazy.filter { found[$0] == nil }.compactMap { i in
        posts[i].replyTo.map { Name(platform: posts[i].platform, id: $0) }
      })
  }

  /// The post that each one of a range answers, by platform and id.
  private static func answered(by range: Range<Int>, in posts: FactList) -> PostLinks {
    // Only what somebody answers is looked for; most archives are no conversations.
    let wanted = Set(
      range.lazy.compactMap { i in
        posts[i].replyTo.map { Name(platform: posts[i].platform, id: $0) }
      })
    var found = PostLinks(count: range.count)
    if wanted.isEmpty { return found }
    var byName: [Name: Int] = [:]
    for i in posts.indices {
      guard let id = posts[i].id else { continue }
      let name = Name(platform: posts[i].platform, id: id)
      if wanted.contains(name), byName[name] == nil { byName[name] = i }
    }
    for i in range {
      guard let id = posts[i].replyTo else { continue }
      found[i - range.lowerBound] = byName[Name(platform: posts[i].platform, id: id)]
    }
    return found
  }

  private mutating func cutCircles(_ posts: FactList) {
    func isBefore(_ a: Int, _ b: Int) -> Bool {
      (posts[a].time.seconds ?? .max, posts[a].id ?? "", a)
        < (posts[b].time.seconds ?? .max, posts[b].id ?? "", b)
    }
    // 0 = not seen, 1 = on the way, 2 = done.
    var state = [UInt8](repeating: 0, count: posts.count)
    for start in posts.indices where state[start] == 0 {
      var path: [Int] = []
      var here: Int? = start
      while let post = here, state[post] == 0 {
        state[post] = 1
        path.append(post)
        here = parents[post]
      }
      if let meeting = here, state[meeting] == 1, let first = path.firstIndex(of: meeting),
        let earliest = path[first...].min(by: isBefore)
      {
        parents[earliest] = nil
      }
      for post in path { state[post] = 2 }
    }
  }

  /// All posts of the tree that a post belongs to, in the order in which they were read.
  func tree(of post: Int) -> [Int] {
    let root = roots[post]
    return walk[enters[root]..<leaves[root]].sorted()
  }

  func hasReplies(_ post: Int) -> Bool { leaves[post] - enters[post] > 1 }

  func isDescendant(_ post: Int, of ancestor: Int) -> Bool {
    post != ancestor && enters[ancestor] <= enters[post] && enters[post] < leaves[ancestor]
  }
}
