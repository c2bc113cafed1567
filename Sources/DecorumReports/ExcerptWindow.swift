import DecorumBase

/// The part of a line that an excerpt shows: all of it, or as much around the places of interest as
/// the width allows, with `…` where something was left out. Clusters are never cut.
struct ExcerptWindow {
  /// What is printed.
  let text: String
  private let line: SafeLine
  /// The cell of `line` at which the text begins, and how far the ellipsis shifts it.
  private let visible: Range<Int>
  private let shift: Int

  /// Lines longer than this are cut even where no width was asked for.
  static let longest = 400
  /// Cells of context to keep on either side of a place that is itself too long.
  private static let context = 8
  /// Bytes read for a cell; clusters of many more may leave the window short, never wrong.
  private static let bytesPerCell = 8

  /// - Parameters:
  ///   - range: the line in the source.
  ///   - focus: what must be seen, within `range`.
  init(
    _ range: Range<Int>, of source: SourceID, in sources: any SourceAccess, focus: Range<Int>,
    limit: Int
  ) {
    let reach = limit * Self.bytesPerCell
    let lower =
      focus.lowerBound - range.lowerBound <= reach
      ? range.lowerBound
      : Self.boundary(
        before: focus.lowerBound - reach, notBefore: range.lowerBound, of: source, in: sources)
    let upper = min(range.upperBound, focus.lowerBound + reach)
    let line = SafeLine(sources.bytes(of: source, in: lower..<max(lower, upper)), base: lower)
    self.init(
      line, focus: line.cells(of: focus), limit: limit,
      isCut: (start: lower > range.lowerBound, end: upper < range.upperBound))
  }

  init(
    _ line: SafeLine, focus: Range<Int>, limit: Int,
    isCut: (start: Bool, end: Bool) = (false, false)
  ) {
    self.line = line
    if !isCut.start, !isCut.end, line.width <= limit {
      text = String(decoding: line.bytes, as: UTF8.self)
      visible = 0..<line.width
      shift = 0
      return
    }
    let room = max(1, limit - 2)
    var start = 0
    if isCut.start || focus.upperBound + Self.context > room {
      start =
        focus.count >= room - Self.context
        ? focus.lowerBound - Self.context : focus.lowerBound - (room - focus.count) / 2
      if !isCut.end { start = min(start, line.width - room) }
      start = max(0, start)
    }
    let first = line.pieces.firstIndex { $0.cells.lowerBound >= start } ?? line.pieces.count
    let begin = first < line.pieces.count ? line.pieces[first].cells.lowerBound : line.width
    let shown = line.pieces[first...].prefix { $0.cells.upperBound <= begin + room }
    let end = shown.last?.cells.upperBound ?? begin
    let isHeadCut = isCut.start || first > 0
    let isTailCut = isCut.end || end < line.width
    let bytes = shown.isEmpty ? [] : line.bytes[shown[first].text.lowerBound..<Self.end(of: shown)]
    text =
      (isHeadCut ? "…" : "") + String(decoding: bytes, as: UTF8.self) + (isTailCut ? "…" : "")
    visible = begin..<end
    shift = (isHeadCut ? 1 : 0) - begin
  }

  /// The cells of the printed text that show `range`, at least one; what lies outside the window is
  /// marked at the ellipsis.
  func cells(of range: Range<Int>) -> Range<Int> {
    let cells = line.cells(of: range)
    // An end that was cut off is marked up to and with the ellipsis.
    let lower = min(max(cells.lowerBound, visible.lowerBound - 1), visible.upperBound)
    let upper = min(cells.upperBound, visible.upperBound + (isBeyond(cells.upperBound) ? 1 : 0))
    let start = max(0, lower + shift)
    return start..<max(start + 1, upper + shift)
  }

  private func isBeyond(_ cell: Int) -> Bool { cell > visible.upperBound }

  private static func end(of pieces: ArraySlice<SafeLine.Piece>) -> Int {
    pieces.last?.text.upperBound ?? 0
  }

  /// A place at or before `offset` at which a cluster is sure to begin: an ASCII character. Where
  /// there is none for long, a code point.
  private static func boundary(
    before offset: Int, notBefore floor: Int, of source: SourceID, in sources: any SourceAccess
  ) -> Int {
    let start = max(floor, offset - CellClusterScanner.longest)
    let bytes = sources.bytes(of: source, in: start..<offset)
    if let i = bytes.lastIndex(where: { $0 < 0x80 }) { return start + i }
    return start + (bytes.firstIndex { $0 & 0xC0 != 0x80 } ?? 0)
  }
}
