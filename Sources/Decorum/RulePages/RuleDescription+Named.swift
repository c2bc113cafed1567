import DecorumBase
import DecorumEngine
import DecorumRules

extension RuleDescription {
  /// The rule of an id, as a configuration makes it.
  package static func named(
    _ id: String, _ settings: RunSettings
  ) -> Result<RuleDescription, RuleGuesses> {
    let explained = ExplainedWord(id, settings)
    let (setup, book) = (explained.setup, explained.setup.plan.book)
    guard let rule = book.rules.first(where: { $0.id.description == id }) else {
      return .failure(RuleGuesses(id, among: setup.known.map(\.description)))
    }
    let profile = RuleProfile(rule, book: book, presets: RulePages.presets(in: setup.files))
    return .success(
      RuleDescription(profile, explained.standing(of: rule, explained.enabled)))
  }
}

/// The rules that somebody may have meant by a name that none of them has.
package struct RuleGuesses: Error, Sendable {
  /// The likeliest first; none where nothing is near.
  package let ids: [String]
  /// The name is that of a family, and these are its rules.
  package let isFamily: Bool

  private static let most = 20

  init(_ word: String, among known: [String]) {
    let ofFamily = known.filter { $0.hasPrefix(word + "/") }.sorted()
    isFamily = !ofFamily.isEmpty
    if isFamily {
      ids = Array(ofFamily.prefix(Self.most))
      return
    }
    // The fault may be right and the family wrong, or the other way round.
    let parts = word.split(separator: "/", maxSplits: 1)
    let fault = parts.last.map(String.init) ?? word
    let sameFault = known.filter { $0.hasSuffix("/\(fault)") }.sorted()
    let sameFamily = parts.first.map { family in known.filter { $0.hasPrefix("\(family)/") } } ?? []
    let near = Suggestions.nearest(to: word, in: known).map { [$0] } ?? []
    ids = Array((near + sameFault + sameFamily.sorted()).uniqued.prefix(Self.most))
  }
}
