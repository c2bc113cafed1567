/// One line of the answer to "why did, or did not, my rule fire here?": a condition in its author's
/// words or ours, whether it holds, and what speaks for that; below it, what it is made of.
///
/// Plain data between the engine, which asks, and a renderer, which draws the tree.
package struct TraceNode: Sendable {
  package enum Answer: String, Sendable { case yes, no, unknown }

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
  /// The points that it adds to a score.
  package var weight: Int?
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

  /// Whether it is a signal whose parts a reader can do without: it decides nothing, or nothing in the
  /// post speaks for it; and no find of it was held back.
  package var isAside: Bool {
    guard key == "signal", !children.isEmpty else { return false }
    return part == .decides ? answer == .no && !has(\.isFind) : !has(\.isHeldBack)
  }

  private func has(_ property: KeyPath<TraceNote, Bool>) -> Bool {
    notes.contains { $0[keyPath: property] } || children.contains { $0.has(property) }
  }

  package var leaves: Int { children.isEmpty ? 1 : children.reduce(0) { $0 + $1.leaves } }

  /// Whether this or anything below decides.
  package var namesReason: Bool {
    part == .decides && answer != nil || children.contains(where: \.namesReason)
  }
}

/// What speaks for an answer: a few words, and the place in the post that they are about.
package struct TraceNote: Sendable {
  package var words: String
  package var place: Span?
  /// Words of the post that the condition, or something near to it, is about.
  package var isFind: Bool
  /// Such words, which something keeps from counting.
  package var isHeldBack: Bool

  package init(
    _ words: String, at place: Span? = nil, isFind: Bool = false, isHeldBack: Bool = false
  ) {
    self.isHeldBack = isHeldBack
    self.words = words
    self.place = place
    self.isFind = isFind
  }
}
