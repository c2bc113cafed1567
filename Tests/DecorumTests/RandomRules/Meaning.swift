import DecorumBase
import DecorumPatterns
import DecorumRules
import DecorumYAML

/// What a value says, places left out: equal for two readings of one file whose comments, quotation
/// marks or line ends differ, different where a word or a number does.
enum Meaning {
  static func of(_ value: Any) -> String {
    var text = ""
    write(value, to: &text)
    return text
  }

  private static func write(_ value: Any, to text: inout String) {
    switch value {
    case is Span, is OffsetMap: return
    case let node as YAMLNode: tree(node, to: &text)
    case let words as MappedText: text += "\(words.bytes)"
    case let pattern as LazyPattern: text += "/\(pattern.source)/"
    case let string as String: text += "\"\(string)\""
    case let set as Set<String>: text += "\(set.sorted())"
    case let map as [String: YAMLNode]:
      for (key, value) in map.sorted(by: { $0.key < $1.key }) {
        text += "\(key)="
        tree(value, to: &text)
      }
    default:
      let mirror = Mirror(reflecting: value)
      guard !mirror.children.isEmpty else {
        text += "\(value);"
        return
      }
      if mirror.displayStyle == .dictionary || mirror.displayStyle == .set {
        text += mirror.children.map { of($0.value) }.sorted().joined(separator: ",")
        return
      }
      text += "("
      for child in mirror.children {
        text += (child.label ?? "") + ":"
        write(child.value, to: &text)
      }
      text += ")"
    }
  }

  static func tree(_ node: YAMLNode, to text: inout String) {
    switch node.kind {
    case .scalar(let scalar): text += scalar.isNull ? "~" : "\"\(scalar.string)\""
    case .sequence(let items):
      text += "["
      for item in items { tree(item, to: &text) }
      text += "]"
    case .mapping(let entries):
      text += "{"
      for entry in entries {
        tree(entry.key, to: &text)
        text += ":"
        tree(entry.value, to: &text)
      }
      text += "}"
    }
  }
}
