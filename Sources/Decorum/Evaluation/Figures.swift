/// Shares and tables of evaluations as text.
enum Figures {
  /// Two decimals; only a whole share is printed as 1, and only nothing as 0.
  static func short(_ share: Double) -> String {
    var hundredths = Int((share * 100).rounded())
    if share < 1 { hundredths = min(99, hundredths) }
    if share > 0 { hundredths = max(1, hundredths) }
    if hundredths == 100 { return "1.00" }
    return hundredths < 10 ? "0.0\(hundredths)" : "0.\(hundredths)"
  }

  static let titles = ["", "hit", "false", "miss", "precision", "", "recall", ""]

  /// A row below `titles`.
  static func row(_ name: String, _ count: HitCount) -> [String] {
    [
      name, "\(count.truePositives)", "\(count.falsePositives)", "\(count.misses)",
      count.precision.map(short) ?? "–", interval(count.truePositives, of: count.reported),
      count.recall.map(short) ?? "–", interval(count.truePositives, of: count.expected),
    ]
  }

  private static func interval(_ part: Int, of whole: Int) -> String {
    HitCount.interval(part, of: whole).map {
      "\(short($0.lowerBound))–\(short($0.upperBound))"
    } ?? ""
  }

  /// Columns two blanks apart, the first to the left and the others to the right.
  static func aligned(_ rows: [[String]]) -> [String] {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (i, cell) in row.enumerated() {
        let pad = String(repeating: " ", count: widths[i] - cell.count)
        line += (i == 0 ? cell + pad : "  " + pad + cell)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The beginning of a text in one line.
  static func excerpt(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count <= 90 ? words : words.prefix(89) + "…"
  }
}
