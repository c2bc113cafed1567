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
    guard source.utf8.contains(UInt8(ascii: "{")) else {
      parts = source.isEmpty ? [] : [.words(source)]
      return
    }
    // By bytes: characters are slow to find, and a run reads hundreds of messages.
    let bytes = Array(source.utf8)
    func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var parts: [Part] = []
    // Of what is not in `parts` yet.
    var start = 0
    var next = 0
    while let open = bytes[next...].firstIndex(of: UInt8(ascii: "{")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      next = close + 1
      let bar = bytes[open..<close].firstIndex(of: UInt8(ascii: "|"))
      let name = (open + 1)..<(bar ?? close)
      guard MessageTemplate.isName(bytes[name]) else { continue }
      if start < open { parts.append(.words(words(start..<open))) }
      parts.append(
        .placeholder(name: words(name), fallback: bar.map { words(($0 + 1)..<close) }))
      start = next
    }
    if start < bytes.count { parts.append(.words(words(start..<bytes.count))) }
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

  private static func isName(_ text: ArraySlice<UInt8>) -> Bool {
    !text.isEmpty
      && text.allSatisfy {
        ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")) || $0 == UInt8(ascii: "_")
          || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9"))
      }
  }
}
