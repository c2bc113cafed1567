import DecorumBase
import DecorumPosts
import DecorumYAML

/// Reads keys: `account`, `[account, to]`, `{minute: time}`, `{link: landing}`, `{capture: coupon.code}`,
/// `{first_of: […]}`; `all` is no key at all, one group for everybody.
extension ConditionParser {
  mutating func keys(_ node: YAMLNode?) -> [Key] {
    guard let node else { return [] }
    if let scalar = node.scalar {
      // Options write several keys in one word: `recipient+campaign`.
      return scalar.string.split(separator: "+").flatMap { key(named: String($0), scalar) }
    }
    if let items = node.sequence { return items.flatMap { keys($0) } }
    return composed(node).map { [$0] } ?? []
  }

  mutating func key(_ node: YAMLNode?) -> Key? { keys(node).first }

  private mutating func key(named name: String, _ scalar: YAMLScalar) -> [Key] {
    switch name {
    case "all": return []
    case "account": return [.account]
    case "account_name": return [.accountName]
    case "thread": return [.thread]
    case "recipient": return [.field(.to)]
    default:
      if let field = Field(rawValue: name), Key.simpleFields.contains(field) {
        return [.field(field)]
      }
      report(
        "rule/unknown-key-of-posts", "posts cannot be told apart by \"\(name)\"",
        at: scalar.text.span,
        help: Suggestions.help(
          for: name,
          among: ["account", "account_name", "thread", "all"] + Key.simpleFields.map(\.rawValue)))
      return []
    }
  }

  private mutating func composed(_ node: YAMLNode) -> Key? {
    var reader = MappingReader(node, .postKey, family: .rule)
    var found: Key?
    if let scalar = reader.string("minute"), scalar.string == "time" { found = .minute }
    if let scalar = reader.string("link"), scalar.string == "landing" { found = .landing }
    if let scalar = reader.string("capture") {
      let parts = scalar.string.split(separator: ".")
      if parts.count == 2 {
        found = .capture(
          SignalReference(name: String(parts[0]), minScore: nil, span: scalar.text.span),
          group: String(parts[1]))
      } else {
        reader.report(
          .type, "\"capture\" must name a signal and a group, not \"\(scalar.string)\"",
          at: scalar.text.span, help: "write SIGNAL.GROUP")
      }
    }
    if let items = reader.list("first_of") { found = .firstOf(items.flatMap { keys($0) }) }
    if found == nil, reader.diagnostics.isEmpty, !reader.hasUnknownKeys {
      reader.report(
        .type, "this is no key", at: node.span,
        help: "write minute: time, link: landing, capture: SIGNAL.GROUP or first_of: [...]")
    }
    reader.finish(into: &diagnostics)
    return found
  }
}

extension Key {
  /// The fields that can tell groups apart as they are.
  static let simpleFields: [Field] = [
    .platform, .author, .to, .campaign, .kind, .text, .replyTo, .status,
  ]
}
