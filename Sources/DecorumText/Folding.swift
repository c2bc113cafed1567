package import DecorumBase

/// A text made plain for matching, with the way back to the text as written.
package struct FoldedText: Hashable, Sendable {
  package let bytes: [UInt8]
  /// From offsets in `bytes` to offsets in the text as written.
  package let map: OffsetMap

  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The range of the text as written that spells `range` of the folded one.
  package func origin(of range: Range<Int>) -> Range<Int> { map.origin(of: range) }
}

/// Undoes disguise and typography, so that words that accuse are found however they are spelled.
///
/// In this order: invisible characters in Latin words go; letters and digits in fancy fonts become
/// ASCII; Cyrillic and Greek look-alikes become Latin, but only in a word that mixes scripts or
/// stands behind `#`; typographic quotes, dashes and spaces become ASCII; a Latin letter and its
/// combining mark become one letter. Case stays, digits and letters stay apart, words of one script
/// stay what they are. Runs of white space stay too: phrases match them as `\s+`.
package enum Folding {
  package static func fold(_ bytes: [UInt8]) -> FoldedText {
    if bytes.isASCII { return FoldedText(bytes: bytes, map: OffsetMap()) }
    var builder = MappedTextBuilder(base: 0, reserving: bytes.count)
    var chunk = FoldingChunk()
    var offset = 0
    while offset < bytes.count {
      let (value, length) = bytes.scalar(at: offset)
      if isBlank(value) {
        let range = offset..<(offset + length)
        if value > 0x7F, CharacterClass(value) == .space {
          builder.append(" ", replacing: range)
        } else {
          builder.append(verbatim: bytes[range], at: offset)
        }
        offset += length
        continue
      }
      let end = endOfChunk(in: bytes, from: offset)
      if let plain = bytes[offset..<end].firstIndex(where: { $0 >= 0x80 }), plain < end {
        chunk.fold(bytes, offset..<end, into: &builder)
      } else {
        builder.append(verbatim: bytes[offset..<end], at: offset)
      }
      offset = end
    }
    return FoldedText(bytes: builder.bytes, map: builder.map())
  }

  private static func isBlank(_ value: UInt32) -> Bool {
    value <= 0x20 || (value > 0x7F && CharacterClass(value).isBlank)
  }

  /// The end of the run of visible and ignorable scalars that begins at `offset`.
  private static func endOfChunk(in bytes: [UInt8], from offset: Int) -> Int {
    var end = offset
    while end < bytes.count {
      let (value, length) = bytes.scalar(at: end)
      if isBlank(value) { break }
      end += length
    }
    return end
  }
}
