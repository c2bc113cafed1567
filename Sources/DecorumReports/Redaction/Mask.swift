package import DecorumBase

/// Puts stars in the place of words. A character gives way to one of as many bytes and UTF-16 units, so
/// that every place behind it stays what it was; line ends stay, and so do the lines.
package struct Mask: Sendable {
  /// By their first word, the names that are hidden wherever they stand.
  private var names: [[UInt8]: [[UInt8]]] = [:]

  package init(_ redaction: Redaction) {
    for name in redaction.names {
      let bytes = Array(name.utf8)
      names[Array(bytes.prefix(while: PersonalWords.isWord)), default: []].append(bytes)
    }
  }

  package func masked(_ text: String) -> String {
    String(decoding: masked(Array(text.utf8)), as: UTF8.self)
  }

  package func masked(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for range in ranges(in: bytes) { Self.hide(range, in: &bytes) }
    return bytes
  }

  func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    PersonalWords.ranges(in: bytes) + known(in: bytes)
  }

  /// Known names as whole words.
  private func known(in bytes: [UInt8]) -> [Range<Int>] {
    if names.isEmpty { return [] }
    var found: [Range<Int>] = []
    let lower = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    var i = 0
    while i < lower.count {
      guard PersonalWords.isWord(lower[i]) else {
        i += 1
        continue
      }
      let start = i
      while i < lower.count, PersonalWords.isWord(lower[i]) { i += 1 }
      for name in names[Array(lower[start..<i])] ?? [] where lower[start...].starts(with: name) {
        let end = start + name.count
        if end == lower.count || !PersonalWords.isWord(lower[end]) { found.append(start..<end) }
      }
    }
    return found
  }

  static func hide(_ range: Range<Int>, in bytes: inout [UInt8]) {
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = bytes[i]
      let length = byte < 0x80 ? 1 : max(1, (~byte).leadingZeroBitCount)
      let end = min(range.upperBound, i + length)
      let stars: [UInt8] =
        switch end - i {
        case 1 where byte == 0x0A || byte == 0x0D: [byte]
        case 2 where length == 2: Array("·".utf8)
        case 3 where length == 3: Array("•".utf8)
        case 4 where length == 4: Array("𐄁".utf8)
        default: Array(repeating: UInt8(ascii: "*"), count: end - i)
        }
      bytes.replaceSubrange(i..<end, with: stars)
      i = end
    }
  }
}
