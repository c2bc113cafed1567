/// Words of the user's in a message of one line: short, without control characters, and without a mark
/// that would end their quotation.
package enum QuotedWords {
  /// In quotation marks.
  package static func quoted(_ text: String) -> String { "\"\(bare(text))\"" }

  package static func bare(_ text: String) -> String {
    var words = ""
    for character in text.prefix(41) {
      let isPlain = character.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      // With marks on it too: what reads the message next may count code points.
      let endsQuotation = character.unicodeScalars.contains("\"")
      words.append(isPlain ? (endsQuotation ? "'" : character) : " ")
    }
    if words.count > 40 { words = words.prefix(39) + "…" }
    return words
  }
}
