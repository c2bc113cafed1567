import DecorumRPC
import Testing

/// What a server sees of what comes in, and what goes out without its doing.
@Suite struct ConversationTests {
  /// Answers `echo` with its parameters and `fail` with an error; takes notifications as they come.
  private func talk(
    _ lines: [String], _ cancellation: Conversation.Cancellation = .lsp
  ) throws -> [JSON] {
    var conversation = Conversation(LineFraming(), cancellation)
    conversation.receive(Array(lines.joined(separator: "\n").utf8) + [0x0A])
    conversation.endInput()
    while let message = conversation.next() {
      switch message {
      case .request(let id, "echo", let params): conversation.answer(id, .success(params))
      case .request(let id, let method, _):
        conversation.answer(id, .failure(.unknownMethod(method)))
      case .notification(let method, let params):
        conversation.notify("seen", ["method": .string(method), "params": params])
      case .response(_, .success(let result)): conversation.notify("answered", [result])
      case .response(_, .failure(let error)): conversation.notify("refused", [error.json])
      case .malformed: Issue.record("a malformed message reached the server")
      }
    }
    #expect(!conversation.hasWaiting)
    return try conversation.takeOutput().split(separator: 0x0A).map {
      try JSONParser.parse(Array($0))
    }
  }

  private func answer(_ id: JSON, _ result: JSON) -> JSON {
    ["jsonrpc": "2.0", "id": id, "result": result]
  }

  /// Without the words.
  private func codes(_ messages: [JSON]) -> [JSON] {
    messages.map { message in
      message.array.map { .array(codes($0)) }
        ?? .object(present: [
          "id": message["id"], "code": message["error", "code"], "result": message["result"],
        ])
    }
  }

