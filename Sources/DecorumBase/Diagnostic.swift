/// A place with a few words on it. The primary label of a diagnostic may be wordless.
package struct Label: Hashable, Sendable {
  package let span: Span
  package let text: String
  /// The post that the place belongs to; nil in rule files, configuration and broken input.
  package let post: PostReference?
  /// What the place says once escapes and quotation are undone; nil where the source says it as is.
  package let decoded: DecodedExcerpt?

  package init(
    _ span: Span, _ text: String = "", post: PostReference? = nil, decoded: DecodedExcerpt? = nil
  ) {
    self.span = span
    self.text = text
    self.post = post
    self.decoded = decoded
  }
}

/// The line of a decoded text around a place, so that a report can show words where the source has
/// `\u0023` or `""`.
package struct DecodedExcerpt: Hashable, Sendable {
  package let text: String
  /// The place: UTF-8 offsets in `text`.
  package let range: Range<Int>

  package init(_ text: String, _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.utf8.count)
    self.text = text
    self.range = range
  }
}

/// A change to the user's file that would clear a finding.
package struct Fix: Hashable, Sendable {
  package enum Safety: String, CaseIterable, Sendable {
    /// Meaning is kept; `--fix` applies it.
    case safe
    /// A statement is made in the author's name; applied only when asked for by name.
    case unsafe
    /// Shown, never applied.
    case displayOnly = "display_only"
  }

  package struct Edit: Hashable, Sendable {
    package let span: Span
    /// In the source's own encoding, escapes included.
    package let replacement: String
    /// What the replacement says once the source is read again.
    package let words: String

    /// - Parameter words: nil where the source says it as it is.
    package init(_ span: Span, replacement: String, saying words: String? = nil) {
      self.span = span
      self.replacement = replacement
      self.words = words ?? replacement
    }
  }

  package let title: String
  package let safety: Safety
  /// Sorted, disjoint, never empty.
  package let edits: [Edit]

  package init(title: String, safety: Safety, edit: Edit) {
    self.title = title
    self.safety = safety
    edits = [edit]
  }

  /// nil where there is nothing to edit, or one edit is in the way of another.
  package init?(title: String, safety: Safety, edits: [Edit]) {
    let edits = edits.sorted { $0.span < $1.span }
    let areApart = zip(edits, edits.dropFirst()).allSatisfy { !$0.isInTheWay(of: $1) }
    guard !edits.isEmpty, areApart else { return nil }
    self.title = title
    self.safety = safety
    self.edits = edits
  }
}

/// What Decorum says: exactly one primary place, and a message that stands alone on one line.
///
/// Messages are lower case, without a full stop, and state the rule; a help begins with a verb.
package struct Diagnostic: Hashable, Sendable {
  package let rule: RuleID
  package let severity: Severity
  package let message: String
  package let primary: Label
  /// Other places that made the finding, in the order in which they should be read.
  package var secondary: [Label]
  package var notes: [String]
  package var helps: [String]
  package var fixes: [Fix]
  /// The markets whose duty the post fails, for rules that differ by market.
  package var markets: [String]
  /// How much is wrong, where it can grow while all places stay: posts that a share lacks.
  package var weight = 0
  /// Posts that have a part in it beside those of its places: the rest of a burst.
  package var others: [PostReference] = []
  /// What the message, the helps, the labels and the titles of fixes say in somebody else's words.
  package var quotations = Quotations()

  package init(
    _ rule: RuleID, _ severity: Severity, _ message: String, at primary: Label,
    secondary: [Label] = [], notes: [String] = [], helps: [String] = [], fixes: [Fix] = [],
    markets: [String] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.primary = primary
    self.secondary = secondary
    self.notes = notes
    self.helps = helps
    self.fixes = fixes
    self.markets = markets
  }

  /// The order of all output: place first, then weight (errors before notes), then rule.
  package static func precedes(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    let (x, y) = (a.primary.span, b.primary.span)
    if x.source != y.source { return x.source < y.source }
    if x.start != y.start { return x.start < y.start }
    if a.severity != b.severity { return a.severity > b.severity }
    if a.rule != b.rule { return a.rule < b.rule }
    if x.end != y.end { return x.end < y.end }
    return a.message < b.message
  }
}

extension [Diagnostic] {
  /// In the order of `Diagnostic.precedes`; those that say the same stay as they are.
  ///
  /// A diagnostic is large, and an archive has many: what is sorted are their places, and mostly they
  /// come in order.
  package func inOrder() -> [Diagnostic] {
    // By index, since each that is handed to a function is copied.
    let places = indices.map { Place($0, self[$0].primary.span) }
    func precedes(_ a: Place, _ b: Place) -> Bool {
      a.isApart(from: b) ? a.precedes(b) : Diagnostic.precedes(self[a.index], self[b.index])
    }
    let isInOrder = zip(places, places.dropFirst()).allSatisfy { !precedes($1, $0) }
    return isInOrder ? self : places.sorted(by: precedes).map { self[$0.index] }
  }

  package func count(of severity: Severity) -> Int {
    // By index, since each that is handed to a closure is copied.
    indices.count { self[$0].severity == severity }
  }

  /// What tells most diagnostics apart.
  private struct Place {
    let index: Int
    private let source: SourceID
    private let start: Int

    init(_ index: Int, _ span: Span) {
      self.index = index
      source = span.source
      start = span.start
    }

    func isApart(from other: Place) -> Bool { source != other.source || start != other.start }
    func precedes(_ other: Place) -> Bool {
      source == other.source ? start < other.start : source < other.source
    }
  }
}
