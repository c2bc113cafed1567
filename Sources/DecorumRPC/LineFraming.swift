/// One message a line, as MCP has it over standard streams. A line that is too long is passed over to its
/// end, and blank lines are nothing.
package struct LineFraming: MessageFraming {
  private let limit: Int
  private var line: [UInt8] = []
  /// The line is too long, and the rest of it is passed over.
  private var isPassing = false

  package init(limit: Int = 32 << 20) { self.limit = limit }

  package mutating func take(_ bytes: [UInt8]) -> [Framed] {
    var found: [Framed] = []
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      add(bytes[start..<end], &found)
      finish(&found)
      start = end + 1
    }
    add(bytes[start...], &found)
    return found
  }

  package mutating func end() -> [Framed] {
    var found: [Framed] = []
    finish(&found)
    return found
  }

  package func framed(_ message: [UInt8]) -> [UInt8] { message + [0x0A] }

  private mutating func add(_ piece: ArraySlice<UInt8>, _ found: inout [Framed]) {
    if isPassing { return }
    guard line.count + piece.count <= limit else {
      found.append(
        .fault(.invalidRequest("a message is longer than \(limit) bytes, and was passed over")))
      line = []
      isPassing = true
      return
    }
    line += piece
  }

  private mutating func finish(_ found: inout [Framed]) {
    isPassing = false
    if line.last == 0x0D { line.removeLast() }
    let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    if !isBlank { found.append(.message(line)) }
    line = []
  }
}
