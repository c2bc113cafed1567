/// How long a text is to a platform, and where it becomes too long.
///
/// Platforms agree on nothing here: X weighs scripts, Mastodon and Bluesky count characters as a
/// reader sees them, schedulers the units of UTF-16. Which platform counts how is data
/// (`rules/_tables`); this is the counting.
package struct LengthMeasure: Hashable, Sendable {
  package enum Unit: String, CaseIterable, Sendable {
    /// X: one for Latin and its neighbours, two for other scripts and for any emoji, after
    /// composition (NFC).
    case weighted
    /// Characters as a reader sees them.
    case graphemes
    case scalars = "code_points"
    case utf16
    case bytes

    /// What messages call so many of them.
    package func words(_ count: Int) -> String {
      let one = count == 1
      return switch self {
      case .weighted, .graphemes: one ? "character" : "characters"
      case .scalars: one ? "code point" : "code points"
      case .utf16: one ? "UTF-16 unit" : "UTF-16 units"
      case .bytes: one ? "byte" : "bytes"
      }
    }
  }

  package var unit: Unit
  /// What a link costs however long it is; nil = what it is long.
  package var linkPrice: Int?
  /// Of `@name@server` only `@name` counts.
  package var shortensMentions: Bool

  package init(_ unit: Unit, linkPrice: Int? = nil, shortensMentions: Bool = false) {
    self.unit = unit
    self.linkPrice = linkPrice
    self.shortensMentions = shortensMentions
  }
}

package struct TextLength: Hashable, Sendable {
  package var count = 0
  /// Where the first character stands that is too many: a UTF-8 offset; nil where nothing is.
  package var cut: Int?

  fileprivate mutating func add(_ units: Int, at offset: Int, limit: Int) {
    count += units
    if cut == nil, count > limit { cut = offset }
  }
}

extension TextAnalysis {
  package func length(_ measure: LengthMeasure, limit: Int = .max) -> TextLength {
    var length = TextLength()
    var offset = 0
    for piece in pieces(priced: measure) {
      count(offset..<piece.range.lowerBound, measure.unit, limit, into: &length)
      length.add(piece.price, at: piece.range.lowerBound, limit: limit)
      offset = piece.range.upperBound
    }
    count(offset..<bytes.count, measure.unit, limit, into: &length)
    return length
  }

  /// Whether the text could be longer than `limit` at all. Most posts are short, and no unit makes
  /// more of a text than its bytes but for links, each of which has a dot.
  package func mayExceed(_ limit: Int, _ measure: LengthMeasure) -> Bool {
    if bytes.count > limit { return true }
    guard let price = measure.linkPrice else { return false }
    return bytes.count + XLinks.mostLinks(in: bytes) * price > limit
  }

  private typealias Piece = (range: Range<Int>, price: Int)

  /// What does not cost what it is long, in order and disjoint.
  private func pieces(priced measure: LengthMeasure) -> [Piece] {
    var pieces: [Piece] = []
    if let price = measure.linkPrice {
      let links =
        measure.unit == .weighted
        ? XLinks.ranges(in: bytes)
        : tokens.filter { $0.kind == .link && link(of: $0).scheme != nil }.map(\.range)
      pieces += links.map { ($0, price) }
    }
    if measure.shortensMentions {
      for token in tokens where token.kind == .mention {
        let name = token.range.lowerBound + 1
        guard name < token.range.upperBound,
          let at = bytes[name..<token.range.upperBound].firstIndex(of: UInt8(ascii: "@"))
        else { continue }
        pieces.append((at..<token.range.upperBound, 0))
      }
      pieces.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    return pieces
  }

  private func count(
    _ range: Range<Int>, _ unit: LengthMeasure.Unit, _ limit: Int, into length: inout TextLength
  ) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      let next = offset + 1 < range.upperBound ? bytes[offset + 1] : 0
      if byte < 0x80, next < 0x80 {
        // CR LF is one character to a reader, and two of everything else.
        let isJoined =
          unit == .graphemes && byte == 0x0A && offset > range.lowerBound
          && bytes[offset - 1] == 0x0D
        if !isJoined { length.add(1, at: offset, limit: limit) }
        offset += 1
        continue
      }
      // What may be more than ASCII to a reader ends between two bytes of ASCII, or with the text.
      var end = offset + 1
      while end < range.upperBound, bytes[end - 1] >= 0x80 || bytes[end] >= 0x80 { end += 1 }
      count(foreign: offset..<end, unit, limit, into: &length)
      offset = end
    }
  }

  /// Counts a stretch that holds whole characters.
  private func count(
    foreign range: Range<Int>, _ unit: LengthMeasure.Unit, _ limit: Int,
    into length: inout TextLength
  ) {
    var offset = range.lowerBound
    for character in String(decoding: bytes[range], as: UTF8.self) {
      let units: Int
      switch unit {
      case .weighted: units = XWeights().weight(of: character)
      case .graphemes: units = 1
      case .scalars: units = character.unicodeScalars.count
      case .utf16: units = character.utf16.count
      case .bytes: units = character.utf8.count
      }
      length.add(units, at: offset, limit: limit)
      offset += character.utf8.count
    }
  }
}
