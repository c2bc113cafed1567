/// The keys that stand above a Markdown text, between two lines `---`.
struct FrontMatter {
  enum Kind {
    case none
    /// `+++`, as some site generators write it.
    case toml
    /// `---`, key and value, and never a closing line.
    case unclosed
    case yaml
  }

  let kind: Kind
  /// Between the two lines.
  let content: Range<Int>
  /// What follows.
  let body: Range<Int>
  /// The opening line, for messages.
  let opening: Range<Int>

  init(_ bytes: [UInt8], from start: Int) {
    let whole = start..<bytes.count
    var lines = TextLines(bytes, from: start)
    guard let first = lines.next() else {
      (kind, content, body, opening) = (.none, start..<start, whole, start..<start)
      return
    }
    opening = first.content
    let isYAML = first.isRule(bytes)
    guard isYAML || first.isMarker(bytes, UInt8(ascii: "+")) else {
      (kind, content, body) = (.none, start..<start, whole)
      return
    }
    var hasKey = false
    var isFirst = true
    while let line = lines.next() {
      let closes =
        isYAML
        ? line.isRule(bytes) || line.isMarker(bytes, UInt8(ascii: "."))
        : line.isMarker(bytes, UInt8(ascii: "+"))
      if closes {
        kind = isYAML ? .yaml : .toml
        content = first.next..<line.content.lowerBound
        body = line.next..<bytes.count
        return
      }
      if isFirst { hasKey = Self.looksLikeKey(bytes, line.content) }
      isFirst = false
    }
    (kind, content, body) = (hasKey ? .unclosed : .none, start..<start, whole)
  }

  /// `title: …`: a word, a colon, and a blank or nothing behind it.
  static func looksLikeKey(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard let colon = bytes[line].firstIndex(of: Byte.colon), colon > line.lowerBound else {
      return false
    }
    let isWord = bytes[line.lowerBound..<colon].allSatisfy {
      Byte.isDigit($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "_")
        || $0 == Byte.hyphen || $0 == UInt8(ascii: ".")
    }
    return isWord && (colon + 1 == line.upperBound || Byte.isBlank(bytes[colon + 1]))
  }
}
