import DecorumBase
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

  init(_ reader: inout MappingReader) {
    reader.require("files")
    files = reader.strings("files").map { Spanned($0.string, at: $0.text.span) }
    platform = reader.choice("platform", of: Platform.self)?.value
    account = reader.string("account")?.string
    kind = reader.choice("kind", of: PostKind.self)?.value
    scheduler = reader.string("scheduler")?.string
    format = reader.string("format").map { Spanned($0.string, at: $0.text.span) }
    timezone = reader.string("timezone").flatMap { ConfigFile.timezone($0, &reader) }
    dateOrder = reader.choice("date_order", of: DateOrder.self)?.value
  }
}
