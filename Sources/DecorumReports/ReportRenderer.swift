package import DecorumBase

/// Turns a report into the bytes of one output format. A renderer reads the report and the sources'
/// bytes and nothing else: the same report gives the same bytes.
package protocol ReportRenderer: Sendable {
  /// Whether whoever reads the output is told why the run ended as it did, even where it is empty.
  var saysHowItEnded: Bool { get }

  func render(
    _ report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> [UInt8]

  /// The same with what had to be left out. Formats without a limit have nothing to say.
  func rendering(
    of report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> Rendering
}

extension ReportRenderer {
  package var saysHowItEnded: Bool { false }

  package func rendering(
    of report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> Rendering {
    Rendering(bytes: render(report, sources: sources, options: options))
  }
}

/// The bytes of an output, and what a limit of whoever reads them kept out of it.
package struct Rendering: Sendable {
  package let bytes: [UInt8]
  /// One sentence for each cut.
  package let cuts: [String]

  package init(bytes: [UInt8], cuts: [String] = []) {
    self.bytes = bytes
    self.cuts = cuts
  }
}

/// How the reader wants a report to look.
package struct RenderOptions: Sendable {
  /// Threads that a renderer may put to work; it writes the same without them.
  package struct Lanes: Sendable {
    /// Calls a body with each number below a count, on several threads, and waits for all.
    package typealias Run = @Sendable (_ count: Int, _ body: @Sendable (Int) -> Void) -> Void

    let count: Int
    let run: Run

    package init(count: Int, run: @escaping Run) {
      self.count = count
      self.run = run
    }
  }

  /// ANSI colours in human formats.
  package var color: Bool
  /// What the column of `file:line:column` counts.
  package var columns: ColumnUnit
  /// Cells that a line of an excerpt may take, gutter included; nil cuts only very long lines.
  package var width: Int?
  /// Lists which rules could not be judged on which posts.
  package var explainUnknown: Bool
  /// How many findings of one rule the human format prints; the rest is counted.
  package var maxPerRule: Int?
  /// Whether the human format ends with a line that sums up.
  package var summarizes: Bool
  /// The current folder, for programs that want whole paths, or paths from there; nil = not known.
  package var folder: String?
  /// The top of the repository, for code hosts; nil = the current folder.
  package var repository: String?
  /// nil = none but the caller's own.
  package var lanes: Lanes?

  package init(
    color: Bool = false, columns: ColumnUnit = .chars, width: Int? = nil,
    explainUnknown: Bool = false, maxPerRule: Int? = nil, summarizes: Bool = true,
    folder: String? = nil, repository: String? = nil
  ) {
    self.color = color
    self.columns = columns
    self.width = width
    self.explainUnknown = explainUnknown
    self.maxPerRule = maxPerRule
    self.summarizes = summarizes
    self.folder = folder
    self.repository = repository
  }
}

extension Report {
  /// Everything that is said, in the order in which it is said.
  var diagnostics: [Diagnostic] { faults + findings }

  /// Whether a finding fails the run.
  func fails(_ diagnostic: Diagnostic) -> Bool {
    threshold.map { diagnostic.severity >= $0 } ?? false
  }

  func count(_ severity: Severity) -> Int {
    faults.count(of: severity) + findings.count(of: severity)
  }
}
