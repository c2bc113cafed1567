import DecorumBase
import DecorumRules
import DecorumYAML

/// The built-in pack, all of it, loaded the strict way: every pattern is compiled.
enum BuiltinRules {
  static let loaded: (book: RuleBook, diagnostics: [Diagnostic]) = {
    let files = BuiltinPack.files.enumerated().map { i, file in
      PackFile(
        pack: "decorum", path: file.path, source: SourceID(i), bytes: Array(file.text.utf8))
    }
    var loader = PackLoader(files: files, settings: [:])
    let book = loader.load(trusting: "", where: { _ in true })
    return (book, loader.diagnostics)
  }()

  static var book: RuleBook { loaded.book }

  /// One rule under other options.
  static func reloaded(_ id: RuleID, _ setting: RuleSetting) -> RuleBook? {
    let files = BuiltinPack.files.enumerated().map { i, file in
      PackFile(
        pack: "decorum", path: file.path, source: SourceID(i), bytes: Array(file.text.utf8))
    }
    var loader = PackLoader(files: files, settings: [id: setting])
    let book = loader.load(trusting: "decorum", where: { $0 == id })
    return loader.diagnostics.isEmpty ? book : nil
  }

  /// Presets by name: the rules that each lists.
  static let presets: [String: [String]] = {
    var presets: [String: [String]] = [:]
    for (i, file) in BuiltinPack.files.enumerated() {
      let path = file.path.split(separator: "/")
      guard path.first == "_presets" else { continue }
      let document = YAMLParser.parse(Array(file.text.utf8), in: SourceID(i)).documents.first
      let rules = document?.mapping?.first { $0.key.scalar?.string == "rules" }?.value.sequence
      presets[String(path[1].prefix { $0 != "." })] = rules?.compactMap { $0.scalar?.string }
    }
    return presets
  }()

  /// Every pattern of the pack with the name of what it belongs to.
  static let patterns: [(owner: String, pattern: LazyPattern)] = {
    var patterns: [(String, LazyPattern)] = []
    for rule in book.rules {
      for condition in rule.conditions {
        patterns += condition.patterns.map { (rule.id.description, $0) }
      }
    }
    for signal in book.signals {
      for condition in signal.conditions {
        patterns += condition.patterns.map { ("_signals/\(signal.name)", $0) }
      }
    }
    for table in book.labelTables {
      for market in table.markets {
        for forms in [market.accepted, market.rejected] {
          patterns += ([forms.front].compactMap { $0 } + forms.anywhere).map {
            ("_tables/\(table.name), \(market.name)", $0)
          }
        }
      }
    }
    return patterns
  }()
}
