import DecorumYAML

/// Makes the compiled form of one file of a pack whose word lists are at hand.
package struct PackCompiler {
  /// Word lists by table name.
  private var lists: [String: [String]] = [:]

  /// - Parameter tables: the pack's table files.
  package init(tables: [PackFile]) {
    for file in tables {
      guard case .table(let name) = file.role, let document = PackCompiler.document(file) else {
        continue
      }
      var parser = TableParser(name: name)
      if case .list(let table) = parser.table(document) { lists[name] = table.words }
    }
  }

  /// - Returns: the compiled form, valid UTF-8; empty for presets; nil for a file that is wrong.
  package func compiled(_ file: PackFile) -> [UInt8]? {
    guard let document = PackCompiler.document(file) else { return nil }
    switch file.role {
    case .rule(let id):
      var parser = RuleParser(id: id, lists: WordLists(words: lists), setting: nil)
      return parser.rule(document).map(PackWriter.written)
    case .signal(let name):
      var parser = SignalParser(name: name, lists: WordLists(words: lists))
      return parser.signal(document).map(PackWriter.written)
    case .table(let name):
      var parser = TableParser(name: name)
      return parser.table(document).map(PackWriter.written)
    case .preset: return []
    case .stray: return nil
    }
  }

  private static func document(_ file: PackFile) -> YAMLNode? {
    let (documents, problems) = YAMLParser.parse(file.bytes, in: file.source)
    return problems.isEmpty && documents.count == 1 ? documents[0] : nil
  }
}
