import ArgumentParser
import Decorum

/// `decorum convert`: any readable input as lines of the neutral format.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write posts of any format as NDJSON, with the place each came from.",
    discussion: """
      Checking the output gives the findings of the input. What could not be read is said on standard \
      error, and the exit code is 2.
      """)

  @Argument(help: "Files or folders; - for standard input.")
  var paths: [String] = []

  @Option(help: "The configuration to use instead of the one above the files.")
  var config: String?

  @OptionGroup var input: InputOptions
  @OptionGroup var look: OutputOptions

  func run() throws {
    var settings = RunSettings()
    settings.paths = paths
    settings.configPath = config
    try input.apply(to: &settings)
    throw ExitCode(ConvertRun(settings, look: look.look).run())
  }
}
