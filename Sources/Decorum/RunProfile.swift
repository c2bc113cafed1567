import DecorumBase
import DecorumEngine
import DecorumRules
import Synchronization

/// Where the time of a run went: its phases by the wall clock, its rules by the time that workers spent
/// on them.
///
/// Reading and judging go on side by side; what the workers judged is a figure of its own. What rules
/// share (the look for literals, signals, folded texts) is with the first that asked, or with none.
package struct RunProfile: Sendable {
  enum Phase: String, CaseIterable {
    case setUp = "rules and configuration"
    case gates = "gates of conditions"
    case read = "reading and judging"
    case relate = "relations between posts"
    case settle = "suppressions and order"
    case render = "output"
  }

  private var phases: [Phase: Int64] = [:]
  private var last: Int64
  private let names: [RuleID]
  private var rules: [RuleWork]
  private var counts = ScanCounts()
  private var judging: Int64 = 0

  /// nil where the plan is not measured.
  init?(_ plan: Plan) {
    guard let clock = plan.clock else { return nil }
    last = clock()
    names = plan.book.rules.map(\.id)
    rules = Array(repeating: RuleWork(), count: plan.book.rules.count)
  }

  /// Ends a phase that began where the last one ended.
  mutating func end(_ phase: Phase) {
    let now = SystemClock.monotonicNanoseconds()
    phases[phase, default: 0] += now - last
    last = now
  }

  mutating func end(_ phase: Phase, judged workers: WorkerPool) {
    end(phase)
    let work = workers.work
    (counts, judging) = (work.counts, work.nanoseconds)
    for (i, own) in work.rules.enumerated() { rules[i] += own }
  }

  mutating func end(_ phase: Phase, _ work: [Int: RuleWork]) {
    end(phase)
    for (i, own) in work { rules[i] += own }
  }

  /// What went before the run, or comes after it.
  mutating func add(_ nanoseconds: Int64, to phase: Phase) {
    phases[phase, default: 0] += nanoseconds
  }
}

/// Where a check leaves the profile of its run, and how long what stands around the run took.
final class ProfileNote: Sendable {
  private struct Note {
    var profile: RunProfile?
    var around: [(phase: RunProfile.Phase, time: Int64)] = []
  }

  private let note = Mutex(Note())

  /// nil where no run left one.
  var text: String? {
    note.withLock { note in
      var profile = note.profile
      for (phase, time) in note.around { profile?.add(time, to: phase) }
      return profile?.text
    }
  }

  func leave(_ profile: RunProfile?) { note.withLock { $0.profile = profile } }

  /// Does something, and notes how long it took.
  func timing<Result>(_ phase: RunProfile.Phase, _ body: () -> Result) -> Result {
    let start = SystemClock.monotonicNanoseconds()
    let result = body()
    let time = SystemClock.monotonicNanoseconds() - start
    note.withLock { $0.around.append((phase, time)) }
    return result
  }
}

extension RunProfile {
  /// For people, in columns: the phases, what the posts were as work, then the rules that cost most.
  var text: String {
    let whole = max(phases.values.reduce(0, +), 1)
    var lines = [["phase", "ms", "share"]]
    for phase in Phase.allCases {
      guard let time = phases[phase] else { continue }
      lines.append([phase.rawValue, Self.milliseconds(time), Self.share(time, of: whole)])
    }
    lines.append(["judging, all workers together", Self.milliseconds(judging), ""])
    var text = Self.lines(lines)
    if counts.posts > 0 {
      text +=
        "\n\(counts.posts) posts: \(Self.each(counts.rulesAsked, counts.posts)) rules looked at for "
        + "each, \(Self.each(counts.patternsRun, counts.posts)) patterns matched\n"
    }
    let costly = rules.indices.filter { rules[$0].nanoseconds > 0 }.sorted {
      (rules[$1].nanoseconds, names[$0]) < (rules[$0].nanoseconds, names[$1])
    }
    if costly.isEmpty { return text + "no rule was awake on any post\n" }
    lines = [["rule", "ms", "share", "candidates", "confirmations", "hits"]]
    let all = max(rules.reduce(0) { $0 + $1.nanoseconds }, 1)
    for i in costly.prefix(Self.mostRules) {
      let work = rules[i]
      lines.append([
        names[i].description, Self.milliseconds(work.nanoseconds),
        Self.share(work.nanoseconds, of: all),
        "\(work.candidates)", "\(work.confirmations)", "\(work.hits)",
      ])
    }
    text += "\n" + Self.lines(lines)
    let left = costly.count - Self.mostRules
    if left > 0 { text += "and \(left) more rules\n" }
    let asleep = rules.count - costly.count
    if asleep > 0 { text += "\(asleep) rules were awake on no post\n" }
    return text
  }

  private static let mostRules = 25

  private static func lines(_ rows: [[String]]) -> String {
    Figures.aligned(rows).map { $0 + "\n" }.joined()
  }

  private static func milliseconds(_ nanoseconds: Int64) -> String {
    let tenths = (nanoseconds + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func share(_ part: Int64, of whole: Int64) -> String {
    "\((part * 1000 / whole + 5) / 10) %"
  }

  private static func each(_ count: Int, _ posts: Int) -> String {
    let tenths = (count * 10 + posts / 2) / posts
    return "\(tenths / 10).\(tenths % 10)"
  }
}
