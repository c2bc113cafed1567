package import DecorumBase
package import DecorumEngine
import DecorumPatterns
import DecorumPosts
import DecorumReaders
import DecorumRules

/// The main job: sources in, report out. Reads block by block, judges in parallel, and gives the same
/// bytes whatever the number of workers and the order of the paths.
package struct Linter: Sendable {
  private let plan: Plan
  /// Bytes of input from which patterns are made machine code: some fifty posts. What counts is the
  /// whole input, so that the number of workers cannot make a difference.
  private static let muchToRead = 1 << 14
  private let settings: RunSettings
  private let store: SourceStore

  package init(plan: Plan, settings: RunSettings, store: SourceStore) {
    self.plan = plan
    self.settings = settings
    self.store = store
  }

  /// What reading and judging gave, before it becomes a report.
  package struct Outcome: Sendable {
    package var findings: [Diagnostic]
    package var unknown: [UnknownVerdict]
    package var inputs: [InputSummary]
    /// What was found on the way to the sources: missing paths, files not looked at.
    package var remarks: [Diagnostic]
    package var usesMachineCode: Bool
  }

  package func run() -> Outcome {
    let discovery = store.discover(settings.paths, stdinName: settings.stdinName)
    var plan = plan
    plan.usesMachineCode =
      Pattern.isJITAvailable
      && discovery.sources.reduce(0) { $0 + store.length(of: $1) } >= Linter.muchToRead
    let workers = WorkerPool(plan: plan, jobs: settings.jobs)
    var naming = PostNaming()
    var inputs: [InputSummary] = []
    var ends: [(batch: Int, keys: SourceKeys)] = []
    for source in discovery.sources {
      let (summary, keys) = read(source, naming: &naming, into: workers)
      inputs.append(summary)
      ends.append((workers.submittedBatches, keys))
    }
    var collector = VerdictCollector(plan: plan)
    var pending = ends[...]
    for (i, batch) in workers.results().enumerated() {
      while let end = pending.first, end.batch <= i {
        collector.endSource(keys: end.keys)
        pending.removeFirst()
      }
      for verdicts in batch { collector.add(verdicts) }
    }
    for end in pending { collector.endSource(keys: end.keys) }
    return Outcome(
      findings: collector.diagnostics(), unknown: collector.unknownVerdicts(), inputs: inputs,
      remarks: discovery.diagnostics, usesMachineCode: plan.usesMachineCode)
  }

  // MARK: Reading one source

  private func read(
    _ source: SourceID, naming: inout PostNaming, into workers: WorkerPool
  ) -> (InputSummary, SourceKeys) {
    var keys = SourceKeys()
    var reader: (any PostReader)?
    var posts = 0
    var skipped = 0
    var refused = 0
    var diagnostics: [Diagnostic] = []
    do {
      try store.readBlocks(of: source) { bytes, offset, isLast in
        if reader == nil {
          switch ReaderDetection.reader(
            for: ReaderHints(format: settings.inputFormat, fileName: store.name(of: source)),
            prefix: bytes, isWhole: isLast, source: source)
          {
          case .reader(let found): reader = found
          case .refused(let refusal):
            diagnostics.append(refusal)
            return nil
          }
        }
        guard let result = reader?.read(Block(bytes: bytes, offset: offset, isLast: isLast)) else {
          return nil
        }
        var batch: [NamedPost] = []
        for record in result.posts {
          keys.add(record)
          for post in settings.defaults.applied(to: record) {
            batch.append(NamedPost(post: post, identity: naming.identity(of: post)))
          }
        }
        posts += result.posts.count
        skipped += result.skipped
        refused += result.refused
        diagnostics += result.diagnostics
        workers.submit(batch)
        return result.isFinished ? nil : result.consumed
      }
    } catch {
      diagnostics.append(error.diagnostic)
    }
    if posts == 0, skipped == 0, refused == 0, diagnostics.isEmpty {
      diagnostics.append(
        Diagnostic(
          RuleID(known: "input/no-posts"), .error, "there are no posts in this file",
          at: Label(Span(source, 0..<0)),
          helps: ["check that it is the file you meant, or name its format with --input-format"]))
    }
    let summary = InputSummary(
      name: store.name(of: source), format: reader?.format ?? "unknown", posts: posts,
      skipped: skipped, refused: refused,
      diagnostics: diagnostics.sorted(by: Diagnostic.precedes))
    return (summary, keys)
  }
}

/// A post and the name that the run gives it.
struct NamedPost: Sendable {
  var post: Post
  var identity: PostIdentity
}
