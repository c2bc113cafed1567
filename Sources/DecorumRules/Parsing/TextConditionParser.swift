import DecorumBase
import DecorumPosts
import DecorumText
import DecorumYAML

/// The conditions on words, tokens and links, with their modifiers.
extension ConditionParser {
  mutating func texts(_ reader: inout MappingReader) -> [Condition] {
    var modified = TextCondition(target: .emoji(nil))
    readModifiers(&reader, into: &modified)
    let faults = diagnostics.count + reader.diagnostics.count
    let targets = targets(&reader, asWritten: modified.asWritten)
    if targets.isEmpty, diagnostics.count + reader.diagnostics.count == faults {
      for name in ["in", "at", "guards", "count", "near", "as_written"] {
        guard let span = reader.keySpan(name) else { continue }
        report(
          "rule/unused-key", "\"\(name)\" does nothing here", at: span,
          help: "write it beside pattern, phrases, hashtag, mention, link or emoji")
      }
    }
    return targets.map { key, target in
      var condition = modified
      condition.target = target
      return placed(.text(condition), at: reader.entrySpan(key), as: key)
    }
  }

  private mutating func targets(
    _ reader: inout MappingReader, asWritten: Bool
  ) -> [(key: String, target: TextTarget)] {
    var targets: [(key: String, target: TextTarget)] = []
    let patterns = reader.strings("pattern")
    if !patterns.isEmpty {
      targets.append(("pattern", .patterns(patterns.map { LazyPattern($0) })))
    }
    let phrases = words("phrases", &reader)
    if let place = phrases.place {
      // Whoever writes "don’t" means every spelling of it.
      let words =
        asWritten ? phrases.words : phrases.words.map { Folding.fold(Array($0.utf8)).string }
      targets.append(
        (
          "phrases", .patterns([LazyPattern(source: WordPatterns.phrases(words), place: place)])
        ))
    }
    let tags = words("hashtag", &reader)
    if tags.place != nil {
      let names = tags.words.map { $0.drop { $0 == "#" }.lowercased() }
      targets.append(("hashtag", .hashtags(Set(names))))
    }
    let mentions = words("mention", &reader)
    if mentions.place != nil {
      targets.append(("mention", .mention(mention(mentions.words))))
    }
    if let link = link(&reader) { targets.append(("link", .link(link))) }
    let emoji = words("emoji", &reader)
    if emoji.place != nil {
      let words = emoji.words == ["any"] ? nil : Set(emoji.words.map(withoutVariation))
      targets.append(("emoji", .emoji(words)))
    }
    return targets
  }

  /// A word, a list of words or `{table: NAME}`.
  private mutating func words(
    _ key: String, _ reader: inout MappingReader
  ) -> (words: [String], place: MappedText?) {
    guard let node = reader.node(key) else { return ([], nil) }
    if node.mapping != nil {
      guard let table = listTable(node) else { return ([], nil) }
      return (table.words, table.place)
    }
    let scalars = reader.strings(key)
    return (scalars.map(\.string), scalars.first?.text)
  }

  private mutating func listTable(_ node: YAMLNode) -> (words: [String], place: MappedText)? {
    var reader = MappingReader(node, .wordTable, family: .rule)
    let name = reader.requiredString("table")
    reader.finish(into: &diagnostics)
    guard let name else { return nil }
    guard let words = lists.words[name.string] else {
      if lists.broken.contains(name.string) {
        report(
          "rule/broken-table", "\(lists.owner) cannot run: its table \"\(name.string)\" is broken",
          at: name.text.span)
      } else {
        report(
          "rule/unknown-table", "there is no table of words \"\(name.string)\"",
          at: name.text.span,
          help: Suggestions.help(for: name.string, among: lists.words.keys.sorted()))
      }
      return nil
    }
    return (words, name.text)
  }

  private func mention(_ words: [String]) -> MentionTarget {
    switch words {
    case ["any"]: .any
    case ["brand"]: .brand
    case ["own"]: .own
    case ["brand_name"]: .brandName
    default: .handles(Set(words.map { Handle($0) }))
    }
  }

  private mutating func link(_ reader: inout MappingReader) -> LinkTarget? {
    guard let node = reader.node("link") else { return nil }
    var target = LinkTarget()
    if let scalar = node.scalar {
      switch scalar.string {
      case "any": break
      case "own": target.isOwn = true
      case "brand": target.isBrand = true
      default:
        reader.report(
          .type, "\"link\" must be any, own, brand or a mapping, not \"\(scalar.string)\"",
          at: scalar.text.span,
          help: "write link: {host: [\(scalar.string)]} for a domain")
        return nil
      }
      return target
    }
    var inner = MappingReader(node, .link, family: .rule)
    target.hosts = Set(words("host", &inner).words.map { $0.lowercased() })
    target.query = Set(words("query", &inner).words.map { $0.lowercased() })
    for entry in inner.entries("query_value") ?? [] {
      guard let key = entry.key.scalar?.string.lowercased() else { continue }
      let values = (entry.value.sequence ?? [entry.value]).compactMap {
        $0.scalar?.string.lowercased()
      }
      target.queryValues[key] = Set(values)
    }
    reader.adopt(inner)
    return target
  }

  private mutating func readModifiers(
    _ reader: inout MappingReader, into condition: inout TextCondition
  ) {
    let places = reader.choices("in", of: TextPlace.self).map(\.value)
    if !places.isEmpty { condition.places = places }
    condition.regions = reader.choices("at", of: TextRegion.self).map(\.value)
    for name in reader.strings("guards") {
      if let found = GuardSet.names.first(where: { $0.0 == name.string }) {
        condition.guards.insert(found.1)
      } else {
        let names = GuardSet.names.map(\.0)
        reader.report(
          .type, "there is no guard \"\(name.string)\"", at: name.text.span,
          help: Suggestions.help(for: name.string, among: names))
      }
    }
    condition.asWritten = reader.bool("as_written") ?? false
    if var inner = reader.mapping("count") {
      let low = inner.integer("min") ?? 0
      let high = inner.integer("max") ?? .max
      if low < 0 || low > high {
        inner.report(.type, "\"min\" must not be above \"max\"", at: inner.span)
      } else {
        condition.count = low...high
      }
      reader.adopt(inner)
    }
    if var inner = reader.mapping("near") {
      inner.require("signal")
      let words = inner.integer("words") ?? 6
      if let node = inner.node("signal"), let reference = signal(node) {
        condition.near = Nearness(signal: reference, words: words)
      }
      reader.adopt(inner)
    }
  }

  private func withoutVariation(_ emoji: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(
      contentsOf: emoji.unicodeScalars.filter { $0.value != 0xFE0F && $0.value != 0xFE0E })
    return String(scalars)
  }
}

extension LazyPattern {
  convenience init(_ scalar: YAMLScalar) { self.init(source: scalar.string, place: scalar.text) }
}
