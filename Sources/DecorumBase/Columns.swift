/// What a column counts, where the user may choose.
package enum ColumnUnit: String, CaseIterable, Sendable {
  /// Code points, as rustc and ruff count.
  case chars
  case utf16, bytes
}

/// A place within a line in every unit that a reader may ask for, each from 1.
///
/// Bytes that are not UTF-8 count as one code point each. `cell` is the terminal column at which
/// the cluster begins that holds the place, with tab stops every four cells.
package struct LineColumns: Hashable, Sendable {
  package private(set) var codePoint = 1
  package private(set) var utf16 = 1
  package private(set) var byte = 1
  package private(set) var cell = 1

  /// The first column of a line.
  package init() {}

  /// The columns of `offset` in the bytes of a line; an offset behind the line counts as its end.
  package init(of offset: Int, in line: [UInt8]) {
    self.init()
    let boundary = advance(over: line, from: 0, to: offset)
    self = inside(line, from: boundary, to: offset)
  }

  package subscript(unit: ColumnUnit) -> Int {
    switch unit {
    case .chars: codePoint
    case .utf16: utf16
    case .bytes: byte
    }
  }

  /// Goes on over whole clusters while they end at or before `target`.
  ///
  /// - Parameter start: where `self` stands in `bytes`: a boundary between clusters.
  /// - Returns: the boundary reached; the cluster that begins there holds `target`.
  package mutating func advance(over bytes: [UInt8], from start: Int, to target: Int) -> Int {
    var position = start
    while position < target {
      position += advance(overPlain: bytes.span, from: position, to: target)
      var scanner = CellClusterScanner(bytes, from: position)
      guard position < target, let cluster = scanner.next(), cluster.range.upperBound <= target
      else { break }
      position = cluster.range.upperBound
      codePoint += cluster.scalars
      utf16 += cluster.utf16
      byte += cluster.range.count
      cell = cluster.endCell(from: cell - 1) + 1
    }
    return position
  }

  /// Goes on over characters that are a byte, a code point and a cell each, which most of a line is.
  /// The last before anything else may be part of a larger cluster.
  /// - Returns: how many.
  private mutating func advance(
    overPlain bytes: borrowing Swift.Span<UInt8>, from start: Int, to target: Int
  ) -> Int {
    var end = start
    let limit = min(target, bytes.count)
    // Without a branch in it the inner loop is a few instructions on vectors.
    while end &+ 16 <= limit {
      var most = UInt8.min
      for k in 0..<16 { most = max(most, bytes[end &+ k] &- 0x20) }
      if most >= 0x5F { break }
      end &+= 16
    }
    while end < limit, bytes[end] &- 0x20 < 0x5F { end &+= 1 }
    if end < bytes.count, end > start, bytes[end] >= 0x80 { end &-= 1 }
    let count = end - start
    codePoint += count
    utf16 += count
    byte += count
    cell += count
    return count
  }

  /// The columns of a place within the cluster that begins at `start`, where `self` stands. A place
  /// within a code point counts as its first byte, except in the byte column.
  package func inside(_ bytes: [UInt8], from start: Int, to target: Int) -> LineColumns {
    var columns = self
    var position = start
    let end = min(target, bytes.count)
    while position < end {
      let scalar = UTF8Scalar(bytes, at: position)
      let next = position + (scalar?.length ?? 1)
      if next > end { break }
      columns.codePoint += 1
      columns.utf16 += scalar?.utf16 ?? 1
      position = next
    }
    columns.byte += max(0, end - start)
    return columns
  }
}
