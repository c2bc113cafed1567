import DecorumBase
import DecorumEngine
import DecorumReports
import DecorumRules
import DecorumYAML

/// `decorum config check`: everything that is wrong with a configuration and the packs it names, at
/// once, and what is merely useless or costly as warnings.
package struct ConfigCheckRun {
  private let settings: RunSettings
  private let look: OutputLook

  /// - Parameter path: a configuration, or a folder from which it is looked for upwards.
  package init(_ settings: RunSettings, path: String?, look: OutputLook) {
    var settings = settings
    if let path, FileSystem.isFile(path) {
      settings.configPath = path
    } else if let path {
      settings.paths = [path]
    }
    settings.readsAllRules = true
    self.settings = settings
    self.look = look
  }

  /// - Returns: the exit code; warnings alone are no failure.
  package func run() -> Int32 {
    if let path = settings.paths.first, !FileSystem.isFolder(path) {
      StandardStream.error.write("decorum: there is no file or folder \"\(path)\"\n")
      return 2
    }
    let store = SourceStore()
    let setup = Setup(settings, store: store)
    guard let path = setup.configPath else {
      StandardStream.error.write(
        "decorum: there is no decorum.yaml here or above; write one with: decorum init\n")
      return 2
    }
    let ignored = SuppressionLedger(setup.suppressionTerms(now: settings.now)).problems(nil)
    let baseline = Baseline(setup, settings, store)?.problems ?? []
    let found = (setup.problems + ignored + baseline + ConfigWarnings(setup).all)
      .inOrder()
    StandardStream.output.write(
      HumanRenderer().text(of: found, sources: store, options: look.options(for: .output)))
    let counts = [(Severity.error, "fault"), (.warning, "warning"), (.note, "note")].compactMap {
      severity, noun -> String? in
      let count = found.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
    let rules = setup.known.count
    let partial = setup.overridden.values.count(where: \.isOnForSome)
    StandardStream.output.write(
      "\(path): \(counts.isEmpty ? "nothing to mend" : counts.joined(separator: ", ")); "
        + "\(rules) rules, \(setup.choice.enabled.count) on"
        + (partial == 0 ? "" : ", \(partial) for some posts only") + "\n")
    return found.contains { $0.severity == .error } ? 2 : 0
  }
}

/// What a configuration says in vain, and what its packs pay too much for.
struct ConfigWarnings {
  private let setup: Setup

  init(_ setup: Setup) { self.setup = setup }

  var all: [Diagnostic] {
    var costly = CostlyPatterns()
    let ours = Set(setup.files.filter { $0.pack != BuiltinPack.name }.map(\.source))
    costly.look(at: setup.plan.book, where: ours.contains)
    return doubled + filelessInputs + idleOverrides + idlePresets + hidden + idleRules
      + costly.warnings
  }

  private var doubled: [Diagnostic] {
    var first: [Extends: Span] = [:]
    return setup.config.extends.compactMap { extended in
      guard let span = first.updateValue(extended.span, forKey: extended.value) else { return nil }
      first[extended.value] = span
      return warning(
        "config/doubled", "this is extended twice", at: extended.span,
        help: "remove one of the two",
        secondary: [Label(span, "first extended here")])
    }
  }

  /// Globs of inputs that no file matches.
  private var filelessInputs: [Diagnostic] {
    let globs = setup.config.inputs.flatMap(\.files) + setup.config.overrides.flatMap(\.files)
    guard !globs.isEmpty else { return [] }
    let files = FileSystem.files(below: setup.inputs.base)
    return globs.filter { glob in !files.contains { Glob.matches(glob.value, $0) } }.map { glob in
      warning(
        "config/no-files", "no file matches \"\(glob.value)\"", at: glob.span,
        help: "write the path from the folder of the configuration, as posts/**/*.md")
    }
  }

  /// Overrides that say of which posts they are, and then nothing of them.
  private var idleOverrides: [Diagnostic] {
    setup.config.overrides.filter(\.isIdle).map { override in
      warning(
        "config/no-change", "this override changes nothing", at: override.span,
        help: "add rules: or extends:")
    }
  }

  /// Presets whose rules others have switched on already.
  private var idlePresets: [Diagnostic] {
    var seen: Set<Extends> = []
    return setup.config.extends.compactMap { extended in
      guard case .preset(let name) = extended.value, seen.insert(extended.value).inserted else {
        return nil
      }
      let others = setup.choice.reasons.values.filter {
        $0.contains(.preset(name, extended.span))
      }
      let adds = others.contains { reasons in
        !reasons.contains { reason in
          if case .preset(let other, _) = reason { return other != name }
          return false
        }
      }
      guard !others.isEmpty, !adds else { return nil }
      return warning(
        "config/no-change", "decorum:\(name) adds no rule to the others", at: extended.span,
        help: "remove it")
    }
  }

  private var hidden: [Diagnostic] {
    setup.hiddenPresets.map { preset in
      warning(
        "config/hidden-preset", "decorum:\(preset.name) is another preset: this one is never used",
        at: preset.place, help: "rename the file")
    }
  }

  /// Entries below `rules` that leave everything as it is without them.
  private var idleRules: [Diagnostic] {
    let plain = Dictionary(
      uniqueKeysWithValues: setup.defaults(of: setup.config.rules.compactMap(\.id)).map {
        ($0.id, $0)
      })
    return setup.config.rules.flatMap { entry -> [Diagnostic] in
      guard let id = entry.id, let rule = plain[id] else { return [] }
      let before = setup.choice.isOn(id, without: entry.span)
      switch entry.state {
      case .off:
        if before { return [] }
        return [
          warning("config/no-change", "\(id) is off already", at: entry.span, help: "remove it")
        ]
      case .on(let setting):
        var idle: [Diagnostic] = []
        for option in rule.options {
          guard let given = setting.options[option.name], let usual = option.value,
            given.plainDescription == usual.plainDescription
          else { continue }
          idle.append(
            warning(
              "config/no-change",
              "\"\(option.name)\" of \(id) is \(usual.plainDescription) by default",
              at: setting.keySpans[option.name] ?? given.span, help: "remove it"))
        }
        if setting.options.isEmpty, before, setting.severity == rule.severity {
          idle.append(
            warning(
              "config/no-change", "\(id) is on as \(rule.severity.rawValue) already",
              at: entry.span, help: "remove it"))
        }
        return idle
      }
    }
  }

  private func warning(
    _ id: StaticString, _ message: String, at span: Span, help: String, secondary: [Label] = []
  ) -> Diagnostic {
    Diagnostic(
      RuleID(known: id), .warning, message, at: Label(span), secondary: secondary, helps: [help])
  }
}

extension Setup {
  /// Rules as their packs have them, with nothing configured.
  func defaults(of ids: [RuleID]) -> [Rule] {
    let wanted = Set(ids)
    var loader = PackLoader(files: files, settings: [:])
    return loader.load(trusting: BuiltinPack.name, needsExamples: false, where: wanted.contains)
      .rules
  }
}

extension RuleChoice {
  /// Whether the rule would run without what the configuration says at `span`.
  fileprivate func isOn(_ id: RuleID, without span: Span) -> Bool {
    let others = (reasons[id] ?? []).filter {
      if case .configured(span, _) = $0 { false } else { true }
    }
    return others.last?.isOn ?? false
  }
}
