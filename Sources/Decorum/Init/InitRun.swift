import DecorumBase
import DecorumRules
import DecorumYAML

/// `decorum init`: writes what a project begins with, or one rule to be filled in. What is there
/// already is left alone, and said to be.
package struct InitRun {
  private let settings: RunSettings
  private let rule: String?
  private let kind: String?

  package init(_ settings: RunSettings, rule: String?, kind: String?) {
    self.settings = settings
    self.rule = rule
    self.kind = kind
  }

  /// What is wrong with the flags; nil where nothing is.
  package var fault: String? {
    let kinds = RuleTemplate.allCases.map(\.rawValue)
    if let kind, rule == nil { return "--kind \(kind) needs --rule family/fault" }
    if let kind, !kinds.contains(kind) {
      return "there is no kind \"\(kind)\"; "
        + (Suggestions.help(for: kind, among: kinds) ?? "")
    }
    guard let rule else { return nil }
    guard let id = RuleID(rule) else {
      return "\"\(rule)\" is no rule id; write family/fault, as in wording/thrilled"
    }
    return id.isInternal ? "\(id.family) is a family of Decorum's own; choose another" : nil
  }

  package func run() -> Int32 {
    if let rule, let id = RuleID(rule) { return begin(id) }
    var isSound = true
    for file in StarterFiles.all where write(file.path, file.text) == nil { isSound = false }
    say("next: say in decorum.yaml who you are, then decorum test house-rules")
    return isSound ? 0 : 2
  }

  // MARK: One rule

  private func begin(_ id: RuleID) -> Int32 {
    let setup = Setup(settings, store: SourceStore())
    guard !setup.known.contains(id) else {
      complain("there is a rule \(id) already; read it with: decorum explain \(id)")
      return 2
    }
    let base = setup.configPath.map(Setup.folder) ?? "."
    let folders = setup.config.extends.compactMap { extended -> String? in
      if case .folder(let path) = extended.value { path } else { nil }
    }
    let pack = folders.first ?? "./house-rules"
    let root = pack.hasPrefix("/") ? pack : Setup.joined(base, pack)
    let path = "\(root)/\(id).yaml"
    let schema = schemaFolder(from: pack, base: base)
    let template = RuleTemplate(rawValue: kind ?? "find") ?? .find
    guard let isNew = write(path, template.text(schema: schema)) else { return 2 }
    guard isNew else { return 2 }
    if folders.isEmpty {
      say(
        setup.configPath.map { "next: add ./house-rules to \"extends\" in \($0)" }
          ?? "next: write a decorum.yaml that extends ./house-rules, with: decorum init")
    }
    say("next: fill it in, then decorum test \(path)")
    return 0
  }

  /// The schemas as seen from a family's folder, where they lie beside the configuration.
  private func schemaFolder(from pack: String, base: String) -> String? {
    let parts = pack.split(separator: "/").filter { $0 != "." }
    guard !pack.hasPrefix("/"), !parts.contains(".."),
      FileSystem.isFile(Setup.joined(base, ".decorum/\(Schemas.fileName(for: "rule"))"))
    else { return nil }
    return String(repeating: "../", count: parts.count + 1) + ".decorum"
  }

  // MARK: Writing

  /// - Returns: whether the file is new; nil where it could not be written.
  private func write(_ path: String, _ text: String) -> Bool? {
    do {
      try FileSystem.createFolder(Setup.folder(of: path))
      try FileSystem.create(path, with: Array(text.utf8))
      say("wrote \(path)")
      return true
    } catch {
      if error.isExisting {
        say("left \(path) alone: it is there already")
        return false
      }
      complain("cannot write \"\(path)\": \(error.words)")
      return nil
    }
  }

  private func say(_ line: String) { StandardStream.output.write(line + "\n") }
  private func complain(_ line: String) { StandardStream.error.write("decorum: \(line)\n") }
}
