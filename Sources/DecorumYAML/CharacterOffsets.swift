/// From libyaml's marks, which count code points, to byte offsets.
///
/// Every 64th code point is remembered and the rest is walked, so a lookup is cheap and the table
/// at most an eighth of the text. A text of ASCII needs none.
struct CharacterOffsets {
  private static let stride = 64

  private let bytes: [UInt8]
  /// Byte offset of code point `64 * i`; empty for ASCII.
  private let anchors: [Int]

  /// - Parameter bytes: UTF-8; where it is not, offsets after the fault are approximate, and nobody
  ///   asks for them: libyaml stops there.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.contains(where: { $0 >= 0x80 }) else {
      anchors = []
      return
    }
    var anchors: [Int] = []
    anchors.reserveCapacity(bytes.count / Self.stride + 1)
    var count = 0
    for (i, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if count % Self.stride == 0 { anchors.append(i) }
      count += 1
    }
    self.anchors = anchors
  }

  /// The byte offset of code point `index`; the length of the text for what lies past its end.
  func byte(at index: Int) -> Int {
    guard !anchors.isEmpty else { return min(index, bytes.count) }
    guard index / Self.stride < anchors.count else { return bytes.count }
    var offset = anchors[index / Self.stride]
    var left = index % Self.stride
    while left > 0, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }
}
