import DecorumRPC
import Foundation
import Testing

@testable import DecorumMCP

/// The protocol itself: how a connection opens in each revision, and by which code everything is answered
/// that is no call of a tool.
@Suite struct ProtocolTests {
  private static let initialize =
    #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}"#

  @Test(arguments: [
    ("2024-11-05", "2024-11-05"), ("2025-03-26", "2025-03-26"), ("2025-06-18", "2025-06-18"),
    ("2025-11-25", "2025-11-25"),
    // Unknown, or none of the revisions that open with a handshake: ours.
    ("2026-07-28", "2025-11-25"), ("2031-01-01", "2025-11-25"), ("zzz", "2025-11-25"),
    ("", "2025-11-25"),
  ])
  func handshakeSettlesTheRevision(asked: String, agreed: String) {
    var client = Client(revision: nil)
    let answer = client.request(
      "initialize", ["protocolVersion": .string(asked), "capabilities": [:]])
    #expect(answer["result", "protocolVersion"] == .string(agreed))
    #expect(answer["result", "capabilities"] == ["tools": [:]])
    #expect(answer["result", "serverInfo", "name"] == "decorum")
    #expect(answer["result", "instructions"]?.string?.contains("check_post") == true)
    #expect(client.send(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#) == [])
    #expect(client.request("tools/list")["result", "tools"]?.array?.count == 3)
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var line: String
    var code: Int
    var id: JSON = 1
    var isOpen = true
  }

