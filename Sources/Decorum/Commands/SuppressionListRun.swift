import DecorumBase
import DecorumEngine
import DecorumReports
import DecorumRules

/// `decorum suppressions`: all that is written down about findings that stay, in posts and in the ignore
/// file, whether or not a rule has anything to say. No rule runs.
package struct SuppressionListRun {
  private let settings: RunSettings
  private let format: String
  private let look: OutputLook

  package static let formats = ["human", "json"]

  package init(_ settings: RunSettings, format: String, look: OutputLook) {
    self.settings = settings
    self.format = format
    self.look = look
  }

  /// - Returns: the exit code: 2 where something could not be read, else 0.
  package func run() -> Int32 {
    let store = SourceStore()
    let setup = Setup(settings, store: store)
    var settings = settings
    if settings.paths.isEmpty { settings.paths = setup.inputs.files() }
    guard !settings.paths.isEmpty || !setup.ignored.isEmpty else {
      StandardStream.error.write(
        "decorum: there is nowhere to look; name files or folders, or inputs in decorum.yaml\n")
      return 2
    }
    var book = setup.plan.book
    book.rules = []
    var linter = Linter(
      plan: Plan(book: book, context: setup.plan.context), settings: settings, store: store,
      zone: setup.zone)
    linter.inputs = setup.inputs
    linter.suppressions = setup.suppressionTerms(now: settings.now)
    let outcome = linter.run()
    let items = outcome.ledger?.items ?? []
    let renderer = SuppressionListRenderer(sources: store, options: look.options(for: .output))
    StandardStream.output.write(
      format == "json" ? renderer.json(items) : Array(renderer.text(items).utf8))
    let faults = (setup.problems + outcome.remarks + outcome.inputs.flatMap(\.diagnostics))
      .filter { $0.severity == .error }.inOrder()
    if faults.isEmpty { return 0 }
    StandardStream.error.write(
      HumanRenderer().text(of: faults, sources: store, options: look.options(for: .error)))
    return 2
  }
}
