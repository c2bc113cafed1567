package import DecorumBase

/// Two findings of one family on one place of one post: a fault that is told twice. Families are what
/// people think of as one thing, so one of the rules should supersede the other, or sit elsewhere.
package struct TwiceTold: Hashable, Sendable {
  /// In the order of their ids.
  package var rules: [RuleID]
  package var post: String

  /// All pairs among the findings of a run.
  /// - Parameter areMeant: whether both were to be found on that post.
  package static func all(
    among findings: [Diagnostic], unless areMeant: (_ rules: [RuleID], _ post: String) -> Bool
  ) -> [TwiceTold] {
    var found: [TwiceTold] = []
    for (i, first) in findings.enumerated() {
      for second in findings[(i + 1)...] where isTwice(first, second) {
        let rules = [first.rule, second.rule].sorted()
        let post = first.primary.post?.id ?? ""
        if !areMeant(rules, post) { found.append(TwiceTold(rules: rules, post: post)) }
      }
    }
    return found
  }

  private static func isTwice(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    a.rule != b.rule && a.rule.family == b.rule.family && !a.rule.isInternal
      && a.primary.post != nil && a.primary.post == b.primary.post
      && a.primary.span.source == b.primary.span.source
      && a.primary.span.range.overlaps(b.primary.span.range)
  }
}
