import ArgumentParser
import Decorum

/// Arguments in, bytes and an exit code out. What is asked of Decorum is decided in the façade.
@main
struct Entry {
  static func main() {
    StandardStream.surviveBrokenPipes()
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let fault = DecorumCommand.fault(in: arguments) { fail(fault) }
    do {
      var command = try checkCommand(arguments) ?? DecorumCommand.parseAsRoot(arguments)
      try command.run()
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch let fault as ValidationError {
      fail(fault.message)
    } catch {
      let text = DecorumCommand.fullMessage(for: error)
      // ArgumentParser's 64 for wrong usage is a 2 here; help and version end well.
      let isAnswer = DecorumCommand.exitCode(for: error).isSuccess
      (isAnswer ? StandardStream.output : .error).write(text + "\n")
      exit(isAnswer ? 0 : 2)
    }
  }

  /// The command that editors and hooks call, without the descriptions of all the others, which take
  /// ArgumentParser longer than a draft takes us. What is not plain goes the usual way.
  private static func checkCommand(_ arguments: [String]) -> (any ParsableCommand)? {
    guard arguments.first == "check" else { return nil }
    return try? CheckCommand.parse(Array(arguments.dropFirst()))
  }

  private static func fail(_ message: String) -> Never {
    StandardStream.error.write("decorum: \(message)\n")
    exit(2)
  }

  private static func exit(_ code: Int32) -> Never { ProcessExit.now(code) }
}

struct DecorumCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decorum",
    abstract: "A linter for what you are about to say in public.",
    version: decorumVersion,
    subcommands: [
      CheckCommand.self, WhyCommand.self, TestCommand.self, ExplainCommand.self,
      RulesCommand.self, LSPCommand.self, ConvertCommand.self, SuppressionsCommand.self,
      EvalCommand.self,
      SchemaCommand.self,
      ConfigCommand.self, InitCommand.self, CompletionsCommand.self, MCPCommand.self,
    ])

  /// What is wrong with the first argument, if it is to be a command and is none.
  static func fault(in arguments: [String]) -> String? {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let word = arguments.first, !word.hasPrefix("-"), !names.contains(word) else {
      return nil
    }
    return "there is no command \"\(word)\"; " + CommandGuess.choice(for: word, among: names)
  }
}
