import DecorumBase

/// The wording of places: `queue.csv:7:18`, a post's address, lists of further places.
struct Places {
  private(set) var resolver: PositionResolver
  let unit: ColumnUnit

  init(_ sources: any SourceAccess, unit: ColumnUnit) {
    resolver = PositionResolver(sources)
    self.unit = unit
  }

  func name(of source: SourceID) -> String { TextSafety.inline(resolver.sources.name(of: source)) }

  mutating func position(of span: Span) -> PositionResolver.Position {
    resolver.position(of: span.start, in: span.source)
  }

  /// `queue.csv:7:18`
  mutating func spelled(_ span: Span) -> String {
    let position = position(of: span)
    return "\(name(of: span.source)):\(position.line.number):\(position.columns[unit])"
  }

  /// `  (row 6, column "Text", instagram @jo_makes)`, or nothing.
  func address(of post: PostReference?, withTime: Bool) -> String {
    guard let post else { return "" }
    let who = [post.platform, post.account].compactMap { $0 }.joined(separator: " ")
    let parts = [post.address, who, withTime ? post.time ?? "" : ""]
      .filter { !$0.isEmpty }.map(TextSafety.inline)
    return parts.isEmpty ? "" : "  (\(parts.joined(separator: ", ")))"
  }

  /// `queue.csv:3, 5, 8 and old.csv:2`; of many only the first three and the last.
  mutating func list(_ spans: [Span]) -> String {
    let shown = spans.count > 6 ? Array(spans.prefix(3)) + [spans[spans.count - 1]] : spans
    var groups: [(source: SourceID, places: [String])] = []
    let lines = shown.map { position(of: $0) }
    // Line numbers alone would say nothing where posts share a line.
    let isByLine =
      Set(zip(shown, lines).map { Line(source: $0.source, number: $1.line.number) })
      .count == shown.count
    for (i, (span, position)) in zip(shown, lines).enumerated() {
      var place = String(position.line.number)
      if !isByLine { place += ":\(position.columns[unit])" }
      if i == shown.count - 1, shown.count < spans.count { place = "… \(place)" }
      if groups.last?.source == span.source {
        groups[groups.count - 1].places.append(place)
      } else {
        groups.append((span.source, [place]))
      }
    }
    return groups.map { "\(name(of: $0.source)):\($0.places.joined(separator: ", "))" }
      .joined(separator: " and ")
  }

  private struct Line: Hashable {
    let source: SourceID
    let number: Int
  }
}

/// Counts in words, as people say them.
package enum Counted {
  package static func noun(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(count) \(count == 1 ? singular : plural ?? singular + "s")"
  }

  /// Up to nine in letters.
  static func word(_ count: Int) -> String {
    let words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return words.indices.contains(count - 1) ? words[count - 1] : String(count)
  }

  /// Seconds with the given number of decimals, without Foundation.
  static func seconds(_ value: Double, decimals: Int) -> String {
    guard value.isFinite, value >= 0, value < 1e12 else { return "0" }
    let scale = decimals == 2 ? 100 : 1000
    let units = Int((value * Double(scale)).rounded())
    let fraction = String(units % scale)
    return "\(units / scale)." + String(repeating: "0", count: decimals - fraction.count) + fraction
  }
}
