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
  package var map = FieldMap()
  /// Where each key stands.
  package private(set) var keys: [String: Span] = [:]

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
    if var inner = reader.mapping("map") {
      map = FieldMap(&inner)
      reader.adopt(inner)
    }
    for key in MappingShape.input.keys.map(\.name) { keys[key] = reader.keySpan(key) }
  }
}

extension FieldMap {
  fileprivate init(_ reader: inout MappingReader) {
    self.init()
    let flags = reader.keyNames.filter { $0.hasPrefix("flags.") && FieldMap.isField($0) }
    for name in FieldMap.fields + flags {
      if let column = reader.string(name) { set(name, to: column.string) }
    }
  }
}
