import DecorumBase
import DecorumReports

/// Prose for a terminal: foreign words made harmless, lines wrapped by the cells that they take.
struct TerminalText {
  let width: Int
  let palette: Palette

  init(width: Int, color: Bool) {
    self.width = max(40, min(width, 100))
    palette = Palette(color: color)
  }

  /// - Parameter hanging: what the second and later lines begin with; the first's indent without it.
  func wrapped(_ text: String, indent: String = "", hanging: String? = nil) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: true) {
      var line = lines.isEmpty ? indent : hanging ?? indent
      var cells = CellWidth.of(line)
      var isEmpty = true
      for word in TextSafety.inline(String(paragraph)).split(separator: " ") {
        let word = String(word)
        let wide = CellWidth.of(word)
        if !isEmpty, cells + 1 + wide > width {
          lines.append(line)
          line = hanging ?? indent
          cells = CellWidth.of(line)
          isEmpty = true
        }
        line += (isEmpty ? "" : " ") + word
        cells += (isEmpty ? 0 : 1) + wide
        isEmpty = false
      }
      lines.append(line)
    }
    return lines
  }

  /// A word at the left, and what is said of it in a column of its own.
  func entry(_ name: String, _ words: String, column: Int) -> [String] {
    let gap = column - CellWidth.of(name)
    let start = "  " + name + String(repeating: " ", count: max(2, gap))
    return wrapped(
      words, indent: start, hanging: "  " + String(repeating: " ", count: max(column, 2)))
  }

  /// Entries whose second column begins where the longest name allows it.
  func entries(_ pairs: [(name: String, words: String)]) -> [String] {
    let longest = pairs.map { CellWidth.of($0.name) }.max() ?? 0
    return pairs.flatMap { entry($0.name, $0.words, column: min(longest, 24) + 2) }
  }

  func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", palette(.strong, title)] + lines
  }
}
