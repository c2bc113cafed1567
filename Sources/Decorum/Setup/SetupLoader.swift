import DecorumBase
import DecorumEngine
import DecorumPosts
import DecorumRules
import DecorumText
import DecorumTime
import DecorumYAML

/// Makes a run ready, step by step: the configuration, the packs, the choice of rules, the book.
/// The steps are in the extensions beside this file.
struct SetupLoader {
  let settings: RunSettings
  let store: SourceStore
  var problems: [Diagnostic] = []
  var config = ConfigFile()
  var configPath: String?
  /// Presets whose name an earlier pack has.
  var hiddenPresets: [(name: String, place: Span)] = []
  /// Presets by name, once they were read.
  var readPresets: [String: Preset]?
  /// The rules of each folder, by what the file system calls it and by its path as written.
  var rulesOfFolders: [String: Set<RuleID>] = [:]
  /// Rules of folders that only overrides extend.
  var overridingRules: Set<RuleID> = []

  init(settings: RunSettings, store: SourceStore) {
    self.settings = settings
    self.store = store
  }

  mutating func load() -> Setup {
    readConfig()
    let (files, cache) = rememberedFiles()
    let names = RuleNames(files)
    let known = names.known
    let choice = choice(names, in: files)
    let overridden = settings.ignoresOverrides ? [:] : overridden(names, choice, in: files)
    _ = flagged("--fail-on-unknown", settings.failOnUnknown, names)
    var packs = PackLoader(
      files: files,
      settings: Dictionary(
        uniqueKeysWithValues: known.compactMap { id in
          if case .on(let setting)? = config.state(of: id) { (id, setting) } else { nil }
        }), keepsPlaces: settings.keepsPlaces)
    if !overridden.isEmpty {
      packs.variants = overridden.mapValues { $0.variants { config.overrides[$0].span } }
    }
    // Also those that change nothing may be wrong.
    if !settings.ignoresOverrides { packs.overrides = overrideSignals() }
    let book = packs.load(
      trusting: BuiltinPack.name, needsExamples: settings.runsAllRules || !settings.packs.isEmpty,
      where: {
        settings.readsAllRules || choice.enabled.contains($0) || overridden[$0] != nil
      })
    problems += packs.diagnostics
    if packs.diagnostics.isEmpty { cache?.keep(soundBook(book, of: files, choice, overridden)) }
    noteAge(of: book, files)
    let context = context()
    let zone = zone()
    let inputs = inputs()
    let ignored = readIgnoreFiles()
    return Setup(
      plan: Plan(book: book, context: context), config: config,
      problems: problems.inOrder(),
      rulesHash: hash(of: book, files, context), known: known.sorted(),
      housed: files.filter { $0.pack != BuiltinPack.name }.compactMap(\.ruleID).sorted(),
      configPath: configPath, zone: zone, files: files, choice: choice,
      hiddenPresets: hiddenPresets, inputs: inputs, overridden: overridden,
      names: names, ignored: ignored)
  }

  private func context() -> JudgingContext {
    let markets =
      settings.markets.isEmpty ? config.markets.map(\.value.rawValue) : settings.markets
    let languages = config.languages.map(\.value)
    return JudgingContext(
      brand: config.brand, markets: markets.isEmpty ? ["us"] : markets,
      languages: languages.isEmpty ? Language.allCases : languages)
  }

  // MARK: Age and hash

  private mutating func noteAge(of book: RuleBook, _ files: [PackFile]) {
    let tables =
      book.wordTables.map { ($0.name, $0.reviewBy, $0.place) }
      + book.labelTables.map { ($0.name, $0.reviewBy, $0.place) }
      + book.profileTables.map { ($0.name, $0.reviewBy, $0.place) }
    for (name, day, place) in tables {
      noteAge(of: "the table \"\(name)\"", reviewBy: day, at: place, in: files)
    }
  }

  mutating func noteAge(of thing: String, reviewBy day: String, at span: Span, in files: [PackFile])
  {
    guard !day.isEmpty, day < settings.now.rfc3339.prefix(10) else { return }
    let isBuiltIn = files.first { $0.source == span.source }?.pack == BuiltinPack.name
    note(
      "rule/review-due", "\(thing) was to be reviewed by \(day)", at: span,
      help: isBuiltIn
        ? "update Decorum, or check what it says yourself"
        : "check what it says, and give it a later day")
  }

  private func hash(of book: RuleBook, _ files: [PackFile], _ context: JudgingContext) -> String {
    var hash = FNV()
    let enabled = Set(book.rules.map(\.id))
    for file in files where file.ruleID.map(enabled.contains) ?? true {
      hash.combine(startOf: file.pack)
      hash.combine(startOf: ":")
      hash.combine(file.path)
      if let known = file.hash { hash.combine(known) } else { hash.combine(file: file.bytes) }
    }
    for rule in book.rules {
      hash.combine(startOf: rule.id.description)
      hash.combine(startOf: " ")
      hash.combine(rule.severity.rawValue)
      for option in rule.options {
        hash.combine("\(option.name)=\(option.value?.plainDescription ?? "")")
      }
    }
    hash.combine(context.markets.joined(separator: ","))
    hash.combine(context.languages.map(\.rawValue).joined(separator: ","))
    for name in context.brand.names { hash.combine(name) }
    for override in config.overrides {
      let span = override.extent
      hash.combine(file: store.bytes(of: span.source, in: span.range))
    }
    for name in context.brand.domains.sorted() { hash.combine(name) }
    for handles in [
      context.brand.accounts, context.brand.agencyAccounts, context.brand.employees,
    ] {
      hash.combine(handles.map(\.canonical).sorted().joined(separator: ","))
    }
    return hash.hexadecimal
  }

  mutating func report(
    _ id: StaticString, _ message: String, at span: Span, help: String? = nil
  ) {
    problems.append(
      Diagnostic(
        RuleID(known: id), .error, message, at: Label(span), helps: help.map { [$0] } ?? []))
  }

  mutating func note(_ id: StaticString, _ message: String, at span: Span, help: String) {
    problems.append(Diagnostic(RuleID(known: id), .note, message, at: Label(span), helps: [help]))
  }
}

extension PackFile {
  var ruleID: RuleID? { if case .rule(let id) = role { id } else { nil } }
}
