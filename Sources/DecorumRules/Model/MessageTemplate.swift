/// A message with places to fill: `{account|this account}` is the account, or those words without one.
package struct MessageTemplate: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case words(String)
    case placeholder(name: String, fallback: String?)
  }

  package let parts: [Part]
  package let source: String

  package init(_ source: String) {
    self.source = source
    var parts: [Part] = []
    var words = ""
    var rest = source[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { break }
      words += rest[..<open]
      let inner = rest[rest.index(after: open)..<close]
      let pieces = inner.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      if let name = pieces.first, MessageTemplate.isName(name) {
        if !words.isEmpty { parts.append(.words(words)) }
        words = ""
        parts.append(
          .placeholder(name: String(name), fallback: pieces.count > 1 ? String(pieces[1]) : nil))
      } else {
        words += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    words += rest
    if !words.isEmpty { parts.append(.words(words)) }
    self.parts = parts
  }

  package var placeholders: [String] {
    parts.compactMap { if case .placeholder(let name, _) = $0 { name } else { nil } }
  }

  /// Fills in the values; a name without a value prints its fallback, else itself in braces.
  package func filled(_ value: (String) -> String?) -> String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .placeholder(let name, let fallback): value(name) ?? fallback ?? "{\(name)}"
      }
    }.joined()
  }

  /// The same for words that are put into a post: nil where a name without a fallback has no value.
  package func filledWholly(_ value: (String) -> String?) -> String? {
    var filled = ""
    for part in parts {
      switch part {
      case .words(let words): filled += words
      case .placeholder(let name, let fallback):
        guard let words = value(name) ?? fallback else { return nil }
        filled += words
      }
    }
    return filled
  }

  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")) || $0 == UInt8(ascii: "_")
          || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9"))
      }
  }
}
