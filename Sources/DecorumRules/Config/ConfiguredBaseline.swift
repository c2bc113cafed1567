import DecorumBase
package import DecorumYAML

/// `baseline:` of a configuration: the file of known findings, alone or with how strictly it is kept.
package struct ConfiguredBaseline: Sendable {
  /// A path from the configuration's folder.
  package var file: Spanned<String>
  /// What is mended must be taken out.
  package var isStrict = false

  /// - Returns: nil where the key is absent or wrong.
  init?(_ reader: inout MappingReader) {
    guard let node = reader.node("baseline"), !node.isNull else { return nil }
    if node.scalar != nil {
      guard let text = reader.string("baseline") else { return nil }
      file = Spanned(text.string, at: text.text.span)
      return
    }
    guard var part = reader.mapping("baseline") else { return nil }
    let path = part.requiredString("file")
    let isStrict = part.bool("strict") ?? false
    reader.adopt(part)
    guard let path else { return nil }
    file = Spanned(path.string, at: path.text.span)
    self.isStrict = isStrict
  }
}
