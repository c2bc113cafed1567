import DecorumBase
import DecorumYAML

/// Reads what a rule offers to change: a title, how safe it is, and one change.
struct FixParser {
  static let safeties: [Fix.Safety] = [.safe, .unsafe]
  private static let changes = ["insert", "replace", "delete", "move"]

  private(set) var diagnostics: [Diagnostic] = []
  /// The texts with places to fill in, where they stand.
  private(set) var words: [MappedText] = []

  /// - Parameter kind: of the check that it belongs to, with its limb; nil for a rule with several.
  mutating func fix(_ node: YAMLNode, of kind: Check?) -> FixTemplate? {
    var reader = MappingReader(node, .fixTemplate, family: .rule)
    defer { reader.finish(into: &diagnostics) }
    if node.mapping == nil { return nil }
    let title = reader.requiredString("title")
    let safety = safety(&reader)
    let table = reader.string("table")
    let change = change(&reader)
    if let kind, !kind.isOfOnePost {
      reader.report(
        .type, "a check on many posts has no fix: what is wrong is not in the words",
        at: reader.span, help: "say the way out in help")
    }
    guard let title, let safety, let change else { return nil }
    words.append(title.text)
    let label = table.map {
      LabelCondition(
        table: $0.string, standing: .accepted, demand: .eachMarket, places: [.text], place: .ok,
        form: .label, span: $0.text.span)
    }
    return FixTemplate(
      title: MessageTemplate(title.string), safety: safety, change: change, label: label)
  }

  private func safety(_ reader: inout MappingReader) -> Fix.Safety? {
    guard let scalar = reader.requiredString("safety") else { return nil }
    if let safety = Self.safeties.first(where: { $0.rawValue == scalar.string }) { return safety }
    reader.report(
      .type, "\"safety\" must be safe or unsafe, not \"\(scalar.string)\"", at: scalar.text.span,
      help: "write unsafe if somebody has to agree to what the post then says")
    return nil
  }

  private mutating func change(_ reader: inout MappingReader) -> FixTemplate.Change? {
    let given = Self.changes.filter { reader.has($0) }
    let texts = Dictionary(
      uniqueKeysWithValues: (Self.changes + ["of"]).compactMap { key in
        reader.string(key).map { (key, $0) }
      })
    guard let first = given.first else {
      if !reader.hasUnknownKeys {
        reader.report(
          .missingKey, "a fix must say what it changes", at: reader.span,
          help: "add insert, replace, delete or move")
      }
      return nil
    }
    for further in given.dropFirst() {
      reader.report(
        .type, "a fix makes one change, and this one has \"\(first)\" already",
        at: reader.keySpan(further) ?? reader.span, help: "leave one of them out")
    }
    refuseIdle(first, texts, &reader)
    guard let text = texts[first] else { return nil }
    let place = FixTemplate.Words(text.string, at: text.text.span)
    switch first {
    case "insert":
      words.append(text.text)
      return .insert(MessageTemplate(text.string))
    case "replace":
      words.append(text.text)
      let of = texts["of"].map { FixTemplate.Words($0.string, at: $0.text.span) }
      return .replace(
        of ?? FixTemplate.Words(FixTemplate.Words.match, at: text.text.span),
        with: MessageTemplate(text.string))
    case "delete": return .delete(place)
    default: return .move(place)
    }
  }

  /// Words that nobody replaces.
  private func refuseIdle(
    _ change: String, _ texts: [String: YAMLScalar], _ reader: inout MappingReader
  ) {
    if let of = texts["of"], change != "replace" {
      let help =
        change == "insert"
        ? "take it out: what is inserted comes before the text"
        : "write \(change): \(of.string)"
      reader.report(
        .type, "\"of\" belongs to \"replace\"", at: reader.keySpan("of") ?? reader.span, help: help)
    }
  }
}

extension Check {
  /// Whether the words of one post decide.
  package var isOfOnePost: Bool {
    switch self {
    case .find, .measure, .require: true
    case .frequency, .share, .repetition, .schedule, .answer: false
    }
  }
}
