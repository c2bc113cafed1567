import DecorumBase
import DecorumReports

/// `decorum check --diff`: the changes that `--fix` would make, as a unified diff, and nothing written.
///
/// A pipe or file gets the bytes as they are, for `git apply`; a terminal gets lines that are safe to
/// show. The exit code is about the changes: 0 there are none, 1 there are some, 2 something could not
/// be read, so that there may be more.
package struct DiffRun {
  private let settings: RunSettings
  private let includesUnsafe: Bool
  private let look: OutputLook

  package init(_ settings: RunSettings, includesUnsafe: Bool, look: OutputLook) {
    self.settings = settings
    self.includesUnsafe = includesUnsafe
    self.look = look
  }

  /// - Returns: the exit code.
  package func run() -> Int32 {
    let check = Check(settings)
    let (tally, report) = check.fix(unsafe: includesUnsafe, isDiff: true)
    let shown =
      StandardStream.output.isTerminal
      ? UnifiedDiff.shown(tally.diff, color: look.color) : tally.diff
    var code = max(tally.made > 0 ? 1 : 0, tally.code)
    if case .failed(let error) = StandardStream.output.write(shown) {
      StandardStream.error.write("decorum: cannot write: \(error.words)\n")
      code = 2
    }
    if report.exit.code == 2 {
      code = 2
      let faults = (report.problems + report.inputs.flatMap(\.diagnostics))
        .filter { $0.severity == .error }.inOrder()
      StandardStream.error.write(
        HumanRenderer().text(of: faults, sources: check.store, options: look.options(for: .error)))
      StandardStream.error.write("decorum: \(TextSafety.inline(report.exit.why))\n")
    }
    for line in tally.words {
      StandardStream.error.write("decorum: \(TextSafety.inline(line))\n")
    }
    return code
  }
}
