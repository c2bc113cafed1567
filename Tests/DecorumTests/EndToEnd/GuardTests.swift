import DecorumRPC
import Foundation
import TestSupport
import Testing

private let knowsChildren = FileManager.default.fileExists(atPath: "/proc/self/task")

/// The servers as two processes: the one that works is killed, and the conversation goes on.
@Suite(.serialized, .enabled(if: Binary.path != nil && knowsChildren)) struct GuardTests {
  /// A program that is spoken to line by line or message by message, and can be robbed of its worker.
  private final class Session {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let errors: String
    private var framing: any MessageFraming
    private var heard: [JSON] = []

    init(_ arguments: [String], _ framing: any MessageFraming, in folder: ScratchFolder) throws {
      self.framing = framing
      errors = try folder.write("errors", "")
      process.executableURL = URL(fileURLWithPath: try #require(Binary.path))
      process.arguments = arguments
      process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
      process.standardInput = input
      process.standardOutput = output
      process.standardError = FileHandle(forWritingAtPath: errors)
      try process.run()
    }

    deinit { process.terminate() }

    func say(_ text: String) throws {
      try input.fileHandleForWriting.write(contentsOf: framing.framed(Array(text.utf8)))
    }

    /// The next message that is wanted; those before it are passed over.
    func hear(where isWanted: (JSON) -> Bool) throws -> JSON {
      while true {
        while !heard.isEmpty {
          let message = heard.removeFirst()
          if isWanted(message) { return message }
        }
        let bytes = Array(output.fileHandleForReading.availableData)
        try #require(!bytes.isEmpty, "the server has ended")
        for case .message(let message) in framing.take(bytes) {
          heard.append(try JSONParser.parse(message))
        }
      }
    }

    func answer(to id: Int) throws -> JSON { try hear { $0["id"]?.int == id } }

    var worker: Int32? {
      let id = process.processIdentifier
      let children = try? String(contentsOfFile: "/proc/\(id)/task/\(id)/children", encoding: .utf8)
      return children?.split(separator: " ").first.flatMap { Int32($0) }
    }

    /// Ends the worker as a system without memory would.
    func killWorker() throws { kill(try #require(worker), SIGKILL) }

    /// Says that nothing more will come.
    /// - Returns: the exit code and what stood on standard error.
    func end() throws -> (code: Int32, errors: String) {
      try input.fileHandleForWriting.close()
      process.waitUntilExit()
      return (process.terminationStatus, try String(contentsOfFile: errors, encoding: .utf8))
    }
  }

  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try CheckedRun.moveIn(folder)
  }

  @Test func agentsAreAnsweredAfterACrash() throws {
    let session = try Session(["mcp"], LineFraming(), in: folder)
    try session.say(
      #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","#
        + #""capabilities":{},"clientInfo":{"name":"t","version":"1"}}}"#)
    try session.say(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#)
    _ = try session.answer(to: 1)
    let first = try #require(session.worker)
    for id in 2...3 {
      try session.killWorker()
      try session.say(
        #"{"jsonrpc":"2.0","id":\#(id),"method":"tools/call","params":{"name":"check_post","#
          + #""arguments":{"text":"use GLOW20"}}}"#)
      // Whether the request reached the worker that was killed is a matter of chance.
      let answer = try session.answer(to: id)
      #expect(answer["result"] != nil || answer["error", "code"] == -32603)
      try session.say(
        #"{"jsonrpc":"2.0","id":\#(id + 10),"method":"tools/call","params":{"name":"check_post","#
          + #""arguments":{"text":"use GLOW20"}}}"#)
      let again = try session.answer(to: id + 10)
      #expect(again["result", "structuredContent", "verdict"] == "findings")
    }
    #expect(session.worker != nil && session.worker != first)
    let (code, errors) = try session.end()
    #expect(code == 0)
    // Beside what the runtime says of a crash.
    let words = "decorum: the process at work ended by signal 9; another takes over\n"
    #expect(errors.ranges(of: words).count == 2)
  }

  @Test func editorsAreAnsweredAfterACrash() throws {
    let session = try Session(["lsp"], HeaderFraming(), in: folder)
    let uri = "file://" + folder["a.md"]
    try session.say(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#)
    try session.say(#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#)
    try session.say(
      #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"\#(uri)","#
        + #""languageId":"markdown","version":1,"text":"nothing"}}}"#)
    func published(_ version: Int) throws -> Int {
      try session.hear {
        $0["method"] == "textDocument/publishDiagnostics" && $0["params", "version"]?.int == version
      }["params", "diagnostics"]?.array?.count ?? -1
    }
    #expect(try published(1) == 0)
    try session.killWorker()
    // By the new worker, unasked.
    #expect(try published(1) == 0)
    try session.say(
      #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"\#(uri)","#
        + #""version":2},"contentChanges":[{"range":{"start":{"line":0,"character":0},"end":"#
        + #"{"line":0,"character":7}},"text":"use GLOW20"}]}}"#)
    #expect(try published(2) == 1)
    try session.say(#"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#)
    _ = try session.answer(to: 2)
    try session.say(#"{"jsonrpc":"2.0","method":"exit"}"#)
    #expect(try session.end().code == 0)
  }

  /// Without a guard there is one process, whose end is the end.
  @Test func theWorkerAloneIsAServerToo() throws {
    let session = try Session(["mcp", "--unguarded"], LineFraming(), in: folder)
    try session.say(#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#)
    _ = try session.answer(to: 1)
    #expect(session.worker == nil)
    #expect(try session.end().code == 0)
  }
}
