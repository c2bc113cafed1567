import DecorumBase
import DecorumEngine

/// A history that was read once, for any number of runs over something else: where its posts stand, what
/// they are called, their facts, and what relations know of them.
///
/// A run takes a copy of what reading gathered and goes on from there; nothing of a run stays here but
/// what hangs on the history alone. For one thread at a time.
final class KnownHistory {
  /// As it was last made ready: an index of all patterns is made once.
  var plan: Plan
  /// Those of its sources with which something is wrong.
  let inputs: [InputSummary]
  /// What was found on the way to the sources.
  let remarks: [Diagnostic]
  /// In bytes.
  let length: Int
  /// The files that it was read from.
  let files: Set<FileStatus.Identity>
  /// Of all posts, copies too.
  let facts: FactList
  let copies: Duplicates
  private let session: ReadingSession
  private let naming: PostNaming
  /// Relations among the posts that are no copies of anything in a run, as the last run had them.
  private var last: (dropped: Set<Int>, kept: [Int], relations: RelatedHistory)?

  init(
    _ plan: Plan, _ session: ReadingSession, _ facts: FactList, inputs: [InputSummary],
    remarks: [Diagnostic], length: Int, files: Set<FileStatus.Identity>
  ) {
    self.plan = plan
    self.session = session
    self.facts = facts
    self.inputs = inputs
    self.remarks = remarks
    self.length = length
    self.files = files
    copies = Duplicates(among: facts)
    naming = PostNaming(after: session.naming)
  }

  /// A session that goes on behind the history.
  /// - Parameter length: bytes of all that the run knows and reads.
  func session(_ workers: WorkerPool, length: Int) -> ReadingSession {
    var session = session
    session.workers = workers
    session.first = session.posts
    session.naming = naming
    session.progress = ReadingProgress(total: length)
    return session
  }

  /// What relations know of the history where some of its posts are copies of checked ones. Which they
  /// are seldom changes from one run to the next.
  /// - Parameter copies: of all posts of a run.
  /// - Returns: also the numbers of the posts that are left; nil where there are none.
  func relations(
    without copies: Duplicates, now: Int64
  ) -> (kept: [Int], relations: RelatedHistory)? {
    let dropped = Set(copies.dropped.filter { $0 < facts.count })
    if dropped.count == facts.count { return nil }
    if let last, last.dropped == dropped { return (last.kept, last.relations) }
    let kept = facts.indices.filter { !dropped.contains($0) }
    let relations = RelatedHistory(
      dropped.isEmpty ? facts : FactList(kept.lazy.map { self.facts[$0] }), plan: plan, now: now)
    last = (dropped, kept, relations)
    return (kept, relations)
  }

  /// Whether what was read would be the same at another time of the same day. Posts without a stated
  /// status are planned until their time has come.
  func holds(from then: Int64, at now: Int64) -> Bool {
    let (low, high) = (min(then, now), max(then, now))
    return low == high
      || !facts.indices.contains { i in
        facts[i].time.seconds.map { low < $0 && $0 <= high } ?? false
      }
  }
}
