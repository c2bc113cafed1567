package import DecorumBase
package import DecorumPosts
package import DecorumTime
package import DecorumYAML

/// One entry below `inputs:`: which files are checked, and what their posts are where they do not say.
package struct ConfiguredInput: Sendable {
  /// Globs, from the configuration's folder.
  package var files: [Spanned<String>] = []
  package var platform: Platform?
  package var account: String?
  package var kind: PostKind?
  /// Which formats there are is known to those who read them.
  package var format: Spanned<String>?
  package var timezone: Spanned<String>?
  package var dateOrder: DateOrder?
  package var map = FieldMap()
  /// Where each key stands.
  package private(set) var keys: [String: Span] = [:]

  init(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) {
    var reader = MappingReader(node, .input, family: .config)
    reader.require("files")
    files = reader.strings("files").map { Spanned($0.string, at: $0.text.span) }
    platform = reader.choice("platform", of: Platform.self)?.value
    account = reader.string("account")?.string
    kind = reader.choice("kind", of: PostKind.self)?.value
    format = reader.string("format").map { Spanned($0.string, at: $0.text.span) }
    timezone = reader.string("timezone").flatMap { ConfigFile.timezone($0, &reader) }
    dateOrder = reader.choice("date_order", of: DateOrder.self)?.value
    if let inner = reader.node("map") { map = FieldMap(inner, &diagnostics) }
    for key in MappingShape.input.keys.map(\.name) { keys[key] = reader.keySpan(key) }
    reader.finish(into: &diagnostics)
  }
}

extension MappingShape {
  package static let input = MappingShape(
    "input", "an input", "Files to check, and what their posts are where they do not say.",
    keys: [
      KeyShape("files", .texts, "Globs from the configuration's folder, as posts/**/*.md.")
        .required,
      KeyShape("platform", .choice(of: Platform.self), "The platform of posts that do not say."),
      KeyShape("account", .text, "The account of posts that do not say."),
      KeyShape("kind", .choice(of: PostKind.self), "The kind of posts that do not say."),
      KeyShape("format", .text, "How to read the files: text, markdown, csv, json or ndjson."),
      KeyShape(
        "timezone", .pattern("^[A-Za-z0-9_+/:-]+$", examples: ["UTC", "Europe/Berlin"]),
        "Where times of these files without an offset are read."),
      KeyShape(
        "date_order", .choice(of: DateOrder.self), "How dates of three numbers are written."),
      KeyShape(
        "map", .mapping(.fieldMap),
        "Which column, or key, of the files holds which field, as {text: Caption}."),
    ])

  static let fieldMap = MappingShape(
    "field_map", "\"map\"", "Fields of a post, and the columns or keys that hold them.",
    keys: FieldMap.fields.map {
      KeyShape($0, .text, "The column, or in JSON the path with dots, that holds it.")
    }
  ).with { $0.others = [OtherKeys(.text, pattern: #"^flags\..+$"#)] }
}

extension FieldMap {
  fileprivate init(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) {
    self.init()
    var reader = MappingReader(node, .fieldMap, family: .config)
    var names = FieldMap.fields
    for entry in node.mapping ?? [] {
      if let name = entry.key.scalar?.string, name.hasPrefix("flags."), FieldMap.isField(name) {
        names.append(name)
      }
    }
    for name in names {
      if let column = reader.string(name) { set(name, to: column.string) }
    }
    reader.finish(into: &diagnostics)
  }
}
