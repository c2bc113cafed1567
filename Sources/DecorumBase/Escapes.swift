// How text is written where not every character may stand.

/// Hexadecimal numerals.
package enum Hexadecimal {
  /// Filled up with zeros.
  package static func digits(_ value: UInt64, atLeast count: Int, uppercase: Bool = true) -> String
  {
    let length = max(1, count, (67 - value.leadingZeroBitCount) / 4)
    let ten = UInt8(ascii: uppercase ? "A" : "a")
    return String(unsafeUninitializedCapacity: length) { digits in
      for i in 0..<length {
        let digit = UInt8(value >> UInt64(4 * (length - 1 - i)) & 0xF)
        digits[i] = digit < 10 ? UInt8(ascii: "0") + digit : ten + digit - 10
      }
      return length
    }
  }
}

/// RFC 3986, section 2.1.
package enum PercentEncoding {
  /// A path as it stands in a URI, in ASCII; its slashes stay.
  package static func path(_ bytes: some Sequence<UInt8>) -> String {
    var text = ""
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default: text += "%" + Hexadecimal.digits(UInt64(byte), atLeast: 2)
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  /// As it stands within a string of JSON. What people do not see is escaped, line ends of all sorts
  /// among it, so that a string never breaks the line that it stands in.
  package func append(asJSONTo bytes: inout [UInt8]) {
    switch value {
    case 0x22, 0x5C: bytes.append(escape: UInt8(value))
    case 0x0A: bytes.append(escape: UInt8(ascii: "n"))
    case 0x0D: bytes.append(escape: UInt8(ascii: "r"))
    case 0x09: bytes.append(escape: UInt8(ascii: "t"))
    // The last two are no characters, and some readers refuse them.
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFFFE, 0xFFFF:
      bytes.append(escape: UInt8(ascii: "u"))
      bytes += Hexadecimal.digits(UInt64(value), atLeast: 4, uppercase: false).utf8
    case 0x20..<0x7F: bytes.append(UInt8(value))
    default: bytes += UTF8.encode(self) ?? UTF8.encodedReplacementCharacter
    }
  }
}

extension [UInt8] {
  /// A backslash and what it escapes.
  fileprivate mutating func append(escape byte: UInt8) {
    append(UInt8(ascii: "\\"))
    append(byte)
  }
}
