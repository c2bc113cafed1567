/// The workspaces of an editor or a host: one for each configuration, made when the first document
/// under it is asked about.
///
/// Which configuration holds for a document is looked for each time, as `decorum check` does: one that
/// is new and nearer holds from the next check on.
package final class Workspaces {
  private let settings: RunSettings
  private var known: [String: Workspace] = [:]

  /// - Parameter settings: as of `decorum check`, without paths.
  package init(_ settings: RunSettings) { self.settings = settings }

  /// The workspace whose configuration holds for a document, on disk or not.
  package func workspace(for path: String) -> Workspace {
    let key = Workspaces.decider(of: path, settings)
    if let workspace = known[key] { return workspace }
    // What lies under a configuration that is gone is asked about no more.
    known = known.filter { $0.key.isEmpty || FileSystem.isFile($0.key) }
    var settings = settings
    settings.paths = [path]
    let workspace = Workspace(settings)
    known[key] = workspace
    return workspace
  }

  package func reload() { for workspace in known.values { workspace.reload() } }

  /// What was read for any of them.
  package var watched: [String] { Set(known.values.flatMap(\.watched)).sorted() }

  /// The file that decides: the configuration, or without one the ignore file; empty for neither.
  static func decider(of path: String, _ settings: RunSettings) -> String {
    if let named = settings.configPath { return named }
    var settings = settings
    settings.paths = [path]
    let folder = settings.deciding[0]
    let found =
      FileSystem.findUpwards(SetupLoader.configurationNames, from: folder)
      ?? FileSystem.findUpwards(SetupLoader.ignoreNames, from: folder)
    return found.map(FileSystem.realPath) ?? ""
  }
}
