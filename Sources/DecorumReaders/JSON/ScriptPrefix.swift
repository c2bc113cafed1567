/// What stands before the JSON of an archive that is written as a script, so that a page can load it:
/// `window.YTD.tweets.part0 = [`, `Grailbird.data.tweets_2013_05 =`. It is a name and an equals sign;
/// nothing is ever run.
struct ScriptPrefix {
  enum Finding {
    case none
    case prefix(ScriptPrefix)
    /// The block ends in what may be one.
    case needsMore
  }

  /// `window.YTD.tweets.part0`
  let name: String
  /// Where the JSON begins: a bracket or a brace.
  let end: Int

  /// - Parameter start: at the first byte that is not blank.
  static func find(_ bytes: [UInt8], from start: Int, isLast: Bool) -> Finding {
    var i = start
    while i < bytes.count, isName(bytes[i]) { i += 1 }
    let name = start..<i
    // Names that are longer are something else, and so are blanks without end.
    guard !name.isEmpty, name.count <= 200, !Byte.isDigit(bytes[start]) else { return .none }
    if i == bytes.count, !isLast { return .needsMore }
    guard bytes[name].contains(UInt8(ascii: ".")) else { return .none }
    while i < bytes.count, i - name.upperBound < 200, Byte.isBlank(bytes[i]) { i += 1 }
    guard i < bytes.count else { return isLast ? .none : .needsMore }
    guard bytes[i] == UInt8(ascii: "=") else { return .none }
    i += 1
    while i < bytes.count, i - name.upperBound < 400, Byte.isBlank(bytes[i]) { i += 1 }
    guard i < bytes.count else { return isLast ? .none : .needsMore }
    guard bytes[i] == Byte.openBracket || bytes[i] == Byte.openBrace else { return .none }
    return .prefix(ScriptPrefix(name: String(decoding: bytes[name], as: UTF8.self), end: i))
  }

  private static func isName(_ byte: UInt8) -> Bool {
    Byte.isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "$")
  }
}
