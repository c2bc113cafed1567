import DecorumBase

/// The strings of TOML: between quotation marks, which escape, or apostrophes, which do not; on one
/// line, or between three marks on several.
extension TOMLScanner {
  mutating func string() throws(Fault) -> MappedText {
    let mark = bytes[i]
    let isLong = i + 2 < end && bytes[i + 1] == mark && bytes[i + 2] == mark
    let width = isLong ? 3 : 1
    let opening = i
    i += width
    if isLong { skipLineEnd() }
    let start = i
    var builder = MappedTextBuilder(base: start + decoder.offset)
    var run = i
    while let byte {
      if byte == mark, !isLong || isClosing(mark) { break }
      if !isLong, Byte.isLineEnd(byte) { break }
      guard byte == Byte.backslash, mark == Byte.quote else {
        i += 1
        continue
      }
      decoder.append(run..<i, to: &builder, &damage)
      try readEscape(isLong: isLong, &builder)
      run = i
    }
    guard byte == mark else {
      let closing = String(repeating: mark == Byte.quote ? "\"" : "'", count: width)
      throw Fault(
        message: "a text is never closed", range: opening..<(opening + width),
        help: "end it with \(closing)")
    }
    decoder.append(run..<i, to: &builder, &damage)
    let inner = start..<i
    i += width
    let isPlainQuoted = !isLong && mark == Byte.quote
    return MappedText(
      bytes: builder.bytes, span: decoder.span(inner), map: builder.map(),
      // A text in double quotes escapes as JSON does.
      spelledAs: isPlainQuoted ? .json : .closed)
  }

  /// Three marks, and no fourth behind them: up to two may end the text itself.
  private func isClosing(_ mark: UInt8) -> Bool {
    guard i + 2 < end, bytes[i + 1] == mark, bytes[i + 2] == mark else { return false }
    return i + 3 >= end || bytes[i + 3] != mark
  }

  private mutating func readEscape(
    isLong: Bool, _ builder: inout MappedTextBuilder
  ) throws(Fault) {
    let start = i
    i += 1
    if isLong, let after = endOfFoldedLine() {
      i = after
      return
    }
    guard let sign = byte, let scalar = escaped(sign) else {
      throw fault(
        "\(quoted(start..<i)) is no escape in TOML", from: start,
        help: "write \\\\ for a backslash, or put the text between single quotation marks")
    }
    builder.append(
      Array(String(scalar).utf8), replacing: (start + decoder.offset)..<(i + decoder.offset))
  }

  /// Behind the blanks and line ends that follow a backslash at the end of a line.
  private func endOfFoldedLine() -> Int? {
    var after = i
    while after < end, bytes[after] == Byte.space || bytes[after] == Byte.tab { after += 1 }
    guard after < end, Byte.isLineEnd(bytes[after]) else { return nil }
    while after < end, Byte.isBlank(bytes[after]) { after += 1 }
    return after
  }

  private mutating func escaped(_ sign: UInt8) -> Unicode.Scalar? {
    i += 1
    switch sign {
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "r"): return "\r"
    case Byte.quote: return "\""
    case Byte.backslash: return "\\"
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let digits = bytes[i..<min(end, i + (sign == UInt8(ascii: "u") ? 4 : 8))]
      guard digits.count == (sign == UInt8(ascii: "u") ? 4 : 8), digits.first != UInt8(ascii: "+"),
        let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
      else { break }
      i += digits.count
      return Unicode.Scalar(number)
    default: break
    }
    return nil
  }
}
