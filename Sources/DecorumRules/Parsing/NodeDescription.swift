package import DecorumYAML

extension YAMLNode {
  /// A value in one line, for messages and option lists.
  package var plainDescription: String {
    switch kind {
    case .scalar(let scalar): scalar.string
    case .sequence(let items): items.map(\.plainDescription).joined(separator: ", ")
    case .mapping(let entries):
      entries.map { "\($0.key.plainDescription): \($0.value.plainDescription)" }
        .joined(separator: ", ")
    }
  }
}
