import ArgumentParser
import Decorum

/// `decorum completions`: what a shell has to know to complete our commands.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Print what a shell needs to complete commands.",
    discussion: """
      bash: decorum completions bash > ~/.local/share/bash-completion/completions/decorum
      zsh:  decorum completions zsh > "${fpath[1]}/_decorum"
      fish: decorum completions fish > ~/.config/fish/completions/decorum.fish
      """)

  @Argument(help: "bash, zsh or fish.", completion: .list(shells))
  var shell: String

  private static let shells = ["bash", "zsh", "fish"]

  func run() throws {
    guard let known = CompletionShell(rawValue: shell) else {
      throw ValidationError(
        "there is no shell \"\(shell)\"; " + CommandGuess.choice(for: shell, among: Self.shells))
    }
    StandardStream.output.write(DecorumCommand.completionScript(for: known) + "\n")
  }
}

/// Words that are asked of the program while somebody types.
extension CompletionKind {
  static var rule: CompletionKind { .custom { _, _, _ in NameCompletion.rules() } }

  static var ruleOrFamily: CompletionKind {
    .custom { _, _, _ in NameCompletion.rulesAndFamilies() }
  }

  static var rulesAndFamilies: CompletionKind {
    .custom { _, _, begun in
      NameCompletion.next(after: begun, of: NameCompletion.rulesAndFamilies())
    }
  }

  static func several(of words: [String]) -> CompletionKind {
    .custom { _, _, begun in NameCompletion.next(after: begun, of: words) }
  }

  static var configuration: CompletionKind { .file(extensions: ["yaml", "yml"]) }
}
