import DecorumBase
import DecorumReaders

/// The walk from the paths a user named to the files to be read.
///
/// Each real folder and file is taken once, by the path that leads to it without links if there is
/// one. Hidden entries and other kinds of files are counted, never passed over in silence.
struct FolderWalk {
  /// Endings of the files that are read in folders; a file that is named itself may have any.
  static let endings = [
    ".txt", ".tweet", ".md", ".mdx", ".markdown", ".csv", ".tsv", ".json", ".ndjson", ".jsonl",
  ]
  /// Read where the first bytes are those of an archive's records.
  static let scriptEnding = ".js"
  /// Endings of archives, which are opened. Elsewhere the first bytes decide, whatever the name.
  static let archiveEndings = [".zip", ".tar", ".tgz", ".gz"]
  static let configurationNames: Set<String> = [
    "decorum.yaml", "decorum.yml", ".decorum", "decorum-ignore.yaml", "decorum-ignore.yml",
    "decorum-baseline.json",
  ]

  enum Remark {
    /// With the path that was meant, if one is near.
    case missing(nearby: String?)
    case unreadable(String)
    case sameAs(String)
    case namedTwice
    case noPosts
    case notLookedAt(OtherFiles)
    case archive(UnpackedArchive)
    /// An archive that was named and holds nothing to read.
    case noPostsInArchive
  }

  /// What is to be read.
  struct Found {
    let path: FilePath
    let content: SourceStore.Content
    /// The archive that it is a member of.
    var archive: FilePath?
    /// It is known to be text in UTF-8.
    var isText = false
  }

  var found: [Found] = []
  var remarks: [(path: FilePath, remark: Remark)] = []

  /// A folder that the user named, and what is in and below it.
  struct Root {
    let path: FilePath
    var files = 0
    var others = OtherFiles()
    /// All of it was reached through another path.
    var isCovered = false
    /// Something below it could not be read, or was reached before: that was said already.
    var isExcused = false
  }

  var roots: [Root] = []
  /// Files that are no posts, whatever they are called: baselines.
  var asides: Set<FileStatus.Identity> = []
  /// The file that is read from memory, wherever the walk comes across it.
  var held: HeldFile?

  struct Candidate {
    let path: FilePath
    let status: FileStatus
    let isLink: Bool
    /// The folder that the user named, where the file was found in one.
    var root: Int?
  }

  private var candidates: [Candidate] = []
  /// Members that the user named, by their archives.
  var namedMembers: [FileStatus.Identity: (archive: Candidate, members: Set<String>)] = [:]
  /// Real folders that were listed, and the path they were listed by.
  private var folders: [FileStatus.Identity: FilePath] = [:]
  /// Links to folders wait until the folders themselves have had their turn.
  private var linkedFolders: [(path: FilePath, root: Int)] = []

  /// Takes a path that the user named.
  mutating func add(_ path: FilePath) {
    if let held, held.path == path { return take(path, held.content, root: nil, isText: true) }
    do {
      let status = try FileSystem.status(of: path)
      let isLink = FileSystem.isSymbolicLink(path)
      switch status.kind {
      case .folder:
        roots.append(Root(path: path))
        if isLink {
          linkedFolders.append((path, roots.count - 1))
        } else {
          walk(path, status, root: roots.count - 1)
        }
      case .file where status.size > 0:
        candidates.append(Candidate(path: path, status: status, isLink: isLink))
      case .file, .stream:
        // Pipes are read now or never, and so are the files of /proc, which claim to be empty.
        let content = try OpenFile(path).spooled()
        if status.kind == .file && content.length == 0 {
          candidates.append(Candidate(path: path, status: status, isLink: isLink))
        } else {
          take(path, content, root: nil)
        }
      }
    } catch {
      if error.isMissing, addMember(path) { return }
      remarks.append((path, Self.remark(on: error, at: path)))
    }
  }

  mutating func addStandardInput(named name: String?) {
    let path = FilePath(name ?? "<stdin>")
    do {
      take(path, try Spool.content(reading: 0), root: nil)
    } catch {
      remarks.append((path, .unreadable(error.words)))
    }
  }

  private mutating func walk(_ folder: FilePath, _ status: FileStatus, root: Int) {
    if let first = folders[status.identity] {
      if folder == roots[root].path { roots[root].isCovered = true }
      roots[root].isExcused = true
      if first != folder { remarks.append((folder, .sameAs(first.display))) }
      return
    }
    folders[status.identity] = folder
    let names: [[UInt8]]
    do { names = try FileSystem.names(in: folder) } catch {
      remarks.append((folder, .unreadable(error.words)))
      roots[root].isExcused = true
      return
    }
    let isArchive = isArchive(folder, names)
    for name in names { visit(name, in: folder, isArchive: isArchive, root: root) }
  }

