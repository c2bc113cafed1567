import Decorum

/// Which files a client may name: those in one folder, which whoever starts the server chooses.
///
/// A model may be talked into anything, and what a report quotes of a file it can pass on; so paths that
/// lead out of the folder, by `..` or by a link, are refused before anything is read, in the same words
/// whether or not there is a file.
struct ReadableFolder {
  private let border: FolderBorder
  private static let mostNamed = 5

  init(_ folder: String?) throws(ToolFault) {
    guard let folder else {
      throw ToolFault(
        "this server was given no folder to read files in; give the posts themselves (posts), or "
          + "start it with --folder")
    }
    border = FolderBorder(folder)
  }

  /// - Returns: the paths as they were given.
  func readable(_ paths: [String]) throws(ToolFault) -> [String] {
    if paths.isEmpty { throw ToolFault("\"paths\" is empty; there is nothing to check") }
    // Standard input has the client's own messages.
    let outside = paths.filter { $0 == "-" || !border.holds($0) }
    guard outside.isEmpty else {
      throw ToolFault(
        outside.prefix(Self.mostNamed).map { path in
          "\(ShownText.quoted(path)) is no file or folder inside the one that may be read; name paths "
            + "from there"
        })
    }
    let links = paths.flatMap(border.linksOut)
    guard links.isEmpty else {
      throw ToolFault(
        links.prefix(Self.mostNamed).map { link in
          "the link \(ShownText.quoted(link)) leads out of the folder that may be read; name other "
            + "paths"
        })
    }
    return paths
  }
}
