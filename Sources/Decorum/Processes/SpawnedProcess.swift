#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Starting another program, and learning how it ended.
enum SpawnedProcess {
  /// - Parameters:
  ///   - program: a path, or a name that is looked up in `PATH`.
  ///   - streams: what its standard input, output and errors are; fewer leave it ours.
  static func start(
    _ program: String, _ words: [[UInt8]], _ settings: [[UInt8]], _ streams: [Int32]
  ) throws(FileError) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
    }
    var process: pid_t = 0
    let failure = withPointers(words) { words in
      withPointers(settings) { settings in
        posix_spawnp(&process, program, &actions, nil, words, settings)
      }
    }
    if failure != 0 { throw FileError(failure) }
    return process
  }

  /// Waits for it.
  static func ending(of process: pid_t) throws(FileError) -> ProcessEnding {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { throw FileError(errno) }
    }
    // The low seven bits are the signal that ended it; the next eight its own answer.
    let signal = status & 0x7F
    return signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
  }

  /// The texts as C has them, ended by a null pointer.
  private static func withPointers<Result>(
    _ texts: [[UInt8]], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { text in
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: text.count + 1)
      for (i, byte) in text.enumerated() { copy[i] = CChar(bitPattern: byte) }
      copy[text.count] = 0
      return copy
    }
    defer { for copy in copies { copy.deallocate() } }
    return body(copies.map { $0 } + [nil])
  }
}
