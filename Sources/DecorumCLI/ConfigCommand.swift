import ArgumentParser
import Decorum

/// `decorum config`: what the configuration says, and whether it is sound.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show what is configured and why, or check it.",
    subcommands: [Explain.self, Check.self])

  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what holds for a file, and where each value comes from.")

    @Argument(help: "A file or folder that would be checked; by default this folder.")
    var path: String?

    @OptionGroup var rules: RuleOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      throw ExitCode(
        ConfigExplainRun(try rules.settings(), path: path, look: output.look).run())
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find all that is wrong with the configuration, its rules, signals and tables.",
      discussion: """
        Faults make the exit code 2. What is useless or costly is a warning, and none makes it fail.
        """)

    @Argument(help: "A configuration, or a folder from which it is found upwards.")
    var path: String?

    @OptionGroup var rules: RuleOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      throw ExitCode(ConfigCheckRun(try rules.settings(), path: path, look: output.look).run())
    }
  }
}
