import DecorumBase
import DecorumRules
import DecorumTime
import DecorumYAML

/// Finds and reads the configuration, and the time zone that it or a flag names.
extension SetupLoader {
  static let configurationNames = ["decorum.yaml", "decorum.yml"]

  mutating func readConfig() {
    guard let path = settings.configPath ?? foundConfig() else { return }
    configPath = path
    do {
      let bytes = try FileSystem.contents(of: path)
      let source = store.addMemory(name: path, bytes: bytes)
      let (config, problems) = ConfigParser.parse(bytes, in: source)
      self.config = config
      self.problems += problems
    } catch {
      let source = store.addMemory(name: path, bytes: [])
      report(
        "config/unreadable", "cannot read \"\(path)\": \(error.words)", at: Span(source, 0..<0),
        help: FolderWalk.nearby(FilePath(path)).map { "did you mean \"\($0)\"?" })
    }
  }

  /// The configuration above the linted files. Files of two configurations make two runs.
  mutating func foundConfig() -> String? {
    let found = Set(
      settings.deciding.compactMap { FileSystem.findUpwards(Self.configurationNames, from: $0) }
    )
    .sorted()
    if found.count > 1 {
      let same = Set(found.map { FileSystem.resolved($0) })
      if same.count > 1 {
        let source = store.addMemory(name: found[1], bytes: [])
        report(
          "config/several", "these files belong to two configurations: \(found[0]) and \(found[1])",
          at: Span(source, 0..<0),
          help: "check them one after the other, or name one configuration with --config")
      }
    }
    return found.first
  }

  /// `--timezone`, else the configuration's.
  mutating func zone() -> Zone? {
    guard let name = settings.timezone ?? config.timezone?.value else { return nil }
    if let zone = TimeZoneDatabase.zone(named: name) { return zone }
    let span =
      settings.timezone == nil
      ? config.timezone?.span
      : Span(
        store.addMemory(name: "<command line>", bytes: Array("--timezone \(name)".utf8)),
        11..<(11 + name.utf8.count))
    unknownZone(
      name, at: span ?? Span(store.addMemory(name: "<command line>", bytes: []), 0..<0))
    return nil
  }

  mutating func unknownZone(_ name: String, at span: Span) {
    report(
      "config/unknown-zone", "there is no time zone \"\(name)\"", at: span,
      help: Suggestions.nearest(to: name, in: TimeZoneDatabase.names).map {
        "did you mean \"\($0)\"?"
      } ?? "use a name of the IANA database, such as Europe/Paris")
  }
}

extension RunSettings {
  /// The folders from which a configuration, or without one an ignore file, is looked for upwards.
  var deciding: [String] {
    if let configurationFolder { return [configurationFolder] }
    let folders = paths.filter { $0 != "-" }.map {
      FileSystem.isFolder($0) ? $0 : Setup.folder(of: $0)
    }
    return folders.isEmpty ? ["."] : folders
  }
}
