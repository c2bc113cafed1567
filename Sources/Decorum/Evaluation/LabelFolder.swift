import DecorumBase
import DecorumEngine
import DecorumRules
import DecorumYAML

/// A folder of labels as it lies on the disk: `posts.ndjson`, the `context.json` they assume, and
/// `scenarios`. Faults are diagnostics; what is there is read.
struct LabelFolder {
  let path: String
  let store: SourceStore

  typealias File = (bytes: [UInt8], source: SourceID)

  var postsPath: String { path + "/posts.ndjson" }

  var hasPosts: Bool { FileSystem.isFile(postsPath) }

  var hasContext: Bool { FileSystem.isFile(path + "/context.json") }

  /// In the order of their names.
  var scenarios: [String] {
    FileSystem.files(below: path + "/scenarios").filter { $0.hasSuffix(".json") }
      .map { path + "/scenarios/" + $0 }
  }

  /// The brand of `context.json` in the place of the configuration's, and its markets unless the
  /// command line names some.
  func context(
    in context: JudgingContext, _ settings: RunSettings, _ problems: inout [Diagnostic]
  ) -> JudgingContext {
    guard let file = contents(of: path + "/context.json", &problems) else { return context }
    var context = context
    let (labels, faults) = ConfigParser.parse(file.bytes, in: file.source, ignoring: ["notes"])
    problems += faults
    context.brand = labels.brand
    if settings.markets.isEmpty { context.markets = labels.markets.map(\.value.rawValue) }
    return context
  }

  func contents(of path: String, _ problems: inout [Diagnostic]) -> File? {
    do {
      let bytes = try FileSystem.contents(of: path)
      return (bytes, store.addMemory(name: path, bytes: bytes))
    } catch {
      let source = store.addMemory(name: path, bytes: [])
      problems.append(
        Diagnostic(
          RuleID(known: "input/unreadable"), .error, "cannot read \"\(path)\": \(error.words)",
          at: Label(Span(source, 0..<0)),
          helps: ["a folder of labels holds posts.ndjson and context.json"]))
      return nil
    }
  }
}
