/// Looking for a byte, sixteen bytes at a time.
extension [UInt8] {
  /// The first place of a byte; nil = it is not there.
  func firstPlace(of byte: UInt8, in range: Range<Int>) -> Int? {
    unsafe withUnsafeBufferPointer { bytes in
      var i = range.lowerBound
      // Without a branch in it the inner loop is a few instructions on vectors: nothing is left of the
      // byte that is sought.
      while i &+ 16 <= range.upperBound {
        var least = UInt8.max
        for k in 0..<16 { least = unsafe Swift.min(least, bytes[i &+ k] ^ byte) }
        if least == 0 { break }
        i &+= 16
      }
      while i < range.upperBound, unsafe bytes[i] != byte { i &+= 1 }
      return i < range.upperBound ? i : nil
    }
  }
}
