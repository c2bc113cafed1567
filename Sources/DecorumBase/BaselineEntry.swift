/// What a finding is known by across runs: its rule, its posts, and the words that were found. Rows,
/// days, files and formats are no part of it, so that it follows the posts.
package struct FindingKey: Hashable, Comparable, Sendable {
  package let rule: RuleID
  /// What each post is known by, sorted: `x @acme p7`.
  package let posts: [String]
  /// Of a finding on one post, without regard to case and white space. Several posts say enough.
  package let words: String

  package init(rule: RuleID, posts: [String], words: String) {
    self.rule = rule
    self.posts = Set(posts).sorted()
    self.words = words
  }

  package static func < (a: FindingKey, b: FindingKey) -> Bool {
    if a.rule != b.rule { return a.rule < b.rule }
    if a.posts != b.posts { return a.posts.lexicographicallyPrecedes(b.posts) }
    return a.words < b.words
  }
}

/// One line of a baseline: a finding that waits to be mended.
package struct BaselineEntry: Hashable, Sendable {
  package var key: FindingKey
  /// How many such findings there are: copies of a post have one key.
  package var count: Int
  /// How much there was of it (`Diagnostic.weight`).
  package var weight: Int
  /// How much it weighed; nil where that does not matter.
  package var severity: Severity?
  /// The day on which it was first written down.
  package var since: String
  /// Where the posts stood, paths from the baseline's folder; what is not read says nothing of them.
  package var files: [String]
  /// Where the entry stands; nil for one that no file holds.
  package var place: Span?

  package init(
    _ key: FindingKey, count: Int = 1, weight: Int = 0, severity: Severity? = nil, since: String,
    files: [String] = [], place: Span? = nil
  ) {
    self.key = key
    self.count = count
    self.weight = weight
    self.severity = severity
    self.since = since
    self.files = files
    self.place = place
  }
}
