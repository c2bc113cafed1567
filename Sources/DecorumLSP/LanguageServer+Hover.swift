import Decorum
import DecorumBase
import DecorumRPC
import DecorumReports

/// What is said of the place under the pointer: the findings there with the reason of their rules, and
/// how long the post is to the platforms that it may go to.
extension LanguageServer {
  mutating func hover(_ params: JSON) throws(RPCError) -> JSON {
    let document = try document(params)
    guard let position = Position(params["position"]) else {
      throw .invalidParameters("\"position\" must have a line and a character")
    }
    guard let findings = findings(in: document.text.uri) else { return .null }
    let offset = document.text.place(of: position, in: client.encoding).offset
    let items = findings.items.filter { $0.touches(offset..<offset) }
    var text = HoverText(isMarkdown: client.readsMarkdown)
    for item in items {
      text.add(item.finding, findings.checked.report.rules.first { $0.id == item.finding.rule })
    }
    let posts = workspaces.workspace(for: document.path).lengths(
      document.path, bytes: document.text.bytes, as: terms(of: document))
    let post = posts.last { $0.record.start <= offset && offset <= $0.record.end }
    if let words = post?.words, !words.isEmpty { text.add("This post: \(words).") }
    guard !text.parts.isEmpty else { return .null }
    var positions = findings.checked.positions(in: client.encoding, of: document.text)
    return .object(present: [
      "contents": [
        "kind": client.readsMarkdown ? "markdown" : "plaintext",
        "value": .string(text.parts.joined(separator: "\n\n")),
      ],
      "range": items.first.map { positions.range(of: $0.finding.primary.span) },
    ])
  }
}

/// Paragraphs, as Markdown or as they are. What comes from posts and rules is harmless in both.
private struct HoverText {
  let isMarkdown: Bool
  private(set) var parts: [String] = []

  init(isMarkdown: Bool) { self.isMarkdown = isMarkdown }

  private func text(_ words: String) -> String {
    isMarkdown ? Markdown.text(words) : TextSafety.inline(words)
  }

  private func code(_ words: String) -> String {
    isMarkdown ? Markdown.code(words, inTable: false) : TextSafety.inline(words)
  }

  mutating func add(_ words: String) { parts.append(text(words)) }

  mutating func add(_ finding: Diagnostic, _ rule: RuleSummary?) {
    let name = "\(finding.severity.rawValue)[\(finding.rule)]"
    parts.append((isMarkdown ? "**\(text(name))**" : name) + " " + text(finding.message))
    if !finding.primary.text.isEmpty { add("Here: \(finding.primary.text)") }
    let advice = Wording.advice(of: finding, naming: false)
    if !advice.isEmpty {
      parts.append(advice.map { "- \(text("\($0.kind): \($0.text)"))" }.joined(separator: "\n"))
    }
    guard let rule else { return }
    parts.append(text("The rule: \(rule.summary)."))
    parts += rule.reasons.map(text)
    let sources = rule.references.map { "- " + source($0) }
    if !sources.isEmpty { parts.append((["Sources:"] + sources).joined(separator: "\n")) }
    parts.append("Examples and options: " + code("decorum explain \(rule.id)"))
  }

  private func source(_ reference: RuleSummary.Reference) -> String {
    let title = text(reference.title)
    let date = reference.date.map { ", \(text($0))" } ?? ""
    guard let url = reference.url.flatMap(Markdown.address) else { return title + date }
    return (isMarkdown ? "[\(title)](\(url))" : "\(title), \(url)") + date
  }
}
