import ArgumentParser
import Decorum

/// `decorum suppressions`: what is suppressed, by whom, and for how long.
struct SuppressionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suppressions",
    abstract: "List all suppressions, with age, owner and reason.",
    discussion: """
      Reads lint_ignore of the posts and the entries of decorum-ignore.yaml. Without paths it reads the \
      inputs of the configuration. Which of them are of no use is found by check.
      """)

  @Argument(help: "Files or folders; - for standard input.")
  var paths: [String] = []

  @Option(help: "human or json.")
  var format: String = "human"

  @Flag(name: .customLong("no-cache"), help: .noCache) var keepsNothing = false

  @OptionGroup var input: InputOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    var settings = try rules.settings()
    settings.cacheFolder = keepsNothing ? nil : PrivateFolder.ofCaches
    settings.paths = paths
    try input.apply(to: &settings)
    guard SuppressionListRun.formats.contains(format) else {
      throw ValidationError("--format must be human or json, not \"\(format)\"")
    }
    throw ExitCode(SuppressionListRun(settings, format: format, look: output.look).run())
  }
}
