/// How a source writes a text down: what has to be escaped where something is put into it, and what
/// cannot stand there at all. Whoever reads a text says it, since nobody can tell later.
package struct Spelling: Hashable, Sendable {
  private enum Ground: Hashable, Sendable {
    case bare, json, quotedCell, singleQuoted, plainScalar, markdown, closed
    case bareCell(delimiter: UInt8?)
  }

  private let ground: Ground
  private var isMarkup = false

  private init(_ ground: Ground) { self.ground = ground }

  /// Byte for byte, in a file that is nothing but text.
  package static let bare = Spelling(.bare)
  /// In a JSON string, or in a YAML scalar in double quotes, which escapes alike.
  package static let json = Spelling(.json)
  /// In a cell between quotation marks.
  package static let quotedCell = Spelling(.quotedCell)
  /// In a YAML scalar in single quotes.
  package static let singleQuoted = Spelling(.singleQuoted)
  /// In a YAML scalar without quotes, where almost every sign may mean something.
  package static let plainScalar = Spelling(.plainScalar)
  /// In the prose of a Markdown text, whose marks are not part of it.
  package static let markdown = Spelling(.markdown)
  /// Nothing may be put into it.
  package static let closed = Spelling(.closed)

  /// In a cell without quotation marks; no delimiter in a table of one column.
  package static func bareCell(delimiter: UInt8?) -> Spelling {
    Spelling(.bareCell(delimiter: delimiter))
  }

  package var isBareCell: Bool { if case .bareCell = ground { !isMarkup } else { false } }

  /// Where `&`, `<` and `>` are written as references of HTML, in a source of another spelling.
  package static func markup(_ outer: Spelling) -> Spelling {
    var spelling = outer
    spelling.isMarkup = true
    return spelling
  }

  /// The text as it has to stand in the source; nil where it cannot.
  package func spelled(_ text: String) -> String? {
    let isOneLine = !text.utf8.contains { $0 < 0x20 || $0 == 0x7F }
    guard isMarkup else { return spelled(text, isOneLine) }
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
    return isOneLine ? spelled(escaped, true) : nil
  }

  private func spelled(_ text: String, _ isOneLine: Bool) -> String? {
    switch ground {
    // Three hyphens on a line end a post.
    case .bare: return isOneLine && !text.hasPrefix("---") ? text : nil
    case .json: return Spelling.escaped(text)
    case .quotedCell: return isOneLine ? text.replacing("\"", with: "\"\"") : nil
    case .bareCell(let delimiter):
      let isPlain = !text.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == delimiter }
      return isOneLine && isPlain ? text : nil
    case .singleQuoted: return isOneLine ? text.replacing("'", with: "''") : nil
    case .plainScalar:
      return text.allSatisfy { $0.isLetter || $0.isWholeNumber || $0 == " " } ? text : nil
    case .markdown: return isOneLine && !text.utf8.contains(where: Markup.isMark) ? text : nil
    case .closed: return nil
    }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\t": escaped += "\\t"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          escaped.unicodeScalars.append(scalar)
        }
      }
    }
    return escaped
  }
}

extension MappedText {
  /// The change to the source that puts other words in the place of `range`; nil where the source does
  /// not spell just this range in one piece, or cannot hold the words.
  package func edit(_ range: Range<Int>, to words: String) -> Fix.Edit? {
    var range = range
    var words = words
    if spelling == .plainScalar {
      (range, words) = difference(range, words)
      guard isAmongWords(range), !range.isEmpty || !words.isEmpty else { return nil }
      // What would then begin the scalar could mean something else.
      if range.lowerBound == 0, words.isEmpty { return nil }
    }
    if spelling == .markdown, !isFreeOfMarkup(range, words) { return nil }
    guard let place = map.exactOrigin(of: range), let spelled = spelling.spelled(words) else {
      return nil
    }
    return Fix.Edit(Span(span.source, place), replacement: spelled, saying: words)
  }

  /// The same change without what is alike at both ends.
  private func difference(_ range: Range<Int>, _ words: String) -> (Range<Int>, String) {
    let old = Array(String(decoding: bytes[range], as: UTF8.self).unicodeScalars)
    let new = Array(words.unicodeScalars)
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = min(
      zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count,
      min(old.count, new.count) - head)
    func length(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
      scalars.reduce(0) { $0 + UTF8.width($1) }
    }
    var rest = String.UnicodeScalarView()
    rest.append(contentsOf: new[head..<(new.count - tail)])
    return (
      (range.lowerBound + length(old[..<head]))..<(range.upperBound - length(old.suffix(tail))),
      String(rest)
    )
  }

  /// No sign stands beside the range.
  private func isAmongWords(_ range: Range<Int>) -> Bool {
    func isWord(_ byte: UInt8) -> Bool {
      byte >= 0x80 || byte == 0x20 || (0x30...0x39).contains(byte)
        || (0x61...0x7A).contains(byte | 0x20)
    }
    let before = range.lowerBound == 0 || isWord(bytes[range.lowerBound - 1])
    return before && (range.upperBound == bytes.count || isWord(bytes[range.upperBound]))
  }
}
