#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A copy of something that can be read only once: in memory while it is small, else in a temporary
/// file without a name.
///
/// The class owns the file's descriptor, which reads only at given offsets, and closes it with the
/// store.
final class Spool: Sendable {
  fileprivate enum Storage: Sendable {
    case memory([UInt8])
    case file(descriptor: Int32)
  }

  private let storage: Storage
  let length: Int

  fileprivate init(_ storage: Storage, length: Int) {
    self.storage = storage
    self.length = length
  }

  deinit { if case .file(let descriptor) = storage { close(descriptor) } }

  /// Reads a stream to its end.
  static func content(reading stream: Int32) throws(FileError) -> SourceStore.Content {
    var writer = SpoolWriter()
    while true {
      var bytes: [UInt8] = []
      try Descriptor.appendNext(to: &bytes, from: stream, count: SourceStore.blockSize)
      if bytes.isEmpty { break }
      try writer.append(bytes)
    }
    let spool = try writer.finished()
    return .spool(spool, 0..<spool.length)
  }

  func append(to buffer: inout [UInt8], at offset: Int, count: Int) throws(FileError) {
    switch storage {
    case .memory(let bytes): buffer.append(contentsOf: bytes[offset..<offset + count])
    case .file(let descriptor):
      try Descriptor.append(to: &buffer, from: descriptor, at: offset, count: count)
    }
  }

  func bytes(in range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    try? append(to: &bytes, at: range.lowerBound, count: range.count)
    return bytes
  }
}

/// Fills a spool from front to back.
struct SpoolWriter: ~Copyable {
  /// Up to this size all stays in memory: most drafts that are piped in are a few lines.
  static let memoryLimit = 4 << 20

  private var held: [UInt8] = []
  private var file: Int32?
  /// No temporary file can be written, so that all of it stays in memory.
  private var mustHold = false
  private var written = 0

  var length: Int { written + held.count }

  deinit { if let file { close(file) } }

  mutating func append(_ bytes: [UInt8]) throws(FileError) {
    held += bytes
    if held.count > (file == nil ? Self.memoryLimit : SourceStore.blockSize), !mustHold {
      if file == nil { file = Self.temporaryFile() }
      mustHold = file == nil
      try flush()
    }
  }

  private mutating func flush() throws(FileError) {
    guard let file else { return }
    if let failure = Descriptor.write(held, to: file) { throw failure }
    written += held.count
    held.removeAll(keepingCapacity: true)
  }

  /// All that was appended; nothing may be appended afterwards.
  mutating func finished() throws(FileError) -> Spool {
    try flush()
    let length = length
    defer {
      file = nil
      held = []
    }
    return Spool(file.map { .file(descriptor: $0) } ?? .memory(held), length: length)
  }

  static func temporaryFile() -> Int32? {
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
