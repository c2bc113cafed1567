import DecorumBase

/// Where the lines of a source are, at a cost that does not grow with the source.
///
/// Keeps two numbers per 64 KiB: the lines begun before that place, and where the last of them
/// begins. A line is then found by looking at one or two stretches of 64 KiB, even where a single
/// line is larger than that. Lines end at LF, CR LF or a lone CR, which is a matter of the byte
/// after it: until that byte is seen the end of the line is pending.
struct LineCheckpoints: Sendable {
  static let stride = 1 << 16

  private struct Checkpoint {
    /// Line ends that are complete at or before this place.
    let ended: Int
    /// The byte after the last of them.
    let lineStart: Int
  }

  private var checkpoints: [Checkpoint] = []
  private var ended = 0
  private var lineStart = 0
  private var carriageReturnPending = false
  /// Bytes seen so far.
  private(set) var length = 0
  private(set) var isComplete = false

  /// Takes in what stands at `length`; bytes before it are known already and passed over.
  mutating func extend(with bytes: ArraySlice<UInt8>, at offset: Int) {
    var rest = bytes.dropFirst(length - offset)
    while !rest.isEmpty {
      let room = Self.stride - length % Self.stride
      let part = rest.prefix(room)
      scan(part)
      rest = rest.dropFirst(part.count)
    }
  }

  mutating func finish() {
    if carriageReturnPending { endLine(at: length) }
    carriageReturnPending = false
    isComplete = true
  }

  /// Scans bytes that lie in one stretch.
  private mutating func scan(_ part: ArraySlice<UInt8>) {
    guard let first = part.first else { return }
    if carriageReturnPending && first != newline { endLine(at: length) }
    carriageReturnPending = false
    if length % Self.stride == 0 {
      checkpoints.append(Checkpoint(ended: ended, lineStart: lineStart))
    }
    let base = length - part.startIndex
    // Nearly every stretch of nearly every file has none, and its lines are only counted.
    if Self.count(of: carriageReturn, in: part) > 0 {
      for index in part.indices {
        if carriageReturnPending && part[index] != newline { endLine(at: base + index) }
        carriageReturnPending = part[index] == carriageReturn
        if part[index] == newline { endLine(at: base + index + 1) }
      }
    } else {
      ended += Self.count(of: newline, in: part)
      if let last = part.lastIndex(of: newline) { lineStart = base + last + 1 }
    }
    length += part.count
  }

  private static func count(of byte: UInt8, in part: ArraySlice<UInt8>) -> Int {
    part.withUnsafeBytes { part in
      var count = 0
      var i = 0
      while i &+ 16 <= part.count {
        // A lane counts what is something else, up to 255.
        let start = i
        let end = min(i &+ 16 &* 255, part.count &- 15)
        var others = SIMD16<UInt8>()
        while i < end {
          let word = part.loadUnaligned(fromByteOffset: i, as: SIMD16<UInt8>.self)
          others &+= pointwiseMin(word ^ byte, SIMD16(repeating: 1))
          i &+= 16
        }
        count += others.indices.reduce(i - start) { $0 - Int(others[$1]) }
      }
      return part[i...].reduce(count) { $0 + ($1 == byte ? 1 : 0) }
    }
  }

  private mutating func endLine(at end: Int) {
    ended += 1
    lineStart = end
  }

  /// The line that holds `offset`; `bytes` reads the source. Call only when complete.
  func line(at offset: Int, reading bytes: (Range<Int>) -> ArraySlice<UInt8>) -> LinePosition {
    line(at: offset) { lineEnds(inStretch: $0, reading: bytes) }
  }

  /// - Parameter ends: the line ends of a stretch, for callers that look at one again and again.
  func line(at offset: Int, ends: (Int) -> [LineEnd]) -> LinePosition {
    let offset = min(max(offset, 0), length)
    guard !checkpoints.isEmpty else { return LinePosition(number: 1, range: 0..<0) }
    let index = min(offset / Self.stride, checkpoints.count - 1)
    let here = ends(index)
    let passed = LineEnd.count(of: here, through: offset)
    let number = checkpoints[index].ended + 1 + passed
    let start = passed == 0 ? checkpoints[index].lineStart : here[passed - 1].next
    if passed < here.count { return LinePosition(number: number, range: start..<here[passed].last) }
    // The line goes on beyond this stretch: the next one with another count ends it.
    var low = index + 1
    var high = checkpoints.count
    while low < high {
      let middle = (low + high) / 2
      if checkpoints[middle].ended >= number { high = middle } else { low = middle + 1 }
    }
    // `low` is the first stretch that begins after the line's end, so the end is in the one before.
    let ending = low - 1
    if ending > index {
      if let end = ends(ending).first(where: { $0.next > offset }) {
        return LinePosition(number: number, range: start..<end.last)
      }
    }
    return LinePosition(number: number, range: start..<length)
  }

  struct LineEnd {
    /// Where the line's own bytes end.
    let last: Int
    /// Where the next line begins.
    let next: Int

    /// How many lines end before `offset`.
    fileprivate static func count(of ends: [LineEnd], through offset: Int) -> Int {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if ends[middle].next > offset { high = middle } else { low = middle + 1 }
      }
      return low
    }
  }

  /// The line ends that lie behind a checkpoint and at or before the next one.
  func lineEnds(
    inStretch index: Int, reading: (Range<Int>) -> ArraySlice<UInt8>
  ) -> [LineEnd] {
    let from = index * Self.stride
    let to = min(from + Self.stride, length)
    // One byte before, for a CR whose LF opens the stretch; one behind, for a CR that closes it.
    let before = max(from - 1, 0)
    let piece = reading(before..<min(to + 1, length))
    let bytes = piece.span
    var ends: [LineEnd] = []
    var i = Self.nextEnd(in: bytes, from: from - before)
    while before + i < to, i < bytes.count {
      let place = before + i
      if bytes[i] == newline {
        let hasReturn = i > 0 && bytes[i - 1] == carriageReturn
        ends.append(LineEnd(last: hasReturn ? place - 1 : place, next: place + 1))
      } else if i + 1 == bytes.count || bytes[i + 1] != newline {
        ends.append(LineEnd(last: place, next: place + 1))
      }
      i = Self.nextEnd(in: bytes, from: i + 1)
    }
    return ends
  }

  /// The first LF or CR from `start` on, else the end.
  private static func nextEnd(in bytes: borrowing Swift.Span<UInt8>, from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var i = start
      // Without a branch in it the inner loop is a few instructions on vectors: nothing is left of a
      // byte that is one of the two.
      while i &+ 32 <= bytes.count {
        var least = UInt8.max
        for k in 0..<32 {
          least = min(least, bytes[i &+ k] ^ newline, bytes[i &+ k] ^ carriageReturn)
        }
        if least == 0 { break }
        i &+= 32
      }
      let raw = UnsafeRawBufferPointer(bytes)
      while i &+ 8 <= bytes.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
        let ends = lowestMark(of: newline, in: word) | lowestMark(of: carriageReturn, in: word)
        if ends != 0 { return i &+ ends.trailingZeroBitCount / 8 }
        i &+= 8
      }
      while i < bytes.count, bytes[i] != newline, bytes[i] != carriageReturn { i &+= 1 }
      return i
    }
  }

  /// Marks the highest bit of the first byte that is `byte`; bytes behind that one may be marked too.
  private static func lowestMark(of byte: UInt8, in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let rest = word ^ (ones &* UInt64(byte))
    return (rest &- ones) & ~rest & (ones &<< 7)
  }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
