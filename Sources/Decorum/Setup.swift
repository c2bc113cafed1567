package import DecorumBase
package import DecorumEngine
import DecorumPosts
package import DecorumRules
import DecorumText
package import DecorumTime
import DecorumYAML

/// A run made ready: configuration found and read, packs loaded, rules chosen. Faults on the way are
/// `problems`; what does not rest on them is there all the same.
package struct Setup: Sendable {
  package var plan: Plan
  package var config: ConfigFile
  package var problems: [Diagnostic]
  /// 16 hexadecimal digits over all that decides which rules run and how.
  package var rulesHash: String
  /// Every rule that any pack has, enabled or not.
  package var known: [RuleID]
  /// The files of all packs, for loading rules under other options.
  package var files: [PackFile]
  /// Where times without an offset are read; nil = nowhere.
  package var zone: Zone?
  /// Those of them that come from a folder.
  package var housed: [RuleID]
  /// The configuration's file; nil where none was found.
  package var configPath: String?

  package init(_ settings: RunSettings, store: SourceStore) {
    var loader = SetupLoader(settings: settings, store: store)
    self = loader.load()
  }

  fileprivate init(
    plan: Plan, config: ConfigFile, problems: [Diagnostic], rulesHash: String, known: [RuleID],
    housed: [RuleID], configPath: String?, zone: Zone?,
    files: [PackFile]
  ) {
    self.plan = plan
    self.config = config
    self.problems = problems
    self.rulesHash = rulesHash
    self.known = known
    self.housed = housed
    self.configPath = configPath
    self.zone = zone
    self.files = files
  }
}

extension Setup {
  /// The configuration's archives, as paths that can be opened from here.
  var history: [String] {
    let base = configPath.map(Setup.folder) ?? "."
    return config.history.map { $0.value.hasPrefix("/") ? $0.value : Setup.joined(base, $0.value) }
  }

  /// The book of some rules under other settings, everything else as it is.
  package func book(
    of settings: [RuleID: RuleSetting], keepsPlaces: Bool = false
  ) -> (RuleBook, [Diagnostic]) {
    var loader = PackLoader(files: files, settings: settings, keepsPlaces: keepsPlaces)
    let book = loader.load(trusting: BuiltinPack.name) { settings[$0] != nil }
    return (book, loader.diagnostics)
  }
}

private struct SetupLoader {
  let settings: RunSettings
  let store: SourceStore
  var problems: [Diagnostic] = []
  var config = ConfigFile()
  var configPath: String?

  mutating func load() -> Setup {
    readConfig()
    let files = packFiles()
    var known: [RuleID] = []
    for file in files {
      if case .rule(let id) = file.role, !known.contains(id) { known.append(id) }
    }
    let choice = choice(among: known, in: files)
    _ = flagged("--fail-on-unknown", settings.failOnUnknown, known)
    var packs = PackLoader(
      files: files,
      settings: Dictionary(
        uniqueKeysWithValues: known.compactMap { id in
          if case .on(let setting)? = config.state(of: id) { (id, setting) } else { nil }
        }), keepsPlaces: settings.keepsPlaces)
    let book = packs.load(
      trusting: BuiltinPack.name, needsExamples: settings.runsAllRules || !settings.packs.isEmpty,
      where: choice.contains)
    problems += packs.diagnostics
    noteAge(of: book)
    let context = context()
    let zone = zone()
    return Setup(
      plan: Plan(book: book, context: context), config: config,
      problems: problems.sorted(by: Diagnostic.precedes),
      rulesHash: hash(of: book, files, context), known: known.sorted(),
      housed: files.filter { $0.pack != BuiltinPack.name }.compactMap(\.ruleID).sorted(),
      configPath: configPath, zone: zone, files: files)
  }

  // MARK: Configuration

  private mutating func readConfig() {
    guard let path = settings.configPath ?? foundConfig() else { return }
    configPath = path
    do {
      let bytes = try FileSystem.contents(of: path)
      let source = store.addMemory(name: path, bytes: bytes)
      let (config, problems) = ConfigParser.parse(bytes, in: source)
      self.config = config
      self.problems += problems
    } catch {
      let source = store.addMemory(name: path, bytes: [])
      report(
        "config/unreadable", "cannot read \"\(path)\": \(error.words)", at: Span(source, 0..<0),
        help: FolderWalk.nearby(FilePath(path)).map { "did you mean \"\($0)\"?" })
    }
  }

