#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard input as a conversation: what is there now, and no waiting for the end. Files and drafts that
/// come in through standard input are read by `SourceStore`.
package enum StandardInput {
  /// Whether bytes, or the end, can be read at once.
  package static var isReady: Bool {
    waits(atMost: 0)
  }

  /// - Parameter milliseconds: -1 for as long as it takes.
  private static func waits(atMost milliseconds: Int32) -> Bool {
    var request = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }

  /// What is there, once there is something.
  /// - Returns: no bytes at the end of the stream.
  package static func next(atMost count: Int = 1 << 16) throws(FileError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    while true {
      let got = bytes.withUnsafeMutableBytes { read(0, $0.baseAddress, $0.count) }
      if got >= 0 { return Array(bytes.prefix(got)) }
      switch errno {
      case EINTR: continue
      // Whoever started us may share a stream that does not block.
      case EAGAIN, EWOULDBLOCK: _ = waits(atMost: -1)
      default: throw FileError(errno)
      }
    }
  }
}
