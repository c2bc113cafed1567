import DecorumBase
import DecorumPosts
import DecorumText
import DecorumTime
import DecorumYAML

/// Reads one rule file. Options are filled in first, so that `$max` anywhere in the check is already
/// the value of this run when conditions are read.
struct RuleParser {
  private(set) var diagnostics: [Diagnostic] = []
  /// For each limb its message, label and helps, where they stand.
  private(set) var words: [[MappedText]] = []
  /// For each limb the texts of its fix with places to fill in.
  private(set) var fixWords: [[MappedText]] = []
  /// Where other rules are named.
  private(set) var idSpans: [RuleID: Span] = [:]
  private let id: RuleID
  private let lists: WordLists
  private let setting: RuleSetting?

  private let keepsPlaces: Bool

  init(id: RuleID, lists: WordLists, setting: RuleSetting?, keepsPlaces: Bool = false) {
    self.keepsPlaces = keepsPlaces
    self.id = id
    self.lists = lists
    self.setting = setting
  }

  mutating func rule(_ document: YAMLNode) -> Rule? {
    var reader = MappingReader(document, .rule, family: .rule)
    let summary = reader.requiredString("summary")?.string ?? ""
    let severity = reader.choice("severity", of: Severity.self)?.value ?? .warning
    let options = self.options(&reader)
    var substitution = Substitution(options: options)

    var conditions = ConditionParser(lists: lists, keepsPlaces: keepsPlaces)
    var when = Condition.from([.own])
    if let node = reader.node("when") {
      when = conditions.condition(substitution.applied(to: node)) ?? when
    }
    reader.require("check")
    reader.allow("message", "label", "help", "fix")
    var limbs: [Limb] = []
    if let node = reader.node("check") {
      limbs = self.limbs(substitution.applied(to: node), &reader, &conditions)
    }
    var rule = Rule(
      id: id, place: reader.span, summary: summary, severity: setting?.severity ?? severity,
      languages: reader.choices("languages", of: Language.self).map(\.value),
      markets: reader.strings("markets").map(\.string), since: reader.string("since")?.string,
      supersedes: ids("supersedes", &reader), options: options, when: when,
      judgesInbound: when.speaksOf(.field(.inbound)), limbs: limbs,
      why: reader.string("why")?.string ?? "", sources: RuleParser.sources(&reader),
      examples: examples(&reader))
    rule.aliases = ids("aliases", &reader)
    rule.replacedBy = ids("replaced_by", &reader).first
    reader.finish(into: &diagnostics)
    // What stands where an option should be was reported as such, and is no fault of type as well.
    let missing = Set(substitution.diagnostics.map(\.primary.span))
    diagnostics.removeAll { missing.contains($0.primary.span) }
    diagnostics += conditions.diagnostics.filter { !missing.contains($0.primary.span) }
    diagnostics += substitution.diagnostics
    let isBroken = diagnostics.contains { $0.severity == .error }
    return isBroken ? nil : rule
  }

  // MARK: Check

  /// `check: {find: …}` with the rule's own message, or `any_of` limbs with theirs.
  private mutating func limbs(
    _ node: YAMLNode, _ rule: inout MappingReader, _ conditions: inout ConditionParser
  ) -> [Limb] {
    var reader = MappingReader(node, .check, family: .rule)
    let message = rule.string("message")
    let label = rule.string("label")
    let helps = rule.strings("help")
    let fix = rule.node("fix")
    var limbs: [Limb] = []
    if let nodes = reader.list("any_of") {
      for node in nodes {
        var inner = MappingReader(node, .limb, family: .rule)
        let own = inner.string("message") ?? message
        let ownLabel = inner.string("label") ?? label
        let ownHelps = inner.strings("help")
        limbs += limb(
          &inner, of: rule, message: own, label: ownLabel,
          helps: ownHelps.isEmpty ? helps : ownHelps, &conditions)
        add(inner.node("fix"), elseOf: fix, to: &limbs)
        reader.adopt(inner)
      }
    } else {
      limbs = limb(&reader, of: rule, message: message, label: label, helps: helps, &conditions)
      add(fix, elseOf: nil, to: &limbs)
    }
    rule.adopt(reader)
    return limbs
  }

  /// Gives the last limb its own fix, else the rule's where its kind can have one.
  private mutating func add(_ own: YAMLNode?, elseOf rule: YAMLNode?, to limbs: inout [Limb]) {
    guard fixWords.count < limbs.count else { return }
    fixWords.append([])
    let check = limbs[limbs.count - 1].check
    guard let node = own ?? (check.isOfOnePost ? rule : nil) else { return }
    var parser = FixParser()
    limbs[limbs.count - 1].fix = parser.fix(node, of: check)
    // A fix of the rule is read for each of its limbs, and wrong once.
    diagnostics += parser.diagnostics.filter { !diagnostics.contains($0) }
    fixWords[limbs.count - 1] = parser.words
  }

