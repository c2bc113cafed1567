package import DecorumPosts
package import DecorumRules

/// A set of keys of records, of one or of a whole source: fields in one word, and flags, of which there
/// rarely are any.
package struct KeySet: Hashable, Sendable {
  // Not `[]`: the literal goes through a generic initialiser, and sets are made for every fact.
  private var fields = FieldSet(rawValue: 0)
  private var flags: Set<String> = []

  package init() {}

  init(_ keys: some Sequence<FieldKey>) {
    for key in keys { insert(key) }
  }

  var isEmpty: Bool { fields.isEmpty && flags.isEmpty }

  /// In the order of their names.
  var sorted: [FieldKey] {
    let fields = Field.allCases.filter(fields.contains).map(FieldKey.field)
    return (fields + flags.map(FieldKey.flag)).sorted { $0.description < $1.description }
  }

  package func contains(_ key: FieldKey) -> Bool {
    switch key {
    case .field(let field): fields.contains(field)
    case .flag(let name): flags.contains(name)
    }
  }

  mutating func insert(_ key: FieldKey) {
    switch key {
    case .field(let field): fields.insert(field)
    case .flag(let name): flags.insert(name)
    }
  }

  /// Adds the keys that a record has.
  package mutating func add(_ post: Post) {
    fields.formUnion(post.keys)
    for flag in post.flags { flags.insert(flag.name) }
  }

  mutating func formUnion(_ other: KeySet) {
    fields.formUnion(other.fields)
    if !other.flags.isEmpty { flags.formUnion(other.flags) }
  }

  func subtracting(_ other: KeySet) -> KeySet {
    var left = self
    left.fields.subtract(other.fields)
    if !flags.isEmpty, !other.flags.isEmpty { left.flags.subtract(other.flags) }
    return left
  }
}
