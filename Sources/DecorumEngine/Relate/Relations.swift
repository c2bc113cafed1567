import DecorumBase
import DecorumPosts
import DecorumRules

/// The facts of all posts of a run, in their order in time. Shared by whoever follows relations.
struct KnownPosts: Sendable {
  let posts: FactList
  let context: JudgingContext
  /// Seconds since 1970.
  let now: Int64
  let threads: Threads
  /// The posts that count, by time, equal times in the order of the input. Drafts and posts without a
  /// time are not among them.
  private(set) var timeline: [Int] = []
  /// Those of them that are no part of what was known before.
  private(set) var news: [Int] = []
  /// The posts without an instant that somebody may ask about, and why each cannot be placed.
  private(set) var unplaced: [(post: Int, reason: UnknownReason)] = []
  /// Handles that speak for us.
  let ours: Set<String>

  /// - Parameter known: what was known of the first posts, and stays as it is beside the others.
  init(
    posts: FactList, context: JudgingContext, now: Int64, threads: Threads? = nil,
    after known: KnownPosts? = nil
  ) {
    self.posts = posts
    self.context = context
    self.now = now
    self.threads =
      threads ?? known.map { Threads($0.threads, followedBy: posts) } ?? Threads(posts)
    let others = (known?.posts.count ?? 0)..<posts.count
    // A draft without a time is judged as if it went out now where there is a history, and a lone one
    // has nothing to be compared with: in neither case is anything left open.
    let isDraftSettled =
      known != nil || others.contains { posts[$0].isHistory }
      || others.count { !posts[$0].isHistory } == 1
    unplaced = others.compactMap { i in
      guard !posts[i].isHistory, !(isDraftSettled && posts[i].status == .draft) else { return nil }
      return posts[i].time.reason.map { (i, $0) }
    }
    var ours =
      known?.ours
      ?? Set(
        [context.brand.accounts, context.brand.agencyAccounts, context.brand.employees]
          .flatMap { $0.map(\.canonical) })
    for i in others {
      // Most are of one account; to insert would copy what is shared.
      if let account = posts[i].account, !ours.contains(account) { ours.insert(account) }
    }
    self.ours = ours
    news = others.filter(isPlaced).map(moment).sorted().map(\.row)
    timeline = known.map { merged($0.timeline, news) } ?? news
  }

  /// Two lists of posts by time, as one.
  func merged(_ posts: [Int], _ others: [Int]) -> [Int] {
    var all = posts
    for i in others { all.insert(i, at: all.partition { moment($0) > moment(i) }) }
    return all
  }

  /// Whether a post is on the timeline.
  func isPlaced(_ i: Int) -> Bool {
    // By index, not by element: a copy of the facts of a post counts references by the dozen.
    posts[i].status != .draft && posts[i].time.seconds != nil
  }

  func moment(_ i: Int) -> Moment { Moment(time: posts[i].time.seconds ?? 0, row: i) }
}

/// Follows relations between posts: who came before, who answered, what lies in one window. Works on
/// facts alone; the posts' texts are gone. Remembers what it worked out, and so is for one thread.
struct Relations {
  let known: KnownPosts
  let memo: RelationMemo
  /// What was worked out before of the first posts; nil = nothing.
  let history: RelatedHistory?
  /// The posts that rules are judged on, by time: all of the timeline, unless it was narrowed. What
  /// stands in a relation to them is looked for among all.
  private(set) var subjects: [Int]
  /// Their texts.
  private(set) var texts = ComparedTexts()

  init(_ known: KnownPosts, after history: RelatedHistory? = nil) {
    self.known = known
    self.history = history
    memo = RelationMemo(after: history?.relations.memo)
    subjects = known.timeline
  }

  init(
    posts: some Sequence<PostFacts>, context: JudgingContext, now: Int64, threads: Threads? = nil
  ) {
    self.init(
      KnownPosts(posts: FactList(posts), context: context, now: now, threads: threads))
  }

  /// The same relations, for rules that are to be judged on some posts only.
  func narrowed(to subjects: [Int]) -> Relations {
    // What all rules look at is worked out once for all of them.
    if subjects.count == timeline.count, !isNarrowed { return self }
    var relations = self
    relations.subjects = subjects
    relations.texts = ComparedTexts()
    return relations
  }

