import DecorumBase

/// Resolves the names of signals and tables: in the pack that uses them, or `pack:name` in another.
struct Linker {
  private let signals: [String: Int]
  private let tables: [String: Int]
  private let profiles: [String: Int]
  /// `pack:name` of all that could be meant, read or not.
  private let knownSignals: () -> Set<String>
  /// `pack:name` of what has a file that could not be read.
  private let brokenSignals: Set<String>
  private let brokenTables: Set<String>

  /// A name that a condition uses and whose file is broken.
  struct Break {
    var id: StaticString
    var what: String
    var name: String
    var span: Span
  }

  /// What a condition refers to.
  struct References {
    var signals: [Int] = []
    var breaks: [Break] = []
    /// Names that lead nowhere.
    var diagnostics: [Diagnostic] = []

    var isSound: Bool { breaks.isEmpty && diagnostics.isEmpty }
  }

  init(
    signals: [(pack: String, name: String)], tables: [(pack: String, name: String)],
    profiles: [(pack: String, name: String)],
    brokenSignals: Set<String>, brokenTables: Set<String>,
    knownSignals: @escaping () -> Set<String>
  ) {
    self.knownSignals = knownSignals
    self.signals = Linker.indexed(signals)
    self.tables = Linker.indexed(tables)
    self.profiles = Linker.indexed(profiles)
    self.brokenSignals = brokenSignals
    self.brokenTables = brokenTables
  }

  func signal(_ reference: SignalReference, in pack: String) -> Int? {
    signals[Linker.qualified(reference.name, in: pack)]
  }

  func table(_ label: LabelCondition, in pack: String) -> Int? {
    tables[Linker.qualified(label.table, in: pack)]
  }

  func references(of condition: Condition, in pack: String) -> References {
    var found = References()
    for reference in condition.signals {
      if let index = signal(reference, in: pack) {
        found.signals.append(index)
      } else if brokenSignals.contains(Linker.qualified(reference.name, in: pack)) {
        found.breaks.append(
          Break(
            id: "rule/broken-signal", what: "signal", name: reference.name, span: reference.span))
      } else {
        found.diagnostics.append(
          unknown(
            "rule/unknown-signal", "signal", reference.name, reference.span, knownSignals(),
            pack))
      }
    }
    for label in condition.labels where table(label, in: pack) == nil {
      if brokenTables.contains(Linker.qualified(label.table, in: pack)) {
        found.breaks.append(
          Break(
            id: "rule/broken-table", what: "table", name: label.table, span: label.span))
      } else {
        found.diagnostics.append(
          unknown(
            "rule/unknown-table", "table of labels", label.table, label.span, Set(tables.keys), pack
          ))
      }
    }
    for profile in condition.profiles {
      let name = Linker.qualified(profile.name, in: pack)
      if profiles[name] != nil { continue }
      if brokenTables.contains(name) {
        found.breaks.append(
          Break(id: "rule/broken-table", what: "table", name: profile.name, span: profile.span))
      } else {
        found.diagnostics.append(
          unknown(
            "rule/unknown-table", "table of profiles", profile.name, profile.span,
            Set(profiles.keys), pack))
      }
    }
    return found
  }

  private func unknown(
    _ id: StaticString, _ what: String, _ name: String, _ span: Span, _ known: Set<String>,
    _ pack: String
  ) -> Diagnostic {
    let own = known.filter { $0.hasPrefix(pack + ":") }.map {
      String($0.dropFirst(pack.count + 1))
    }
    let foreign = known.filter { $0.hasSuffix(":" + name) }.min()
    // `decorum:ofer` is looked for where it says.
    let near = Suggestions.nearest(to: name, in: known.filter { $0.contains(":") }.sorted())
    let help =
      (foreign ?? (name.contains(":") ? near : nil)).map { "did you mean \"\($0)\"?" }
      ?? Suggestions.help(for: name, among: own.sorted())
    return Diagnostic(
      RuleID(known: id), .error, "there is no \(what) \"\(name)\"", at: Label(span),
      helps: help.map { [$0] } ?? [])
  }

  static func indexed(_ names: [(pack: String, name: String)]) -> [String: Int] {
    Dictionary(names.enumerated().map { ("\($1.pack):\($1.name)", $0) }) { first, _ in first }
  }

  static func qualified(_ name: String, in pack: String) -> String {
    name.utf8.contains(UInt8(ascii: ":")) ? name : "\(pack):\(name)"
  }
}

extension Linker {
  /// Names that lead nowhere were reported, and what uses them is left out of the book.
  private func links(in pack: String) -> Links {
    Links(
      signal: { signals[Linker.qualified($0, in: pack)] ?? 0 },
      table: { tables[Linker.qualified($0, in: pack)] ?? 0 },
      profile: { profiles[Linker.qualified($0, in: pack)] ?? 0 })
  }

  func linked(_ signal: Signal, in pack: String) -> Signal {
    let links = links(in: pack)
    var linked = signal
    linked.anyLanguage = signal.anyLanguage?.linked(links)
    linked.languages = signal.languages.mapValues { $0.linked(links) }
    for i in signal.scores.indices { linked.scores[i].when = signal.scores[i].when.linked(links) }
    return linked
  }

  func linked(_ rule: Rule, in pack: String) -> Rule {
    let links = links(in: pack)
    var linked = rule
    linked.when = rule.when.linked(links)
    linked.scope = rule.scope?.linked(links)
    for i in rule.limbs.indices {
      linked.limbs[i].check = rule.limbs[i].check.linked(links)
      linked.limbs[i].fix = rule.limbs[i].fix?.linked(links)
      linked.limbs[i].oncePer = rule.limbs[i].oncePer.map { $0.linked(links) }
    }
    return linked
  }
}
