import TestSupport
import Testing

@testable import DecorumRPC

/// What a client sees of a server that ends within its work.
@Suite struct RelayTests {
  /// Answers each request by its method and how many messages it had seen; `ask` asks the client.
  private struct Counting: RPCServer {
    private var conversation = Conversation(LineFraming(), .mcp)
    private var seen = 0
    private var heard: [String] = []
    private var hasEnded = false

    mutating func receive(_ bytes: [UInt8]) { conversation.receive(bytes) }
    mutating func endInput() { hasEnded = true }
    var hasWork: Bool { conversation.hasWaiting }
    var wantsMore: Bool { conversation.wantsMore }
    var exitCode: Int32? { hasEnded && !hasWork ? 0 : nil }
    mutating func takeOutput() -> [UInt8] { conversation.takeOutput() }

    mutating func step() {
      seen += 1
      switch conversation.next() {
      case .request(let id, let method, _):
        if method == "ask" { _ = conversation.request("who") }
        conversation.answer(id, .success(["method": .string(method), "seen": .int(seen)]))
      case .response(_, let result): conversation.notify("heard", (try? result.get()) ?? .null)
      default: break
      }
    }
  }

  /// A client that writes lines and keeps what it is told.
  private final class Client {
    var server = MortalServer(LineFraming(), .mcp, Counting())

    func say(_ line: String) { server.receive(Array((line + "\n").utf8)) }

    func hear() throws -> [String] {
      while server.hasWork { server.step() }
      return String(decoding: server.takeOutput(), as: UTF8.self).split(separator: "\n").map(
        String.init)
    }

    func greet() throws {
      say(#"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"a":1}}"#)
      say(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#)
      #expect(try hear() == [answer("0", "initialize", 1)])
    }

    func ask(_ id: String, _ method: String = "m") {
      say(#"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)"}"#)
    }
  }

  private static func answer(_ id: String, _ method: String, _ seen: Int) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"result":{"method":"\#(method)","seen":\#(seen)}}"#
  }

  private func failure(_ id: String) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"error":{"code":-32603,"message":"the program ended by signal 4 "#
      + #"while it worked on this, and goes on without it; please report what you asked"}}"#
  }

  @Test func aSessionIsPassedOnAsItIs() throws {
    let client = Client()
    try client.greet()
    client.ask("1")
    client.say(#" {"jsonrpc":"2.0","id":"1","method":"m","params":null} "#)
    client.say("nonsense")
    let heard = try client.hear()
    #expect(heard.prefix(2) == [Self.answer("1", "m", 3), Self.answer(#""1""#, "m", 4)])
    #expect(heard.count == 3 && heard[2].contains("-32700"))
  }

  /// The handshake is made again out of the client's sight; the first of what waits is to blame.
  @Test func theFirstWaitingRequestFailsAndTheRestIsAnswered() throws {
    let client = Client()
    try client.greet()
    for id in ["1", #""two""#, "3"] { client.ask(id) }
    client.server.crash()
    #expect(
      try client.hear() == [failure("1"), Self.answer(#""two""#, "m", 3), Self.answer("3", "m", 4)])
    client.server.crash()
    client.ask("4")
    #expect(try client.hear() == [Self.answer("4", "m", 3)])
  }

  @Test func aBatchFailsAsOne() throws {
    let client = Client()
    try client.greet()
    client.say(
      #"[{"jsonrpc":"2.0","id":1,"method":"m"},{"jsonrpc":"2.0","method":"n"},"#
        + #"{"jsonrpc":"2.0","id":2,"method":"m"}]"#)
    client.ask("3")
    client.server.crash()
    #expect(
      try client.hear() == ["[\(failure("1")),\(failure("2"))]", Self.answer("3", "m", 3)])
  }

  @Test func aServerThatEndsAtTheGreetingIsGreetedAnew() throws {
    let client = Client()
    client.ask("0", "initialize")
    client.server.crash()
    #expect(try client.hear() == [failure("0")])
    client.ask("1", "initialize")
    #expect(try client.hear() == [Self.answer("1", "initialize", 1)])
    client.server.crash()
    client.ask("2")
    #expect(try client.hear() == [Self.answer("2", "m", 2)])
  }

  /// One that was taken back waits for no answer, so it is not to blame, nor asked again.
  @Test func whatWasTakenBackIsForgotten() throws {
    let client = Client()
    try client.greet()
    client.ask("1")
    client.say(
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#)
    client.ask("2")
    client.server.crash()
    #expect(try client.hear() == [failure("2")])
  }

  /// The old server's question is answered to nobody; the new one's, under the same id, to it.
  @Test func answersGoToWhoAsked() throws {
    let client = Client()
    try client.greet()
    client.ask("1", "ask")
    let question = #"{"jsonrpc":"2.0","id":1,"method":"who"}"#
    #expect(try client.hear() == [question, Self.answer("1", "ask", 3)])
    client.server.crash()
    client.ask("2", "ask")
    #expect(try client.hear() == [question, Self.answer("2", "ask", 3)])
    client.say(#"{"jsonrpc":"2.0","id":1,"result":"old"}"#)
    #expect(try client.hear() == [])
    client.say(#"{"jsonrpc":"2.0","id":1,"result":["new"]}"#)
    #expect(try client.hear() == [#"{"jsonrpc":"2.0","method":"heard","params":["new"]}"#])
  }

  /// A line that is too long is told to the server, which says so.
  @Test func whatTheRelayCannotReadIsAnswered() throws {
    var server = MortalServer(LineFraming(limit: 64), worker: LineFraming(), .mcp, Counting())
    server.receive([UInt8](repeating: 0x61, count: 200) + [0x0A])
    while server.hasWork { server.step() }
    let words = String(decoding: server.takeOutput(), as: UTF8.self)
    #expect(words.contains("-32600") && words.contains("longer than 64 bytes"))
  }
}
