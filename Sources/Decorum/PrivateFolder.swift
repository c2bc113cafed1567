#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of files that only this user may write: what is in it was put there by one of our runs, or
/// by somebody who could as well replace the program. Whatever is not so is as if it were not there,
/// and nothing that goes wrong is an error: files in here spare work and nothing else.
package struct PrivateFolder {
  private let path: FilePath

  init(_ path: String) { self.path = FilePath(path) }

  /// The folder for what may be lost, as `XDG_CACHE_HOME` says or the system has it; nil where nobody
  /// says. A path that does not start at the root counts for nothing, as the standard has it.
  package static var ofCaches: String? {
    func folder(in variable: String, _ below: String) -> String? {
      guard let path = EnvironmentVariable.value(of: variable), path.hasPrefix("/") else {
        return nil
      }
      return path + below
    }
    #if canImport(Darwin)
      let usual = "/Library/Caches/decorum"
    #else
      let usual = "/.cache/decorum"
    #endif
    return folder(in: "XDG_CACHE_HOME", "/decorum") ?? folder(in: "HOME", usual)
  }

  /// All bytes of a file, if it is one of ours and no longer than `limit`.
  func contents(of name: String, atMost limit: Int) -> [UInt8]? {
    guard isOurs(path) else { return nil }
    // A pipe in its place would keep us waiting.
    let descriptor = file(name).withCString {
      open($0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    }
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var raw = stat()
    guard fstat(descriptor, &raw) == 0, isOurs(raw, S_IFREG), raw.st_size <= limit else {
      return nil
    }
    // It may grow meanwhile; then it is not what was looked at.
    var bytes: [UInt8] = []
    let size = Int(raw.st_size)
    guard (try? Descriptor.append(to: &bytes, from: descriptor, at: 0, count: size)) != nil,
      bytes.count == size
    else { return nil }
    return bytes
  }

  /// Puts a file in the place of what has this name, so that nobody sees it half written, and removes
  /// the oldest of those whose names begin with `family` where there are more than `most`.
  func replace(_ name: String, with bytes: [UInt8], keeping most: Int, of family: String) {
    makeFolder()
    guard isOurs(path) else { return }
    let draft = file("\(name).\(UInt64.random(in: 0...UInt64.max))")
    let descriptor = draft.withCString {
      open($0, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    }
    guard descriptor >= 0 else { return }
    let isWritten = Descriptor.write(bytes, to: descriptor) == nil
    let isClosed = close(descriptor) == 0
    let isMoved =
      isWritten && isClosed
      && draft.withCString { from in file(name).withCString { rename(from, $0) } } == 0
    if !isMoved { _ = draft.withCString { unlink($0) } }
    removeOldest(keeping: most, of: Array(family.utf8))
  }

  private func file(_ name: String) -> FilePath { path.appending(Array(name.utf8)) }

  /// Itself and the folder above, no more: without a home there is nowhere to keep anything. Nor are
  /// they made in what belongs to somebody else, as the home does where only the user was changed.
  private func makeFolder() {
    for folder in [path.parent, path] {
      var above = stat()
      guard folder.parent.withCString({ stat($0, &above) }) == 0, above.st_uid == geteuid() else {
        continue
      }
      _ = folder.withCString { mkdir($0, 0o700) }
    }
  }

  private func isOurs(_ folder: FilePath) -> Bool {
    var raw = stat()
    return folder.withCString { lstat($0, &raw) } == 0 && isOurs(raw, S_IFDIR)
  }

  private func isOurs(_ raw: stat, _ kind: mode_t) -> Bool {
    raw.st_mode & S_IFMT == kind && raw.st_uid == geteuid()
      && raw.st_mode & (S_IWGRP | S_IWOTH) == 0
  }

  /// Also drafts of runs that did not end well are among them.
  private func removeOldest(keeping most: Int, of family: [UInt8]) {
    let names = (try? FileSystem.names(in: path)) ?? []
    let files = names.filter { $0.starts(with: family) }.map { name in
      let file = path.appending(name)
      return (file, (try? FileSystem.status(of: file))?.modified ?? .min)
    }
    for (file, _) in files.sorted(by: { $0.1 < $1.1 }).dropLast(most) {
      _ = file.withCString { unlink($0) }
    }
  }
}
