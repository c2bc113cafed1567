/// A finding that was there before: it stands in the baseline, or the posts had it at the revision with
/// which a run compares. It is reported as known and does not count for the exit code.
package struct KnownFinding: Sendable {
  package enum Origin: Hashable, Sendable {
    /// The day on which it was first written down, and how many days ago that was.
    case baseline(since: String, days: Int)
    /// As the user called it.
    case revision(String)
  }

  package let finding: Diagnostic
  package let origin: Origin

  package init(_ finding: Diagnostic, by origin: Origin) {
    self.finding = finding
    self.origin = origin
  }
}

/// Whether a finding is older than the run, in the words of SARIF.
package enum BaselineState: String, Sendable {
  case new, unchanged
}

/// What became of a baseline in a run.
package struct BaselineSummary: Hashable, Sendable {
  /// The file, as the run calls it.
  package let file: String
  /// Findings that it holds.
  package let findings: Int
  /// Those of them that no longer occur, as far as the run can tell.
  package let gone: Int

  package init(file: String, findings: Int, gone: Int) {
    self.file = file
    self.findings = findings
    self.gone = gone
  }
}

extension Report {
  /// Whether findings are held against a baseline or an older state of the posts.
  package var compares: Bool {
    baseline != nil
      || known.contains { if case .revision = $0.origin { true } else { false } }
  }
}
