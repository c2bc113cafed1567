import DecorumBase
import DecorumRules
import DecorumYAML

/// The names of rules: those that rules have, those that they had, and which were replaced.
///
/// What a rule was called is in its file alone, and files are read for it only where somebody uses a
/// name that no rule has, or names a rule that speaks of another; the built-in ones say it compiled.
struct RuleNames: Sendable {
  /// Every rule that any pack has, in the order of the packs.
  let known: [RuleID]
  private let files: [PackFile]
  /// Where among the files each rule's is.
  private let places: [RuleID: Int]

  init(_ packs: [PackFile]) {
    var known: [RuleID] = []
    known.reserveCapacity(packs.count)
    var places = [RuleID: Int](minimumCapacity: packs.count)
    for (place, file) in packs.enumerated() {
      guard case .rule(let id) = file.role, places[id] == nil else { continue }
      known.append(id)
      places[id] = place
    }
    self.known = known
    self.places = places
    files = packs
  }

  private func file(of id: RuleID) -> PackFile? { places[id].map { files[$0] } }

  func has(_ id: RuleID) -> Bool { places[id] != nil }
  /// The pack whose rule of this id runs.
  func pack(of id: RuleID) -> String? { file(of: id)?.pack }
  func hasFamily(_ name: String) -> Bool { known.contains { $0.family == name } }

  /// The rule that was called `old` before; nil for a name that some rule has.
  func renamed(_ old: RuleID) -> RuleID? {
    if has(old) { return nil }
    return known.first { id in
      if let stored = file(of: id)?.storedNames { return stored.aliases.contains(old) }
      return ids("aliases", of: id, mentioning: old.description).contains(old)
    }
  }

  /// The rule that does the work of `id` by now.
  func replacement(of id: RuleID) -> RuleID? {
    if let stored = file(of: id)?.storedNames { return stored.replacedBy }
    return ids("replaced_by", of: id, mentioning: "replaced_by").first
  }

  /// The rule at the end of all replacements; nil where nobody does the work of `id`, or where they
  /// lead round in a circle.
  func successor(of id: RuleID) -> RuleID? {
    guard var last = next(after: id) else { return nil }
    var seen: Set = [id, last]
    while let next = next(after: last) {
      guard seen.insert(next).inserted else { return nil }
      last = next
    }
    return last
  }

  private func next(after id: RuleID) -> RuleID? {
    replacement(of: id).flatMap { has($0) ? $0 : nil }
  }

  private func ids(_ key: String, of id: RuleID, mentioning word: String) -> [RuleID] {
    guard let file = file(of: id) else { return [] }
    let bytes = file.bytes
    guard bytes.mentions(Array(word.utf8)) else { return [] }
    let document = YAMLParser.parse(bytes, in: file.source).documents.first
    let value = document?.mapping?.first { $0.key.scalar?.string == key }?.value
    return (value?.sequence ?? [value].compactMap { $0 }).compactMap {
      $0.scalar.flatMap { RuleID($0.string) }
    }
  }

  /// The help for a name that no rule and no family has.
  func help(for name: String) -> String {
    let names =
      name.contains("/")
      ? known.map(\.description) : Set(known.map { String($0.family) }).sorted()
    return Suggestions.helpForRule(name, among: names)
  }
}

extension [UInt8] {
  /// Whether `word` stands somewhere in it. Every run asks it of all house rules, and the library's
  /// search for one collection in another has doubled the start of a run before.
  fileprivate func mentions(_ word: [UInt8]) -> Bool {
    indices.contains { self[$0] == word[0] && self[$0...].starts(with: word) }
  }
}
