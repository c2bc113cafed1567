/// Patterns made from plain words, for `phrases` and the forms of labels.
enum WordPatterns {
  /// Any of the phrases as whole words, without regard to case; white space in them is any run of it.
  static func phrases(_ phrases: [String]) -> String {
    #"(?i)(?<![\p{L}\p{N}_])(?:\#(alternatives(phrases)))(?![\p{L}\p{N}_])"#
  }

  /// Any of the words where a label stands, as written: at the front of a line or sentence before a
  /// colon, bar, dash or full stop; alone on a line; in brackets. `Ad-free` and "I never sit through
  /// the ad breaks" are no labels.
  static func labels(_ words: [String]) -> String {
    let words = alternatives(words)
    let front = #"(?:^|(?<=[.!?…])\h)[^\p{L}\p{N}#@\r\n]*+\K(?:\#(words))"#
    let after = #"(?=\h*[:|!.](?!\w)|\h+[-–—•·~]|[–—-]\h|\h*\p{So}|[^\p{L}\p{N}#@\r\n]*$)"#
    let bracketed = #"(?<=[(\[\x{3010}])(?:\#(words))(?=[)\]\x{3011}])"#
    return #"(?im)(?:\#(front)\#(after)|\#(bracketed))"#
  }

  private static func alternatives(_ phrases: [String]) -> String {
    // Longest first, so that "ad" does not hide "advertisement feature".
    phrases.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }.map(escaped).joined(separator: "|")
  }

  private static func escaped(_ phrase: String) -> String {
    var pattern = ""
    var pendingSpace = false
    for scalar in phrase.unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = true
        continue
      }
      if pendingSpace { pattern += #"\s+"# }
      pendingSpace = false
      if #"\^$.|?*+()[]{}#-"#.unicodeScalars.contains(scalar) { pattern += "\\" }
      pattern.unicodeScalars.append(scalar)
    }
    return pattern
  }
}
