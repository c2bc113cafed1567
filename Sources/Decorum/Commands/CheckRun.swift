import DecorumBase
import DecorumReports

/// `decorum check` to the end: the report, rendered to each target.
package struct CheckRun {
  private let settings: RunSettings
  private let targets: [OutputTarget]
  private let look: OutputLook
  /// What is to be fixed before the check that is reported; nil = nothing.
  private let fixing: Fixing?
  private let isVerbose: Bool
  /// A file of GitHub Actions that everything is added to where annotations are asked for.
  private let stepSummary: String?
  private let progress: ProgressLine?

  package enum Fixing: Sendable {
    case safe, all
  }

  package init(
    _ settings: RunSettings, targets: [OutputTarget], look: OutputLook, fixing: Fixing? = nil,
    isVerbose: Bool = false, stepSummary: String? = nil, progress: ProgressLine? = nil
  ) {
    self.settings = settings
    self.targets = targets
    self.look = look
    self.fixing = fixing
    self.isVerbose = isVerbose
    self.stepSummary = stepSummary
    self.progress = progress
  }

  /// - Returns: the exit code.
  package func run() -> Int32 {
    let (check, found, said) = checked()
    var remarks = said
    if settings.isBaselineStrict, settings.baselineWriting == nil, found.baseline == nil {
      remarks.lines.append(Check.namesNoBaseline)
      remarks.code = 2
    }
    // Whatever is rendered, and in whatever format, comes by here.
    let report = found.redaction.map(found.redacted) ?? found
    let sources: any SourceAccess =
      found.redaction.map { RedactedSources(check.store, $0) } ?? check.store
    var code = max(report.exit.code, remarks.code)
    check.profile.timing(.render) {
      for target in targets where !write(report, sources, to: target) { code = 2 }
    }
    if let stepSummary, targets.contains(where: { $0.name == "github" }) {
      let summary = StepSummary(path: stepSummary)
      for trouble in summary.add(report, sources: sources, options: look.options(for: nil)) {
        StandardStream.error.write("decorum: \(TextSafety.inline(trouble.words))\n")
        code = max(code, trouble.code)
      }
    }
    if let profile = check.profile.text { StandardStream.error.write("\n" + profile) }
    // Formats for machines have no line for it, and an empty report looks like a clean one.
    let isSaid =
      targets.contains { $0.file == nil && $0.renderer.saysHowItEnded }
      || report.faults.contains { $0.severity == .error }
    if report.exit.code == 2, !isSaid {
      StandardStream.error.write("decorum: \(TextSafety.inline(report.exit.why))\n")
    }
    if isVerbose {
      for input in report.inputs { StandardStream.error.write(Self.recognised(input) + "\n") }
    }
    for line in remarks.lines {
      StandardStream.error.write("decorum: \(TextSafety.inline(line))\n")
    }
    return code
  }

  /// - Returns: false where it could not be written; that is said.
  private func write(
    _ report: Report, _ sources: any SourceAccess, to target: OutputTarget
  ) -> Bool {
    func refuse(_ words: String) -> Bool {
      StandardStream.error.write("decorum: \(words)\n")
      return false
    }
    if let file = target.file, let role = role(of: file, in: report) {
      return refuse(
        "\"\(TextSafety.inline(file))\" is \(role); the report was not written over it")
    }
    let stream: StandardStream? = target.file == nil ? .output : nil
    var options = look.options(for: stream)
    options.lanes = WorkerPool.renderLanes(jobs: settings.jobs)
    let rendering = target.renderer.rendering(of: report, sources: sources, options: options)
    var isWritten = true
    if let file = target.file {
      do {
        try FileSystem.replace(file, with: rendering.bytes)
      } catch {
        isWritten = refuse("cannot write \"\(file)\": \(error.words)")
      }
    } else if case .failed(let error) = StandardStream.output.write(rendering.bytes) {
      isWritten = refuse("cannot write: \(error.words)")
    }
    for cut in rendering.cuts { StandardStream.error.write("decorum: \(target.name): \(cut)\n") }
    return isWritten
  }

  /// What a file was to the run besides; nil = nothing, so that a report may be written there.
  private func role(of file: String, in report: Report) -> String? {
    let path = FileSystem.realPath(file)
    // What was in an archive has the archive's path before its own.
    let inputs = report.inputs.map { FileSystem.realPath($0.name) }
    if inputs.contains(where: { $0 == path || $0.hasPrefix(path + "/") }) {
      return "what was checked"
    }
    if let baseline = report.baseline, FileSystem.realPath(baseline.file) == path {
      return "the baseline"
    }
    return nil
  }

  /// What there is to say beside the report, and the exit code that goes with it.
  private struct Remarks {
    var lines: [String] = []
    var code: Int32 = 0
  }

  /// Where fixes are made the files are checked once more as they are then; a baseline is written last.
  private func checked() -> (check: Check, report: Report, remarks: Remarks) {
    var remarks = Remarks()
    var check = Check(settings, progress: progress)
    if let fixing {
      let (tally, before) = check.fix(unsafe: fixing == .all)
      remarks = Remarks(lines: tally.words, code: tally.code)
      let isSame = tally.made == 0 && check.store.changes.isEmpty
      if isSame, settings.baselineWriting == nil { return (check, before, remarks) }
      check = Check(settings, progress: progress)
    }
    guard settings.baselineWriting != nil else { return (check, check.report(), remarks) }
    let (report, words, code) = check.writingBaseline()
    return (check, report, Remarks(lines: remarks.lines + [words], code: max(remarks.code, code)))
  }

  /// `decorum: queue.csv is buffer-csv, because …: 38 posts, 1 skipped, 0 refused`
  private static func recognised(_ input: InputSummary) -> String {
    let why = input.recognisedBy.map { ", because \($0)" } ?? ""
    let counts =
      "\(input.posts) post\(input.posts == 1 ? "" : "s"), \(input.skipped) skipped, "
      + "\(input.refused) refused"
    return TextSafety.inline("decorum: \(input.name) is \(input.format)\(why): \(counts)")
  }
}
