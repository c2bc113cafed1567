#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another program, run to its end: its arguments as they are, never through a shell, and an
/// environment that holds what it needs and nothing of who called us.
///
/// Its streams are temporary files, so that nobody waits for anybody whatever is written.
enum ChildProcess {
  struct Answer {
    var code: Int32
    var output: [UInt8]
    var errors: [UInt8]
  }

  /// What a child may know of ours. `GIT_DIR` and its like are not among it: a hook has them set for
  /// the repository it runs in, from a folder that need not be the one asked about.
  private static let passedOn = [
    "PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
    "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_EXEC_PATH",
    "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_CEILING_DIRECTORIES",
  ]

  /// - Parameters:
  ///   - program: a name that is looked up in `PATH`.
  ///   - environment: on top of what is passed on.
  /// - Throws: the refusal of the system to start it.
  static func run(
    _ program: String, _ arguments: [[UInt8]], input: [UInt8] = [],
    environment: [(name: String, value: String)] = []
  ) throws(FileError) -> Answer {
    var streams: [Int32] = []
    defer { for stream in streams { close(stream) } }
    for _ in 0..<3 {
      guard let file = SpoolWriter.temporaryFile() else { throw FileError(errno) }
      streams.append(file)
    }
    if let failure = Descriptor.write(input, to: streams[0]) { throw failure }
    lseek(streams[0], 0, SEEK_SET)

    let given = passedOn.compactMap { name in
      EnvironmentVariable.value(of: name).map { (name: name, value: $0) }
    }
    let words = [Array(program.utf8)] + arguments
    let settings = (given + environment).map { Array("\($0.name)=\($0.value)".utf8) }
    let process = try SpawnedProcess.start(program, words, settings, streams)
    let code =
      switch try SpawnedProcess.ending(of: process) {
      case .exit(let code): code
      case .signal(let number): 128 + number
      }
    return Answer(
      code: code, output: try contents(of: streams[1]), errors: try contents(of: streams[2]))
  }

  private static func contents(of stream: Int32) throws(FileError) -> [UInt8] {
    lseek(stream, 0, SEEK_SET)
    return try Descriptor.readToEnd(stream, expecting: 0)
  }
}
