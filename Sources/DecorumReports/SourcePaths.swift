import DecorumBase

/// The names of sources as programs want them: from the current folder, from the top of the repository,
/// whole, or as a URI. The bytes of a name are kept; each format escapes them in its own way.
struct SourcePaths {
  let sources: any SourceAccess
  private let folder: String?
  private let repository: String?

  init(_ sources: any SourceAccess, _ options: RenderOptions) {
    self.sources = sources
    folder = options.folder
    repository = options.repository ?? options.folder
  }

  /// Whether somebody could open it: standard input and texts of the command line are called `<…>`.
  func isFile(_ source: SourceID) -> Bool {
    sources.name(of: source).utf8.first != UInt8(ascii: "<")
  }

  /// Without `./`; whole where it does not lie below the current folder.
  func inFolder(_ source: SourceID) -> String { path(of: source, below: folder) }

  /// What code hosts compare with the files that they know.
  func inRepository(_ source: SourceID) -> String { path(of: source, below: repository) }

  func whole(_ source: SourceID) -> String {
    let name = sources.name(of: source)
    return isFile(source) ? whole(name) : name
  }

  /// From the top of the repository, or `file:///…` for what does not lie there.
  func uri(_ source: SourceID) -> String {
    let path = inRepository(source)
    return (Self.isWhole(path) ? "file://" : "") + PercentEncoding.path(path.utf8)
  }

  private func path(of source: SourceID, below top: String?) -> String {
    let name = sources.name(of: source)
    if !isFile(source) { return name }
    let path = whole(name)
    let top = top.map { Self.joined(Self.parts(of: $0), isWhole: true) + "/" }
    guard let top, path.utf8.starts(with: top.utf8) else {
      return Self.joined(Self.parts(of: name), isWhole: Self.isWhole(name))
    }
    return String(path.utf8.dropFirst(top.utf8.count)) ?? path
  }

  private func whole(_ name: String) -> String {
    var parts = Self.parts(of: name)
    guard !Self.isWhole(name), let folder else {
      return Self.joined(parts, isWhole: Self.isWhole(name))
    }
    // The current folder is where it says it is, so that `..` in front is sure to lead above it. Behind
    // a name it may follow a link, and stays.
    var above = Self.parts(of: folder)
    while parts.first == "..", !above.isEmpty {
      parts.removeFirst()
      above.removeLast()
    }
    return Self.joined(above + parts, isWhole: true)
  }

  /// Without `.` and doubled slashes.
  private static func parts(of path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      .filter { $0 != "." }
  }

  private static func joined(_ parts: [String], isWhole: Bool) -> String {
    (isWhole ? "/" : parts.isEmpty ? "." : "") + parts.joined(separator: "/")
  }

  private static func isWhole(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }
}
