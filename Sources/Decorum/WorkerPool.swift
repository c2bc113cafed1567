import DecorumEngine
import DecorumReports
import Dispatch
import Synchronization

/// Judges batches of posts on several threads while the caller goes on reading, and hands the
/// verdicts back in the order of submission.
///
/// The caller is one of the threads: when enough batches wait, it judges one itself rather than sleep,
/// since to be woken takes longer than a short wait. A single draft starts no thread.
final class WorkerPool: Sendable {
  /// Enough posts to outweigh the hand-over, few enough to keep all workers busy at the end.
  static let batchSize = 256
  /// Posts of small files that are judged together, few enough for several workers to have some.
  static let fewestFromFiles = 32

  private let plan: Plan
  private let jobs: Int
  /// As many batches may wait, so that reading cannot run away from judging; enough for the others
  /// while the caller reads a block or judges a batch.
  private let room: Int
  private let group = DispatchGroup()
  private let queue = DispatchQueue(label: "decorum.judges", attributes: .concurrent)
  private let state = Mutex(State())

  private struct State {
    /// Batches that nobody judges yet, the first to be judged in front.
    var waiting: [(number: Int, posts: [NamedPost])] = []
    var submitted = 0
    /// Posts that are judged. The caller made them and lets go of them: allocators give memory back
    /// fastest on the thread that asked for it.
    var spent: [[NamedPost]] = []
    /// Threads beside the caller's.
    var threads = 0
    var results: [Int: JudgedBatch] = [:]
    /// Of all posts before the first batch that is not judged yet.
    var facts = FactGatherer()
    /// The number of that batch.
    var next = 0
    /// The judges that have nothing to do, with all that they know of the plan's patterns.
    var idle: [Judge] = []
    var nanoseconds: Int64 = 0

    /// Takes out the facts of a batch as soon as those of all before it are known.
    mutating func add(_ batch: JudgedBatch, _ number: Int) {
      results[number] = batch
      while let ready = results[next] {
        results[next]?.facts = []
        for one in ready.facts { facts.append(one) }
        next += 1
      }
    }
  }

  /// At work for one thread at a time.
  private final class Judge: Sendable {
    let judge: Mutex<PostJudge>

    init(plan: Plan) { judge = Mutex(PostJudge(plan: plan)) }
  }

  init(plan: Plan, jobs: Int) {
    self.plan = plan
    self.jobs = max(1, jobs)
    room = jobs > 1 ? 2 * jobs : 0
  }

  /// Waits for all, and gives the verdicts on each post, where there are any, in the order of submission.
  /// - Returns: the facts of the posts, where the plan looks at many.
  func forEachResult(_ body: (PostVerdicts?) -> Void) -> FactList {
    while let batch = takeBatch() { judge(batch) }
    group.wait()
    let count = state.withLock { state in
      state.spent = []
      return state.submitted
    }
    for number in 0..<count {
      let batch = state.withLock { $0.results.removeValue(forKey: number) }
      batch?.forEachPost(body)
    }
    return state.withLock { state in
      defer { state.facts = FactGatherer() }
      return state.facts.facts
    }
  }

  /// Calls a body with each number below a count, on as many threads as there are cores for; nil where
  /// one thread is all there may be.
  static func lanes(jobs: Int) -> ManyPosts.Lanes? {
    jobs > 1 ? { DispatchQueue.concurrentPerform(iterations: $0, execute: $1) } : nil
  }

  /// The same for renderers, who are told how many they are.
  static func renderLanes(jobs: Int) -> RenderOptions.Lanes? {
    guard jobs > 1 else { return nil }
    return RenderOptions.Lanes(count: jobs) {
      DispatchQueue.concurrentPerform(iterations: $0, execute: $1)
    }
  }

  /// - Parameter batch: `batchSize` posts at most.
  func submit(_ batch: [NamedPost]) {
    let (needsThread, spent) = state.withLock { state in
      state.waiting.append((state.submitted, batch))
      state.submitted += 1
      let spent = state.spent
      state.spent = []
      guard state.waiting.count > 1, state.threads < jobs - 1 else { return (false, spent) }
      state.threads += 1
      return (true, spent)
    }
    _ = consume spent
    if needsThread {
      queue.async(group: group) { [self] in
        while let batch = takeBatch(endsThread: true) { judge(batch) }
      }
    }
    while let batch = takeBatch(leaving: room) { judge(batch) }
  }

  /// Takes out the batch that waits longest, if more than so many wait.
  /// - Parameter endsThread: whether the thread that asks is over when there is none.
  private func takeBatch(
    leaving rest: Int = 0, endsThread: Bool = false
  ) -> (number: Int, posts: [NamedPost])? {
    state.withLock { state in
      if state.waiting.count > rest { return state.waiting.removeFirst() }
      if endsThread { state.threads -= 1 }
      return nil
    }
  }

  private func judge(_ batch: consuming (number: Int, posts: [NamedPost])) {
    let verdicts = judged(batch.posts)
    let (number, posts) = batch
    state.withLock { state in
      state.add(verdicts, number)
      if jobs > 1 { state.spent.append(posts) }
    }
  }

  /// What judging was, over all workers, once they are done; only where the plan has a clock.
  var work: (counts: ScanCounts, rules: [RuleWork], nanoseconds: Int64) {
    state.withLock { state in
      var (counts, work): (ScanCounts, [RuleWork]) = (ScanCounts(), [])
      for idle in state.idle {
        idle.judge.withLock { judge in
          counts += judge.counts
          if work.isEmpty {
            work = judge.work
          } else {
            for i in judge.work.indices { work[i] += judge.work[i] }
          }
        }
      }
      return (counts, work, state.nanoseconds)
    }
  }

  private func judged(_ posts: [NamedPost]) -> JudgedBatch {
    let judge = state.withLock { $0.idle.popLast() } ?? Judge(plan: plan)
    let start = plan.clock?() ?? 0
    let batch = judge.judge.withLock { judged(posts, by: &$0) }
    state.withLock { state in
      if let clock = plan.clock { state.nanoseconds += clock() - start }
      state.idle.append(judge)
    }
    return batch
  }

  private func judged(_ posts: [NamedPost], by judge: inout PostJudge) -> JudgedBatch {
    var batch = JudgedBatch(count: posts.count)
    if plan.looksAtManyPosts { batch.facts.reserveCapacity(posts.count) }
    for i in posts.indices {
      // History is known, not judged.
      let isHistory = posts[i].place.isHistory
      if !isHistory {
        let verdicts = judge.judge(posts[i].post, identity: posts[i].place.identity)
        if !verdicts.isClean { batch.verdicts.append((i, verdicts)) }
      }
      if plan.looksAtManyPosts {
        batch.facts.append(judge.facts(of: posts[i].post, posts[i].place, isAtHand: !isHistory))
      }
    }
    return batch
  }
}

/// What a worker says of some posts. Verdicts take up room, and most posts have none.
private struct JudgedBatch: Sendable {
  let count: Int
  /// By the posts' places in the batch, ascending.
  var verdicts: [(post: Int, verdicts: PostVerdicts)] = []
  /// Of all of them, or of none.
  var facts: [PostFacts] = []

  init(count: Int) { self.count = count }

  func forEachPost(_ body: (PostVerdicts?) -> Void) {
    var rest = verdicts[...]
    for i in 0..<count {
      body(rest.first?.post == i ? rest.removeFirst().verdicts : nil)
    }
  }
}
