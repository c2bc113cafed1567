package import DecorumBase

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
    // By bytes: characters are slow to find, and a run reads hundreds of messages.
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      guard let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}")) else { break }
      words += rest[..<open]
      let inner = rest[rest.utf8.index(after: open)..<close]
      let bar = inner.utf8.firstIndex(of: UInt8(ascii: "|"))
      let name = inner[..<(bar ?? inner.endIndex)]
      if MessageTemplate.isName(name) {
        if !words.isEmpty { parts.append(.words(words)) }
        words = ""
        let fallback = bar.map { String(inner[inner.utf8.index(after: $0)...]) }
        parts.append(.placeholder(name: String(name), fallback: fallback))
      } else {
        words += rest[open...close]
      }
      rest = rest[rest.utf8.index(after: close)...]
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

  /// The same, with a note of where the values are somebody else's words.
  package func filled(
    noting quotations: inout Quotations, where isQuotation: (String) -> Bool,
    _ value: (String) -> String?
  ) -> String {
    var text = ""
    var places: [Range<Int>] = []
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .placeholder(let name, let fallback):
        let start = text.utf8.count
        guard let words = value(name) else {
          text += fallback ?? "{\(name)}"
          continue
        }
        text += words
        if isQuotation(name), !words.isEmpty { places.append(start..<text.utf8.count) }
      }
    }
    quotations.note(places, in: text)
    return text
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