  private mutating func visit(
    _ name: [UInt8], in folder: FilePath, isArchive: Bool, root: Int
  ) {
    let text = String(decoding: name, as: UTF8.self)
    if Self.configurationNames.contains(text) { return }
    if name.first == UInt8(ascii: ".") {
      roots[root].others.addHidden(text)
      return
    }
    let path = folder.appending(name)
    let ending = Self.ending(of: text)
    var isPost = !isArchive && Self.isRead(text)
    let status: FileStatus
    do { status = try FileSystem.status(of: path) } catch {
      // A link that leads nowhere matters if a post was to be there.
      if isPost {
        remarks.append((path, .unreadable(error.words)))
        roots[root].isExcused = true
      } else {
        roots[root].others.add(ending)
      }
      return
    }
    if ending == Self.scriptEnding, status.kind == .file {
      isPost = archiveScript(path, status)?.mayHoldPosts ?? false
    }
    switch status.kind {
    case .folder where FileSystem.isSymbolicLink(path): linkedFolders.append((path, root))
    case .folder: walk(path, status, root: root)
    case .file where isPost && asides.contains(status.identity): return
    case .file where isPost:
      roots[root].files += 1
      candidates.append(
        Candidate(
          path: path, status: status, isLink: FileSystem.isSymbolicLink(path), root: root))
    case .file, .stream: roots[root].others.add(ending)
    }
  }

  /// A folder of an archive says so in its manifest. All its records are scripts; the text beside them
  /// explains the archive.
  private func isArchive(_ folder: FilePath, _ names: [[UInt8]]) -> Bool {
    let manifest = Array("manifest.js".utf8)
    guard names.contains(manifest) else { return false }
    let path = folder.appending(manifest)
    guard let status = try? FileSystem.status(of: path), status.kind == .file else { return false }
    return archiveScript(path, status) != nil
  }

  /// Archives write their records as scripts; other scripts are programs. The first bytes tell, and
  /// they tell posts from messages, likes and adverts.
  private func archiveScript(_ path: FilePath, _ status: FileStatus) -> ArchiveScript? {
    var start: [UInt8] = []
    do {
      try OpenFile(path).append(to: &start, at: 0, count: min(status.size, 4096))
    } catch {
      // It is read later, which says what is wrong with it.
      return ArchiveScript(mayHoldPosts: true)
    }
    return ReaderDetection.archiveScript(start)
  }

  /// Settles what depends on all paths: links, files that were reached twice, folders without posts.
  mutating func finish() {
    while !linkedFolders.isEmpty {
      let waiting = linkedFolders.sorted { $0.path < $1.path }
      linkedFolders = []
      for (path, root) in waiting {
        guard let status = try? FileSystem.status(of: path) else { continue }
        walk(path, status, root: root)
      }
    }
    candidates.sort { a, b in
      if a.isLink != b.isLink { return b.isLink }
      if a.path.bytes.count != b.path.bytes.count { return a.path.bytes.count < b.path.bytes.count }
      return a.path < b.path
    }
    var taken: [FileStatus.Identity: FilePath] = [:]
    for candidate in candidates {
      let path = candidate.path
      if let first = taken[candidate.status.identity] {
        // That a file is named beside the folder it lies in is no news.
        if first != path { remarks.append((path, .sameAs(first.display))) }
        continue
      }
      taken[candidate.status.identity] = path
      open(candidate)
    }
    for (archive, members) in namedMembers.values.sorted(by: { $0.archive.path < $1.archive.path })
    where taken[archive.status.identity] == nil {
      open(archive, only: members)
    }
    for root in roots where !root.isCovered {
      if root.files == 0 && !root.isExcused { remarks.append((root.path, .noPosts)) }
      if !root.others.isEmpty { remarks.append((root.path, .notLookedAt(root.others))) }
    }
  }

  /// Whether a file of this name is read where it is found in a folder.
  private static func isRead(_ name: String) -> Bool {
    guard let ending = ending(of: name) else { return false }
    if ending != ".gz" { return endings.contains(ending) || archiveEndings.contains(ending) }
    let packed = Self.ending(of: String(name.dropLast(3)))
    return packed.map { endings.contains($0) || $0 == ".tar" || $0 == scriptEnding } ?? false
  }

  /// Whether a walk might open a file, told by its name alone.
  static func mayBeRead(_ path: String) -> Bool {
    isRead(path) || ending(of: path) == scriptEnding
  }

  static func ending(of name: String) -> String? {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return name[dot...].lowercased()
  }

  static func remark(on error: FileError, at path: FilePath) -> Remark {
    error.isMissing ? .missing(nearby: nearby(path)) : .unreadable(error.words)
  }

  /// The path with its first wrong component put right, if something there is spelled much like it.
  static func nearby(_ path: FilePath) -> String? {
    let slash = UInt8(ascii: "/")
    let components = path.bytes.split(separator: slash, omittingEmptySubsequences: true)
    var place = FilePath(path.bytes.first == slash ? "/" : ".")
    for (index, component) in components.enumerated() {
      let next = place.appending(Array(component))
      if (try? FileSystem.status(of: next)) != nil {
        place = next
        continue
      }
      guard let names = try? FileSystem.names(in: place),
        let name = Suggestions.nearest(
          to: String(decoding: component, as: UTF8.self),
          in: names.map { String(decoding: $0, as: UTF8.self) }),
        // Names of files are alike more often than keywords: friday.md is not monday.md.
        name.utf8.starts(with: component)
          || Suggestions.distance(Array(component), Array(name.utf8)) <= 2
      else { return nil }
      let repaired = place.appending(Array(name.utf8))
      let whole = components[(index + 1)...].reduce(repaired) { $0.appending(Array($1)) }
      return ((try? FileSystem.status(of: whole)) != nil ? whole : repaired).display
    }
    return nil
  }
}
