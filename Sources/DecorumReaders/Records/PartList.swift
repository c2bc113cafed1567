import DecorumBase

/// The kinds of lists that stand in one text.
enum PartList {
  /// Addresses, between blanks and commas.
  case links
  /// Between commas, semicolons and lines; between blanks where every word begins with `#`.
  case tags

  func parts(of text: MappedText) -> [MappedText] {
    text.parts(separator(in: text.bytes.span))
  }

  /// The parts of a text that stands in the block byte for byte, in UTF-8.
  func parts(of written: WrittenText, _ decoder: TextDecoder) -> [MappedText] {
    let bytes = decoder.bytes.span
    let isSeparator = separator(in: bytes.extracting(written.range))
    var parts: [MappedText] = []
    var i = written.range.lowerBound
    while let part = Byte.part(of: bytes, from: &i, to: written.range.upperBound, isSeparator) {
      if parts.isEmpty { parts.reserveCapacity(4) }
      parts.append(decoder.copy(part, spelledAs: written.spelling))
    }
    return parts
  }

  private func separator(in bytes: borrowing Swift.Span<UInt8>) -> (UInt8) -> Bool {
    switch self {
    case .links: { Byte.isBlank($0) || $0 == Byte.comma }
    case .tags:
      Self.areHashtags(bytes)
        ? { Byte.isBlank($0) }
        : { $0 == Byte.comma || $0 == UInt8(ascii: ";") || $0 == Byte.lineFeed }
    }
  }

  /// Whether every word begins with `#`, and blanks alone stand between them.
  private static func areHashtags(_ bytes: borrowing Swift.Span<UInt8>) -> Bool {
    var isBehindBlank = true
    for i in bytes.indices {
      let byte = bytes[i]
      if byte == Byte.comma || byte == UInt8(ascii: ";") { return false }
      let isBlank = Byte.isBlank(byte)
      if isBehindBlank, !isBlank, byte != UInt8(ascii: "#") { return false }
      isBehindBlank = isBlank
    }
    return true
  }
}
