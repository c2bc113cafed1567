/// Foreign words as Markdown that shows them and nothing else: no link, image, list, table cell, tag,
/// emoji code or formula comes out of what an author wrote, and nothing that cannot be seen stays so.
package enum Markdown {
  /// One line, fit for a paragraph, a list item or a table cell. Line breaks become `<br>`.
  package static func text(_ words: String) -> String { text(words, callsPeople: true) }

  /// The same for a comment, where code hosts would call whoever is named, and link numbers of issues.
  static func comment(_ words: String) -> String { text(words, callsPeople: false) }

  private static func text(_ words: String, callsPeople: Bool) -> String {
    words.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(TextSafety.inline(String($0)), callsPeople) }.joined(separator: "<br>")
  }

  /// A code span, which may hold backticks; for words without line breaks.
  package static func code(_ words: String, inTable: Bool = true) -> String {
    let safe = TextSafety.inline(words)
    var longest = 0
    var run = 0
    for byte in safe.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let pad = longest > 0 ? " " : ""
    // The one escape that holds inside a code span, and only in tables.
    let shown =
      inTable
      ? safe.split(separator: "|", omittingEmptySubsequences: false)
        .joined(separator: "\\|") : safe
    return fence + pad + shown + pad + fence
  }

  /// An address that can stand in a link; nil for what is no plain web address.
  package static func address(_ url: String) -> String? {
    let isPlain = url.utf8.allSatisfy { byte in
      byte > 0x20 && byte < 0x7F && !"()<>[]\\\"`|".utf8.contains(byte)
    }
    return isPlain && (url.hasPrefix("https://") || url.hasPrefix("http://")) ? url : nil
  }

  package static func table(_ titles: [String], _ rows: [[String]]) -> [String] {
    func line(_ cells: [String]) -> String {
      "| " + cells.map { $0.isEmpty ? " " : $0 }.joined(separator: " | ") + " |"
    }
    return [line(titles), "|" + String(repeating: "---|", count: titles.count)] + rows.map(line)
  }

  /// Rows without the columns that are empty in all of them.
  package static func tableOfUsed(_ titles: [String], _ rows: [[String]]) -> [String] {
    let used = titles.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    return table(used.map { titles[$0] }, rows.map { row in used.map { row[$0] } })
  }

  private static func line(_ words: String, _ callsPeople: Bool) -> String {
    var out = ""
    let scalars = Array(words.unicodeScalars)
    // Nothing but blanks so far, or nothing but a number: `1.` would begin a list.
    var isOpening = true
    var isLeading = true
    for (i, scalar) in scalars.enumerated() {
      let next = i + 1 < scalars.count ? scalars[i + 1] : nil
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "~", "|": out += "\\\(scalar)"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "&": out += "&amp;"
      case "$": out += "&#36;"
      // Of addresses and `:codes:`; a colon before a blank is punctuation.
      case ":" where next.map { $0 != " " && !("0"..."9").contains($0) } ?? false: out += "&#58;"
      case "." where isWWW(scalars[..<i]): out += "&#46;"
      // Code hosts look for names and numbers of issues once all else is read: only a sign that nobody
      // sees keeps them from calling a stranger.
      case "@" where !callsPeople: out += "@&#8203;"
      case "#", "!":
        let isNumber = next.map { ("0"..."9").contains($0) } ?? false
        out += isOpening && scalar == "#" ? "\\#" : "\(scalar)"
        if isNumber, !callsPeople { out += "&#8203;" }
      case "+", "-", "=": out += isOpening ? "\\\(scalar)" : "\(scalar)"
      case ".", ")": out += isLeading && i > 0 ? "\\\(scalar)" : "\(scalar)"
      default: out.unicodeScalars.append(scalar)
      }
      if scalar != " " { isOpening = false }
      if scalar != " ", !("0"..."9").contains(scalar) { isLeading = false }
    }
    return out
  }

  private static func isWWW(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    before.suffix(3).allSatisfy { $0 == "w" || $0 == "W" } && before.count >= 3
  }
}
