/// What in Markdown may be more than it looks like.
package enum Markup {
  /// Signs that mean something wherever they stand.
  static func isMark(_ byte: UInt8) -> Bool { marks.contains(byte) }

  private static let marks = Set("\\`*_[]<>&|~".utf8)

  package static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  package static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || isLineEnd(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Whether this is a line of a paragraph wherever it stands, and all of it is words: `Love it`,
  /// `#ad`, never `- item`, `1. item`, `# Title` or `a #`.
  static func isProse(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, let last = line.last, !isBlank(first), !isBlank(last),
      last != UInt8(ascii: "#")
    else { return false }
    if isDigit(first) {
      let sign = line.first { !isDigit($0) }
      return sign != UInt8(ascii: ".") && sign != UInt8(ascii: ")")
    }
    if first == UInt8(ascii: "#") { return line.dropFirst().first.map(isLetter) ?? false }
    return !"+-=>".utf8.contains(first)
  }
}

extension MappedText {
  /// Whether other words in the place of `range` leave everything around them what it is: no sign of
  /// markup stands beside them, dropped ones included, and their line stays one of prose.
  func isFreeOfMarkup(_ range: Range<Int>, _ words: String) -> Bool {
    if bytes[range].contains(where: Markup.isLineEnd) { return false }
    if range.lowerBound > 0 {
      let before = bytes[range.lowerBound - 1]
      if Markup.isMark(before) || before == UInt8(ascii: "!") { return false }
    }
    if range.upperBound < bytes.count, Markup.isMark(bytes[range.upperBound]) { return false }
    let head = bytes[..<range.lowerBound].reversed().prefix { !Markup.isLineEnd($0) }.reversed()
    let tail = bytes[range.upperBound...].prefix { !Markup.isLineEnd($0) }
    if head.isEmpty && tail.isEmpty && range.isEmpty { return false }
    if !Markup.isProse((head + Array(words.utf8) + tail)[...]) { return false }
    // `&T;` may become a reference.
    let sign = head.reversed().first {
      !Markup.isLetter($0) && !Markup.isDigit($0) && $0 != UInt8(ascii: "#")
    }
    return sign != UInt8(ascii: "&") && standsAmongItsOwn(range)
  }

  /// Whether the source spells the bytes beside `range` right beside it.
  private func standsAmongItsOwn(_ range: Range<Int>) -> Bool {
    let isFirst = range.lowerBound == 0
    let isLast = range.upperBound == bytes.count
    let wider = (range.lowerBound - (isFirst ? 0 : 1))..<(range.upperBound + (isLast ? 0 : 1))
    guard let place = map.exactOrigin(of: wider) else { return false }
    return (!isFirst || place.lowerBound == span.start) && (!isLast || place.upperBound == span.end)
  }
}
