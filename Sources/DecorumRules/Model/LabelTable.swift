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
  package var placement: LabelPlacement
  /// The label to write where none stands; one that the market accepts at the front.
  package var write: String?

  package var patterns: [LazyPattern] { accepted.patterns + rejected.patterns }

  package init(
    name: String, languages: [Language], sources: [RuleSource], accepted: LabelForms,
    rejected: LabelForms, placement: LabelPlacement, write: String?
  ) {
    self.name = name
    self.languages = languages
    self.sources = sources
    self.accepted = accepted
    self.rejected = rejected
    self.placement = placement
    self.write = write
  }
}

/// Where a market wants its label to stand; nothing set = anywhere in the text.
package struct LabelPlacement: Sendable {
  /// Within what the platform shows before "more".
  package var isBeforeFold = false
  /// The first thing that is read.
  package var isAtFront = false
  /// One of the first so many tags is as good as the front, and is lost in no block.
  package var firstHashtags: Int?
  /// In a row of so many tags or more only the first is seen.
  package var block: Int?
  /// In a text of more characters than this, not in the last fifth.
  package var longText: Int?

  package init() {}
}

/// The shapes in which a label is recognised. Words that merely talk about advertising are none.
package struct LabelForms: Sendable {
  /// Lower case, without `#`.
  package var hashtags: Set<String> = []
  /// Set off as a label: at the front before a colon or dash, on a line of its own, in brackets.
  package var front: LazyPattern?
  /// Anywhere, as whole words.
  package var anywhere: [LazyPattern] = []
  /// Sentences in which the writer says who employs or pays them. They are no labels of the post:
  /// they need not stand where a label stands.
  package var statements: [LazyPattern] = []
  /// The numbers of `labels` and of `statements` in a run that has an index of all patterns; else
  /// none.
  package var numbers: (labels: [Int32], statements: [Int32]) = ([], [])

  package init() {}

  package var labels: [LazyPattern] { [front].compactMap { $0 } + anywhere }
  package var patterns: [LazyPattern] { labels + statements }
}
