import DecorumBase

/// Where lines and columns lead, found the slow way: a byte, a line end, a code point at a time.
struct SlowPositions {
  enum Unit { case codePoint, utf16, byte }

  private let bytes: [UInt8]
  /// The offsets at which lines begin, a byte order mark left out.
  private var starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for i in bytes.indices {
      let isBeforeLF = bytes[i] == 0x0D && i + 1 < bytes.count && bytes[i + 1] == 0x0A
      if bytes[i] == 0x0A || bytes[i] == 0x0D && !isBeforeLF { starts.append(i + 1) }
    }
  }

  /// Places at which a code point begins, and neither inside CR LF nor in a byte order mark.
  var places: [Int] {
    var places: [Int] = []
    var i = starts[0]
    while i < bytes.count {
      if !(bytes[i] == 0x0A && i > 0 && bytes[i - 1] == 0x0D) { places.append(i) }
      i += step(at: i).length
    }
    return places + [bytes.count]
  }

  /// - Parameter column: from 1.
  func offset(line: Int, column: Int, _ unit: Unit) -> Int {
    var offset = starts[line - 1]
    var left = column - 1
    while left > 0, offset < bytes.count {
      let step = step(at: offset)
      offset += step.length
      switch unit {
      case .codePoint: left -= 1
      case .utf16: left -= step.utf16
      case .byte: left -= step.length
      }
    }
    return left == 0 ? offset : -1
  }

  /// A code point, or a byte that belongs to none.
  private func step(at i: Int) -> (length: Int, utf16: Int) {
    for length in 1...4 where i + length <= bytes.count {
      if let text = String(validating: bytes[i..<i + length], as: UTF8.self),
        text.unicodeScalars.count == 1
      {
        return (length, text.utf16.count)
      }
    }
    return (1, 1)
  }
}
