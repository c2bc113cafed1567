import DecorumBase

/// Character references of HTML: `&amp;`, `&#39;`, `&#x1F600;`, and the old ones that hold without a
/// semicolon.
enum HTMLEntities {
  /// Reads the reference that begins with the ampersand at `i`.
  /// - Returns: its characters as UTF-8 and how many bytes it takes; nil where it is only an ampersand.
  static func reference(in bytes: [UInt8], at i: Int) -> (characters: [UInt8], length: Int)? {
    guard i + 1 < bytes.count else { return nil }
    return bytes[i + 1] == UInt8(ascii: "#") ? number(bytes, i) : name(bytes, i)
  }

  private static func number(_ bytes: [UInt8], _ i: Int) -> (characters: [UInt8], length: Int)? {
    var at = i + 2
    guard at < bytes.count else { return nil }
    let isHex = bytes[at] | 0x20 == UInt8(ascii: "x")
    if isHex { at += 1 }
    let start = at
    var value: UInt32 = 0
    while at < bytes.count, let digit = digit(bytes[at], isHex) {
      // More digits than any character has: what they say is beyond all characters anyway.
      value = min(value &* (isHex ? 16 : 10) &+ digit, 0x11_0000)
      at += 1
    }
    guard at > start else { return nil }
    if at < bytes.count, bytes[at] == UInt8(ascii: ";") { at += 1 }
    return (Array(String(character(value)).utf8), at - i)
  }

  private static func digit(_ byte: UInt8, _ isHex: Bool) -> UInt32? {
    if Byte.isDigit(byte) { return UInt32(byte - 0x30) }
    guard isHex, (0x61...0x66).contains(byte | 0x20) else { return nil }
    return UInt32((byte | 0x20) - 0x61 + 10)
  }

  /// Numbers of the C1 controls mean CP1252, by the HTML standard; what is no character is U+FFFD.
  private static func character(_ number: UInt32) -> Unicode.Scalar {
    if (0x80...0x9F).contains(number), let sign = CodePage.character(UInt8(number)) { return sign }
    guard number != 0, let scalar = Unicode.Scalar(number) else { return "\u{FFFD}" }
    return scalar
  }

  private static func name(_ bytes: [UInt8], _ i: Int) -> (characters: [UInt8], length: Int)? {
    var end = i + 1
    while end < bytes.count, end - i <= 32, isNameByte(bytes[end]) { end += 1 }
    guard end > i + 1 else { return nil }
    let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: ";")
    let written = bytes[(i + 1)..<end]
    // Nearly all that platforms write.
    if isClosed, let common = common.first(where: { written.elementsEqual($0.name.utf8) }) {
      return (Array(common.characters.utf8), end + 1 - i)
    }
    guard let found = named[String(decoding: written, as: UTF8.self)] else { return nil }
    if isClosed { return (found.characters, end + 1 - i) }
    // `?a=1&copy=2` is an address.
    let isAddress = end < bytes.count && bytes[end] == UInt8(ascii: "=")
    return found.isLegacy && !isAddress ? (found.characters, end - i) : nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    Byte.isDigit(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static let common: [(name: String, characters: String)] = [
    ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", "\u{A0}"),
  ]

  private struct Named {
    let characters: [UInt8]
    let isLegacy: Bool
  }

  private static let named: [String: Named] = {
    var named: [String: Named] = [:]
    for entry in HTMLEntityTable.entries.description.split(whereSeparator: {
      $0 == "," || $0 == "\n"
    }) {
      let words = entry.split(separator: " ")
      guard var name = words.first else { continue }
      let isLegacy = name.hasSuffix("*")
      if isLegacy { name.removeLast() }
      var characters: [UInt8] = []
      for code in words.dropFirst() {
        guard let scalar = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init) else { continue }
        characters += Array(String(scalar).utf8)
      }
      named[String(name)] = Named(characters: characters, isLegacy: isLegacy)
    }
    return named
  }()
}

/// A plain text in which `&`, `<` and `>` are written as references, as X writes its texts.
enum EntityText {
  static func decoded(_ text: MappedText) -> MappedText {
    let bytes = text.bytes
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    var rewriter = MappedTextRewriter(text)
    var start = 0
    var i = 0
    while i < bytes.count {
      guard bytes[i] == UInt8(ascii: "&"),
        let (characters, length) = HTMLEntities.reference(in: bytes, at: i)
      else {
        i += 1
        continue
      }
      rewriter.keep(start..<i)
      rewriter.replace(i..<(i + length), with: characters)
      i += length
      start = i
    }
    rewriter.keep(start..<bytes.count)
    return rewriter.text(spelledAs: .markup(text.spelling))
  }
}
