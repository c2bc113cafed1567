import Foundation

/// Plays the console blocks of a document, all in one shell session, beside a copy of `examples/`.
///
/// The shell's `decorum` is the program under test with a fixed clock and terminal width, so that a
/// document shows what a reader with a terminal of a hundred columns sees on the day of the examples.
struct Tour {
  static let now = "2026-11-21T10:00:00Z"
  static let width = "100"

  /// A command after `$ ` and what the document says it prints.
  struct Step {
    let command: String
    let printed: [String]
  }

  static func steps(of block: MarkdownDocument.Block) -> [Step] {
    var steps: [Step] = []
    for line in block.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), printed: []))
      } else if let last = steps.popLast() {
        // A command that is continued on the next line prints nothing yet.
        if last.command.hasSuffix("\\"), last.printed.isEmpty {
          steps.append(Step(command: last.command + "\n" + line, printed: []))
        } else {
          steps.append(Step(command: last.command, printed: last.printed + [String(line)]))
        }
      }
    }
    return steps
  }

  private let folder: URL
  private static let mark = "\u{1E}"

  init(program: URL) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("decorum-tour-\(UUID().uuidString)")
    let bin = folder.appendingPathComponent("bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("files"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Project.root.appendingPathComponent("examples"),
      to: folder.appendingPathComponent("work/examples", isDirectory: true).creatingParent())
    let wrapper = bin.appendingPathComponent("decorum")
    try """
    #!/bin/sh
    command=$1
    case $command in
      check|why|test|explain|rules|suppressions|eval) shift ;;
      mcp) shift; exec '\(program.path)' mcp --now \(Tour.now) "$@" ;;
      *) exec '\(program.path)' "$@" ;;
    esac
    exec '\(program.path)' "$command" --now \(Tour.now) --width \(Tour.width) --color never "$@"
    """.write(to: wrapper, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: wrapper.path)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// What each command of each console block prints, errors included.
  func play(_ document: MarkdownDocument) throws -> [(MarkdownDocument.Block, [[String]])] {
    var script = "cd '\(folder.path)/work'\nPATH='\(folder.path)/bin':$PATH\n"
    script +=
      "unset NO_COLOR CLICOLOR_FORCE COLUMNS GITHUB_STEP_SUMMARY GITHUB_WORKSPACE CI_PROJECT_DIR\n"
    var played: [(block: MarkdownDocument.Block, count: Int)] = []
    for (i, block) in document.blocks.enumerated() {
      if let path = block.attributes["file"] {
        let copy = folder.appendingPathComponent("files/\(i)")
        try block.text.write(to: copy, atomically: true, encoding: .utf8)
        script += "mkdir -p \"$(dirname '\(path)')\"\ncp '\(copy.path)' '\(path)'\n"
      } else if block.language == "console" {
        let steps = Tour.steps(of: block)
        for step in steps {
          // The mark leaves `$?` to the next command, which may want to show it.
          script += "\(step.command)\nstatus=$?; printf '\\036'; (exit $status)\n"
        }
        played.append((block, steps.count))
      }
    }
    let printed = try run(script).split(separator: Tour.mark, omittingEmptySubsequences: false)
    var rest = printed.map { output -> [String] in
      var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if lines.last == "" { lines.removeLast() }
      return lines
    }[...]
    return played.map { block, count in
      let own = Array(rest.prefix(count))
      rest = rest.dropFirst(count)
      return (block, own)
    }
  }

  private func run(_ script: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    let file = folder.appendingPathComponent("script")
    try script.write(to: file, atomically: true, encoding: .utf8)
    process.arguments = [file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  static func isInstalled(_ tool: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(tool)")
    }
  }

  /// The seconds that a run took, the only thing that differs from one run to the next.
  static func masked(_ line: String) -> String {
    line.replacing(/\d+\.\d+ s(?=$|\.)/, with: "0.01 s")
      .replacing(/"seconds": *\d+\.\d+/, with: "\"seconds\": 0.01")
  }
}

extension URL {
  fileprivate func creatingParent() throws -> URL {
    try FileManager.default.createDirectory(
      at: deletingLastPathComponent(), withIntermediateDirectories: true)
    return self
  }
}
