/// One line of the answer to "why did, or did not, my rule fire here?": a condition in its author's
/// words or ours, whether it holds, and what speaks for that; below it, what it is made of.
///
/// Plain data between the engine, which asks, and a renderer, which draws the tree.
package struct TraceNode: Sendable {
  package enum Answer: Sendable { case yes, no, unknown }

  /// What a line has to do with the verdict.
  package enum Part: Sendable {
    /// The verdict is what it is because of this.
    case decides
    case asked
    /// The verdict stood before this was asked; the answer is given all the same.
    case notNeeded
  }

  /// Our words; nil = what stands at `place`.
  package var words: String?
  /// The key that makes it a condition, where `place` is a condition of a rule file.
  package var key: String?
  /// Where it stands in a rule file, or in a post.
  package var place: Span?
  /// nil = a remark, or a heading.
  package var answer: Answer?
  package var part = Part.asked
  package var notes: [TraceNote] = []
  package var children: [TraceNode] = []

  package init(
    words: String? = nil, place: Span? = nil, answer: Answer? = nil, notes: [TraceNote] = [],
    children: [TraceNode] = []
  ) {
    self.words = words
    self.place = place
    self.answer = answer
    self.notes = notes
    self.children = children
  }

  /// Whether this or anything below decides.
  package var namesReason: Bool {
    part == .decides && answer != nil || children.contains(where: \.namesReason)
  }
}

/// What speaks for an answer: a few words, and the place in the post that they are about.
package struct TraceNote: Sendable {
  package var words: String
  package var place: Span?

  package init(_ words: String, at place: Span? = nil) {
    self.words = words
    self.place = place
  }
}
