import DecorumBase

/// A row that begins with a moment, as `2026-05-07 16:41:18,`, and whose text nothing encloses that could
/// be relied on. The other cells are peeled off: from the left up to the text, and from the right.
struct DatedRow {
  /// More bytes than a moment, its quotation marks and the delimiter behind it can have.
  static let longestMoment = 32

  private let range: Range<Int>
  private let delimiter: UInt8?
  private let text: Int
  private let columns: Int

  init(_ range: Range<Int>, _ delimiter: UInt8?, text: Int, columns: Int) {
    self.range = range
    self.delimiter = delimiter
    self.text = text
    self.columns = columns
  }

  /// Whether a row begins at a line's start.
  static func begins(_ bytes: [UInt8], at start: Int, _ delimiter: UInt8?) -> Bool {
    let pattern = Array("0000-00-00 00:00".utf8)
    var i = start
    if i < bytes.count, bytes[i] == Byte.quote { i += 1 }
    guard i + pattern.count <= bytes.count else { return false }
    for sign in pattern {
      let isFitting = sign == UInt8(ascii: "0") ? Byte.isDigit(bytes[i]) : bytes[i] == sign
      // `2026-05-07T16:41`
      guard isFitting || sign == Byte.space && bytes[i] == UInt8(ascii: "T") else { return false }
      i += 1
    }
    let end = min(bytes.count, start + longestMoment)
    while i < end, bytes[i] != delimiter, !Byte.isLineEnd(bytes[i]) { i += 1 }
    return i < end && bytes[i] == delimiter
  }

  func cells(_ bytes: [UInt8]) -> [CSVCell] {
    var cells: [CSVCell] = []
    var rest = range
    while cells.count < text, let end = bytes[rest].firstIndex(where: { $0 == delimiter }) {
      cells.append(Self.cell(rest.lowerBound..<end, bytes))
      rest = (end + 1)..<rest.upperBound
    }
    if cells.count < text { return cells + [Self.cell(rest, bytes)] }
    var tail: [CSVCell] = []
    while cells.count + 1 + tail.count < columns,
      let comma = bytes[rest].lastIndex(where: { $0 == delimiter }),
      Self.isPlain(bytes[(comma + 1)..<rest.upperBound])
    {
      tail.append(Self.cell((comma + 1)..<rest.upperBound, bytes))
      rest = rest.lowerBound..<comma
    }
    return cells + [CSVCell(content: rest)] + tail.reversed()
  }

  /// An address or a single word: what stands behind the last comma of a sentence is neither.
  private static func isPlain(_ cell: ArraySlice<UInt8>) -> Bool {
    !cell.contains { Byte.isBlank($0) }
  }

  private static func cell(_ range: Range<Int>, _ bytes: [UInt8]) -> CSVCell {
    let isQuoted =
      range.count > 1 && bytes[range.lowerBound] == Byte.quote
      && bytes[range.upperBound - 1] == Byte.quote
    return CSVCell(
      content: isQuoted ? (range.lowerBound + 1)..<(range.upperBound - 1) : range,
      isQuoted: isQuoted)
  }
}