  @Test(arguments: [
    Refused(testDescription: "no JSON", line: "{nonsense", code: -32700, id: .null),
    Refused(testDescription: "half a message", line: #"{"jsonrpc":"2.0""#, code: -32700, id: .null),
    Refused(testDescription: "no object", line: "42", code: -32600, id: .null),
    Refused(testDescription: "an empty batch", line: "[]", code: -32600, id: .null),
    Refused(testDescription: "another protocol", line: #"{"id":1,"method":"ping"}"#, code: -32600),
    Refused(
      testDescription: "a number for a method", line: #"{"jsonrpc":"2.0","id":1,"method":7}"#,
      code: -32600),
    Refused(
      testDescription: "an object for an id", line: #"{"jsonrpc":"2.0","id":{},"method":"ping"}"#,
      code: -32600, id: .null),
    Refused(
      testDescription: "an unknown method",
      line: #"{"jsonrpc":"2.0","id":1,"method":"resources/list"}"#, code: -32601),
    Refused(
      testDescription: "a method with a hostile name",
      line: #"{"jsonrpc":"2.0","id":1,"method":"\u202e\"}\n{\"jsonrpc\":\"2.0\"}"}"#, code: -32601),
    Refused(
      testDescription: "logging, which is not offered",
      line: #"{"jsonrpc":"2.0","id":1,"method":"logging/setLevel","params":{"level":"debug"}}"#,
      code: -32601),
    Refused(
      testDescription: "an unknown tool",
      line: #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"chek_post"}}"#,
      code: -32602),
    Refused(
      testDescription: "a tool without a name",
      line: #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"arguments":{}}}"#,
      code: -32602),
    Refused(
      testDescription: "no parameters",
      line: #"{"jsonrpc":"2.0","id":1,"method":"tools/call"}"#, code: -32602),
    Refused(
      testDescription: "arguments that are a list",
      line:
        #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"check_post","arguments":[1]}}"#,
      code: -32602),
    Refused(
      testDescription: "a page that is not there",
      line: #"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"cursor":"x"}}"#, code: -32602
    ),
    Refused(
      testDescription: "a handshake without a revision",
      line: #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}"#, code: -32602,
      isOpen: false),
    Refused(
      testDescription: "a list before the handshake",
      line: #"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#, code: -32600, isOpen: false),
    Refused(
      testDescription: "a call before the handshake",
      line:
        #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"check_post","arguments":{"text":"x"}}}"#,
      code: -32600, isOpen: false),
    Refused(
      testDescription: "a discovery without its envelope",
      line: #"{"jsonrpc":"2.0","id":1,"method":"server/discover"}"#, code: -32602, isOpen: false),
  ])
  func whatCannotBeAnsweredHasItsCode(_ refused: Refused) {
    var client = Client(revision: refused.isOpen ? "2025-11-25" : nil)
    let answers = client.send(refused.line)
    #expect(answers.count == 1)
    #expect(answers.first?["error", "code"] == .int(refused.code), "\(answers)")
    #expect(answers.first?["id"] == refused.id)
    // And the server goes on.
    #expect(client.request("ping")["result"] == [:])
  }

  @Test func pingNeedsNoHandshake() {
    var client = Client(revision: nil)
    #expect(client.request("ping") == ["jsonrpc": "2.0", "id": 1, "result": [:]])
  }

  @Test func notificationsAreNeverAnswered() {
    var client = Client()
    #expect(
      client.send(
        #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#,
        #"{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":1}}"#,
        #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":99}}"#,
        #"{"jsonrpc":"2.0","method":"no/such/thing","params":[]}"#,
        #"{"jsonrpc":"2.0","id":7,"result":{}}"#, "", "   ") == [])
  }

  /// The specification: what was taken back has no answer.
  @Test func whatIsTakenBackBeforeItsTurnIsNotAnswered() {
    var client = Client()
    let answers = client.send(
      #"{"jsonrpc":"2.0","id":"a","method":"ping"}"#,
      #"{"jsonrpc":"2.0","id":"b","method":"ping"}"#,
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"b","reason":"x"}}"#,
      #"{"jsonrpc":"2.0","id":"c","method":"ping"}"#)
    #expect(answers.map { $0["id"] } == ["a", "c"])
  }

  /// A check that is running is done before the next message is looked at.
  @Test func aCheckThatIsTakenBackBeforeItsTurnIsNotMade() {
    var client = Client()
    let call = #""method":"tools/call","params":{"name":"check_post","arguments":{"text":"a"}}}"#
    let answers = client.send(
      #"{"jsonrpc":"2.0","id":1,\#(call)"#, #"{"jsonrpc":"2.0","id":2,\#(call)"#,
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":2}}"#)
    #expect(answers.map { $0["id"] } == [1])
    // What was answered cannot be taken back, and what comes later under its id is another request.
    let later = client.send(
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#,
      #"{"jsonrpc":"2.0","id":1,\#(call)"#)
    #expect(later.map { $0["id"] } == [1])
  }

  /// No text can keep half a pair: a post with a sign of replacement would be another post.
  @Test(arguments: [
    (#""arguments":{"text":"a \ud83d b"}"#, "params.arguments.text"),
    (
      #""arguments":{"text":"a","media":[{},{"alt":"\udc4d\ud83d"}]}"#,
      "params.arguments.media[1].alt"
    ),
    (#""arguments":{"text":"a","\ud83d":1}"#, "params.arguments"),
  ])
  func halfAPairIsRefusedAtItsPlace(_ arguments: String, _ place: String) {
    var client = Client()
    let answers = client.send(
      #"{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"check_post",\#(arguments)}}"#
    )
    #expect(
      answers == [
        [
          "jsonrpc": "2.0", "id": 7,
          "error": [
            "code": -32602,
            "message": .string(
              "half a surrogate pair stands in \"\(place)\", and is no character: send both halves, "
                + "or none"),
          ],
        ]
      ])
    #expect(client.request("ping")["result"] == [:])
  }

  @Test func halfAPairInABatchRefusesItsOwnRequest() {
    var client = Client(revision: "2025-03-26")
    let answers = client.send(
      #"[{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":"\ud83d","b":"\ud83d"}},"#
        + #"{"jsonrpc":"2.0","id":2,"method":"ping"},{"jsonrpc":"2.0","method":"\ud83d"},"#
        + #"{"jsonrpc":"2.0","id":"\ud83d","method":"ping"},"#
        + #"{"jsonrpc":"2.0","id":4,"method":"ping","params":{"a":"\ud83d\udc4d"}}]"#)
    let batch = answers.first?.array ?? []
    #expect(batch.map { $0["id"] } == [1, 2, .null, 4])
    #expect(batch.map { $0["error", "code"] } == [-32602, nil, -32602, nil])
  }

  /// 2025-03-26 has batches, and the others lose nothing by them.
  @Test func aBatchIsAnsweredAsOne() {
    var client = Client(revision: "2025-03-26")
    let answers = client.send(
      #"[{"jsonrpc":"2.0","id":1,"method":"ping"},{"jsonrpc":"2.0","method":"x"},{"jsonrpc":"2.0","id":2,"method":"y"}]"#
    )
    #expect(answers.count == 1)
    #expect(answers.first?.array?.map { $0["id"] } == [1, 2])
  }

  @Test func theEndOfTheInputIsAGoodEnd() {
    var client = Client()
    #expect(client.end() == 0)
    var silent = Client(revision: nil)
    #expect(silent.end() == 0)
  }

  // MARK: 2026-07-28

  private static func envelope(
    revision: JSON = "2026-07-28", capabilities: JSON? = [:], _ more: [JSON.Member] = []
  ) -> JSON {
    let meta: JSON = .object(present: [
      "io.modelcontextprotocol/protocolVersion": revision,
      "io.modelcontextprotocol/clientCapabilities": capabilities,
    ])
    return .object(more + [.init("_meta", meta)])
  }

  @Test func requestsThatSayTheirRevisionNeedNoHandshake() throws {
    var client = Client(revision: nil)
    let found = client.request("server/discover", Self.envelope())
    let result = try #require(found["result"])
    #expect(result["supportedVersions"] == ["2026-07-28"])
    #expect(result["capabilities"] == ["tools": [:]])
    #expect(result["resultType"] == "complete")
    #expect(result["ttlMs"]?.int ?? 0 > 0 && result["cacheScope"] == "public")
    #expect(result["_meta", "io.modelcontextprotocol/serverInfo", "name"] == "decorum")
    let tools = client.request("tools/list", Self.envelope())["result"]
    #expect(tools?["tools"]?.array?.count == 3)
    #expect(tools?["resultType"] == "complete" && tools?["ttlMs"] != nil)
    let called = client.request(
      "tools/call",
      Self.envelope(
        [
          .init("name", "explain_rule"), .init("arguments", ["rule": "disclosure/missing"]),
        ]))["result"]
    #expect(called?["structuredContent", "rule"] == "disclosure/missing")
    #expect(called?["resultType"] == "complete" && called?["ttlMs"] == nil)
  }

  @Test func anUnknownRevisionIsToldTheKnownOnes() {
    var client = Client(revision: nil)
    for revision in ["2027-01-01", "2025-11-25"] {
      let answer = client.request(
        "server/discover", Self.envelope(revision: .string(revision)))
      #expect(answer["error", "code"] == -32022)
      #expect(
        answer["error", "data"] == ["supported": ["2026-07-28"], "requested": .string(revision)])
    }
  }

  @Test func anEnvelopeIsWhole() {
    var client = Client(revision: nil)
    for params in [
      Self.envelope(capabilities: nil), Self.envelope(revision: 7),
      Self.envelope(capabilities: []),
    ] {
      #expect(client.request("tools/list", params)["error", "code"] == -32602)
    }
    #expect(client.request("ping", Self.envelope())["error", "code"] == -32601)
  }

  /// One process may serve clients of both kinds: nothing is concluded from what came before.
  @Test func bothKindsOfRequestsShareAConnection() {
    var client = Client()
    #expect(client.request("tools/list", Self.envelope())["result", "ttlMs"] != nil)
    #expect(client.request("tools/list")["result", "ttlMs"] == nil)
  }
}
