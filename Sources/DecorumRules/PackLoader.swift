package import DecorumBase
import DecorumPatterns
import DecorumYAML

/// Reads the files of all packs into one linked rule book. A file that is wrong is reported and left
/// out, with the rules that rest on it; the others run.
package struct PackLoader {
  package internal(set) var diagnostics: [Diagnostic] = []
  let files: [PackFile]
  private let settings: [RuleID: RuleSetting]
  /// Whether conditions say where they stand; that is in the YAML alone, so nothing compiled is used.
  private let keepsPlaces: Bool
  /// Where signals and tables were first seen, by pack and name.
  private var names: [String: Span] = [:]
  /// `pack:name` of signals and tables whose files could not be read, or whose patterns are wrong.
  var brokenSignals: Set<String> = []
  var brokenTables: Set<String> = []
  private var trustedPack = ""
  /// Rules that overrides change, once for each way in which they run; others run as in `settings`.
  package var variants: [RuleID: [RuleVariant]] = [:]
  /// What overrides ask of posts. One that is wrong holds for none.
  package var overrides: [OverrideSignal] = []
  /// What gives the references of stored files their numbers; nil where a book is for people, who are
  /// shown signals in the order in which one leads to the other.
  var numbers: PackNames?

  /// - Parameters:
  ///   - files: in the order of their packs; of two rules of one id the first stands.
  ///   - settings: options and severities from the configuration.
  ///   - keepsPlaces: whether conditions are to say where they stand, for a trace.
  package init(
    files: [PackFile], settings: [RuleID: RuleSetting], keepsPlaces: Bool = false
  ) {
    self.keepsPlaces = keepsPlaces
    self.files = files
    self.settings = settings
  }

  /// - Parameters:
  ///   - trustedPack: it was tested with the program. Of it, and of files that are vetted, only the
  ///     enabled rules are read and the signals that they reach, in their compiled form where there is
  ///     one, and their patterns are compiled when first needed. Of other packs everything is read, so
  ///     that faults are found.
  ///   - needsExamples: whether the trusted rules are to have their examples, which are in the YAML.
  package mutating func load(
    trusting trustedPack: String, needsExamples: Bool = true, where isEnabled: (RuleID) -> Bool
  ) -> RuleBook {
    self.trustedPack = trustedPack
    let tables = self.tables()
    numbers =
      needsExamples || keepsPlaces
      ? nil
      : PackNames(
        labels: tables.labels.map { ($0.pack, $0.item.name) },
        profiles: tables.profiles.map { ($0.pack, $0.item.name) })
    var lists: [String: [String: [String]]] = [:]
    for table in tables.words {
      lists[table.pack, default: [:]][table.item.name] = table.item.words
    }
    let rules = self.rules(lists: lists, needsExamples: needsExamples, where: isEnabled)
    let signals = self.signals(lists: lists, reachedFrom: rules)
    var book = link(rules, signals, tables.labels, tables.profiles)
    book.wordTables = tables.words.map(\.item)
    // What is wrong with a rule is wrong with each of its variants.
    if !variants.isEmpty { diagnostics = diagnostics.firstOfEach }
    return book
  }

  // MARK: Reading

  private mutating func document(_ file: PackFile) -> YAMLNode? {
    let (documents, problems) = YAMLParser.parse(file.bytes, in: file.source)
    diagnostics += problems.map(\.asRuleFault)
    if documents.count > 1 {
      report(
        "rule/yaml", "a file of a pack is one document", at: documents[1].span,
        help: "put each rule into a file of its own")
      return nil
    }
    if let document = documents.first { return document }
    if problems.isEmpty {
      report("rule/empty", "the file is empty", at: Span(file.source, 0..<0))
    }
    return nil
  }

  private func isTrusted(_ file: PackFile) -> Bool { file.pack == trustedPack || file.isVetted }

  private func parsed<Item>(_ item: Item, of file: PackFile) -> Packed<Item> {
    Packed(pack: file.pack, item: item, isTrusted: file.pack == trustedPack)
  }

  private func wordLists(
    of pack: String, _ lists: [String: [String: [String]]], for owner: String
  ) -> WordLists {
    let own = pack + ":"
    return WordLists(
      owner: owner, words: lists[pack] ?? [:],
      broken: Set(
        brokenTables.filter { $0.hasPrefix(own) }.map { String($0.dropFirst(own.count)) }))
  }

  /// Whether all rules exist that this one names; reports those that do not.
  private mutating func checkNames(of rule: Rule, _ spans: [RuleID: Span]) -> Bool {
    let named = rule.supersedes + [rule.replacedBy].compactMap { $0 }
    if named.isEmpty { return true }
    let before = diagnostics.count
    let known = files.compactMap { if case .rule(let id) = $0.role { id } else { nil } }
    for id in named where !known.contains(id) {
      report(
        "rule/unknown-rule", "there is no rule \"\(id)\"", at: spans[id] ?? rule.place,
        help: Suggestions.helpForRule(id.description, among: known.map(\.description)))
    }
    return diagnostics.count == before
  }

  private func isFirstBuiltIn(_ id: RuleID) -> Bool {
    files.first { $0.role == .rule(id) }?.pack == trustedPack
  }

  /// Whether no file before this one has its role in its pack; reports it where one has. `a.yaml` and
  /// `a.yml` would be one signal, and so would those of two folders of one name.
  private mutating func isFirst(_ file: PackFile, _ what: String, _ name: String) -> Bool {
    // Tested with the program.
    if file.pack == trustedPack { return true }
    let place = Span(file.source, 0..<0)
    guard let first = names.updateValue(place, forKey: "\(file.pack):\(what):\(name)") else {
      return true
    }
    report(
      "rule/duplicate-name", "there is already a \(what) \"\(name)\"", at: place,
      help: "rename the file: its name is the name of the \(what)",
      secondary: Label(first, "the first one"))
    return false
  }

  private mutating func tables() -> (
    words: [Packed<WordTable>], labels: [Packed<LabelTable>], profiles: [Packed<ProfileTable>]
  ) {
    var lists: [Packed<WordTable>] = []
    var labels: [Packed<LabelTable>] = []
    var profiles: [Packed<ProfileTable>] = []
    for file in files {
      guard case .table(let name) = file.role, isFirst(file, "table", name) else { continue }
      guard let table = table(file, name) else {
        brokenTables.insert("\(file.pack):\(name)")
        continue
      }
      switch table.item {
      case .list(let item): lists.append(table.holding(item))
      case .labels(let item): labels.append(table.holding(item))
      case .profiles(let item): profiles.append(table.holding(item))
      }
    }
    return (lists, labels, profiles)
  }

  private mutating func table(_ file: PackFile, _ name: String) -> Packed<TableParser.Table>? {
    if let table: Packed<TableParser.Table> = file.packed() { return table }
    var parser = TableParser(name: name)
    defer { diagnostics += parser.diagnostics }
    return document(file).flatMap { parser.table($0) }.map { parsed($0, of: file) }
  }

  /// All signals of packs that may be wrong; of the trusted one those that anything leads to.
  private mutating func signals(
    lists: [String: [String: [String]]], reachedFrom rules: [Packed<Rule>]
  ) -> [Packed<Signal>] {
    var signals: [Packed<Signal>] = []
    // Trusted ones that nobody led to so far, by their places among the files.
    var waiting: [String: Int] = [:]
    var reached: [String] = []
    func reach(_ references: [SignalReference], in pack: String) {
      for reference in references {
        if let numbers {
          _ = numbers.signal(reference.name, in: pack)
        } else {
          reached.append(Linker.qualified(reference.name, in: pack))
        }
      }
    }
    for override in overrides {
      reach(override.condition.signals, in: OverrideSignal.pack)
    }
    for rule in rules where !rule.isNumbered {
      reach(rule.item.conditions.flatMap(\.signals), in: rule.pack)
      reach(rule.item.keys.flatMap(\.signals), in: rule.pack)
    }
    for (place, file) in files.enumerated() {
      guard case .signal(let name) = file.role, isFirst(file, "signal", name) else { continue }
      if isTrusted(file) {
        waiting["\(file.pack):\(name)"] = place
      } else if let signal = signal(file, name, lists) {
        signals.append(signal)
        reach(signal.item.conditions.flatMap(\.signals), in: file.pack)
      }
    }
    var next = 0
    func nextReached() -> String? {
      guard let numbers else { return reached.popLast() }
      guard next < numbers.signals.count else { return nil }
      defer { next += 1 }
      return numbers.signals[next]
    }
    while let next = nextReached() {
      guard let place = waiting.removeValue(forKey: next),
        case .signal(let name) = files[place].role,
        let signal = signal(files[place], name, lists)
      else { continue }
      signals.append(signal)
      if !signal.isNumbered { reach(signal.item.conditions.flatMap(\.signals), in: signal.pack) }
    }
    signals += overrides.map(\.packed)
    return signals
  }

  private mutating func signal(
    _ file: PackFile, _ name: String, _ lists: [String: [String: [String]]]
  ) -> Packed<Signal>? {
    if !keepsPlaces, let signal: Packed<Signal> = file.packed(numberedBy: numbers) { return signal }
    var parser = SignalParser(
      name: name, lists: wordLists(of: file.pack, lists, for: "the signal \"\(name)\""),
      keepsPlaces: keepsPlaces)
    defer { diagnostics += parser.diagnostics }
    let signal = document(file).flatMap { parser.signal($0) }
    if signal == nil { brokenSignals.insert("\(file.pack):\(name)") }
    return signal.map { parsed($0, of: file) }
  }

  private mutating func rules(
    lists: [String: [String: [String]]], needsExamples: Bool, where isEnabled: (RuleID) -> Bool
  ) -> [Packed<Rule>] {
    var rules: [Packed<Rule>] = []
    rules.reserveCapacity(
      files.count { if case .rule(let id) = $0.role { isEnabled(id) } else { false } })
    var places = [RuleID: Span](minimumCapacity: files.count)
    for file in files {
      switch file.role {
      case .stray:
        report(
          "rule/stray-file", "\(file.path) is neither a rule nor a signal nor a table",
          at: Span(file.source, 0..<0),
          help: "put rules into FAMILY/FAULT.yaml, signals into _signals, tables into _tables")
      case .rule(let id):
        if isTrusted(file), !isEnabled(id), places[id] == nil {
          places[id] = Span(file.source, 0..<0)
          continue
        }
        if let first = places[id] {
          report(
            "rule/duplicate-id", "there is already a rule \(id)", at: Span(file.source, 0..<0),
            help: isFirstBuiltIn(id)
              ? "rename the file; to replace the rule that is built in, turn that one off as well"
              : "rename the file: its folder and its name make the id",
            secondary: Label(first, "the first one"))
          continue
        }
        places[id] = Span(file.source, 0..<0)
        if let variants = variants[id] {
          for variant in variants {
            guard
              var rule = rule(
                file, id, variant.setting, lists, needsExamples: needsExamples, where: isEnabled)
            else { continue }
            rule.item.scope = variant.scope
            rules.append(rule)
          }
        } else if let rule = rule(
          file, id, settings[id], lists, needsExamples: needsExamples, where: isEnabled)
        {
          rules.append(rule)
        }
      case .signal, .table, .preset: break
      }
    }
    return rules
  }

  private mutating func rule(
    _ file: PackFile, _ id: RuleID, _ setting: RuleSetting?,
    _ lists: [String: [String: [String]]], needsExamples: Bool, where isEnabled: (RuleID) -> Bool
  ) -> Packed<Rule>? {
    if !needsExamples, !keepsPlaces, setting?.options.isEmpty ?? true,
      var rule: Packed<Rule> = file.packed(numberedBy: numbers)
    {
      rule.item.severity = setting?.severity ?? rule.item.severity
      return rule
    }
    guard let document = document(file) else { return nil }
    var parser = RuleParser(
      id: id, lists: wordLists(of: file.pack, lists, for: id.description), setting: setting,
      keepsPlaces: keepsPlaces)
    let rule = parser.rule(document)
    defer { diagnostics += parser.diagnostics }
    guard let rule, isEnabled(id),
      file.pack == trustedPack || checkNames(of: rule, parser.idSpans)
    else { return nil }
    var packed = parsed(rule, of: file)
    (packed.words, packed.fixWords) = (parser.words, parser.fixWords)
    return packed
  }

  /// Compiles patterns, and reports those that PCRE2 refuses.
  mutating func compile(_ patterns: [LazyPattern]) -> Bool {
    let faults = patterns.compactMap(\.fault)
    diagnostics += faults
    return faults.isEmpty
  }

  mutating func report(
    _ id: StaticString, _ message: String, at span: Span, help: String? = nil,
    secondary: Label? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        RuleID(known: id), .error, message, at: Label(span),
        secondary: [secondary].compactMap { $0 }, helps: help.map { [$0] } ?? []))
  }
}
