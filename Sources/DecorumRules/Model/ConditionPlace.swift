package import DecorumBase

/// Where a condition stands in its rule file, so that a trace can quote the author's words. Ordinary
/// runs load no places: they judge, and say nothing of conditions.
package struct ConditionPlace: Hashable, Sendable {
  /// The key and its value; the whole mapping where it is one condition on words with its modifiers,
  /// or where it stands for several conditions.
  package let span: Span
  /// The key that makes it a condition; nil = a mapping of several, all of which must hold.
  package let key: String?

  package init(_ span: Span, key: String?) {
    self.span = span
    self.key = key
  }
}
