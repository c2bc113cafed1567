import DecorumBase
import DecorumText
import DecorumYAML

/// Reads one signal file.
struct SignalParser {
  private(set) var diagnostics: [Diagnostic] = []
  private let name: String
  private let lists: WordLists

  private let keepsPlaces: Bool

  init(name: String, lists: WordLists, keepsPlaces: Bool = false) {
    self.name = name
    self.lists = lists
    self.keepsPlaces = keepsPlaces
  }

  mutating func signal(_ document: YAMLNode) -> Signal? {
    var reader = MappingReader(document, .signal, family: .rule)
    var conditions = ConditionParser(lists: lists, keepsPlaces: keepsPlaces, signal: name)
    let summary = reader.string("summary")?.string ?? ""
    var anyLanguage: Condition?
    var byLanguage: [Language: Condition] = [:]
    let spoken = reader.node("languages")
    let isScored = reader.has("score")
    if let spoken, !isScored {
      var inner = MappingReader(spoken, .languages, family: .rule)
      if let node = inner.node("any") { anyLanguage = conditions.condition(node) }
      for language in Language.allCases {
        guard let node = inner.node(language.rawValue) else { continue }
        byLanguage[language] = conditions.condition(node)
      }
      reader.adopt(inner)
    }
    let scores = isScored ? scores(&reader, &conditions) : []
    let minScore = reader.integer("min_score") ?? 1
    let isEmpty = anyLanguage == nil && byLanguage.isEmpty && scores.isEmpty
    if isEmpty, conditions.diagnostics.isEmpty, reader.diagnostics.isEmpty,
      !reader.hasUnknownKeys
    {
      reader.report(
        .missingKey, "a signal needs \"languages\" or \"score\"", at: reader.span,
        help: "write languages: {en: …}, or languages: {any: …} for what needs no words")
    }
    reader.finish(into: &diagnostics)
    diagnostics += conditions.diagnostics
    if diagnostics.contains(where: { $0.severity == .error }) { return nil }
    return Signal(
      name: name, place: reader.span, summary: summary, anyLanguage: anyLanguage,
      languages: byLanguage, scores: scores, minScore: minScore)
  }

  /// Beside a score, `languages` is the list that its parts speak.
  private func scores(
    _ reader: inout MappingReader, _ conditions: inout ConditionParser
  ) -> [ScorePart] {
    let common = reader.choices("languages", of: Language.self).map(\.value)
    return (reader.list("score") ?? []).compactMap { node in
      var inner = MappingReader(node, .scorePart, family: .rule)
      inner.require("when")
      let condition = inner.node("when").flatMap { conditions.condition($0) }
      let add = inner.integer("add") ?? 1
      let languages = inner.choices("languages", of: Language.self).map(\.value)
      reader.adopt(inner)
      return condition.map {
        ScorePart(when: $0, add: add, languages: languages.isEmpty ? common : languages)
      }
    }
  }
}
