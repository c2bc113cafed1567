package import DecorumBase
package import DecorumRules
import DecorumYAML

/// The folder `docs/rules`: a page for each rule of a pack, and the index. Built from the files of the
/// pack alone, so that the same rules give the same bytes wherever and whenever they are drawn.
package enum RulePages {
  package struct Page: Sendable {
    /// Inside the folder.
    package var path: String
    package var text: String
  }

  /// How every page begins.
  package static let mark = "<!-- Generated from "

  /// - Returns: sorted by path; the diagnostics are what is wrong with the rules.
  package static func all(from files: [PackFile]) -> (pages: [Page], faults: [Diagnostic]) {
    var loader = PackLoader(files: files, settings: [:])
    let book = loader.load(trusting: BuiltinPack.name) { _ in true }
    let profiles = profiles(of: book, files: files)
    let pages = profiles.map { Page(path: "\($0.rule.id).md", text: RulePage(profile: $0).text) }
    let index = Page(path: "README.md", text: RuleIndex(profiles: profiles).text)
    return (([index] + pages).sorted { $0.path < $1.path }, loader.diagnostics)
  }

  package static func profiles(of book: RuleBook, files: [PackFile]) -> [RuleProfile] {
    let presets = presets(in: files)
    return book.rules.map { RuleProfile($0, book: book, presets: presets) }
  }

  /// Lists of rules, the shorter first: what is in `recommended` is in `strict` too.
  static func presets(in files: [PackFile]) -> [(name: String, rules: Set<RuleID>)] {
    let known = files.compactMap(\.ruleID)
    return files.compactMap { file -> (name: String, rules: Set<RuleID>)? in
      guard case .preset(let name) = file.role else { return nil }
      var parser = PresetParser()
      let preset = parser.preset(file, name, known: known)
      return (name: name, rules: Set(preset.rules.map(\.value)))
    }
    .sorted { ($0.rules.count, $0.name) < ($1.rules.count, $1.name) }
  }
}
