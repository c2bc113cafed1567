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

  private static func withoutExtension(_ name: Substring) -> Substring? {
    for suffix in [".yaml", ".yml"] where name.hasSuffix(suffix) && name.count > suffix.count {
      return name.dropLast(suffix.count)
    }
    return nil
  }
}
