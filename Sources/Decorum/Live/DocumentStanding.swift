/// What speaks for a document's being a file of posts, as a check of a folder would see it.
package enum DocumentStanding: Hashable, Sendable {
  /// An entry of `inputs` names it.
  case named
  /// Its ending is one of files of posts, and no entry of `inputs` says which files these are.
  case unnamed
  /// There are `inputs`, and none names it.
  case outside(configuration: String)
  /// It is a configuration or a baseline.
  case own
  /// Its ending is none of files of posts.
  case other
}

extension Workspace {
  /// - Parameter path: of a file that need not be on disk.
  package func standing(of path: String, as terms: DocumentTerms? = nil) -> DocumentStanding {
    let known = basis(of: path, nil, terms).known
    let file = FilePath(path)
    let name = String(decoding: file.name, as: UTF8.self)
    if FolderWalk.configurationNames.contains(name) { return .own }
    if let baseline = known.baseline?.path,
      FileSystem.realPath(baseline) == FileSystem.realPath(path)
    {
      return .own
    }
    let inputs = known.setup.inputs
    if !inputs.entries.isEmpty, let configuration = known.setup.configPath {
      return inputs.entry(of: path) == nil ? .outside(configuration: configuration) : .named
    }
    let lower = name.lowercased()
    return FolderWalk.endings.contains { lower.hasSuffix($0) } ? .unnamed : .other
  }
}
