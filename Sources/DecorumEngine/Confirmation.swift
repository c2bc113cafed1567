import DecorumBase
package import DecorumPosts
import DecorumRules
import Synchronization

/// The end of a run: what relations found becomes diagnostics while the posts that made it are read
/// again, one by one and in any order. A post is held only while another one waits for it.
package struct Confirmation: ~Copyable {
  package struct Verdicts {
    package var posts: [(post: Int, verdicts: PostVerdicts)] = []
    package var judgedAgain: [Int: Set<Int>] = [:]
  }

  private let posts: ManyPosts
  private let lanes: ManyPosts.Lanes?

  /// By post: the findings that are about it, and the places it has among the related of others.
  private var subjects: [Int: [Int]] = [:]
  private var places: [Int: [(finding: Int, place: Int)]] = [:]
  private var diagnostics: [Diagnostic?]
  private var related: [[Label?]]

  /// By post: the replies that are to be judged with the answered post, for either of the two.
  private var regrafts: [Int: [Int]] = [:]
  /// Posts that wait for the other one, and how many replies still need each.
  private var waiting: [Int: (post: Post, left: Int)] = [:]
  /// Replies that have found what they answer and are to be judged, not many at a time.
  private var ready: [Grafted] = []
  private var judgedAgain: [Int: PostVerdicts] = [:]

  private struct Grafted: Sendable {
    var number: Int
    var reply: Post
    var identity: PostIdentity
    var rules: Set<Int>
    var asked: Label
  }

  /// Enough to outweigh the start of threads.
  private static let mostReady = 512

  private let isOpen: Set<Int>
  private var references: [Int: PostReference] = [:]

  /// - Parameter lanes: to judge replies on several threads.
  package init(_ posts: ManyPosts, inLanes lanes: ManyPosts.Lanes? = nil) {
    self.posts = posts
    self.lanes = lanes
    diagnostics = Array(repeating: nil, count: posts.findings.count)
    related = posts.findings.map { Array(repeating: nil, count: $0.related.count) }
    isOpen = Set(posts.open.compactMap(\.post))
    for (i, finding) in posts.findings.enumerated() {
      subjects[finding.post, default: []].append(i)
      for (place, post) in finding.related.enumerated() {
        places[post, default: []].append((i, place))
      }
    }
    for (i, regraft) in posts.regrafts.enumerated() {
      for post in Set([regraft.post, regraft.parent]) { regrafts[post, default: []].append(i) }
    }
  }

  /// Takes a post of `postsToRead`. What has changed since it was read first is not given.
  package mutating func take(_ post: Post, _ number: Int) {
    for i in subjects[number] ?? [] {
      diagnostics[i] = posts.diagnostic(posts.findings[i], post)
    }
    for (i, place) in places[number] ?? [] {
      related[i][place] = posts.label(post, of: number, posts.findings[i].relatedLabel)
    }
    if isOpen.contains(number) {
      references[number] = PostReference(post, identity: posts.relations.posts[number].identity)
    }
    if let needed = regrafts[number] {
      waiting[number] = (post, needed.count)
      for i in needed { judgeAgain(posts.regrafts[i]) }
    }
  }

  private mutating func judgeAgain(_ regraft: (post: Int, parent: Int, rules: Set<Int>)) {
    guard let alone = waiting[regraft.post]?.post, let parent = waiting[regraft.parent]?.post
    else { return }
    ready.append(
      Grafted(
        number: regraft.post, reply: ManyPosts.graft(parent, onto: alone),
        identity: posts.relations.posts[regraft.post].identity, rules: regraft.rules,
        asked: posts.label(parent, of: regraft.parent, "what it answers")))
    if ready.count == Confirmation.mostReady { judgeReady() }
    for post in Set([regraft.post, regraft.parent]) {
      waiting[post]?.left -= 1
      if waiting[post]?.left == 0 { waiting[post] = nil }
    }
  }

  private mutating func judgeReady() {
    let (plan, ready) = (posts.plan, ready)
    let results = Mutex<[Int: PostVerdicts]>([:])
    let count = lanes == nil ? 1 : 2
    let judgeLane = { @Sendable (lane: Int) in
      var judge = PostJudge(plan: plan)
      for i in stride(from: lane, to: ready.count, by: count) {
        var verdicts = judge.judge(
          ready[i].reply, identity: ready[i].identity, rules: ready[i].rules)
        for finding in verdicts.findings.indices {
          verdicts.findings[finding].diagnostic.secondary = [ready[i].asked]
        }
        results.withLock { $0[ready[i].number] = verdicts }
      }
    }
    if let lanes { lanes(count, judgeLane) } else { judgeLane(0) }
    judgedAgain.merge(results.withLock { $0 }) { $1 }
    self.ready.removeAll(keepingCapacity: true)
  }

  /// All that came of it, by post.
  package consuming func verdicts() -> Verdicts {
    judgeReady()
    var byPost = judgedAgain
    for (i, finding) in posts.findings.enumerated() {
      guard var diagnostic = diagnostics[i] else { continue }
      diagnostic.secondary = related[i].compactMap { $0 }
      byPost[finding.post, default: PostVerdicts()].findings.append((finding.rule, diagnostic))
    }
    for open in posts.open {
      guard let post = open.post else { continue }
      let reference =
        references[post] ?? PostReference(unread: posts.relations.posts[post].identity)
      byPost[post, default: PostVerdicts()].addUnknown(
        open.reason, rule: open.rule, reference: reference)
    }
    return Verdicts(
      posts: byPost.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
      judgedAgain: Dictionary(uniqueKeysWithValues: posts.regrafts.map { ($0.post, $0.rules) }))
  }
}
