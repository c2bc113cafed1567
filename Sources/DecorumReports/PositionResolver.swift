package import DecorumBase

/// Finds lines and columns of byte offsets.
///
/// A line can be a whole file (JSON of many megabytes), and then thousands of places lie in it. So
/// the resolver leaves marks along the line it is in, one every kilobyte and one where it was last, and
/// starts from the nearest; of the text it holds no more than what it read last.
package struct PositionResolver: Sendable {
  package struct Position: Hashable, Sendable {
    package let line: LinePosition
    package let columns: LineColumns
  }

  let sources: any SourceAccess
  /// For each source, the line that was asked for last.
  private var lines: [SourceID: MarkedLine] = [:]

  package init(_ sources: any SourceAccess) { self.sources = sources }

  /// The line and columns of an offset. Within a line's end, and behind it, stands the line's end.
  package mutating func position(of offset: Int, in source: SourceID) -> Position {
    // In place: the marks of a long line are many.
    let sources = sources
    return lines[source, default: MarkedLine(of: source, at: offset, in: sources)]
      .position(of: offset, in: sources)
  }

  /// The line that holds `offset`, without its end and without a byte order mark, which no editor
  /// counts.
  func line(of source: SourceID, at offset: Int) -> LinePosition {
    sources.lineWithoutMark(of: source, at: offset)
  }
}

extension SourceAccess {
  fileprivate func lineWithoutMark(of source: SourceID, at offset: Int) -> LinePosition {
    let line = line(of: source, at: offset)
    guard line.range.lowerBound == 0, line.range.count >= 3,
      bytes(of: source, in: 0..<3) == [0xEF, 0xBB, 0xBF]
    else { return line }
    return LinePosition(number: line.number, range: 3..<line.range.upperBound)
  }
}

/// A line with the columns of some places in it.
private struct MarkedLine {
  private typealias Mark = (offset: Int, columns: LineColumns)

  private static let stride = 1024

  private let source: SourceID
  /// Without its byte order mark.
  private let line: LinePosition
  /// Clusters begin at these offsets; the first is the line's start.
  private var marks: [Mark]
  /// The cluster that held the place before: the end of a span follows upon its start.
  private var last: Mark
  /// What was read last, and where it begins: the end of a span mostly stands in it too.
  private var held: (offset: Int, bytes: [UInt8]) = (0, [])

  init(of source: SourceID, at offset: Int, in sources: any SourceAccess) {
    self.init(of: source, sources.lineWithoutMark(of: source, at: offset))
  }

  private init(of source: SourceID, _ line: LinePosition) {
    self.source = source
    self.line = line
    last = (line.range.lowerBound, LineColumns())
    marks = [last]
  }

  /// The line becomes the one that holds `offset`.
  mutating func position(
    of offset: Int, in sources: any SourceAccess
  ) -> PositionResolver.Position {
    if offset < line.range.lowerBound || offset > line.range.upperBound {
      let other = sources.lineWithoutMark(of: source, at: offset)
      if other != line { self = MarkedLine(of: source, other) }
    }
    let target = min(max(offset, line.range.lowerBound), line.range.upperBound)
    extend(to: target, in: sources)

    let nearest = nearest(to: target)
    var columns = nearest.columns
    read(from: nearest.offset, to: target, in: sources)
    let boundary = columns.advance(
      over: held.bytes, from: nearest.offset - held.offset, to: target - held.offset)
    last = (held.offset + boundary, columns)
    return PositionResolver.Position(
      line: line,
      columns: columns.inside(held.bytes, from: boundary, to: target - held.offset))
  }

  /// Sees to it that `held` has a stretch of the line, and a cluster more.
  private mutating func read(from start: Int, to target: Int, in sources: any SourceAccess) {
    let end = min(line.range.upperBound, target + CellClusterScanner.longest)
    if held.offset <= start, end <= held.offset + held.bytes.count { return }
    let beyond = min(line.range.upperBound, end + CellClusterScanner.longest)
    held = (start, sources.bytes(of: source, in: start..<beyond))
  }

  private func nearest(to target: Int) -> Mark {
    var low = 0
    var high = marks.count
    while high - low > 1 {
      let mid = (low + high) / 2
      if marks[mid].offset <= target { low = mid } else { high = mid }
    }
    let isLastNearer = last.offset <= target && last.offset > marks[low].offset
    return isLastNearer ? last : marks[low]
  }

  private mutating func extend(to target: Int, in sources: any SourceAccess) {
    while let mark = marks.last, target - mark.offset > Self.stride {
      let end = min(line.range.upperBound, mark.offset + Self.stride + CellClusterScanner.longest)
      let bytes = sources.bytes(of: source, in: mark.offset..<end)
      var columns = mark.columns
      let reached = columns.advance(over: bytes, from: 0, to: Self.stride)
      guard reached > 0 else { return }
      marks.append((mark.offset + reached, columns))
    }
  }
}
