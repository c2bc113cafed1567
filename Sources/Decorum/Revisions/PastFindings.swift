import DecorumBase
import DecorumEngine
import DecorumPosts
import DecorumReports
import DecorumRules
import DecorumTime
import DecorumYAML

/// What today's rules find in the posts as they were at a commit. Whatever is found now and was not
/// found there is what the changes since cause or worsen: posts that changed, that came, or that make
/// others wrong by going.
///
/// Rules, configuration, histories and the instant are those of the run on both sides, so that nothing
/// but the posts can make a difference.
struct PastFindings {
  let entries: [BaselineEntry]
  /// Faults in the files as they were: what was not read there counts as new.
  let faults: Int

  /// - Parameters:
  ///   - settings: of the run, with all its paths.
  ///   - isWhole: the paths are those of the configuration.
  init(
    at revision: String, _ setup: Setup, _ settings: RunSettings, isWhole: Bool
  ) throws(Repository.Fault) {
    let tree = try PastTree(
      of: settings.paths, at: revision, base: setup.inputs.base, takesAll: isWhole)
    var inputs = setup.inputs
    if let base = tree.base { inputs.base = base }
    var past = settings
    past.paths = isWhole ? inputs.files() + tree.paths : tree.paths
    // The baseline of then is no file of posts either.
    if let base = tree.base, let file = setup.config.baseline?.file.value, !file.hasPrefix("/") {
      let aside = FileSystem.realPath(Setup.joined(base, file))
      past.asides.append(aside)
      if isWhole { past.paths.removeAll { FileSystem.realPath($0) == aside } }
    }
    let store = SourceStore()
    var linter = Linter(plan: setup.plan, settings: past, store: store, zone: setup.zone)
    linter.inputs = inputs
    linter.suppressions = setup.suppressionTerms(now: settings.now)
    let outcome = past.paths.isEmpty ? nil : linter.run()
    let remarks = (outcome?.remarks ?? []) + (outcome?.inputs.flatMap(\.diagnostics) ?? [])
    // A folder that held no posts yet is nothing to speak of.
    faults = remarks.count { $0.severity == .error && $0.rule != .noPosts }
    entries = (outcome?.findings ?? []).compactMap { finding in
      FindingKey(finding, in: store).map {
        BaselineEntry($0, weight: finding.weight, severity: finding.severity, since: "")
      }
    }
    // The files are needed until the last words were read.
    withExtendedLifetime(tree) {}
  }
}

extension Check {
  /// Moves what was there at a revision from the findings of a report to the known ones.
  /// - Parameter settings: of the run, with all its paths.
  func compare(
    _ report: inout Report, with revision: String, _ setup: Setup, _ settings: RunSettings,
    isWhole: Bool
  ) {
    let flag = "--changed-since "
    let place = Label(
      Span(
        store.addMemory(name: "<command line>", bytes: Array((flag + revision).utf8)),
        flag.utf8.count..<(flag + revision).utf8.count))
    do throws(Repository.Fault) {
      let past = try PastFindings(at: revision, setup, settings, isWhole: isWhole)
      var ledger = BaselineLedger(past.entries)
      let known = ledger.take(report.findings, in: store)
      report.known += zip(report.findings, known).compactMap { finding, entry in
        entry.map { _ in KnownFinding(finding, by: .revision(revision)) }
      }
      report.known.sort { Diagnostic.precedes($0.finding, $1.finding) }
      report.findings = zip(report.findings, known).compactMap { $1 == nil ? $0 : nil }
      if past.faults > 0 {
        report.problems.append(
          Diagnostic(
            RuleID(known: "input/revision"), .note,
            "\(Counted.noun(past.faults, "fault")) in the files as they were at \"\(revision)\"",
            at: place, notes: ["what could not be read there counts as new here"]))
      }
    } catch {
      report.problems.append(
        Diagnostic(
          RuleID(known: "input/revision"), .error, error.message, at: place,
          notes: ["all findings are reported"], helps: error.help.map { [$0] } ?? []))
    }
  }
}
