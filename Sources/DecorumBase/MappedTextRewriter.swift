/// Makes a text out of another: parts are kept, others stand for something, the rest is dropped. The
/// new text's map leads straight to the source, however the old one was spelled there (HTML in a JSON
/// string in a cell).
package struct MappedTextRewriter: Sendable {
  private let origin: MappedText
  private var builder: MappedTextBuilder
  /// The segment of the origin's map in which the last part ended: parts come in order.
  private var segment = 0

  package init(_ origin: MappedText) {
    self.origin = origin
    builder = MappedTextBuilder(base: origin.span.start, reserving: origin.bytes.count)
  }

  /// How many bytes the new text has so far.
  package var count: Int { builder.bytes.count }
  package var last: UInt8? { builder.bytes.last }

  /// Takes over a part as it is.
  /// - Parameter range: offsets in the old text's bytes, behind those of all parts before.
  package mutating func keep(_ range: Range<Int>) {
    if range.isEmpty { return }
    guard !origin.map.isPlainShift else {
      return builder.append(
        verbatim: origin.bytes[range], at: origin.map.origin(of: range).lowerBound)
    }
    let segments = origin.map.segments
    while segment > 0, segments[segment].derived.lowerBound > range.lowerBound { segment -= 1 }
    while segments[segment].derived.upperBound <= range.lowerBound { segment += 1 }
    var i = segment
    while i < segments.count, segments[i].derived.lowerBound < range.upperBound {
      let piece = segments[i].derived.clamped(to: range)
      if segments[i].isVerbatim {
        let shift = piece.lowerBound - segments[i].derived.lowerBound
        builder.append(
          verbatim: origin.bytes[piece], at: segments[i].origin.lowerBound + shift)
      } else {
        builder.append(origin.bytes[piece], replacing: segments[i].origin)
      }
      segment = i
      i += 1
    }
  }

  /// Puts bytes in the place of a part.
  package mutating func replace(_ range: Range<Int>, with bytes: some Collection<UInt8>) {
    builder.append(bytes, replacing: origin.map.origin(of: range))
  }

  package mutating func replace(_ range: Range<Int>, with text: String) {
    replace(range, with: Array(text.utf8))
  }

  /// The new text; its span is the old one's.
  package func text(spelledAs spelling: Spelling = .closed) -> MappedText {
    MappedText(bytes: builder.bytes, span: origin.span, map: builder.map(), spelledAs: spelling)
  }
}
