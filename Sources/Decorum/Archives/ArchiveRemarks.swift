import DecorumArchives
import DecorumBase

/// What is said of an archive and its members. The place is the archive: a member that is not read
/// has none.
extension UnpackedArchive {
  /// - Parameter name: of the archive, as the user wrote it.
  func diagnostics(named name: String, at source: SourceID) -> [Diagnostic] {
    let whole =
      fault.map { [$0.diagnostic(named: name, at: source, keepsMembers: !members.isEmpty)] } ?? []
    return refusals.map { $0.diagnostic(in: name, at: source) } + whole
  }
}

extension UnpackedArchive.Refusal {
  fileprivate func diagnostic(in archive: String, at source: SourceID) -> Diagnostic {
    let member = "\"\(names[0])\" in \"\(archive)\""
    let (words, help) = fault.words(archive)
    var notes: [String] = []
    let more = Array(names.dropFirst().prefix(Self.mostNames - 1))
    if count > 1 {
      let shown = more.map { "\"\($0)\"" }.joined(separator: ", ")
      notes.append(
        "the same holds for \(shown)"
          + (count > more.count + 1 ? " and \(count - more.count - 1) more" : ""))
    }
    return Diagnostic(
      .archive, .error, "\(member) \(words)", at: Label(Span(source, 0..<0)), notes: notes,
      helps: help.map { [$0] } ?? [])
  }
}

extension UnpackedArchive.MemberFault {
  /// What is the matter with a member, and a way out.
  fileprivate func words(_ archive: String) -> (String, help: String?) {
    let unpack = "unpack \"\(archive)\" and check the folder"
    let pack = "pack it again, with plain paths below one folder"
    switch self {
    case .path(.empty): return ("has no name, and is not read", pack)
    case .path(.fromRoot): return ("has a path from the root, and is not read", pack)
    case .path(.fromDrive): return ("has a path that names a drive, and is not read", pack)
    case .path(.upwards): return ("has a path that leads out of the archive, and is not read", pack)
    case .path(.controlCharacters):
      return ("has control characters in its name, and is not read", pack)
    case .twice:
      return ("stands there twice, and neither is read", "pack it once, or \(unpack)")
    case .nested: return ("is an archive in an archive, and is not read", unpack)
    case .unreadable(let fault):
      return ("\(fault.words), and is not read", fault.help ?? unpack)
    }
  }
}

extension UnpackedArchive.Fault {
  fileprivate func diagnostic(
    named name: String, at source: SourceID, keepsMembers: Bool
  ) -> Diagnostic {
    func report(_ words: String, help: String) -> Diagnostic {
      Diagnostic(
        .archive, .error, "\"\(name)\" \(words)", at: Label(Span(source, 0..<0)), helps: [help])
    }
    switch self {
    case .archive(.unreadable):
      return report("could not be read to its end", help: "run the check again")
    case .archive(.nested):
      return report("holds an archive itself, and is not read", help: "unpack it first")
    case .archive(let fault):
      return report(
        fault.words + (keepsMembers ? "; what stands before that is read" : ", and is not read"),
        help: fault.help ?? "unpack it and check the folder")
    case .workbook:
      return report("is a workbook or a document, which is not read", help: "export it as CSV")
    case .unknown:
      return report(
        "does not begin like a zip, tar or gzip file", help: "fetch or pack the archive again")
    case .spooling(let error):
      return report("could not be unpacked: \(error.words)", help: "name a roomy folder in TMPDIR")
    }
  }
}

extension ArchiveFault {
  fileprivate var words: String {
    switch self {
    case .cutOff: "is cut off"
    case .damaged(let words): "is damaged (\(words))"
    case .encrypted: "is encrypted"
    case .method(let name): "is packed by a method that is not known here (\(name))"
    case .sparse: "is a sparse file"
    case .largerThanDeclared: "is larger than the archive says"
    case .packedTooTightly: "unpacks to more than \(ArchiveLimits.ratio) times its size"
    case .tooLarge: "unpacks to more than \(ArchiveLimits.totalSize >> 30) GiB"
    case .tooManyMembers: "has more than \(ArchiveLimits.members) members"
    case .tooMuchDamage: "has too many damaged members"
    case .nested: "is an archive in an archive"
    case .unreadable: "could not be read"
    }
  }

  fileprivate var help: String? {
    switch self {
    case .encrypted: "unpack it with its password and check the folder"
    case .cutOff, .damaged, .largerThanDeclared, .tooMuchDamage: "fetch or pack the archive again"
    default: nil
    }
  }
}
