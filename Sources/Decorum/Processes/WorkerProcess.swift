#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  @preconcurrency import Darwin
#endif

/// How a process ended: by itself, or by a signal, as after a crash.
package enum ProcessEnding: Hashable, Sendable {
  case exit(Int32)
  case signal(Int32)
}

/// This program once more, at work behind two pipes: what is written to it is its standard input, and what
/// it says on standard output is read here. Its errors and its folder are ours.
package final class WorkerProcess {
  private let process: pid_t
  private var input: Int32
  private let output: Int32

  /// What can be done now without waiting.
  package struct Ready: Sendable {
    /// Our own standard input has bytes, or has ended.
    package var ownInput = false
    /// The worker takes bytes, or never will again.
    package var takes = false
    /// The worker has said something, or has ended.
    package var says = false
  }

  /// - Parameter arguments: without the program's name.
  package init(_ arguments: [String]) throws(FileError) {
    let (childInput, input) = try Self.pipe()
    defer { close(childInput) }
    let output: Int32
    let childOutput: Int32
    do throws(FileError) {
      (output, childOutput) = try Self.pipe()
    } catch {
      close(input)
      throw error
    }
    defer { close(childOutput) }
    let words = ([CommandLine.arguments.first ?? "decorum"] + arguments).map { Array($0.utf8) }
    do throws(FileError) {
      process = try SpawnedProcess.start(
        Self.program, words, Self.environment, [childInput, childOutput])
    } catch {
      close(input)
      close(output)
      throw error
    }
    // Whoever waits to be rid of bytes would not hear what the other says meanwhile.
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    self.input = input
    self.output = output
  }

  deinit {
    closeInput()
    close(output)
  }

  /// Waits until something can be done of what is asked for; the worker is always listened to.
  package func wait(forOwnInput: Bool, toSend: Bool) -> Ready {
    var requests = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
    if forOwnInput { requests.append(pollfd(fd: 0, events: Int16(POLLIN), revents: 0)) }
    if toSend, input >= 0 {
      requests.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0))
    }
    guard poll(&requests, nfds_t(requests.count), -1) > 0 else { return Ready() }
    var ready = Ready()
    for request in requests where request.revents != 0 {
      switch request.fd {
      case output: ready.says = true
      case 0: ready.ownInput = true
      default: ready.takes = true
      }
    }
    return ready
  }

  /// Sends what the worker takes at once.
  /// - Returns: how many of the bytes are done with: all, once it is known that nobody will take them.
  package func send(_ bytes: ArraySlice<UInt8>) -> Int {
    guard input >= 0 else { return bytes.count }
    let sent = bytes.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
    if sent >= 0 { return sent }
    if errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR { return 0 }
    closeInput()
    return bytes.count
  }

  /// The worker will be told no more.
  package func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// What the worker has said, once there is something.
  /// - Returns: nothing where it has ended.
  package func hear(atMost count: Int = 1 << 16) -> [UInt8] {
    (try? Descriptor.next(from: output, atMost: count)) ?? []
  }

  /// How it ended; waits for that.
  package func ending() throws(FileError) -> ProcessEnding {
    try SpawnedProcess.ending(of: process)
  }

  // MARK: Starting

  private static func pipe() throws(FileError) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    #if canImport(Darwin)
      let failure = Darwin.pipe(&ends)
    #elseif canImport(Musl)
      let failure = Musl.pipe(&ends)
    #else
      let failure = Glibc.pipe(&ends)
    #endif
    if failure != 0 { throw FileError(errno) }
    // No other program that is started holds them open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// The program that runs, even where its file was replaced meanwhile.
  static var program: String {
    #if canImport(Darwin)
      var size: UInt32 = 0
      _ = _NSGetExecutablePath(nil, &size)
      var path = [CChar](repeating: 0, count: Int(size))
      _ = _NSGetExecutablePath(&path, &size)
      return path.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    #else
      return "/proc/self/exe"
    #endif
  }

  private static var environment: [[UInt8]] {
    #if canImport(Darwin)
      var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = _NSGetEnviron().pointee
    #else
      var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = environ
    #endif
    var settings: [[UInt8]] = []
    while let here = next, let setting = here.pointee {
      settings.append(Array(String(cString: setting).utf8))
      next = here + 1
    }
    return settings
  }
}
