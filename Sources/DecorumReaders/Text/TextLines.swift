/// The lines of a text. They end at LF, CR LF or a lone CR.
struct TextLines: Sequence, IteratorProtocol {
  struct Line {
    /// Without the line's end.
    let content: Range<Int>
    let next: Int

    /// Exactly three hyphens, blanks behind them allowed.
    func isRule(_ bytes: [UInt8]) -> Bool { isMarker(bytes, Byte.hyphen) }

    func isMarker(_ bytes: [UInt8], _ sign: UInt8) -> Bool {
      let range = content.lowerBound..<Byte.trimmed(bytes, content).upperBound
      return range.count == 3 && bytes[range].allSatisfy { $0 == sign }
    }
  }

  private let bytes: [UInt8]
  private let limit: Int
  private var i: Int

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    i = range.lowerBound
    limit = range.upperBound
  }

  mutating func next() -> Line? {
    guard i < limit else { return nil }
    var end = i
    while end < limit, bytes[end] != Byte.lineFeed, bytes[end] != Byte.carriageReturn {
      end += 1
    }
    var next = Swift.min(end + 1, limit)
    if end + 1 < limit, bytes[end] == Byte.carriageReturn, bytes[end + 1] == Byte.lineFeed {
      next += 1
    }
    defer { i = next }
    return Line(content: i..<end, next: next)
  }
}
