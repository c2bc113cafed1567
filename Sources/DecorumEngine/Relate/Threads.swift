import DecorumPosts
import DecorumRules

/// Who answers whom: the trees of replies, whatever the order in which posts were read.
struct Threads {
  /// The answered post, where it is known.
  private(set) var parents: [Int?]
  /// The root of each post's tree.
  private(set) var roots: [Int]
  /// Whether the chain above a post ends at one that was not read.
  private(set) var isTruncated: [Bool]
  private var members: [Int: [Int]] = [:]

  init(_ posts: [PostFacts]) {
    struct Name: Hashable {
      var platform: Platform?
      var id: String
    }
    var byName: [Name: Int] = [:]
    for (i, post) in posts.enumerated() {
      guard let id = post.id else { continue }
      let name = Name(platform: post.platform, id: id)
      if byName[name] == nil { byName[name] = i }
    }
    parents = posts.map { post in
      post.replyTo.flatMap { byName[Name(platform: post.platform, id: $0)] }
    }
    for i in posts.indices where parents[i] == i { parents[i] = nil }
    roots = Array(posts.indices)
    isTruncated = Array(repeating: false, count: posts.count)
    var state = [UInt8](repeating: 0, count: posts.count)
    for start in posts.indices where state[start] == 0 {
      var path: [Int] = []
      var here = start
      while state[here] == 0 {
        state[here] = 1
        path.append(here)
        guard let parent = parents[here] else { break }
        here = parent
      }
      // Where the walk met its own path, replies run in a circle: cut it there.
      var root = roots[here]
      var isCut = isTruncated[here]
      if state[here] == 1 {
        if parents[here] != nil, let last = path.last { parents[last] = nil }
        root = path.last ?? here
        isCut = parents[root] == nil && posts[root].replyTo != nil && posts[root].parent == nil
      }
      for post in path {
        roots[post] = root
        isTruncated[post] = isCut
        state[post] = 2
      }
    }
    for i in posts.indices { members[roots[i], default: []].append(i) }
  }

  /// All posts of the tree that a post belongs to, in the order in which they were read.
  func tree(of post: Int) -> [Int] { members[roots[post]] ?? [post] }

  func isDescendant(_ post: Int, of ancestor: Int) -> Bool {
    var here = parents[post]
    while let next = here {
      if next == ancestor { return true }
      here = parents[next]
    }
    return false
  }
}
