/// The keys that stand above a text, between two lines `---` (YAML) or `+++` (TOML).
struct FrontMatter {
  enum Kind {
    case none
    case yaml
    case toml
    /// `---`, key and value, and never a closing line.
    case unclosed
  }

  let kind: Kind
  /// Between the two lines.
  let content: Range<Int>
  /// What follows.
  let body: Range<Int>
  /// The opening line, for messages.
  let opening: Range<Int>

  init(_ bytes: [UInt8], in whole: Range<Int>) {
    let start = whole.lowerBound
    var lines = TextLines(bytes, in: whole)
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
        body = line.next..<whole.upperBound
        return
      }
      if isFirst { hasKey = Self.key(bytes, line.content) != nil }
      isFirst = false
    }
    (kind, content, body) = (hasKey ? .unclosed : .none, start..<start, whole)
  }

  /// The keys of its lines; nil where a line is something else than a key, a value that goes on, an
  /// item of a list or a comment. Text between two rules seldom looks like that.
  func keys(_ bytes: [UInt8]) -> [String]? {
    guard kind == .yaml else { return nil }
    var keys: [String] = []
    for line in TextLines(bytes, in: content) {
      guard let first = bytes[line.content].first else { return nil }
      if let key = Self.key(bytes, line.content) {
        keys.append(key)
      } else if keys.isEmpty
        || !(first == Byte.space || first == Byte.hyphen || first == UInt8(ascii: "#"))
      {
        return nil
      }
    }
    return keys.isEmpty ? nil : keys
  }

  /// `title` of `title: …`: a word, a colon, and a blank or nothing behind it.
  static func key(_ bytes: [UInt8], _ line: Range<Int>) -> String? {
    guard let colon = bytes[line].firstIndex(of: Byte.colon), colon > line.lowerBound else {
      return nil
    }
    let word = bytes[line.lowerBound..<colon]
    let isWord = word.allSatisfy {
      Byte.isDigit($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "_")
        || $0 == Byte.hyphen || $0 == UInt8(ascii: ".")
    }
    guard isWord, colon + 1 == line.upperBound || Byte.isBlank(bytes[colon + 1]) else { return nil }
    return String(decoding: word, as: UTF8.self)
  }
}
