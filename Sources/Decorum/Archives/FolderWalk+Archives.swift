import DecorumArchives
import DecorumBase

/// Archives on the walk: opened by their first bytes, whatever they are called. Their members become
/// files of their own, called by the way to them: `archive.zip/data/tweets.js`.
extension FolderWalk {
  /// Takes `archive.zip/data/tweets.js`: a member of an archive, or a folder in it.
  mutating func addMember(_ path: FilePath) -> Bool {
    guard let (archive, name) = Self.archive(above: path),
      let member = try? MemberPath(name).text,
      let status = try? FileSystem.status(of: archive)
    else { return false }
    let candidate = Candidate(
      path: archive, status: status, isLink: FileSystem.isSymbolicLink(archive))
    namedMembers[status.identity, default: (candidate, [])].members.insert(member)
    return true
  }

  /// The file on the way to a path below it, and the rest of the path.
  static func archive(above path: FilePath) -> (archive: FilePath, member: String)? {
    let slash = UInt8(ascii: "/")
    for end in path.bytes.indices.reversed() where path.bytes[end] == slash && end > 0 {
      let above = FilePath(bytes: Array(path.bytes[..<end]))
      guard let kind = (try? FileSystem.status(of: above))?.kind else { continue }
      let member = FilePath(bytes: Array(path.bytes[(end + 1)...])).display
      return kind == .file && !member.isEmpty ? (above, member) : nil
    }
    return nil
  }

  mutating func open(_ candidate: Candidate, only members: Set<String>? = nil) {
    if let held, held.identity == candidate.status.identity {
      return take(
        candidate.path, held.content, root: candidate.root, only: members, isText: true)
    }
    do {
      _ = try OpenFile(candidate.path)
      take(
        candidate.path, .file(candidate.path, candidate.status), root: candidate.root,
        only: members)
    } catch {
      remarks.append((candidate.path, Self.remark(on: error, at: candidate.path)))
      if let root = candidate.root { roots[root].isExcused = true }
    }
  }

  /// Takes a file as it is, or what is in it if it is an archive.
  /// - Parameter isText: whether it is known to be text, and so no archive whatever it looks like.
  mutating func take(
    _ path: FilePath, _ content: SourceStore.Content, root: Int?, only members: Set<String>? = nil,
    isText: Bool = false
  ) {
    // What cannot be read here will not be read later either, and is reported then.
    guard let packed = content.packed else {
      return found.append(Found(path: path, content: content, isText: isText))
    }
    let start = packed.read(0, ArchiveKind.prefixLength) ?? []
    let archive: UnpackedArchive
    if !isText, let kind = ArchiveKind(prefix: start) {
      archive = .unpack(kind, packed, only: members)
    } else if !isText, let ending = Self.ending(of: path.display),
      Self.archiveEndings.contains(ending)
    {
      archive = .unknown
    } else if let members {
      for member in members.sorted() {
        remarks.append((path.member(member), .missing(nearby: nil)))
      }
      return
    } else {
      found.append(Found(path: path, content: content, isText: isText))
      return
    }
    for (member, content) in archive.members {
      found.append(
        Found(
          path: member.map(path.member) ?? path, content: content,
          archive: member == nil ? nil : path))
    }
    remark(on: archive, at: path, root: root, isWhole: members == nil)
    for member in (members ?? []).sorted() where archive.fault == nil {
      let isThere = archive.seen.contains { $0 == member || $0.hasPrefix(member + "/") }
      if isThere { continue }
      let nearby = Suggestions.nearest(to: member, in: archive.seen)
      remarks.append(
        (path.member(member), .missing(nearby: nearby.map { path.member($0).display })))
    }
  }

  /// - Parameter isWhole: all of the archive was asked for, and not some members.
  private mutating func remark(
    on archive: UnpackedArchive, at path: FilePath, root: Int?, isWhole: Bool
  ) {
    let isFaulty = archive.fault != nil || !archive.refusals.isEmpty
    if isFaulty { remarks.append((path, .archive(archive))) }
    if !archive.others.isEmpty { remarks.append((path, .notLookedAt(archive.others))) }
    guard archive.members.isEmpty, isWhole else { return }
    if let root {
      roots[root].files -= 1
      if isFaulty { roots[root].isExcused = true }
    } else if !isFaulty {
      remarks.append((path, .noPostsInArchive))
    }
  }
}

extension FilePath {
  fileprivate func member(_ path: String) -> FilePath { appending(Array(path.utf8)) }
}
