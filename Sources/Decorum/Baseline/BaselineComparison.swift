import DecorumBase
import DecorumEngine
import DecorumReports
import DecorumRules
import DecorumTime

/// Findings of a run held against its baseline: which were known, which entries are gone, and what a
/// baseline would say that was written now.
///
/// Only what a run can tell is called gone: the rule ran, it could judge the posts, and their file was
/// read or is no longer there.
struct BaselineComparison {
  let baseline: Baseline
  /// By entry: findings of it that no longer occur.
  private(set) var gone: [Int]
  /// By entry: findings of it of which this run cannot tell.
  private var untold: [Int]
  private let today: CivilDate
  private let store: SourceStore

  /// Moves what was known from the findings of the report to the known ones.
  /// - Parameters:
  ///   - isComplete: nothing was left unread; else nobody knows what is gone.
  ///   - isWhole: all inputs of the configuration were read.
  ///   - isStrict: what is gone is a finding itself.
  init(
    _ baseline: Baseline, _ report: inout Report, setup: Setup, store: SourceStore,
    today: CivilDate, isComplete: Bool, isWhole: Bool, isStrict: Bool
  ) {
    self.baseline = baseline
    self.today = today
    self.store = store
    var ledger = BaselineLedger(baseline.entries)
    let known = ledger.take(report.findings, in: store)
    var new: [Diagnostic] = []
    for (finding, entry) in zip(report.findings, known) {
      guard let entry else {
        new.append(finding)
        continue
      }
      let since = baseline.entries[entry].since
      report.known.append(
        KnownFinding(
          finding, by: .baseline(since: since, days: Self.days(since: since, to: today))))
    }
    report.findings = new
    let left = baseline.entries.indices.map { ledger.gone(of: $0) }
    let scope = BaselineScope(baseline, report, setup, isWhole: isWhole)
    let told = baseline.entries.map { isComplete && scope.canTell(of: $0) }
    gone = zip(left, told).map { $1 ? $0 : 0 }
    untold = zip(left, told).map { $1 ? 0 : $0 }
    report.baseline = BaselineSummary(
      file: baseline.path, findings: baseline.entries.reduce(0) { $0 + $1.count },
      gone: gone.reduce(0, +))
    if isStrict {
      report.findings = (report.findings + goneFindings).inOrder()
    }
  }

  private static func days(since: String, to today: CivilDate) -> Int {
    CivilDate(written: since).map { max(0, Int(today.daysSince1970 - $0.daysSince1970)) } ?? 0
  }

  /// What a strict baseline says of those that must go.
  private var goneFindings: [Diagnostic] {
    zip(baseline.entries, gone).compactMap { entry, count in
      guard count > 0, let place = entry.place else { return nil }
      let others = entry.key.posts.count - 1
      let posts =
        entry.key.posts[0]
        + (others == 0 ? "" : " and \(Counted.noun(others, "other post"))")
      let what = entry.key.words.isEmpty ? "anything" : QuotedWords.quoted(entry.key.words)
      let often = entry.count > count ? ", \(count) of \(entry.count) times" : ""
      return Diagnostic(
        RuleID(known: "baseline/gone"), .error,
        "\(entry.key.rule) no longer finds \(what) in \(posts)\(often)", at: Label(place),
        helps: ["take it out with decorum check --prune"])
    }
  }

  /// Once all findings are written down, they are known.
  func takeAll(from report: inout Report) {
    let origin = KnownFinding.Origin.baseline(since: today.description, days: 0)
    report.known += report.findings.filter { FindingKey($0, in: store) != nil }
      .map { KnownFinding($0, by: origin) }
    report.known.sort { Diagnostic.precedes($0.finding, $1.finding) }
    report.findings.removeAll { FindingKey($0, in: store) != nil }
  }

  // MARK: Writing

  /// The baseline without what is gone.
  var pruned: [BaselineEntry] {
    zip(baseline.entries, gone).compactMap { entry, gone in
      var entry = entry
      entry.count -= gone
      return entry.count > 0 ? entry : nil
    }
  }

