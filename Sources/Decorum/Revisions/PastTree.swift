/// The files of a run as they were at a commit, in a temporary folder: written there by git itself, so
/// that line ends and filters are those of a checkout, and read like any other files. The folder goes
/// with the value.
final class PastTree {
  /// The paths of the run, in the folder; those that were not there yet are left out, and so are inputs
  /// of the configuration, which are looked for below its base.
  private(set) var paths: [String] = []
  /// The configuration's folder, in the folder; nil where it lies elsewhere.
  private(set) var base: String?
  private let folder: String

  /// - Parameters:
  ///   - paths: files and folders as the user named them.
  ///   - base: the configuration's folder, from which globs count.
  ///   - takesAll: everything below the base is wanted, for inputs of the configuration.
  init(
    of paths: [String], at revision: String, base: String, takesAll: Bool
  ) throws(Repository.Fault) {
    let places = takesAll ? [base] : paths
    // A member of an archive lies in a folder further up.
    var start = places.first ?? "."
    while !FileSystem.isFolder(start), start != "." { start = Setup.folder(of: start) }
    let repository = try Repository(around: start)
    let commit = try repository.commit(revision)
    guard let made = FileSystem.temporaryFolder() else {
      throw Repository.Fault("no temporary folder can be made for the files of \"\(revision)\"")
    }
    folder = FileSystem.realPath(made)

    let root = FilePath(repository.root)
    let own = FilePath(FileSystem.realPath(base))
    // A configuration above the repository sees the repository as one of its folders.
    let inside = root.path(below: own) ?? []
    let target = FilePath(folder).appending(Array("tree".utf8))
    let tree = inside.isEmpty ? target : target.appending(inside)
    if let way = own.path(below: root) {
      self.base = (way.isEmpty ? tree : tree.appending(way)).display
    } else if root.path(below: own) != nil {
      self.base = target.display
    }

    var wanted: [Wanted] = []
    for place in places {
      guard let way = FilePath(FileSystem.realPath(place)).path(below: root) else {
        throw Repository.Fault(
          "\"\(place)\" does not lie in the repository \"\(repository.root)\"",
          help: "check the files of one repository at a time")
      }
      wanted.append(Wanted(way: way, isFolder: FileSystem.isFolder(place)))
    }
    let index = FilePath(folder).appending(Array("index".utf8)).display
    let files = try repository.files(of: commit, index: index)
    var chosen = Set(
      files.all.filter { file in
        wanted.contains { $0.takes(file, isLink: files.links.contains(file)) }
      })
    let known = Set(files.all)
    // Inputs of the configuration, by their files; archives with what is read of them.
    var current: [FilePath: [[UInt8]]] = [:]
    for path in takesAll ? paths : [] {
      let real = FilePath(FileSystem.realPath(path))
      let file = FolderWalk.archive(above: real)?.archive ?? real
      guard let way = file.path(below: root) else { continue }
      current[FilePath(bytes: way), default: []].append(Array(real.bytes[file.bytes.count...]))
    }
    var renamed: [FilePath] = []
    for (old, new) in try repository.renames(since: commit) where known.contains(old) {
      if takesAll {
        // A glob of today need not match the name of then.
        let members = current[new] ?? []
        if !members.isEmpty { chosen.insert(old) }
        renamed += members.map { FilePath(bytes: old.bytes + $0) }
      } else if wanted.contains(where: { $0.takes(new) }), chosen.insert(old).inserted {
        renamed.append(old)
      }
    }
    do throws(FileError) { try FileSystem.createFolder(tree.display) } catch {
      throw Repository.Fault("cannot write to \"\(folder)\": \(error.words)")
    }
    try repository.write(chosen.sorted(), to: tree.display, index: index)
    // What links lead to is read through them, wherever in the repository it lies.
    var links = chosen.intersection(files.links)
    while !links.isEmpty {
      let targets = PastTree.targets(of: links, in: tree)
      let more = files.all.filter { file in
        !chosen.contains(file)
          && PastTree.isReached(file, by: targets, isLink: files.links.contains(file))
      }
      if more.isEmpty { break }
      try repository.write(more, to: tree.display, index: index)
      chosen.formUnion(more)
      links = files.links.intersection(more)
    }
    // Inputs of the configuration are found by their globs, but for what has another name by now.
    let past = takesAll ? [] : wanted.map { $0.way.isEmpty ? tree : tree.appending($0.way) }
    self.paths = (past + renamed.map { tree.appending($0.bytes) }).map(\.display)
      .filter { FileSystem.isFolder($0) || BaselineScope.isThere($0) }
  }

  deinit { FileSystem.removeTree(folder) }

  /// Where links lead, as ways from the root; what leads out of it is left out.
  private static func targets(of links: Set<FilePath>, in tree: FilePath) -> Set<[UInt8]> {
    let slash = UInt8(ascii: "/")
    var targets: Set<[UInt8]> = []
    for link in links {
      guard let target = FileSystem.target(ofLink: tree.appending(link.bytes)),
        target.bytes.first != slash
      else { continue }
      var way: [ArraySlice<UInt8>] = link.bytes.split(separator: slash).dropLast()
      var isInside = true
      for step in target.bytes.split(separator: slash) {
        if step.elementsEqual("..".utf8) {
          if way.popLast() == nil { isInside = false }
        } else if !step.elementsEqual(".".utf8) {
          way.append(step)
        }
      }
      if isInside { targets.insert(Array(way.joined(separator: [slash]))) }
    }
    return targets
  }

  /// Whether a file is a target, lies below one, or is a link on the way to one.
  private static func isReached(
    _ file: FilePath, by targets: Set<[UInt8]>, isLink: Bool
  ) -> Bool {
    let bytes = file.bytes
    if targets.contains(bytes) { return true }
    if isLink, targets.contains(where: { $0.starts(with: bytes + [UInt8(ascii: "/")]) }) {
      return true
    }
    guard isLink || FolderWalk.mayBeRead(file.display) else { return false }
    // The root itself is above everything.
    if targets.contains(where: \.isEmpty) { return true }
    let slashes = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }
    return slashes.contains { end in
      let above: [UInt8] = Array(bytes[..<end])
      return targets.contains(above)
    }
  }

  /// A file or folder of the run, as a way from the root.
  private struct Wanted {
    let way: [UInt8]
    let isFolder: Bool

    /// - Parameter isLink: it may lead to a folder, whatever it is called.
    func takes(_ file: FilePath, isLink: Bool = false) -> Bool {
      let bytes = file.bytes
      if !isFolder {
        // The file itself, or the archive that it is a member of.
        return bytes == way || way.starts(with: bytes + [UInt8(ascii: "/")])
      }
      return (way.isEmpty || bytes.starts(with: way + [UInt8(ascii: "/")]))
        && (isLink || FolderWalk.mayBeRead(file.display))
    }
  }
}

extension FilePath {
  /// The way from a folder to this path; empty for the folder itself, nil for what lies elsewhere.
  fileprivate func path(below folder: FilePath) -> [UInt8]? {
    if bytes == folder.bytes { return [] }
    let prefix =
      folder.bytes == [UInt8(ascii: "/")] ? folder.bytes : folder.bytes + [UInt8(ascii: "/")]
    return bytes.starts(with: prefix) ? Array(bytes[prefix.count...]) : nil
  }
}
