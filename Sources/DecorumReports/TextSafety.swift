/// Words from a post, a rule or a path, made fit to stand in a line of output.
///
/// Everything foreign goes through here or through `SafeLine` on its way to a human format.
package enum TextSafety {
  /// One line: line ends and tabs become pictures.
  package static func inline(_ text: String) -> String { inline(Array(text.utf8)) }

  package static func inline(_ bytes: [UInt8]) -> String {
    // Printable ASCII without a number sign or colon cannot need a change.
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x23 && $0 != 0x3A }) {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: SafeLine(bytes, tabs: .picture).bytes, as: UTF8.self)
  }
}

/// The spellings that CI runners take for commands when they find them in a log.
///
/// GitHub: `::name …::` at the start of a line, behind any blanks, and `##[name …]` anywhere.
/// Azure: `##vso[…]` anywhere; TeamCity: `##teamcity[…]`. Some runners compare strings by culture,
/// that is, they see no difference where a character is ignorable; hence marks do not separate.
enum CommandMarks {
  /// Where a visible substitute must go in: the offsets of clusters that it has to follow.
  static func breaks(in bytes: [UInt8]) -> Set<Int> {
    guard bytes.contains(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ":") }) else {
      return []
    }
    var found: Set<Int> = []
    var atStart = true
    var last: (byte: UInt8, offset: Int)? = nil
    var offset = 0
    while let (scalar, next) = significant(in: bytes, from: offset) {
      let byte = scalar < 0x80 ? UInt8(scalar) : 0xFF
      let at = next - length(of: scalar)
      defer {
        last = (byte, at)
        offset = next
      }
      if atStart, !isBlank(scalar) {
        atStart = false
        if byte == UInt8(ascii: ":"), let (second, _) = significant(in: bytes, from: next),
          second == 0x3A
        {
          found.insert(at)
        }
      }
      if byte == UInt8(ascii: "#"), let last, last.byte == byte, opensBracket(bytes, from: next) {
        found.insert(last.offset)
      }
    }
    return found
  }

  /// Whether nothing but letters stands before the next `[`.
  private static func opensBracket(_ bytes: [UInt8], from start: Int) -> Bool {
    var offset = start
    var letters = 0
    while letters <= 16, let (scalar, next) = significant(in: bytes, from: offset) {
      if scalar == 0x5B { return true }
      guard scalar < 0x80, Unicode.Scalar(scalar)?.properties.isAlphabetic == true else {
        return false
      }
      letters += 1
      offset = next
    }
    return false
  }

  /// The next code point that a comparison by culture does not skip, and where it ends.
  private static func significant(in bytes: [UInt8], from start: Int) -> (UInt32, Int)? {
    var offset = start
    while offset < bytes.count {
      if bytes[offset] < 0x80 { return (UInt32(bytes[offset]), offset + 1) }
      let length = max(1, (~bytes[offset]).leadingZeroBitCount)
      let end = min(bytes.count, offset + length)
      let piece = String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars
      guard piece.count == 1, let scalar = piece.first, scalar != "\u{FFFD}" else {
        return (0xFFFD, offset + 1)
      }
      if !isIgnorable(scalar) { return (scalar.value, end) }
      offset = end
    }
    return nil
  }

  /// Whether a comparison by culture may see no difference where this stands.
  static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: true
    default: false
    }
  }

  private static func length(of scalar: UInt32) -> Int { scalar < 0x80 ? 1 : 0 }

  private static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    case 0x2028, 0x2029: true
    default: false
    }
  }
}
