import DecorumArchives
import DecorumReaders

/// The files of posts in one archive, and what there is to say of the rest.
struct UnpackedArchive {
  /// Why a member is not read.
  enum MemberFault: Hashable {
    case path(MemberPath.Fault)
    case twice
    case nested
    case unreadable(ArchiveFault)
  }

  /// Why more than a member is not read.
  enum Fault: Hashable {
    case archive(ArchiveFault)
    /// A zip that is the file of some office program.
    case workbook
    /// It is called like an archive and is none.
    case unknown
    case spooling(FileError)
  }

  /// Members with the same fault: the first few of them by name, and how many there are.
  struct Refusal {
    let fault: MemberFault
    var names: [String]
    var count: Int

    static let mostNames = 4
  }

  /// What is read, by its path in the archive; nil stands for the one file that was compressed.
  fileprivate(set) var members: [(path: String?, content: SourceStore.Content)] = []
  fileprivate(set) var others = OtherFiles()
  fileprivate(set) var refusals: [Refusal] = []
  fileprivate(set) var fault: Fault?
  /// The paths of all files, where some were asked for by name.
  fileprivate(set) var seen: [String] = []

  /// For what is called like an archive and is none.
  static let unknown: UnpackedArchive = {
    var archive = UnpackedArchive()
    archive.fault = .unknown
    return archive
  }()

  /// - Parameter wanted: paths of members or of folders in the archive; nil = all.
  static func unpack(
    _ kind: ArchiveKind, _ packed: PackedBytes, only wanted: Set<String>? = nil
  ) -> UnpackedArchive {
    var unpacking = Unpacking(wanted: wanted)
    return unpacking.unpack(kind, packed)
  }
}

extension UnpackedArchive {
  /// The paths of all files in an archive; none where it is no archive.
  static func paths(in file: FilePath) -> [String] {
    guard let status = try? FileSystem.status(of: file),
      let packed = SourceStore.Content.file(file, status).packed,
      let kind = ArchiveKind(prefix: packed.read(0, ArchiveKind.prefixLength) ?? [])
    else { return [] }
    return unpack(kind, packed, only: []).seen
  }
}

/// Reads an archive once, from front to back, and unpacks what may be posts into one spool.
///
/// The path of a member is a name and nothing else: it never touches the disk. A member that is not
/// read to its end is refused whole, and of two members with one name neither is read.
private struct Unpacking: ~Copyable {
  /// Members that show a zip to be the file of a word processor or the like.
  private static let workbookParts: Set<String> = ["[Content_Types].xml", "mimetype"]

  private let wanted: Set<String>?
  private var archive = UnpackedArchive()
  private var spool = SpoolWriter()
  private var stretches: [(path: String?, stretch: Range<Int>)] = []
  private var paths: Set<String> = []

  init(wanted: Set<String>?) { self.wanted = wanted }

  mutating func unpack(_ kind: ArchiveKind, _ packed: PackedBytes) -> UnpackedArchive {
    do {
      switch kind {
      case .zip: try read(ArchiveMembers(zip: packed))
      case .emptyZip: break
      case .tar: try read(ArchiveMembers(tar: packed))
      case .gzip: try read(GzipStream(packed))
      }
    } catch let fault as ArchiveFault {
      archive.fault = .archive(fault)
    } catch let error as FileError {
      archive.fault = .spooling(error)
    } catch {
      preconditionFailure("neither the archive nor a file: \(error)")
    }
    finish()
    return archive
  }

  private mutating func finish() {
    let twice = Set(archive.refusals.first { $0.fault == .twice }?.names ?? [])
    do {
      let spool = try spool.finished()
      for (path, stretch) in stretches where path.map({ !twice.contains($0) }) ?? true {
        archive.members.append((path, .spool(spool, stretch)))
      }
    } catch { archive.fault = .spooling(error) }
  }

