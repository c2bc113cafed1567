#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writing whole files: reports, baselines, fixed drafts. A file is never seen half written.
extension FileSystem {
  /// Puts `bytes` in the place of what is at `path`, keeping its permissions; links are followed.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let target = resolved(FilePath(path))
    let old = try? status(of: target)
    if old?.kind == .folder { throw FileError(EISDIR) }
    if old?.kind == .stream {
      try write(bytes, to: target, flags: O_WRONLY)
      return
    }
    let draft = FilePath(bytes: target.bytes + Array(".decorum-\(getpid())".utf8))
    do throws(FileError) {
      try write(bytes, to: draft, flags: O_WRONLY | O_CREAT | O_EXCL)
      if let old { _ = draft.withCString { chmod($0, mode_t(old.permissions)) } }
      let moved = draft.withCString { from in target.withCString { to in rename(from, to) } }
      guard moved == 0 else { throw FileError(errno) }
    } catch {
      if !error.isExisting { _ = draft.withCString { unlink($0) } }
      throw error
    }
  }

  /// Writes a new file; throws where something is there already.
  package static func create(_ path: String, with bytes: [UInt8]) throws(FileError) {
    try write(bytes, to: FilePath(path), flags: O_WRONLY | O_CREAT | O_EXCL)
  }

  /// Adds to the end of a file, which is made where there is none.
  static func append(_ bytes: [UInt8], to path: String) throws(FileError) {
    try write(bytes, to: FilePath(path), flags: O_WRONLY | O_CREAT | O_APPEND)
  }

  /// Removes a file, or the link that stands for it.
  package static func remove(_ path: String) throws(FileError) {
    guard FilePath(path).withCString({ unlink($0) }) == 0 else { throw FileError(errno) }
  }

  /// Makes a folder and those above it.
  package static func createFolder(_ path: String) throws(FileError) {
    if isFolder(path) { return }
    let folder = FilePath(path)
    let parent = folder.parent
    if parent != folder && !isFolder(parent.display) { try createFolder(parent.display) }
    guard folder.withCString({ mkdir($0, 0o777) }) == 0 || errno == EEXIST else {
      throw FileError(errno)
    }
  }

  private static func write(
    _ bytes: [UInt8], to path: FilePath, flags: Int32
  ) throws(FileError) {
    let descriptor = path.withCString { open($0, flags | O_CLOEXEC, 0o666) }
    guard descriptor >= 0 else { throw FileError(errno) }
    let failure = Descriptor.write(bytes, to: descriptor)
    let closed = close(descriptor)
    if let failure { throw failure }
    if closed != 0 { throw FileError(errno) }
  }

  private static func resolved(_ path: FilePath) -> FilePath {
    guard let real = path.withCString({ realpath($0, nil) }) else { return path }
    defer { free(real) }
    return FilePath(bytes: Array(String(cString: real).utf8))
  }
}

extension FileSystem {
  /// A new folder that only we can look into; nil where there is no room for one.
  static func temporaryFolder() -> String? {
    let folder = EnvironmentVariable.value(of: "TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(folder)/decorum-XXXXXX".utf8CString)
    return template.withUnsafeMutableBufferPointer { buffer -> String? in
      guard let name = buffer.baseAddress, let made = mkdtemp(name) else { return nil }
      return String(cString: made)
    }
  }

  /// Removes a folder and all below it; links go, what they lead to stays.
  static func removeTree(_ folder: String) { removeTree(FilePath(folder)) }

  private static func removeTree(_ path: FilePath) {
    if !isSymbolicLink(path), (try? status(of: path))?.kind == .folder {
      for name in (try? names(in: path)) ?? [] { removeTree(path.appending(name)) }
      _ = path.withCString { rmdir($0) }
    } else {
      _ = path.withCString { unlink($0) }
    }
  }
}

extension FileSystem {
  /// The path from the root, links followed as far as there is something: a member of an archive
  /// hangs on the archive, and what is not there on the current folder.
  package static func realPath(_ path: String) -> String {
    if let real = FilePath(path).withCString({ realpath($0, nil) }) {
      defer { free(real) }
      return String(cString: real)
    }
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      return path.hasPrefix("/") ? path : (currentFolder() ?? "") + "/" + path
    }
    return realPath(String(path[..<slash])) + path[slash...]
  }
}

extension Descriptor {
  /// Writes all bytes; answers what stopped it, if anything did.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> FileError? {
    bytes.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
        #if canImport(Glibc)
          let put = Glibc.write(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          let put = Musl.write(descriptor, rest.baseAddress, rest.count)
        #else
          let put = Darwin.write(descriptor, rest.baseAddress, rest.count)
        #endif
        if put >= 0 {
          done += put
        } else if errno == EAGAIN || errno == EWOULDBLOCK {
          // A terminal or pipe that somebody else made non-blocking.
          var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&ready, 1, -1)
        } else if errno != EINTR {
          return FileError(errno)
        }
      }
      return nil
    }
  }
}
