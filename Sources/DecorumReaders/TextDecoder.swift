import DecorumBase

/// Turns byte ranges of one block into mapped texts, and says so where bytes are no UTF-8.
///
/// Offsets go in relative to the block and come out relative to the source. Formats add their own
/// spellings (doubled quotes, JSON escapes) in extensions.
struct TextDecoder {
  let bytes: [UInt8]
  let offset: Int
  let source: SourceID
  /// Whether all of the block is, which spares its texts a look of their own: they are cut out
  /// between characters. What the block's end cuts in two is in no text of this block.
  let isWholeUTF8: Bool

  init(_ block: Block, source: SourceID) {
    bytes = block.bytes
    offset = block.offset
    self.source = source
    let end = block.isLast ? bytes.count : UTF8Check.endOfWholeCharacters(bytes)
    isWholeUTF8 = UTF8Check.isValid(bytes, in: 0..<end)
  }

  /// Whether a text is UTF-8 that readers cut out of the block.
  func isUTF8(_ range: Range<Int>) -> Bool {
    isWholeUTF8 || UTF8Check.isValid(bytes, in: range)
  }

  func span(_ range: Range<Int>) -> Span {
    Span(source, (range.lowerBound + offset)..<(range.upperBound + offset))
  }

  /// The text that stands in `range` byte for byte, except for bytes that are no UTF-8.
  func verbatim(
    _ range: Range<Int>, spelledAs spelling: Spelling = .closed,
    _ diagnostics: inout [Diagnostic]
  ) -> MappedText {
    if isUTF8(range) { return copy(range, spelledAs: spelling) }
    var damage = Damage(in: range)
    var builder = MappedTextBuilder(base: range.lowerBound + offset, reserving: range.count)
    append(range, to: &builder, &damage)
    report(damage, &diagnostics)
    return MappedText(
      bytes: builder.bytes, span: span(range), map: builder.map(),
      spelledAs: damage.isCodePage ? .closed : spelling)
  }

  /// The text that stands in `range` byte for byte, where that is known to be UTF-8.
  func copy(_ range: Range<Int>, spelledAs spelling: Spelling) -> MappedText {
    MappedText(verbatim: Array(bytes[range]), at: span(range), spelledAs: spelling)
  }

  /// Whether `range` holds these bytes.
  func holds(_ word: [UInt8], at range: Range<Int>) -> Bool { holds(word.span, at: range) }

  func holds(_ word: borrowing Swift.Span<UInt8>, at range: Range<Int>) -> Bool {
    guard word.count == range.count else { return false }
    let piece = bytes.span.extracting(range)
    for i in word.indices where word[i] != piece[i] { return false }
    return true
  }

  /// Appends `range`, which is all or a part of a text. What is no UTF-8 is CP1252 where the whole
  /// text can be that; else every maximal run becomes one U+FFFD, as Unicode recommends.
  func append(_ range: Range<Int>, to builder: inout MappedTextBuilder, _ damage: inout Damage) {
    if isUTF8(range) {
      return builder.append(verbatim: bytes[range], at: range.lowerBound + offset)
    }
    if damage.first == nil, let text = damage.text {
      damage.isCodePage = damage.isCodePage || CodePage.canBe(bytes, in: text)
    }
    if damage.isCodePage { return appendCodePage(range, to: &builder, &damage) }
    var start = range.lowerBound
    var i = start
    while i < range.upperBound {
      switch UTF8Check.unit(bytes, at: i, end: range.upperBound) {
      case .valid(let length):
        i += length
      case .invalid(let length):
        builder.append(verbatim: bytes[start..<i], at: start + offset)
        let bad = (i + offset)..<(i + length + offset)
        builder.append("\u{FFFD}", replacing: bad)
        damage.add(bad)
        i += length
        start = i
      }
    }
    builder.append(verbatim: bytes[start..<i], at: start + offset)
  }

