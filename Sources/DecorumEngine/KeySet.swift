package import DecorumPosts
package import DecorumRules

/// A set of keys of records, of one or of a whole source: fields in one word, and flags, of which there
/// rarely are any.
package struct KeySet: Hashable, Sendable {
  /// A `FieldSet` as it is stored: through the protocol of such sets each step would be a call.
  private var fields: UInt64 = 0
  /// Never empty; nil = there are none.
  private var flags: Set<String>?

  package init() {}

  init(_ keys: some Sequence<FieldKey>) {
    for key in keys { insert(key) }
  }

  var isEmpty: Bool { fields == 0 && flags == nil }

  /// In the order of their names.
  var sorted: [FieldKey] {
    var keys: [FieldKey] = []
    var rest = fields
    while rest != 0 {
      keys.append(.field(Self.byPlace[rest.trailingZeroBitCount]))
      rest &= rest &- 1
    }
    if let flags { keys += flags.map(FieldKey.flag) }
    return keys.count < 2 ? keys : keys.sorted { $0.description < $1.description }
  }

  /// By their bits, which are numbered from 0 on.
  private static let byPlace = Field.allCases.sorted {
    FieldSet($0).rawValue < FieldSet($1).rawValue
  }

  package func contains(_ key: FieldKey) -> Bool {
    switch key {
    case .field(let field): fields & FieldSet(field).rawValue != 0
    case .flag(let name): flags?.contains(name) ?? false
    }
  }

  mutating func insert(_ key: FieldKey) {
    switch key {
    case .field(let field): fields |= FieldSet(field).rawValue
    case .flag(let name): if !contains(key) { flags = (flags ?? []).union([name]) }
    }
  }

  /// Adds the keys that a record has.
  package mutating func add(_ post: Post) {
    fields |= post.keys.rawValue
    for flag in post.flags { insert(.flag(flag.name)) }
  }

  mutating func formUnion(_ other: KeySet) {
    fields |= other.fields
    if let others = other.flags { flags = flags?.union(others) ?? others }
  }

  func subtracting(_ other: KeySet) -> KeySet {
    var left = self
    left.fields &= ~other.fields
    if let flags, let others = other.flags, case let rest = flags.subtracting(others) {
      left.flags = rest.isEmpty ? nil : rest
    }
    return left
  }
}
