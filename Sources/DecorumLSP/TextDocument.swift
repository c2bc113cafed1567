import DecorumRPC

/// A document as the client holds it: its bytes, and the changes that the client makes to them.
struct TextDocument: Sendable {
  let uri: DocumentURI
  let languageID: String
  private(set) var version: Int?
  /// Whether the text is the client's. Once a change was lost or not understood it is not, until the
  /// client sends all of it.
  private(set) var isInStep = true
  /// Always UTF-8.
  private(set) var bytes: [UInt8]
  /// Where each line begins.
  private var lineStarts: [Int]

  init(uri: DocumentURI, languageID: String, version: Int?, text: String) {
    self.uri = uri
    self.languageID = languageID
    self.version = version
    bytes = Array(text.utf8)
    lineStarts = Self.lineStarts(of: bytes)
  }

  /// One of the changes of `textDocument/didChange`.
  struct Change: Sendable {
    /// nil = the whole text.
    let range: (start: Position, end: Position)?
    let text: String

    var isWhole: Bool { range == nil }

    init?(_ json: JSON) {
      guard let text = json["text"]?.string else { return nil }
      self.text = text
      guard let range = json["range"], !range.isNull else {
        self.range = nil
        return
      }
      guard let start = Position(range["start"]), let end = Position(range["end"]) else {
        return nil
      }
      self.range = (start, end)
    }
  }

  /// Of `textDocument/didOpen`; nil where a name or the text is missing.
  init?(opened params: JSON) {
    guard let item = params["textDocument"], let uri = item["uri"]?.string,
      let text = item["text"]?.string
    else { return nil }
    self.init(
      uri: DocumentURI(uri), languageID: item["languageId"]?.string ?? "",
      version: item["version"]?.int, text: text)
  }

  /// Follows `textDocument/didChange`.
  /// - Returns: false where the text has become another than the client's, or was already.
  mutating func follow(_ params: JSON, in encoding: PositionEncoding) -> Bool {
    let given = params["contentChanges"]?.array?.map(Change.init) ?? [nil]
    // A whole text makes good whatever went before it.
    let whole = given.lastIndex { $0?.isWhole ?? false }
    let last = given[(whole ?? 0)...]
    let changes = last.compactMap(\.self)
    isInStep = changes.count == last.count && (isInStep || whole != nil)
    apply(isInStep ? changes : [], version: params["textDocument", "version"]?.int, in: encoding)
    return isInStep
  }

  /// Something that may have been a change was lost.
  mutating func loseStep() { isInStep = false }

  /// Makes changes in their order, each on what the one before has left.
  mutating func apply(_ changes: [Change], version: Int?, in encoding: PositionEncoding) {
    self.version = version
    for change in changes {
      if let range = change.range {
        replace(
          place(of: range.start, in: encoding), place(of: range.end, in: encoding), change.text)
      } else {
        bytes = Array(change.text.utf8)
        lineStarts = Self.lineStarts(of: bytes)
      }
    }
  }

  private mutating func replace(_ start: Place, _ end: Place, _ text: String) {
    // A range the wrong way round can mean one thing only.
    let isForward =
      start.offset < end.offset || start.offset == end.offset && !start.isInsidePair
    let (start, end) = isForward ? (start, end) : (end, start)
    // Half of a pair stays a unit of its own, as it does at the client, and keeps later positions right.
    let half = Array("\u{FFFD}".utf8)
    var new = Array(text.utf8)
    var upper = end.offset
    if start.isInsidePair { new = half + new }
    if end.isInsidePair {
      new += half
      upper += 4
    }
    bytes.replaceSubrange(start.offset..<upper, with: new)
    moveLines(from: start.offset, upper, to: start.offset + new.count)
  }

  /// Looks for lines where the text is new, both its ends among it, and moves those behind it.
  private mutating func moveLines(from start: Int, _ oldEnd: Int, to newEnd: Int) {
    let first = lineIndex { $0 >= max(start, 1) }
    let behind = lineIndex { $0 > oldEnd }
    let new = (start...newEnd).filter { $0 > 0 && isLineStart($0) }
    lineStarts.replaceSubrange(first..<behind, with: new)
    for i in (first + new.count)..<lineStarts.count { lineStarts[i] += newEnd - oldEnd }
  }

  private func isLineStart(_ offset: Int) -> Bool {
    let isInsideEnd = offset < bytes.count && bytes[offset] == 0x0A
    return bytes[offset - 1] == 0x0A || bytes[offset - 1] == 0x0D && !isInsideEnd
  }

  /// The first line whose beginning is so, where those behind it are so too.
  private func lineIndex(where isSo: (Int) -> Bool) -> Int {
    var range = 0..<lineStarts.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        isSo(lineStarts[middle])
        ? range.lowerBound..<middle : (middle + 1)..<range.upperBound
    }
    return range.lowerBound
  }

  // MARK: Places

  /// Where a position leads.
  struct Place: Hashable {
    /// A boundary between code points.
    let offset: Int
    /// The position lies between the two units of the code point that begins here.
    var isInsidePair = false
  }

  /// A character behind the end of its line is the line's end, and a line behind the last one the end of
  /// the document. Within a code point stands its beginning.
  func place(of position: Position, in encoding: PositionEncoding) -> Place {
    guard position.line < lineStarts.count else { return Place(offset: bytes.count) }
    let start = lineStarts[position.line]
    let end = contentEnd(ofLine: position.line)
    var offset = start
    var units = 0
    while offset < end {
      let length = Self.length(of: bytes[offset])
      let size = encoding.units(ofBytes: length)
      guard units + size <= position.character else {
        let isInside = units < position.character
        return Place(offset: offset, isInsidePair: isInside && encoding == .utf16)
      }
      units += size
      offset += length
    }
    return Place(offset: end)
  }

  /// The bytes of a range that a client asks about.
  func bytes(between start: Position, _ end: Position, in encoding: PositionEncoding) -> Range<Int>
  {
    let (start, end) = (place(of: start, in: encoding).offset, place(of: end, in: encoding).offset)
    return min(start, end)..<max(start, end)
  }

  /// The whole lines that a range of bytes begins and ends in, without the last one's end.
  func lines(around range: Range<Int>) -> Range<Int> {
    func line(of offset: Int) -> Int {
      lineIndex { $0 > offset } - 1
    }
    return lineStarts[line(of: range.lowerBound)]..<contentEnd(ofLine: line(of: range.upperBound))
  }

  /// Whether the client sent a byte order mark, as a character of the text.
  var hasMark: Bool { bytes.starts(with: [0xEF, 0xBB, 0xBF]) }

  /// Lines end at LF, CR LF or a lone CR; the end is no part of the line.
  private func contentEnd(ofLine line: Int) -> Int {
    guard line + 1 < lineStarts.count else { return bytes.count }
    let next = lineStarts[line + 1]
    return next >= 2 && bytes[next - 1] == 0x0A && bytes[next - 2] == 0x0D
      && next - 2 >= lineStarts[line] ? next - 2 : next - 1
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    let span = bytes.span
    for i in span.indices where span[i] == 0x0A || span[i] == 0x0D {
      if span[i] == 0x0D, i + 1 < span.count, span[i + 1] == 0x0A { continue }
      starts.append(i + 1)
    }
    return starts
  }

  private static func length(of byte: UInt8) -> Int {
    byte < 0x80 ? 1 : (~byte).leadingZeroBitCount
  }
}
