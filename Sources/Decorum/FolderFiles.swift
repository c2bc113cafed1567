#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// All files below a folder, listed and read from the folders that they lie in.
extension FileSystem {
  /// The files below a folder as paths inside it, sorted by bytes; hidden ones and links to folders
  /// are left out.
  package static func files(below folder: String) -> [String] {
    var found: [String] = []
    visitFiles(below: folder) { path, _, _ in found.append(path) }
    return found.sorted()
  }

  /// The same files, where the path is wanted, with their bytes or why there are none.
  static func contents(
    below folder: String, where isWanted: (String) -> Bool
  ) -> [(path: String, bytes: Result<[UInt8], FileError>)] {
    var found: [(path: String, bytes: Result<[UInt8], FileError>)] = []
    visitFiles(below: folder) { path, name, folder in
      guard isWanted(path) else { return }
      do throws(FileError) {
        found.append((path, .success(try OpenFile(name, from: folder.descriptor).readToEnd())))
      } catch {
        found.append((path, .failure(error)))
      }
    }
    return found.sorted { $0.path < $1.path }
  }

  /// Folder by folder, each by its descriptor: hundreds of small files cost half of what their paths do.
  /// - Parameter visit: is given a path inside the folder, the file's name and the folder it lies in.
  private static func visitFiles(
    below folder: String, _ visit: (String, FilePath, borrowing OpenFolder) -> Void
  ) {
    func walk(_ folder: borrowing OpenFolder, _ prefix: String) {
      guard let entries = try? folder.entries() else { return }
      for (name, kind) in entries where name.first != UInt8(ascii: ".") {
        let path = FilePath(bytes: name)
        let shown = prefix + String(decoding: name, as: UTF8.self)
        switch kind ?? folder.kind(of: path) {
        case .file: visit(shown, path, folder)
        case .folder:
          if let inner = try? OpenFolder(path, from: folder.descriptor) { walk(inner, shown + "/") }
        case .stream, nil: break
        }
      }
    }
    if let top = try? OpenFolder(FilePath(folder)) { walk(top, "") }
  }
}

/// A folder open for listing; closed when it goes out of scope.
struct OpenFolder: ~Copyable {
  let descriptor: Int32
  #if canImport(Darwin)
    private let handle: UnsafeMutablePointer<DIR>
  #else
    private let handle: OpaquePointer
  #endif

  /// - Parameter folder: the descriptor of the folder from which the path leads.
  init(_ path: FilePath, from folder: Int32 = AT_FDCWD) throws(FileError) {
    let opened = path.withCString { openat(folder, $0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard opened >= 0 else { throw FileError(errno) }
    guard let listed = fdopendir(opened) else {
      let error = FileError(errno)
      close(opened)
      throw error
    }
    descriptor = opened
    handle = listed
  }

  deinit { closedir(handle) }

  /// All names but `.` and `..`, and what they are where the listing says so: a file or a folder itself,
  /// and no link to one.
  func entries() throws(FileError) -> [(name: [UInt8], kind: FileStatus.Kind?)] {
    var entries: [(name: [UInt8], kind: FileStatus.Kind?)] = []
    while true {
      errno = 0
      guard let entry = readdir(handle) else {
        if errno != 0 { throw FileError(errno) }
        return entries
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name == [UInt8(ascii: ".")] || name == [UInt8(ascii: "."), UInt8(ascii: ".")] { continue }
      switch Int(entry.pointee.d_type) {
      case Int(DT_REG): entries.append((name, .file))
      case Int(DT_DIR): entries.append((name, .folder))
      default: entries.append((name, nil))
      }
    }
  }

  /// What a name in it leads to; nil for a link to a folder, and for what is not there.
  func kind(of name: FilePath) -> FileStatus.Kind? {
    var raw = stat()
    guard name.withCString({ fstatat(descriptor, $0, &raw, 0) }) == 0 else { return nil }
    let kind = FileStatus(raw).kind
    guard kind == .folder else { return kind }
    guard name.withCString({ fstatat(descriptor, $0, &raw, AT_SYMLINK_NOFOLLOW) }) == 0,
      raw.st_mode & S_IFMT != S_IFLNK
    else { return nil }
    return kind
  }
}
