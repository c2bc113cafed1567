import DecorumBase
package import DecorumRules
package import DecorumTime
import DecorumYAML

/// An example as the records that a user would have written, their values still without a format:
/// tests take the way of real posts, reader included.
package struct ExampleRecord: Sendable {
  package indirect enum Value: Sendable {
    case null
    case bool(Bool)
    case text(String)
    case list([Value])
    case object([(key: String, value: Value)])
  }

  package var members: [(key: String, value: Value)]

  package var text: String {
    get { if case .text(let text)? = members.first?.value { text } else { "" } }
    set { members[0].value = .text(newValue) }
  }

  /// A record for each post; the posts of a queue are called 1, 2, 3 …
  package static func records(for example: RuleExample, now: Instant) -> [ExampleRecord] {
    if example.posts.isEmpty { return [record(example.text, example.fields, extra: [])] }
    return example.posts.enumerated().map { number, post in
      var extra = [("id", "\(number + 1)"), ("account", "@acme"), ("platform", "x")]
      if let at = post.at {
        let instant = Instant(secondsSince1970: now.secondsSince1970 + at)
        extra.append(("time", instant.rfc3339))
      }
      return record(post.text, post.fields, extra: extra)
    }
  }

  /// The same as NDJSON.
  package static func lines(for example: RuleExample, now: Instant) -> [UInt8] {
    records(for: example, now: now).flatMap { Array("\($0.json())\n".utf8) }
  }

  /// - Parameter extra: members that the example may give itself.
  private static func record(
    _ text: String, _ fields: [YAMLEntry], extra: [(key: String, text: String)]
  ) -> ExampleRecord {
    var members: [(key: String, value: Value)] = [("text", .text(text))]
    var keys: Set<String> = []
    for entry in fields {
      guard let key = entry.key.scalar?.string else { continue }
      keys.insert(key)
      members.append((key, value(entry.value)))
    }
    for member in extra + [("lang", "en")] where !keys.contains(member.key) {
      members.append((member.key, .text(member.text)))
    }
    return ExampleRecord(members: members)
  }

  private static func value(_ node: YAMLNode) -> Value {
    switch node.kind {
    case .sequence(let items): return .list(items.map(value))
    case .mapping(let entries):
      return .object(entries.map { ($0.key.scalar?.string ?? "", value($0.value)) })
    case .scalar(let scalar):
      if scalar.isNull { return .null }
      let isWord = scalar.style == .plain && ["true", "false"].contains(scalar.string)
      return isWord ? .bool(scalar.string == "true") : .text(scalar.string)
    }
  }
}

/// How a record is spelled in each format.
extension ExampleRecord {
  /// One line of JSON.
  /// - Parameter escaping: write everything outside ASCII as `\u…`, and number signs too.
  package func json(escaping: Bool = false) -> String {
    ExampleRecord.json(.object(members), escaping)
  }

  private static func json(_ value: Value, _ escaping: Bool) -> String {
    switch value {
    case .null: return "null"
    case .bool(let yes): return yes ? "true" : "false"
    case .text(let text): return quoted(text, escaping)
    case .list(let items):
      return "[\(items.map { json($0, escaping) }.joined(separator: ", "))]"
    case .object(let members):
      let members = members.map { "\(quoted($0.key, escaping)): \(json($0.value, escaping))" }
      return "{\(members.joined(separator: ", "))}"
    }
  }

  private static func quoted(_ text: String, _ escaping: Bool) -> String {
    var json = "\""
    func unit(_ value: UInt16) {
      let digits = String(value, radix: 16)
      json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\r": json += "\\r"
      case "\t": json += "\\t"
      default:
        if scalar.value < 0x20 || escaping && (!scalar.isASCII || scalar == "#") {
          for value in String(scalar).utf16 { unit(value) }
        } else {
          json.unicodeScalars.append(scalar)
        }
      }
    }
    return json + "\""
  }

  /// YAML between two lines `---`, without the text.
  func frontMatter(lineEnd: String) -> String {
    let lines = members.dropFirst().map {
      "\($0.key): \(ExampleRecord.json($0.value, false))\(lineEnd)"
    }
    return "---\(lineEnd)\(lines.joined())---\(lineEnd)"
  }

  /// The members as columns of a table; nil for records that no table can hold.
  var columns: [(name: String, value: String)]? { ExampleRecord.columns(members) }

  private static func columns(
    _ members: [(key: String, value: Value)]
  ) -> [(name: String, value: String)]? {
    var columns: [(name: String, value: String)] = []
    for (key, value) in members {
      switch value {
      case .null: columns.append((key, ""))
      case .bool(let yes): columns.append((key, yes ? "true" : "false"))
      case .text(let text): columns.append((key, text))
      case .object(let inner):
        guard let inner = self.columns(inner) else { return nil }
        columns += inner.map { ("\(key).\($0.name)", $0.value) }
      case .list(let items):
        var words: [String] = []
        for item in items {
          guard case .text(let word) = item, !word.contains(where: { " ,;|\t\n".contains($0) })
          else { return nil }
          words.append(word)
        }
        columns.append((key, words.joined(separator: ",")))
      }
    }
    return columns
  }
}
