/// The form in which required literals are sought: letters without their case, every run of white
/// space one blank.
///
/// It is coarser than any pattern. Scalars that PCRE2 takes for one another under `(?i)` look the same
/// here, and so do all white spaces; what two texts have in common, they have in common here too. So a
/// literal that is missing here is missing in the text, and `\s+` is one byte of a literal.
enum LooseForm {
  static let blank: UInt8 = 0x20

  /// What stands for a scalar; U+0020 for all that `\s`, `\h`, `\v` and `\R` match.
  static func scalar(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A, 0xC0...0xDE: value + 0x20
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x180E, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      0x20
    case 0x178: 0xFF
    case 0x17F: 0x73
    case 0x1E9E: 0xDF
    case 0x212A: 0x6B
    case 0x212B: 0xE5
    default: value
    }
  }

  /// Whether all that `(?i)` takes for this scalar has the same loose form. Tested against PCRE2 for
  /// every scalar; where it is false, a literal must end.
  static func isCaseless(_ value: UInt32) -> Bool {
    switch value {
    case 0...0xB4, 0xB6...0xFF, 0x2000...0x203F, 0x2080...0x20BF, 0x2190...0x245F,
      0x2500...0x2BFF, 0x1F300...0x1FAFF:
      true
    default: false
    }
  }

  /// - Parameter text: valid UTF-8.
  static func bytes(of text: [UInt8]) -> [UInt8] {
    // No scalar's loose form is longer than the scalar.
    unsafe [UInt8](unsafeUninitializedCapacity: text.count) { room, count in
      var loose = unsafe Writer(room)
      unsafe loose.write(text.span)
      count = unsafe loose.count
    }
  }

  /// The same, with how many of its bytes stand for what is before each stretch of the text.
  /// - Parameter ends: where the stretches end in the text, ascending, each behind a whole scalar.
  static func bytes(of text: [UInt8], stretches ends: [Int]) -> (bytes: [UInt8], starts: [Int32]) {
    var starts: [Int32] = []
    starts.reserveCapacity(ends.count)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: text.count) { room, count in
      var loose = unsafe Writer(room)
      var start = 0
      for end in ends {
        unsafe starts.append(Int32(loose.count))
        unsafe loose.write(text.span.extracting(start..<end))
        start = end
      }
      count = unsafe loose.count
    }
    return (bytes, starts)
  }

  /// Writes over what stands in a room, which grows where it is too small.
  /// - Returns: how many bytes were written.
  static func write(_ text: [UInt8], to room: inout [UInt8]) -> Int {
    if room.count < text.count { room = Array(repeating: 0, count: max(text.count, 1024)) }
    return unsafe room.withUnsafeMutableBufferPointer { room in
      var loose = unsafe Writer(room)
      unsafe loose.write(text.span)
      return unsafe loose.count
    }
  }

  /// Fills the room of an array, which is at least as large as the text.
  @unsafe private struct Writer {
    let room: UnsafeMutableBufferPointer<UInt8>
    var count = 0

    init(_ room: UnsafeMutableBufferPointer<UInt8>) { unsafe self.room = room }

    /// - Parameter text: what comes behind the text written so far.
    mutating func write(_ text: borrowing Span<UInt8>) {
      let ascii = LooseForm.ascii.span
      var offset = 0
      var follows = unsafe count > 0 && room[count - 1] == LooseForm.blank
      while offset < text.count {
        if let word = PlainBytes(text, at: offset, follows: follows) {
          unsafe UnsafeMutableRawPointer(room.baseAddress! + count)
            .storeBytes(of: word.lowercased.littleEndian, as: UInt64.self)
          unsafe count &+= 8
          offset &+= 8
          follows = word.endsInBlank
          continue
        }
        let byte = text[offset]
        if byte < 0x80 {
          let loose = ascii[Int(byte)]
          offset &+= 1
          let isBlank = loose == LooseForm.blank
          // Written in any case: what is not wanted is written over.
          unsafe room[count] = loose
          unsafe count &+= isBlank && follows ? 0 : 1
          follows = isBlank
        } else {
          let (value, length) = LooseForm.decoded(text, at: offset)
          offset += length
          let loose = LooseForm.scalar(value)
          let isBlank = loose == UInt32(LooseForm.blank)
          if loose == value {
            for i in offset &- length..<offset {
              unsafe room[count] = text[i]
              unsafe count &+= 1
            }
          } else if !(isBlank && follows) {
            unsafe append(loose, of: length)
          }
          follows = isBlank
        }
      }
    }

    private mutating func append(_ value: UInt32, of length: Int) {
      var bytes: [UInt8] = []
      LooseForm.append(value, to: &bytes)
      precondition(bytes.count <= length, "a loose form longer than its scalar")
      for byte in bytes {
        unsafe room[count] = byte
        unsafe count += 1
      }
    }
  }

  /// Eight bytes that stand for themselves but for their case: ASCII without control characters, and no
  /// blank beside another.
  private struct PlainBytes {
    private let bits: UInt64
    private static let low: UInt64 = 0x0101_0101_0101_0101
    private static let high: UInt64 = 0x8080_8080_8080_8080

    /// - Parameter follows: whether a blank stands before them.
    /// - Returns: nil where they are not plain, or fewer than eight.
    @inline(__always)
    init?(_ text: borrowing Span<UInt8>, at offset: Int, follows: Bool) {
      let rest = text.extracting(droppingFirst: offset)
      guard rest.count >= 8 else { return nil }
      // The compiler makes one load of it.
      var bits: UInt64 = 0
      for i in 0..<8 { bits |= UInt64(rest[i]) &<< UInt64(8 &* i) }
      let blanks = bits ^ Self.low &* UInt64(LooseForm.blank)
      // Marks the first blank exactly, and perhaps bytes behind it: then they are looked at one by one.
      let marks = (blanks &- Self.low) & ~blanks & Self.high
      let control = (bits &- Self.low &* UInt64(LooseForm.blank)) & ~bits & Self.high
      if bits & Self.high | control | marks & (marks &<< 8 | (follows ? 0x80 : 0)) != 0 {
        return nil
      }
      self.bits = bits
    }

    var lowercased: UInt64 {
      let fromA = bits &+ Self.low &* UInt64(0x80 - 0x41)
      let behindZ = bits &+ Self.low &* UInt64(0x80 - 0x5B)
      return bits | (fromA & ~behindZ & Self.high) &>> 2
    }

    var endsInBlank: Bool { bits &>> 56 == UInt64(LooseForm.blank) }
  }

  /// Of each byte of ASCII.
  private static let ascii: [UInt8] = (0..<128).map { UInt8(scalar($0)) }

  static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    if value < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: value))
      return
    }
    let tail = { (shift: UInt32) in UInt8(truncatingIfNeeded: (value >> shift) & 0x3F | 0x80) }
    if value < 0x800 {
      bytes.append(UInt8(truncatingIfNeeded: value >> 6 | 0xC0))
    } else {
      if value < 0x1_0000 {
        bytes.append(UInt8(truncatingIfNeeded: value >> 12 | 0xE0))
      } else {
        bytes.append(UInt8(truncatingIfNeeded: value >> 18 | 0xF0))
        bytes.append(tail(12))
      }
      bytes.append(tail(6))
    }
    bytes.append(tail(0))
  }

  /// How many bytes a scalar has.
  static func length(of value: UInt32) -> Int {
    value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x1_0000 ? 3 : 4
  }

  static func decoded(_ bytes: [UInt8], at offset: Int) -> (value: UInt32, length: Int) {
    decoded(bytes.span, at: offset)
  }

  /// The scalar at `offset` and its length in bytes.
  static func decoded(
    _ bytes: borrowing Span<UInt8>, at offset: Int
  ) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (first, 1) }
    let length = min(first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, bytes.count - offset)
    var value = first & (0xFF >> UInt32(length + 1))
    for i in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[offset + i] & 0x3F) }
    return (value, length)
  }
}
