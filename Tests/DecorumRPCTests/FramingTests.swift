import DecorumRPC
import Testing

/// Streams cut into messages: the same wherever the stream is cut into blocks, and after whatever stood
/// between two messages.
@Suite struct FramingTests {
  enum Expected: Hashable, Sendable {
    case message(String)
    case fault(Int)
  }

  struct Stream: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let expected: [Expected]
    init(_ name: String, _ text: String, _ expected: [Expected]) {
      (self.name, bytes, self.expected) = (name, Array(text.utf8), expected)
    }
    var testDescription: String { name }
  }

  static let header: [Stream] = [
    Stream("one", "Content-Length: 2\r\n\r\n{}", [.message("{}")]),
    Stream(
      "two", "Content-Length: 2\r\n\r\n{}Content-Length: 4\r\n\r\n[日]",
      [.message("{}"), .message("[日"), .fault(-32700)]),
    Stream(
      "bytes, not characters", "Content-Length: 5\r\n\r\n[日]Content-Length: 1\r\n\r\n1",
      [.message("[日]"), .message("1")]),
    Stream(
      "other headers, any case, any order",
      "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nX-A: b: c\r\ncontent-LENGTH:2 \r\n\r\n{}",
      [.message("{}")]),
    Stream("old charset", "Content-Type: a; charset=utf8\nContent-Length: 1\n\n1", [.message("1")]),
    Stream(
      "other charset",
      "Content-Type: a; charset=latin1\r\nContent-Length: 2\r\n\r\n{}"
        + "Content-Length: 1\r\n\r\n1", [.fault(-32700), .message("{}"), .message("1")]),
    Stream(
      "nothing in it", "Content-Length: 0\r\n\r\nContent-Length: 1\r\n\r\n1",
      [.message(""), .message("1")]),
    Stream("blank lines between", "\r\n\nContent-Length: 1\r\n\r\n1\r\n\r\n", [.message("1")]),
    Stream("lone line feeds", "Content-Length: 1\n\n1", [.message("1")]),
    Stream("twice the same", "Content-Length: 1\r\nContent-Length: 1\r\n\r\n1", [.message("1")]),
    // The search goes on at the second header line, which is as good as the first.
    Stream(
      "twice another", "Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
      [.fault(-32700), .message("{}")]),
    Stream(
      "no length", "X: 1\r\n\r\n{}Content-Length: 1\r\n\r\n1",
      [.fault(-32700), .message("1")]),
    Stream(
      "no colon", "GET / HTTP/1.1\r\n\r\nContent-Length: 1\r\n\r\n1",
      [.fault(-32700), .message("1")]),
    Stream(
      "negative", "Content-Length: -2\r\n\r\n{}Content-Length: 1\r\n\r\n1",
      [.fault(-32700), .message("1")]),
    Stream(
      "signed", "Content-Length: +2\r\n\r\n{}Content-Length: 1\r\n\r\n1",
      [.fault(-32700), .message("1")]),
    Stream(
      "empty length", "Content-Length:\r\n\r\n{}Content-Length: 1\r\n\r\n1",
      [.fault(-32700), .message("1")]),
    Stream(
      "beyond all numbers",
      "Content-Length: 99999999999999999999\r\n\r\nContent-Length: 1\r\n\r\n1",
      [.fault(-32700), .message("1")]),
    Stream(
      "not to be believed", "Content-Length: 2000000000\r\n\r\nContent-Length: 1\r\n\r\n1",
      [.fault(-32700), .message("1")]),
    Stream(
      "too large",
      "Content-Length: 50\r\n\r\n\(String(repeating: "x", count: 50))"
        + "Content-Length: 1\r\n\r\n1", [.fault(-32600), .message("1")]),
    Stream(
      "of the largest size", "Content-Length: 40\r\n\r\n\(String(repeating: "x", count: 40))",
      [.message(String(repeating: "x", count: 40))]),
    Stream(
      "a header without end",
      String(repeating: "x", count: 9000)
        + "Content-Length: 1\r\n\r\n1", [.fault(-32700), .message("1")]),
    Stream("cut off in the body", "Content-Length: 9\r\n\r\n{}", [.fault(-32700)]),
    Stream("cut off in the header", "Content-Len", [.fault(-32700)]),
    Stream("nothing", "", []),
  ]

  static let line: [Stream] = [
    Stream("one", "{}\n", [.message("{}")]),
    Stream("without an end", "{}\n[1]", [.message("{}"), .message("[1]")]),
    Stream(
      "carriage returns and blanks", "{}\r\n\r\n \t\n[1]\r\n", [.message("{}"), .message("[1]")]),
    Stream(
      "too long", "\(String(repeating: "x", count: 41))\n{}\n",
      [.fault(-32600), .message("{}")]),
    Stream(
      "much too long", "\(String(repeating: "x", count: 500))\n{}\n",
      [.fault(-32600), .message("{}")]),
    Stream(
      "of the largest size", String(repeating: "x", count: 40) + "\n",
      [.message(String(repeating: "x", count: 40))]),
    Stream("nothing", "", []),
  ]

  @Test(arguments: header) func headersAreRead(_ stream: Stream) {
    check(stream) { HeaderFraming(limit: 40) }
  }

  @Test(arguments: line) func linesAreRead(_ stream: Stream) {
    check(stream) { LineFraming(limit: 40) }
  }

  /// In one block, cut once at each byte, and byte by byte.
  private func check(_ stream: Stream, _ framing: () -> any MessageFraming) {
    let whole = read([stream.bytes[...]], framing())
    #expect(whole == stream.expected)
    for cut in stream.bytes.indices.prefix(300) {
      #expect(
        read([stream.bytes[..<cut], stream.bytes[cut...]], framing()) == stream.expected,
        "cut at \(cut)")
    }
    #expect(read(stream.bytes.indices.map { stream.bytes[$0...$0] }, framing()) == stream.expected)
  }

  private func read(_ blocks: [ArraySlice<UInt8>], _ framing: any MessageFraming) -> [Expected] {
    var framing = framing
    var found: [Framed] = []
    for block in blocks { found += framing.take(Array(block)) }
    found += framing.end()
    return found.map {
      switch $0 {
      case .message(let bytes): .message(String(decoding: bytes, as: UTF8.self))
      case .fault(let error): .fault(error.code)
      }
    }
  }

  @Test func whatIsFramedIsReadAgain() {
    let messages = ["{}", "", "日", #"{"a":"\n"}"#].map { Array($0.utf8) }
    var header = HeaderFraming()
    #expect(
      header.take(messages.flatMap(header.framed)) == messages.map { Framed.message($0) })
    var line = LineFraming()
    #expect(
      line.take(messages.flatMap(line.framed))
        == messages.filter { !$0.isEmpty }.map { Framed.message($0) })
  }
}
