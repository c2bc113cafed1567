import DecorumBase
import DecorumRPC

/// An answer as one line of JSON for whoever reads text: a model, or a person beside it.
///
/// Whatever a post says stands in a string, and no string ends anything around it: nothing in it breaks
/// the line, closes a tag or hides. What cannot be seen is escaped, so that it is seen.
enum AnswerText {
  static func spelled(_ json: JSON) -> String {
    var bytes: [UInt8] = []
    append(json, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ json: JSON, to bytes: inout [UInt8]) {
    switch json {
    case .string(let text): quote(text, to: &bytes)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (i, element) in elements.enumerated() {
        if i > 0 { bytes += ", ".utf8 }
        append(element, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (i, member) in members.enumerated() {
        if i > 0 { bytes += ", ".utf8 }
        quote(member.name, to: &bytes)
        bytes += ": ".utf8
        append(member.value, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .null, .bool, .int, .double: bytes += json.bytes
    }
  }

  private static func quote(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    let raw = Array(text.utf8)
    var scanner = CellClusterScanner(raw)
    while let cluster = scanner.next() {
      switch cluster.kind {
      case .text where raw[cluster.range.lowerBound] >= 0x80: bytes += raw[cluster.range]
      case .text, .tab, .control, .hidden, .invalid:
        for scalar in String(decoding: raw[cluster.range], as: UTF8.self).unicodeScalars {
          append(scalar, isSeen: cluster.kind == .text, to: &bytes)
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func append(_ scalar: Unicode.Scalar, isSeen: Bool, to bytes: inout [UInt8]) {
    switch scalar {
    case "\"": bytes += #"\""#.utf8
    case "\\": bytes += #"\\"#.utf8
    case "\n": bytes += #"\n"#.utf8
    case "\r": bytes += #"\r"#.utf8
    case "\t": bytes += #"\t"#.utf8
    // Hosts put tags of their own around what tools answer.
    case "<", ">": escape(scalar, to: &bytes)
    default:
      if isSeen { bytes += String(scalar).utf8 } else { escape(scalar, to: &bytes) }
    }
  }

  private static func escape(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      bytes += #"\u"#.utf8
      bytes += String(repeating: "0", count: 4 - digits.count).utf8
      bytes += digits.utf8
    }
  }
}
