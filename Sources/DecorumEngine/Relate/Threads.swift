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

  init(_ posts: [PostFacts]) {
    let found = Threads.answered(posts)
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

  /// The post that each one answers, by platform and id.
  private static func answered(_ posts: [PostFacts]) -> [Int?] {
    struct Name: Hashable {
      var platform: Platform?
      var id: String
    }
    var byName: [Name: Int] = [:]
    // Only what somebody answers is looked for; most archives are no conversations.
    if posts.indices.allSatisfy({ posts[$0].replyTo == nil }) {
      return Array(repeating: nil, count: posts.count)
    }
    for i in posts.indices {
      guard let id = posts[i].id else { continue }
      let name = Name(platform: posts[i].platform, id: id)
      if byName[name] == nil { byName[name] = i }
    }
    return posts.indices.map { i in
      posts[i].replyTo.flatMap { byName[Name(platform: posts[i].platform, id: $0)] }
    }
  }

  private mutating func cutCircles(_ posts: [PostFacts]) {
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
