import ArgumentParser
import Decorum

/// What findings are held against: a file of known ones, and the posts as they were at a commit.
struct ComparisonOptions: ParsableArguments {
  @Option(help: "A file of known findings, which are not reported again.")
  var baseline: String?

  @Flag(name: .customLong("no-baseline"), help: "Leave out the baseline of the configuration.")
  var ignoresBaseline = false

  @Flag(help: "Write all findings into the baseline.")
  var writeBaseline = false

  @Flag(help: "Take out of the baseline what is no longer found.")
  var prune = false

  @Flag(help: "What is no longer found must be taken out of the baseline.")
  var strictBaseline = false

  @Flag(help: "With --write-baseline or --prune: also where something could not be read.")
  var incomplete = false

  @Option(
    help:
      "Report only what the changes since a commit cause or worsen; REV... since the branch left REV."
  )
  var changedSince: String?

  func apply(to settings: inout RunSettings) throws {
    if writeBaseline, prune {
      throw ValidationError("--write-baseline writes all findings anew; --prune has nothing to do")
    }
    if ignoresBaseline, baseline != nil || writeBaseline || prune || strictBaseline {
      throw ValidationError("--no-baseline leaves nothing to read or to write")
    }
    if incomplete, !writeBaseline, !prune {
      throw ValidationError("--incomplete goes with --write-baseline or --prune")
    }
    if baseline == "" { throw ValidationError("--baseline names no file") }
    if changedSince == "" { throw ValidationError("--changed-since names no commit") }
    if changedSince != nil, settings.paths.contains("-") {
      throw ValidationError("--changed-since compares files; standard input has no older version")
    }
    settings.baseline = baseline
    settings.ignoresBaseline = ignoresBaseline
    settings.isBaselineStrict = strictBaseline
    settings.baselineWriting = writeBaseline ? .all : prune ? .prune : nil
    settings.writesIncompleteBaseline = incomplete
    settings.changedSince = changedSince
  }
}
