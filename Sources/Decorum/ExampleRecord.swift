import DecorumBase
package import DecorumRules
package import DecorumTime
import DecorumYAML

/// An example as the NDJSON records that a user would have written: tests take the way of real posts,
/// reader included.
package enum ExampleRecord {
  /// A record a line; the posts of a queue are called 1, 2, 3 …
  package static func lines(for example: RuleExample, now: Instant) -> [UInt8] {
    if example.posts.isEmpty { return record(example.text, example.fields, extra: []) }
    return example.posts.enumerated().flatMap { number, post in
      var extra = [
        ("id", quoted("\(number + 1)")), ("account", quoted("@acme")), ("platform", quoted("x")),
      ]
      if let at = post.at {
        let instant = Instant(secondsSince1970: now.secondsSince1970 + at)
        extra.append(("time", quoted(instant.rfc3339)))
      }
      return record(post.text, post.fields, extra: extra)
    }
  }

  /// - Parameter extra: members that the example may give itself.
  private static func record(
    _ text: String, _ fields: [YAMLEntry], extra: [(key: String, json: String)]
  ) -> [UInt8] {
    var members = [(quoted("text"), quoted(text))]
    var keys: Set<String> = []
    for entry in fields {
      guard let key = entry.key.scalar?.string else { continue }
      keys.insert(key)
      members.append((quoted(key), json(entry.value)))
    }
    for member in extra + [("lang", quoted("en"))] where !keys.contains(member.key) {
      members.append((quoted(member.key), member.json))
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
