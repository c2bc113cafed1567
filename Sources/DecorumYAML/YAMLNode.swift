package import DecorumBase

/// A YAML value with its place. Scalars stay text: what `12:30`, `NO` or `2026-11-21` mean is for
/// the schema that asks to decide, never for YAML 1.1's implicit types.
package struct YAMLNode: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    /// Entries in order of appearance; doubled keys are kept, so that a reader can point at them.
    case mapping([YAMLEntry])
  }

  package let kind: Kind
  package let span: Span

  package init(_ kind: Kind, at span: Span) {
    self.kind = kind
    self.span = span
  }

  package var scalar: YAMLScalar? { if case .scalar(let s) = kind { s } else { nil } }
  package var sequence: [YAMLNode]? { if case .sequence(let s) = kind { s } else { nil } }
  package var mapping: [YAMLEntry]? { if case .mapping(let m) = kind { m } else { nil } }
}

package struct YAMLEntry: Hashable, Sendable {
  package let key: YAMLNode
  package let value: YAMLNode

  package init(key: YAMLNode, value: YAMLNode) {
    self.key = key
    self.value = value
  }

  /// From the key to the end of its value, as far as that stands behind the key.
  package var span: Span {
    let isBehind = value.span.source == key.span.source && value.span.end >= key.span.end
    return Span(
      key.span.source, key.span.start..<(isBehind ? value.span.end : key.span.end))
  }
}

package struct YAMLScalar: Hashable, Sendable {
  package enum Style: CaseIterable, Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded
  }

  /// The decoded text; its map leads to the bytes of the file, escapes and folded lines included.
  package let text: MappedText
  package let style: Style

  package init(text: MappedText, style: Style) {
    self.text = text
    self.style = style
  }

  package var string: String { text.string }
  /// A plain `~`, `null` or nothing at all.
  package var isNull: Bool {
    style == .plain && text.bytes.count <= 4
      && ["", "~", "null", "Null", "NULL"].contains(string)
  }
}
