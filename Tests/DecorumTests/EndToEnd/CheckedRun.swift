import Decorum
import DecorumBase
import DecorumReports
import DecorumTime
import TestSupport

/// One run of the façade over files of a scratch folder, and what tests ask of it. Speaks with the
/// API alone, so that the tests are texts and expectations.
struct CheckedRun {
  static let brand = """
    markets: [us, uk]
    brand: {names: [Acme], domains: [acme.example], accounts: ["@acme"], employees: ["@priya"]}

    """

  /// A rule of the tests' own, so that rules that are built in may change: it finds GLOW20.
  static let houseRule = """
    summary: a word we do not use
    severity: error
    check:
      find: {phrases: [glow20]}
    message: '"{match}" is not a word we use'
    why: nobody understands it

    """

  /// Makes the house rule the only one that runs in the folder.
  static func moveIn(_ folder: ScratchFolder) throws {
    try folder.write("decorum.yaml", "extends: [./house]\n")
    try folder.write("house/acme/glow.yaml", houseRule)
  }

  static let now = Instant(rfc3339: "2026-11-21T10:00:00Z")!

  let check: Check
  let report: Report

  /// - Parameter files: names in the folder; they are the paths of the run, in this order.
  init(
    _ files: [String], in folder: ScratchFolder, jobs: Int = 1,
    _ change: (inout RunSettings) -> Void = { _ in }
  ) {
    var settings = RunSettings()
    settings.paths = files.map { folder[$0] }
    settings.now = Self.now
    settings.jobs = jobs
    change(&settings)
    check = Check(settings)
    var report = check.report()
    let facts = report.facts
    // The one thing that may differ between two runs.
    report.facts = RunFacts(
      version: facts.version, now: facts.now, timezone: facts.timezone, tzdb: facts.tzdb,
      jit: facts.jit, rulesHash: facts.rulesHash, markets: facts.markets, seconds: 0)
    self.report = report
  }

  var code: Int32 { report.exit.code }

  var faults: [Diagnostic] { report.problems + report.inputs.flatMap(\.diagnostics) }

  /// The bytes of the file that a diagnostic points at.
  func spelled(_ diagnostic: Diagnostic) -> String {
    let span = diagnostic.primary.span
    return String(decoding: check.store.bytes(of: span.source, in: span.range), as: UTF8.self)
  }

  func human(explainUnknown: Bool = true) -> String {
    rendered(HumanRenderer(), RenderOptions(explainUnknown: explainUnknown))
  }

  func short() -> String { rendered(ShortRenderer(), RenderOptions()) }

  /// Every format, one behind the other.
  func everything() -> String {
    human() + short() + rendered(JSONRenderer(), RenderOptions())
  }

  private func rendered(_ renderer: some ReportRenderer, _ options: RenderOptions) -> String {
    String(
      decoding: renderer.render(report, sources: check.store, options: options), as: UTF8.self)
  }
}
