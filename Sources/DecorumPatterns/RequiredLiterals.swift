/// Strings of which every match of a pattern contains at least one: where a text has none of them,
/// the pattern need not be compiled.
///
/// They are in `LooseForm`: lower case, a blank for any run of white space. Whatever the analysis does
/// not understand, it takes for "anything", so that literals are never promised in vain.
package struct RequiredLiterals: Hashable, Sendable {
  /// Shorter ones are found in every text.
  package static let shortest = 3
  /// Looking for so many costs far less than compiling a pattern that has them.
  static let most = 1024

  /// One behind the other.
  package let bytes: [UInt8]
  /// Where each ends in `bytes`, ascending.
  package let ends: [Int32]

  /// What every match of a pattern contains; nil = nothing useful, or not known.
  /// - Parameter pattern: PCRE2 syntax, in the dialect of `Pattern`. If it is faulty the answer is
  ///   without meaning.
  package init?(pattern: String) {
    var parser = LiteralParser(pattern)
    guard let literals = parser.requiredLiterals() else { return nil }
    self = literals
  }

  /// Literals found earlier, as `alternatives` gave them.
  /// - Parameter alternatives: UTF-8. None at all promise nothing.
  package init(alternatives: [[UInt8]]) {
    var ends: [Int32] = []
    ends.reserveCapacity(alternatives.count)
    var bytes: [UInt8] = []
    for alternative in alternatives {
      bytes += alternative
      ends.append(Int32(bytes.count))
    }
    self.bytes = bytes
    self.ends = ends
  }

  /// Literals found earlier.
  /// - Returns: nil unless the ends ascend to the end of `bytes`.
  package init?(stored bytes: [UInt8], ends: [Int32]) {
    guard ends.last.map(Int.init) ?? 0 == bytes.count, ends.first ?? 0 >= 0,
      zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return nil }
    self.bytes = bytes
    self.ends = ends
  }

  /// The literals as UTF-8.
  package var alternatives: [[UInt8]] {
    var start = 0
    return ends.map { end in
      defer { start = Int(end) }
      return Array(bytes[start..<Int(end)])
    }
  }
}
