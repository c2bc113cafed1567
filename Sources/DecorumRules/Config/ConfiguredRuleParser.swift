import DecorumBase
import DecorumYAML

/// Reads the entries below `rules:`, `RULE: off`, `RULE: warning` or `RULE: {severity: …, max: 6}`.
///
/// Options stay YAML: the rule that has them knows their types.
extension ConfiguredRule {
  init?(_ entry: YAMLEntry, _ reader: inout MappingReader) {
    let key = entry.key.scalar?.string ?? ""
    let span = entry.key.span
    guard let selector = RuleSelector(key) else {
      reader.report(
        .type, "\"\(key.excerpt)\" is no name of a rule", at: span,
        help: "write family/fault, as in \"promo/pure-promotion\", or a family")
      return nil
    }
    guard !selector.isInternal else {
      reader.report(
        .type, "\"\(key.excerpt)\" cannot be configured", at: span,
        help: "mend what it reports: input, config, rule, engine and suppression are never silent")
      return nil
    }
    guard let state = Self.state(entry, of: selector, &reader) else { return nil }
    self.init(selector, state, at: span)
  }

  /// What may stand for a mapping.
  enum Word: String, CaseIterable {
    case off, error, warning, note

    var state: RuleState {
      switch self {
      case .off: .off
      case .error: .on(RuleSetting(severity: .error))
      case .warning: .on(RuleSetting(severity: .warning))
      case .note: .on(RuleSetting(severity: .note))
      }
    }
  }

  private static func state(
    _ entry: YAMLEntry, of selector: RuleSelector, _ reader: inout MappingReader
  ) -> RuleState? {
    let key = entry.key.scalar?.string ?? ""
    if let entries = entry.value.mapping {
      return .on(setting(entry.value, entries, of: selector, key, &reader))
    }
    guard let scalar = entry.value.scalar else {
      reader.report(
        .type, "\"\(key.excerpt)\" must be off, a severity or a mapping, not a list",
        at: entry.value.span)
      return nil
    }
    guard !scalar.isNull else {
      reader.report(
        .type, "\"\(key.excerpt)\" has no value", at: entry.key.span,
        help: "write off, error, warning, note, or a mapping of options")
      return nil
    }
    return reader.choice(scalar, of: Word.self, for: key)?.value.state
  }

  private static func setting(
    _ node: YAMLNode, _ entries: [YAMLEntry], of selector: RuleSelector, _ key: String,
    _ reader: inout MappingReader
  ) -> RuleSetting {
    let isFamily = if case .family = selector { true } else { false }
    var part = MappingReader(
      node, what: "\"\(key.excerpt)\"", family: .config,
      shape: isFamily ? .familySetting : .ruleSetting)
    var setting = RuleSetting(severity: part.choice("severity", of: Severity.self)?.value)
    for entry in entries {
      guard let name = entry.key.scalar?.string, name != "severity" else { continue }
      part.allow(name)
      if isFamily {
        part.report(
          .type, "the option \"\(name.excerpt)\" belongs to one rule, not to a family",
          at: entry.key.span,
          help: "write it below the rule, family/fault")
      } else if setting.options[name] == nil {
        setting.options[name] = entry.value
        setting.keySpans[name] = entry.key.span
      }
    }
    reader.adopt(part)
    return setting
  }
}

extension RuleSelector {
  /// - Returns: nil unless `text` is a rule id or the kebab-case name of a family.
  package init?(_ text: String) {
    if let id = RuleID(text) {
      self = .rule(id)
    } else if RuleID(text + "/any") != nil {
      self = .family(text)
    } else {
      return nil
    }
  }

  fileprivate var isInternal: Bool {
    switch self {
    case .rule(let id): id.isInternal
    case .family(let name): RuleID(name + "/any")?.isInternal ?? false
    }
  }
}
