#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The border of a folder: what lies in it, and which links below a path lead out of it. For whoever may
/// name files and must not get at all that the process could read.
package struct FolderBorder: Sendable {
  /// As the system calls it, without links.
  private let root: String

  package init(_ folder: String) { root = FileSystem.realPath(folder) }

  /// Whether a path leads to something in the folder, or to where something could be. A pipe or a device
  /// is nowhere: reading it may never end.
  package func holds(_ path: String) -> Bool {
    guard !path.isEmpty, !path.utf8.contains(0), !isStream(path) else { return false }
    let real = FileSystem.realPath(path)
    // What is not there keeps its `..`, of which nobody knows where it would lead.
    guard !real.split(separator: "/").contains("..") else { return false }
    return real == root || real.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }

  private func isStream(_ path: String) -> Bool {
    (try? FileSystem.status(of: FilePath(path)))?.kind == .stream
  }

  /// Links below a path, however deep, that lead out of the folder; as paths from where the path starts.
  /// Hidden entries are left out: nobody reads them.
  package func linksOut(below path: String) -> [String] {
    var found: [String] = []
    var seen: Set<FileStatus.Identity> = []
    var open = [FilePath(path)]
    while let folder = open.popLast() {
      guard let status = try? FileSystem.status(of: folder), status.kind == .folder,
        seen.insert(status.identity).inserted, let names = try? FileSystem.names(in: folder)
      else { continue }
      for name in names where name.first != UInt8(ascii: ".") {
        let inner = folder.appending(name)
        if FileSystem.isSymbolicLink(inner), !holds(inner.display) {
          found.append(inner.display)
        } else {
          open.append(inner)
        }
      }
    }
    return found.sorted()
  }
}

extension FileSystem {
  /// Makes a folder the current one.
  package static func enter(_ folder: String) throws(FileError) {
    guard FilePath(folder).withCString({ chdir($0) }) == 0 else { throw FileError(errno) }
  }
}
