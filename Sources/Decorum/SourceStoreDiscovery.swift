package import DecorumBase

/// What came of the paths a user named.
package struct Discovery: Sendable {
  /// Sorted by path; each can be read.
  package let sources: [SourceID]
  /// What is missing, unreadable, named twice, or was not looked at. Their places are sources too,
  /// empty ones, so that a message can name them.
  package let diagnostics: [Diagnostic]
}

extension SourceStore {
  /// Finds the files behind paths: files as they are, folders with all below them, `-` for standard
  /// input. The answer does not depend on the order of the paths.
  ///
  /// In folders only files with the ending of a post are read; what else lies there is named in a
  /// note. An archive gives the files of posts in it. Names stay as the user wrote them.
  /// - Parameter asides: files of ours that may lie among them; each is read where it is named itself.
  package func discover(
    _ paths: [String], stdinName: String? = nil, asides: [String] = []
  ) -> Discovery {
    var walk = FolderWalk()
    walk.held = held
    walk.asides = Set(
      asides.compactMap { path -> FileStatus.Identity? in
        try? FileSystem.status(of: FilePath(path)).identity
      })
    for path in Set(paths).sorted(by: { FilePath($0) < FilePath($1) }) {
      if path == "-" { walk.addStandardInput(named: stdinName) } else { walk.add(FilePath(path)) }
    }
    walk.finish()
    for path in Set(walk.found.map { $0.archive ?? $0.path })
    where paths.count(where: { $0 == path.display }) > 1 {
      walk.remarks.append((path, .namedTwice))
    }
    return register(walk)
  }

  private func register(_ walk: FolderWalk) -> Discovery {
    enum Item {
      case source(FolderWalk.Found)
      case remark(FolderWalk.Remark)
    }
    var items: [(name: FilePath, order: Int, item: Item)] = []
    for found in walk.found { items.append((found.path, 0, .source(found))) }
    for (path, remark) in walk.remarks { items.append((path, remark.order, .remark(remark))) }
    items.sort { ($0.name, $0.order) < ($1.name, $1.order) }

    var sources: [SourceID] = []
    var diagnostics: [Diagnostic] = []
    for (path, _, item) in items {
      switch item {
      case .source(let found):
        sources.append(
          add(
            Entry(
              name: path.display, content: found.content, archive: found.archive?.display,
              isText: found.isText)))
      case .remark(let remark):
        let source = add(Entry(name: path.display, content: .memory([])))
        diagnostics += remark.diagnostics(named: path.display, at: source)
      }
    }
    return Discovery(sources: sources, diagnostics: diagnostics.inOrder())
  }
}

extension FolderWalk.Remark {
  fileprivate var order: Int {
    switch self {
    case .missing: 1
    case .unreadable: 2
    case .sameAs, .namedTwice: 3
    case .archive: 4
    case .noPosts, .noPostsInArchive: 5
    case .notLookedAt: 6
    }
  }

  fileprivate func diagnostics(named name: String, at source: SourceID) -> [Diagnostic] {
    if case .archive(let archive) = self { return archive.diagnostics(named: name, at: source) }
    return [diagnostic(named: name, at: source)]
  }

  private func diagnostic(named name: String, at source: SourceID) -> Diagnostic {
    let place = Label(Span(source, 0..<0))
    switch self {
    case .missing(let nearby):
      let help =
        if let nearby {
          "check the path; nearby there is \"\(nearby)\""
        } else if name.contains("*") {
          "name the folder instead, or let the shell expand the pattern"
        } else {
          "check the path; it is looked up from the current folder"
        }
      return Diagnostic(
        .missing, .error, "no such file: \(name.isEmpty ? "\"\"" : name)", at: place, helps: [help])
    case .unreadable(let words):
      return Diagnostic(.unreadable, .error, "cannot read \"\(name)\": \(words)", at: place)
    case .sameAs(let other):
      return Diagnostic(
        .duplicate, .note, "\"\(name)\" is the same as \"\(other)\" and is read once", at: place)
    case .namedTwice:
      return Diagnostic(.duplicate, .note, "\"\(name)\" is named twice and read once", at: place)
    case .noPosts:
      return Diagnostic(
        .noPosts, .error, "no file of posts in the folder \"\(name)\"", at: place,
        notes: [
          "in folders \((FolderWalk.endings + FolderWalk.archiveEndings).joined(separator: " ")) are read"
        ],
        helps: ["name a file itself to have it read whatever its ending"])
    case .noPostsInArchive:
      return Diagnostic(
        .noPosts, .error, "no file of posts in the archive \"\(name)\"", at: place,
        notes: ["in archives \(FolderWalk.endings.joined(separator: " ")) .js are read"],
        helps: ["name a member itself, as \"\(name)/MEMBER\", to have it read whatever its ending"])
    case .archive:
      preconditionFailure("an archive has diagnostics of its own")
    case .notLookedAt(let others):
      return Diagnostic(
        .notRead, .note,
        "not looked at in \"\(name)\": \(others.words)", at: place)
    }
  }
}
