import DecorumPosts
import DecorumRules

/// Who answers whom: the trees of replies, whatever the order in which posts were read. Replies that
/// run in a circle are cut above the earliest of them.
struct Threads {
  /// The answered post, where it is known.
  private(set) var parents: [Int?]
  /// The root of each post's tree.
  private(set) var roots: [Int]
  /// Whether the chain above a post ends at one that was not read.
  private(set) var isTruncated: [Bool]
  /// When a walk through the trees, children after parents, comes to a post and when it has seen
  /// everything below it.
  private var enters: [Int]
  private var leaves: [Int]
  /// The posts in the order of that walk: those of one tree stand together.
  private var walk: [Int] = []
  /// The post that each one names, circles not yet cut.
  private let found: [Int?]

  init(_ posts: FactList) {
    self.init(posts, found: Threads.answered(by: posts.indices, in: posts))
  }

  /// Threads of a history, and posts that come after it, none of which a post of the history answers.
  init(_ history: Threads, followedBy posts: FactList) {
    let first = history.parents.count
    let found = Threads.answered(by: first..<posts.count, in: posts)
    self.init(
      posts, found: history.found + found, known: found.contains { $0 != nil } ? nil : history)
  }

  private init(_ posts: FactList, found: [Int?], known: Threads? = nil) {
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
    parents = zip(posts.indices, found).map { i, parent in parent == i ? nil : parent }
    roots = Array(posts.indices)
    isTruncated = Array(repeating: false, count: posts.count)
    enters = Array(repeating: 0, count: posts.count)
    leaves = enters
    cutCircles(posts)
    var children: [[Int]] = Array(repeating: [], count: posts.count)
    for i in posts.indices { if let parent = parents[i] { children[parent].append(i) } }
    var clock = 0
    walk.reserveCapacity(posts.count)
    for root in posts.indices where parents[root] == nil {
      let isCut =
        found[root] == nil && posts[root].replyTo != nil && posts[root].parent == nil
      // Long threads are deep: the way back is kept in a list, not on the stack.
      var path = [(post: root, next: 0)]
      enter(root, root, isCut, &clock)
      while let (here, next) = path.last {
        if next == children[here].count {
          leaves[here] = clock
          path.removeLast()
        } else {
          path[path.count - 1].next += 1
          let child = children[here][next]
          enter(child, root, isCut, &clock)
          path.append((child, 0))
        }
      }
    }
  }

  private mutating func enter(_ post: Int, _ root: Int, _ isCut: Bool, _ clock: inout Int) {
    roots[post] = root
    isTruncated[post] = isCut
    enters[post] = clock
    walk.append(post)
    clock += 1
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
  private static func answered(by range: Range<Int>, in posts: FactList) -> [Int?] {
    // Only what somebody answers is looked for; most archives are no conversations.
    let wanted = Set(
      range.lazy.compactMap { i in
        posts[i].replyTo.map { Name(platform: posts[i].platform, id: $0) }
      })
    if wanted.isEmpty { return Array(repeating: nil, count: range.count) }
    var byName: [Name: Int] = [:]
    for i in posts.indices {
      guard let id = posts[i].id else { continue }
      let name = Name(platform: posts[i].platform, id: id)
      if wanted.contains(name), byName[name] == nil { byName[name] = i }
    }
    return range.map { i in
      posts[i].replyTo.flatMap { byName[Name(platform: posts[i].platform, id: $0)] }
    }
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
