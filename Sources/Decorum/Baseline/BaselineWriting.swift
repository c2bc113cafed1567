import DecorumBase
import DecorumReports
import DecorumRules

/// Writes a baseline anew or without what is gone: whole, by way of a temporary file, and only after a
/// run that could read everything, because what was not read is neither found nor gone. An old baseline
/// that could not be read is no reason: it is written anew so that there is one that can.
struct BaselineWriting {
  let settings: RunSettings

  /// - Returns: what to say of it, how many findings stand there now, and an exit code.
  func write(
    _ comparison: BaselineComparison, after report: Report
  ) -> (words: String, findings: Int, code: Int32) {
    let path = comparison.baseline.path
    let old = comparison.baseline.entries
    if report.exit.code == 2, !settings.writesIncompleteBaseline {
      return (
        "\"\(path)\" was not written, since \(report.exit.why); --incomplete writes it all the same",
        count(old), 2
      )
    }
    let new =
      settings.baselineWriting == .all ? comparison.entries(of: report) : comparison.pruned
    let words = self.words(from: count(old), to: count(new), comparison, report)
    // What nothing is taken out of stays as it is, byte for byte.
    if settings.baselineWriting == .prune, new == old { return (words, count(old), 0) }
    do throws(FileError) {
      try FileSystem.replace(
        path, with: BaselineRenderer.bytes(of: new, version: BaselineFile.version))
      return (words, count(new), 0)
    } catch {
      return ("cannot write \"\(path)\": \(error.words)", count(old), 2)
    }
  }

  private func count(_ entries: [BaselineEntry]) -> Int { entries.reduce(0) { $0 + $1.count } }

  private func words(
    from old: Int, to new: Int, _ comparison: BaselineComparison, _ report: Report
  ) -> String {
    let path = comparison.baseline.path
    let gone = comparison.gone.reduce(0, +)
    if settings.baselineWriting == .prune {
      return gone == 0
        ? "nothing of \"\(path)\" is gone; \(Counted.noun(new, "finding")) in it"
        : "took \(Counted.noun(gone, "finding")) out of \"\(path)\"; \(new) left"
    }
    let wrote =
      "wrote \(Counted.noun(new, "finding")) to \"\(path)\": \(max(0, new - old + gone)) new, "
      + "\(gone) gone"
    if comparison.baseline.oldFaults == 0 { return wrote }
    return old == 0
      ? wrote + "; the old one could not be read, and all findings are new in it"
      : wrote + "; what could not be read of the old one is new in it"
  }
}

/// What `check` does to the baseline beside reading it.
package enum BaselineAction: Sendable {
  /// All findings are written down.
  case all
  /// What is gone is taken out.
  case prune
}
