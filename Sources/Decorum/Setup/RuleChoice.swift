import DecorumBase
import DecorumRules
import DecorumYAML

/// Which rules run, and what switched each of them on or off.
struct RuleChoice: Sendable {
  enum Reason: Hashable, Sendable {
    /// `decorum:NAME`, and where the configuration names it; nil where nothing is configured.
    case preset(String, Span?)
    /// A folder of rules.
    case folder(String)
    case configured(Span, isOn: Bool)
    /// Another rule does its work by now.
    case replaced(by: RuleID)
    /// It does the work of a rule that was switched on.
    case successor(of: RuleID)
    /// A flag, as it was written.
    case flag(String, isOn: Bool)
  }

  private(set) var enabled: Set<RuleID> = []
  /// What was on before flags spoke.
  private(set) var configured: Set<RuleID> = []
  /// What flags keep from running, whatever overrides say.
  private(set) var barred: Set<RuleID> = []
  /// In the order in which they spoke; the last one wins.
  private(set) var reasons: [RuleID: [Reason]] = [:]

  /// Makes room for so many rules.
  mutating func expect(_ count: Int) {
    enabled.reserveCapacity(count)
    reasons.reserveCapacity(count)
  }

  mutating func turnOn(_ ids: some Sequence<RuleID>, _ reason: Reason) {
    for id in ids {
      enabled.insert(id)
      reasons[id, default: []].append(reason)
    }
  }

  /// From here on flags speak.
  mutating func endOfConfiguration() { configured = enabled }

  mutating func bar(_ ids: some Sequence<RuleID>) { barred.formUnion(ids) }

  mutating func turnOff(_ ids: some Sequence<RuleID>, _ reason: Reason) {
    for id in ids {
      enabled.remove(id)
      reasons[id, default: []].append(reason)
    }
  }
}

extension SetupLoader {
  mutating func choice(_ names: RuleNames, in files: [PackFile]) -> RuleChoice {
    var choice = RuleChoice()
    choice.expect(names.known.count)
    if settings.runsAllRules {
      settleNames(names)
      choice.turnOn(names.known, .flag("all rules", isOn: true))
    } else {
      usePresets(names, files, &choice)
      for id in names.known where !overridingRules.contains(id) {
        guard let pack = names.pack(of: id), pack != BuiltinPack.name else { continue }
        choice.turnOn([id], .folder(pack))
      }
      settleNames(names)
      // Who tests a folder wants to see all of it.
      if settings.packs.isEmpty { retire(names, &choice) }
      for entry in config.rules {
        if case .family(let family) = entry.selector, case .off = entry.state {
          choice.turnOff(
            names.known.filter { $0.family == family }, .configured(entry.span, isOn: false))
        }
      }
      for entry in config.rules {
        guard case .rule(let id) = entry.selector, names.has(id) else { continue }
        switch entry.state {
        case .off: choice.turnOff([id], .configured(entry.span, isOn: false))
        case .on: choice.turnOn([id], .configured(entry.span, isOn: true))
        }
      }
    }
    choice.endOfConfiguration()
    if !settings.select.isEmpty {
      let named = Set(settings.select.compactMap { RuleID($0) }.map { names.renamed($0) ?? $0 })
      let selected = flagged("--select", settings.select, names).filter { id in
        // A family is not its retired rules; who names one has it.
        choice.enabled.contains(id) || named.contains(id) || names.successor(of: id) == nil
      }
      let flag = "--select \(settings.select.joined(separator: ","))"
      choice.turnOff(choice.enabled.subtracting(selected), .flag(flag, isOn: false))
      choice.turnOn(selected, .flag(flag, isOn: true))
      choice.bar(Set(names.known).subtracting(selected))
    }
    if !settings.ignore.isEmpty {
      let ignored = flagged("--ignore", settings.ignore, names)
      choice.turnOff(
        ignored, .flag("--ignore \(settings.ignore.joined(separator: ","))", isOn: false))
      choice.bar(ignored)
    }
    return choice
  }

  /// Puts successors in the place of replaced rules: both would tell of one fault twice, and neither
  /// of it never. Who names the old rule in the configuration keeps it.
  private func retire(_ names: RuleNames, _ choice: inout RuleChoice) {
    // Few are replaced, so that not all need be put into an order.
    for id in choice.enabled.filter({ names.successor(of: $0) != nil }).sorted() {
      guard let new = names.successor(of: id) else { continue }
      choice.turnOff([id], .replaced(by: new))
      let isKept = config.rules.contains { entry in
        if case .on = entry.state { entry.selector == .rule(id) } else { false }
      }
      if !isKept, !choice.enabled.contains(new) { choice.turnOn([new], .successor(of: id)) }
    }
  }

  private mutating func usePresets(
    _ names: RuleNames, _ files: [PackFile], _ choice: inout RuleChoice
  ) {
    let presets = presets(names, in: files)
    if config.extends.isEmpty {
      choice.turnOn(presets["recommended"]?.rules.map(\.value) ?? [], .preset("recommended", nil))
    }
    for extended in config.extends {
      guard case .preset(let name) = extended.value else { continue }
      choice.turnOn(
        rules(ofPreset: name, names, presets, at: extended.span) ?? [],
        .preset(name, extended.span))
    }
  }

