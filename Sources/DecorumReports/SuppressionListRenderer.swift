package import DecorumBase

/// All suppressions of some files, for people and for programs: what is silent about which post, since
/// when, until when, by whose word and why.
package struct SuppressionListRenderer {
  private let sources: any SourceAccess
  private let options: RenderOptions

  package init(sources: any SourceAccess, options: RenderOptions) {
    self.sources = sources
    self.options = options
  }

  package func text(_ items: [SuppressionItem]) -> String {
    var places = Places(sources, unit: options.columns)
    let palette = Palette(color: options.color)
    var output = ""
    for item in items {
      let rule = item.summary.rule.isEmpty ? "(no rule)" : item.summary.rule
      output += palette(.strong, TextSafety.inline(rule)) + "  \(state(of: item, palette))\n"
      let place = places.spelled(item.summary.place.span)
      let address = places.address(of: item.summary.place.post, withTime: true)
      output += "  \(palette(.gutter, "-->")) \(place)\(address)\n"
      for (key, value) in lines(of: item) {
        output += "   = \(key): \(TextSafety.inline(value))\n"
      }
      output += "\n"
    }
    return output + summary(of: items) + "\n"
  }

  private func state(of item: SuppressionItem, _ palette: Palette) -> String {
    switch item.state {
    case .wrong(let message):
      return palette(.severity(.error), "suppresses nothing") + ": \(TextSafety.inline(message))"
    case .ended:
      return palette(.severity(.warning), "ended") + " \(day(item.summary.until)), "
        + "\(Counted.noun(-(item.daysLeft ?? 0), "day")) ago"
    case .holds:
      guard let left = item.daysLeft else { return "without an end" }
      return "until \(day(item.summary.until)), "
        + (left == 0 ? "its last day" : "\(Counted.noun(left, "day")) left")
    }
  }

  private func lines(of item: SuppressionItem) -> [(key: String, value: String)] {
    let summary = item.summary
    var lines: [(String, String)] = []
    if summary.place.post == nil {
      let ids = item.posts.prefix(3).map(\.id).joined(separator: ", ")
      let more = item.posts.count > 3 ? " and \(item.posts.count - 3) more" : ""
      lines.append(("post", item.posts.isEmpty ? "none of these" : ids + more))
    }
    // Of what suppresses nothing one need not know who answers for it.
    if case .wrong = item.state, summary.since == nil, summary.owner == nil { return lines }
    lines.append(("since", since(item)))
    lines.append(("owner", summary.owner ?? "unknown"))
    lines.append(("reason", summary.reason ?? "none given"))
    return lines
  }

  private func since(_ item: SuppressionItem) -> String {
    guard let written = item.summary.since, let age = item.age else { return "unknown" }
    return age < 0 ? written : "\(written), \(Counted.noun(age, "day"))"
  }

  private func day(_ text: String?) -> String { TextSafety.inline(text ?? "") }

  /// `4 suppressions: 2 hold, 1 ended, 1 suppresses nothing`
  private func summary(of items: [SuppressionItem]) -> String {
    if items.isEmpty { return "no suppressions" }
    var holding = 0
    var ended = 0
    for item in items {
      if item.state == .holds { holding += 1 }
      if item.state == .ended { ended += 1 }
    }
    let wrong = items.count - holding - ended
    let parts = [
      (holding, holding == 1 ? "holds" : "hold"), (ended, "ended"),
      (wrong, wrong == 1 ? "suppresses nothing" : "suppress nothing"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "\(Counted.noun(items.count, "suppression")): \(parts.joined(separator: ", "))"
  }

  // MARK: JSON

  package func json(_ items: [SuppressionItem]) -> [UInt8] {
    var places = Places(sources, unit: options.columns)
    var writer = JSONWriter()
    writer.array { w in
      for item in items {
        w.lineBreak()
        w.object { write(item, &places, into: &$0) }
      }
    }
    return writer.bytes + [0x0A]
  }

  private func write(
    _ item: SuppressionItem, _ places: inout Places, into w: inout JSONWriter
  ) {
    let summary = item.summary
    w.key("rule")
    w.value(summary.rule)
    w.key("state")
    switch item.state {
    case .holds: w.value("holds")
    case .ended: w.value("ended")
    case .wrong: w.value("wrong")
    }
    w.key("message")
    if case .wrong(let message) = item.state { w.value(message) } else { w.literal("null") }
    let texts: [(key: StaticString, value: String?)] = [
      ("reason", summary.reason), ("owner", summary.owner), ("since", summary.since),
      ("until", summary.until),
    ]
    for (key, value) in texts {
      w.key(key)
      w.value(value)
    }
    let counts: [(key: StaticString, value: Int?)] = [
      ("days", item.age), ("days_left", item.daysLeft),
    ]
    for (key, value) in counts {
      w.key(key)
      if let value { w.value(value) } else { w.literal("null") }
    }
    w.key("place")
    w.value(places.spelled(summary.place.span))
    w.key("posts")
    w.array(item.posts) { w, post in
      w.object { DiagnosticEncoder.members(of: post, withPath: true, into: &$0) }
    }
  }
}
