package import DecorumBase

/// Reads a mapping by its schema: ask for every key that may be there, then `finish`.
///
/// Whatever was not asked for is an unknown key; what has the wrong type is reported and reads as
/// absent; of a doubled key the first stands. A key without a value is an empty list or mapping to
/// those who ask for one, and a fault to those who ask for text. To ask for a key that the shape does
/// not describe is our mistake: the schemas that editors use would not know it.
package struct MappingReader {
  /// Whose schema it is: the first half of the ids of its diagnostics (`rule/unknown-key`).
  package enum Family: Sendable { case rule, config }

  package enum Fault: Sendable {
    case unknownKey, duplicateKey, missingKey, type
    /// A key of a later version.
    case unsupported
  }

  package private(set) var diagnostics: [Diagnostic] = []
  /// The place to point at when something is missing: the first key, else the whole.
  package let span: Span
  package let family: Family

  private let what: String
  private let shape: MappingShape?
  private let isMapping: Bool
  private let entries: [YAMLEntry]
  /// The keys of `entries`, in their order.
  private let keys: [String]
  /// What was asked for so far, some of it several times.
  private var known: [String] = []

  /// - Parameter what: the thing with its article, as messages call it: "a rule".
  /// - Parameter shape: what is known of the mapping; nil for one that no schema describes.
  package init(_ node: YAMLNode, what: String, family: Family, shape: MappingShape? = nil) {
    self.what = what
    self.shape = shape
    self.family = family
    isMapping = node.mapping != nil
    entries = node.mapping ?? []
    keys = entries.map(\.name)
    span = entries.isEmpty ? node.span : entries[0].key.span
    known.reserveCapacity(shape?.keys.count ?? 0)
    if !isMapping {
      report(.type, "\(what) must be a mapping, not \(Self.name(of: node))", at: span)
    }
    if keys.holdDoubles { reportDoubledKeys(of: entries) }
  }

  package init(_ node: YAMLNode, _ shape: MappingShape, family: Family) {
    self.init(node, what: shape.what, family: family, shape: shape)
  }

  /// Reports the keys that nobody asked for, and hands over all diagnostics.
  package mutating func finish(into diagnostics: inout [Diagnostic]) {
    if hasUnknownKeys {
      let known = self.known.firstOfEach
      for (key, entry) in zip(keys, entries) where !known.holds(key) {
        report(
          .unknownKey, "unknown key \"\(key.excerpt)\" in \(what)", at: entry.key.span,
          help: Suggestions.help(for: key, among: known))
      }
    }
    diagnostics += self.diagnostics
    self.diagnostics = []
  }

  package mutating func report(
    _ fault: Fault, _ message: String, at span: Span, help: String? = nil, secondary: [Label] = []
  ) {
    diagnostics.append(
      Diagnostic(
        Self.id(fault, family), .error, message, at: Label(span), secondary: secondary,
        helps: help.map { [$0] } ?? []))
  }

  /// Takes over what the reader of a part has found.
  package mutating func adopt(_ part: MappingReader) {
    var part = part
    part.finish(into: &diagnostics)
  }

  /// Takes over faults that were found elsewhere.
  package mutating func add(_ faults: [Diagnostic]) { diagnostics += faults }

  // MARK: - Values

  private mutating func ask(for key: String) {
    assert(shape?.describes(key) ?? true, "the shape of \(what) does not describe \"\(key)\"")
    known.append(key)
  }

  /// Declares keys that another reader of the same mapping asks for.
  package mutating func allow(_ keys: String...) {
    known += keys
  }

  /// Whether there are keys that nobody has asked for so far.
  package var hasUnknownKeys: Bool {
    keys.contains { !known.holds($0) }
  }

  /// Whether the key is there in a spelling that will be reported as unknown: that says enough.
  package func misspells(_ key: String) -> Bool {
    guard let shape else { return false }
    let names = shape.keys.map(\.name)
    return keys.contains { written in
      !shape.describes(written) && Suggestions.nearest(to: written, in: names) == key
    }
  }

  /// As written, known or not.
  package var keyNames: [String] { entries.compactMap { $0.key.scalar?.string } }

  package func has(_ key: String) -> Bool { keys.index(of: key) != nil }
  package func keySpan(_ key: String) -> Span? { keys.index(of: key).map { entries[$0].key.span } }
  /// From the key to the end of its value.
  package func entrySpan(_ key: String) -> Span? { keys.index(of: key).map { entries[$0].span } }

  package mutating func node(_ key: String) -> YAMLNode? {
    ask(for: key)
    return keys.index(of: key).map { entries[$0].value }
  }

  package mutating func string(_ key: String) -> YAMLScalar? {
    guard let node = node(key) else { return nil }
    return text(node, of: key)
  }

  package mutating func requiredString(_ key: String) -> YAMLScalar? {
    require(key)
    return string(key)
  }

  /// One text or a list of them; empty where the key is absent.
  package mutating func strings(_ key: String) -> [YAMLScalar] {
    guard let node = node(key), !node.isNull else { return [] }
    guard let items = node.sequence else { return text(node, of: key).map { [$0] } ?? [] }
    return items.compactMap { text($0, of: key) }
  }

  package mutating func bool(_ key: String) -> Bool? {
    guard let scalar = string(key) else { return nil }
    switch scalar.string {
    case "true": return true
    case "false": return false
    default:
      reportMustBe(key, "true or false", scalar)
      return nil
    }
  }

  package mutating func integer(_ key: String) -> Int? {
    guard let scalar = string(key) else { return nil }
    if let value = Int(scalar.string) { return value }
    reportMustBe(key, "a whole number", scalar)
    return nil
  }

  package mutating func number(_ key: String) -> Double? {
    guard let scalar = string(key) else { return nil }
    // `Double` also reads `nan`, `inf` and `0x1p3`.
    if let value = Double(scalar.string),
      scalar.text.bytes.allSatisfy({ $0 < UInt8(ascii: ":") || $0 == UInt8(ascii: "e") })
    {
      return value
    }
    reportMustBe(key, "a number", scalar)
    return nil
  }

  package mutating func choice<Choice>(_ key: String, of type: Choice.Type) -> Spanned<Choice>?
  where Choice: CaseIterable & RawRepresentable<String> {
    string(key).flatMap { choice($0, of: type, for: key) }
  }

  package mutating func choices<Choice>(_ key: String, of type: Choice.Type) -> [Spanned<Choice>]
  where Choice: CaseIterable & RawRepresentable<String> {
    let words = strings(key)
    return words.isEmpty ? [] : words.compactMap { choice($0, of: type, for: key) }
  }

  package mutating func choice<Choice>(
    _ scalar: YAMLScalar, of type: Choice.Type, for key: String
  ) -> Spanned<Choice>? where Choice: CaseIterable & RawRepresentable<String> {
    if let value = Choice(rawValue: scalar.string) { return Spanned(value, at: scalar.text.span) }
    let names = type.allCases.map(\.rawValue)
    let near = Suggestions.nearest(to: scalar.string, in: names)
    report(
      .type,
      "\"\(key)\" must be one of \(names.joined(separator: ", ")), "
        + "not \"\(scalar.string.excerpt)\"",
      at: scalar.text.span, help: near.map { "did you mean \"\($0)\"?" })
    return nil
  }

  /// The items of a list; nil where the key is absent.
  package mutating func list(_ key: String) -> [YAMLNode]? {
    guard let node = node(key) else { return nil }
    if let items = node.sequence { return items }
    if !node.isNull { reportMustBe(key, "a list", node) }
    return node.isNull ? [] : nil
  }

  /// The entries of a mapping whose keys the user chooses; doubled ones are reported and left out.
  package mutating func entries(_ key: String) -> [YAMLEntry]? {
    guard let node = node(key) else { return nil }
    guard let entries = node.mapping else {
      if !node.isNull { reportMustBe(key, "a mapping", node) }
      return node.isNull ? [] : nil
    }
    reportDoubledKeys(of: entries)
    var seen: Set<String> = []
    return entries.filter { seen.insert($0.name).inserted }
  }

  /// A reader of the mapping at `key`; give it back with `adopt`.
  package mutating func mapping(_ key: String) -> MappingReader? {
    guard let node = node(key), !node.isNull else { return nil }
    let inner = shape?[key]?.value.mappingShape
    guard node.mapping != nil else {
      reportMustBe(key, "a mapping", node, help: inner?.sketch.map { "write \(key): \($0)" })
      return nil
    }
    return MappingReader(node, what: "\"\(key)\"", family: family, shape: inner)
  }

  package mutating func require(_ key: String) {
    ask(for: key)
    guard isMapping, !has(key), !misspells(key) else { return }
    report(.missingKey, "\(what) needs the key \"\(key)\"", at: span)
  }

  // MARK: - Faults

  private mutating func text(_ node: YAMLNode, of key: String) -> YAMLScalar? {
    guard let scalar = node.scalar else {
      reportMustBe(key, "text", node)
      return nil
    }
    guard !scalar.isNull else {
      // An empty place has nothing to point at; the key has.
      let span = scalar.text.isEmpty ? keySpan(key) ?? node.span : node.span
      report(.type, "\"\(key)\" has no value", at: span)
      return nil
    }
    return scalar
  }

  private mutating func reportMustBe(_ key: String, _ type: String, _ scalar: YAMLScalar) {
    report(
      .type, "\"\(key)\" must be \(type), not \"\(scalar.string.excerpt)\"", at: scalar.text.span)
  }

  private mutating func reportMustBe(
    _ key: String, _ type: String, _ node: YAMLNode, help: String? = nil
  ) {
    report(
      .type, "\"\(key)\" must be \(type), not \(Self.name(of: node))", at: node.span, help: help)
  }

  private mutating func reportDoubledKeys(of entries: [YAMLEntry]) {
    var first: [String: Span] = [:]
    for entry in entries {
      let key = entry.name
      if let span = first[key] {
        report(
          .duplicateKey, "the key \"\(key.excerpt)\" is given twice", at: entry.key.span,
          secondary: [Label(span, "first given here")])
      } else {
        first[key] = entry.key.span
      }
    }
  }

  private static func name(of node: YAMLNode) -> String {
    switch node.kind {
    case .scalar: node.isNull ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  private static func id(_ fault: Fault, _ family: Family) -> RuleID {
    switch (family, fault) {
    case (.rule, .unknownKey): RuleID(known: "rule/unknown-key")
    case (.rule, .duplicateKey): RuleID(known: "rule/duplicate-key")
    case (.rule, .missingKey): RuleID(known: "rule/missing-key")
    case (.rule, .type): RuleID(known: "rule/type")
    case (.rule, .unsupported): RuleID(known: "rule/unsupported")
    case (.config, .unknownKey): RuleID(known: "config/unknown-key")
    case (.config, .duplicateKey): RuleID(known: "config/duplicate-key")
    case (.config, .missingKey): RuleID(known: "config/missing-key")
    case (.config, .type): RuleID(known: "config/type")
    case (.config, .unsupported): RuleID(known: "config/unsupported")
    }
  }
}

extension YAMLEntry {
  /// Its key as text.
  fileprivate var name: String { key.scalar?.string ?? "" }
}

/// Keys of a mapping. A schema asks for many of which a mapping has few, so that going through them
/// costs less than to hash each.
extension [String] {
  /// The first of several. Lengths mostly tell keys apart, and are the cheapest to compare.
  fileprivate func index(of key: String) -> Int? {
    let length = key.utf8.count
    return firstIndex { $0.utf8.count == length && $0 == key }
  }

  fileprivate func holds(_ key: String) -> Bool { index(of: key) != nil }

  fileprivate var firstOfEach: [String] {
    reduce(into: []) { found, key in if !found.holds(key) { found.append(key) } }
  }

  /// Whether one is there twice; of more keys than a schema knows it is taken for granted.
  fileprivate var holdDoubles: Bool {
    count > 32 || indices.contains { self[..<$0].contains(self[$0]) }
  }
}

extension YAMLNode {
  /// No value at all: `key:`, `~` or `null`.
  package var isNull: Bool { scalar?.isNull ?? false }
}

extension String {
  /// What a message quotes of a text: its first line, shortened.
  package var excerpt: String {
    let line = prefix { !$0.isNewline }
    return line.count > 40 ? line.prefix(40) + "…" : line.count < count ? line + "…" : self
  }
}
