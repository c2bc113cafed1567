import ArgumentParser
import Decorum

/// `decorum why`: one post, one rule, and where they are to be looked for.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Say why a rule did, or did not, fire on a post.",
    discussion: """
      POST is the post's id, its number in the file (3), the address that reports print ("row 3"), or a \
      line of its text (line:7, queue.csv:7). The rule is asked even if it is off.
      """)

  @Argument(help: "The post: its id, its number, its address or a line of the file.")
  var post: String

  @Argument(help: "The rule's id, such as disclosure/missing.", completion: .rule)
  var rule: String

  @Argument(help: "Files or folders; - for standard input.", completion: .file())
  var paths: [String] = []

  @Option(
    help: "A folder of labelled posts to look into instead; as the misses of eval are asked about.")
  var labels: String?

  @Option(help: "human or json.")
  var format: String = "human"

  @Flag(help: "Show every condition of signals that nothing in the post speaks for.")
  var all = false

  @OptionGroup var input: InputOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    var settings = try rules.settings()
    settings.paths = paths
    try input.apply(to: &settings)
    guard WhyRun.formats.contains(format) else {
      throw ValidationError("--format must be human or json, not \"\(format)\"")
    }
    guard labels == nil || paths.isEmpty else {
      throw ValidationError("--labels takes the place of files; name one or the other")
    }
    guard labels != nil || !paths.isEmpty else {
      throw ValidationError(
        "there is nowhere to look for the post; say: decorum why POST RULE FILE")
    }
    let run = WhyRun(
      settings, post: post, rule: rule, labels: labels, format: format, showsAll: all,
      look: output.look)
    throw ExitCode(run.run())
  }
}
