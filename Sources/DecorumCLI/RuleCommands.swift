import ArgumentParser
import Decorum

/// The commands that speak of rules rather than of posts: `test`, `explain`, `rules`, `eval`.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the examples of rules, built in or yours.")

  @Argument(
    help: "Folders of rules, or files of single rules; without any, all rules, built in and yours.")
  var paths: [String] = []

  @Flag(help: "Move posts to the edges of windows, and ask that verdicts turn there.")
  var mutate = false

  @Flag(help: "List what of the rules no example shows.")
  var coverage = false

  @Flag(help: "Write into your rules where their findings sit; verdicts are never changed.")
  var update = false

  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let settings = try rules.settings()
    var extras = RuleTestRun.Extras()
    extras.mutates = mutate
    extras.covers = coverage
    extras.updates = update
    throw ExitCode(
      RuleTestRun(settings, packs: paths, extras: extras, look: output.look).run())
  }
}

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what a rule wants, why, and show its examples.")

  @Argument(help: "The rule's id, such as disclosure/missing.")
  var rule: String

  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let settings = try rules.settings()
    throw ExitCode(ExplainRun(settings, rule: rule, look: output.look).run())
  }
}

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules, and which of them are on.")

  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let settings = try rules.settings()
    throw ExitCode(RuleListRun(settings, look: output.look).run())
  }
}

struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval", abstract: "Measure the rules on labelled posts.")

  @Option(help: "Folders with posts.ndjson and context.json.")
  var labels: [String]

  @Option(help: "Score only these rules or families, separated by commas.")
  var only: String?

  @Flag(help: "Print, under each miss and false alarm, the command that explains it.")
  var why = false

  @Option(help: "Fail below these, for all rules together: precision=0.92,recall=0.85")
  var min: String?

  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let settings = try rules.settings()
    let minimum: EvaluationMinimum
    switch EvaluationMinimum.parse(min) {
    case .success(let parsed): minimum = parsed
    case .failure(let fault): throw ValidationError(fault.message)
    }
    let run = EvaluationRun(
      settings, folders: labels, only: CommaList.words(only), minimum: minimum,
      saysWhy: why, look: output.look)
    throw ExitCode(run.run())
  }
}
