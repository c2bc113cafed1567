/// Messages behind a `Content-Length` header, as LSP has them.
///
/// What is too large is passed over by its length. Where the length itself cannot be told, all is passed
/// over up to the next word `Content-Length`, which is where the next message most likely begins.
package struct HeaderFraming: MessageFraming {
  private enum State {
    case header
    case body(length: Int)
    /// So many bytes of a message that is too large.
    case passing(Int)
    case searching
  }

  private static let headerLimit = 4096
  /// Nobody waits for the end of a message that claims to be larger.
  private static let believable = 1 << 30
  private static let mark = Array("content-length:".utf8)

  private let limit: Int
  private var state = State.header
  /// What came in and is in no message yet; what stands before `start` is done with.
  private var buffer: [UInt8] = []
  private var start = 0

  package init(limit: Int = 32 << 20) { self.limit = limit }

  package func framed(_ message: [UInt8]) -> [UInt8] {
    Array("Content-Length: \(message.count)\r\n\r\n".utf8) + message
  }

  package mutating func take(_ bytes: [UInt8]) -> [Framed] {
    buffer += bytes
    var found: [Framed] = []
    while step(&found) {}
    if start > 0 { buffer.removeFirst(start) }
    start = 0
    return found
  }

  package mutating func end() -> [Framed] {
    defer {
      buffer = []
      state = .header
    }
    switch state {
    case .header where buffer.allSatisfy { $0 == 0x0D || $0 == 0x0A }: return []
    case .searching: return []
    default: return [.fault(RPCError(.notJSON, "the stream ended within a message"))]
    }
  }

  private var rest: ArraySlice<UInt8> { buffer[start...] }

  /// - Returns: false where more bytes are needed.
  private mutating func step(_ found: inout [Framed]) -> Bool {
    switch state {
    case .header: return header(&found)
    case .body(let length):
      guard rest.count >= length else { return false }
      found.append(.message(Array(rest.prefix(length))))
      start += length
      state = .header
    case .passing(let length):
      let passed = min(length, rest.count)
      start += passed
      guard passed == length else {
        state = .passing(length - passed)
        return false
      }
      state = .header
    case .searching: return search()
    }
    return true
  }

  /// Blank lines between messages are nothing.
  private mutating func header(_ found: inout [Framed]) -> Bool {
    while let byte = rest.first, byte == 0x0D || byte == 0x0A { start += 1 }
    guard let block = headerBlock else {
      guard rest.count > Self.headerLimit else { return false }
      refuse("a header is longer than \(Self.headerLimit) bytes", &found)
      return true
    }
    switch Self.length(in: Array(rest[..<block.end])) {
    case .failure(let error): refuse(error.message, &found)
    case .success(let length):
      start = block.after
      if length > limit {
        found.append(
          .fault(
            .invalidRequest(
              "a message of \(length) bytes is longer than \(limit), and was passed over")))
        state = .passing(length)
      } else {
        state = .body(length: length)
      }
    }
    return true
  }

  /// Up to the blank line. A lone LF counts as the end of a line: nothing else can be meant by it.
  private var headerBlock: (end: Int, after: Int)? {
    var lineStart = start
    let limit = min(buffer.count, start + Self.headerLimit)
    for i in start..<limit where buffer[i] == 0x0A {
      let length = i - lineStart - (i > lineStart && buffer[i - 1] == 0x0D ? 1 : 0)
      if length == 0 { return (lineStart, i + 1) }
      lineStart = i + 1
    }
    return nil
  }

  private mutating func refuse(_ why: String, _ found: inout [Framed]) {
    found.append(.fault(RPCError(.notJSON, why)))
    // The mark that led here must not be found again.
    start += 1
    state = .searching
  }

  private mutating func search() -> Bool {
    let mark = Self.mark
    var i = start
    while i + mark.count <= buffer.count {
      if Self.isMark(buffer[i..<(i + mark.count)]) {
        start = i
        state = .header
        return true
      }
      i += 1
    }
    start = max(start, i)
    return false
  }

  private static func isMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    zip(bytes, mark).allSatisfy { byte, wanted in
      byte == wanted || (0x41...0x5A ~= byte && byte | 0x20 == wanted)
    }
  }
}

// MARK: Header lines

extension HeaderFraming {
  private static func length(in header: [UInt8]) -> Result<Int, RPCError> {
    func fault(_ why: String) -> Result<Int, RPCError> { .failure(RPCError(.notJSON, why)) }
    var length: Int?
    for line in header.split(separator: 0x0A) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
        return fault("a header line has no colon")
      }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      let value = line[(colon + 1)...].filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
      switch name {
      case "content-length":
        let digits = String(decoding: value, as: UTF8.self)
        guard value.allSatisfy({ 0x30...0x39 ~= $0 }), let number = Int(digits),
          number <= believable
        else { return fault("Content-Length is no length") }
        guard length == nil || length == number else {
          return fault("Content-Length is there twice")
        }
        length = number
      case "content-type":
        let type = String(decoding: value, as: UTF8.self).lowercased()
        let charset = type.split(separator: ";").last { $0.hasPrefix("charset=") }
        let known = ["utf-8", "utf8", "\"utf-8\"", "\"utf8\""].map { "charset=" + $0 }
        guard charset.map({ known.contains(String($0)) }) ?? true else {
          return fault("only UTF-8 is understood")
        }
      default: continue
      }
    }
    return length.map { .success($0) } ?? fault("there is no Content-Length")
  }
}
