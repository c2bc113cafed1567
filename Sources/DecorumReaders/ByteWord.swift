/// Eight bytes looked at at once, which is how readers step over the long plain stretches of strings
/// and cells. `Benchmarks/run` shows what it is worth.
///
/// A test marks the first byte that passes exactly; bytes behind it may be marked wrongly, since a
/// borrow runs upwards. So only `first` of the marks counts, and marks may be joined by `|`.
struct ByteWord {
  private let bits: UInt64

  /// The bytes at `i` and the seven behind it, the first one lowest; nil where there are fewer.
  @inline(__always)
  init?(_ bytes: borrowing Span<UInt8>, at i: Int) {
    let rest = bytes.extracting(droppingFirst: i)
    guard rest.count >= 8 else { return nil }
    // The compiler makes one load of it.
    var bits: UInt64 = 0
    for k in 0..<8 { bits |= UInt64(rest[k]) &<< UInt64(8 &* k) }
    self.bits = bits
  }

  private static let low: UInt64 = 0x0101_0101_0101_0101
  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// The same byte eight times, to compare with.
  @inline(__always)
  static func repeating(_ byte: UInt8) -> UInt64 { low &* UInt64(byte) }

  /// Marks bytes equal to the one that `pattern` repeats.
  @inline(__always)
  func equal(to pattern: UInt64) -> UInt64 {
    let difference = bits ^ pattern
    return (difference &- Self.low) & ~difference & Self.high
  }

  /// Marks bytes below the one that `pattern` repeats, which is at most 0x80.
  @inline(__always)
  func below(_ pattern: UInt64) -> UInt64 { (bits &- pattern) & ~bits & Self.high }

  /// Which byte is marked first; the marks are not 0.
  @inline(__always)
  static func first(of marks: UInt64) -> Int { marks.trailingZeroBitCount &>> 3 }
}
