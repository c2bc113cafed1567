package import DecorumBase

/// The change that a rule offers for what it found, as its file describes it. What it does to a post
/// is the engine's affair.
package struct FixTemplate: Sendable {
  package enum Change: Sendable {
    /// Put before the text of the post.
    case insert(MessageTemplate)
    /// Put in the place of some words.
    case replace(Words, with: MessageTemplate)
    case delete(Words)
    /// Put before the text instead of where they stand.
    case move(Words)
  }

  /// Which words: those of the finding, or what a name is bound to.
  package struct Words: Sendable {
    /// `match`, a named group, or what the kind of check binds; all places that have it.
    package var name: String
    package var place: Span

    package static let match = "match"

    package init(_ name: String, at place: Span) {
      self.name = name
      self.place = place
    }
  }

  package var title: MessageTemplate
  package var safety: Fix.Safety
  package var change: Change
  /// What the text must hold once it is fixed: a label that every market accepts there. `{accepted}` is
  /// the one to write.
  package var label: LabelCondition?

  package init(
    title: MessageTemplate, safety: Fix.Safety, change: Change, label: LabelCondition? = nil
  ) {
    self.title = title
    self.safety = safety
    self.change = change
    self.label = label
  }

  /// What it puts in, where that is written in the rule.
  package var inserted: MessageTemplate? {
    switch change {
    case .insert(let words), .replace(_, let words): words
    case .delete, .move: nil
    }
  }

  package var words: Words? {
    switch change {
    case .insert: nil
    case .replace(let words, _), .delete(let words), .move(let words): words
    }
  }

  func linked(_ links: Links) -> FixTemplate {
    var fix = self
    if let label { fix.label?.index = links.table(label.table) }
    return fix
  }
}
