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

  private enum Content: Sendable {
    case read([UInt8])
    /// Read earlier too, without a fault; with what was made of it then.
    case vetted([UInt8], compiled: Substring.UTF8View)
    case builtIn(BuiltinPack.File)
  }

  /// The pack's name, `decorum` for the built-in one.
  package let pack: String
  /// Inside the pack: `promo/pure-promotion.yaml`.
  package let path: String
  /// What the file's place in its pack makes of it.
  package let role: Role
  package let source: SourceID
  private var content: Content

  package init(pack: String, path: String, source: SourceID, bytes: [UInt8]) {
    self.pack = pack
    self.path = path
    self.source = source
    role = PackFile.role(of: path)
    content = .read(bytes)
  }

  package init(_ file: BuiltinPack.File, source: SourceID) {
    pack = BuiltinPack.name
    path = file.path
    self.source = source
    role = PackFile.role(of: path)
    content = .builtIn(file)
  }

  /// The file is known to be sound.
  /// - Parameter compiled: what `PackWriter` wrote of it; empty for a preset.
  mutating func vet(as compiled: Substring.UTF8View) {
    content = .vetted(bytes, compiled: compiled)
  }

  /// Whether nobody needs to look for faults in it, unless under other options.
  var isVetted: Bool { if case .vetted = content { true } else { false } }

  package var bytes: [UInt8] {
    switch content {
    case .read(let bytes), .vetted(let bytes, _): bytes
    case .builtIn(let file): Array(file.text.utf8)
    }
  }

  /// A hash of the bytes, where one is at hand.
  package var hash: UInt64? {
    if case .builtIn(let file) = content { file.hash } else { nil }
  }

  /// What the parser made of the file, when the program was built or in an earlier run.
  /// - Parameter names: numbers for what it names; nil leaves references without.
  func compiled<Item: Compiled>(
    _ type: Item.Type = Item.self, numberedBy names: PackNames? = nil
  ) -> Item? {
    guard let form else { return nil }
    var reader = PackReader(form, of: source, names: names, in: pack)
    let item = try? reader.read(Item.self)
    return reader.isAtEnd ? item : nil
  }

  private var form: Substring.UTF8View? {
    switch content {
    case .read: nil
    case .vetted(_, let compiled): compiled
    case .builtIn(let file): file.compiled[...].utf8
    }
  }

  /// What the rule in the file was called, and which one took its place, where that is compiled.
  package var storedNames: (aliases: [RuleID], replacedBy: RuleID?)? {
    guard let form else { return nil }
    // They stand first, and no more is read: all rules are asked.
    var reader = PackReader(form, of: source)
    // Not `try?` of the second: that takes a rule without a successor for one that cannot be read.
    do { return (try reader.read([RuleID].self), try reader.read(RuleID?.self)) } catch {
      return nil
    }
  }

  private static func role(of path: String) -> Role {
    guard let name = PackFile.withoutExtension(path.utf8),
      let slash = name.firstIndex(of: UInt8(ascii: "/"))
    else { return .stray }
    let folder = Substring(name[..<slash])
    guard folder.utf8.first == UInt8(ascii: "_") else {
      return RuleID(Substring(name)).map(Role.rule) ?? .stray
    }
    let inner = name[slash...].dropFirst()
    guard !inner.isEmpty, !inner.contains(UInt8(ascii: "/")) else { return .stray }
    let item = String(Substring(inner))
    switch folder {
    case "_signals": return .signal(item)
    case "_tables": return .table(item)
    case "_presets": return .preset(item)
    default: return .stray
    }
  }

  private static func withoutExtension(_ path: String.UTF8View) -> Substring.UTF8View? {
    for suffix in [".yaml", ".yml"] {
      let rest = path.dropLast(suffix.utf8.count)
      if path[rest.endIndex...].elementsEqual(suffix.utf8) { return rest }
    }
    return nil
  }
}
