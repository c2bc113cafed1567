/// Turns UTF-16 into UTF-8, piece by piece, and remembers where it all came from.
///
/// Readers know UTF-8 alone, and a place in what they read is an offset in the transcript. `origin`
/// leads from there to the byte of the file: one mark is kept for every few kilobytes, and the
/// characters behind it tell the rest. Half a surrogate pair, and half a unit at the end, become U+FFFD.
package struct UTF16Transcript: Sendable {
  package enum ByteOrder: Sendable { case little, big }

  private struct Mark {
    var transcript: Int
    var origin: Int
  }

  private static let stride = 1 << 12

  private let order: ByteOrder
  private var marks: [Mark] = [Mark(transcript: 0, origin: 0)]
  /// The first byte of a unit whose second is still to come.
  private var byte: UInt8?
  /// A first half of a pair, whose second half is still to come.
  private var half: UInt16?
  /// Of the transcript, and of the file, all that is pending left out.
  package private(set) var length = 0
  private var taken = 0
  private var fileLength = 0
  /// Halves without their others, and where the first of them stands in the transcript.
  package private(set) var halves = 0
  package private(set) var firstHalf: Int?

  package init(_ order: ByteOrder) { self.order = order }

  /// What the first bytes of a file say: a byte order mark, or letters with zeros between them.
  /// - Returns: nil for all that is not UTF-16.
  package static func byteOrder(of prefix: [UInt8]) -> ByteOrder? {
    // Four bytes a character: UTF-32, which nobody writes and a UTF-16 text cannot begin with.
    if prefix.starts(with: [0xFF, 0xFE, 0, 0]) { return nil }
    if prefix.starts(with: [0xFF, 0xFE]) { return .little }
    if prefix.starts(with: [0xFE, 0xFF]) { return .big }
    switch prefix.prefix(4).map({ $0 == 0 }) {
    case [false, true, false, true]: return .little
    case [true, false, true, false]: return .big
    default: return nil
    }
  }

  /// - Returns: what the bytes add to the transcript.
  package mutating func append(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count / 2 + 4)
    fileLength += bytes.count
    for next in bytes {
      guard let first = byte else {
        byte = next
        continue
      }
      byte = nil
      let unit =
        order == .little
        ? UInt16(first) | UInt16(next) << 8 : UInt16(first) << 8 | UInt16(next)
      take(unit, &output)
    }
    return output
  }

  /// - Returns: what the end adds: a replacement for whatever is incomplete.
  package mutating func finish() -> [UInt8] {
    var output: [UInt8] = []
    loseHalf(&output)
    if byte != nil {
      byte = nil
      lose(&output)
    }
    return output
  }

  private mutating func take(_ unit: UInt16, _ output: inout [UInt8]) {
    if unit < 0x80, half == nil {
      output.append(UInt8(unit))
      advance(bytes: 1, units: 1)
      return
    }
    if let first = half, UTF16.isTrailSurrogate(unit) {
      half = nil
      let value = 0x10000 + ((UInt32(first) - 0xD800) << 10) + (UInt32(unit) - 0xDC00)
      add(value, units: 2, &output)
      return
    }
    loseHalf(&output)
    if UTF16.isLeadSurrogate(unit) {
      half = unit
    } else if UTF16.isTrailSurrogate(unit) {
      lose(&output)
    } else {
      add(UInt32(unit), units: 1, &output)
    }
  }

  private mutating func loseHalf(_ output: inout [UInt8]) {
    guard half != nil else { return }
    half = nil
    lose(&output)
  }

  private mutating func lose(_ output: inout [UInt8]) {
    halves += 1
    firstHalf = firstHalf ?? length
    add(0xFFFD, units: 1, &output)
  }

  private mutating func add(_ value: UInt32, units: Int, _ output: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar) else { return }
    output.append(contentsOf: bytes)
    advance(bytes: bytes.count, units: units)
  }

  private mutating func advance(bytes: Int, units: Int) {
    if length - marks[marks.count - 1].transcript >= Self.stride {
      marks.append(Mark(transcript: length, origin: taken))
    }
    length += bytes
    taken += 2 * units
  }

  // MARK: The way back

  /// Where a place of the transcript stands in the file.
  /// - Parameter bytes: reads the transcript.
  package func origin(of offset: Int, reading bytes: (Range<Int>) -> [UInt8]) -> Int {
    var low = 0
    var high = marks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if marks[middle].transcript <= offset { low = middle } else { high = middle }
    }
    let mark = marks[low]
    let units = bytes(mark.transcript..<max(mark.transcript, offset)).reduce(0) { units, byte in
      // A character's first byte is a unit, and that of a long one two.
      units + (byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1)
    }
    return min(mark.origin + 2 * units, fileLength)
  }
}
