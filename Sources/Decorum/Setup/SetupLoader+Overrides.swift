import DecorumBase
import DecorumRules
import DecorumYAML

/// Turns the overrides of a configuration into variants of rules.
extension SetupLoader {
  /// What the overrides ask of posts, in the form in which a book keeps it.
  func overrideSignals() -> [OverrideSignal] {
    config.overrides.enumerated().map { number, override in
      var parts = override.files.isEmpty ? [] : [Condition.fromFiles(number)]
      if let when = override.when { parts.append(when) }
      return OverrideSignal(number, .all(parts), at: override.span)
    }
  }

  /// The rules that some override changes for some posts.
  mutating func overridden(
    _ names: RuleNames, _ choice: RuleChoice, in files: [PackFile]
  ) -> [RuleID: OverriddenRule] {
    if config.overrides.isEmpty { return [:] }
    let presets = presets(names, in: files)
    var effects: [RuleID: [OverriddenRule.Effect]] = [:]
    for (number, override) in config.overrides.enumerated() {
      for (id, effect) in self.effects(of: override, number, names, presets) {
        effects[id, default: []].append(effect)
      }
    }
    var overridden: [RuleID: OverriddenRule] = [:]
    for (id, effects) in effects.sorted(by: { $0.key < $1.key }) where !choice.barred.contains(id) {
      var setting = RuleSetting()
      if case .on(let given)? = config.state(of: id) { setting = given }
      let isOn =
        choice.configured.contains(id)
        || choice.enabled.contains(id) && !effects.contains { $0.isOn == true }
      guard let rule = OverriddenRule(effects, isOn: isOn, setting: setting) else {
        report(
          "config/too-many-overrides",
          "the overrides of \(id) combine in more than \(OverriddenRule.mostVariants) ways",
          at: effects[effects.count - 1].span,
          help: "have each of them set the same options, so that the last one that holds decides")
        continue
      }
      if !rule.isIdle { overridden[id] = rule }
    }
    return overridden
  }

  /// What one override says of each rule: its packs and presets, then families, then rules.
  private mutating func effects(
    of override: ConfiguredOverride, _ number: Int, _ names: RuleNames,
    _ presets: [String: Preset]
  ) -> [RuleID: OverriddenRule.Effect] {
    var effects: [RuleID: OverriddenRule.Effect] = [:]
    func effect(on id: RuleID, at span: Span) -> OverriddenRule.Effect {
      effects[id] ?? OverriddenRule.Effect(number: number, span: span)
    }
    for extended in override.extends {
      let ids: Set<RuleID>
      switch extended.value {
      case .folder(let path): ids = rulesOfFolders[path] ?? []
      case .preset(let name):
        ids = Set(rules(ofPreset: name, names, presets, at: extended.span) ?? [])
      }
      for id in ids {
        var effect = effect(on: id, at: extended.span)
        effect.isOn = true
        effects[id] = effect
      }
    }
    let families = override.rules.filter { $0.id == nil }
    for entry in families + override.rules.filter({ $0.id != nil }) {
      for id in names.known where entry.names(id) {
        var effect = effect(on: id, at: entry.span)
        effect.span = entry.span
        switch entry.state {
        case .off: effect.isOn = false
        case .on(let setting):
          if entry.id != nil { effect.isOn = true }
          effect.setting.severity = setting.severity ?? effect.setting.severity
          effect.setting.options = setting.options
          effect.setting.keySpans = setting.keySpans
        }
        effects[id] = effect
      }
    }
    return effects
  }
}

extension ConfiguredRule {
  fileprivate func names(_ id: RuleID) -> Bool {
    switch selector {
    case .rule(let own): own == id
    case .family(let name): id.family == name
    }
  }
}
