import Decorum
import DecorumEngine
import DecorumRules
import DecorumYAML
import Foundation
import Testing

/// A post as an author has it in mind, before it becomes a record of any format.
struct SamplePost {
  enum Format: CaseIterable {
    case csv, json, ndjson, markdown
  }

  var id: String
  var text: String
  var platform = "instagram"
  var account = "@jo_makes"
  var kind = "post"
  var lang = "en"
  var to = ""
  var parent = ""

  private var fields: [(key: String, value: String)] {
    [
      ("id", id), ("platform", platform), ("account", account), ("kind", kind), ("lang", lang),
      ("to", to), ("parent.text", parent),
    ].filter { !$0.1.isEmpty }
  }

  // MARK: Writing

  /// The files that hold the posts in a format, by name.
  static func files(of posts: [SamplePost], as format: Format) -> [(name: String, text: String)] {
    switch format {
    case .csv:
      let columns = ["id", "platform", "account", "kind", "lang", "to", "parent.text"]
      let rows = posts.map { post in
        let cells = columns.map { column in post.fields.first { $0.key == column }?.value ?? "" }
        return ([post.text] + cells).map(cell).joined(separator: ",")
      }
      let head = "\u{FEFF}Caption,\(columns.joined(separator: ","))"
      return [("posts.csv", ([head] + rows).joined(separator: "\r\n") + "\r\n")]
    case .json:
      let records = posts.map(\.record).joined(separator: ",\n    ")
      return [("posts.json", "{\"posts\": [\n    \(records)\n]}\n")]
    case .ndjson:
      return [("posts.ndjson", posts.map { $0.record + "\n" }.joined())]
    case .markdown:
      return posts.map { post in
        let lines = post.fields.map { "\($0.key): \(literal($0.value))\n" }.joined()
        return ("posts/\(post.id).md", "---\n\(lines)---\n\(post.text)\n")
      }
    }
  }

  private static func cell(_ text: String) -> String {
    "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }

  private var record: String {
    let members = fields.map { "\"\($0.key)\": \(Self.literal($0.value))" }
    return "{\(members.joined(separator: ", ")), \"text\": \(Self.escaped(text))}"
  }

  private static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }

  /// With every third character as an escape that JSON does not ask for.
  private static func escaped(_ text: String) -> String {
    var string = "\""
    for (i, scalar) in text.unicodeScalars.enumerated() {
      let isPlain = scalar.value >= 0x20 && scalar != "\"" && scalar != "\\"
      if isPlain, i % 3 != 0 {
        string.unicodeScalars.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        string += "\\u" + String(String(unit, radix: 16).reversed() + "000").prefix(4).reversed()
      }
    }
    return string + "\""
  }

  // MARK: Reading back

  /// What the bytes of a span say, by a decoder that is not ours.
  static func decoded(_ spelled: String, from format: Format) throws -> String {
    switch format {
    case .csv: return spelled.replacingOccurrences(of: "\"\"", with: "\"")
    case .markdown: return spelled
    case .json, .ndjson:
      let whole = Data("[\"\(spelled)\"]".utf8)
      return try #require((JSONSerialization.jsonObject(with: whole) as? [String])?.first)
    }
  }

  // MARK: Samples

  /// The examples of the rules that are built in, as far as they need no other keys than ours.
  static func fromBuiltInRules() -> [SamplePost] {
    var settings = RunSettings()
    settings.runsAllRules = true
    let rules = Setup(settings, store: SourceStore()).plan.book.rules
    return rules.flatMap { rule in
      rule.examples.enumerated().compactMap { i, example -> SamplePost? in
        var post = SamplePost(
          id: "\(rule.id)-\(i)".replacingOccurrences(of: "/", with: "-"), text: example.text)
        for entry in example.fields {
          let value = entry.value.scalar?.string
          switch (entry.key.scalar?.string, value) {
          case ("platform", let value?): post.platform = value
          case ("account", let value?): post.account = value
          case ("kind", let value?): post.kind = value
          case ("lang", let value?): post.lang = value
          case ("to", let value?): post.to = value
          case ("parent", nil):
            let text = entry.value.mapping?.first { $0.key.scalar?.string == "text" }
            post.parent = text?.value.scalar?.string ?? ""
          default: return nil
          }
        }
        return post
      }
    }
  }

  /// Texts that are hard to spell, each with something to find.
  static let nasty: [SamplePost] = [
    "She said \"try it\", I did.\n\nUse my code GLOW20 at acme.example/?ref=jo",
    "👨‍👩‍👧‍👦🇩🇪 family day! Use my code GLOW20 👩🏽‍🔧",
    "tab\there, \\ backslash, 'quotes' | pipes; and then: use my code GLOW20\tnow",
    "שלום עולם! Use my code GLOW20 مرحبا",
    "e\u{301}te\u{301} d'or \u{201C}oui\u{201D} \u{2013} «non»: use my code GLOW20",
    "日本語のポスト Use my code GLOW20 全角",
    "\u{FEFF}zero\u{200B}width, use my code GLOW20 soft\u{AD}hyphen",
    "line one\r\nline two: use my code GLOW20\r\nline three",
    "𝗨𝘀𝗲 𝗺𝘆 𝗰𝗼𝗱𝗲 GLOW20 today",
    "\"\"\"quoted\"\"\" and \"\" empty; use my code GLOW20 \"today\"",
    "Two codes: use my code GLOW20, or use my code JO10 at https://acme.example/?ref=jo&x=\"1\"",
    "::error file=x::use my code GLOW20 \u{1B}[31mred\u{1B}[0m",
  ].enumerated().map { SamplePost(id: "nasty-\($0)", text: $1) }
}
