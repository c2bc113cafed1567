import DecorumBase

/// Reads TOML's keys and values from one place on: strings of four kinds, numbers, dates, yes and no,
/// lists and tables in braces. Dates stay text; what they mean is for the post's fields to say.
struct TOMLScanner {
  let decoder: TextDecoder
  let end: Int
  var i: Int
  var damage = TextDecoder.Damage()
  private var depth = 0

  /// What is wrong, and where: offsets in the block.
  struct Fault: Error {
    let message: String
    let range: Range<Int>
    let help: String
  }

  init(_ decoder: TextDecoder, in range: Range<Int>) {
    self.decoder = decoder
    i = range.lowerBound
    end = range.upperBound
  }

  var bytes: [UInt8] { decoder.bytes }
  var byte: UInt8? { i < end ? bytes[i] : nil }
  var isAtLineEnd: Bool { byte.map(Byte.isLineEnd) ?? true }

  func reportDamage(_ diagnostics: inout [Diagnostic]) { decoder.report(damage, &diagnostics) }

  func fault(_ message: String, from start: Int, help: String) -> Fault {
    Fault(message: message, range: start..<max(start, i), help: help)
  }

  // MARK: Blanks

  mutating func skipBlanks() {
    while let byte, byte == Byte.space || byte == Byte.tab { i += 1 }
  }

  mutating func skipLine() {
    while !isAtLineEnd { i += 1 }
    skipLineEnd()
  }

  mutating func skipLineEnd() {
    if byte == Byte.carriageReturn { i += 1 }
    if byte == Byte.lineFeed { i += 1 }
  }

  /// Blanks, line ends and comments, as between the items of a list.
  mutating func skipLines() {
    while let byte {
      if byte == UInt8(ascii: "#") {
        skipLine()
      } else if Byte.isBlank(byte) {
        i += 1
      } else {
        return
      }
    }
  }

  /// Up to the end of the line nothing but a comment may follow.
  mutating func finishLine() throws(Fault) {
    skipBlanks()
    if byte == UInt8(ascii: "#") { return skipLine() }
    guard isAtLineEnd else {
      let start = i
      while !isAtLineEnd { i += 1 }
      throw fault(
        "\(quoted(start..<i)) stands behind a value", from: start, help: "write it on its own line")
    }
    skipLineEnd()
  }

  func quoted(_ range: Range<Int>) -> String {
    QuotedWords.quoted(
      String(decoding: bytes[Byte.trimmed(bytes, range)], as: UTF8.self))
  }

  // MARK: Keys

  /// `title`, `"a key"`, or several with dots between them.
  mutating func key() throws(Fault) -> [MappedText] {
    var parts: [MappedText] = []
    while true {
      skipBlanks()
      parts.append(try keyPart())
      skipBlanks()
      guard byte == UInt8(ascii: ".") else { return parts }
      i += 1
    }
  }

  private mutating func keyPart() throws(Fault) -> MappedText {
    if byte == Byte.quote || byte == UInt8(ascii: "'") { return try string() }
    let start = i
    while let byte, Self.isBare(byte) { i += 1 }
    guard i > start else {
      if !isAtLineEnd { i += 1 }
      throw fault("expected a key", from: start, help: "write lines such as platform = \"x\"")
    }
    return text(start..<i)
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    Byte.isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_")
      || byte == Byte.hyphen
  }

  private mutating func text(_ range: Range<Int>) -> MappedText {
    MappedText(verbatim: Array(bytes[range]), at: decoder.span(range))
  }

  // MARK: Values

  mutating func value() throws(Fault) -> RecordValue {
    guard depth < 64 else {
      throw fault("values are nested too deep", from: i, help: "keep to 64 levels")
    }
    depth += 1
    defer { depth -= 1 }
    switch byte {
    case Byte.quote, UInt8(ascii: "'"): return .text(try string())
    case Byte.openBracket: return try list()
    case Byte.openBrace: return try table()
    default: return try word()
    }
  }

  private mutating func list() throws(Fault) -> RecordValue {
    let start = i
    var items: [RecordValue] = []
    i += 1
    while true {
      skipLines()
      if byte == Byte.closeBracket { break }
      guard i < end else { throw unclosed("list", "]", start) }
      items.append(try value())
      skipLines()
      if byte == Byte.comma {
        i += 1
      } else if byte != Byte.closeBracket {
        throw i < end ? unexpected("a comma or \"]\"") : unclosed("list", "]", start)
      }
    }
    i += 1
    return .list(items, decoder.span(start..<i))
  }

  private mutating func table() throws(Fault) -> RecordValue {
    let start = i
    var table = TOMLTable()
    i += 1
    skipBlanks()
    while byte != Byte.closeBrace {
      let key = try key()
      try readEquals(behind: key)
      let value = try value()
      if let twice = table.insert(value, at: key[...]) { throw duplicate(twice) }
      skipBlanks()
      if byte == Byte.comma {
        i += 1
        skipBlanks()
      } else if byte != Byte.closeBrace {
        throw isAtLineEnd ? unclosed("table", "}", start) : unexpected("a comma or \"}\"")
      }
    }
    i += 1
    return .object(table.members, decoder.span(start..<i))
  }

  mutating func readEquals(behind key: [MappedText]) throws(Fault) {
    skipBlanks()
    guard byte == UInt8(ascii: "=") else {
      let name = QuotedWords.quoted(key.map(\.string).joined(separator: "."))
      throw unexpected("\"=\" behind \(name)")
    }
    i += 1
    skipBlanks()
  }

  /// A number, a date, true or false.
  private mutating func word() throws(Fault) -> RecordValue {
    let start = i
    func isWord(_ byte: UInt8) -> Bool {
      Self.isBare(byte) || byte == Byte.colon || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "+")
    }
    while let byte, isWord(byte) { i += 1 }
    if i - start == 10, i + 2 < end, byte == Byte.space, Byte.isDigit(bytes[i + 1]),
      TOMLWord.isDate(bytes[start..<i])
    {
      // `2026-11-21 10:00:00`
      i += 1
      while let byte, isWord(byte) { i += 1 }
    }
    switch TOMLWord(bytes[start..<i]) {
    case .yes: return .bool(true, decoder.span(start..<i))
    case .no: return .bool(false, decoder.span(start..<i))
    case .number: return .number(text(start..<i))
    case .time: return .text(text(start..<i))
    case .other:
      if i == start, !isAtLineEnd { i += 1 }
      if i == start {
        throw fault("a value is missing", from: start, help: "write one behind the \"=\"")
      }
      throw fault(
        "\(quoted(start..<i)) is no value in TOML", from: start,
        help: "put quotation marks around it"
      )
    }
  }

  // MARK: Faults

  private mutating func unexpected(_ expected: String) -> Fault {
    let start = i
    if !isAtLineEnd { i += 1 }
    return fault(
      "expected \(expected)", from: start, help: "write lines such as platform = \"x\"")
  }

  private func unclosed(_ what: String, _ mark: String, _ start: Int) -> Fault {
    Fault(
      message: "a \(what) is never closed", range: start..<(start + 1), help: "end it with \(mark)")
  }

  func duplicate(_ key: MappedText) -> Fault {
    let start = key.span.start - decoder.offset
    return Fault(
      message: "\(QuotedWords.quoted(key.string)) stands twice",
      range: start..<(start + key.span.range.count), help: "remove one of the two")
  }
}
