/// Eight bytes looked at at once, which is how readers step over the long plain stretches of strings
/// and cells, and texts are brought into the form in which literals are sought. `Benchmarks/run` shows
/// what it is worth.
///
/// A test marks the first byte that passes exactly; bytes behind it may be marked wrongly, since a
/// borrow runs upwards. So only `first` of the marks counts, and marks may be joined by `|`.
///
/// Inlinable: each of these is a few instructions, and a call would cost more than they do.
package struct ByteWord {
  @usableFromInline let bits: UInt64

  /// The bytes at `i` and the seven behind it, the first one lowest; nil where there are fewer.
  @inlinable @inline(__always)
  package init?(_ bytes: borrowing Swift.Span<UInt8>, at i: Int) {
    let rest = bytes.extracting(droppingFirst: i)
    guard rest.count >= 8 else { return nil }
    // The compiler makes one load of it.
    var bits: UInt64 = 0
    for k in 0..<8 { bits |= UInt64(rest[k]) &<< UInt64(8 &* k) }
    self.init(bits)
  }

  @inlinable @inline(__always)
  init(_ bits: UInt64) { self.bits = bits }

  @inlinable @inline(__always)
  static var low: UInt64 { 0x0101_0101_0101_0101 }
  @inlinable @inline(__always)
  static var high: UInt64 { 0x8080_8080_8080_8080 }

  /// As they stand in memory.
  @inlinable @inline(__always)
  package var littleEndian: UInt64 { bits.littleEndian }

  @inlinable @inline(__always)
  package var last: UInt8 { UInt8(truncatingIfNeeded: bits &>> 56) }

  @inlinable @inline(__always)
  package var isASCII: Bool { bits & Self.high == 0 }

  /// ASCII's capitals as small letters. All bytes must be ASCII.
  @inlinable @inline(__always)
  package var lowercased: ByteWord {
    let fromA = bits &+ Self.low &* UInt64(0x80 - 0x41)
    let behindZ = bits &+ Self.low &* UInt64(0x80 - 0x5B)
    return ByteWord(bits | (fromA & ~behindZ & Self.high) &>> 2)
  }

  /// The same byte eight times, to compare with.
  @inlinable @inline(__always)
  package static func repeating(_ byte: UInt8) -> UInt64 { low &* UInt64(byte) }

  /// Marks bytes equal to the one that `pattern` repeats.
  @inlinable @inline(__always)
  package func equal(to pattern: UInt64) -> UInt64 {
    let difference = bits ^ pattern
    return (difference &- Self.low) & ~difference & Self.high
  }

  /// Marks bytes below the one that `pattern` repeats, which is at most 0x80.
  @inlinable @inline(__always)
  package func below(_ pattern: UInt64) -> UInt64 { (bits &- pattern) & ~bits & Self.high }

  /// Which byte is marked first; the marks are not 0.
  @inlinable @inline(__always)
  package static func first(of marks: UInt64) -> Int { marks.trailingZeroBitCount &>> 3 }
}
