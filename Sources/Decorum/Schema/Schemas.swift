import DecorumBase
import DecorumPosts
import DecorumReports
import DecorumRules

/// The JSON Schemas of everything that people write for Decorum, and of what it writes for programs.
package enum Schemas {
  package struct Entry: Sendable {
    package let name: String
    package let summary: String
  }

  package static let all = [
    Entry(name: "rule", summary: "a rule, FAMILY/FAULT.yaml"),
    Entry(name: "signal", summary: "a signal, _signals/NAME.yaml"),
    Entry(name: "table", summary: "a table, _tables/NAME.yaml"),
    Entry(name: "preset", summary: "a preset, _presets/NAME.yaml"),
    Entry(name: "config", summary: "the configuration, decorum.yaml"),
    Entry(name: "ignore", summary: "suppressions beside it, decorum-ignore.yaml"),
    Entry(name: "baseline", summary: "known findings, decorum-baseline.json"),
    Entry(name: "post", summary: "a post in the neutral format, a line of NDJSON"),
    Entry(name: "report", summary: "what check --format json writes"),
  ]

  /// - Returns: nil where there is no schema of that name.
  package static func text(named name: String) -> String? {
    switch name {
    case "rule": SchemaRenderer.text(.rule, .yaml, isRule: true)
    case "signal": SchemaRenderer.text(.signal, .yaml)
    case "table": SchemaRenderer.text(.table, .yaml)
    case "preset": SchemaRenderer.text(.preset, .yaml)
    case "config": SchemaRenderer.text(.configuration(rules: builtinSettings), .yaml)
    case "ignore": SchemaRenderer.text(.ignoreFile, .yaml)
    case "baseline": SchemaRenderer.text(.baselineFile, .yaml)
    case "post": SchemaRenderer.text(.post, .json)
    case "report": SchemaRenderer.text(.report, .json)
    default: nil
    }
  }

  /// What the file of a schema is called where it lies beside the files it is for.
  package static func fileName(for name: String) -> String { "\(name).schema.json" }

  /// The line that a file opens with, so that editors with yaml-language-server find its schema.
  /// - Parameter folder: of the schema, from the file's own folder: `../../.decorum`.
  package static func editorLine(for name: String, in folder: String) -> String {
    "# yaml-language-server: $schema=\(folder)/\(fileName(for: name))"
  }

  /// The built-in rules with their options, so that editors complete them.
  private static var builtinSettings: [KeyShape] {
    let files = BuiltinPack.files.enumerated().map { PackFile($1, source: SourceID($0)) }
    var loader = PackLoader(files: files, settings: [:])
    let book = loader.load(trusting: BuiltinPack.name) { _ in true }
    return book.rules.sorted { $0.id < $1.id }.map(MappingShape.setting)
  }
}
