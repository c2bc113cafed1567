package import DecorumBase
package import DecorumRules

/// What evaluating a condition on one post gave: its truth, the places that made it so, and, where it
/// could not be judged, the first reason.
package struct Outcome: Sendable {
  package var truth: Truth
  /// What else there is to say: of most outcomes nothing. They are handed out by the hundred for each post.
  private var details: Details?

  private final class Details: Sendable {
    let evidence: [Evidence]
    let reason: UnknownReason?
    let failingMarkets: [String]

    init(_ evidence: [Evidence], _ reason: UnknownReason?, _ failingMarkets: [String]) {
      (self.evidence, self.reason, self.failingMarkets) = (evidence, reason, failingMarkets)
    }
  }

  package var evidence: [Evidence] {
    get { details?.evidence ?? [] }
    set { tell(newValue, reason, failingMarkets) }
  }

  package var reason: UnknownReason? {
    get { details?.reason }
    set { tell(evidence, newValue, failingMarkets) }
  }

  /// Markets whose demand a label condition found unmet, whatever the truth around it became.
  package var failingMarkets: [String] {
    get { details?.failingMarkets ?? [] }
    set { tell(evidence, reason, newValue) }
  }

  private mutating func tell(
    _ evidence: [Evidence], _ reason: UnknownReason?, _ failingMarkets: [String]
  ) {
    let isBare = evidence.isEmpty && reason == nil && failingMarkets.isEmpty
    if isBare, details == nil { return }
    details = isBare ? nil : Details(evidence, reason, failingMarkets)
  }

  package static let no = Outcome(.no)
  package static let yes = Outcome(.yes)

  package init(_ truth: Truth, evidence: [Evidence] = []) {
    self.truth = truth
    if !evidence.isEmpty { details = Details(evidence, nil, []) }
  }

  package init(unknown reason: UnknownReason) {
    truth = .unknown
    details = Details([], reason, [])
  }

  package init(_ holds: Bool) { truth = holds ? .yes : .no }

  /// Takes a reason where there is none yet. The match limit goes before all others: it is the one
  /// that changes the exit code, and must not hide behind a language.
  mutating func addReason(_ other: UnknownReason?) {
    guard let other else { return }
    if let reason, reason.isLimit || !other.isLimit { return }
    reason = other
  }

  mutating func addMarkets(of other: Outcome) {
    guard let others = other.details?.failingMarkets, !others.isEmpty else { return }
    failingMarkets += others.filter { !failingMarkets.contains($0) }
  }

  mutating func addEvidence(of other: Outcome) {
    guard let others = other.details?.evidence, !others.isEmpty else { return }
    evidence += others
  }
}

/// A place in one of the post's texts that made a condition hold.
package struct Evidence: Sendable {
  package var text: MappedText
  /// In the text as written.
  package var range: Range<Int>
  /// Named groups of the pattern, and what labels bind, for messages.
  package var captures: [Capture] = []
  /// Set by `primary: true`: these places come first.
  package var isPrimary = false

  package struct Capture: Sendable {
    package var name: String
    package var value: String
    /// Where that stands, in the text as written; nil where it stands nowhere, or not alone.
    package var range: Range<Int>?
  }

  package var span: Span { text.span(of: range) }
  package var matched: String { String(decoding: text.bytes[range], as: UTF8.self) }
}

/// Why a verdict is neither finding nor clean. Equal reasons are counted together.
package enum UnknownReason: Hashable, Sendable {
  /// The rule's words do not speak the post's language; nil = the language could not be told.
  case language(String?)
  /// No record of the source has the key.
  case absent(FieldKey)
  case noParent
  /// The thread was cut off: the post above, or an answer, may be in what was not read.
  case truncated
  case noTime
  /// There is a time without offset, and no zone to read it in.
  case noZone
  /// There is a date, and no time of day to tell how close it is to others.
  case noTimeOfDay
  /// A share needs more posts than any window has.
  case tooFew(most: Int, needed: Int)
  /// The match limit: pattern and what PCRE2 said.
  case limit(pattern: String, failure: String)

  var isLimit: Bool { if case .limit = self { true } else { false } }

  package var description: String {
    switch self {
    case .language(let language?): "it has no words for posts in \"\(language)\""
    case .language(nil): "the language of the post could not be told"
    case .absent(let key): "the input has no \"\(key)\""
    case .noParent: "the input does not carry the post that is answered"
    case .truncated: "the thread is cut off: posts that it hangs on are not in the input"
    case .noTime: "the post has no time that can be read"
    case .noZone: "the time has no offset, and no time zone is set (use --timezone)"
    case .noTimeOfDay:
      "the posts have a date and no time of day (00:00:00 says no more, where several posts have it)"
    case .tooFew(let most, let needed): "too few posts: \(most) where \(needed) are needed"
    case .limit(_, let failure): failure
    }
  }
}
