/// How much work the posts of one worker were: what tests hold against the size of the input.
package struct ScanCounts: Equatable, Sendable {
  package var posts = 0
  /// Patterns whose literals stood in a text; only where the plan has gates.
  package var awakePatterns = 0
  /// Rules of which it was asked whether they are awake, or what they say.
  package var rulesAsked = 0
  /// Patterns that were matched against a text.
  package var patternsRun = 0

  package init() {}

  package static func += (sum: inout ScanCounts, more: ScanCounts) {
    sum.posts += more.posts
    sum.awakePatterns += more.awakePatterns
    sum.rulesAsked += more.rulesAsked
    sum.patternsRun += more.patternsRun
  }
}