  /// The configuration above the linted files. Files of two configurations make two runs.
  private mutating func foundConfig() -> String? {
    var folders = settings.paths.filter { $0 != "-" }.map {
      FileSystem.isFolder($0) ? $0 : Setup.folder(of: $0)
    }
    if folders.isEmpty { folders = ["."] }
    let found = Set(
      folders.compactMap { FileSystem.findUpwards(["decorum.yaml", "decorum.yml"], from: $0) }
    )
    .sorted()
    if found.count > 1 {
      let same = Set(found.map { FileSystem.resolved($0) })
      if same.count > 1 {
        let source = store.addMemory(name: found[1], bytes: [])
        report(
          "config/several", "these files belong to two configurations: \(found[0]) and \(found[1])",
          at: Span(source, 0..<0),
          help: "check them one after the other, or name one configuration with --config")
      }
    }
    return found.first
  }

  /// `--timezone`, else the configuration's.
  private mutating func zone() -> Zone? {
    guard let name = settings.timezone ?? config.timezone?.value else { return nil }
    if let zone = TimeZoneDatabase.zone(named: name) { return zone }
    let span =
      settings.timezone == nil
      ? config.timezone?.span
      : Span(
        store.addMemory(name: "<command line>", bytes: Array("--timezone \(name)".utf8)),
        11..<(11 + name.utf8.count))
    report(
      "config/unknown-zone", "there is no time zone \"\(name)\"",
      at: span ?? Span(store.addMemory(name: "<command line>", bytes: []), 0..<0),
      help: Suggestions.nearest(to: name, in: TimeZoneDatabase.names).map {
        "did you mean \"\($0)\"?"
      } ?? "use a name of the IANA database, such as Europe/Paris")
    return nil
  }

  private func context() -> JudgingContext {
    let markets =
      settings.markets.isEmpty ? config.markets.map(\.value.rawValue) : settings.markets
    let languages = config.languages.map(\.value)
    return JudgingContext(
      brand: config.brand, markets: markets.isEmpty ? ["us"] : markets,
      languages: languages.isEmpty ? Language.allCases : languages)
  }

  // MARK: Packs

  private mutating func packFiles() -> [PackFile] {
    var files = BuiltinPack.files.map { file in
      PackFile(
        file,
        source: store.addBuiltIn(name: "\(BuiltinPack.name):\(file.path)", text: file.text))
    }
    let base = configPath.map(Setup.folder) ?? "."
    var taken: Set<String> = []
    for extended in config.extends {
      guard case .folder(let path) = extended.value else { continue }
      let folder = path.hasPrefix("/") ? path : Setup.joined(base, path)
      guard taken.insert(FileSystem.resolved(folder)).inserted else { continue }
      files += folderFiles(
        folder, named: path, at: extended.span,
        help: "paths are relative to the folder of the configuration")
    }
    // `decorum test house-rules` beside a configuration that extends the same folder.
    for path in settings.packs where taken.insert(FileSystem.resolved(path)).inserted {
      let source = store.addMemory(name: path, bytes: [])
      files += folderFiles(
        path, named: path, at: Span(source, 0..<0),
        help: "name a folder that holds rules as FAMILY/FAULT.yaml")
    }
    return files
  }

  private mutating func folderFiles(
    _ folder: String, named path: String, at span: Span, help: String
  ) -> [PackFile] {
    guard FileSystem.isFolder(folder) else {
      report(
        "config/missing-pack", "there is no folder \"\(path)\"", at: span, help: help)
      return []
    }
    let name = folder.split(separator: "/").last.map(String.init) ?? folder
    var files: [PackFile] = []
    for found in FileSystem.files(below: folder) where Setup.isYAML(found) {
      let whole = Setup.joined(folder, found)
      do {
        let bytes = try FileSystem.contents(of: whole)
        files.append(
          PackFile(
            pack: name, path: found, source: store.addMemory(name: whole, bytes: bytes),
            bytes: bytes))
      } catch {
        let source = store.addMemory(name: whole, bytes: [])
        report(
          "rule/unreadable", "cannot read \"\(whole)\": \(error.words)", at: Span(source, 0..<0))
      }
    }
    if files.isEmpty {
      report(
        "config/missing-pack", "there are no rules in \"\(path)\"", at: span,
        help: "put them there as FAMILY/FAULT.yaml")
    }
    return files
  }

  // MARK: Choosing rules

