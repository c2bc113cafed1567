/// Reads one JSON text, to the letter of RFC 8259 and within limits. Nesting is bounded because values
/// are read, and later given up, by recursion; the number of values because each costs more in memory
/// than its two bytes in the message.
package struct JSONParser {
  package struct Limits: Sendable {
    package var depth = 128
    package var values = 1_000_000

    package init() {}
  }

  /// Where the text stops being JSON, and why.
  package struct Fault: Error, Hashable, Sendable {
    package let offset: Int
    package let reason: String
  }

  /// Where half a surrogate pair stood by itself, which no text can keep: the way to its string through
  /// lists and objects.
  package enum Step: Hashable, Sendable {
    case index(Int)
    case name(String)
  }

  private let bytes: [UInt8]
  private let limits: Limits
  private var position = 0
  private var values = 0
  /// To the value at hand.
  private var path: [Step] = []
  private var halves: [[Step]] = []

  package static func parse(
    _ bytes: [UInt8], within limits: Limits = Limits()
  ) throws(Fault) -> JSON {
    try parseNotingHalves(bytes, within: limits).value
  }

  /// - Returns: the value, and where halves of surrogate pairs became U+FFFD: one place for each that
  ///   begins otherwise, so that there is one for each message of a batch.
  package static func parseNotingHalves(
    _ bytes: [UInt8], within limits: Limits = Limits()
  ) throws(Fault) -> (value: JSON, halves: [[Step]]) {
    var parser = JSONParser(bytes: bytes, limits: limits)
    let value = try parser.value(depth: 0)
    parser.skipBlanks()
    guard parser.position == bytes.count else { throw parser.fault("the end was expected") }
    return (value, parser.halves)
  }

  private mutating func noteHalf() {
    if halves.isEmpty || halves.last?.first != path.first { halves.append(path) }
  }

  private init(bytes: [UInt8], limits: Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  private func fault(_ reason: String) -> Fault { Fault(offset: position, reason: reason) }

  /// The byte at hand; 0, which nothing in JSON is, behind the end.
  private var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private mutating func value(depth: Int) throws(Fault) -> JSON {
    skipBlanks()
    values += 1
    guard values <= limits.values else { throw fault("there are more values than are taken") }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw fault("a value was expected")
    }
  }

  private mutating func object(depth: Int) throws(Fault) -> JSON {
    guard depth < limits.depth else { throw fault("it is nested too deeply") }
    position += 1
    var members: [JSON.Member] = []
    skipBlanks()
    if byte == UInt8(ascii: "}") {
      position += 1
      return .object(members)
    }
    while true {
      skipBlanks()
      guard byte == UInt8(ascii: "\"") else { throw fault("a name in quotes was expected") }
      let name = try string()
      skipBlanks()
      guard byte == UInt8(ascii: ":") else { throw fault("a colon was expected") }
      position += 1
      path.append(.name(name))
      members.append(JSON.Member(name, try value(depth: depth + 1)))
      path.removeLast()
      skipBlanks()
      switch byte {
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "}"):
        position += 1
        return .object(members)
      default: throw fault("a comma or } was expected")
      }
    }
  }

  private mutating func array(depth: Int) throws(Fault) -> JSON {
    guard depth < limits.depth else { throw fault("it is nested too deeply") }
    position += 1
    var elements: [JSON] = []
    skipBlanks()
    if byte == UInt8(ascii: "]") {
      position += 1
      return .array(elements)
    }
    while true {
      path.append(.index(elements.count))
      elements.append(try value(depth: depth + 1))
      path.removeLast()
      skipBlanks()
      switch byte {
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "]"):
        position += 1
        return .array(elements)
      default: throw fault("a comma or ] was expected")
      }
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(Fault) -> JSON {
    let letters = word.description.utf8
    guard bytes[position...].starts(with: letters) else { throw fault("\(word) was expected") }
    position += letters.count
    return value
  }

  private mutating func digits() throws(Fault) {
    let start = position
    while case UInt8(ascii: "0")...UInt8(ascii: "9") = byte { position += 1 }
    guard position > start else { throw fault("a digit was expected") }
  }

  private mutating func number() throws(Fault) -> JSON {
    let start = position
    var isWhole = true
    if byte == UInt8(ascii: "-") { position += 1 }
    if byte == UInt8(ascii: "0") { position += 1 } else { try digits() }
    if byte == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      try digits()
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let value = Int(text) { return .int(value) }
    return .double(Double(text) ?? (text.hasPrefix("-") ? -.infinity : .infinity))
  }
}

// MARK: Strings

extension JSONParser {
  private mutating func string() throws(Fault) -> String {
    position += 1
    let start = position
    while position < bytes.count, bytes[position] >= 0x20, bytes[position] != UInt8(ascii: "\""),
      bytes[position] != UInt8(ascii: "\\")
    { position += 1 }
    if byte == UInt8(ascii: "\"") {
      let text = try decoded(bytes[start..<position], from: start)
      position += 1
      return text
    }
    var text: [UInt8] = Array(bytes[start..<position])
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        let text = try decoded(text[...], from: start)
        position += 1
        return text
      case UInt8(ascii: "\\"):
        let scalar = try escape()
        text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      case 0..<0x20: throw fault("a control character stands in a string")
      default:
        text.append(byte)
        position += 1
      }
    }
    throw fault("a string has no end")
  }

  /// Escapes are UTF-8 already, so that what is wrong was wrong in the message.
  private func decoded(_ bytes: ArraySlice<UInt8>, from start: Int) throws(Fault) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Fault(offset: start, reason: "a string is not UTF-8")
    }
    return text
  }

  /// One half of a pair alone, which JavaScript can have in a text, becomes U+FFFD: one unit of UTF-16
  /// for another, so that positions which the sender counts stay right. It is noted.
  private mutating func escape() throws(Fault) -> Unicode.Scalar {
    position += 1
    let letter = byte
    guard letter == UInt8(ascii: "u") else {
      guard let scalar = Self.escapes[letter] else { throw fault("there is no such escape") }
      position += 1
      return scalar
    }
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let before = position
    guard first < 0xDC00, bytes[position...].starts(with: #"\u"#.utf8) else {
      noteHalf()
      return "\u{FFFD}"
    }
    position += 1
    let second = try hexadecimal()
    guard 0xDC00...0xDFFF ~= second else {
      position = before
      noteHalf()
      return "\u{FFFD}"
    }
    let value = 0x10000 + (UInt32(first - 0xD800) << 10) + UInt32(second - 0xDC00)
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The four digits behind the `u` at hand.
  private mutating func hexadecimal() throws(Fault) -> UInt16 {
    position += 1
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault("four hexadecimal digits were expected")
      }
      value = value << 4 | UInt16(digit)
      position += 1
    }
    return value
  }

  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
    UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
  ]
}
