import ArgumentParser
import Decorum

/// `decorum schema`: JSON Schemas for editors and for programs that write what Decorum reads.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of a kind of file.",
    discussion: "Editors with yaml-language-server complete and check files by it.")

  @Argument(help: "rule, signal, table, preset, config, post or report; without it, the list.")
  var name: String?

  func run() throws {
    let run = SchemaRun(name)
    if let fault = run.fault { throw ValidationError(fault) }
    throw ExitCode(run.run())
  }
}
