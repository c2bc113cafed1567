/// A finding that is not reported because somebody wrote down that it stays; and by whose word.
package struct SuppressedFinding: Sendable {
  package let finding: Diagnostic
  package let by: SuppressionSummary

  package init(finding: Diagnostic, by: SuppressionSummary) {
    self.finding = finding
    self.by = by
  }
}

/// A suppression as reports show it: what was written, and where.
package struct SuppressionSummary: Hashable, Sendable {
  /// As written: a rule or a family.
  package let rule: String
  /// The post is nil where it stands in an ignore file.
  package let place: Label
  package let reason: String?
  package let owner: String?
  package let since: String?
  package let until: String?

  package init(
    rule: String, place: Label, reason: String?, owner: String?, since: String?, until: String?
  ) {
    self.rule = rule
    self.place = place
    self.reason = reason
    self.owner = owner
    self.since = since
    self.until = until
  }
}

/// One suppression of a run, for lists of all of them.
package struct SuppressionItem: Sendable {
  package enum State: Hashable, Sendable {
    case holds
    /// Its last day is over.
    case ended
    /// It holds for nothing, and this is why.
    case wrong(String)
  }

  package let summary: SuppressionSummary
  package let state: State
  /// Days from the day of the run to the last one; below 0 once it is over, nil where it has no end.
  package let daysLeft: Int?
  /// Days since it is there; nil where nobody wrote that down.
  package let age: Int?
  /// The posts that carry it, or that an ignore file means.
  package let posts: [PostReference]

  package init(
    summary: SuppressionSummary, state: State, daysLeft: Int?, age: Int?, posts: [PostReference]
  ) {
    self.summary = summary
    self.state = state
    self.daysLeft = daysLeft
    self.age = age
    self.posts = posts
  }
}
