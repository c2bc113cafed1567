/// Reads Unicode scalars straight from UTF-8 bytes, forwards and backwards.
///
/// Readers hand over valid UTF-8. Bytes that are none (a range cut inside a scalar) read as U+FFFD,
/// one byte long, so that no text can trap the linter.
extension [UInt8] {
  /// The scalar that begins at `offset`, and its length in bytes.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let lead = self[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    return longScalar(at: offset, lead: lead)
  }

  private func longScalar(at offset: Int, lead: UInt8) -> (value: UInt32, length: Int) {
    let length: Int
    var value: UInt32
    switch lead {
    case 0xC2...0xDF: (length, value) = (2, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (length, value) = (3, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (length, value) = (4, UInt32(lead & 0x07))
    default: return (0xFFFD, 1)
    }
    guard offset + length <= count else { return (0xFFFD, 1) }
    for i in 1..<length {
      let byte = self[offset + i]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard Unicode.Scalar(value) != nil else { return (0xFFFD, 1) }
    return (value, length)
  }

  /// The scalar that ends just before `offset`; nil at the start of the text.
  func scalar(before offset: Int) -> (value: UInt32, length: Int)? {
    guard offset > 0 else { return nil }
    if self[offset - 1] < 0x80 { return (UInt32(self[offset - 1]), 1) }
    for length in 2...4 where offset >= length && self[offset - length] & 0xC0 == 0xC0 {
      let read = scalar(at: offset - length)
      return read.length == length ? read : (0xFFFD, 1)
    }
    return (0xFFFD, 1)
  }

  /// Whether the text holds nothing but ASCII, where most of the work can be left out.
  var isASCII: Bool { allSatisfy { $0 < 0x80 } }

  mutating func append(scalar value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
