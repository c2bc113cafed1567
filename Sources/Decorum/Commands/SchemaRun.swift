import DecorumBase

/// `decorum schema NAME`: the schema on standard output, or the names that there are.
package struct SchemaRun {
  private let name: String?

  package init(_ name: String?) { self.name = name }

  /// What is wrong with the name; nil where it is one.
  package var fault: String? {
    let names = Schemas.all.map(\.name)
    guard let name, !names.contains(name) else { return nil }
    let near = Suggestions.nearest(to: name, in: names).map { "did you mean \"\($0)\"?" }
    return "there is no schema \"\(name)\"; "
      + (near ?? "there are \(names.joined(separator: ", "))")
  }

  package func run() -> Int32 {
    guard let name else {
      let widest = Schemas.all.map(\.name.utf8.count).max() ?? 0
      for entry in Schemas.all {
        let blanks = String(repeating: " ", count: widest - entry.name.utf8.count)
        StandardStream.output.write("\(entry.name)\(blanks)  \(entry.summary)\n")
      }
      return 0
    }
    guard let text = Schemas.text(named: name) else { return 2 }
    StandardStream.output.write(text)
    return 0
  }
}
