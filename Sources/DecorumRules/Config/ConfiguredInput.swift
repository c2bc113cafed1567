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
  package var scheduler: String?
  /// Which formats there are is known to those who read them.
  package var format: Spanned<String>?
  package var timezone: Spanned<String>?
  package var dateOrder: DateOrder?

  init(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) {
    var reader = MappingReader(node, .input, family: .config)
    reader.require("files")
    files = reader.strings("files").map { Spanned($0.string, at: $0.text.span) }
    platform = reader.choice("platform", of: Platform.self)?.value
    account = reader.string("account")?.string
    kind = reader.choice("kind", of: PostKind.self)?.value
    scheduler = reader.string("scheduler")?.string
    format = reader.string("format").map { Spanned($0.string, at: $0.text.span) }
    timezone = reader.string("timezone").flatMap { ConfigFile.timezone($0, &reader) }
    dateOrder = reader.choice("date_order", of: DateOrder.self)?.value
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
      KeyShape(
        "scheduler", .suggestion(["buffer"]), "The tool that publishes posts that do not say."),
      KeyShape("format", .text, "How to read the files: text, markdown, csv, json or ndjson."),
      KeyShape(
        "timezone", .pattern("^[A-Za-z0-9_+/:-]+$", examples: ["UTC", "Europe/Berlin"]),
        "Where times of these files without an offset are read."),
      KeyShape(
        "date_order", .choice(of: DateOrder.self), "How dates of three numbers are written."),
    ])
}
