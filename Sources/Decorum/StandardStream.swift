#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One of the two streams a command writes to: findings go to `output`, trouble to `error`.
///
/// Nothing is buffered here; callers hand over whole reports. A reader that goes away
/// (`decorum check … | head`) is not a failure: see `Outcome.readerGone`.
package enum StandardStream: Int32, Sendable {
  case output = 1
  case error = 2

  package enum Outcome: Hashable, Sendable {
    case written
    case readerGone
    case failed(FileError)
  }

  /// Makes a broken pipe an outcome of `write`, not the end of the process. Call once at the start.
  package static func surviveBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  @discardableResult
  package func write(_ bytes: [UInt8]) -> Outcome {
    guard let failure = Descriptor.write(bytes, to: rawValue) else { return .written }
    return failure.code == EPIPE ? .readerGone : .failed(failure)
  }

  @discardableResult
  package func write(_ text: String) -> Outcome { write(Array(text.utf8)) }

  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Columns of the terminal behind the stream; nil where there is none or it does not know.
  package var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Whether standard input is a terminal: `decorum check -` would wait for somebody to type.
  package static var inputIsTerminal: Bool { isatty(0) == 1 }
}

/// A variable of the process's environment.
package enum EnvironmentVariable {
  /// nil where it is not set; an empty text where it is set to nothing.
  package static func value(of name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

/// The machine's clocks. Only the command line reads them, once; verdicts are given an instant.
package enum SystemClock {
  /// Nanoseconds since 1970-01-01T00:00:00Z.
  package static func nanosecondsSince1970() -> Int64 { read(CLOCK_REALTIME) }

  /// Nanoseconds since some moment in the past; never goes backwards.
  package static func monotonicNanoseconds() -> Int64 { read(CLOCK_MONOTONIC) }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

/// The processors that this process may use.
package enum ProcessorCount {
  package static var online: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}

/// The end of the process.
package enum ProcessExit {
  package static func now(_ code: Int32) -> Never { exit(code) }
}