  private mutating func read(_ stream: GzipStream) throws {
    switch try stream.kind() {
    case .tar: try read(ArchiveMembers(tar: stream))
    case .zip, .emptyZip, .gzip: throw ArchiveFault.nested
    case nil:
      let start = spool.length
      while let block = try stream.nextBlock() { try spool.append(block) }
      stretches.append((nil, start..<spool.length))
    }
  }

  private mutating func read(_ members: ArchiveMembers) throws {
    while let member = try members.next() {
      switch member.kind {
      case .folder: break
      case .link: archive.others.add(OtherFiles.link)
      case .device: archive.others.add(OtherFiles.device)
      case .file:
        if Self.workbookParts.contains(member.name) {
          archive.fault = .workbook
          return
        }
        switch Result(catching: { () throws(MemberPath.Fault) in try MemberPath(member.name) }) {
        case .success(let path): try take(path, from: members)
        case .failure(let fault): refuse(member.name, .path(fault))
        }
      }
    }
  }

  private mutating func take(_ path: MemberPath, from members: ArchiveMembers) throws {
    if wanted != nil { archive.seen.append(path.text) }
    let ending = FolderWalk.ending(of: String(path.components[path.components.count - 1]))
    switch use(of: path, ending) {
    case .none: break
    case .hidden(let name): archive.others.addHidden(name)
    case .other: archive.others.add(ending)
    case .nested: refuse(path.text, .nested)
    case .post where !paths.insert(path.text).inserted: refuse(path.text, .twice)
    case .post: try unpack(path, ending, from: members)
    }
  }

  private enum Use {
    case none, other, nested, post
    case hidden(String)
  }

  private func use(of path: MemberPath, _ ending: String?) -> Use {
    if let wanted {
      if wanted.contains(path.text) { return .post }
      if !wanted.contains(where: { path.text.hasPrefix($0 + "/") }) { return .none }
    }
    if let hidden = path.components.first(where: { $0.hasPrefix(".") }) {
      return .hidden(String(hidden))
    }
    guard let ending, !Self.isAboutTheArchive(path) else { return .other }
    if FolderWalk.archiveEndings.contains(ending) { return .nested }
    return FolderWalk.endings.contains(ending) || ending == FolderWalk.scriptEnding ? .post : .other
  }

  private mutating func unpack(
    _ path: MemberPath, _ ending: String?, from members: ArchiveMembers
  ) throws {
    let start = spool.length
    var head: [UInt8] = []
    do {
      while let block = try members.nextBlock() {
        if head.count < Self.headLength { head += block.prefix(Self.headLength) }
        try spool.append(block)
      }
    } catch let fault as ArchiveFault {
      refuse(path.text, .unreadable(fault))
      if fault == .tooLarge { throw fault }
      return
    }
    let isNamed = wanted?.contains(path.text) ?? false
    if ending == FolderWalk.scriptEnding, !isNamed, !ReaderDetection.isScriptOfRecords(head) {
      archive.others.add(ending)
    } else {
      stretches.append((path.text, start..<spool.length))
    }
  }

  private mutating func refuse(_ name: String, _ fault: UnpackedArchive.MemberFault) {
    if let known = archive.refusals.firstIndex(where: { $0.fault == fault }) {
      archive.refusals[known].count += 1
      // Those that stand there twice are left out by name.
      if fault == .twice || archive.refusals[known].names.count < UnpackedArchive.Refusal.mostNames
      {
        archive.refusals[known].names.append(name)
      }
    } else {
      archive.refusals.append(.init(fault: fault, names: [name], count: 1))
    }
  }

  /// As much of a script as tells whether it holds records.
  private static let headLength = 4096

  /// `data/README.txt`, which X puts beside the posts.
  private static func isAboutTheArchive(_ path: MemberPath) -> Bool {
    let stem = path.components[path.components.count - 1].prefix { $0 != "." }
    return ["readme", "license"].contains(stem.lowercased())
  }
}
