/// How many terminal cells a text takes: two for East Asian wide characters and emoji, none for
/// what joins the character before it.
///
/// Terminals disagree about sequences; this measures whole clusters as current ones do (a family
/// is two cells wide). Characters whose width is ambiguous in East Asia count as narrow.
package enum CellWidth {
  /// Distance of tab stops in excerpts and in cell columns.
  package static let tabStop = 4

  /// The cells of a line from its start. Tabs go to the next stop; control characters take none.
  package static func of(_ line: [UInt8]) -> Int {
    var scanner = CellClusterScanner(line)
    var cells = 0
    while let cluster = scanner.next() { cells = cluster.endCell(from: cells) }
    return cells
  }

  package static func of(_ text: String) -> Int { of(Array(text.utf8)) }

  /// The width class of one code point; see `Scripts/cell-width-table.py`.
  enum Kind: UInt32 {
    case narrow, wide
    /// Takes no cell: marks, format characters, Hangul vowels and finals.
    case zero
    /// A mark that widens its base by one cell, once.
    case spacing
    /// One cell, or two with U+FE0F behind it.
    case narrowEmoji
    case wideEmoji

    var cells: Int {
      switch self {
      case .narrow, .narrowEmoji: 1
      case .wide, .wideEmoji: 2
      case .zero, .spacing: 0
      }
    }

    var isEmoji: Bool { self == .narrowEmoji || self == .wideEmoji }
  }

  static func kind(of scalar: UInt32) -> Kind {
    // Below the first combining mark only the soft hyphen, © and ® are of interest, and narrow.
    if scalar < 0x300, scalar != 0xA9, scalar != 0xAE { return .narrow }
    let runs = CellWidthTable.runs
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let mid = (low + high) / 2
      if runs[mid] >> 3 <= scalar { low = mid } else { high = mid }
    }
    guard let kind = Kind(rawValue: runs[low] & 7) else { preconditionFailure("no such kind") }
    return kind
  }
}
