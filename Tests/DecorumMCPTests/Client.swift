import Decorum
import DecorumMCP
import DecorumRPC
import Foundation
import Testing

/// A client in the same process: sends lines, reads what comes back.
struct Client {
  private var server: MCPServer
  private var lastID = 0

  /// - Parameters:
  ///   - revision: of the handshake; nil = none is made.
  init(_ settings: MCPSettings = .onTheDay(), revision: String? = "2025-11-25") {
    server = MCPServer(settings)
    guard let revision else { return }
    _ = request(
      "initialize",
      ["protocolVersion": .string(revision), "capabilities": [:], "clientInfo": ["name": "test"]])
    send(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#)
  }

  /// Everything that goes out after these lines came in.
  @discardableResult
  mutating func send(_ lines: String...) -> [JSON] {
    server.receive(Array(lines.joined(separator: "\n").utf8) + [0x0A])
    return answers()
  }

  private mutating func answers() -> [JSON] {
    while server.hasWork { server.step() }
    let lines = server.takeOutput().split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last.map({ !$0.isEmpty }) ?? false { Issue.record("the last line has no end") }
    return lines.dropLast().compactMap { line in
      do { return try JSONParser.parse(Array(line)) } catch {
        Issue.record("no line of JSON: \(String(decoding: line, as: UTF8.self))")
        return nil
      }
    }
  }

  /// The one answer to a request.
  mutating func request(_ method: String, _ params: JSON = .null) -> JSON {
    lastID += 1
    let message: JSON = .object(present: [
      "jsonrpc": "2.0", "id": .int(lastID), "method": .string(method),
      "params": params.isNull ? nil : params,
    ])
    let answers = send(String(decoding: message.bytes, as: UTF8.self))
    #expect(answers.count == 1, "\(method): \(answers.count) answers")
    #expect(answers.first?["id"] == .int(lastID))
    return answers.first ?? .null
  }

  /// What a tool answers, its text held against its value.
  mutating func call(_ tool: String, _ arguments: JSON) throws -> JSON {
    let answer = request("tools/call", ["name": .string(tool), "arguments": arguments])
    let result = try #require(answer["result"], "\(answer)")
    let text = try #require(result["content"]?.array?.first?["text"]?.string)
    let said = try JSONParser.parse(Array(text.utf8))
    if result["isError"] == true {
      #expect(result["structuredContent"] == nil)
      return said
    }
    #expect(said == result["structuredContent"])
    return said
  }

  /// - Returns: the exit code that the end of the input leads to.
  mutating func end() -> Int32? {
    server.endInput()
    _ = answers()
    return server.exitCode
  }
}

extension MCPSettings {
  /// The day on which the examples and the documents are played.
  static func onTheDay(_ change: (inout RunSettings) -> Void = { _ in }) -> MCPSettings {
    var run = RunSettings()
    _ = run.setNow("2026-11-21T10:00:00Z")
    run.timezone = "UTC"
    // Wherever the tests run, nobody's configuration is found.
    run.configPath = BareConfiguration.path
    change(&run)
    var settings = MCPSettings(run)
    settings.isNowFixed = true
    settings.folder = FileManager.default.currentDirectoryPath
    return settings
  }
}

/// A configuration that says nothing.
enum BareConfiguration {
  static let path: String = {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("decorum-mcp-bare-\(ProcessInfo.processInfo.processIdentifier).yaml")
    try? "extends: [decorum:recommended]\n".write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }()
}