  private func appendCodePage(
    _ range: Range<Int>, to builder: inout MappedTextBuilder, _ damage: inout Damage
  ) {
    var start = range.lowerBound
    for i in range where bytes[i] >= 0x80 {
      builder.append(verbatim: bytes[start..<i], at: start + offset)
      let place = (i + offset)..<(i + 1 + offset)
      builder.append(CodePage.character(bytes[i]) ?? "\u{FFFD}", replacing: place)
      damage.add(place)
      start = i + 1
    }
    builder.append(verbatim: bytes[start..<range.upperBound], at: start + offset)
  }

  func report(_ damage: Damage, _ diagnostics: inout [Diagnostic]) {
    guard let first = damage.first else { return }
    if damage.isCodePage {
      return diagnostics.append(InputDiagnostics.codePage(at: Span(source, first)))
    }
    let spelled = bytes[(first.lowerBound - offset)..<(first.upperBound - offset)].prefix(4)
      .map { "0x" + String($0, radix: 16, uppercase: true) }.joined(separator: " ")
    var notes: [String] = []
    if damage.count > 1 { notes.append("\(damage.count) such places in this text") }
    diagnostics.append(
      Diagnostic(
        InputDiagnostics.encoding, .error, "\(spelled) is not UTF-8",
        at: Label(Span(source, first)), notes: notes, helps: ["save the file as UTF-8"]))
  }

  /// Where a text was no UTF-8: the first run, and how many units in all.
  struct Damage {
    /// The whole text, which tells whether it can be CP1252; nil where nobody wants that.
    let text: Range<Int>?
    /// Its bytes are no damage, but of another encoding.
    fileprivate(set) var isCodePage = false
    private(set) var first: Range<Int>?
    private(set) var count = 0

    init(in text: Range<Int>? = nil) { self.text = text }

    mutating func add(_ bad: Range<Int>) {
      count += 1
      if let known = first, known.upperBound == bad.lowerBound {
        first = known.lowerBound..<bad.upperBound
      } else if first == nil {
        first = bad
      }
    }
  }
}

/// Well-formed UTF-8 by table 3-7 of the Unicode standard.
enum UTF8Check {
  enum Unit {
    case valid(Int)
    /// A maximal part that begins a character and does not end it, or a byte that begins none.
    case invalid(Int)
  }

  static func isValid(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    var i = range.lowerBound
    while i < range.upperBound {
      let end = min(i &+ 64, range.upperBound)
      if isASCII(bytes.span.extracting(i..<end)) {
        i = end
        continue
      }
      while i < end {
        guard case .valid(let length) = unit(bytes, at: i, end: range.upperBound) else {
          return false
        }
        i += length
      }
    }
    return true
  }

  /// Behind the last character that `bytes` hold whole, or where that cannot be told, their end.
  static func endOfWholeCharacters(_ bytes: [UInt8]) -> Int {
    // No character is longer than four bytes.
    for i in bytes.indices.suffix(3).reversed() where bytes[i] >= 0xC0 {
      if case .invalid(let length) = unit(bytes, at: i, end: bytes.count),
        i + length == bytes.count
      {
        return i
      }
      break
    }
    return bytes.count
  }

  /// Without an early way out, so that the compiler looks at many bytes at once.
  private static func isASCII(_ bytes: borrowing Swift.Span<UInt8>) -> Bool {
    var high: UInt8 = 0
    for i in bytes.indices { high |= bytes[i] }
    return high < 0x80
  }

  static func unit(_ bytes: [UInt8], at i: Int, end: Int) -> Unit {
    let first = bytes[i]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0x00...0x7F: return .valid(1)
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return .invalid(1)
    }
    guard i + 1 < end, second.contains(bytes[i + 1]) else { return .invalid(1) }
    var n = 2
    while n < length {
      guard i + n < end, bytes[i + n] & 0xC0 == 0x80 else { return .invalid(n) }
      n += 1
    }
    return .valid(length)
  }
}
