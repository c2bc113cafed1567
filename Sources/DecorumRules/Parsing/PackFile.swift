package import DecorumBase

/// A file of a pack, as the loader gets it: the built-in ones from the program, others from disk.
package struct PackFile: Sendable {
  package enum Role: Hashable, Sendable {
    case rule(RuleID)
    case signal(String)
    case table(String)
    case preset(String)
    /// A YAML file that is none of these, for instance deeper in the tree.
    case stray
  }

  /// The pack's name, `decorum` for the built-in one.
  package var pack: String
  /// Inside the pack: `promo/pure-promotion.yaml`.
  package var path: String
  package var source: SourceID
  package var bytes: [UInt8]

  package init(pack: String, path: String, source: SourceID, bytes: [UInt8]) {
    self.pack = pack
    self.path = path
    self.source = source
    self.bytes = bytes
  }

  /// What the file's place in its pack makes of it.
  package var role: Role {
    let parts = path.split(separator: "/")
    guard parts.count == 2, let name = PackFile.withoutExtension(parts[1]) else { return .stray }
    switch parts[0] {
    case "_signals": return .signal(String(name))
    case "_tables": return .table(String(name))
    case "_presets": return .preset(String(name))
    default: return RuleID("\(parts[0])/\(name)").map(Role.rule) ?? .stray
    }
  }

  /// The file up to its examples, where they are the last key; offsets stay what they are.
  var withoutExamples: PackFile {
    let head = Array("\nexamples:\n".utf8)
    var lineStart = 0
    var examples: Int?
    for (i, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      let begins = i + 1 < bytes.count && !Self.continues(bytes[i + 1])
      if examples != nil, begins { return self }
      if begins, bytes[i...].starts(with: head) { examples = i + 1 }
      lineStart = i + 1
    }
    guard let examples, lineStart == bytes.count else { return self }
    var file = self
    file.bytes.removeSubrange(examples...)
    return file
  }

  /// Whether a line that begins with the byte belongs to the key above it.
  private static func continues(_ first: UInt8) -> Bool {
    first == UInt8(ascii: " ") || first == UInt8(ascii: "\n")
  }

  private static func withoutExtension(_ name: Substring) -> Substring? {
    for suffix in [".yaml", ".yml"] where name.hasSuffix(suffix) && name.count > suffix.count {
      return name.dropLast(suffix.count)
    }
    return nil
  }
}
