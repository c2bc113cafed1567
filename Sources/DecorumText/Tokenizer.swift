/// Cuts a text into tokens, left to right, each byte looked at a bounded number of times.
///
/// Order decides: a link wins over the words in it, a hashtag over punctuation. What a token is
/// depends on the text before it as well (`a@b` is no mention), but no token goes on over a blank.
package struct Tokenizer {
  let bytes: [UInt8]
  private var position = 0
  private var tokens: [Token] = []
  /// No address and no domain begins before this offset: a longer try has failed. Keeps dotted
  /// texts linear.
  private var noAddressBefore = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  package static func tokens(in bytes: [UInt8]) -> [Token] {
    var tokenizer = Tokenizer(bytes)
    tokenizer.tokens.reserveCapacity(bytes.count / 5)
    while tokenizer.position < bytes.count { tokenizer.step() }
    return tokenizer.tokens
  }

  /// The tokens of a stretch of a text that has blanks, or the text's ends, on both sides.
  static func tokens(in bytes: [UInt8], _ stretch: Range<Int>) -> [Token] {
    var tokenizer = Tokenizer(bytes)
    tokenizer.position = stretch.lowerBound
    while tokenizer.position < stretch.upperBound { tokenizer.step() }
    return tokenizer.tokens
  }

  private mutating func step() {
    let start = position
    if bytes[start] == 0x20 {
      position += 1
      return
    }
    if let end = endOfPlainWord(from: start) { return add(.word, to: end) }
    let (value, length) = bytes.scalar(at: start)
    if mayStartEmoji(value), let end = EmojiScanner.end(in: bytes, from: start) {
      return add(.emoji, to: end)
    }
    switch CharacterClass(value) {
    case .newline:
      let isPair = value == 0x0D && start + 1 < bytes.count && bytes[start + 1] == 0x0A
      add(.newline, to: start + (isPair ? 2 : length))
    case .letter: addWordOrAddress(from: start, value)
    case .digit: addNumberOrWord(from: start)
    case .space, .ignorable, .mark, .other: position += length
    case .punctuation, .symbol:
      switch value {
      case 0x23, 0xFF03: addHashtag(from: start, sign: length)
      case 0x40, 0xFF20: addMention(from: start, sign: length)
      case 0x5F: addWordOrAddress(from: start, value)
      default: addPunctuation(value, length)
      }
    }
  }

  private mutating func add(_ kind: Token.Kind, to end: Int) {
    tokens.append(Token(kind, position..<end))
    position = end
  }

  /// Most words are letters of ASCII up to a blank or a mark that no address goes on with: nothing else
  /// can begin where they do.
  private func endOfPlainWord(from start: Int) -> Int? {
    let bytes = bytes.span
    var end = start
    while end < bytes.count, 0x61...0x7A ~= bytes[end] | 0x20 { end &+= 1 }
    if end == start { return nil }
    guard end < bytes.count else { return end }
    switch bytes[end] {
    case 0x0A, 0x20, 0x21, 0x22, 0x29, 0x2C, 0x3B, 0x3F: return end
    case 0x2E, 0x3A:
      let next = end &+ 1
      return next == bytes.count || bytes[next] == 0x20 || bytes[next] == 0x0A ? end : nil
    default: return nil
    }
  }

  private mutating func addPunctuation(_ value: UInt32, _ length: Int) {
    var end = position + length
    while end < bytes.count, bytes.scalar(at: end) == (value, length) { end += length }
    add(.punctuation, to: end)
  }

  private func mayStartEmoji(_ value: UInt32) -> Bool {
    value > 0x7F ? value >= 0xA9 : (value == 0x23 || value == 0x2A || (0x30...0x39).contains(value))
  }

  // MARK: Words and numbers

  private mutating func addWordOrAddress(from start: Int, _ value: UInt32) {
    if addAddress(from: start) { return }
    let end = endOfWord(from: start)
    // An underscore alone is a mark; around a word it is Markdown's emphasis.
    if value == 0x5F, end == start + 1 || bytes[start..<end].allSatisfy({ $0 == 0x5F }) {
      return addPunctuation(value, 1)
    }
    add(.word, to: end)
  }

  /// Adds the link or e-mail address that begins at `start`, if one does.
  private mutating func addAddress(from start: Int) -> Bool {
    guard start >= noAddressBefore else { return false }
    let before = bytes.scalar(before: start)?.value ?? 0x20
    let kind = CharacterClass(before)
    // Not inside a longer name.
    guard !kind.isWordLike || isEastAsian(before), before != 0x5F else { return false }
    let scanner = AddressScanner(bytes: bytes)
    let isBareAllowed =
      switch before {
      case 0x40, 0x23, 0x24, 0x2E, 0x2D, 0x2F, 0x25: false
      default: true
      }
    switch scanner.scan(from: start, allowingBare: isBareAllowed) {
    case .link(let end): add(.link, to: end)
    case .email(let end): add(.email, to: end)
    case .nothing(let searched):
      noAddressBefore = searched
      return false
    }
    return true
  }

  private mutating func addNumberOrWord(from start: Int) {
    if addAddress(from: start) { return }
    var end = start
    while end < bytes.count {
      let (value, length) = bytes.scalar(at: end)
      if CharacterClass(value) == .digit, !beginsEmoji(value, end) {
        end += length
      } else if isNumberSeparator(value), end + length < bytes.count,
        CharacterClass(bytes.scalar(at: end + length).value) == .digit
      {
        end += length
      } else {
        break
      }
    }
    if end < bytes.count, !beginsEmoji(bytes.scalar(at: end).value, end) {
      let next = bytes.scalar(at: end).value
      // `10x`, `3rd`, `4-pack`: a word that begins with digits.
      if continuesWord(next) || (joinsWord(next) && endOfWord(from: end, joining: true) > end) {
        return add(.word, to: endOfWord(from: start))
      }
    }
    add(.number, to: end)
  }

  private func isNumberSeparator(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x2C, 0x3A, 0x2F, 0x27, 0x2D, 0x2019, 0x202F, 0x2011: true
    default: false
    }
  }

  /// Digits begin keycaps (1️⃣), and ℹ is a letter to Unicode.
  private func beginsEmoji(_ value: UInt32, _ offset: Int) -> Bool {
    guard value < 0x3A ? value >= 0x30 : value == 0x2139, offset + 1 < bytes.count else {
      return false
    }
    if value < 0x3A, bytes[offset + 1] < 0x80 { return false }
    return EmojiScanner.end(in: bytes, from: offset) != nil
  }

  private func continuesWord(_ value: UInt32) -> Bool {
    value == 0x5F || CharacterClass(value).isWordLike
  }

  /// Apostrophes, hyphens and middle dots, when a letter or digit follows.
  private func joinsWord(_ value: UInt32) -> Bool {
    switch value {
    case 0x27, 0x2D, 0xB7, 0x2010, 0x2011, 0x2018, 0x2019, 0x02BC: true
    default: value > 0x7F && CharacterClass(value) == .ignorable
    }
  }

  private func endOfWord(from start: Int, joining: Bool = false) -> Int {
    var end = start
    var script: Script?
    while end < bytes.count {
      let (value, length) = bytes.scalar(at: end)
      let kind = CharacterClass(value)
      if beginsEmoji(value, end) { return end }
      if kind == .letter {
        // Scripts without spaces end where another begins: iPhoneを.
        let isEastAsian = Script(ofLetter: value) == .eastAsian
        if let script, (script == .eastAsian) != isEastAsian { return end }
        script = isEastAsian ? .eastAsian : .latin
        end += length
      } else if kind == .digit || kind == .mark || value == 0x5F {
        end += length
      } else if end > start || joining, joinsWord(value) {
        var next = end + length
        while next < bytes.count, CharacterClass(bytes.scalar(at: next).value) == .ignorable {
          next += bytes.scalar(at: next).length
        }
        guard next < bytes.count else { return end }
        let after = CharacterClass(bytes.scalar(at: next).value)
        guard after == .letter || after == .digit else { return end }
        end = next
      } else {
        return end
      }
    }
    return end
  }

  // MARK: Hashtags and mentions

  private mutating func addHashtag(from start: Int, sign: Int) {
    let end = endOfHashtag(from: start + sign)
    let before = bytes.scalar(before: start)?.value ?? 0x20
    // `&#38;` is an entity, `C#` a word, `#https://…` a link with a mark before it.
    guard end > start + sign, before != 0x26, !continuesWord(before), !beginsScheme(end),
      holds(.letter, start + sign, end)
    else {
      // Not a run: `##ad` is a mark and a hashtag.
      return add(.punctuation, to: start + sign)
    }
    add(.hashtag, to: end)
  }

  private func endOfHashtag(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let (value, length) = bytes.scalar(at: end)
      guard continuesWord(value) || (end > start && joinsHashtag(value, before: end + length)),
        !beginsEmoji(value, end)
      else { break }
      end += length
    }
    return end
  }

  /// What platforms take for part of a hashtag though it is no letter: joiners before a letter,
  /// and marks that words of some scripts are written with.
  private func joinsHashtag(_ value: UInt32, before next: Int) -> Bool {
    switch value {
    case 0x200C, 0x200D, 0xB7: next < bytes.count && continuesWord(bytes.scalar(at: next).value)
    case 0x05BE, 0x05F3, 0x05F4, 0x0F0B, 0x0F0C, 0x3003, 0x301C, 0x309B, 0x309C, 0x30A0, 0x30FB,
      0xFF5E:
      true
    default: false
    }
  }

  private func beginsScheme(_ offset: Int) -> Bool { bytes[offset...].starts(with: "://".utf8) }

  private func isEastAsian(_ value: UInt32) -> Bool {
    CharacterClass(value) == .letter && Script(ofLetter: value) == .eastAsian
  }

  private func holds(_ wanted: CharacterClass, _ start: Int, _ end: Int) -> Bool {
    var offset = start
    while offset < end {
      let (value, length) = bytes.scalar(at: offset)
      if CharacterClass(value) == wanted { return true }
      offset += length
    }
    return false
  }

  private mutating func addMention(from start: Int, sign: Int) {
    let nameStart = start + sign
    var end = endOfName(from: nameStart)
    guard mayPrecedeMention(bytes.scalar(before: start)?.value ?? 0x20), !beginsScheme(end),
      holds(.letter, nameStart, end) || holds(.digit, nameStart, end)
    else {
      return addPunctuation(bytes.scalar(at: start).value, sign)
    }
    // `@jo.bsky.social`, `@jo-smith.bsky.social`: a handle that is a domain.
    let scanner = AddressScanner(bytes: bytes)
    if let dotted = scanner.endOfDottedName(from: nameStart), dotted > end { end = dotted }
    if end < bytes.count, bytes[end] == 0x40, let host = scanner.endOfDottedName(from: end + 1) {
      end = host
    }
    add(.mention, to: end)
  }

  /// Not inside a word or an address, nor in a swear word (`f*@k`).
  private func mayPrecedeMention(_ value: UInt32) -> Bool {
    switch value {
    case 0x21, 0x23, 0x24, 0x25, 0x26, 0x2A, 0x40, 0xFF20: false
    default: !continuesWord(value) || isEastAsian(value)
    }
  }

  /// The end of a handle. A name in Latin letters ends where Japanese goes on behind it.
  private func endOfName(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let (value, length) = bytes.scalar(at: end)
      guard continuesWord(value), !isEastAsian(value) else { break }
      end += length
    }
    return end
  }
}
