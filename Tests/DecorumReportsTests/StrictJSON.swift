/// A value of JSON, read by the letter of RFC 8259: no duplicate keys, no leniency.
indirect enum StrictJSON: Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([StrictJSON])
  case object([String: StrictJSON])

  struct Fault: Error { let offset: Int }

  static func parse(_ bytes: [UInt8]) throws -> StrictJSON {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw Fault(offset: -1) }
    var parser = Parser(bytes: bytes)
    let value = try parser.value()
    parser.blanks()
    guard parser.i == bytes.count else { throw Fault(offset: parser.i) }
    return value
  }

  subscript(key: String) -> StrictJSON? {
    if case .object(let members) = self { return members[key] }
    return nil
  }

  subscript(index: Int) -> StrictJSON? {
    if case .array(let items) = self, items.indices.contains(index) { return items[index] }
    return nil
  }

  var keys: Set<String> {
    if case .object(let members) = self { return Set(members.keys) }
    return []
  }

  private struct Parser {
    let bytes: [UInt8]
    var i = 0

    mutating func blanks() {
      while i < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[i]) { i += 1 }
    }

    mutating func expect(_ text: String) throws {
      guard bytes[i...].starts(with: text.utf8) else { throw Fault(offset: i) }
      i += text.utf8.count
    }

    mutating func peek() throws -> UInt8 {
      blanks()
      guard i < bytes.count else { throw Fault(offset: i) }
      return bytes[i]
    }

    mutating func value() throws -> StrictJSON {
      switch try peek() {
      case UInt8(ascii: "n"):
        try expect("null")
        return .null
      case UInt8(ascii: "t"):
        try expect("true")
        return .bool(true)
      case UInt8(ascii: "f"):
        try expect("false")
        return .bool(false)
      case UInt8(ascii: "\""): return .string(try string())
      case UInt8(ascii: "["):
        return .array(try members("[", "]") { try $0.value() })
      case UInt8(ascii: "{"):
        let members = try members("{", "}") { parser in
          _ = try parser.peek()
          let key = try parser.string()
          parser.blanks()
          try parser.expect(":")
          return (key, try parser.value())
        }
        let object = Dictionary(members) { first, _ in first }
        guard object.count == members.count else { throw Fault(offset: i) }
        return .object(object)
      default: return .number(try number())
      }
    }

    mutating func members<T>(
      _ open: String, _ close: String, _ member: (inout Parser) throws -> T
    ) throws -> [T] {
      try expect(open)
      var found: [T] = []
      if try peek() == close.utf8.first {
        try expect(close)
        return found
      }
      while true {
        found.append(try member(&self))
        if try peek() == close.utf8.first { break }
        try expect(",")
      }
      try expect(close)
      return found
    }

    mutating func number() throws -> String {
      let start = i
      while i < bytes.count, "-+.eE0123456789".utf8.contains(bytes[i]) { i += 1 }
      let text = String(decoding: bytes[start..<i], as: UTF8.self)
      guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/) != nil else {
        throw Fault(offset: start)
      }
      return text
    }

    mutating func string() throws -> String {
      try expect("\"")
      var out: [UInt8] = []
      while i < bytes.count, bytes[i] != UInt8(ascii: "\"") {
        guard bytes[i] >= 0x20 else { throw Fault(offset: i) }
        guard bytes[i] == UInt8(ascii: "\\") else {
          out.append(bytes[i])
          i += 1
          continue
        }
        guard i + 1 < bytes.count else { throw Fault(offset: i) }
        let plain: [UInt8: String] = [
          0x22: "\"", 0x5C: "\\", 0x2F: "/", 0x62: "\u{8}", 0x66: "\u{C}", 0x6E: "\n", 0x72: "\r",
          0x74: "\t",
        ]
        if let text = plain[bytes[i + 1]] {
          out += text.utf8
          i += 2
        } else {
          let digits = String(
            decoding: bytes[min(i + 2, bytes.count)..<min(i + 6, bytes.count)], as: UTF8.self)
          guard bytes[i + 1] == UInt8(ascii: "u"), digits.count == 4,
            let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
          else { throw Fault(offset: i) }
          out += String(scalar).utf8
          i += 6
        }
      }
      try expect("\"")
      return String(decoding: out, as: UTF8.self)
    }
  }
}