  var isNarrowed: Bool { subjects.count < timeline.count }

  var posts: FactList { _read { yield known.posts } }
  var context: JudgingContext { known.context }
  var now: Int64 { known.now }
  var threads: Threads { known.threads }
  var timeline: [Int] { known.timeline }
  /// The posts of the timeline that are no part of the history.
  var news: [Int] { known.news }
  var unplaced: [(post: Int, reason: UnknownReason)] { known.unplaced }

  func isPlaced(_ i: Int) -> Bool { known.isPlaced(i) }
  func time(_ i: Int) -> Int64 { posts[i].time.seconds ?? 0 }
  func moment(_ i: Int) -> Moment { known.moment(i) }
  func speaksForUs(_ handle: String) -> Bool { known.ours.contains(handle) }

  struct Answer {
    var truth: Truth
    var reason: UnknownReason?

    init(_ truth: Truth, _ reason: UnknownReason? = nil) {
      self.truth = truth
      self.reason = reason
    }

    init(_ holds: Bool) { truth = holds ? .yes : .no }
  }

  func truth(of condition: RelatedCondition, _ i: Int) -> Answer {
    switch condition {
    case .fact(let number):
      // Asked a hundred times a post: to copy its facts for a reason that it lacks costs more.
      let truth = posts[i].truths[number]
      return truth == .unknown ? Answer(truth, posts[i].reason(of: number)) : Answer(truth)
    case .all(let parts): return least(parts, i)
    case .any(let parts): return most(parts, i)
    case .none(let parts):
      let answer = most(parts, i)
      return Answer(!answer.truth, answer.reason)
    case .atLeast(let n, let parts):
      let answers = parts.map { truth(of: $0, i) }
      if answers.count(where: { $0.truth == .yes }) >= n { return Answer(.yes) }
      if answers.count(where: { $0.truth >= .unknown }) < n { return Answer(.no) }
      return Answer(.unknown, answers.first { $0.truth == .unknown }?.reason)
    case .parent(let inline, let linked):
      if posts[i].parent != nil {
        let reason = posts[i].reason(of: inline)
        if reason != .noParent { return Answer(posts[i].truths[inline], reason) }
      }
      guard let parent = threads.parents[i] else {
        return posts[i].isAnswer ? Answer(.unknown, .noParent) : Answer(.no)
      }
      return truth(of: linked, parent)
    case .earlier(let join): return joined(join, i, isEarlier: true)
    case .later(let join): return joined(join, i, isEarlier: false)
    case .answer(let answer, let closedBy):
      let state = state(of: i, within: answer.within, closedBy: closedBy)
      guard let state else { return Answer(.unknown, .truncated) }
      return Answer(answer.states.contains(state.kind))
    case .silence(let silence): return Answer(silenceBegan(after: i, silence) != nil)
    case .status(let wanted): return Answer(wanted.contains(posts[i].status))
    case .addressedToUs: return isAddressed(i)
    case .repliesToOthers(let others): return repliesToOthers(i, others)
    }
  }

  private func least(_ parts: [RelatedCondition], _ i: Int) -> Answer {
    var result = Answer(.yes)
    for part in parts {
      let answer = truth(of: part, i)
      if answer.truth == .no { return answer }
      if answer.truth < result.truth { result = answer }
    }
    return result
  }

  private func most(_ parts: [RelatedCondition], _ i: Int) -> Answer {
    var result = Answer(.no)
    for part in parts {
      let answer = truth(of: part, i)
      if answer.truth == .yes { return answer }
      if answer.truth > result.truth { result = answer }
    }
    return result
  }

  private func repliesToOthers(_ i: Int, _ others: Bool) -> Answer {
    guard posts[i].isAnswer else { return Answer(.no) }
    let isSelf: Bool
    if let parent = threads.parents[i] {
      isSelf = posts[parent].isOwn && posts[parent].account == posts[i].account
    } else if let author = posts[i].parent?.author {
      isSelf = author == posts[i].account || author == posts[i].author
    } else if let inbound = posts[i].parent?.isInbound {
      isSelf = !inbound
    } else {
      // An export of one's own posts holds one's own threads: what is missing is somebody else's.
      isSelf = posts[i].to != nil && posts[i].to == posts[i].account
    }
    return Answer(isSelf != others)
  }
}
