package import DecorumBase
package import DecorumText

/// Dated data on what each market accepts and rejects as a disclosure label.
package struct LabelTable: Sendable {
  package var name: String
  package var place: Span
  package var asOf: String
  package var reviewBy: String
  /// In the order of the file.
  package var markets: [LabelMarket]
}

package struct LabelMarket: Sendable {
  package var name: String
  package var languages: [Language]
  package var sources: [RuleSource]
  package var accepted: LabelForms
  package var rejected: LabelForms

  package var patterns: [LazyPattern] { accepted.patterns + rejected.patterns }

  package init(
    name: String, languages: [Language], sources: [RuleSource], accepted: LabelForms,
    rejected: LabelForms
  ) {
    self.name = name
    self.languages = languages
    self.sources = sources
    self.accepted = accepted
    self.rejected = rejected
  }
}

/// The shapes in which a label is recognised. Words that merely talk about advertising are none.
package struct LabelForms: Sendable {
  /// Lower case, without `#`.
  package var hashtags: Set<String> = []
  /// Set off as a label: at the front before a colon or dash, on a line of its own, in brackets.
  package var front: LazyPattern?
  /// Anywhere, as whole words.
  package var anywhere: [LazyPattern] = []

  package init() {}

  package var patterns: [LazyPattern] { [front].compactMap { $0 } + anywhere }
}
