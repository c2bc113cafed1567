import DecorumBase
import DecorumRules
import DecorumYAML

/// Reads `_presets/NAME.yaml`: lists of rules and families that are switched on together.
struct PresetReader {
  let files: [PackFile]

  var names: [String] {
    files.compactMap { if case .preset(let name) = $0.role { name } else { nil } }.sorted()
  }

  func rules(of name: String) -> Set<RuleID>? {
    guard let file = files.first(where: { $0.role == .preset(name) }) else { return nil }
    let document = YAMLParser.parse(file.bytes, in: file.source).documents.first
    let entries =
      document?.mapping?.first { $0.key.scalar?.string == "rules" }?.value.sequence ?? []
    return Set(entries.compactMap { $0.scalar.flatMap { RuleID($0.string) } })
  }
}