  private mutating func limb(
    _ reader: inout MappingReader, of rule: MappingReader, message: YAMLScalar?,
    label: YAMLScalar?, helps: [YAMLScalar], _ conditions: inout ConditionParser
  ) -> [Limb] {
    let before = reader.diagnostics.count
    let check: Check?
    if let node = reader.node("find") {
      check = conditions.condition(node).map(Check.find)
    } else if let node = reader.node("require") {
      check = conditions.condition(node).map(Check.require)
    } else if let entries = reader.entries("measure") {
      for extra in entries.dropFirst() {
        reader.report(
          .type, "\"measure\" takes one metric", at: extra.key.span,
          help: "write a limb of any_of for each, or find: {metric: …} for both at once")
      }
      check = entries.first.flatMap { conditions.metric($0) }.map(Check.measure)
    } else if let node = reader.node("frequency") {
      check = conditions.frequency(node)
    } else if let node = reader.node("share") {
      check = conditions.share(node)
    } else if let node = reader.node("repeat") {
      check = conditions.repetition(node)
    } else if let node = reader.node("schedule") {
      check = conditions.schedule(node)
    } else if let node = reader.node("answer") {
      check = conditions.answered(node)
    } else {
      check = nil
      if reader.diagnostics.count == before { reportNoKind(&reader) }
    }
    reportFurtherKinds(&reader)
    let oncePer = conditions.keys(reader.node("once_per"))
    guard let message else {
      if !rule.misspells("message"), !reader.misspells("message") {
        reader.report(
          .missingKey, "a rule needs the key \"message\"", at: reader.span,
          help: "say in one line what the rule found")
      }
      return []
    }
    guard let check else { return [] }
    var limb = Limb(
      check: check, message: MessageTemplate(message.string),
      label: label.map { MessageTemplate($0.string) },
      helps: helps.map { MessageTemplate($0.string) })
    limb.oncePer = oncePer
    words.append([message.text] + [label?.text].compactMap { $0 } + helps.map(\.text))
    if keepsPlaces {
      limb.place = reader.entrySpan(check.name).map { ConditionPlace($0, key: check.name) }
    }
    return [limb]
  }

  /// A condition that stands where its kind should be, or nothing at all. A misspelt kind is reported
  /// as the unknown key that it is.
  private func reportNoKind(_ reader: inout MappingReader) {
    let conditions = MappingShape.condition.keys.map(\.name).filter { reader.has($0) }
    if let first = conditions.first {
      for key in conditions { reader.allow(key) }
      reader.report(
        .missingKey, "\"\(first)\" is a condition, and a check needs a kind",
        at: reader.keySpan(first) ?? reader.span, help: "write it under find: {\(first): …}")
    } else if !reader.hasUnknownKeys {
      reader.report(
        .missingKey, "a check needs a kind", at: reader.span,
        help: "use find, measure, require, frequency, share, repeat, answer or schedule")
    }
  }

  private func reportFurtherKinds(_ reader: inout MappingReader) {
    let kinds = MappingShape.kindNames.filter { reader.has($0) }
    guard let first = kinds.first else { return }
    for further in kinds.dropFirst() {
      reader.allow(further)
      reader.report(
        .type, "a check has one kind, and this one has \"\(first)\" already",
        at: reader.keySpan(further) ?? reader.span,
        help: "write a limb of any_of for each; what must hold at once goes into one condition")
    }
  }

  // MARK: Options

  private mutating func options(_ reader: inout MappingReader) -> [RuleOption] {
    var options: [RuleOption] = []
    for entry in reader.entries("options") ?? [] {
      guard let name = entry.key.scalar?.string else { continue }
      var inner = MappingReader(entry.value, .option, family: .rule)
      let kind = inner.choice("type", of: RuleOption.Kind.self)?.value
      let byDefault = inner.node("default")
      let summary = inner.string("summary")?.string
      let guessed = kind ?? (byDefault?.sequence == nil ? .string : .strings)
      if let byDefault, let fault = guessed.fault(of: byDefault) {
        inner.report(.type, "the default of \"\(name)\" must be \(fault)", at: byDefault.span)
      }
      reader.adopt(inner)
      var value = byDefault
      if let given = setting?.options[name] {
        if let fault = guessed.fault(of: given) {
          diagnostics.append(
            Diagnostic(
              RuleID(known: "config/option"), .error,
              "the option \"\(name)\" of \(id) must be \(fault), not \"\(given.plainDescription)\"",
              at: Label(given.span)))
        } else {
          value = given
        }
      }
      options.append(
        RuleOption(
          name: name, kind: guessed, defaultValue: byDefault, value: value, summary: summary))
    }
    for (name, node) in (setting?.options ?? [:]).sorted(by: { $0.key < $1.key })
    where !options.contains(where: { $0.name == name }) {
      diagnostics.append(
        Diagnostic(
          RuleID(known: "config/option"), .error, "\(id) has no option \"\(name)\"",
          at: Label(setting?.keySpans[name] ?? node.span),
          helps: Suggestions.help(for: name, among: options.map(\.name)).map { [$0] } ?? []))
    }
    return options
  }

