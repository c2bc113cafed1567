package import DecorumBase

/// A dated list of words or hosts. Conditions take its words over when they are read; what is kept of
/// it is how long it can be trusted.
package struct WordTable: Sendable {
  package var name: String
  package var place: Span
  /// The day after which a run asks for a review.
  package var reviewBy: String
  package var words: [String]
}