  /// - Returns: nil for a preset that does not exist; it is reported.
  mutating func rules(
    ofPreset name: String, _ names: RuleNames, _ presets: [String: Preset], at span: Span
  ) -> [RuleID]? {
    let builtin = names.known.filter { names.pack(of: $0) == BuiltinPack.name }
    let family = builtin.filter { $0.family == name }
    if name == "all" { return builtin }
    if let preset = presets[name] { return preset.rules.map(\.value) }
    if !family.isEmpty { return family }
    let all = presets.keys.sorted() + ["all"] + Set(builtin.map { String($0.family) }).sorted()
    report(
      "config/unknown-preset", "there is no preset \"decorum:\(name)\"", at: span,
      help: Suggestions.help(for: "decorum:\(name)", among: all.map { "decorum:\($0)" }))
    return nil
  }

  /// Presets by name; of two the first stands. The built-in ones that nobody asks for are not read.
  mutating func presets(_ names: RuleNames, in files: [PackFile]) -> [String: Preset] {
    if let readPresets { return readPresets }
    var wanted: Set<String> = config.extends.isEmpty ? ["recommended"] : []
    for extended in config.extends + config.overrides.flatMap(\.extends) {
      if case .preset(let name) = extended.value { wanted.insert(name) }
    }
    var presets: [String: Preset] = [:]
    for file in files {
      guard case .preset(let name) = file.role else { continue }
      let isBuiltIn = file.pack == BuiltinPack.name
      if isBuiltIn, !wanted.contains(name), !settings.readsAllRules {
        presets[name] = Preset(name: name)
        continue
      }
      var parser = PresetParser()
      let preset = parser.preset(file, name, known: names.known)
      problems += parser.diagnostics
      if presets[name] == nil {
        presets[name] = preset
      } else if settings.readsAllRules {
        hiddenPresets.append((name, Span(file.source, 0..<0)))
      }
      if wanted.contains(name), let due = preset.reviewBy {
        noteAge(of: "the preset \"\(name)\"", reviewBy: due.value, at: due.span, in: files)
      }
    }
    readPresets = presets
    return presets
  }

  // MARK: Names

  /// Puts the new names of rules for the old ones, and reports names that nobody has.
  private mutating func settleNames(_ names: RuleNames) {
    config.rules = settled(config.rules, names)
    for i in config.overrides.indices {
      config.overrides[i].rules = settled(config.overrides[i].rules, names)
    }
  }

  private mutating func settled(
    _ entries: [ConfiguredRule], _ names: RuleNames
  ) -> [ConfiguredRule] {
    var settled: [ConfiguredRule] = []
    for entry in entries {
      switch entry.selector {
      case .rule(let id) where names.has(id):
        noteReplacement(of: id, names, at: entry.span)
        settled.append(entry)
      case .rule(let id):
        guard let new = names.renamed(id) else {
          unknownRule(id.description, names, at: entry.span)
          continue
        }
        if entries.contains(where: { $0.selector == .rule(new) }) {
          note(
            "config/renamed-rule", "\(id) is called \(new) now, and \(new) is configured as well",
            at: entry.span, help: "remove this entry: it does nothing")
        } else {
          noteRenaming(of: id, to: new, at: entry.span)
          settled.append(ConfiguredRule(.rule(new), entry.state, at: entry.span))
        }
      case .family(let name):
        if !names.hasFamily(name) { unknownRule(name, names, at: entry.span) }
        settled.append(entry)
      }
    }
    return settled
  }

  /// The rules that a flag's words name. What names none is a problem with the flag as its place.
  mutating func flagged(_ flag: String, _ words: [String], _ names: RuleNames) -> Set<RuleID> {
    guard !words.isEmpty else { return [] }
    var found: Set<RuleID> = []
    let line = "\(flag) \(words.joined(separator: ","))"
    var source: SourceID?
    var offset = flag.utf8.count + 1
    for word in words {
      let place = { [store] in
        let place = source ?? store.addMemory(name: "<command line>", bytes: Array(line.utf8))
        source = place
        return Span(place, offset..<(offset + word.utf8.count))
      }
      if let id = RuleID(word) {
        if names.has(id) {
          found.insert(id)
          if names.replacement(of: id) != nil { noteReplacement(of: id, names, at: place()) }
        } else if let new = names.renamed(id) {
          found.insert(new)
          noteRenaming(of: id, to: new, at: place())
        } else {
          unknownRule(word, names, at: place())
        }
      } else {
        let rules = names.known.filter { $0.family == word }
        if rules.isEmpty { unknownRule(word, names, at: place()) }
        found.formUnion(rules)
      }
      offset += word.utf8.count + 1
    }
    return found
  }

  private mutating func unknownRule(_ name: String, _ names: RuleNames, at span: Span) {
    let what = name.contains("/") ? "rule" : "family of rules"
    report(
      "config/unknown-rule", "there is no \(what) \"\(name)\"", at: span,
      help: names.help(for: name))
  }

  private mutating func noteRenaming(of old: RuleID, to new: RuleID, at span: Span) {
    note(
      "config/renamed-rule", "\(old) is called \(new) now", at: span, help: "write \"\(new)\"")
  }

  private mutating func noteReplacement(of id: RuleID, _ names: RuleNames, at span: Span) {
    guard let new = names.replacement(of: id) else { return }
    note(
      "config/replaced-rule", "\(id) was replaced by \(new)", at: span,
      help: "configure \(new) instead")
  }
}

extension RuleChoice.Reason {
  var isOn: Bool {
    switch self {
    case .preset, .folder, .successor: true
    case .replaced: false
    case .configured(_, let isOn), .flag(_, let isOn): isOn
    }
  }
}

extension ConfiguredRule {
  var id: RuleID? { if case .rule(let id) = selector { id } else { nil } }
}
