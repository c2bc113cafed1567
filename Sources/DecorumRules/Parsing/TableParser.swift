import DecorumBase
import DecorumText
import DecorumYAML

/// Reads one table file: `kind: list` (words, hosts), `kind: labels` (disclosure labels by market) or
/// `kind: profiles` and `kind: schedulers` (what platforms and schedulers take).
struct TableParser {
  enum Table {
    case list(WordTable)
    case labels(LabelTable)
    case profiles(ProfileTable)
  }

  enum Kind: String, CaseIterable { case list, labels, profiles, schedulers }

  private(set) var diagnostics: [Diagnostic] = []
  private let name: String
  /// Markets that share a language share patterns: each is compiled once.
  private var patterns: [String: LazyPattern] = [:]

  init(name: String) { self.name = name }

  mutating func table(_ document: YAMLNode) -> Table? {
    var reader = MappingReader(document, .table, family: .rule)
    reader.allow("summary", "values", "markets", "profiles", "schedulers")
    reader.require("kind")
    let kind = reader.choice("kind", of: Kind.self)?.value
    let asOf = reader.requiredString("as_of")?.string ?? ""
    let reviewBy = reader.requiredString("review_by")?.string ?? ""
    _ = RuleParser.sources(&reader)
    let table: Table?
    switch kind {
    case .list:
      reader.require("values")
      refuse("markets", in: reader, "remove it, or write kind: labels")
      table = .list(
        WordTable(
          name: name, place: reader.span, reviewBy: reviewBy,
          words: reader.strings("values").map(\.string)))
    case .labels:
      reader.require("markets")
      refuse("values", in: reader, "remove it, or write kind: list")
      let markets = (reader.entries("markets") ?? []).compactMap { market($0, &reader) }
      table = .labels(
        LabelTable(
          name: name, place: reader.span, asOf: asOf, reviewBy: reviewBy, markets: markets))
    case .profiles, .schedulers:
      reader.require(kind == .profiles ? "profiles" : "schedulers")
      refuse("values", in: reader, "remove it, or write kind: list")
      refuse("markets", in: reader, "remove it, or write kind: labels")
      var parser = ProfileParser()
      let profiles = parser.profiles(&reader)
      table = .profiles(
        ProfileTable(
          name: name, place: reader.span, asOf: asOf, reviewBy: reviewBy, profiles: profiles))
    case nil: table = nil
    }
    reader.finish(into: &diagnostics)
    return diagnostics.contains { $0.severity == .error } ? nil : table
  }

  /// What belongs to the other sort of table would say nothing.
  private mutating func refuse(_ key: String, in reader: MappingReader, _ help: String) {
    guard let span = reader.keySpan(key) else { return }
    diagnostics.append(
      Diagnostic(
        RuleID(known: "rule/unused-key"), .error, "\"\(key)\" does nothing in a table of this kind",
        at: Label(span), helps: [help]))
  }

  private mutating func market(_ entry: YAMLEntry, _ reader: inout MappingReader) -> LabelMarket? {
    guard let name = entry.key.scalar?.string else { return nil }
    var inner = MappingReader(entry.value, .market, family: .rule)
    let languages = inner.choices("language", of: Language.self).map(\.value)
    let sources = RuleParser.sources(&inner)
    let accepted = forms("accepted", &inner)
    let rejected = forms("rejected", &inner)
    let placement = placement(&inner)
    let write = inner.string("write")?.string
    reader.adopt(inner)
    return LabelMarket(
      name: name, languages: languages, sources: sources, accepted: accepted, rejected: rejected,
      placement: placement, write: write)
  }

  private func placement(_ reader: inout MappingReader) -> LabelPlacement {
    var placement = LabelPlacement()
    guard var inner = reader.mapping("placement") else { return placement }
    placement.isBeforeFold = inner.bool("before_fold") ?? false
    placement.isAtFront = inner.bool("front") ?? false
    placement.firstHashtags = inner.integer("first_hashtags")
    placement.block = inner.integer("hashtag_block")
    placement.longText = inner.integer("long_text")
    _ = RuleParser.sources(&inner)
    reader.adopt(inner)
    return placement
  }

  private mutating func pattern(_ source: String, at place: MappedText) -> LazyPattern {
    if let known = patterns[source] { return known }
    let fresh = LazyPattern(source: source, place: place)
    patterns[source] = fresh
    return fresh
  }

  private mutating func forms(_ key: String, _ reader: inout MappingReader) -> LabelForms {
    var forms = LabelForms()
    guard var inner = reader.mapping(key) else { return forms }
    forms.hashtags = Set(
      inner.strings("hashtags").map { $0.string.drop { $0 == "#" }.lowercased() })
    let front = inner.strings("front")
    if let first = front.first {
      forms.front = pattern(WordPatterns.labels(front.map(\.string)), at: first.text)
    }
    let phrases = inner.strings("phrases")
    if let first = phrases.first {
      forms.anywhere.append(
        pattern(WordPatterns.phrases(phrases.map(\.string)), at: first.text))
    }
    forms.anywhere += inner.strings("patterns").map { pattern($0.string, at: $0.text) }
    forms.statements = inner.strings("statements").map { pattern($0.string, at: $0.text) }
    reader.adopt(inner)
    return forms
  }
}
