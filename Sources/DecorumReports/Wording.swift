package import DecorumBase

/// A diagnostic in words, for formats that hold a text and little else: the message, the other places,
/// what to do. Every line is harmless to a terminal and to a CI log.
package struct Wording {
  var places: Places

  package init(_ sources: any SourceAccess, _ options: RenderOptions) {
    places = Places(sources, unit: options.columns)
  }

  /// `too many (also at queue.csv:3:1, queue.csv:9:1 and 2 more)`
  mutating func sentence(for diagnostic: Diagnostic) -> String {
    let message = TextSafety.inline(diagnostic.message)
    let others = diagnostic.secondary.map(\.span)
    if others.isEmpty { return message }
    let shown = others.count > 3 ? [others[0], others[others.count - 1]] : others
    var list = shown.map { places.spelled($0) }.joined(separator: ", ")
    if shown.count < others.count { list += " and \(others.count - shown.count) more" }
    return "\(message) (also at \(list))"
  }

  /// `queue.csv:7:18: error: too many [frequency/burst]`
  package mutating func shortLine(for diagnostic: Diagnostic) -> String {
    let place = places.spelled(diagnostic.primary.span)
    let sentence = sentence(for: diagnostic)
    return "\(place): \(diagnostic.severity.rawValue): \(sentence) [\(diagnostic.rule)]"
  }

  /// `queue.csv:7:18`
  package mutating func spelled(_ span: Span) -> String { places.spelled(span) }

  /// Everything but the message: the words and the post at the place, each other place, what to do.
  /// - Parameter most: how many other places are named; the rest is counted.
  mutating func details(of diagnostic: Diagnostic, most: Int = .max) -> [String] {
    var lines: [String] = []
    let post = Self.address(of: diagnostic.primary.post)
    if !post.isEmpty { lines.append("in \(post)") }
    if !diagnostic.primary.text.isEmpty {
      lines.append("here: \(TextSafety.inline(diagnostic.primary.text))")
    }
    for label in diagnostic.secondary.prefix(most) { lines.append(related(label)) }
    let left = diagnostic.secondary.count - most
    if left > 0 { lines.append("and at \(Counted.noun(left, "more place"))") }
    lines += Self.advice(of: diagnostic, naming: false).map { "\($0): \($1)" }
    return lines
  }

  /// `also at queue.csv:3:1, row 2, column "Text", x @acme, 2026-11-21: the first`
  private mutating func related(_ label: Label) -> String {
    let post = Self.address(of: label.post)
    let text = label.text.isEmpty ? "" : ": \(TextSafety.inline(label.text))"
    return "also at \(places.spelled(label.span))\(post.isEmpty ? "" : ", \(post)")\(text)"
  }

  /// `row 6, column "Text", instagram @jo_makes, 2026-11-24`, as far as it is known.
  package static func address(of post: PostReference?) -> String {
    guard let post else { return "" }
    let who = [post.platform, post.account].compactMap { $0 }.joined(separator: " ")
    return [post.address, who, post.time ?? ""].filter { !$0.isEmpty }.map(TextSafety.inline)
      .joined(separator: ", ")
  }

  /// What to do, and what else there is to know.
  /// - Parameter naming: whether to say how to ask for the reason of the rule.
  package static func advice(of diagnostic: Diagnostic, naming: Bool) -> [(
    kind: String, text: String
  )] {
    var advice: [(String, String)] = []
    // A way out that a program can take is said once.
    let titles = diagnostic.fixes.map(\.title)
    advice += diagnostic.helps.filter { !titles.contains($0) }.map {
      ("help", TextSafety.inline($0))
    }
    advice += diagnostic.fixes.map { ("fix", TextSafety.inline($0.title) + hint($0.safety)) }
    advice += diagnostic.notes.map { ("note", TextSafety.inline($0)) }
    if !diagnostic.markets.isEmpty {
      let markets = diagnostic.markets.map(TextSafety.inline).joined(separator: ", ")
      advice.append(("note", "a duty in \(markets)"))
    }
    if naming { advice.append(("why", "decorum explain \(diagnostic.rule)")) }
    return advice
  }

  private static func hint(_ safety: Fix.Safety) -> String {
    switch safety {
    case .safe, .unsafe: " (\(safety.rawValue))"
    case .displayOnly: ""
    }
  }
}
