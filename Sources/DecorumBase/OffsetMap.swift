/// Maps offsets in a derived text (decoded from a CSV cell, a JSON string, a YAML scalar, or folded
/// for matching) back to the text it was derived from.
///
/// The derived text is a run of segments. A *verbatim* segment was copied byte for byte; a
/// *replaced* one stands as a whole for an origin range of another spelling (`\u0023` for `#`, `""`
/// for `"`), so a position inside it maps to that range's edges. Origin bytes between two segments
/// were dropped. Without segments the map is a plain shift, which costs nothing to store.
package struct OffsetMap: Hashable, Sendable {
  package struct Segment: Hashable, Sendable {
    package var derived: Range<Int>
    package var origin: Range<Int>
    package var isVerbatim: Bool

    package init(derived: Range<Int>, origin: Range<Int>, isVerbatim: Bool) {
      self.derived = derived
      self.origin = origin
      self.isVerbatim = isVerbatim
    }
  }

  /// Origin offset of derived offset 0; the whole map when `segments` is empty.
  package let base: Int
  /// Sorted, without gaps in `derived`; empty for a plain shift.
  package let segments: [Segment]

  /// A map of a text that was copied byte for byte from `base` on.
  package init(shiftedBy base: Int = 0) {
    self.base = base
    self.segments = []
  }

  package init(base: Int, segments: [Segment]) {
    self.base = base
    self.segments = segments
  }

  package var isPlainShift: Bool { segments.isEmpty }

  /// The smallest origin range that spells `range`. An empty range maps to an empty one.
  package func origin(of range: Range<Int>) -> Range<Int> {
    guard !segments.isEmpty else { return (range.lowerBound + base)..<(range.upperBound + base) }
    let start = originStart(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, originEnd(of: range.upperBound))
  }

  /// The origin range that spells `range` and nothing else: what may be replaced. nil where an edge
  /// lies inside a replaced segment, where the origin spells a neighbour as well (a ligature), or
  /// where origin bytes in between were dropped.
  /// - Parameter acrossGaps: dropped bytes may go with the range.
  package func exactOrigin(of range: Range<Int>, acrossGaps: Bool = false) -> Range<Int>? {
    guard !segments.isEmpty else { return origin(of: range) }
    func isEdge(_ offset: Int) -> Bool {
      guard let i = index(containing: offset) else { return true }
      return segments[i].isVerbatim || segments[i].derived.lowerBound == offset
    }
    guard isEdge(range.lowerBound), isEdge(range.upperBound) else { return nil }
    if !range.isEmpty, let first = index(containing: range.lowerBound),
      let last = index(containing: range.upperBound - 1)
    {
      let (start, end) = (segments[first].origin.lowerBound, segments[last].origin.upperBound)
      if first > 0, segments[first - 1].origin.upperBound > start { return nil }
      if last + 1 < segments.count, segments[last + 1].origin.lowerBound < end { return nil }
      for i in first..<last
      where !acrossGaps
        && segments[i].origin.upperBound != segments[i + 1].origin.lowerBound
      {
        return nil
      }
    }
    return origin(of: range)
  }

  /// The derived range that an origin range spells whole: the way back from `exactOrigin`. nil where an
  /// edge lies inside a replaced segment, or where nothing was derived from it.
  /// - Parameter length: of the derived text.
  package func derived(ofExact origin: Range<Int>, length: Int) -> Range<Int>? {
    guard !segments.isEmpty else {
      let range = (origin.lowerBound - base)..<(origin.upperBound - base)
      return range.lowerBound >= 0 && range.upperBound <= length ? range : nil
    }
    guard let start = derivedStart(of: origin.lowerBound) else { return nil }
    if origin.isEmpty { return start..<start }
    let end = segments.lazy.compactMap { s -> Int? in
      if s.isVerbatim, s.origin.lowerBound < origin.upperBound,
        origin.upperBound <= s.origin.upperBound
      {
        return s.derived.lowerBound + origin.upperBound - s.origin.lowerBound
      }
      return s.origin.upperBound == origin.upperBound ? s.derived.upperBound : nil
    }.first
    return end.flatMap { $0 >= start ? start..<$0 : nil }
  }

  private func derivedStart(of offset: Int) -> Int? {
    for s in segments {
      if s.origin.lowerBound == offset { return s.derived.lowerBound }
      if s.isVerbatim, s.origin.contains(offset) {
        return s.derived.lowerBound + offset - s.origin.lowerBound
      }
    }
    guard let last = segments.last, last.origin.upperBound == offset else { return nil }
    return last.derived.upperBound
  }

  /// Where the derived byte at `offset` begins in the origin.
  private func originStart(of offset: Int) -> Int {
    guard let i = index(containing: offset) else { return segments.last?.origin.upperBound ?? base }
    let s = segments[i]
    return s.isVerbatim
      ? s.origin.lowerBound + (offset - s.derived.lowerBound) : s.origin.lowerBound
  }

  /// Where the derived byte before `offset` ends in the origin.
  private func originEnd(of offset: Int) -> Int {
    guard offset > 0, let i = index(containing: offset - 1) else { return base }
    let s = segments[i]
    return s.isVerbatim
      ? s.origin.lowerBound + (offset - s.derived.lowerBound) : s.origin.upperBound
  }

  private func index(containing offset: Int) -> Int? {
    var low = 0
    var high = segments.count
    while low < high {
      let mid = (low + high) / 2
      if segments[mid].derived.upperBound <= offset { low = mid + 1 } else { high = mid }
    }
    guard low < segments.count, segments[low].derived.lowerBound <= offset else { return nil }
    return low
  }
}

