import ArgumentParser
import Decorum

/// Arguments in, bytes and an exit code out. What is asked of Decorum is decided in the façade.
@main
struct Entry {
  static func main() {
    StandardStream.surviveBrokenPipes()
    do {
      var command = try DecorumCommand.parseAsRoot()
      try command.run()
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch {
      let text = DecorumCommand.fullMessage(for: error)
      // ArgumentParser's 64 for wrong usage is a 2 here; help and version end well.
      let isAnswer = DecorumCommand.exitCode(for: error).isSuccess
      (isAnswer ? StandardStream.output : .error).write(text + "\n")
      exit(isAnswer ? 0 : 2)
    }
  }

  private static func exit(_ code: Int32) -> Never { ProcessExit.now(code) }
}

struct DecorumCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decorum",
    abstract: "A linter for what you are about to say in public.",
    version: decorumVersion,
    subcommands: [
      CheckCommand.self, TestCommand.self, ExplainCommand.self, RulesCommand.self,
      EvalCommand.self,
    ])
}
