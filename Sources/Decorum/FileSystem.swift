#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files and folders, straight from the system's calls: statuses, listings, reading at an offset.
///
/// All buffers that a system call fills are here, in `FolderFiles.swift` and in
/// `FileSystemWriting.swift`; the rest of the module sees arrays. Paths are bytes, because a name on
/// disk need not be valid UTF-8.
package enum FileSystem {
  /// What is at the path, links followed.
  static func status(of path: FilePath) throws(FileError) -> FileStatus {
    var raw = stat()
    guard path.withCString({ stat($0, &raw) }) == 0 else { throw FileError(errno) }
    return FileStatus(raw)
  }

  /// What is at the path itself: a link is a link.
  static func isSymbolicLink(_ path: FilePath) -> Bool {
    var raw = stat()
    guard path.withCString({ lstat($0, &raw) }) == 0 else { return false }
    return raw.st_mode & S_IFMT == S_IFLNK
  }

  /// Where a link leads, as it says itself; nil for what is none.
  static func target(ofLink path: FilePath) -> FilePath? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBufferPointer { room -> Int in
      guard let start = room.baseAddress else { return -1 }
      return path.withCString { readlink($0, start, room.count) }
    }
    return count < 0
      ? nil : FilePath(bytes: buffer.prefix(count).map { UInt8(truncatingIfNeeded: $0) })
  }

  /// The names in a folder, sorted by bytes, without `.` and `..`.
  static func names(in folder: FilePath) throws(FileError) -> [[UInt8]] {
    try OpenFolder(folder).entries().map(\.name).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// All bytes of a small file: configuration, a rule, a baseline.
  package static func contents(of path: String) throws(FileError) -> [UInt8] {
    let file = try OpenFile(FilePath(path))
    if file.status.kind == .folder { throw FileError(EISDIR) }
    return try file.readToEnd()
  }

  package static func isFile(_ path: String) -> Bool {
    (try? status(of: FilePath(path)))?.kind == .file
  }

  /// Length in bytes; 0 where there is no file.
  static func size(of path: String) -> Int { (try? status(of: FilePath(path)))?.size ?? 0 }

  package static func isFolder(_ path: String) -> Bool {
    (try? status(of: FilePath(path)))?.kind == .folder
  }

  package static func currentFolder() -> String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// The nearest file of one of these names in `folder` or above it, as a path beside the one given:
  /// `drafts` answers `drafts/decorum.yaml`, `decorum.yaml`, `../decorum.yaml`.
  package static func findUpwards(_ names: [String], from folder: String) -> String? {
    let root = try? status(of: FilePath("/")).identity
    var here = FilePath(folder.isEmpty ? "." : folder)
    // The bound ends the walk where a folder that is not there is followed by `..`.
    for _ in 0..<256 {
      for name in names {
        let candidate = here.appending(Array(name.utf8))
        if (try? status(of: candidate))?.kind == .file { return candidate.display }
      }
      if let identity = try? status(of: here).identity, identity == root { return nil }
      here = here.parent
    }
    return nil
  }
}

/// The bytes of a path. Two spellings of one file are two paths; `FileStatus.identity` tells.
struct FilePath: Hashable, Comparable, Sendable {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// For people: what is not UTF-8 shows as U+FFFD.
  var display: String { String(decoding: bytes, as: UTF8.self) }

  static func < (a: FilePath, b: FilePath) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }

  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  /// A name inside this folder. Names in `.` stand alone, as a user would write them.
  func appending(_ name: [UInt8]) -> FilePath {
    if bytes == [Self.dot] || bytes == [Self.dot, Self.slash] { return FilePath(bytes: name) }
    return FilePath(bytes: bytes.last == Self.slash ? bytes + name : bytes + [Self.slash] + name)
  }

  /// The last component; empty for `/`.
  var name: [UInt8] { Array(trimmed.reversed().prefix { $0 != Self.slash }.reversed()) }

  /// The folder above, going through `..` where the path itself says no more.
  var parent: FilePath {
    let path = trimmed
    if path.isEmpty { return FilePath("/") }
    let last = name
    if last == [Self.dot] { return FilePath(bytes: Array(path.dropLast()) + [Self.dot, Self.dot]) }
    if last == [Self.dot, Self.dot] { return FilePath(bytes: path + Array("/..".utf8)) }
    let rest = path.dropLast(last.count)
    if rest.isEmpty { return FilePath(".") }
    return FilePath(bytes: rest.count == 1 ? Array(rest) : Array(rest.dropLast()))
  }

  /// Without slashes at the end.
  private var trimmed: [UInt8] {
    var path = bytes[...]
    while path.last == Self.slash { path.removeLast() }
    return Array(path)
  }

  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { body($0.baseAddress!) }
    }
  }
}

/// What the system says of a file. Equal values mean: the same file, not written to meanwhile.
struct FileStatus: Hashable, Sendable {
  enum Kind: Sendable {
    case file, folder
    /// A pipe, a terminal, a socket: bytes that can be read once.
    case stream
  }

  /// The same for all paths and links to one file.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
  }

  let kind: Kind
  let identity: Identity
  let size: Int
  /// Nanoseconds since 1970.
  let modified: Int64
  let permissions: UInt32

  init(_ raw: stat) {
    switch raw.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .stream
    }
    identity = Identity(
      device: UInt64(truncatingIfNeeded: raw.st_dev), inode: UInt64(truncatingIfNeeded: raw.st_ino))
    size = Int(raw.st_size)
    #if canImport(Darwin)
      let time = raw.st_mtimespec
    #else
      let time = raw.st_mtim
    #endif
    modified = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    permissions = UInt32(raw.st_mode) & 0o7777
  }
}

