import DecorumBase

/// How a fault in JSON reads.
extension TextDecoder {
  /// - Parameter end: what the last offset is: `the end of the file` or `the end of the line`.
  func diagnostic(_ fault: JSONFault, limit: Int, end: String) -> Diagnostic {
    let place =
      fault.offset..<min(limit, fault.offset + max(1, unitLength(at: fault.offset, limit)))
    let (message, help): (String, String?) =
      switch fault.reason {
      case .expected(let what):
        (
          "expected \(what), found \(found(at: fault.offset, limit, end))",
          hint(at: fault.offset, limit, what)
        )
      case .unclosedString:
        ("this string is never closed", "close it with a quotation mark")
      case .controlCharacter:
        (
          "\(found(at: fault.offset, limit, end)) cannot stand inside a string",
          "write it as an escape, such as \\n or \\t"
        )
      case .escape:
        (
          "not an escape of JSON",
          "write \\\\ for a backslash; escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four "
            + "hexadecimal digits"
        )
      case .tooDeep:
        ("nested deeper than \(JSONScanner.depthLimit) levels", "flatten the data")
      }
    return Diagnostic(
      InputDiagnostics.json, .error, message, at: Label(span(place)),
      helps: help.map { [$0] } ?? [])
  }

  private func unitLength(at offset: Int, _ limit: Int) -> Int {
    guard offset < limit else { return 0 }
    return switch UTF8Check.unit(bytes, at: offset, end: limit) {
    case .valid(let length), .invalid(let length): length
    }
  }

  private func found(at offset: Int, _ limit: Int, _ end: String) -> String {
    guard offset < limit else { return end }
    switch bytes[offset] {
    case Byte.lineFeed, Byte.carriageReturn: return "a line break"
    case Byte.tab: return "a tab"
    case Byte.quote: return "a quotation mark"
    case 0x00..<0x20, 0x7F: return "control character \(bytes[offset])"
    default: break
    }
    guard case .valid(let length) = UTF8Check.unit(bytes, at: offset, end: limit) else {
      return "byte 0x" + String(bytes[offset], radix: 16, uppercase: true)
    }
    return "\"" + String(decoding: bytes[offset..<(offset + length)], as: UTF8.self) + "\""
  }

  private func hint(at offset: Int, _ limit: Int, _ expected: String) -> String? {
    guard offset < limit else { return nil }
    switch bytes[offset] {
    case UInt8(ascii: "'"): return "write strings in double quotes"
    case UInt8(ascii: "/"), UInt8(ascii: "#"): return "remove the comment: JSON has none"
    case Byte.closeBrace, Byte.closeBracket:
      let isAfterComma = expected == "a value" || expected == "a key in double quotes"
      return isAfterComma ? "remove the comma before it" : nil
    case Byte.openBrace where expected == "the end of the file":
      return "name the file .ndjson, or say --input-format ndjson, if it has one object per line"
    case Byte.quote, Byte.openBrace, Byte.openBracket:
      return expected.hasPrefix("\",\"") ? "add a comma before it" : nil
    default: return nil
    }
  }
}
