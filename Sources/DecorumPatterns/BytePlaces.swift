/// Looking for a byte, sixteen bytes at a time.
extension [UInt8] {
  /// The first place of a byte; nil = it is not there.
  func firstPlace(of byte: UInt8, in range: Range<Int>) -> Int? {
    unsafe withUnsafeBufferPointer { bytes in
      var i = range.lowerBound
      let sought = SIMD16(repeating: byte)
      while i &+ 16 <= range.upperBound {
        // Sound: the range is of the array.
        let here = unsafe UnsafeRawPointer(bytes.baseAddress! + i)
          .loadUnaligned(as: SIMD16<UInt8>.self)
        if any(here .== sought) { break }
        i &+= 16
      }
      while i < range.upperBound, unsafe bytes[i] != byte { i &+= 1 }
      return i < range.upperBound ? i : nil
    }
  }
}