/// A refusal of the system, in its words.
package struct FileError: Error, Hashable, Sendable {
  package let code: Int32

  init(_ code: Int32) { self.code = code }

  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  package var isExisting: Bool { code == EEXIST }

  /// Lower case, as messages are: `permission denied`.
  package var words: String { String(cString: strerror(code)).lowercased() }
}

/// A file open for reading; closed when it goes out of scope.
struct OpenFile: ~Copyable {
  private let descriptor: Int32
  let status: FileStatus

  /// - Parameter folder: the descriptor of the folder from which the path leads.
  init(_ path: FilePath, from folder: Int32 = AT_FDCWD) throws(FileError) {
    let opened = path.withCString { openat(folder, $0, O_RDONLY | O_CLOEXEC) }
    guard opened >= 0 else { throw FileError(errno) }
    var raw = stat()
    guard fstat(opened, &raw) == 0 else {
      let error = FileError(errno)
      close(opened)
      throw error
    }
    descriptor = opened
    status = FileStatus(raw)
  }

  deinit { close(descriptor) }

  /// The status now, to be compared with the one at opening.
  func currentStatus() -> FileStatus? {
    var raw = stat()
    return fstat(descriptor, &raw) == 0 ? FileStatus(raw) : nil
  }

  // Reading is done by methods, which keep the file open for as long as they run.

  func readToEnd() throws(FileError) -> [UInt8] {
    try Descriptor.readToEnd(descriptor, expecting: status.size)
  }

  func append(to buffer: inout [UInt8], at offset: Int, count: Int) throws(FileError) {
    try Descriptor.append(to: &buffer, from: descriptor, at: offset, count: count)
  }

  func spooled() throws(FileError) -> SourceStore.Content {
    try Spool.content(reading: descriptor)
  }
}

/// Reading from a bare descriptor. A call that a signal interrupts is made again.
enum Descriptor {
  /// Appends up to `count` bytes that stand at `offset`, fewer only where the file ends.
  static func append(
    to buffer: inout [UInt8], from descriptor: Int32, at offset: Int, count: Int
  ) throws(FileError) {
    try fill(&buffer, count: count) { target, done in
      pread(descriptor, target.baseAddress, target.count, off_t(offset + done))
    }
  }

  /// Appends up to `count` of the next bytes of a stream, fewer only at its end.
  static func appendNext(
    to buffer: inout [UInt8], from descriptor: Int32, count: Int
  ) throws(FileError) {
    try fill(&buffer, count: count) { target, _ in
      read(descriptor, target.baseAddress, target.count)
    }
  }

  /// What is there, once there is something; nothing at the end of the stream.
  static func next(from descriptor: Int32, atMost count: Int) throws(FileError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    while true {
      let got = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if got >= 0 { return Array(bytes.prefix(got)) }
      if errno != EINTR { throw FileError(errno) }
    }
  }

  static func readToEnd(_ descriptor: Int32, expecting size: Int) throws(FileError) -> [UInt8] {
    var bytes = size > 0 ? try start(of: descriptor, expecting: size) : []
    // With room for one more it would have come.
    if size > 0, bytes.count == size { return bytes }
    let step = 1 << 20
    while true {
      let before = bytes.count
      try appendNext(to: &bytes, from: descriptor, count: step)
      if bytes.count < before + step { return bytes }
    }
  }

  /// What one call gives that asks for a byte more than is expected.
  private static func start(
    of descriptor: Int32, expecting size: Int
  ) throws(FileError) -> [UInt8] {
    var got = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { room, filled in
      repeat {
        got = read(descriptor, room.baseAddress, room.count)
      } while got < 0 && errno == EINTR
      filled = max(got, 0)
    }
    if got < 0 { throw FileError(errno) }
    return bytes
  }

  private static func fill(
    _ buffer: inout [UInt8], count: Int, with call: (UnsafeMutableRawBufferPointer, Int) -> Int
  ) throws(FileError) {
    var done = 0
    var failure: FileError?
    func fill(_ room: UnsafeMutableRawBufferPointer) {
      while done < count {
        let got = call(UnsafeMutableRawBufferPointer(rebasing: room[done...]), done)
        if got > 0 {
          done += got
        } else if got == 0 {
          return
        } else if errno != EINTR {
          failure = FileError(errno)
          return
        }
      }
    }
    if buffer.isEmpty {
      buffer = [UInt8](unsafeUninitializedCapacity: count) { room, filled in
        fill(UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(room)[..<count]))
        filled = done
      }
    } else {
      let start = buffer.count
      // An array is appended as a block, a repeated element one by one where nothing is optimised.
      buffer.append(contentsOf: [UInt8](repeating: 0, count: count))
      buffer.withUnsafeMutableBytes {
        fill(UnsafeMutableRawBufferPointer(rebasing: $0[start...]))
      }
      buffer.removeLast(count - done)
    }
    if let failure { throw failure }
  }
}

extension FileSystem {
  /// What tells one file from another under all its names; the path itself where there is no file.
  static func resolved(_ path: String) -> String {
    guard let identity = (try? status(of: FilePath(path)))?.identity else { return path }
    return "\(identity)"
  }
}
