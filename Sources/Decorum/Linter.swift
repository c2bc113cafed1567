package import DecorumBase
package import DecorumEngine
import DecorumPatterns
import DecorumPosts
import DecorumReaders
import DecorumRules
package import DecorumTime

/// The main job: sources in, report out. Reads block by block, judges in parallel, then follows the
/// relations between posts; gives the same bytes whatever the number of workers and the order of paths.
package struct Linter {
  private let plan: Plan
  /// Bytes of input from which patterns are made machine code: some fifty posts. What counts is the
  /// whole input, so that the number of workers cannot make a difference.
  private static let muchToRead = 1 << 14
  /// Bytes of input from which all patterns go into one index.
  private static let manyPosts = 1 << 15
  /// Posts below which one thread relates them all.
  private static let fewPosts = 256
  private let settings: RunSettings
  private let store: SourceStore
  private let zone: Zone?
  /// What the configuration says of files.
  package var inputs = InputTable()
  /// Where to say how far the run is; nil = nowhere.
  package var progress: ProgressLine?
  /// By which suppressions are weighed; nil = nobody suppresses anything.
  package var suppressions: SuppressionTerms?

  /// - Parameter zone: where times without an offset are read.
  package init(plan: Plan, settings: RunSettings, store: SourceStore, zone: Zone? = nil) {
    self.plan = plan
    self.settings = settings
    self.store = store
    self.zone = zone
  }

  /// What reading and judging gave, before it becomes a report.
  package struct Outcome: Sendable {
    package var findings: [Diagnostic]
    /// What became of the suppressions.
    package var ledger: SuppressionLedger?
    package var unknown: [UnknownVerdict]
    package var inputs: [InputSummary]
    /// What was found on the way to the sources: missing paths, files not looked at.
    package var remarks: [Diagnostic]
    package var usesMachineCode: Bool
    /// Where the settings ask for it.
    var profile: RunProfile?
    /// What must not be shown, where somebody asks for that.
    package var redaction: Redaction?
  }

  package func run() -> Outcome {
    let history = store.discover(settings.history)
    let discovery = store.discover(
      settings.paths, stdinName: settings.stdinName, asides: settings.asides)
    var outcome = run(on: discovery.sources, history: history.sources)
    outcome.remarks = history.diagnostics + discovery.diagnostics
    return outcome
  }

  /// - Parameter history: sources that are known and not judged.
  package func run(on sources: [SourceID], history: [SourceID] = []) -> Outcome {
    var record: RunRecord?
    return run(on: sources, history: history, noting: &record)
  }

  /// - Parameter record: takes what was known of the posts, where somebody wants to know.
  func run(
    on sources: [SourceID], history: [SourceID], noting record: inout RunRecord?
  ) -> Outcome {
    var plan = plan
    let length = (history + sources).reduce(0) { $0 + store.length(of: $1) }
    plan.usesMachineCode = Pattern.isJITAvailable && length >= Linter.muchToRead
    plan.usesLiterals = settings.usesPrefilter
    if settings.isProfiled { plan.clock = { SystemClock.monotonicNanoseconds() } }
    var profile = RunProfile(plan)
    if plan.usesLiterals, length >= Linter.manyPosts { plan.buildGates() }
    profile?.end(.index)
    let workers = WorkerPool(plan: plan, jobs: settings.jobs)
    var session = ReadingSession(
      workers: workers, log: BlockLog(), ledger: suppressions.map { SuppressionLedger($0) },
      progress: ReadingProgress(total: length))
    if settings.redacts {
      session.redaction = Redaction()
      for entry in suppressions?.ignored ?? [] { session.redaction?.add(name: entry.written.owner) }
    }
    var inputs: [InputSummary] = []
    for (sources, isHistory) in [(history, true), (sources, false)] {
      for source in sources {
        let summary = read(source, isHistory: isHistory, &session)
        if !isHistory { inputs.append(summary) }
        if isHistory, !summary.diagnostics.isEmpty { inputs.append(summary) }
      }
    }
    progress?.show(isNext: true, "judging \(session.posts) posts")
    var collector = VerdictCollector(plan: plan)
    var ends = session.ends[...]
    var facts: [PostFacts] = []
    facts.reserveCapacity(plan.looksAtManyPosts ? session.posts : 0)
    var number = 0
    workers.forEachResult { post in
      defer { number += 1 }
      while let end = ends.first, end.posts <= number {
        collector.endSource(keys: end.keys)
        ends.removeFirst()
      }
      if let verdicts = post.verdicts { collector.add(verdicts, post: number) }
      if var known = post.facts {
        if let settled = session.settledTimes[number] {
          known.time = settled.time
          known.status = settled.status
        }
        known.settle(by: ends.first?.keys ?? KeySet())
        facts.append(known)
      }
    }
    for end in ends { collector.endSource(keys: end.keys) }
    profile?.end(.read, judged: workers)
    if record != nil { record = RunRecord(facts: facts, ends: session.ends, log: session.log) }
    if plan.looksAtManyPosts {
      let work = relate(facts, plan, into: &collector, &session, &inputs, noting: &record)
      profile?.end(.relate, work)
    }
    record?.collector = collector
    let problems = suppress(plan, in: &collector, &session)
    record?.ledger = session.ledger
    let findings = (collector.diagnostics() + problems).sorted(by: Diagnostic.precedes)
    profile?.end(.settle)
    return Outcome(
      findings: findings,
      ledger: session.ledger,
      unknown: collector.unknownVerdicts(namingAll: settings.baseline != nil), inputs: inputs,
      remarks: [], usesMachineCode: plan.usesMachineCode, profile: profile,
      redaction: session.settledRedaction)
  }

  // MARK: Suppressions

  /// Takes out what is suppressed.
  /// - Returns: what there is to say of the suppressions themselves.
  private func suppress(
    _ plan: Plan, in collector: inout VerdictCollector, _ session: inout ReadingSession
  ) -> [Diagnostic] {
    guard var ledger = session.ledger else { return [] }
    collector.suppress(by: &ledger)
    session.ledger = ledger
    // Which rules are off for a post is asked of the post itself, where overrides speak of some.
    let hasScopes = plan.book.rules.contains { $0.scope != nil }
    let quiet = hasScopes ? ledger.quietPosts : [:]
    let read = session.log.posts(Set(quiet.values), from: store)
    let (ends, lonePosts) = (session.ends, session.lonePosts)
    return ledger.problems(
      .init(
        plan: plan,
        reading: { post in
          guard let found = quiet[post].flatMap({ read[$0] }) else { return nil }
          return (found, ends.first { post < $0.posts }?.keys ?? KeySet())
        },
        isAlone: { post in lonePosts.contains { $0.contains(post) } }))
  }

  // MARK: Relations

  private func relate(
    _ facts: [PostFacts], _ plan: Plan, into collector: inout VerdictCollector,
    _ session: inout ReadingSession, _ inputs: inout [InputSummary],
    noting record: inout RunRecord?
  ) -> [Int: RuleWork] {
    progress?.show(isNext: true, "comparing \(facts.count) posts")
    let copies = Duplicates(facts)
    for post in copies.dropped.sorted() {
      collector.drop(post)
      session.ledger?.move(from: post, to: copies.original(of: post))
    }
    copies.count(into: &inputs, facts, nameOf: { store.name(of: $0) })
    // Numbers of the run and numbers among the posts that are left.
    let kept = facts.indices.filter { !copies.dropped.contains($0) }
    var numbers = Array(repeating: Int?.none, count: facts.count)
    for (number, post) in kept.enumerated() { numbers[post] = number }
    var parentless: [Int: Set<Int>] = [:]
    for (post, rules) in collector.parentless { if let n = numbers[post] { parentless[n] = rules } }
    // Threads take longer to start than few posts to compare.
    let lanes = facts.count < Linter.fewPosts ? nil : WorkerPool.lanes(jobs: settings.jobs)
    let posts = ManyPosts(
      plan: plan, facts: copies.dropped.isEmpty ? facts : kept.map { facts[$0] },
      now: settings.now.secondsSince1970, parentless: parentless,
      inLanes: lanes)
    record?.relations = posts
    record?.kept = kept
    let wanted = posts.postsToRead
    var confirmation = Confirmation(posts, inLanes: lanes)
    session.log.read(wanted.map { facts[kept[$0]].origin }, from: store) { post, place in
      confirmation.take(post, wanted[place])
    }
    let verdicts = confirmation.verdicts()
    collector.merge(
      verdicts.posts.map { (kept[$0.post], $0.verdicts) },
      judgedAgain: Dictionary(
        uniqueKeysWithValues: verdicts.judgedAgain.map { (kept[$0.key], $0.value) }))
    return posts.work
  }

  // MARK: Reading one source

  private func read(
    _ source: SourceID, isHistory: Bool, _ session: inout ReadingSession
  ) -> InputSummary {
    let profile = inputs.profile(
      of: source, in: store, settings, zone: zone, isHistory: isHistory)
    var reading = SourceReading(source, by: profile, from: store, now: settings.now)
    reading.read { reading, posts, block in
      let number = session.log.add(
        source: source, offset: block.bytes.offset, length: block.bytes.bytes.count,
        isLast: block.bytes.isLast, reader: block.reader, defaults: profile.defaults)
      submit(posts, block: number, isHistory: isHistory, &reading, &session)
      session.progress.bytes += block.bytes.bytes.count
      progress?.show(
        session.progress.words(for: store.name(of: source), posts: session.posts))
    }
    for settled in reading.times.settled() { session.settledTimes[settled.post] = settled }
    let before = session.ends.last?.posts ?? 0
    if reading.posts == 1 { session.lonePosts.append(before..<session.posts) }
    session.ends.append((session.posts, reading.keys))
    let summary = reading.summary
    for fault in summary.diagnostics {
      session.redaction?.add(fault: fault, of: source, in: store)
    }
    return summary
  }

  private func submit(
    _ records: [Post], block: Int, isHistory: Bool, _ reading: inout SourceReading,
    _ session: inout ReadingSession
  ) {
    var batch: [NamedPost] = []
    batch.reserveCapacity(min(records.count, WorkerPool.batchSize))
    let defaults = reading.profile.defaults
    var ordinal = 0
    func add(_ post: Post) {
      let (time, status) = reading.times.reading(of: post, number: session.posts)
      let place = PostPlace(
        identity: session.naming.identity(of: post),
        origin: PostOrigin(block: block, ordinal: ordinal), time: time, status: status,
        isHistory: isHistory)
      session.redaction?.add(post)
      session.ledger?.add(post, number: session.posts, place: place)
      session.posts += 1
      ordinal += 1
      batch.append(NamedPost(post: post.with(status), place: place))
      if batch.count == WorkerPool.batchSize {
        session.workers.submit(batch)
        batch.removeAll(keepingCapacity: true)
      }
    }
    for record in records {
      reading.keys.add(record)
      if defaults.areNone {
        add(record)
      } else {
        defaults.applied(to: record).forEach(add)
      }
    }
    if !batch.isEmpty { session.workers.submit(batch) }
  }
}

/// What reading gathers over all sources.
private struct ReadingSession {
  let workers: WorkerPool
  var log: BlockLog
  var naming = PostNaming()
  /// Posts so far.
  var posts = 0
  /// How many posts there were at the end of each source, and the keys of its records.
  var ends: [(posts: Int, keys: KeySet)] = []
  /// Times that only the end of their source settled, by the posts' numbers.
  var settledTimes: [Int: TimeReading.Settled] = [:]
  /// The posts of sources with one record.
  var lonePosts: [Range<Int>] = []
  /// What is written down about findings that stay; nil where nobody asks.
  var ledger: SuppressionLedger?
  var progress: ReadingProgress
  /// What must not be shown; nil where nobody asks.
  var redaction: Redaction?

  var settledRedaction: Redaction? {
    var redaction = redaction
    redaction?.settle()
    return redaction
  }

  init(
    workers: WorkerPool, log: BlockLog, ledger: SuppressionLedger?, progress: ReadingProgress
  ) {
    self.workers = workers
    self.log = log
    self.ledger = ledger
    self.progress = progress
  }
}

/// A post and what the reading side knows of it.
struct NamedPost: Sendable {
  var post: Post
  var place: PostPlace
}
