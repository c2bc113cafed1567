import ArgumentParser
import Decorum
import DecorumMCP
import DecorumRPC

/// `decorum mcp`: its arguments become what a client cannot change; then it talks over standard streams.
struct MCPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mcp",
    abstract:
      "Serve check_post, check_queue and explain_rule to agents, by the Model Context Protocol.",
    discussion: """
      Reads messages from standard input and answers on standard output, one a line, until the input \
      ends. It reads files in one folder, and writes none.
      """)

  @Option(
    help:
      "The folder to work in, and the only one whose files a client may name; by default the current one."
  )
  var folder: String?

  @Option(
    help: "The platform of posts that do not say; one check for each, separated by commas.",
    completion: .several(of: NameCompletion.platforms))
  var platform: String?

  @Option(help: "The account of posts that do not say.")
  var account: String?

  @Option(help: "The time zone of times without an offset.")
  var timezone: String?

  @Option(
    help: "How dates of three numbers are written: dmy, mdy or ymd.",
    completion: .list(NameCompletion.dateOrders))
  var dateOrder: String?

  @Option(
    parsing: .upToNextOption,
    help: "Archives to compare with: only what the checked posts cause is reported.",
    completion: .file())
  var history: [String] = []

  @Option(
    help: "The least severity that makes a verdict \"findings\": error, warning, note or never.",
    completion: .list(NameCompletion.thresholds))
  var failOn: String?

  @Option(help: "Rules or families that must not stay unknown.", completion: .rulesAndFamilies)
  var failOnUnknown: String?

  /// In the process that does the work.
  @Flag(help: .hidden) var unguarded = false

  @Flag(name: .customLong("no-cache"), help: .noCache) var keepsNothing = false

  @OptionGroup var rules: RuleOptions

  func run() throws {
    var run = try rules.settings()
    run.cacheFolder = keepsNothing ? nil : PrivateFolder.ofCaches
    run.timezone = timezone
    run.failOnUnknown = CommaList.words(failOnUnknown)
    run.history = history
    if let fault = run.setThreshold(failOn) ?? run.setDateOrder(dateOrder)
      ?? run.setDefaults(
        platforms: CommaList.words(platform), account: account, kind: nil, at: nil)
    {
      throw ValidationError(fault)
    }
    if !unguarded {
      if StandardStream.inputIsTerminal {
        StandardStream.error.write(
          "decorum: mcp waits for messages of a program, one a line; Ctrl-D ends it\n")
      }
      let relay = Relay(
        LineFraming(limit: MCPServer.longestMessage), worker: LineFraming(limit: .max), .mcp)
      if let code = GuardedServer.run(relay) {
        throw ExitCode(code)
      }
    }
    if let folder {
      // Other paths are meant from there, as if the host had started the server there.
      do throws(FileError) {
        try FileSystem.enter(folder)
      } catch {
        throw ValidationError("cannot work in \"\(folder)\": \(error.words)")
      }
    }
    var settings = MCPSettings(run)
    settings.isNowFixed = rules.now != nil
    // Hosts without a folder of their own start servers at the root of all, which is no choice.
    let current = FileSystem.currentFolder()
    settings.folder = folder == nil && current == "/" ? nil : current
    throw ExitCode(ServerLoop.run(MCPServer(settings)))
  }
}
