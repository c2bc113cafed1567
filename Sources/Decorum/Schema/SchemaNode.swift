/// A piece of a schema as JSON: members in the order given, in lines that people can read.
indirect enum SchemaNode {
  case string(String)
  case integer(Int)
  case bool(Bool)
  case array([SchemaNode])
  case members([Member])

  struct Member {
    let key: String
    let value: SchemaNode
  }

  static func object(_ members: [(key: String, value: SchemaNode)]) -> SchemaNode {
    .members(members.map { Member(key: $0.key, value: $0.value) })
  }

  static func strings(_ texts: [String]) -> SchemaNode { .array(texts.map(SchemaNode.string)) }

  /// What fits into a line stands in one.
  /// - Parameters:
  ///   - indent: of the line it begins in.
  ///   - column: where it begins in that line.
  func text(indent: String = "", column: Int = 0) -> String {
    if let line, line.count + column <= 100 { return line }
    let inner = indent + "  "
    switch self {
    case .string, .integer, .bool: return line ?? ""
    case .array(let items):
      let lines = items.map { inner + $0.text(indent: inner, column: inner.count) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(indent)]"
    case .members(let members):
      let lines = members.map { member in
        let key = "\(inner)\(SchemaNode.quoted(member.key)): "
        return key + member.value.text(indent: inner, column: key.count)
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
    }
  }

  /// All of it in one line; nil for what is better spread out.
  private var line: String? {
    switch self {
    case .string(let text): return SchemaNode.quoted(text)
    case .integer(let number): return "\(number)"
    case .bool(let flag): return flag ? "true" : "false"
    case .array(let items):
      let lines = items.compactMap(\.line)
      return lines.count < items.count ? nil : "[\(lines.joined(separator: ", "))]"
    case .members(let members):
      let lines = members.compactMap { member in
        member.value.line.map { "\(SchemaNode.quoted(member.key)): \($0)" }
      }
      let isPlain = lines.count == members.count && members.allSatisfy { $0.key != "description" }
      return isPlain ? "{\(lines.joined(separator: ", "))}" : nil
    }
  }

  /// Our own words: no control characters but those of regular expressions.
  private static func quoted(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
