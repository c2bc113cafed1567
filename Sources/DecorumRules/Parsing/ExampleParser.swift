import DecorumBase
import DecorumPosts
import DecorumTime
import DecorumYAML

/// Reads examples: a text under `flag`, `pass`, `trap` or `unknown`; or a small queue under `posts`, in
/// which the flagged posts are marked.
enum ExampleParser {
  static func single(_ node: YAMLNode, _ reader: inout MappingReader) -> RuleExample? {
    var found: (RuleExample.Expectation, YAMLScalar)?
    for expectation in RuleExample.Expectation.allCases {
      if let scalar = reader.string(expectation.rawValue) { found = (expectation, scalar) }
    }
    let fixed = reader.string("fixed")
    let because = reader.string("because")?.string
    let markets = reader.has("markets") ? reader.strings("markets").map(\.string) : nil
    let fields = fields(of: node, &reader)
    guard let (expectation, scalar) = found else {
      if !reader.hasUnknownKeys {
        reader.report(
          .missingKey, "an example needs a text", at: reader.span,
          help: "write it under flag, pass, trap or unknown")
      }
      return nil
    }
    let (text, marked) = MarkedText.read(scalar.string)
    if let fixed, expectation != .flag {
      reader.report(
        .type, "only what is flagged is fixed", at: fixed.text.span,
        help: "take it out, or write the text under flag")
    }
    var example = RuleExample(
      expectation: expectation, text: text, marked: marked, because: because, markets: markets,
      fields: fields, place: scalar.text.span)
    example.fixed = fixed?.string
    return example
  }

  /// Without a marked post the queue must pass; with `trap: true` it looks like a violation and does,
  /// with `unknown: true` it cannot be judged.
  static func queue(_ node: YAMLNode, _ reader: inout MappingReader) -> RuleExample? {
    let name = reader.string("name")?.string
    let because = reader.string("because")?.string
    let isTrap = reader.bool("trap") ?? false
    let isUnknown = reader.bool("unknown") ?? false
    let isPass = reader.bool("pass") ?? false
    let markets = reader.has("markets") ? reader.strings("markets").map(\.string) : nil
    let common = fields(of: node, &reader)
    var options: [String: YAMLNode] = [:]
    for entry in reader.entries("options") ?? [] {
      if let key = entry.key.scalar?.string { options[key] = entry.value }
    }
    let now = reader.string("now")?.string
    let timezone = reader.string("timezone")?.string
    let posts = (reader.list("posts") ?? []).compactMap { post($0, common, &reader) }
    let isFlagged = posts.contains { $0.marked != nil }
    if isFlagged, isTrap || isUnknown || isPass {
      reader.report(
        .type, "a queue with a marked post is flagged", at: reader.span,
        help: "take the marks out, or take out pass, trap and unknown")
    }
    var example = RuleExample(
      expectation: isFlagged ? .flag : isUnknown ? .unknown : isTrap ? .trap : .pass,
      text: name ?? posts.first?.text ?? "", marked: nil, because: because, markets: markets,
      fields: [], place: reader.span)
    example.posts = posts
    example.options = options
    example.now = now
    example.timezone = timezone
    return example
  }

  private static func post(
    _ node: YAMLNode, _ common: [YAMLEntry], _ reader: inout MappingReader
  ) -> RuleExample.Post? {
    var inner = MappingReader(node, .examplePost, family: .rule)
    defer { reader.adopt(inner) }
    let text = inner.requiredString("text")
    var at: Int64?
    if let scalar = inner.string("at") {
      at = offset(scalar.string)
      if at == nil {
        inner.report(
          .type, "\"at\" must be a distance from now such as +10m or -2d, not \"\(scalar.string)\"",
          at: scalar.text.span)
      }
    }
    let related =
      inner.has("related") ? inner.strings("related").compactMap { Int($0.string) } : nil
    let fixed = inner.string("fixed")
    let own = fields(of: node, &inner)
    guard let text else { return nil }
    let keys = Set(own.compactMap { $0.key.scalar?.string })
    let (plain, marked) = MarkedText.read(text.string)
    var post = RuleExample.Post(
      text: plain, marked: marked,
      fields: own + common.filter { !keys.contains($0.key.scalar?.string ?? "") }, at: at,
      related: related, place: text.text.span)
    post.fixed = fixed?.string
    return post
  }

  /// `+10m`, `-2d`, `0m`; sums such as `-1d+30m`.
  private static func offset(_ text: String) -> Int64? {
    var total: Int64 = 0
    var rest = text[...]
    while !rest.isEmpty {
      var sign: Int64 = 1
      if rest.first == "+" || rest.first == "-" {
        if rest.first == "-" { sign = -1 }
        rest.removeFirst()
      }
      let part = rest.prefix { $0 != "+" && $0 != "-" }
      guard let time = ElapsedTime(written: String(part)) else { return nil }
      total += sign * time.seconds
      rest = rest[part.endIndex...]
    }
    return text.isEmpty ? nil : total
  }

  private static func fields(of node: YAMLNode, _ reader: inout MappingReader) -> [YAMLEntry] {
    (node.mapping ?? []).filter { entry in
      guard let key = entry.key.scalar?.string, postKeys.contains(key) else { return false }
      reader.allow(key)
      return true
    }
  }

  /// The neutral format's keys that may stand beside an example's text. An example that is suppressed
  /// would show nothing.
  static let postKeys: Set<String> = Set(
    Field.allCases.filter { $0 != .text && $0 != .lintIgnore }.map(\.rawValue).filter {
      !$0.contains(".")
    })
}
