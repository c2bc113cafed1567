import DecorumBase
import DecorumRules
import DecorumYAML

/// Gathers the files of all packs: the built-in one, and the folders that the configuration names.
extension SetupLoader {
  mutating func packFiles() -> [PackFile] {
    // And some for what else a small run reads.
    store.expect(BuiltinPack.files.count + 16)
    var files = BuiltinPack.files.map { file in
      PackFile(
        file,
        source: store.addBuiltIn(name: "\(BuiltinPack.name):\(file.path)", text: file.text))
    }
    let everywhere = config.extends.map { ($0, false) }
    for (extended, isOverriding) in everywhere
      + config.overrides.flatMap(\.extends).map({ ($0, true) })
    {
      guard case .folder(let path) = extended.value else { continue }
      let folder = Setup.path(path, beside: configPath)
      if let rules = rulesOfFolders[FileSystem.resolved(folder)] {
        rulesOfFolders[path] = rules
        continue
      }
      let own = folderFiles(
        folder, named: path, at: extended.span,
        help: "paths are relative to the folder of the configuration")
      note(own, of: folder, as: path)
      if isOverriding { overridingRules.formUnion(own.compactMap(\.ruleID)) }
      files += own
    }
    // `decorum test house-rules` beside a configuration that extends the same folder.
    for path in settings.packs {
      if let rules = rulesOfFolders[FileSystem.resolved(path)] {
        overridingRules.subtract(rules)
        continue
      }
      let source = store.addMemory(name: path, bytes: [])
      let own = folderFiles(
        path, named: path, at: Span(source, 0..<0),
        help: "name a folder that holds rules as FAMILY/FAULT.yaml")
      note(own, of: path, as: path)
      files += own
    }
    return files
  }

  private mutating func note(_ files: [PackFile], of folder: String, as path: String) {
    let rules = Set(files.compactMap(\.ruleID))
    rulesOfFolders[FileSystem.resolved(folder)] = rules
    rulesOfFolders[path] = rules
  }

  private func resolvedName(of folder: String) -> String? {
    folder.split(separator: "/").last.map(String.init)
  }

  private mutating func folderFiles(
    _ folder: String, named path: String, at span: Span, help: String
  ) -> [PackFile] {
    guard FileSystem.isFolder(folder) else {
      report(
        "config/missing-pack", "there is no folder \"\(path)\"", at: span, help: help)
      return []
    }
    guard resolvedName(of: folder) != BuiltinPack.name else {
      report(
        "config/pack-name", "a folder of rules cannot be called \"\(BuiltinPack.name)\"", at: span,
        help: "rename it: \"\(BuiltinPack.name):\" names what is built in")
      return []
    }
    let name = folder.split(separator: "/").last.map(String.init) ?? folder
    var files: [PackFile] = []
    let found = FileSystem.contents(below: folder, where: Setup.isYAML)
    store.expect(found.count)
    files.reserveCapacity(found.count)
    for found in found {
      let whole = Setup.joined(folder, found.path)
      switch found.bytes {
      case .success(let bytes):
        files.append(
          PackFile(
            pack: name, path: found.path, source: store.addMemory(name: whole, bytes: bytes),
            bytes: bytes))
      case .failure(let error):
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
}
