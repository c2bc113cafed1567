import DecorumBase
import DecorumPosts
import DecorumText
import DecorumYAML

/// Reads conditions. Every key of a condition's mapping is a condition of its own, and all must hold;
/// the modifiers (`in`, `at`, `guards`, …) go with the text conditions beside them.
struct ConditionParser {
  var diagnostics: [Diagnostic] = []
  /// Word lists by table name, for `{table: NAME}`.
  let lists: WordLists

  /// Whether conditions say where they stand, for traces.
  let keepsPlaces: Bool
  /// The signal that they are for; nil = a rule, which may look at other posts.
  let signal: String?

  init(lists: WordLists, keepsPlaces: Bool = false, signal: String? = nil) {
    self.signal = signal
    self.lists = lists
    self.keepsPlaces = keepsPlaces
  }

  mutating func condition(_ node: YAMLNode) -> Condition? {
    var reader = MappingReader(node, .condition, family: .rule)
    var parts: [Condition] = []
    let count = diagnostics.count
    parts += texts(&reader)
    parts += references(&reader)
    parts += facts(&reader)
    parts += relations(&reader)
    parts += combinations(&reader)
    let isPrimary = reader.bool("primary") ?? false
    reader.finish(into: &diagnostics)
    // Whatever else is wrong with it says enough.
    if parts.isEmpty, diagnostics.count == count {
      report(
        "rule/missing-key", "a condition must say what it asks", at: reader.span,
        help: "use one of pattern, phrases, hashtag, mention, link, emoji, signal, label, metric, "
          + "field, from, language, parent, all, any, none, at_least")
    }
    guard let first = parts.first else { return nil }
    let whole =
      parts.count == 1
      ? first.withModifiers(from: node.span)
      : placed(.all(parts), at: node.span, as: nil)
    return isPrimary ? .primary(whole) : whole
  }

  func placed(_ condition: Condition, at span: Span?, as key: String?) -> Condition {
    guard keepsPlaces, let span else { return condition }
    return .placed(ConditionPlace(span, key: key), condition)
  }

  mutating func conditions(_ nodes: [YAMLNode]) -> [Condition] {
    nodes.compactMap { condition($0) }
  }

  mutating func report(_ id: StaticString, _ message: String, at span: Span, help: String? = nil) {
    diagnostics.append(
      Diagnostic(
        RuleID(known: id), .error, message, at: Label(span), helps: help.map { [$0] } ?? []))
  }

  // MARK: Combinations

  private mutating func combinations(_ reader: inout MappingReader) -> [Condition] {
    var parts: [Condition] = []
    if let nodes = reader.list("all") {
      parts.append(placed(.all(conditions(nodes)), at: reader.entrySpan("all"), as: "all"))
    }
    if let nodes = reader.list("any") {
      parts.append(placed(.any(conditions(nodes)), at: reader.entrySpan("any"), as: "any"))
    }
    if let nodes = reader.list("none") {
      parts.append(placed(.none(conditions(nodes)), at: reader.entrySpan("none"), as: "none"))
    }
    if var inner = reader.mapping("at_least") {
      inner.require("n")
      inner.require("of")
      let n = inner.integer("n")
      let nodes = inner.list("of")
      if let n, let nodes {
        if n < 1 || n > nodes.count {
          inner.report(
            .type, "\"n\" must be between 1 and the number of conditions, \(nodes.count)",
            at: inner.keySpan("n") ?? inner.span)
        }
        parts.append(
          placed(
            .atLeast(n, of: conditions(nodes)), at: reader.entrySpan("at_least"), as: "at_least"))
      }
      reader.adopt(inner)
    }
    if let node = reader.node("parent"), let inner = condition(node) {
      parts.append(placed(.parent(inner), at: reader.entrySpan("parent"), as: "parent"))
    }
    return parts
  }

  // MARK: Signals and labels

  private mutating func references(_ reader: inout MappingReader) -> [Condition] {
    var parts: [Condition] = []
    if let node = reader.node("signal"), let reference = signal(node) {
      parts.append(placed(.signal(reference), at: reader.entrySpan("signal"), as: "signal"))
    }
    if let label = label(&reader) {
      parts.append(placed(.label(label), at: reader.entrySpan("label"), as: "label"))
    }
    return parts
  }

  mutating func signal(_ node: YAMLNode) -> SignalReference? {
    if let scalar = node.scalar, !scalar.isNull {
      return SignalReference(name: scalar.string, minScore: nil, span: scalar.text.span)
    }
    var reader = MappingReader(node, .signalReference, family: .rule)
    let name = reader.requiredString("name")
    let minScore = reader.integer("min_score")
    reader.finish(into: &diagnostics)
    return name.map { SignalReference(name: $0.string, minScore: minScore, span: $0.text.span) }
  }

  private mutating func label(_ reader: inout MappingReader) -> LabelCondition? {
    guard var inner = reader.mapping("label") else { return nil }
    let table = inner.requiredString("table")
    let standing = inner.choice("is", of: LabelCondition.Standing.self)?.value ?? .any
    let demand = inner.choice("for", of: LabelCondition.Demand.self)?.value ?? .eachMarket
    let places = inner.choices("in", of: TextPlace.self).map(\.value)
    let place = inner.choice("place", of: LabelCondition.Place.self)?.value
    let form = inner.choice("form", of: LabelCondition.Form.self)?.value
    reader.adopt(inner)
    return table.map {
      LabelCondition(
        table: $0.string, standing: standing, demand: demand,
        places: places.isEmpty ? [.text] : places, place: place, form: form, span: $0.text.span)
    }
  }
}

/// The tables of words that a pack has.
struct WordLists {
  /// Who asks for them, as messages name it.
  var owner = ""
  var words: [String: [String]] = [:]
  /// Tables whose files are wrong.
  var broken: Set<String> = []
}

extension Condition {
  /// A condition on words stands where its modifiers stand too.
  fileprivate func withModifiers(from whole: Span) -> Condition {
    guard case .placed(let place, .text(let text)) = self else { return self }
    return .placed(ConditionPlace(whole, key: place.key), .text(text))
  }
}
