import DecorumBase

/// What to say to a first argument that is no command.
package enum CommandGuess {
  /// A path is most likely a draft whose author forgot `check`.
  package static func choice(for word: String, among commands: [String]) -> String {
    if FileSystem.isFile(word) || FileSystem.isFolder(word) {
      return "to check that path say: decorum check \(word)"
    }
    return Suggestions.help(for: word, among: commands) ?? ""
  }
}
