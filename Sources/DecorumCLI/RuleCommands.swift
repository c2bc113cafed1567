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
    commandName: "explain",
    abstract: "Say what a rule wants, why, what it reads, and show its examples; or list a family.")

  @Argument(
    help: "A rule such as disclosure/missing, a family such as disclosure, or a signal.",
    completion: .ruleOrFamily)
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
    commandName: "eval", abstract: "Measure the rules, or one signal, on labelled posts.")

  @Option(help: "Folders with posts.ndjson and context.json.")
  var labels: [String]

  @Option(help: "Score only these rules or families, separated by commas.")
  var only: String?

  @Flag(help: "Print, under each miss and false alarm, the command that explains it.")
  var why = false

  @Option(
    help: """
      Fail below these: precision=0.92,recall=0.85 or f1=0.9 for all together, \
      promo=0.92:0.80 (precision:recall) for a family or a rule.
      """)
  var min: String?

  @Option(help: "Measure this signal, against the \"class\" of each post, instead of rules.")
  var signal: String?

  @Option(
    name: .customLong("class"),
    help: "The class of the posts on which the signal should hold; else the signal's own name.")
  var wantedClass: String?

  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let settings = try rules.settings()
    let minimum: EvaluationMinimum
    switch EvaluationMinimum.parse(min) {
    case .success(let parsed): minimum = parsed
    case .failure(let fault): throw ValidationError(fault.message)
    }
    if let signal {
      if why || only != nil {
        throw ValidationError(
          "\(why ? "--why" : "--only") is about rules, and --signal measures a signal; leave one out"
        )
      }
      let run = SignalEvaluationRun(
        settings, folders: labels, signal: signal, class: wantedClass, minimum: minimum,
        look: output.look)
      throw ExitCode(run.run())
    }
    if wantedClass != nil {
      throw ValidationError("--class is for --signal: say which signal to measure")
    }
    let run = EvaluationRun(
      settings, folders: labels, only: CommaList.words(only), minimum: minimum,
      saysWhy: why, look: output.look)
    throw ExitCode(run.run())
  }
}
