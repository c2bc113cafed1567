#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A copy of something that can be read only once, in a temporary file without a name.
///
/// The class owns the descriptor, which reads only at given offsets, and closes it with the store.
final class Spool: Sendable {
  let descriptor: Int32
  let length: Int

  private init(descriptor: Int32, length: Int) {
    self.descriptor = descriptor
    self.length = length
  }

  deinit { close(descriptor) }

  /// Up to this size a stream is kept in memory: most drafts that are piped in are a few lines.
  static let memoryLimit = 4 << 20

  /// Reads a stream to its end. Where no temporary file can be written all of it stays in memory.
  static func content(
    reading stream: Int32, memoryLimit: Int = Spool.memoryLimit
  ) throws(FileError) -> SourceStore.Content {
    var bytes: [UInt8] = []
    try Descriptor.appendNext(to: &bytes, from: stream, count: memoryLimit + 1)
    guard bytes.count > memoryLimit, let file = temporaryFile() else {
      while true {
        let before = bytes.count
        try Descriptor.appendNext(to: &bytes, from: stream, count: SourceStore.blockSize)
        if bytes.count == before { return .memory(bytes) }
      }
    }
    var length = 0
    while !bytes.isEmpty {
      if let failure = Descriptor.write(bytes, to: file) {
        close(file)
        throw failure
      }
      length += bytes.count
      bytes.removeAll(keepingCapacity: true)
      do {
        try Descriptor.appendNext(to: &bytes, from: stream, count: SourceStore.blockSize)
      } catch {
        close(file)
        throw error
      }
    }
    return .spool(Spool(descriptor: file, length: length))
  }

  func bytes(in range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    try? Descriptor.append(to: &bytes, from: descriptor, at: range.lowerBound, count: range.count)
    return bytes
  }

  private static func temporaryFile() -> Int32? {
    let folder = EnvironmentVariable.value(of: "TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(folder)/decorum-XXXXXX".utf8CString)
    return template.withUnsafeMutableBufferPointer { buffer -> Int32? in
      guard let name = buffer.baseAddress else { return nil }
      let file = mkstemp(name)
      if file < 0 { return nil }
      unlink(name)
      return file
    }
  }
}
