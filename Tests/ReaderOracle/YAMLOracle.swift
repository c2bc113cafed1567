import DecorumBase
import DecorumYAML

/// What holds of the tree of any YAML.
enum YAMLOracle {
  static func check(_ bytes: [UInt8]) throws(Objection) {
    let (documents, diagnostics, inexact) = YAMLParser.parseCountingInexact(
      bytes, in: ReaderOracle.source)
    for diagnostic in diagnostics { try diagnostic.check(in: bytes) }
    for document in documents { try check(document, in: bytes) }
    // libyaml passes over byte order marks inside of a text.
    let hasMarks = String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{FEFF}")
    try require(
      inexact.isEmpty || hasMarks,
      "a scalar at \(inexact.first?.range ?? 0..<0) is decoded in two ways")

    // Front matter stands somewhere in its file.
    let padded = [UInt8](repeating: 0x20, count: 7) + bytes
    let moved = YAMLParser.parse(bytes, in: ReaderOracle.source, baseOffset: 7)
    try require(moved.documents.count == documents.count, "its place makes a difference")
    for document in moved.documents { try check(document, in: padded) }
  }

  private static func check(_ node: YAMLNode, in bytes: [UInt8]) throws(Objection) {
    try node.span.check(in: bytes, "a node")
    switch node.kind {
    case .scalar(let scalar): try scalar.text.check(in: bytes, "a scalar")
    case .sequence(let items): for item in items { try check(item, in: bytes) }
    case .mapping(let entries):
      for entry in entries {
        try check(entry.key, in: bytes)
        try check(entry.value, in: bytes)
      }
    }
  }
}