/// Builds a derived text and its map side by side, one append per decoded piece.
package struct MappedTextBuilder: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var segments: [OffsetMap.Segment] = []
  private let base: Int

  /// - Parameter base: the origin offset of the text's first byte.
  package init(base: Int, reserving capacity: Int = 0) {
    self.base = base
    bytes.reserveCapacity(capacity)
  }

  /// Appends bytes that stand in the origin just so, from `origin` on.
  package mutating func append(verbatim piece: ArraySlice<UInt8>, at origin: Int) {
    guard !piece.isEmpty else { return }
    let start = bytes.count
    bytes.append(contentsOf: piece)
    if let last = segments.last, last.isVerbatim, last.origin.upperBound == origin {
      segments[segments.count - 1].derived = last.derived.lowerBound..<bytes.count
      segments[segments.count - 1].origin = last.origin.lowerBound..<(origin + piece.count)
    } else {
      segments.append(
        .init(
          derived: start..<bytes.count, origin: origin..<(origin + piece.count), isVerbatim: true))
    }
  }

  package mutating func append(verbatim piece: some Collection<UInt8>, at origin: Int) {
    append(verbatim: ArraySlice(piece), at: origin)
  }

  /// Appends one decoded unit that the origin spells as `origin`.
  package mutating func append(_ piece: ArraySlice<UInt8>, replacing origin: Range<Int>) {
    guard !piece.isEmpty else { return }
    let start = bytes.count
    bytes.append(contentsOf: piece)
    segments.append(.init(derived: start..<bytes.count, origin: origin, isVerbatim: false))
  }

  package mutating func append(_ piece: some Collection<UInt8>, replacing origin: Range<Int>) {
    append(ArraySlice(piece), replacing: origin)
  }

  /// Appends one decoded character that the origin spells as `origin`.
  package mutating func append(_ character: Unicode.Scalar, replacing origin: Range<Int>) {
    let start = bytes.count
    if character.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: character.value))
    } else {
      bytes.append(contentsOf: String(character).utf8)
    }
    segments.append(.init(derived: start..<bytes.count, origin: origin, isVerbatim: false))
  }

  /// The map of what was appended; a plain shift where nothing was replaced or dropped.
  package func map() -> OffsetMap {
    if segments.isEmpty { return OffsetMap(shiftedBy: base) }
    if segments.count == 1, segments[0].isVerbatim {
      return OffsetMap(shiftedBy: segments[0].origin.lowerBound)
    }
    return OffsetMap(base: base, segments: segments)
  }
}
