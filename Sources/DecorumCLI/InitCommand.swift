import ArgumentParser
import Decorum

/// `decorum init`: the files that a project begins with.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a configuration and a first rule, or one more rule.",
    discussion: """
      Writes decorum.yaml, a house rule with examples, schemas for editors, and what to copy into \
      pre-commit and CI. With --rule it writes one rule, whose examples fail until it is filled in. \
      Nothing is ever overwritten.
      """)

  @Option(help: "Write this rule, family/fault, into your folder of rules.")
  var rule: String?

  @Option(
    help: "What it asks: find, measure, require, frequency, share, repeat, answer or schedule.")
  var kind: String?

  @Option(help: "The configuration to use instead of the one here or above.")
  var config: String?

  func run() throws {
    var settings = RunSettings()
    settings.configPath = config
    let run = InitRun(settings, rule: rule, kind: kind)
    if let fault = run.fault { throw ValidationError(fault) }
    throw ExitCode(run.run())
  }
}