  /// A baseline of all findings, and of what this run cannot tell of. What was known keeps its day.
  func entries(of report: Report) -> [BaselineEntry] {
    var entries: [FindingKey: BaselineEntry] = [:]
    func add(_ entry: BaselineEntry) {
      guard var first = entries[entry.key] else {
        entries[entry.key] = entry
        return
      }
      first.count += entry.count
      first.weight = max(first.weight, entry.weight)
      first.since = min(first.since, entry.since)
      first.files = Set(first.files + entry.files).sorted()
      entries[entry.key] = first
    }
    func note(_ finding: Diagnostic, since: String) {
      guard let key = FindingKey(finding, in: store) else { return }
      let sources = Set(([finding.primary] + finding.secondary).map(\.span.source)).sorted()
      add(
        BaselineEntry(
          key, weight: finding.weight, since: since, files: sources.compactMap(file).sorted()))
    }
    for finding in report.findings { note(finding, since: today.description) }
    for known in report.known {
      if case .baseline(let since, _) = known.origin {
        note(known.finding, since: since)
      } else {
        note(known.finding, since: today.description)
      }
    }
    for (entry, count) in zip(baseline.entries, untold) where count > 0 {
      var entry = entry
      entry.count = count
      add(entry)
    }
    return entries.values.sorted { $0.key < $1.key }
  }

  /// From the baseline's folder; nil for what lies in no file.
  private func file(of source: SourceID) -> String? {
    let name = store.name(of: source)
    guard BaselineScope.isThere(name) else { return nil }
    return FileSystem.path(to: name, from: Setup.folder(of: baseline.path))
  }
}

/// Of which entries of a baseline a run can tell whether they are gone.
struct BaselineScope {
  /// By files of the entries: read in this run, or no longer there.
  private let isRead: [String: Bool]
  private let hasStandardInput: Bool
  private let isWhole: Bool
  /// Rules that ran, and those that there are at all.
  private let running: Set<RuleID>
  private let names: RuleNames
  /// By rule, the posts that it could not judge.
  private var open: [RuleID: Set<String>] = [:]
  /// Rules of which not all such posts are named.
  private var vague: Set<RuleID> = []

  init(_ baseline: Baseline, _ report: Report, _ setup: Setup, isWhole: Bool) {
    let folder = Setup.folder(of: baseline.path)
    let read = Set(report.inputs.map { FileSystem.realPath($0.name) })
    var isRead: [String: Bool] = [:]
    for file in baseline.entries.flatMap(\.files) where isRead[file] == nil {
      let path = file.hasPrefix("/") ? file : Setup.joined(folder, file)
      isRead[file] = read.contains(FileSystem.realPath(path)) || !BaselineScope.isThere(path)
    }
    self.isRead = isRead
    hasStandardInput = report.inputs.contains { !BaselineScope.isThere($0.name) }
    self.isWhole = isWhole
    names = setup.names
    let markets = setup.plan.context.markets
    running = Set(
      setup.plan.book.rules.filter {
        $0.markets.isEmpty || !Set($0.markets).isDisjoint(with: markets)
      }.map(\.id))
    for verdict in report.unknown {
      let named = verdict.examples.map(\.key) + verdict.others
      open[verdict.rule, default: []].formUnion(named)
      if verdict.posts > named.count { vague.insert(verdict.rule) }
    }
  }

  func canTell(of entry: BaselineEntry) -> Bool {
    guard running.contains(entry.key.rule) || !names.has(entry.key.rule) else { return false }
    if let posts = open[entry.key.rule] {
      // Which post of many carries the doubt is chance.
      guard entry.key.posts.count == 1, !vague.contains(entry.key.rule),
        posts.isDisjoint(with: entry.key.posts)
      else { return false }
    }
    if isWhole { return true }
    return entry.files.isEmpty
      ? hasStandardInput : entry.files.allSatisfy { isRead[$0] ?? false }
  }

  /// A file, or a member of an archive, whether or not the archive still has it.
  static func isThere(_ name: String) -> Bool {
    FileSystem.isFile(name) || FolderWalk.archive(above: FilePath(name)) != nil
  }
}
