import DecorumBase

/// Writes XML 1.0 by hand: any text in, well-formed UTF-8 out, one element a line.
///
/// What XML cannot hold (ESC, NUL and their like, not even as a reference) becomes a picture (␛); what
/// a reader of attributes would make a blank of, and what reads as a command in a CI log, is written as
/// a reference.
struct XMLWriter {
  private(set) var bytes = Array(#"<?xml version="1.0" encoding="UTF-8"?>"#.utf8) + [0x0A]
  private var depth = 0

  typealias Attributes = [(name: String, value: String)]

  mutating func element(_ name: String, _ attributes: Attributes, text: String? = nil) {
    guard let text, !text.isEmpty else { return put(name, attributes, "/>\n") }
    put(name, attributes, ">")
    escape(text, isAttribute: false)
    bytes += "</\(name)>\n".utf8
  }

  mutating func element(
    _ name: String, _ attributes: Attributes, _ body: (inout XMLWriter) -> Void
  ) {
    put(name, attributes, ">\n")
    depth += 1
    body(&self)
    depth -= 1
    indent()
    bytes += "</\(name)>\n".utf8
  }

  private mutating func put(_ name: String, _ attributes: Attributes, _ end: String) {
    indent()
    bytes += "<\(name)".utf8
    for (name, value) in attributes {
      bytes += " \(name)=\"".utf8
      escape(value, isAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += end.utf8
  }

  private mutating func indent() { bytes += repeatElement(0x20, count: 2 * depth) }

  private mutating func escape(_ text: String, isAttribute: Bool) {
    var isAfterHash = false
    // Only a text has raw line ends, and `::error` counts only behind one.
    var isAtLineStart = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: bytes += "&amp;".utf8
      case 0x3C: bytes += "&lt;".utf8
      case 0x3E: bytes += "&gt;".utf8
      case 0x22 where isAttribute: bytes += "&quot;".utf8
      case 0x23 where isAfterHash: bytes += "&#35;".utf8
      case 0x3A where isAtLineStart: bytes += "&#58;".utf8
      case 0x0A where !isAttribute: bytes.append(0x0A)
      case 0x09, 0x0A, 0x0D, 0x7F...0x9F, 0x2028, 0x2029: bytes += "&#\(scalar.value);".utf8
      case 0..<0x20: bytes += String(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}").utf8
      case 0xFFFE, 0xFFFF: bytes += "\u{FFFD}".utf8
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
      isAfterHash = scalar == "#" || isAfterHash && CommandMarks.isIgnorable(scalar)
      isAtLineStart =
        scalar == "\n"
        || isAtLineStart && (scalar.properties.isWhitespace || CommandMarks.isIgnorable(scalar))
    }
  }
}
