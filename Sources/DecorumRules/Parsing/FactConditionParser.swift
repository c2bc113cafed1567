import DecorumBase
import DecorumPosts
import DecorumText
import DecorumYAML

/// The conditions on what is known beside the words: fields, numbers, sender and language.
extension ConditionParser {
  mutating func facts(_ reader: inout MappingReader) -> [Condition] {
    var parts: [Condition] = []
    for entry in reader.entries("metric") ?? [] {
      if let metric = metric(entry) {
        parts.append(placed(.metric(metric), at: entry.span, as: "metric"))
      }
    }
    for entry in reader.entries("field") ?? [] {
      guard let key = fieldKey(entry.key) else { continue }
      parts += field(key, entry.value).map { placed(.field($0), at: entry.span, as: "field") }
    }
    for field in [Field.kind, .platform, .status, .inbound, .account, .tags] {
      guard let node = reader.node(field.rawValue) else { continue }
      let span = reader.entrySpan(field.rawValue)
      parts += self.field(.field(field), node).map {
        placed(.field($0), at: span, as: field.rawValue)
      }
    }
    let roles = reader.choices("from", of: SenderRole.self).map(\.value)
    if !roles.isEmpty {
      parts.append(placed(.from(roles), at: reader.entrySpan("from"), as: "from"))
    }
    let languages = reader.choices("language", of: Language.self).map(\.value)
    if !languages.isEmpty {
      parts.append(
        placed(.language(languages), at: reader.entrySpan("language"), as: "language"))
    }
    return parts
  }

  // MARK: Metrics

  /// `hashtags: {above: 5}` or `overlap: {with: parent.text, below: 0.1}`.
  mutating func metric(_ entry: YAMLEntry) -> MetricCondition? {
    guard let name = entry.key.scalar else { return nil }
    guard let metric = MetricCondition.Metric(rawValue: name.string) else {
      report(
        "rule/unknown-metric", "there is no metric \"\(name.string)\"", at: name.text.span,
        help: Suggestions.help(
          for: name.string, among: MetricCondition.Metric.allCases.map(\.rawValue)))
      return nil
    }
    var reader = MappingReader(
      entry.value, MappingShape.shape(of: metric), family: .rule)
    var bounds = bounds(&reader)
    if let exact = reader.number("is") {
      bounds.atLeast = exact
      bounds.atMost = exact
    }
    var with: [Field] = []
    if metric == .overlap {
      reader.require("with")
      with = reader.strings("with").compactMap { scalar in
        let field = Field(rawValue: scalar.string)
        if let field, [.parentText, .parentTitle, .title].contains(field) { return field }
        reader.report(
          .type, "\"with\" must be parent.text, parent.title or title, not \"\(scalar.string)\"",
          at: scalar.text.span)
        return nil
      }
    }
    var condition = MetricCondition(metric: metric, bounds: bounds, with: with)
    if MetricCondition.Metric.ofProfiles.contains(metric) { profile(of: &condition, &reader) }
    if bounds.limit == nil, condition.profile == nil, entry.value.mapping != nil,
      reader.diagnostics.isEmpty, !reader.hasUnknownKeys
    {
      reader.report(
        .missingKey, "a metric needs a bound", at: name.text.span,
        help: "add above, below, at_least, at_most or is")
    }
    reader.finish(into: &diagnostics)
    return condition
  }

  /// `{profile: platforms, limits: {x: 25000}}`.
  private func profile(of condition: inout MetricCondition, _ reader: inout MappingReader) {
    if let name = reader.string("profile") {
      condition.profile = ProfileReference(name: name.string, span: name.text.span)
    }
    // An option without a value is an empty list.
    guard let node = reader.node("limits"), !node.isEmptyList else { return }
    var limits = MappingReader(node, .platformLimits, family: .rule)
    for platform in Platform.allCases {
      condition.limits[platform] = limits.integer(platform.rawValue)
    }
    reader.adopt(limits)
  }

  private func bounds(_ reader: inout MappingReader) -> Bounds {
    var bounds = Bounds()
    bounds.above = reader.number("above")
    bounds.below = reader.number("below")
    bounds.atLeast = reader.number("at_least")
    bounds.atMost = reader.number("at_most")
    return bounds
  }

  // MARK: Fields

  private mutating func fieldKey(_ node: YAMLNode) -> FieldKey? {
    node.scalar.flatMap { fieldKey($0) }
  }

  mutating func fieldKey(_ scalar: YAMLScalar) -> FieldKey? {
    if scalar.string.hasPrefix("flags.") { return .flag(String(scalar.string.dropFirst(6))) }
    if let field = Field(rawValue: scalar.string) { return .field(field) }
    report(
      "rule/unknown-field", "posts have no field \"\(scalar.string)\"", at: scalar.text.span,
      help: Suggestions.help(for: scalar.string, among: Field.allCases.map(\.rawValue)))
    return nil
  }

  /// `{is: x, if_absent: false}`, or the bare value or list that stands for `is` or `in`.
  private mutating func field(_ key: FieldKey, _ node: YAMLNode) -> [FieldCondition] {
    if node.mapping == nil {
      let values = (node.sequence ?? [node]).compactMap { $0.scalar?.string }
      return [FieldCondition(key: key, test: .isOneOf(values))]
    }
    var reader = MappingReader(node, .fieldTest, family: .rule)
    var tests: [FieldCondition.Test] = []
    for name in ["is", "in", "has"] where reader.has(name) {
      tests.append(.isOneOf(reader.strings(name).map(\.string)))
    }
    if let wanted = reader.bool("missing") { tests.append(.missing(wanted)) }
    if let wanted = reader.bool("absent") { tests.append(.absent(wanted)) }
    if let pattern = reader.string("matches") { tests.append(.matches(LazyPattern(pattern))) }
    let bounds = self.bounds(&reader)
    if bounds.limit != nil { tests.append(.inside(bounds)) }
    var ifAbsent = Truth.unknown
    if let scalar = reader.string("if_absent") {
      switch scalar.string {
      case "true": ifAbsent = .yes
      case "false": ifAbsent = .no
      case "unknown": ifAbsent = .unknown
      default:
        reader.report(
          .type, "\"if_absent\" must be true, false or unknown, not \"\(scalar.string)\"",
          at: scalar.text.span)
      }
    }
    if tests.isEmpty, reader.diagnostics.isEmpty, !reader.hasUnknownKeys {
      reader.report(
        .missingKey, "a field condition must say what it asks", at: node.span,
        help: "use is, in, has, missing, absent, above, below or matches")
    }
    reader.finish(into: &diagnostics)
    return tests.map { FieldCondition(key: key, test: $0, ifAbsent: ifAbsent) }
  }
}
