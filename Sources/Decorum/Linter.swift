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
  /// Bytes of input from which conditions get gates, and patterns go into indexes of their literals.
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
  /// A history that was read before; nil = that of the settings is read first.
  var known: KnownHistory?

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
    /// How many posts rules about many have looked at, some again and again.
    var looks = 0
  }

  package func run() -> Outcome {
    let history =
      known == nil ? store.discover(settings.history) : Discovery(sources: [], diagnostics: [])
    let discovery = store.discover(
      settings.paths, stdinName: settings.stdinName, asides: settings.asides)
    var outcome = run(on: discovery.sources, history: history.sources)
    outcome.remarks = (known?.remarks ?? history.diagnostics) + discovery.diagnostics
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
    var plan = known?.plan ?? plan
    let length = (history + sources).reduce(known?.length ?? 0) { $0 + store.length(of: $1) }
    plan.usesMachineCode = Pattern.isJITAvailable && length >= Linter.muchToRead
    plan.usesLiterals = settings.usesPrefilter
    if settings.isProfiled { plan.clock = { SystemClock.monotonicNanoseconds() } }
    var profile = RunProfile(plan)
    if plan.usesLiterals, length >= Linter.manyPosts { plan.buildGates() }
    known?.plan = plan
    profile?.end(.gates)
    let workers = WorkerPool(plan: plan, jobs: settings.jobs)
    var session =
      known?.session(workers, length: length) ?? session(workers, length: length)
    var inputs = known?.inputs ?? []
    for (sources, isHistory) in [(history, true), (sources, false)] {
      inputs += read(sources, isHistory: isHistory, &session)
    }
    progress?.show(isNext: true, "judging \(session.posts) posts")
    var (collector, facts) = judged(by: plan, session)
    profile?.end(.read, judged: workers)
    var looks = 0
    if record != nil { record = RunRecord(facts: facts, ends: session.ends, log: session.log) }
    if plan.looksAtManyPosts {
      let related = relate(facts, plan, into: &collector, &session, &inputs, noting: &record)
      looks = related.looks
      profile?.end(.relate, related.work)
    }
    record?.collector = collector
    let problems = suppress(plan, in: &collector, &session)
    record?.ledger = session.ledger
    var findings = collector.diagnostics()
    if !problems.isEmpty { findings = (findings + problems).inOrder() }
    profile?.end(.settle)
    return Outcome(
      findings: findings,
      ledger: session.ledger,
      unknown: collector.unknownVerdicts(namingAll: settings.baseline != nil), inputs: inputs,
      remarks: [], usesMachineCode: plan.usesMachineCode, profile: profile,
      redaction: session.settledRedaction, looks: looks)
  }

  /// Reads a history for runs to come.
  func history(_ discovery: Discovery) -> KnownHistory {
    let length = discovery.sources.reduce(0) { $0 + store.length(of: $1) }
    var plan = plan
    plan.usesMachineCode = Pattern.isJITAvailable && length >= Linter.muchToRead
    plan.usesLiterals = settings.usesPrefilter
    if plan.usesLiterals, length >= Linter.manyPosts { plan.buildGates() }
    var session = session(WorkerPool(plan: plan, jobs: settings.jobs), length: length)
    let inputs = read(discovery.sources, isHistory: true, &session)
    return KnownHistory(
      plan, session, judged(by: plan, session).facts, inputs: inputs,
      remarks: discovery.diagnostics, length: length,
      files: Set(discovery.sources.compactMap { store.file(of: $0) }))
  }

  private func session(_ workers: WorkerPool, length: Int) -> ReadingSession {
    var session = ReadingSession(
      workers: workers, log: BlockLog(), ledger: suppressions.map { SuppressionLedger($0) },
      progress: ReadingProgress(total: length))
    if settings.redacts {
      session.redaction = Redaction()
      for entry in suppressions?.ignored ?? [] { session.redaction?.add(name: entry.written.owner) }
    }
    return session
  }

  /// Reads sources; of a history only those are told of with which something is wrong.
  private func read(
    _ sources: [SourceID], isHistory: Bool, _ session: inout ReadingSession
  ) -> [InputSummary] {
    let inputs = sources.map { read($0, isHistory: isHistory, &session) }
    session.submitRest()
    return inputs.filter { !isHistory || !$0.diagnostics.isEmpty }
  }

  /// What was said of the posts that were read here, and their facts.
  private func judged(
    by plan: Plan, _ session: ReadingSession
  ) -> (collector: VerdictCollector, facts: FactList) {
    var collector = VerdictCollector(plan: plan)
    var ends = session.ends[...]
    var number = session.first
    var facts = session.workers.forEachResult { verdicts in
      while let end = ends.first, end.posts <= number {
        collector.endSource(keys: end.keys)
        ends.removeFirst()
      }
      if let verdicts { collector.add(verdicts, post: number) }
      number += 1
    }
    for end in ends { collector.endSource(keys: end.keys) }
    settle(&facts, session)
    return (collector, facts)
  }

  /// What only the ends of sources tell.
  private func settle(_ facts: inout FactList, _ session: ReadingSession) {
    var ends = session.ends[...]
    for i in facts.indices {
      let number = session.first + i
      while let end = ends.first, end.posts <= number { ends.removeFirst() }
      if let settled = session.settledTimes[number] {
        facts[i].time = settled.time
        facts[i].status = settled.status
      }
      facts[i].settle(by: ends.first?.keys ?? KeySet())
    }
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
    _ new: FactList, _ plan: Plan, into collector: inout VerdictCollector,
    _ session: inout ReadingSession, _ inputs: inout [InputSummary],
    noting record: inout RunRecord?
  ) -> (work: [Int: RuleWork], looks: Int) {
    progress?.show(isNext: true, "comparing \(session.posts) posts")
    var facts = known?.facts ?? FactList()
    facts.append(contentsOf: new)
    let copies = Duplicates(after: known.map { ($0.copies, $0.facts.count) }, among: facts)
    let dropped = copies.dropped
    for post in dropped {
      collector.drop(post)
      session.ledger?.move(from: post, to: copies.original(of: post))
    }
    copies.count(into: &inputs, facts, nameOf: { store.name(of: $0) })
    // Numbers of the run by numbers among the posts that are left, and those of the history apart.
    let history = known?.relations(without: copies, now: settings.now.secondsSince1970)
    var kept = history?.kept ?? []
    kept += (session.first..<facts.count).filter { dropped.isEmpty || !copies.isDropped($0) }
    var parentless: [Int: Set<Int>] = [:]
    for (post, rules) in collector.parentless {
      // Posts that were dropped have no verdicts any more.
      let number = kept.partition { $0 >= post }
      if number < kept.count, kept[number] == post { parentless[number] = rules }
    }
    // Threads take longer to start than few posts to compare.
    let lanes = facts.count < Linter.fewPosts ? nil : WorkerPool.lanes(jobs: settings.jobs)
    let posts = ManyPosts(
      plan: plan, after: history?.relations,
      facts: dropped.isEmpty
        ? new : FactList(kept[(history?.kept.count ?? 0)...].lazy.map { facts[$0] }),
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
    return (posts.work, posts.looks)
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
      session.endBlock(of: block.bytes.bytes.count)
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
    let defaults = reading.profile.defaults
    var ordinal = 0
    func add(_ post: consuming Post) {
      let (time, status) = reading.times.reading(of: post, number: session.posts)
      let place = PostPlace(
        identity: session.naming.identity(of: post),
        origin: PostOrigin(block: block, ordinal: ordinal), time: time, status: status,
        isHistory: isHistory)
      session.redaction?.add(post)
      session.ledger?.add(post, number: session.posts, place: place)
      session.posts += 1
      ordinal += 1
      post.state(status)
      session.submit(NamedPost(post: post, place: place))
    }
    for record in records {
      reading.keys.add(record)
      if defaults.areNone {
        add(record)
      } else {
        for post in defaults.applied(to: record) { add(post) }
      }
    }
  }
}

/// What reading gathers over all sources.
struct ReadingSession {
  var workers: WorkerPool
  /// Posts that another session had read before.
  var first = 0
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
  /// Posts that wait for others to be judged with, and how many bytes they were read from.
  private var batch: [NamedPost] = []
  private var batchBytes = 0

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

  mutating func submit(_ post: consuming NamedPost) {
    batch.append(post)
    if batch.count == WorkerPool.batchSize { submitRest() }
  }

  /// Small files share a batch: what a judge needs to begin with is not made anew for each draft.
  mutating func endBlock(of bytes: Int) {
    progress.bytes += bytes
    batchBytes += bytes
    if batch.count >= WorkerPool.fewestFromFiles || batchBytes >= SourceStore.blockSize {
      submitRest()
    }
  }

  mutating func submitRest() {
    if !batch.isEmpty { workers.submit(batch) }
    batch.removeAll(keepingCapacity: true)
    batchBytes = 0
  }
}

/// A post and what the reading side knows of it.
struct NamedPost: Sendable {
  var post: Post
  var place: PostPlace
}
