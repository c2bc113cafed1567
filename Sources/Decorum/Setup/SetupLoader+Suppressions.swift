import DecorumBase
import DecorumRules
import DecorumYAML

/// Finds and reads the ignore file: the one that the configuration names, else the one beside it, else,
/// without a configuration, the one above the files.
extension SetupLoader {
  static let ignoreNames = [IgnoreFile.name, "decorum-ignore.yml"]

  mutating func readIgnoreFiles() -> [IgnoreEntry] {
    if settings.ignoresOverrides { return [] }
    if let file = config.suppressions.file {
      return read(Setup.path(file.value, beside: configPath), namedAt: file.span)
    }
    guard let configPath else {
      let found = Set(
        settings.deciding.compactMap { FileSystem.findUpwards(Self.ignoreNames, from: $0) })
      return found.sorted().flatMap { read($0, namedAt: nil) }
    }
    let paths = Self.ignoreNames.map { Setup.path($0, beside: configPath) }
    return paths.first { FileSystem.isFile($0) }.map { read($0, namedAt: nil) } ?? []
  }

  /// - Parameter span: where the configuration names it.
  private mutating func read(_ path: String, namedAt span: Span?) -> [IgnoreEntry] {
    do {
      let bytes = try FileSystem.contents(of: path)
      let (entries, faults) = IgnoreFile.parse(
        bytes, in: store.addMemory(name: path, bytes: bytes))
      problems += faults
      return entries
    } catch {
      report(
        "config/unreadable", "cannot read \"\(path)\": \(error.words)",
        at: span ?? Span(store.addMemory(name: path, bytes: []), 0..<0),
        help: span.map { _ in "write the path from the folder of the configuration" })
      return []
    }
  }
}
