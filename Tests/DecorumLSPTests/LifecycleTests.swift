import Decorum
import DecorumLSP
import DecorumRPC
import TestSupport
import Testing

/// How a conversation begins and ends, and that nothing that is said ends it otherwise.
@Suite struct LifecycleTests {
  private func code(_ result: Result<JSON, RPCError>) -> Int? {
    if case .failure(let error) = result { return error.code }
    return nil
  }

  @Test func nothingIsAnsweredBeforeInitialize() throws {
    let editor = Editor(nil, initializing: false)
    let hover = editor.request("textDocument/hover", [:])
    editor.notify("textDocument/didOpen", ["textDocument": ["uri": "file:///a.md", "text": "x"]])
    #expect(code(try editor.answer(to: hover)) == -32002)
    #expect(editor.published.isEmpty && editor.exitCode == nil)
    #expect(
      try editor.ask("initialize", ["capabilities": [:]])["serverInfo", "name"] == "decorum")
    #expect(code(try editor.answer(to: editor.request("initialize", [:]))) == -32600)
  }

  @Test func aGoodbyeEndsWell() throws {
    let editor = Editor(nil)
    #expect(try editor.ask("shutdown") == .null)
    #expect(editor.exitCode == nil)
    #expect(code(try editor.answer(to: editor.request("textDocument/hover", [:]))) == -32600)
    #expect(code(try editor.answer(to: editor.request("shutdown"))) == -32600)
    editor.tell("exit")
    #expect(editor.exitCode == 0)
  }

  @Test func anEndWithoutAGoodbyeIsAFailure() {
    let early = Editor(nil, initializing: false)
    early.tell("exit")
    #expect(early.exitCode == 1)
    let sudden = Editor(nil)
    sudden.tell("exit")
    #expect(sudden.exitCode == 1)
    let gone = Editor(nil)
    gone.endInput()
    #expect(gone.exitCode == 1)
    let quiet = Editor(nil)
    quiet.notify("shutdown")
    _ = try? quiet.ask("shutdown")
    quiet.endInput()
    #expect(quiet.exitCode == 0)
  }

  /// What came before the end is answered.
  @Test func whatWaitsAtTheEndIsAnswered() throws {
    let editor = Editor(nil)
    let id = editor.request("textDocument/none")
    editor.endInput()
    #expect(editor.exitCode == nil)
    #expect(code(try editor.answer(to: id)) == -32601)
    #expect(editor.exitCode == 1)
  }

  @Test(
    arguments: [
      ([], "utf-16"), (["utf-32"], "utf-32"), (["utf-8", "utf-16"], "utf-8"),
      (["utf-7", "utf-32", "utf-8"], "utf-32"), (["utf-7"], "utf-16"),
    ] as [([String], String)])
  func theFirstEncodingThatIsKnownIsTaken(_ offered: [String], _ taken: String) throws {
    let editor = Editor(nil, initializing: false)
    let result = try editor.ask(
      "initialize", ["capabilities": ["general": ["positionEncodings": JSON(offered)]]])
    #expect(result["capabilities", "positionEncoding"] == .string(taken))
  }

  /// ALE counts bytes and does not say so.
  @Test func whoDoesNotSayWhatPositionsCountIsToldBeforehand() throws {
    let editor = Editor(nil, initializing: false, usual: .utf8)
    let said = try editor.ask("initialize", ["capabilities": [:]])
    #expect(said["capabilities", "positionEncoding"] == "utf-8")
    let other = Editor(nil, initializing: false, usual: .utf8)
    let offered = try other.ask(
      "initialize", ["capabilities": ["general": ["positionEncodings": ["utf-16"]]]])
    #expect(offered["capabilities", "positionEncoding"] == "utf-16")
  }

  @Test func requestsThatMakeNoSenseAreAnswered() throws {
    let folder = try ServerFolder()
    let editor = Editor(folder)
    editor.open(folder.uri("a.md"), "a miracle")
    let known: JSON = ["uri": .string(folder.uri("a.md"))]
    for (method, params, wanted) in [
      ("textDocument/none", [:], -32601), ("textDocument/hover", .null, -32602),
      ("textDocument/hover", [1], -32602),
      ("textDocument/hover", ["textDocument": ["uri": "file:///none.md"]], -32602),
      ("textDocument/hover", ["textDocument": known], -32602),
      ("textDocument/hover", ["textDocument": known, "position": ["line": "a"]], -32602),
      ("textDocument/codeAction", ["textDocument": known], -32602),
      ("textDocument/diagnostic", ["textDocument": known], -32601),
    ] as [(String, JSON, Int)] {
      #expect(code(try editor.answer(to: editor.request(method, params))) == wanted)
    }
    #expect(editor.findings(folder.uri("a.md")) == ["house/miracle \"miracle\""])
  }

  @Test func whatIsNoMessageEndsNothing() throws {
    let folder = try ServerFolder()
    let editor = Editor(folder)
    editor.open(folder.uri("a.md"), "a miracle")
    editor.notify("textDocument/didOpen", [1, 2])
    editor.notify("textDocument/didClose", ["textDocument": 1])
    editor.notify("workspace/didChangeConfiguration", ["settings": [1]])
    editor.notify("$/unheardOf", [:])
    editor.notify("unheardOf", [:])
    #expect(editor.findings(folder.uri("a.md")) == ["house/miracle \"miracle\""])
    editor.send(bytes: Array("Content-Length: 4\r\n\r\n{\"a\"".utf8))
    editor.send(bytes: Array("Content-Length: x\r\n\r\n{}".utf8))
    #expect(editor.findings(folder.uri("a.md")) == [])
    #expect(editor.unowned.count == 2)
    #expect(
      editor.messages() == [
        "decorum: a document is not checked until it is opened again: the editor opened it without "
          + "a name",
        "decorum: the settings must be an object, not a list",
        "decorum: a.md is not checked until it is opened again: "
          + "a message of the editor could not be read",
      ])
    #expect(editor.messages("window/logMessage").contains { $0.contains("\"unheardOf\"") })
  }

  /// An answer that comes late sets nothing up for nobody.
  @Test func nothingIsShownAfterTheGoodbye() throws {
    let folder = try ServerFolder()
    let editor = Editor(folder, abilities: ["workspace": ["configuration": true]])
    editor.open(folder.uri("a.md"), "a miracle")
    editor.pump()
    let before = editor.publications
    editor.configuration = ["ignore": "house"]
    editor.notify("workspace/didChangeConfiguration", ["settings": .null])
    #expect(try editor.ask("shutdown") == .null)
    editor.pump()
    #expect(editor.publications == before)
  }

  /// Pieces of messages in any order, seeded: the server goes on, and says nothing but messages.
  @Test func whateverComesInIsAnsweredInMessages() throws {
    var numbers = SeededNumbers(17)
    let folder = try ServerFolder()
    let name = #"{"uri":"\#(folder.uri("a.md"))"}"#
    let whole = [
      #"{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{"textDocument":\#(name)}}"#,
      #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"\#(folder.uri("a.md"))","text":"a miracle 👍"}}}"#,
      #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":\#(name),"contentChanges":[{"text":"x","range":{"start":{"line":0,"character":99999999999},"end":{"line":-5,"character":0}}}]}}"#,
      #"{"jsonrpc":"2.0","id":1e999,"method":"textDocument/codeAction","params":[[[[]]]]}"#,
      #"[{"jsonrpc":"2.0","id":[]},{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":1}}]"#,
    ].map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }
    let pieces =
      whole + [
        "Content-Length: 5", "Content-Length: 99999999999999\r\n\r\n", "\r\n\r\n", "\n\n", "{",
        "[1,2", "\"",
        "Content-Type: x; charset=utf-7\r\n", ": : :\r\n\r\n", "\u{0}", "👍",
        "content-length:3\n\n{}}",
      ]
    for _ in 0..<100 {
      let editor = Editor(folder)
      for _ in 0..<Int.random(in: 1..<30, using: &numbers) {
        let piece = Array(pieces.randomElement(using: &numbers)!.utf8)
        let isCut = Int.random(in: 0..<4, using: &numbers) == 0
        editor.send(
          bytes: isCut ? Array(piece.prefix(.random(in: 0...piece.count, using: &numbers))) : piece)
        if Bool.random(using: &numbers) { editor.pump() }
      }
      editor.endInput()
      editor.pump()
      #expect(editor.exitCode == 1)
    }
  }

  @Test func whatIsCancelledIsNotDone() throws {
    let folder = try ServerFolder()
    let editor = Editor(folder)
    editor.open(folder.uri("a.md"), "a miracle")
    let params: JSON = [
      "textDocument": ["uri": .string(folder.uri("a.md"))],
      "position": ["line": 0, "character": 3],
    ]
    let first = editor.request("textDocument/hover", params)
    let second = editor.request("textDocument/hover", params)
    editor.notify("$/cancelRequest", ["id": second.json])
    #expect(code(try editor.answer(to: first)) == nil)
    #expect(code(try editor.answer(to: second)) == -32800)
  }
}
