package import DecorumBase
import DecorumRules

/// What there is to say of a rule, in words and without a form: for those who ask from a program. The
/// terminal and the pages in `docs/rules` draw the same in their own ways.
package struct RuleDescription: Sendable {
  package struct Input: Sendable {
    package let name: String
    package let use: String
    package let without: String
  }

  package struct Option: Sendable {
    package let name: String
    package let summary: String
    package let type: String
    /// As it stands in a rule's file; nil where there is none.
    package let value: String?
    package let standard: String?
  }

  package struct Example: Sendable {
    /// Of `RuleExample.Expectation`: flag, pass, trap or unknown.
    package let expectation: String
    package let posts: [Post]
    /// What the posts show together; nil for a single one.
    package let name: String?
    package let because: String?
    /// Options and markets that are other than usual.
    package let settings: [String]
  }

  package struct Post: Sendable {
    package let text: String
    /// UTF-8 offsets of what the finding sits on; nil where none does.
    package let marked: Range<Int>?
    /// Who, when, and what else is not as usual.
    package let notes: [String]
    /// How the words read once the rule's fix has been made.
    package let fixed: String?
  }

  package struct Source: Sendable {
    package let title: String
    package let date: String?
    package let url: String?
  }

  package let id: String
  package let summary: String
  /// A paragraph each.
  package let why: [String]
  package let severity: Severity
  package let isOn: Bool
  /// What it asks, one for each of its kinds.
  package let questions: [String]
  package let scope: String
  package let languages: String
  /// Empty for a rule of all markets.
  package let markets: [String]
  package let passesOver: [String]
  package let inputs: [Input]
  package let options: [Option]
  package let examples: [Example]
  package let sources: [Source]
  package let presets: [String]
  package let since: String?
  package let replacedBy: String?

  init(_ profile: RuleProfile, _ standing: Explanation.Standing) {
    let rule = profile.rule
    id = rule.id.description
    summary = rule.summary
    why = profile.reasons
    severity = rule.severity
    isOn = standing.isOn
    questions = profile.questions
    scope = profile.scope
    languages = profile.languages.words
    markets = rule.markets
    passesOver = profile.guarded
    inputs = profile.inputs.map { Input(name: $0.name, use: $0.use, without: $0.without) }
    options = rule.options.map { option in
      Option(
        name: option.name, summary: option.summary ?? "", type: PlainWords.type(of: option.kind),
        value: RuleOption.written(option.value), standard: option.writtenDefault)
    }
    examples = rule.examples.map(Example.init)
    sources = rule.sources.map { Source(title: $0.title, date: $0.date, url: $0.url) }
    presets = profile.presets
    since = rule.since
    replacedBy = rule.replacedBy?.description
  }
}

extension RuleDescription.Example {
  fileprivate init(_ example: RuleExample) {
    let shown = ShownExample(example)
    expectation = example.expectation.rawValue
    posts = shown.rows.map(RuleDescription.Post.init)
    name = shown.name
    because = shown.because
    settings = shown.settings
  }
}

extension RuleDescription.Post {
  fileprivate init(_ row: ShownExample.Row) {
    text = row.pieces.map(\.text).joined()
    var marked: Range<Int>?
    var start = 0
    for piece in row.pieces {
      let end = start + piece.text.utf8.count
      if piece.isMarked { marked = start..<end }
      start = end
    }
    self.marked = marked
    notes = ([row.when, row.who] + row.notes).filter { !$0.isEmpty }
    fixed = row.fixed
  }
}
