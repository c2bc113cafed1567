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
  /// What the configuration says of files.
  package var inputs: InputTable
  /// Rules that overrides change for some posts.
  var overridden: [RuleID: OverriddenRule]
  /// Presets whose name an earlier pack has, if everything was read.
  var hiddenPresets: [(name: String, place: Span)]
  /// What switched each rule on or off.
  var choice: RuleChoice
  /// What rules are and were called.
  var names: RuleNames
  /// The entries of the ignore file.
  var ignored: [IgnoreEntry]
  /// The configuration's file; nil where none was found.
  package var configPath: String?

  package init(_ settings: RunSettings, store: SourceStore) {
    var loader = SetupLoader(settings: settings, store: store)
    self = loader.load()
  }

  init(
    plan: Plan, config: ConfigFile, problems: [Diagnostic], rulesHash: String, known: [RuleID],
    housed: [RuleID], configPath: String?, zone: Zone?,
    files: [PackFile], choice: RuleChoice,
    hiddenPresets: [(name: String, place: Span)], inputs: InputTable,
    overridden: [RuleID: OverriddenRule], names: RuleNames, ignored: [IgnoreEntry]
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
    self.choice = choice
    self.hiddenPresets = hiddenPresets
    self.inputs = inputs
    self.overridden = overridden
    self.names = names
    self.ignored = ignored
  }
}

extension Setup {
  /// The configuration's archives, as paths that can be opened from here.
  var history: [String] {
    config.history.map { Setup.path($0.value, beside: configPath) }
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

  /// What a configuration calls so, as a path that can be opened from here.
  static func path(_ written: String, beside configPath: String?) -> String {
    written.hasPrefix("/")
      ? written : Setup.joined(configPath.map(Setup.folder) ?? ".", written)
  }

  static func isYAML(_ path: String) -> Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }
}
