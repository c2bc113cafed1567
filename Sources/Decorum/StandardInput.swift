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
    while true {
      do throws(FileError) {
        return try Descriptor.next(from: 0, atMost: count)
      } catch {
        // Whoever started us may share a stream that does not block.
        guard error.code == EAGAIN || error.code == EWOULDBLOCK else { throw error }
        _ = waits(atMost: -1)
      }
    }
  }
}
