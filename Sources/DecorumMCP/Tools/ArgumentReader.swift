import DecorumBase
import DecorumPosts
import DecorumRPC

/// Holds arguments to the shape of their tool: names first, then what stands behind them. Everything
/// that is wrong is said at once, so that a model can put it right in one more call.
struct ArgumentReader {
  /// Bytes of one text, and values of one list. A post is far shorter; what is longer is a file.
  static let longestText = 200_000
  static let longestList = 10_000
  private static let mostProblems = 12

  private let tool: any Tool
  private var problems: [String] = []

  init(_ tool: any Tool) { self.tool = tool }

  /// - Returns: the arguments without those that are null.
  func read(_ arguments: JSON) throws(ToolFault) -> JSON {
    var reader = self
    let read = reader.object(arguments, tool.arguments, at: "")
    guard reader.problems.isEmpty else {
      let shown = reader.problems.prefix(Self.mostProblems)
      let left = reader.problems.count - shown.count
      throw ToolFault(shown + (left > 0 ? ["and \(left) more"] : []))
    }
    return read
  }

  private mutating func object(_ json: JSON, _ shape: MappingShape, at path: String) -> JSON {
    guard let members = json.members else {
      refuse(path, "an object", json)
      return json
    }
    var kept: [JSON.Member] = []
    for name in shape.keys.filter(\.isRequired).map(\.name)
    where json[name] == nil || json[name]?.isNull == true {
      problems.append("\(shown(path, name)) is missing: \(shape[name]?.doc ?? "")")
    }
    guard members.count <= Self.longestList else {
      problems.append(
        "\(path.isEmpty ? "the arguments" : ShownText.quoted(path)) has \(members.count) members, and "
          + "at most \(Self.longestList) are taken")
      return json
    }
    var seen: Set<String> = []
    for member in members {
      if !seen.insert(member.name).inserted {
        problems.append("\(shown(path, member.name)) is there twice")
      }
      let inner = path.isEmpty ? member.name : "\(path).\(member.name)"
      if let key = shape[member.name] {
        if member.value.isNull { continue }
        kept.append(.init(member.name, value(member.value, key.value, at: inner)))
      } else if shape.keys.isEmpty, let others = shape.others.first {
        kept.append(.init(member.name, value(member.value, others.value, at: inner)))
      } else if problems.count >= Self.mostProblems {
        // Counted, and not shown: no help is looked for.
        problems.append("")
      } else {
        let names = shape.keys.map(\.name)
        let help =
          Self.usualNames[member.name].flatMap { names.contains($0) ? $0 : nil }
          .map { "the name here is \"\($0)\"" }
          ?? Suggestions.help(for: member.name, among: names) ?? ""
        let owner = path.isEmpty ? tool.name : ShownText.quoted(path)
        problems.append("\(ShownText.quoted(member.name)) is no argument of \(owner); \(help)")
      }
    }
    return .object(kept)
  }

  /// What other tools call the same.
  private static let usualNames = [
    "scheduled_at": "time", "schedule_at": "time", "publish_at": "time", "date": "time",
    "when": "time", "language": "lang", "locale": "lang", "alt_text": "media", "alt": "media",
    "images": "media", "image": "media", "content": "text", "body": "text", "message": "text",
    "post": "text", "caption": "text", "network": "platform", "service": "platform",
    "type": "kind", "in_reply_to": "reply_to", "tz": "timezone", "hashtags": "tags",
    "username": "account", "handle": "account", "profile": "account", "url": "links",
    "urls": "links", "link": "links", "path": "paths", "file": "paths", "files": "paths",
    "records": "posts", "queue": "posts", "limit": "max_findings", "max": "max_findings",
    "id": "rule", "rule_id": "rule", "name": "rule",
  ]

  private mutating func value(_ json: JSON, _ shape: ValueShape, at path: String) -> JSON {
    switch shape {
    case .text, .suggestion, .pattern: return text(json, at: path)
    case .name:
      if json.int != nil { return json }
      return text(json, at: path)
    case .flag:
      if json.bool == nil { refuse(path, "true or false", json) }
    case .integer(let least):
      guard let number = json.int else {
        refuse(path, "a whole number", json)
        return json
      }
      if let least, number < least {
        problems.append("\(ShownText.quoted(path)) must be at least \(least), not \(number)")
      }
      return .int(number)
    case .number:
      if json.double == nil { refuse(path, "a number", json) }
    case .choice(let words): return choice(json, among: words, at: path)
    case .oneOrMore(let item):
      return list(json.array == nil ? [json] : json, of: item, at: path)
    case .list(let item), .array(let item): return list(json, of: item, at: path)
    case .shaped(let shape): return object(json, shape(), at: path)
    case .optional(let inner), .fillable(let inner):
      return json.isNull ? json : value(json, inner, at: path)
    case .either, .anything: break
    }
    return json
  }

  private mutating func text(_ json: JSON, at path: String) -> JSON {
    guard let text = json.string else {
      refuse(path, "a string", json)
      return json
    }
    if text.utf8.count > Self.longestText {
      problems.append(
        "\(ShownText.quoted(path)) has \(text.utf8.count) bytes, and at most "
          + "\(Self.longestText) are taken")
    }
    return json
  }

  private mutating func choice(_ json: JSON, among words: [String], at path: String) -> JSON {
    guard let word = json.string else {
      refuse(path, "a string", json)
      return json
    }
    // Networks have many spellings, all of which are read in files too.
    if words == Platform.allCases.map(\.rawValue), let platform = Platform(spelling: word) {
      return .string(platform.rawValue)
    }
    if !words.contains(word) {
      let help = Suggestions.help(for: word, among: words) ?? ""
      problems.append(
        "\(ShownText.quoted(path)) does not know \(ShownText.quoted(word)); \(help)")
    }
    return json
  }

  private mutating func list(_ json: JSON, of item: ValueShape, at path: String) -> JSON {
    guard let items = json.array else {
      refuse(path, "a list", json)
      return json
    }
    guard items.count <= Self.longestList else {
      problems.append(
        "\(ShownText.quoted(path)) has \(items.count) items, and at most \(Self.longestList) are taken"
      )
      return json
    }
    return .array(
      items.enumerated().map { i, element in value(element, item, at: "\(path)[\(i)]") })
  }

  private mutating func refuse(_ path: String, _ expected: String, _ json: JSON) {
    let what = path.isEmpty ? "the arguments" : ShownText.quoted(path)
    problems.append("\(what) must be \(expected), not \(json.kind)")
  }

  private func shown(_ path: String, _ name: String) -> String {
    ShownText.quoted(path.isEmpty ? name : "\(path).\(name)")
  }
}
