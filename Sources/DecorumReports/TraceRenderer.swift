package import DecorumBase

/// What `decorum why` draws: the verdict on one post, and the tree of what the rule asked.
package struct TraceDrawing: Sendable {
  package enum Verdict: Sendable {
    case finding(String)
    case clean
    case unknown(String)
  }

  package var rule: RuleID
  package var severity: Severity
  package var post: PostReference
  package var place: Span
  package var verdict: Verdict
  package var remarks: [String]
  package var nodes: [TraceNode]

  package init(
    rule: RuleID, severity: Severity, post: PostReference, place: Span, verdict: Verdict,
    remarks: [String], nodes: [TraceNode]
  ) {
    self.rule = rule
    self.severity = severity
    self.post = post
    self.place = place
    self.verdict = verdict
    self.remarks = remarks
    self.nodes = nodes
  }
}

/// Draws a trace: a line for each condition, with `>` before those that decide, and in brackets the
/// answers that nobody needed.
package struct TraceRenderer {
  let sources: any SourceAccess
  let options: RenderOptions
  /// Silent conditions of one list that are shown before the rest is counted.
  private static let mostAlike = 3

  /// Whether lists of what was not found are drawn in full.
  private let showsAll: Bool

  package init(sources: any SourceAccess, options: RenderOptions, showsAll: Bool = false) {
    self.showsAll = showsAll
    self.sources = sources
    self.options = options
  }

  package func text(_ drawing: TraceDrawing) -> String {
    var places = Places(sources, unit: options.columns)
    let palette = Palette(color: options.color)
    let post = "post \(TextSafety.inline(drawing.post.id))"
    let place = places.spelled(drawing.place)
    let address = places.address(of: drawing.post, withTime: false)
    var lines: [String]
    switch drawing.verdict {
    case .finding(let message):
      lines = [
        palette(.severity(drawing.severity), "finding") + ": \(drawing.rule) fires on \(post)",
        "  --> \(place)\(address)", "  says: \(TextSafety.inline(message))",
      ]
    case .clean:
      lines = [
        palette(.strong, "clean") + ": \(drawing.rule) says nothing of \(post)",
        "  --> \(place)\(address)",
      ]
    case .unknown(let reason):
      lines = [
        palette(.strong, "unknown") + ": \(drawing.rule) could not judge \(post)",
        "  --> \(place)\(address)", "  because \(TextSafety.inline(reason))",
      ]
    }
    lines += drawing.remarks.map { "  note: \(TextSafety.inline($0))" }
    lines.append("")
    for node in drawing.nodes { draw(node, depth: 0, &lines, &places, palette) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func draw(
    _ node: TraceNode, depth: Int, _ lines: inout [String], _ places: inout Places,
    _ palette: Palette
  ) {
    let indent = String(repeating: "  ", count: depth)
    let answer = TraceRenderer.spelled(node)
    let mark = node.part == .decides && node.answer != nil ? "> " : "  "
    let padding = String(repeating: " ", count: max(0, 9 - answer.count))
    let words =
      node.part == .decides ? palette(.strong, self.words(of: node)) : self.words(of: node)
    let weight = node.weight.map { $0 < 0 ? "\($0) " : "+\($0) " } ?? ""
    var line = mark + answer + padding + " " + indent + weight + words
    if let place = node.place { line += palette(.gutter, "  \(places.spelled(place))") }
    lines.append(line)
    let margin = String(repeating: " ", count: 12) + indent
    for note in node.notes {
      let place = note.place.map { palette(.gutter, "  \(places.spelled($0))") } ?? ""
      lines.append(margin + "  - " + TextSafety.inline(note.words) + place)
    }
    if node.isAside, !showsAll {
      let count = Counted.noun(node.leaves, "condition")
      lines.append(margin + "  - \(count), shown by --all")
      return
    }
    var i = 0
    while i < node.children.count {
      let alike = node.children[i...].prefix { $0.isLike(node.children[i]) }.count
      if alike > TraceRenderer.mostAlike + 1, !showsAll {
        for child in node.children[i...].prefix(TraceRenderer.mostAlike) {
          draw(child, depth: depth + 1, &lines, &places, palette)
        }
        let last = TraceRenderer.spelled(node.children[i])
        let more = "… \(alike - TraceRenderer.mostAlike) more: \(last)"
        lines.append(margin + "  " + more)
        i += alike
      } else {
        draw(node.children[i], depth: depth + 1, &lines, &places, palette)
        i += 1
      }
    }
  }

  private static func spelled(_ node: TraceNode) -> String {
    let word = node.answer?.rawValue ?? ""
    return node.part == .notNeeded && !word.isEmpty ? "(\(word))" : word
  }

  /// Ours, or the author's, on one line.
  func words(of node: TraceNode) -> String {
    if let words = node.words { return TextSafety.inline(words) }
    guard let place = node.place else { return "" }
    let text = String(decoding: sources.bytes(of: place.source, in: place.range), as: UTF8.self)
    let lines = text.split(separator: "\n").filter { line in
      line.first { $0 != " " } != "#"
    }
    var words = lines.joined(separator: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    // Of a block list the marks say nothing on one line.
    for mark in [": - |- ", ": |- ", ": - "] {
      if let range = words.firstRange(of: mark) { words.replaceSubrange(range, with: ": ") }
    }
    if let key = node.key, key == "metric" || key == "field" { words = "\(key): \(words)" }
    if words.count > 72 { words = words.prefix(71) + "…" }
    return TextSafety.inline(words)
  }
}

extension TraceNode {
  /// Leaves of which one says as much as the other.
  fileprivate func isLike(_ other: TraceNode) -> Bool {
    answer != nil && answer == other.answer && part == other.part && notes.isEmpty
      && other.notes.isEmpty && children.isEmpty && other.children.isEmpty
  }
}
