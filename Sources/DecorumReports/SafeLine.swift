import DecorumBase

/// A line of foreign text in a form that is harmless to print, with the cells that each of its raw
/// bytes takes, so that carets stand under the right letters.
///
/// Control characters become pictures (␛), what cannot be seen is spelled out (`<U+202E>`), bytes
/// that are not UTF-8 too (`<9B>`), and nothing in it reads as a command to a CI runner.
struct SafeLine: Sendable {
  /// One cluster of the raw line and what is printed for it.
  struct Piece: Sendable {
    let raw: Range<Int>
    var text: Range<Int>
    var cells: Range<Int>
  }

  /// What to print for a tab.
  enum Tabs {
    /// Blanks up to the next stop, as in a terminal.
    case stops
    case picture
  }

  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [Piece] = []

  /// - Parameter base: the offset of the first byte in whatever the caller's ranges count.
  init(_ raw: [UInt8], base: Int = 0, tabs: Tabs = .stops) {
    bytes.reserveCapacity(raw.count)
    pieces.reserveCapacity(raw.count)
    let breaks = CommandMarks.breaks(in: raw)
    var scanner = CellClusterScanner(raw)
    var cell = 0
    while let cluster = scanner.next() {
      let start = bytes.count
      var end = cluster.endCell(from: cell)
      switch cluster.kind {
      case .text where cluster.width == 0:
        // A mark without a letter would join whatever is printed before it.
        append("◌")
        bytes += raw[cluster.range]
        end = cell + 1
      case .text:
        bytes += raw[cluster.range]
      case .tab where tabs == .stops:
        bytes += repeatElement(UInt8(ascii: " "), count: end - cell)
      case .tab, .control, .hidden, .invalid:
        let shown = Self.spelling(of: raw[cluster.range], kind: cluster.kind)
        append(shown)
        end = cell + shown.unicodeScalars.count
      }
      if breaks.contains(cluster.range.lowerBound) {
        append("·")
        end += 1
      }
      pieces.append(
        Piece(
          raw: cluster.range.lowerBound + base..<cluster.range.upperBound + base,
          text: start..<bytes.count, cells: cell..<end))
      cell = end
    }
  }

  var width: Int { pieces.last?.cells.upperBound ?? 0 }

  /// The cells that show `range`, whole clusters; empty for a range without any.
  func cells(of range: Range<Int>) -> Range<Int> {
    let first = index(after: range.lowerBound)
    guard first < pieces.count else { return width..<width }
    let start = pieces[first].cells.lowerBound
    guard !range.isEmpty, pieces[first].raw.lowerBound < range.upperBound else {
      return start..<start
    }
    let last = index(after: range.upperBound - 1)
    return start..<(last < pieces.count ? pieces[last].cells.upperBound : width)
  }

  /// The first piece that ends behind `offset`.
  private func index(after offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let mid = (low + high) / 2
      if pieces[mid].raw.upperBound <= offset { low = mid + 1 } else { high = mid }
    }
    return low
  }

  private mutating func append(_ text: String) { bytes += text.utf8 }

  private static func spelling(of raw: ArraySlice<UInt8>, kind: CellCluster.Kind) -> String {
    guard kind != .invalid, let scalar = String(decoding: raw, as: UTF8.self).unicodeScalars.first
    else { return "<\(raw.map { Hexadecimal.digits(UInt64($0), atLeast: 2) }.joined())>" }
    switch scalar.value {
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? "␀"
    case 0x7F: return "␡"
    default: return "<U+\(Hexadecimal.digits(UInt64(scalar.value), atLeast: 4))>"
    }
  }
}
