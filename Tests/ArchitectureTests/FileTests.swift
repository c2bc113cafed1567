import Testing

/// What every file keeps to.
@Suite struct FileTests {
  static let written = SourceTree.files.filter { !$0.isGenerated }

  @Test(arguments: written) func aFileStaysShort(_ file: SourceTree.File) {
    #expect(file.lines.count < 400, "\(file.path) has \(file.lines.count) lines: split it")
  }

  /// Its first declaration is documented, or the first member of an extension.
  @Test(arguments: written) func aFileOpensWithItsJob(_ file: SourceTree.File) {
    var isConditional = false
    let opening = file.lines.filter { line in
      let line = line.drop { $0 == " " }
      if line.hasPrefix("#if") { isConditional = true }
      if line.hasPrefix("#endif") {
        isConditional = false
        return false
      }
      return !isConditional && !line.isEmpty
        && !(line.hasPrefix("//") && !line.hasPrefix("///"))
        && !line.split(separator: " ").prefix(3).contains("import")
    }
    let isExtension = opening.first?.contains("extension ") == true
    #expect(
      opening.prefix(isExtension ? 2 : 1).contains { $0.contains("///") },
      "\(file.path) opens with: \(opening.first ?? "nothing")")
  }
}
