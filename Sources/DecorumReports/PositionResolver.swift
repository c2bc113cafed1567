package import DecorumBase

/// Finds lines and columns of byte offsets.
///
/// A line can be a whole file (JSON of many megabytes), and then thousands of places lie in it. So
/// the resolver leaves marks along the line it is in, one every kilobyte, and starts from the
/// nearest; it holds no text.
package struct PositionResolver {
  package struct Position: Hashable, Sendable {
    package let line: LinePosition
    package let columns: LineColumns
  }

  private struct Marks {
    /// The line without its byte order mark.
    let line: LinePosition
    /// Clusters begin at these offsets; the first is the line's start.
    var places: [(offset: Int, columns: LineColumns)]

    func nearest(to target: Int) -> (offset: Int, columns: LineColumns) {
      var low = 0
      var high = places.count
      while high - low > 1 {
        let mid = (low + high) / 2
        if places[mid].offset <= target { low = mid } else { high = mid }
      }
      return places[low]
    }
  }

  private static let stride = 1024

  let sources: any SourceAccess
  /// For each source, the line that was asked for last.
  private var marks: [SourceID: Marks] = [:]

  package init(_ sources: any SourceAccess) { self.sources = sources }

  /// The line and columns of an offset. Within a line's end, and behind it, stands the line's end.
  package mutating func position(of offset: Int, in source: SourceID) -> Position {
    let line = self.line(of: source, at: offset)
    let target = min(max(offset, line.range.lowerBound), line.range.upperBound)
    var known =
      marks[source].flatMap { $0.line == line ? $0 : nil }
      ?? Marks(line: line, places: [(line.range.lowerBound, LineColumns())])
    extend(&known, to: target, in: source)
    marks[source] = known

    let nearest = known.nearest(to: target)
    var columns = nearest.columns
    let end = min(line.range.upperBound, target + CellClusterScanner.longest)
    let bytes = sources.bytes(of: source, in: nearest.offset..<end)
    let boundary = columns.advance(over: bytes, from: 0, to: target - nearest.offset)
    return Position(
      line: line, columns: columns.inside(bytes, from: boundary, to: target - nearest.offset))
  }

  /// The line that holds `offset`, without its end and without a byte order mark, which no editor
  /// counts.
  func line(of source: SourceID, at offset: Int) -> LinePosition {
    let line = sources.line(of: source, at: offset)
    guard line.range.lowerBound == 0, line.range.count >= 3,
      sources.bytes(of: source, in: 0..<3) == [0xEF, 0xBB, 0xBF]
    else { return line }
    return LinePosition(number: line.number, range: 3..<line.range.upperBound)
  }

  private func extend(_ known: inout Marks, to target: Int, in source: SourceID) {
    while let last = known.places.last, target - last.offset > Self.stride {
      let end = min(
        known.line.range.upperBound, last.offset + Self.stride + CellClusterScanner.longest)
      let bytes = sources.bytes(of: source, in: last.offset..<end)
      var columns = last.columns
      let reached = columns.advance(over: bytes, from: 0, to: Self.stride)
      guard reached > 0 else { return }
      known.places.append((last.offset + reached, columns))
    }
  }
}
