/// JSON's `\ud83d\ude00`: two escapes for one character, which YAML does not know.
///
/// JSON is to be readable as YAML, so libyaml gets a copy in which every such pair is two other
/// escapes of the same length; places stay, and `ScalarDecoder` decodes the original.
enum SurrogatePairs {
  static let length = 12

  /// - Returns: nil where `bytes` has no pair.
  static func masked(_ bytes: [UInt8]) -> [UInt8]? {
    var copy: [UInt8]?
    var i = 0
    while i + length <= bytes.count {
      guard bytes[i] == UInt8(ascii: "\\") else {
        i += 1
        continue
      }
      if scalar(in: bytes, at: i) != nil {
        var masked = copy ?? bytes
        masked.replaceSubrange(i..<(i + length), with: #"\uFFFD\uFFFD"#.utf8)
        copy = masked
        i += length
      } else {
        // Over the escaped character too: `\\ud83d` is a backslash and four letters.
        i += 2
      }
    }
    return copy
  }

  /// The character that the twelve bytes from `start` on spell, if they are a pair.
  static func scalar(in bytes: [UInt8], at start: Int) -> Unicode.Scalar? {
    guard start + length <= bytes.count,
      let high = unit(in: bytes, at: start), (0xD800..<0xDC00).contains(high),
      let low = unit(in: bytes, at: start + 6), (0xDC00..<0xE000).contains(low)
    else { return nil }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private static func unit(in bytes: [UInt8], at start: Int) -> UInt32? {
    guard bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var value: UInt32 = 0
    for byte in bytes[(start + 2)..<(start + 6)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