  // MARK: Documentation

  private mutating func ids(_ key: String, _ reader: inout MappingReader) -> [RuleID] {
    reader.strings(key).compactMap { scalar in
      let id = RuleID(scalar.string)
      if let id {
        idSpans[id] = scalar.text.span
      } else {
        reader.report(.type, "\"\(scalar.string)\" is no rule id", at: scalar.text.span)
      }
      return id
    }
  }

  static func sources(_ reader: inout MappingReader) -> [RuleSource] {
    (reader.list("sources") ?? []).map { node in
      var inner = MappingReader(node, .source, family: .rule)
      let source = RuleSource(
        title: inner.requiredString("title")?.string ?? "", url: inner.string("url")?.string,
        date: inner.string("date")?.string)
      reader.adopt(inner)
      return source
    }
  }

  private func examples(_ reader: inout MappingReader) -> [RuleExample] {
    (reader.list("examples") ?? []).compactMap { node in
      let isQueue = node.mapping?.contains { $0.key.scalar?.string == "posts" } == true
      var inner = MappingReader(node, isQueue ? .queue : .example, family: .rule)
      defer { reader.adopt(inner) }
      return isQueue ? ExampleParser.queue(node, &inner) : ExampleParser.single(node, &inner)
    }
  }
}

/// Puts the options' values where a check names them as `$max`.
private struct Substitution {
  private(set) var diagnostics: [Diagnostic] = []
  private let options: [RuleOption]

  init(options: [RuleOption]) { self.options = options }

  mutating func applied(to node: YAMLNode) -> YAMLNode {
    switch node.kind {
    case .scalar(let scalar):
      guard scalar.style == .plain, scalar.string.hasPrefix("$") else { return node }
      let path = scalar.string.dropFirst().split(separator: ".", maxSplits: 1)
      let name = path.first.map(String.init) ?? ""
      guard let option = options.first(where: { $0.name == name }) else {
        diagnostics.append(
          Diagnostic(
            RuleID(known: "rule/unknown-option"), .error, "the rule has no option \"\(name)\"",
            at: Label(node.span),
            helps: Suggestions.help(for: name, among: options.map(\.name)).map { [$0] } ?? []))
        return node
      }
      if path.count == 2 { return part(String(path[1]), of: option, at: node) }
      // The value stands in for the name, so that what spans the check stays in its file.
      return YAMLNode(option.value?.kind ?? .sequence([]), at: node.span)
    case .sequence(let items):
      // An option that is a list, named in a list, adds its items.
      let filled = items.map { applied(to: $0) }
      return YAMLNode(
        .sequence(
          zip(items, filled).flatMap { item, value in
            item.scalar?.string.hasPrefix("$") == true ? value.sequence ?? [value] : [value]
          }), at: node.span)
    case .mapping(let entries):
      return YAMLNode(
        .mapping(entries.map { YAMLEntry(key: $0.key, value: applied(to: $0.value)) }),
        at: node.span)
    }
  }
}

extension Substitution {
  /// One list of a mapping, or all of them for `*`.
  fileprivate func part(_ name: String, of option: RuleOption, at node: YAMLNode) -> YAMLNode {
    let entries = option.value?.mapping ?? []
    let wanted = name == "*" ? entries : entries.filter { $0.key.scalar?.string == name }
    return YAMLNode(
      .sequence(wanted.flatMap { $0.value.sequence ?? [$0.value] }), at: node.span)
  }
}

extension RuleOption.Kind {
  /// What a value should have been, or nil if it is that.
  fileprivate func fault(of node: YAMLNode) -> String? {
    switch self {
    case .strings:
      let items = node.sequence ?? [node]
      return items.allSatisfy { $0.scalar != nil } ? nil : "a list of words"
    case .int: return node.scalar.flatMap { Int($0.string) } == nil ? "a whole number" : nil
    case .number: return node.scalar.flatMap { Double($0.string) } == nil ? "a number" : nil
    case .bool:
      return ["true", "false"].contains(node.scalar?.string ?? "") ? nil : "true or false"
    case .string: return node.scalar == nil ? "text" : nil
    case .map: return node.mapping == nil ? "a mapping of lists" : nil
    case .windows:
      let items = node.sequence ?? []
      let isSound =
        node.sequence != nil
        && items.allSatisfy { item in
          ["from", "to"].allSatisfy { key in
            item.mapping?.first { $0.key.scalar?.string == key }?.value.scalar.flatMap {
              Instant(rfc3339: $0.string)
            } != nil
          }
        }
      return isSound ? nil : "a list of {from, to, reason} with RFC 3339 times"
    case .duration:
      return node.scalar.flatMap { ElapsedTime(written: $0.string) } == nil
        ? "a duration such as 30m, 24h or 7d" : nil
    }
  }
}
