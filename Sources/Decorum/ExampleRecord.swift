import DecorumBase
package import DecorumRules
import DecorumYAML

/// An example as the NDJSON record that a user would have written: tests take the way of real posts,
/// reader included.
package enum ExampleRecord {
  package static func line(for example: RuleExample) -> [UInt8] {
    var members = [(#""text""#, quoted(example.text))]
    for entry in example.fields {
      guard let key = entry.key.scalar?.string else { continue }
      members.append((quoted(key), json(entry.value)))
    }
    if !example.fields.contains(where: { $0.key.scalar?.string == "lang" }) {
      members.append((#""lang""#, #""en""#))
    }
    return Array("{\(members.map { "\($0.0): \($0.1)" }.joined(separator: ", "))}\n".utf8)
  }

  private static func json(_ node: YAMLNode) -> String {
    switch node.kind {
    case .sequence(let items): return "[\(items.map(json).joined(separator: ", "))]"
    case .mapping(let entries):
      let members = entries.map { "\(quoted($0.key.scalar?.string ?? "")): \(json($0.value))" }
      return "{\(members.joined(separator: ", "))}"
    case .scalar(let scalar):
      if scalar.isNull { return "null" }
      let isWord = scalar.style == .plain && ["true", "false"].contains(scalar.string)
      return isWord ? scalar.string : quoted(scalar.string)
    }
  }

  private static func quoted(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\r": json += "\\r"
      case "\t": json += "\\t"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          json.unicodeScalars.append(scalar)
        }
      }
    }
    return json + "\""
  }
}
