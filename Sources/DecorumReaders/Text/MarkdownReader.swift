package import DecorumBase
package import DecorumPosts
import DecorumYAML

/// Reads a Markdown file: one post, its fields in YAML front matter, its text below. Needs the whole
/// file.
package struct MarkdownReader: PostReader {
  package let recognition: Recognition

  private let source: SourceID
  private var mapper: RecordMapper
  private let keys: KeyTable

  package init(
    source: SourceID, map: FieldMap? = nil, recognition: Recognition = .asked(for: "markdown")
  ) {
    self.source = source
    self.recognition = recognition
    keys = .standard(with: map)
    mapper = RecordMapper(source: source)
  }

  package mutating func read(_ block: Block) -> ReadResult {
    var result = ReadResult()
    guard block.isLast else { return result }
    let bytes = block.bytes
    let decoder = TextDecoder(block, source: source)
    let start = block.offset == 0 ? Byte.markLength(bytes) : 0
    result.consumed = bytes.count
    result.isFinished = true
    guard !Byte.trimmed(bytes, start..<bytes.count).isEmpty else { return result }

    let matter = FrontMatter(bytes, from: start)
    var record = Record(span: decoder.span(start..<bytes.count), place: .whole)
    switch matter.kind {
    case .none: break
    case .yaml: record.entries = entries(matter, decoder, &result.diagnostics)
    case .toml:
      result.diagnostics.append(
        fault(
          .error, "front matter between +++ is TOML, which is not read", matter, decoder,
          help: "write it as YAML between two lines \"---\""))
    case .unclosed:
      result.diagnostics.append(
        fault(
          .warning, "front matter is never closed; its keys are read as text", matter, decoder,
          help: "end it with a line \"---\""))
    }
    let body = Byte.trimmed(bytes, matter.body)
    if !body.isEmpty {
      record.entries.removeAll { $0.key.target == .field(.text) }
      record.entries.append(
        RecordEntry(
          key: RecordKey(.field(.text), rank: 0), name: "text", nameSpan: decoder.span(body),
          value: .text(decoder.verbatim(body, spelledAs: .bare, &result.diagnostics))))
    }
    mapper.add(record, to: &result)
    return result
  }

  private func entries(
    _ matter: FrontMatter, _ decoder: TextDecoder, _ diagnostics: inout [Diagnostic]
  ) -> [RecordEntry] {
    let (documents, faults) = YAMLParser.parse(
      Array(decoder.bytes[matter.content]), in: source,
      baseOffset: matter.content.lowerBound + decoder.offset)
    diagnostics += faults.map { $0.asFrontMatter }
    guard let document = documents.first else { return [] }
    guard let members = document.mapping else {
      if document.scalar?.isNull != true {
        diagnostics.append(
          fault(
            .error, "front matter must be keys and values", matter, decoder,
            help: "write lines such as \"platform: x\""))
      }
      return []
    }
    return members.flatMap { member -> [RecordEntry] in
      guard let name = member.key.scalar?.string else { return [] }
      let value = RecordValue(member.value)
      let nested = (keys.mapped?.paths(below: name) ?? []).compactMap { path in
        value.value(at: path.steps.dropFirst()).map {
          RecordEntry(key: path.key, name: path.written, nameSpan: member.key.span, value: $0)
        }
      }
      guard let key = keys.key(name) else { return nested }
      return nested + [
        RecordEntry(key: key, name: name, nameSpan: member.key.span, value: value)
      ]
    }
  }

  private func fault(
    _ severity: Severity, _ message: String, _ matter: FrontMatter, _ decoder: TextDecoder,
    help: String
  ) -> Diagnostic {
    Diagnostic(
      InputDiagnostics.frontMatter, severity, message, at: Label(decoder.span(matter.opening)),
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

extension Diagnostic {
  /// The YAML parser speaks of configuration, which front matter is not.
  fileprivate var asFrontMatter: Diagnostic {
    Diagnostic(
      InputDiagnostics.frontMatter, severity, message, at: primary, secondary: secondary,
      notes: notes, helps: helps)
  }
}
