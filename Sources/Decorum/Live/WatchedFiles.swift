/// The files that rules, configuration, baseline and history were read from, and what the system said of
/// each when it was read: a status that differs means that what is known is no longer what is there.
///
/// Folders are noted beside the files in them, for what is added or removed changes the folder.
struct WatchedFiles: Sendable {
  private var statuses: [FilePath: FileStatus?] = [:]
  /// Something was written so shortly before that its time may not show the next writing.
  private var isInDoubt = false

  /// - Parameters:
  ///   - roots: files and folders; what is not there is noted as missing.
  ///   - started: nanoseconds since 1970 at which reading them began.
  init(_ roots: [String], readFrom started: Int64) {
    for root in Set(roots) {
      var folders: Set<FileStatus.Identity> = []
      note(FilePath(root), below: &folders)
    }
    // The clocks of file systems tick a few times in a hundred milliseconds; ours may be set back.
    let recent = started - 100_000_000
    let now = max(recent, SystemClock.nanosecondsSince1970())
    isInDoubt = statuses.values.contains {
      $0.map { (recent...now).contains($0.modified) } ?? false
    }
  }

  /// - Parameter folders: those that were entered: a link may lead back to one.
  private mutating func note(_ path: FilePath, below folders: inout Set<FileStatus.Identity>) {
    guard statuses[path] == nil else { return }
    let status = try? FileSystem.status(of: path)
    statuses[path] = .some(status)
    guard let status, status.kind == .folder, folders.insert(status.identity).inserted,
      let names = try? FileSystem.names(in: path)
    else { return }
    for name in names where name.first != UInt8(ascii: ".") {
      note(path.appending(name), below: &folders)
    }
  }

  var haveChanged: Bool {
    isInDoubt || statuses.contains { (try? FileSystem.status(of: $0.key)) != $0.value }
  }

  /// In the order of their bytes.
  var paths: [String] { statuses.keys.sorted().map(\.display) }
}
