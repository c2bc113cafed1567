import DecorumRPC
import Foundation
import TestSupport
import Testing

/// `decorum lsp` as the program that editors start: what goes in and comes out of it, and how it ends.
@Suite(.enabled(if: Binary.path != nil)) struct LanguageServerCommandTests {
  let folder: ScratchFolder
  let decorum: Binary

  init() throws {
    folder = try ScratchFolder()
    decorum = Binary(folder: folder)
    try CheckedRun.moveIn(folder)
  }

  private static func message(_ text: String) -> String {
    "Content-Length: \(text.utf8.count)\r\n\r\n\(text)"
  }

  private static let hello =
    message(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#)
    + message(#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#)
  private static let goodbye =
    message(#"{"jsonrpc":"2.0","id":9,"method":"shutdown"}"#)
    + message(#"{"jsonrpc":"2.0","method":"exit"}"#)

  private func draft(_ text: String) -> String {
    Self.message(
      #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file://"#
        + folder["a.md"] + #"","languageId":"markdown","version":1,"text":""# + text + #""}}}"#)
  }

  private var hover: String {
    Self.message(
      #"{"jsonrpc":"2.0","id":2,"method":"textDocument/hover","params":{"textDocument":{"uri":"file://"#
        + folder["a.md"] + #""},"position":{"line":0,"character":5}}}"#)
  }

  /// Whatever stands between two messages would be a fault.
  private func messages(_ answer: Binary.Answer) throws -> [JSON] {
    var framing = HeaderFraming()
    let framed = framing.take(Array(answer.output.utf8)) + framing.end()
    return try framed.map {
      guard case .message(let bytes) = $0 else { throw RPCError(.notJSON, "\($0)") }
      return try JSONParser.parse(bytes)
    }
  }

  @Test func aSessionIsAnsweredAndEnds() throws {
    let answer = try decorum("lsp", input: Self.hello + draft("use GLOW20") + hover + Self.goodbye)
    #expect(answer.code == 0)
    #expect(answer.errors == "")
    let said = try messages(answer)
    #expect(said.compactMap { $0["id"]?.int } == [1, 2, 9])
    let words = said.first { $0["id"] == 2 }?["result", "contents", "value"]?.string
    #expect(words?.contains("\"GLOW20\" is not a word we use") == true)
  }

  @Test func nonsenseIsAnsweredAndPassedOver() throws {
    let nonsense = "\u{0}\u{7F}garbage\n\nGET / HTTP/1.1\r\n\r\n" + Self.message("{")
    let answer = try decorum(
      "lsp", "--stdio", input: Self.hello + nonsense + draft("GLOW20") + hover + Self.goodbye)
    #expect(answer.code == 0)
    let said = try messages(answer)
    #expect(said.compactMap { $0["error", "code"]?.int } == [-32700, -32700])
    #expect(said.compactMap { $0["id"]?.int } == [1, 2, 9])
  }

  @Test func anEndWithoutAGoodbyeIsAFailure() throws {
    let answer = try decorum("lsp", input: Self.hello + draft("GLOW20") + hover)
    #expect(answer.code == 1)
    #expect(answer.errors == "")
    #expect(try messages(answer).compactMap { $0["id"]?.int } == [1, 2])
    #expect(try decorum("lsp", input: "").code == 1)
  }

  @Test(arguments: [
    (["--positions", "utf-7"], "--positions must be utf-8, utf-16 or utf-32, not \"utf-7\""),
    (["--platform", "xx"], "there is no platform \"xx\""),
    (["--stdin-filename", "a.md"], "--stdin-filename names a draft"),
    (["--no-baseline", "--baseline", "a"], "--no-baseline leaves nothing to read"),
  ])
  func aWrongFlagIsSaidBeforeAnything(_ flags: [String], _ words: String) throws {
    let answer = try decorum.run(
      try #require(Binary.path), ["lsp"] + flags, input: Self.hello + Self.goodbye)
    #expect(answer.code == 2)
    #expect(answer.output == "")
    #expect(answer.errors.hasPrefix("decorum: " + words))
  }

  /// The flags hold where the editor sets nothing.
  @Test func flagsAreSettings() throws {
    let answer = try decorum(
      "lsp", "--ignore", "acme", input: Self.hello + draft("GLOW20") + hover + Self.goodbye)
    let words = try messages(answer).first { $0["id"] == 2 }?["result", "contents", "value"]?.string
    #expect(words?.hasPrefix("This post: 6 of ") == true)
  }
}