  @Test func requestsAreAnsweredInOrder() throws {
    #expect(
      try talk([
        #"{"jsonrpc":"2.0","id":1,"method":"echo","params":{"a":1}}"#,
        #"{"jsonrpc":"2.0","id":"1","method":"echo","params":[2]}"#,
        #"{"jsonrpc":"2.0","id":1.0,"method":"echo"}"#,
      ]) == [answer(1, ["a": 1]), answer("1", [2]), answer(.double(1), .null)])
  }

  @Test func notificationsHaveNoAnswer() throws {
    let out = try talk([#"{"jsonrpc":"2.0","method":"a","params":null}"#])
    #expect(
      out == [["jsonrpc": "2.0", "method": "seen", "params": ["method": "a", "params": .null]]])
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let line: String
    let id: JSON
    let code: Int
    init(_ line: String, _ id: JSON, _ code: Int) {
      (self.line, self.id, self.code) = (line, id, code)
    }
    var testDescription: String { line }
  }

  @Test(arguments: [
    Bad("{", .null, -32700), Bad(#"{"jsonrpc":"2.0","id":1,"method":"#, .null, -32700),
    Bad("1", .null, -32600), Bad("\"a\"", .null, -32600), Bad("null", .null, -32600),
    Bad("{}", .null, -32600), Bad("[]", .null, -32600),
    Bad(#"{"id":1,"method":"echo"}"#, 1, -32600),
    Bad(#"{"jsonrpc":"1.0","id":1,"method":"echo"}"#, 1, -32600),
    Bad(#"{"jsonrpc":2.0,"id":1,"method":"echo"}"#, 1, -32600),
    Bad(#"{"jsonrpc":"2.0","id":1,"method":1}"#, 1, -32600),
    Bad(#"{"jsonrpc":"2.0","id":1}"#, .null, -32600),
    Bad(#"{"id":1,"result":1}"#, .null, -32600),
    Bad(#"{"jsonrpc":"2.0","id":1,"method":"echo","params":"a"}"#, 1, -32600),
    Bad(#"{"jsonrpc":"2.0","id":null,"method":"echo"}"#, .null, -32600),
    Bad(#"{"jsonrpc":"2.0","id":{},"method":"echo"}"#, .null, -32600),
    Bad(#"{"jsonrpc":"2.0","id":[1],"method":"echo"}"#, .null, -32600),
    Bad(#"{"jsonrpc":"2.0","id":true,"method":"echo"}"#, .null, -32600),
    Bad(#"{"jsonrpc":"2.0","id":1,"method":"none"}"#, 1, -32601),
    Bad(String(repeating: "[", count: 100_000), .null, -32700),
  ])
  func whatIsMalformedIsAnsweredAndTheNextIsRead(_ bad: Bad) throws {
    let good = #"{"jsonrpc":"2.0","id":9,"method":"echo","params":[]}"#
    let out = try talk([good, bad.line, good])
    #expect(
      codes(out) == [
        ["id": 9, "result": []], ["id": bad.id, "code": .int(bad.code)], ["id": 9, "result": []],
      ])
    #expect(out[1]["error", "message"]?.string?.isEmpty == false)
  }

  @Test func bytesThatAreNotUTF8AreAnsweredToo() {
    var conversation = Conversation(LineFraming(), .lsp)
    conversation.receive(
      Array(#"{"jsonrpc":"2.0","id":1,"method":""#.utf8) + [0xFF, 0x22, 0x7D, 0x0A])
    #expect(conversation.next() == nil)
    let out = String(decoding: conversation.takeOutput(), as: UTF8.self)
    #expect(out.contains("-32700") && out.contains("UTF-8"))
  }

  // MARK: Batches

  @Test func aBatchIsAnsweredByABatch() throws {
    let out = try talk([
      """
      [{"jsonrpc":"2.0","id":1,"method":"echo","params":[1]},{"jsonrpc":"2.0","method":"a"},1,
      """.split(separator: "\n").joined()
        + #"{"jsonrpc":"2.0","id":2,"method":"none"},[],{"jsonrpc":"2.0","id":3,"result":5}]"#
    ])
    #expect(
      codes(out.filter { $0.array != nil }) == [
        [
          ["id": 1, "result": [1]], ["id": .null, "code": -32600], ["id": 2, "code": -32601],
          ["id": .null, "code": -32600],
        ]
      ])
    #expect(out.compactMap { $0["method"]?.string } == ["seen", "answered"])
  }

  @Test func aBatchOfNotificationsHasNoAnswer() throws {
    let out = try talk([#"[{"jsonrpc":"2.0","method":"a"},{"jsonrpc":"2.0","method":"b"}]"#])
    #expect(out.map { $0["method"] } == ["seen", "seen"])
  }

  @Test func aBatchIsBounded() throws {
    let one = #"{"jsonrpc":"2.0","id":1,"method":"echo"}"#
    func batch(_ count: Int) -> String {
      "[" + Array(repeating: one, count: count).joined(separator: ",") + "]"
    }
    #expect(try talk([batch(10_000)]).first?.array?.count == 10_000)
    #expect(codes(try talk([batch(10_001)])) == [["id": .null, "code": -32600]])
  }

  // MARK: Taking back

  private static let three = [
    #"{"jsonrpc":"2.0","id":1,"method":"echo","params":[1]}"#,
    #"{"jsonrpc":"2.0","id":2,"method":"echo","params":[2]}"#,
    #"{"jsonrpc":"2.0","id":3,"method":"echo","params":[3]}"#,
  ]

  @Test func whatIsCancelledInTimeIsNotDone() throws {
    let cancel = #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":2}}"#
    #expect(
      codes(try talk(Self.three + [cancel])) == [
        ["id": 1, "result": [1]], ["id": 2, "code": -32800], ["id": 3, "result": [3]],
      ])
    // Too early, of no request, without any, twice: nothing.
    let idle = [
      #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":7}}"#,
      #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"2"}}"#,
      #"{"jsonrpc":"2.0","method":"$/cancelRequest"}"#,
    ]
    #expect(codes(try talk([cancel] + Self.three + idle)).count == 3)
    #expect(codes(try talk([cancel] + Self.three + idle))[1] == ["id": 2, "result": [2]])
  }

  @Test func whatIsTakenBackByMCPHasNoAnswer() throws {
    let cancel = #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":2}}"#
    #expect(
      codes(try talk(Self.three + [cancel], .mcp)) == [
        ["id": 1, "result": [1]], ["id": 3, "result": [3]],
      ])
    let batch = "[" + Self.three.joined(separator: ",") + "]"
    #expect(
      codes(try talk([batch, cancel], .mcp)) == [
        [["id": 1, "result": [1]], ["id": 3, "result": [3]]]
      ])
    #expect(
      try talk(["[" + Self.three[1] + "]", cancel], .mcp).isEmpty)
  }

  // MARK: Our own requests

  @Test func anAnswerNamesItsRequest() throws {
    var conversation = Conversation(HeaderFraming(), .lsp)
    let first = conversation.request("a", ["x": 1])
    let second = conversation.request("b")
    #expect(first != second)
    let sent = String(decoding: conversation.takeOutput(), as: UTF8.self)
    #expect(sent.contains(#"{"jsonrpc":"2.0","id":1,"method":"a","params":{"x":1}}"#))
    #expect(sent.contains(#"{"jsonrpc":"2.0","id":2,"method":"b"}"#))
    #expect(conversation.takeOutput().isEmpty)
    let framing = HeaderFraming()
    for line in [
      #"{"jsonrpc":"2.0","id":2,"result":null}"#,
      #"{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"no"}}"#,
      #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"?"}}"#,
    ] { conversation.receive(framing.framed(Array(line.utf8))) }
    #expect(conversation.next() == .response(id: second, result: .success(.null)))
    #expect(
      conversation.next()
        == .response(id: first, result: .failure(RPCError(code: -32601, message: "no"))))
    #expect(
      conversation.next()
        == .response(id: nil, result: .failure(RPCError(code: -32700, message: "?"))))
  }

  /// Clients leave out what is null.
  @Test func anAnswerThatSaysNothingMeansNull() {
    var conversation = Conversation(LineFraming(), .lsp)
    let id = conversation.request("a")
    _ = conversation.takeOutput()
    let line = Array(#"{"jsonrpc":"2.0","id":1}"#.utf8) + [0x0A]
    conversation.receive(line)
    #expect(conversation.next() == .response(id: id, result: .success(.null)))
    #expect(conversation.takeOutput().isEmpty)
    conversation.receive(line)
    #expect(conversation.next() == nil)
    #expect(String(decoding: conversation.takeOutput(), as: UTF8.self).contains(#""id":null"#))
  }

  @Test func whatIsLostIsKnownAtItsTurn() {
    var conversation = Conversation(LineFraming(), .lsp)
    let good = #"{"jsonrpc":"2.0","method":"a"}"#
    conversation.receive(Array("\(good)\n{\n\(good)\n".utf8))
    for isLost in [false, true] {
      #expect(conversation.next() != nil)
      #expect(conversation.takeLoss() == isLost)
    }
    #expect(conversation.next() == nil && !conversation.takeLoss())
  }

  @Test func whatWaitsIsBounded() {
    var conversation = Conversation(LineFraming(), .lsp)
    var taken = 0
    while conversation.wantsMore {
      conversation.receive(Array(#"{"jsonrpc":"2.0","method":"a"}"#.utf8) + [0x0A])
      taken += 1
    }
    #expect(taken == 4096)
    _ = conversation.next()
    #expect(conversation.wantsMore)
    var left = 1
    while conversation.next() != nil { left += 1 }
    #expect(left == taken)
  }
}
