/// A text as the user meant it, with the place of each of its bytes in the source that spelled it.
///
/// A post holds many of them, so they are stored in few words and copied with few counts of
/// references.
package struct MappedText: Hashable, Sendable {
  /// The decoded text, UTF-8. Valid: readers replace or refuse what is not (`input/encoding`).
  package let bytes: [UInt8]
  private let segments: [OffsetMap.Segment]
  private let base: Int
  private let place: Range<Int>
  private let source: UInt32
  /// As a whole in the place of the origin's bytes, which say something else.
  private let isStandIn: Bool
  /// How words have to be written that are put into it.
  package let spelling: Spelling

  /// The source and, there, the range of the value without its quotation marks.
  package var span: Span { Span(SourceID(Int(source)), place) }
  /// From offsets in `bytes` to offsets in the source.
  package var map: OffsetMap {
    guard isStandIn else { return OffsetMap(base: base, segments: segments) }
    return OffsetMap(
      base: base, segments: [.init(derived: 0..<bytes.count, origin: place, isVerbatim: false)])
  }

  package init(
    bytes: [UInt8], span: Span, map: OffsetMap, spelledAs spelling: Spelling = .closed
  ) {
    self.bytes = bytes
    segments = map.segments
    base = map.base
    place = span.range
    source = UInt32(span.source.index)
    isStandIn = false
    self.spelling = spelling
  }

  /// A text that stands in the source byte for byte.
  package init(verbatim bytes: [UInt8], at span: Span, spelledAs spelling: Spelling = .closed) {
    self.init(
      bytes: bytes, span: span, map: OffsetMap(shiftedBy: span.start), spelledAs: spelling)
  }

  /// Words of ours in the place of what the source says there.
  package init(standingFor words: String, at span: Span) {
    self.init(standingFor: Array(words.utf8), at: span)
  }

  package init(standingFor bytes: [UInt8], at span: Span) {
    self.bytes = bytes
    segments = []
    base = span.start
    place = span.range
    source = UInt32(span.source.index)
    isStandIn = true
    spelling = .closed
  }

  package var isEmpty: Bool { bytes.isEmpty }
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The source span that spells `range` of the decoded text.
  package func span(of range: Range<Int>) -> Span { Span(span.source, map.origin(of: range)) }

  /// The part of the text in `range`, with its own map; offsets in it start at 0 again.
  package func slice(_ range: Range<Int>) -> MappedText {
    let map = self.map
    if map.isPlainShift {
      return MappedText(verbatim: Array(bytes[range]), at: span(of: range), spelledAs: spelling)
    }
    let segments = map.segments.compactMap { s -> OffsetMap.Segment? in
      let derived = s.derived.clamped(to: range)
      guard !derived.isEmpty else { return nil }
      let shifted =
        (derived.lowerBound - range.lowerBound)..<(derived.upperBound - range.lowerBound)
      guard s.isVerbatim else {
        return .init(derived: shifted, origin: s.origin, isVerbatim: false)
      }
      let start = s.origin.lowerBound + (derived.lowerBound - s.derived.lowerBound)
      return .init(derived: shifted, origin: start..<(start + derived.count), isVerbatim: true)
    }
    let whole = span(of: range)
    return MappedText(
      bytes: Array(bytes[range]), span: whole,
      map: segments.isEmpty
        ? OffsetMap(shiftedBy: whole.start) : OffsetMap(base: whole.start, segments: segments),
      spelledAs: spelling)
  }
}
