import DecorumBase

/// The names of sources as programs want them: from the current folder, whole, or as a URI. The bytes
/// of a name are kept; each format escapes them in its own way.
struct SourcePaths {
  let sources: any SourceAccess
  /// With a slash at its end.
  private let folder: String?

  init(_ sources: any SourceAccess, _ options: RenderOptions) {
    self.sources = sources
    folder = options.folder.map { $0.utf8.last == UInt8(ascii: "/") ? $0 : $0 + "/" }
  }

  /// Whether somebody could open it: standard input and texts of the command line are called `<…>`.
  func isFile(_ source: SourceID) -> Bool {
    sources.name(of: source).utf8.first != UInt8(ascii: "<")
  }

  /// From the current folder, without `./`: what programs compare with the files of a repository.
  func relative(_ source: SourceID) -> String {
    let name = sources.name(of: source)
    guard isFile(source) else { return name }
    let path = Self.withoutDots(name)
    guard let folder, path.utf8.starts(with: folder.utf8) else { return path }
    return String(path.utf8.dropFirst(folder.utf8.count)) ?? path
  }

  func absolute(_ source: SourceID) -> String {
    let name = sources.name(of: source)
    if !isFile(source) { return name }
    return Self.withoutDots(Self.isWhole(name) ? name : (folder ?? "") + name)
  }

  /// A relative reference, or `file:///…` for what does not lie below the current folder.
  func uri(_ source: SourceID) -> String {
    let path = relative(source)
    return (Self.isWhole(path) ? "file://" : "") + Self.percentEncoded(path)
  }

  /// Without `.` and doubled slashes. `..` stays: behind a link it leads elsewhere than it seems.
  private static func withoutDots(_ path: String) -> String {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      .filter { $0 != "." }
    return (isWhole(path) ? "/" : parts.isEmpty ? "." : "") + parts.joined(separator: "/")
  }

  private static func isWhole(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

  private static func percentEncoded(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default: encoded += "%" + Hexadecimal.digits(UInt64(byte), atLeast: 2)
      }
    }
    return encoded
  }
}
