import Decorum
import DecorumBase
import DecorumPosts
import DecorumRPC
import DecorumTime

/// How tools have posts judged: by the rules, the configuration and the history of the run, at the time
/// of the question. Nothing here writes.
struct Checking {
  let settings: MCPSettings
  /// Shared by the tools, which are called one after the other.
  private let workspace: Workspace
  /// Nobody calls a file so: one that lies there, and may be the history, is left as it is.
  private static let name = "posts-of-decorum-mcp.ndjson"

  init(_ settings: MCPSettings) {
    var settings = settings
    // What a client names, and may have written, does not choose the rules that it is held to.
    settings.run.configurationFolder = settings.folder ?? "."
    self.settings = settings
    var run = settings.run
    // Posts of a message are in the neutral format, whatever files are.
    run.map = FieldMap()
    workspace = Workspace(run)
  }

  /// Posts of a message, as records of a file that would lie in the current folder.
  func check(_ posts: WrittenPosts) -> CheckedDocument {
    var terms = DocumentTerms(settings.run)
    terms.inputFormat = "ndjson"
    terms.now = now
    terms.isMessage = true
    return workspace.check(Self.name, bytes: posts.bytes, as: terms)
  }

  /// Files and folders.
  func check(_ paths: [String]) -> (report: Report, sources: any SourceAccess) {
    var run = settings.run
    run.paths = paths
    run.now = now
    let check = Check(run)
    return (check.report(), check.store)
  }

  private var now: Instant {
    var run = settings.run
    if !settings.isNowFixed { _ = run.setNow(nil) }
    return run.now
  }
}
