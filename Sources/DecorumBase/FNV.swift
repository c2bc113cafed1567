/// FNV-1a over 64 bits (Fowler, Noll, Vo): stable across runs and machines, which Swift's own hashing is not.
package struct FNV: Sendable {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  package mutating func combine(_ word: UInt64) {
    value = (value ^ word) &* 0x0000_0100_0000_01b3
    // A product carries upwards only.
    value ^= value >> 29
  }

  package mutating func combine(byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  package mutating func combine(bytes: borrowing Swift.Span<UInt8>) {
    for i in bytes.indices { combine(byte: bytes[i]) }
  }

  /// Combines a whole file, eight bytes at a step: every run hashes all rules.
  package mutating func combine(file bytes: [UInt8]) {
    var i = 0
    while i + 8 <= bytes.count {
      var word: UInt64 = 0
      for j in i..<(i + 8) { word = word << 8 | UInt64(bytes[j]) }
      combine(word)
      i += 8
    }
    for byte in bytes[i...] { combine(byte: byte) }
    combine(byte: UInt8(truncatingIfNeeded: bytes.count))
  }

  /// Combines the text and a separator, so that neighbours cannot run into each other.
  package mutating func combine(_ text: String) {
    combine(startOf: text)
    combine(byte: 0)
  }

  /// Combines the first part of a text that is not made whole for it.
  package mutating func combine(startOf text: String) { combine(bytes: text.utf8.span) }

  /// Combines a text without regard to ASCII case and to the amount of white space.
  package mutating func combine(normalised text: [UInt8]) {
    var pendingSpace = false
    var started = false
    for byte in text {
      switch byte {
      case 0x20, 0x09...0x0D: pendingSpace = started
      default:
        if pendingSpace { combine(byte: 0x20) }
        pendingSpace = false
        started = true
        combine(byte: byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      }
    }
    combine(byte: 0)
  }

  package var hexadecimal: String { Hexadecimal.digits(value, atLeast: 16, uppercase: false) }
}
