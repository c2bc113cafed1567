package import DecorumBase

/// One line of `lint_ignore`, or of an ignore file, as somebody wrote it: a rule that is to keep quiet
/// about a post, and why.
///
/// Whether the rule exists and the day has passed is for those who know rules and days. What is
/// spelled wrongly holds for nothing: half of a suppression must never do more than the whole.
package struct WrittenSuppression: Sendable {
  /// The whole entry.
  package var span: Span
  /// A rule or a family; nil only beside a fault.
  package var rule: MappedText?
  package var reason: MappedText?
  package var owner: MappedText?
  /// Days, `2026-12-31`.
  package var since: MappedText?
  package var until: MappedText?
  /// What is wrong with the spelling.
  package var fault: Fault?

  package struct Fault: Sendable {
    package var message: String
    package var span: Span
    package var help: String

    package init(_ message: String, at span: Span, help: String) {
      self.message = message
      self.span = span
      self.help = help
    }
  }

  package init(at span: Span, rule: MappedText? = nil) {
    self.span = span
    self.rule = rule
  }

  /// The smallest place that is the suppression: its rule, where it names one.
  package var place: Span { rule?.span ?? span }

  /// What may stand beside the rule.
  package enum Key: String, CaseIterable, Sendable {
    case reason, owner, since, until

    package var isDay: Bool { self == .since || self == .until }
  }

  package subscript(key: Key) -> MappedText? {
    get {
      switch key {
      case .reason: reason
      case .owner: owner
      case .since: since
      case .until: until
      }
    }
    set {
      switch key {
      case .reason: reason = newValue
      case .owner: owner = newValue
      case .since: since = newValue
      case .until: until = newValue
      }
    }
  }

  /// The first fault stands: what follows may well be its echo.
  package mutating func report(_ message: String, at span: Span, help: String) {
    if fault == nil { fault = Fault(message, at: span, help: help) }
  }

  /// A key that there is not.
  package mutating func reportUnknownKey(_ name: String, at span: Span, besides more: [String] = [])
  {
    report(
      "there is no \"\(name)\" in a suppression", at: span,
      help: Suggestions.help(for: name, among: more + Key.allCases.map(\.rawValue)) ?? "remove it")
  }

  /// A key whose value is blank: a day that was left out must not mean for ever.
  package mutating func reportBlank(_ key: String, at span: Span) {
    report(
      "\"\(key)\" of a suppression has no value", at: span, help: "write one, or remove the key")
  }

  package mutating func reportTwice(_ key: String, at span: Span) {
    report(
      "\"\(key)\" stands twice in one suppression", at: span, help: "remove one of the two")
  }
}
