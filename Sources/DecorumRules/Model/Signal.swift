package import DecorumBase
package import DecorumText

/// A named, reusable condition on one post ("promotional", "asks"). Each is evaluated at most once a
/// post, however many rules ask for it.
package struct Signal: Sendable {
  package var name: String
  package var place: Span
  package var summary: String
  /// The part that needs no language; it holds for every post.
  package var anyLanguage: Condition?
  package var languages: [Language: Condition]
  package var scores: [ScorePart]
  /// The score at which the signal holds, unless a reference asks for another.
  package var minScore: Int
  /// The number of the override that asks for it; nil for signals that packs have.
  package var override: Int?

  /// The languages it can judge; empty = it does not depend on language.
  package var spoken: Set<Language> {
    Set(languages.keys).union(scores.flatMap { $0.languages })
  }
}

package struct ScorePart: Sendable {
  package var when: Condition
  package var add: Int
  package var languages: [Language]

  package init(when: Condition, add: Int, languages: [Language]) {
    self.when = when
    self.add = add
    self.languages = languages
  }
}
