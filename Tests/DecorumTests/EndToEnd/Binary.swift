import Foundation
import TestSupport
import Testing

/// The program as it was built beside these tests, run in a folder as a user would run it.
struct Binary {
  struct Answer {
    var code: Int32
    var output: String
    var errors: String
  }

  /// nil where the tests run without the program having been built.
  static let path = path(of: "decorum")

  /// Another program of the package.
  static func path(of name: String) -> String? {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<4 {
      let candidate = folder.appendingPathComponent(name).path
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  let folder: ScratchFolder

  /// Runs `decorum` with the arguments.
  func callAsFunction(_ arguments: String..., input: String = "") throws -> Answer {
    try run(try #require(Self.path), arguments, input: input)
  }

  /// Runs a line of shell in which `$decorum` is the program.
  func shell(_ line: String) throws -> Answer {
    try run("/bin/sh", ["-c", line], input: "")
  }

  func run(_ program: String, _ arguments: [String], input: String) throws -> Answer {
    // Files instead of pipes: whatever is written, nobody waits for anybody.
    let streams = try ["in", "out", "err"].map { name in
      let path = folder[".stream-" + name]
      try Data((name == "in" ? input : "").utf8).write(to: URL(fileURLWithPath: path))
      return path
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ["PATH": "/usr/bin:/bin", "decorum": Self.path ?? ""]
    process.standardInput = FileHandle(forReadingAtPath: streams[0])
    process.standardOutput = FileHandle(forWritingAtPath: streams[1])
    process.standardError = FileHandle(forWritingAtPath: streams[2])
    try process.run()
    process.waitUntilExit()
    func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
    return Answer(
      code: process.terminationStatus, output: try text(streams[1]), errors: try text(streams[2]))
  }
}
