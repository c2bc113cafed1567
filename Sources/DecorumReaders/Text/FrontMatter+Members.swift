import DecorumBase
import DecorumYAML

/// The named values of front matter, whichever of the two languages it is written in.
extension FrontMatter {
  func members(_ decoder: TextDecoder, _ diagnostics: inout [Diagnostic]) -> [RecordMember] {
    switch kind {
    case .none: return []
    case .yaml: return yaml(decoder, &diagnostics)
    case .toml:
      let document = TOMLDocument(decoder, in: content)
      diagnostics += document.diagnostics
      return document.members
    case .unclosed:
      diagnostics.append(
        fault(
          .warning, "front matter is never closed; its keys are read as text", decoder,
          help: "end it with a line \"---\""))
      return []
    }
  }

  private func yaml(
    _ decoder: TextDecoder, _ diagnostics: inout [Diagnostic]
  ) -> [RecordMember] {
    let (documents, faults) = YAMLParser.parse(
      Array(decoder.bytes[content]), in: decoder.source,
      baseOffset: content.lowerBound + decoder.offset)
    diagnostics += faults.map { $0.asFrontMatter }
    guard let document = documents.first else { return [] }
    if case .object(let members, _) = RecordValue(document) { return members }
    if document.scalar?.isNull != true {
      diagnostics.append(
        fault(
          .error, "front matter must be keys and values", decoder,
          help: "write lines such as \"platform: x\""))
    }
    return []
  }

  private func fault(
    _ severity: Severity, _ message: String, _ decoder: TextDecoder, help: String
  ) -> Diagnostic {
    Diagnostic(
      InputDiagnostics.frontMatter, severity, message, at: Label(decoder.span(opening)),
      helps: [help])
  }
}

extension RecordValue {
  /// Scalars stay text: the schema decides what `12:30` and `NO` mean.
  init(_ node: YAMLNode) {
    switch node.kind {
    case .scalar(let scalar): self = scalar.isNull ? .null(node.span) : .text(scalar.text)
    case .sequence(let items): self = .list(items.map(RecordValue.init), node.span)
    case .mapping(let entries):
      self = .object(
        entries.compactMap { entry in
          entry.key.scalar.map { RecordMember(name: $0.text, value: RecordValue(entry.value)) }
        }, node.span)
    }
  }
}

extension KeyTable {
  /// The items of a record for its named values; what the table does not know is left out.
  func items(of members: [RecordMember]) -> [RecordItem] {
    members.flatMap { member -> [RecordItem] in
      let name = member.name.string
      let nested = (mapped?.paths(below: name) ?? []).compactMap { path in
        member.value.value(at: path.steps.dropFirst()).map {
          RecordItem(key: path.key, name: path.written, nameSpan: member.name.span, value: $0)
        }
      }
      guard let key = key(name) else { return nested }
      return nested + [
        RecordItem(key: key, name: name, nameSpan: member.name.span, value: member.value)
      ]
    }
  }
}

extension Diagnostic {
  /// The YAML parser speaks of configuration, which front matter is not.
  fileprivate var asFrontMatter: Diagnostic {
    Diagnostic(
      InputDiagnostics.frontMatter, severity, message, at: primary, secondary: secondary,
      notes: notes, helps: helps)
  }
}
