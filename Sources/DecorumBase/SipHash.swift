/// SipHash-2-4 with an answer of 128 bits, as its authors' reference has it (Aumasson and Bernstein,
/// "SipHash: a fast short-input PRF", 2012; https://github.com/veorq/SipHash): for what must not be
/// taken for something else, where `FNV` is too short.
package struct SipHash: Hashable, Sendable {
  package let low: UInt64
  package let high: UInt64

  /// Both words, little endian: the sixteen bytes of the reference.
  package static let byteCount = 16

  /// - Parameter key: what the hash is of, beside the bytes; the hash of other bytes may be one.
  package init(of bytes: borrowing Swift.Span<UInt8>, key: (low: UInt64, high: UInt64) = (0, 0)) {
    var state = State(key)
    let whole = bytes.count & ~7
    var i = 0
    while i < whole {
      state.absorb(bytes.word(at: i))
      i += 8
    }
    // The last word has the rest, and the length in its highest byte.
    var last = UInt64(truncatingIfNeeded: bytes.count) << 56
    for i in whole..<bytes.count { last |= UInt64(bytes[i]) << UInt64(8 * (i - whole)) }
    state.absorb(last)
    (low, high) = state.finished()
  }

  package init(of bytes: [UInt8], key: (low: UInt64, high: UInt64) = (0, 0)) {
    self.init(of: bytes.span, key: key)
  }

  package var bytes: [UInt8] {
    [low, high].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
  }

  package var hexadecimal: String {
    [low, high].map { Hexadecimal.digits($0, atLeast: 16, uppercase: false) }.joined()
  }

  private struct State {
    private var (v0, v1, v2, v3): (UInt64, UInt64, UInt64, UInt64)

    init(_ key: (low: UInt64, high: UInt64)) {
      v0 = key.low ^ 0x736f_6d65_7073_6575
      v1 = key.high ^ 0x646f_7261_6e64_6f6d ^ 0xee
      v2 = key.low ^ 0x6c79_6765_6e65_7261
      v3 = key.high ^ 0x7465_6462_7974_6573
    }

    mutating func absorb(_ word: UInt64) {
      v3 ^= word
      round()
      round()
      v0 ^= word
    }

    mutating func finished() -> (UInt64, UInt64) {
      v2 ^= 0xee
      for _ in 0..<4 { round() }
      let low = v0 ^ v1 ^ v2 ^ v3
      v1 ^= 0xdd
      for _ in 0..<4 { round() }
      return (low, v0 ^ v1 ^ v2 ^ v3)
    }

    private mutating func round() {
      v0 = v0 &+ v1
      v1 = v1.rotated(by: 13) ^ v0
      v0 = v0.rotated(by: 32)
      v2 = v2 &+ v3
      v3 = v3.rotated(by: 16) ^ v2
      v0 = v0 &+ v3
      v3 = v3.rotated(by: 21) ^ v0
      v2 = v2 &+ v1
      v1 = v1.rotated(by: 17) ^ v2
      v2 = v2.rotated(by: 32)
    }
  }
}

extension UInt64 {
  fileprivate func rotated(by bits: UInt64) -> UInt64 { self << bits | self >> (64 - bits) }
}

extension Swift.Span<UInt8> {
  /// Eight bytes, the first the lowest.
  @inline(__always)
  fileprivate func word(at start: Int) -> UInt64 {
    let bytes = extracting(start..<start + 8)
    // The compiler makes one load of it.
    var word: UInt64 = 0
    for place in 0..<8 { word |= UInt64(bytes[place]) &<< UInt64(8 &* place) }
    return word
  }
}