  private mutating func choice(among known: [RuleID], in files: [PackFile]) -> Set<RuleID> {
    if settings.runsAllRules {
      checkNames(known)
      return Set(known).intersection(
        settings.select.isEmpty ? Set(known) : flagged("--select", settings.select, known)
      )
      .subtracting(flagged("--ignore", settings.ignore, known))
    }
    var chosen: Set<RuleID> = []
    let builtin = Set(files.filter { $0.pack == BuiltinPack.name }.compactMap(\.ruleID))
    let presets = PresetReader(files: files)
    if config.extends.isEmpty {
      chosen = presets.rules(of: "recommended") ?? []
    }
    for extended in config.extends {
      switch extended.value {
      case .preset("all"): chosen.formUnion(builtin)
      case .preset(let name):
        let family = builtin.filter { $0.family == name }
        if let rules = presets.rules(of: name) {
          chosen.formUnion(rules)
        } else if !family.isEmpty {
          chosen.formUnion(family)
        } else {
          let names = presets.names + ["all"] + Set(builtin.map { String($0.family) }).sorted()
          report(
            "config/unknown-preset", "there is no preset \"decorum:\(name)\"", at: extended.span,
            help: Suggestions.help(
              for: "decorum:\(name)", among: names.map { "decorum:\($0)" }))
        }
      case .folder: break
      }
    }
    chosen.formUnion(known.filter { !builtin.contains($0) })
    checkNames(known)
    for id in known {
      switch config.state(of: id) {
      case .off: chosen.remove(id)
      case .on where config.rules.contains(where: { $0.selector == .rule(id) }): chosen.insert(id)
      case .on, nil: break
      }
    }
    let selected = flagged("--select", settings.select, known)
    if !settings.select.isEmpty { chosen = selected }
    return chosen.subtracting(flagged("--ignore", settings.ignore, known))
  }

  /// Rules and families of the configuration that nobody has.
  private mutating func checkNames(_ known: [RuleID]) {
    for rule in config.rules {
      switch rule.selector {
      case .rule(let id) where !known.contains(id):
        unknownRule(id.description, known, at: rule.span)
      case .family(let name) where !known.contains(where: { $0.family == name }):
        unknownRule(name, known, at: rule.span)
      default: break
      }
    }
  }

  /// The rules that a flag's words name. What names none is a problem with the flag as its place.
  private mutating func flagged(
    _ flag: String, _ words: [String], _ known: [RuleID]
  ) -> Set<RuleID> {
    guard !words.isEmpty else { return [] }
    var found: Set<RuleID> = []
    let line = "\(flag) \(words.joined(separator: ","))"
    var source: SourceID?
    var offset = flag.utf8.count + 1
    for word in words {
      let rules = known.filter { $0.description == word || $0.family == word }
      if rules.isEmpty {
        let place = source ?? store.addMemory(name: "<command line>", bytes: Array(line.utf8))
        source = place
        unknownRule(word, known, at: Span(place, offset..<(offset + word.utf8.count)))
      }
      found.formUnion(rules)
      offset += word.utf8.count + 1
    }
    return found
  }

  private mutating func unknownRule(_ name: String, _ known: [RuleID], at span: Span) {
    let isRule = name.contains("/")
    let names = isRule ? known.map(\.description) : Set(known.map { String($0.family) }).sorted()
    report(
      "config/unknown-rule", "there is no \(isRule ? "rule" : "family of rules") \"\(name)\"",
      at: span,
      help: Suggestions.nearest(to: name, in: names).map { "did you mean \"\($0)\"?" }
        ?? "list them with: decorum rules")
  }

  // MARK: Age and hash

  private mutating func noteAge(of book: RuleBook) {
    let today = settings.now.rfc3339.prefix(10)
    for table in book.labelTables where !table.reviewBy.isEmpty && table.reviewBy < today {
      problems.append(
        Diagnostic(
          RuleID(known: "rule/review-due"), .note,
          "the table \"\(table.name)\" was to be reviewed by \(table.reviewBy)",
          at: Label(table.place), helps: ["update Decorum, or check its figures yourself"]))
    }
  }

  private func hash(of book: RuleBook, _ files: [PackFile], _ context: JudgingContext) -> String {
    var hash = FNV()
    let enabled = Set(book.rules.map(\.id))
    for file in files where file.ruleID.map(enabled.contains) ?? true {
      hash.combine(file.pack + ":" + file.path)
      if let known = file.hash { hash.combine(known) } else { hash.combine(file: file.bytes) }
    }
    for rule in book.rules {
      hash.combine("\(rule.id) \(rule.severity.rawValue)")
      for option in rule.options {
        hash.combine("\(option.name)=\(option.value?.plainDescription ?? "")")
      }
    }
    hash.combine(context.markets.joined(separator: ","))
    hash.combine(context.languages.map(\.rawValue).joined(separator: ","))
    for name in context.brand.names { hash.combine(name) }
    for name in context.brand.domains.sorted() { hash.combine(name) }
    for handles in [
      context.brand.accounts, context.brand.agencyAccounts, context.brand.employees,
    ] {
      hash.combine(handles.map(\.canonical).sorted().joined(separator: ","))
    }
    return hash.hexadecimal
  }

  private mutating func report(
    _ id: StaticString, _ message: String, at span: Span, help: String? = nil
  ) {
    problems.append(
      Diagnostic(
        RuleID(known: id), .error, message, at: Label(span), helps: help.map { [$0] } ?? []))
  }
}

extension PackFile {
  fileprivate var ruleID: RuleID? { if case .rule(let id) = role { id } else { nil } }
}

extension Setup {
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func joined(_ folder: String, _ path: String) -> String {
    let path = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    if folder == "." { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  static func isYAML(_ path: String) -> Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }
}
