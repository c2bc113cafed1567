package import DecorumBase
import DecorumTime
import DecorumYAML

/// A baseline: findings that were there when somebody wrote it, and wait to be mended. It is JSON, one
/// finding a line, read by the reader of configurations, which knows where everything stands.
///
/// An entry that is wrong in any way knows nothing, and is a fault of the configuration at its place.
package enum BaselineFile {
  package static let name = "decorum-baseline.json"
  /// Of the file's form.
  package static let version = 1

  package static func parse(
    _ bytes: [UInt8], in source: SourceID
  ) -> (entries: [BaselineEntry], problems: [Diagnostic]) {
    var limits = YAMLParser.Limits()
    // An old archive may have very many findings.
    limits.nodes = 20_000_000
    var (documents, problems) = YAMLParser.parse(bytes, in: source, limits: limits)
    guard let node = documents.first, documents.count == 1, !node.isNull else {
      if problems.isEmpty {
        problems.append(
          Diagnostic(
            RuleID(known: "config/yaml"), .error, "this is no baseline",
            at: Label(Span(source, 0..<0)),
            helps: ["let decorum check --write-baseline write it"]))
      }
      return ([], problems)
    }
    var reader = MappingReader(node, .baselineFile, family: .config)
    reader.require("version")
    let written = reader.integer("version")
    let nodes = reader.list("findings") ?? []
    reader.require("findings")
    if let written, written != version {
      reader.report(
        .unsupported, "a baseline of version \(written) is none that this program reads",
        at: reader.entrySpan("version") ?? reader.span,
        help: "update Decorum, or let decorum check --write-baseline write it anew")
    }
    var entries: [BaselineEntry] = []
    var places: [FindingKey: Span] = [:]
    for node in nodes {
      guard let entry = entry(node, &reader) else { continue }
      if let first = places[entry.key] {
        reader.report(
          .duplicateKey, "this finding stands here twice", at: node.span,
          help: "remove one of the two; \"count\" says that there are several",
          secondary: [Label(first, "first here")])
      } else {
        places[entry.key] = node.span
        entries.append(entry)
      }
    }
    reader.finish(into: &problems)
    return (written == version ? entries : [], problems.inOrder())
  }

  private static func entry(_ node: YAMLNode, _ whole: inout MappingReader) -> BaselineEntry? {
    var reader = MappingReader(node, .baselineEntry, family: .config)
    let rule = reader.requiredString("rule")
    reader.require("posts")
    let posts = reader.strings("posts")
    let since = reader.requiredString("since")
    let words = reader.has("words") ? reader.string("words")?.string : ""
    let count = reader.has("count") ? reader.integer("count") : 1
    let weight = reader.has("weight") ? reader.integer("weight") : 0
    let files = reader.strings("files").map(\.string)
    let id = rule.flatMap { RuleID($0.string) }
    if let rule, id == nil {
      reader.report(
        .type, "\"\(rule.string.excerpt)\" is not the id of a rule", at: rule.text.span,
        help: "write family/fault, as in promo/pure-promotion")
    }
    if let since, CivilDate(written: since.string) == nil {
      reader.report(
        .type, "\"since\" must be a day, not \"\(since.string.excerpt)\"", at: since.text.span,
        help: "write the day as 2026-11-21")
    }
    if let count, count < 1 {
      reader.report(
        .type, "\"count\" must be at least 1", at: reader.entrySpan("count") ?? node.span,
        help: "remove the entry")
    }
    if posts.isEmpty, let span = reader.keySpan("posts") {
      reader.report(.type, "\"posts\" names no post", at: span)
    }
    var faults: [Diagnostic] = []
    reader.finish(into: &faults)
    whole.add(faults)
    guard faults.isEmpty, let id, let words, let count, let weight, let since else { return nil }
    return BaselineEntry(
      FindingKey(rule: id, posts: posts.map(\.string), words: words), count: count, weight: weight,
      since: since.string, files: files, place: rule?.text.span)
  }
}
