import ArgumentParser
import Decorum
import DecorumLSP
import DecorumRPC

/// `decorum lsp`: its arguments become the settings with which the server begins.
struct LSPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp", abstract: "Check posts in an editor, while they are written.",
    discussion: """
      Speaks the Language Server Protocol 3.17 over standard input and output; editors start it. Each \
      document is checked by the configuration above it. docs/editors.md has the setup of each editor.
      """)

  @Option(help: "A file of known findings, which are not reported again.")
  var baseline: String?

  @Flag(name: .customLong("no-baseline"), help: "Leave out the baseline of the configuration.")
  var ignoresBaseline = false

  @Option(
    help: "What positions count for an editor that does not say: utf-8, utf-16 or utf-32.",
    completion: .list(encodings))
  var positions: String = "utf-16"

  private static let encodings = PositionEncoding.allCases.map(\.rawValue)

  /// In the process that does the work.
  @Flag(help: .hidden) var unguarded = false

  // What VS Code says to every server.
  @Flag(help: .hidden) var stdio = false
  @Option(name: .customLong("clientProcessId"), help: .hidden) var client: Int?

  @Flag(name: .customLong("no-cache"), help: .noCache) var keepsNothing = false

  @OptionGroup var input: InputOptions
  @OptionGroup var rules: RuleOptions

  func run() throws {
    var settings = try rules.settings()
    settings.cacheFolder = keepsNothing ? nil : PrivateFolder.ofCaches
    try input.apply(to: &settings)
    if input.stdinFilename != nil {
      throw ValidationError("--stdin-filename names a draft; the editor names its documents itself")
    }
    if ignoresBaseline, baseline != nil {
      throw ValidationError("--no-baseline leaves nothing to read or to write")
    }
    guard let encoding = PositionEncoding(rawValue: positions) else {
      throw ValidationError("--positions must be utf-8, utf-16 or utf-32, not \"\(positions)\"")
    }
    settings.baseline = baseline
    settings.ignoresBaseline = ignoresBaseline
    if !unguarded {
      if StandardStream.inputIsTerminal {
        StandardStream.error.write(
          "decorum lsp waits for an editor to speak to it; docs/editors.md says how to set one up\n"
        )
      }
      let relay = Relay(
        HeaderFraming(), worker: HeaderFraming(limit: .max), .lsp, remembering: EditorMemory())
      if let code = GuardedServer.run(relay) {
        throw ExitCode(code)
      }
    }
    throw ExitCode(
      ServerLoop.run(LanguageServer(settings, followsClock: rules.now == nil, encoding: encoding)))
  }
}
