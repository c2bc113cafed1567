package import DecorumBase
package import DecorumPosts
package import DecorumText
package import DecorumYAML

/// What one `decorum.yaml` says, typed, with the place of every value that others check later:
/// whether a preset, a folder, a rule or a time zone exists is for those who know them.
package struct ConfigFile: Sendable {
  package var extends: [Spanned<Extends>] = []
  package var timezone: Spanned<String>?
  package var markets: [Spanned<Market>] = []
  package var languages: [Spanned<Language>] = []
  /// Archives that checked posts are compared with, as paths from the configuration's folder.
  package var history: [Spanned<String>] = []
  package var failOn: Spanned<FailThreshold>?
  package var unknown: Spanned<UnknownPolicy>?
  package var brand = BrandContext()
  package var suppressions = ConfiguredSuppressions()
  package var baseline: ConfiguredBaseline?
  /// In the order of the file; the first whose glob matches stands for a file.
  package var inputs: [ConfiguredInput] = []
  /// In the order of the file.
  package var rules: [ConfiguredRule] = []
  /// In the order of the file: later ones win.
  package var overrides: [ConfiguredOverride] = []
  /// Where each key stands that says something, `brand.names` for those of a part.
  package var keys: [String: Span] = [:]

  /// What holds where nothing is configured.
  package init() {}

  /// What the file says of `id`: the rule's own entry, on top of its family's.
  /// - Returns: nil where it says nothing.
  package func state(of id: RuleID) -> RuleState? {
    let family = rules.first { $0.selector == .family(String(id.family)) }?.state
    let own = rules.first { $0.selector == .rule(id) }?.state
    guard case .on(var setting)? = own else { return own ?? family }
    if case .on(let inherited)? = family {
      setting.severity = setting.severity ?? inherited.severity
    }
    return .on(setting)
  }
}

/// Rules to begin with.
package enum Extends: Hashable, Sendable {
  /// `decorum:NAME`: `recommended`, `strict`, `all`, or a family.
  case preset(String)
  /// A path from the configuration's folder.
  case folder(String)
}

/// A jurisdiction whose duties are asked for.
package enum Market: String, CaseIterable, Hashable, Sendable {
  case us, uk, de, fr, it, es, eu
}

/// From which severity on findings make the run fail.
package enum FailThreshold: String, CaseIterable, Sendable {
  case error, warning, note, never

  package func isReached(by severity: Severity) -> Bool {
    switch self {
    case .error: severity >= .error
    case .warning: severity >= .warning
    case .note: severity >= .note
    case .never: false
    }
  }
}

/// Whether a verdict that could not be given makes the run fail.
package enum UnknownPolicy: String, CaseIterable, Sendable {
  case error, ignore
}

/// One entry below `rules:`.
package struct ConfiguredRule: Sendable {
  package let selector: RuleSelector
  package let state: RuleState
  /// Of the key.
  package let span: Span

  package init(_ selector: RuleSelector, _ state: RuleState, at span: Span) {
    self.selector = selector
    self.state = state
    self.span = span
  }
}

package enum RuleSelector: Hashable, Sendable {
  case rule(RuleID)
  case family(String)
}

package enum RuleState: Sendable {
  case off
  case on(RuleSetting)
}
