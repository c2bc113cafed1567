package import DecorumBase
package import DecorumYAML

/// A list of rules that are switched on together, `_presets/NAME.yaml`.
package struct Preset: Sendable {
  package var name: String
  package var rules: [Spanned<RuleID>] = []
  /// The day after which a run asks for a review.
  package var reviewBy: Spanned<String>?

  package init(name: String) { self.name = name }
}

/// Reads one preset file. A fault in one entry costs that entry only.
package struct PresetParser {
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  /// - Parameter known: all rules that there are.
  package mutating func preset(_ file: PackFile, _ name: String, known: [RuleID]) -> Preset {
    var preset = Preset(name: name)
    let (documents, problems) = YAMLParser.parse(file.bytes, in: file.source)
    diagnostics += problems.map(\.asRuleFault)
    guard let document = documents.first else {
      if problems.isEmpty {
        report("rule/empty", "the file is empty", at: Span(file.source, 0..<0))
      }
      return preset
    }
    if documents.count > 1 {
      report(
        "rule/yaml", "a file of a pack is one document", at: documents[1].span,
        help: "put each preset into a file of its own")
    }
    var reader = MappingReader(document, .preset, family: .rule)
    // For people; their spelling is checked all the same.
    _ = reader.string("summary")
    _ = reader.string("as_of")
    preset.reviewBy = reader.string("review_by").map { Spanned($0.string, at: $0.text.span) }
    reader.require("rules")
    var first: [RuleID: Span] = [:]
    for node in reader.list("rules") ?? [] {
      guard let scalar = node.scalar, let id = RuleID(scalar.string) else {
        reader.report(
          .type, "\"\((node.scalar?.string ?? "").excerpt)\" is no rule id", at: node.span,
          help: "write family/fault, as in \"promo/pure-promotion\"")
        continue
      }
      if let span = first[id] {
        reader.report(
          .duplicateKey, "\(id) is named twice", at: scalar.text.span,
          secondary: [Label(span, "first named here")])
      } else if !known.contains(id) {
        report(
          "rule/unknown-rule", "there is no rule \"\(id)\"", at: scalar.text.span,
          help: Suggestions.helpForRule(id.description, among: known.map(\.description)))
      } else {
        preset.rules.append(Spanned(id, at: scalar.text.span))
      }
      first[id] = first[id] ?? scalar.text.span
    }
    reader.finish(into: &diagnostics)
    return preset
  }

  private mutating func report(
    _ id: StaticString, _ message: String, at span: Span, help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        RuleID(known: id), .error, message, at: Label(span), helps: help.map { [$0] } ?? []))
  }
}
