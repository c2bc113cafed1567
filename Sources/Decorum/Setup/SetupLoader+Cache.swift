import DecorumBase
import DecorumRules
import DecorumYAML

/// Puts what an earlier run made of the rules in folders beside their files, where it is known.
extension SetupLoader {
  /// - Returns: the files of all packs, and where to keep what is made of them: nil where it is kept
  ///   already, or where this run asks of the rules what only their YAML says.
  mutating func rememberedFiles() -> (files: [PackFile], cache: PackCache?) {
    let files = packFiles()
    guard let folder = settings.cacheFolder, !settings.readsAllRules, !settings.runsAllRules,
      !settings.keepsPlaces, settings.packs.isEmpty
    else { return (files, nil) }
    let builtIn = files.prefix { $0.pack == BuiltinPack.name }
    let own = Array(files[builtIn.endIndex...])
    guard own.count >= PackCache.fewestFiles,
      let cache = PackCache(in: folder, own, from: folders)
    else { return (files, nil) }
    switch cache.memory() {
    case .vetted(let vetted): return (builtIn + vetted, nil)
    case .faulty: return (files, nil)
    case nil: return (files, cache)
    }
  }

  private var folders: [String] {
    (config.extends + config.overrides.flatMap(\.extends)).compactMap { extended in
      guard case .folder(let path) = extended.value else { return nil }
      return FileSystem.realPath(Setup.path(path, beside: configPath))
    }
  }

  /// All rules of folders as their files have them: the book of this run, unless it leaves some out or
  /// changes them. Nil where they are not all sound.
  func soundBook(
    _ book: RuleBook, of files: [PackFile], _ choice: RuleChoice,
    _ overridden: [RuleID: OverriddenRule]
  ) -> RuleBook? {
    let own = Set(files.filter { $0.pack != BuiltinPack.name }.compactMap(\.ruleID))
    let isWhole = own.allSatisfy { id in
      choice.enabled.contains(id) && overridden[id] == nil && config.state(of: id) == nil
    }
    if isWhole { return book }
    var loader = PackLoader(files: files, settings: [:])
    let sound = loader.load(
      trusting: BuiltinPack.name, needsExamples: false, where: own.contains)
    return loader.diagnostics.isEmpty ? sound : nil
  }
}
