import ArgumentParser
import Decorum

/// `decorum check`: its arguments become settings, its report output and exit code.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check drafts, queues and archives.",
    discussion: """
      Paths are files or folders; - reads standard input. The exit code is 0 when nothing is found at \
      or above --fail-on, 1 when something is, 2 when something could not be read or run.
      """)

  @Argument(help: "Files or folders; - for standard input.", completion: .file())
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "One of \(OutputTarget.names.joined(separator: ", ")); FORMAT:FILE writes to a file, several "
        + "separated by commas."),
    completion: .list(OutputTarget.names))
  var format: String = "human"

  @Option(
    help: "The least severity that makes the exit code 1: error, warning, note or never.",
    completion: .list(NameCompletion.thresholds))
  var failOn: String?

  @Option(
    help: "Rules or families that must not stay unknown.", completion: .rulesAndFamilies)
  var failOnUnknown: String?

  @Option(help: "Worker threads; by default one a core. The output does not depend on it.")
  var jobs: Int?

  @Option(help: "Print at most this many findings of one rule.")
  var maxPerRule: Int?

  @Flag(help: "Say which rules could not be judged, and why.")
  var explainUnknown = false

  @Flag(help: "Write the fixes that keep the meaning into the files, then check again.")
  var fix = false

  @Flag(help: "Print what --fix would write as a unified diff, and write nothing.")
  var diff = false

  @Flag(help: "With --fix or --diff: fixes too that say something in the author's name.")
  var unsafe = false

  @Flag(help: "Mask handles, addresses and direct messages in whatever is printed.")
  var redact = false

  @Flag(name: .shortAndLong, help: "Say what each file was taken for, and by what.")
  var verbose = false

  @Flag(help: "Say on standard error where the time went: phases, and the rules that cost most.")
  var profile = false
  @Flag(name: .shortAndLong, help: "Print findings and faults, and no summary.")
  var quiet = false

  @Flag(name: .customLong("no-prefilter"), help: .hidden)
  var omitsPrefilter = false

  @Flag(name: .customLong("no-cache"), help: .noCache) var keepsNothing = false

  @OptionGroup var comparison: ComparisonOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    var settings = try rules.settings()
    settings.cacheFolder = keepsNothing ? nil : PrivateFolder.ofCaches
    settings.paths = paths
    try input.apply(to: &settings)
    try comparison.apply(to: &settings)
    settings.failOnUnknown = CommaList.words(failOnUnknown)
    settings.usesPrefilter = !omitsPrefilter
    settings.isProfiled = profile
    settings.endsProcess = true
    settings.jobs = jobs ?? ProcessorCount.online
    if let fault = settings.setThreshold(failOn) { throw ValidationError(fault) }
    settings.redacts = redact
    if fix || diff, paths.contains("-") {
      throw ValidationError(
        "\(diff ? "--diff shows changes to" : "--fix writes into") files; standard input cannot be fixed"
      )
    }
    if unsafe, !fix, !diff { throw ValidationError("--unsafe goes with --fix or --diff") }
    if diff, redact { throw ValidationError("--diff shows what posts say; it cannot be redacted") }
    if diff, format != "human" { throw ValidationError("--diff prints a diff, and no --format") }
    if diff, settings.baselineWriting != nil {
      throw ValidationError("--diff writes nothing, and no baseline either")
    }
    if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    if let maxPerRule, maxPerRule < 1 {
      throw ValidationError("--max-per-rule must be at least 1")
    }
    // An empty list of files in a script is a mistake, not a clean bill.
    guard !paths.isEmpty || Check.hasInputs(settings) else {
      StandardStream.error.write(
        "decorum: there is nothing to check; name files or folders, - for standard input, "
          + "or inputs in decorum.yaml\n\n" + DecorumCommand.helpMessage(for: CheckCommand.self)
          + "\n")
      throw ExitCode(2)
    }
    let targets = OutputTarget.parse(format)
    guard case .success(let targets) = targets else {
      if case .failure(let fault) = targets { throw ValidationError(fault.message) }
      return
    }
    var look = output.look
    look.explainUnknown = explainUnknown
    look.maxPerRule = maxPerRule
    look.repository = Self.repository
    look.summarizes = !quiet
    if diff { throw ExitCode(DiffRun(settings, includesUnsafe: unsafe, look: look).run()) }
    let code = CheckRun(
      settings, targets: targets, look: look, fixing: fix ? (unsafe ? .all : .safe) : nil,
      isVerbose: verbose, stepSummary: Self.stepSummary, progress: quiet ? nil : .onTerminal()
    ).run()
    throw ExitCode(code)
  }

  /// Where GitHub Actions wants the summary of a step.
  private static var stepSummary: String? { path(in: "GITHUB_STEP_SUMMARY") }

  /// Where GitHub Actions or GitLab have put the repository.
  private static var repository: String? {
    path(in: "GITHUB_WORKSPACE") ?? path(in: "CI_PROJECT_DIR")
  }

  private static func path(in variable: String) -> String? {
    let path = EnvironmentVariable.value(of: variable) ?? ""
    return path.isEmpty ? nil : path
  }
}
