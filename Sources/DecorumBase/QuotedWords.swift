/// Words of the user's in a message of one line: short, and without control characters.
package enum QuotedWords {
  /// In quotation marks.
  package static func quoted(_ text: String) -> String { "\"\(bare(text))\"" }

  package static func bare(_ text: String) -> String {
    var words = ""
    for character in text.prefix(41) {
      let isPlain = character.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      words.append(isPlain ? character : " ")
    }
    if words.count > 40 { words = words.prefix(39) + "…" }
    return words
  }
}
