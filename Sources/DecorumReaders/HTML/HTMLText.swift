import DecorumBase

/// The words of an HTML body, as people see them: tags vanish, `<br>` and blocks become line breaks,
/// references characters, and runs of blanks one. The map leads from each character to what spells it.
///
/// No tree is built and nothing is refused: bodies come from editors of many makes, and what is no tag
/// is text, as in a browser.
struct HTMLText {
  private let text: MappedText
  private var rewriter: MappedTextRewriter
  private var i = 0
  /// A line break, or two between paragraphs, that waits for the words behind it.
  private var pendingBreak: (lines: Int, range: Range<Int>)?
  /// A blank that waits for the word behind it.
  private var pendingBlank: Range<Int>?
  /// How many `<pre>` are open: blanks and line ends count in them.
  private var preformatted = 0

  static func decoded(_ text: MappedText) -> MappedText {
    let isPlain = !text.bytes.contains {
      $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") || Byte.isBlank($0) && $0 != Byte.space
    }
    if isPlain { return text }
    var html = HTMLText(text)
    html.read()
    return html.rewriter.text(spelledAs: .markup(text.spelling))
  }

  private init(_ text: MappedText) {
    self.text = text
    rewriter = MappedTextRewriter(text)
  }

  private var bytes: [UInt8] { text.bytes }

  private mutating func read() {
    while i < bytes.count {
      switch bytes[i] {
      case UInt8(ascii: "<"): if !readTag() { keep(1) }
      case UInt8(ascii: "&"):
        if let (characters, length) = HTMLEntities.reference(in: bytes, at: i) {
          flush()
          rewriter.replace(i..<(i + length), with: characters)
          i += length
        } else {
          keep(1)
        }
      case let byte where Byte.isBlank(byte): readBlanks()
      default:
        let start = i
        while i < bytes.count, !isSign(bytes[i]) { i += 1 }
        let length = i - start
        i = start
        keep(length)
      }
    }
  }

  private func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || Byte.isBlank(byte)
  }

  /// Takes over so many bytes from here on.
  private mutating func keep(_ length: Int) {
    flush()
    rewriter.keep(i..<(i + length))
    i += length
  }

  private mutating func readBlanks() {
    let start = i
    while i < bytes.count, Byte.isBlank(bytes[i]) { i += 1 }
    if preformatted > 0 {
      let length = i - start
      i = start
      return keep(length)
    }
    pendingBlank = pendingBlank.map { $0.lowerBound..<i } ?? start..<i
  }

  /// Writes the break or the blank in front of a word; at the text's start there is none.
  private mutating func flush() {
    defer { (pendingBreak, pendingBlank) = (nil, nil) }
    guard rewriter.count > 0 else { return }
    if let pending = pendingBreak {
      rewriter.replace(pending.range, with: String(repeating: "\n", count: pending.lines))
    } else if let blank = pendingBlank {
      if blank.count == 1, bytes[blank.lowerBound] == Byte.space {
        rewriter.keep(blank)
      } else {
        rewriter.replace(blank, with: CollectionOfOne(Byte.space))
      }
    }
  }

  private mutating func breakLine(_ lines: Int, at range: Range<Int>, adding: Bool = false) {
    pendingBlank = nil
    guard let pending = pendingBreak else {
      pendingBreak = (lines, range)
      return
    }
    let whole = pending.range.lowerBound..<range.upperBound
    pendingBreak = (
      adding ? min(pending.lines + lines, 4) : max(pending.lines, lines), whole
    )
  }

  // MARK: Tags

  /// - Returns: false where the sign begins no tag.
  private mutating func readTag() -> Bool {
    let start = i
    guard i + 1 < bytes.count else { return false }
    if bytes[i + 1] == UInt8(ascii: "!") || bytes[i + 1] == UInt8(ascii: "?") {
      i = endOfComment(start)
      return true
    }
    let closes = bytes[i + 1] == UInt8(ascii: "/")
    let nameStart = i + (closes ? 2 : 1)
    var end = nameStart
    while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
    guard end > nameStart, (0x61...0x7A).contains(bytes[nameStart] | 0x20) else { return false }
    let name = String(decoding: bytes[nameStart..<end].map { $0 | 0x20 }, as: UTF8.self)
    guard let tagEnd = endOfTag(from: end) else { return false }
    i = tagEnd
    take(name, closes: closes, start..<tagEnd)
    return true
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    Byte.isDigit(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private mutating func take(_ name: String, closes: Bool, _ range: Range<Int>) {
    switch name {
    case "br": breakLine(1, at: range, adding: true)
    case "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "table", "hr":
      breakLine(2, at: range)
    case "pre":
      preformatted = max(0, preformatted + (closes ? -1 : 1))
      breakLine(2, at: range)
    case "div", "li", "tr", "section", "article", "header", "footer", "figure", "dl", "dt", "dd":
      breakLine(1, at: range)
    case "script", "style", "template", "head":
      guard !closes, let end = endOfElement(name) else { return }
      i = end
    default: break
    }
  }

  private func endOfComment(_ start: Int) -> Int {
    let isComment = bytes[(start + 1)...].starts(with: Array("!--".utf8))
    var at = start + (isComment ? 4 : 1)
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: ">"),
        !isComment || bytes[at - 1] == Byte.hyphen && bytes[at - 2] == Byte.hyphen
      {
        return at + 1
      }
      at += 1
    }
    return bytes.count
  }

  /// Behind the sign that ends the tag; nil where there is none. A quoted value may hold one.
  private func endOfTag(from start: Int) -> Int? {
    var quote: UInt8?
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return at + 1
      } else if byte == Byte.quote || byte == UInt8(ascii: "'") {
        // Only a value is quoted: `<3 it's>` has an apostrophe.
        if bytes[at - 1] == UInt8(ascii: "=") { quote = byte }
      }
      at += 1
    }
    return nil
  }

  /// Behind the closing tag of an element whose content is not for people.
  private func endOfElement(_ name: String) -> Int? {
    let closing = Array("</\(name)".utf8)
    var at = i
    while at + closing.count <= bytes.count {
      let isIt = zip(bytes[at...], closing).allSatisfy { a, b in a == b || a | 0x20 == b }
      if isIt { return endOfTag(from: at + closing.count) }
      at += 1
    }
    return nil
  }
}
