/// Where the alternatives of a pattern stand in it, so that each can be made a pattern of its own.
///
/// What stands before the first belongs to all of them, and so does what follows their group.
package struct PatternCut: Hashable, Sendable {
  /// In their order, as offsets in the pattern; between two of them stands one bar.
  package let alternatives: [Range<Int>]
  /// What ends their group.
  package let closing: String
  /// Where that begins which is common to all of them behind the group.
  package let rest: Int

  init(alternatives: [Range<Int>], closing: String, rest: Int) {
    self.alternatives = alternatives
    self.closing = closing
    self.rest = rest
  }

  /// A cut that was made earlier.
  /// - Returns: nil unless it lies in a pattern of so many bytes.
  package init?(stored alternatives: [Range<Int>], closing: String, rest: Int, in count: Int) {
    guard let first = alternatives.first, first.lowerBound >= 0,
      zip(alternatives, alternatives.dropFirst()).allSatisfy({
        $0.upperBound < $1.lowerBound
      }), let last = alternatives.last, last.upperBound <= rest, rest <= count
    else { return nil }
    self.init(alternatives: alternatives, closing: closing, rest: rest)
  }

  /// An alternative as a pattern.
  /// - Parameter source: the whole pattern, in UTF-8.
  package func part(_ number: Int, of source: ArraySlice<UInt8>) -> String {
    let start = source.startIndex
    let alternative = alternatives[number]
    var part = Array(source.prefix(alternatives[0].lowerBound))
    part += source[start + alternative.lowerBound..<start + alternative.upperBound]
    part += closing.utf8
    part += source[(start + rest)...]
    return String(decoding: part, as: UTF8.self)
  }
}
