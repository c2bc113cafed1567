import DecorumBase
package import DecorumPosts
import DecorumRules

/// The end of a run: what relations found becomes diagnostics while the posts that made it are read
/// again, one by one and in any order. A post is held only while another one waits for it.
package struct Confirmation: ~Copyable {
  package struct Verdicts {
    package var posts: [(post: Int, verdicts: PostVerdicts)] = []
    package var judgedAgain: [Int: Set<Int>] = [:]
  }

  private let posts: ManyPosts
  private var judge: PostJudge

  /// By post: the findings that are about it, and the places it has among the related of others.
  private var subjects: [Int: [Int]] = [:]
  private var places: [Int: [(finding: Int, place: Int)]] = [:]
  private var diagnostics: [Diagnostic?]
  private var related: [[Label?]]

  /// By post: the replies that are to be judged with the answered post, for either of the two.
  private var regrafts: [Int: [Int]] = [:]
  /// Posts that wait for the other one, and how many replies still need each.
  private var waiting: [Int: (post: Post, left: Int)] = [:]
  private var judgedAgain: [Int: PostVerdicts] = [:]

  private var isOpen: Set<Int>
  private var references: [Int: PostReference] = [:]

  package init(_ posts: ManyPosts) {
    self.posts = posts
    judge = PostJudge(plan: posts.plan)
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
    var verdicts = judge.judge(
      ManyPosts.graft(parent, onto: alone),
      identity: posts.relations.posts[regraft.post].identity, rules: regraft.rules)
    let asked = posts.label(parent, of: regraft.parent, "what it answers")
    for i in verdicts.findings.indices { verdicts.findings[i].diagnostic.secondary = [asked] }
    judgedAgain[regraft.post] = verdicts
    for post in Set([regraft.post, regraft.parent]) {
      waiting[post]?.left -= 1
      if waiting[post]?.left == 0 { waiting[post] = nil }
    }
  }

  /// All that came of it, by post.
  package consuming func verdicts() -> Verdicts {
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
