import DecorumBase
import DecorumPosts

/// The kinds of lists that stand in one text.
enum PartList {
  /// Addresses, between blanks and commas.
  case links
  /// Between commas, semicolons and lines; between blanks where every word begins with `#`.
  case tags

  /// How such a list is cut, as a post keeps it.
  var cut: TextList.Cut {
    switch self {
    case .links: { PartList.links.parts(of: $0) }
    case .tags: { PartList.tags.parts(of: $0) }
    }
  }

  func parts(of text: MappedText) -> [MappedText] {
    let bytes = text.bytes.span
    let separator = separator(in: bytes)
    var parts: [MappedText] = []
    var i = 0
    while let part = separator.part(of: bytes, from: &i, to: bytes.count) {
      parts.append(part.count == bytes.count ? text : text.slice(part))
    }
    return parts
  }

  private func separator(in bytes: borrowing Swift.Span<UInt8>) -> PartSeparator {
    switch self {
    case .links: .blanks(and: Byte.comma)
    case .tags:
      Self.areHashtags(bytes)
        ? .blanks(and: Byte.space) : .signs(Byte.comma, UInt8(ascii: ";"), Byte.lineFeed)
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

/// What stands between the parts of a list.
private enum PartSeparator {
  case blanks(and: UInt8)
  case signs(UInt8, UInt8, UInt8)

  /// The next part, without the blanks at its edges; blank ones are left out.
  /// - Parameter i: where to look from; behind the part's separator afterwards.
  func part(
    of bytes: borrowing Swift.Span<UInt8>, from i: inout Int, to limit: Int
  ) -> Range<Int>? {
    while i < limit {
      var low = i
      var high = next(in: bytes.extracting(low..<limit)) &+ low
      i = high &+ 1
      while low < high, Byte.isBlank(bytes[low]) { low &+= 1 }
      while high > low, Byte.isBlank(bytes[high &- 1]) { high &-= 1 }
      if low < high { return low..<high }
    }
    return nil
  }

  /// Where the first separator stands, or the bytes end.
  private func next(in bytes: borrowing Swift.Span<UInt8>) -> Int {
    var i = 0
    while let word = ByteWord(bytes, at: i) {
      let marks: UInt64
      switch self {
      case .blanks(let sign):
        marks =
          word.below(ByteWord.repeating(Byte.space + 1)) | word.equal(to: ByteWord.repeating(sign))
      case .signs(let a, let b, let c):
        marks =
          word.equal(to: ByteWord.repeating(a)) | word.equal(to: ByteWord.repeating(b))
          | word.equal(to: ByteWord.repeating(c))
      }
      if marks == 0 {
        i &+= 8
        continue
      }
      i &+= ByteWord.first(of: marks)
      // Other controls stand below the space, too.
      if isSeparator(bytes[i]) { return i }
      i &+= 1
    }
    while i < bytes.count, !isSeparator(bytes[i]) { i &+= 1 }
    return i
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    switch self {
    case .blanks(let sign): Byte.isBlank(byte) || byte == sign
    case .signs(let a, let b, let c): byte == a || byte == b || byte == c
    }
  }
}
