import DecorumBase
import DecorumRules
import DecorumTime
import DecorumYAML

/// What a labelled scenario says beside its posts: the rules that are on with their options, the clock,
/// and what must, may and cannot be found.
struct ScenarioLabels {
  struct Expectation {
    var rule: RuleID
    var post: String
    /// Positions that are as right.
    var alternatives: [String]
  }

  var id: String
  var title: String
  var now: Instant?
  var timezone: String?
  var settings: [RuleID: RuleSetting] = [:]
  var expected: [Expectation] = []
  var allowed: [RuleID: Set<String>] = [:]
  /// Rules that must be reported as unknown.
  var notEvaluable: [RuleID] = []

  /// - Returns: nil for a file that is no mapping.
  init?(_ bytes: [UInt8], source: SourceID) {
    // JSON is YAML: labels are read by the reader of configurations.
    guard let document = YAMLParser.parse(bytes, in: source).documents.first,
      document.mapping != nil
    else { return nil }
    id = document["id"]?.scalar?.string ?? ""
    title = document["title"]?.scalar?.string ?? ""
    now = (document["now"]?.scalar?.string).flatMap { Instant(rfc3339: $0) }
    timezone = document["timezone"]?.scalar?.string
    for entry in document["options"]?.mapping ?? [] {
      guard let rule = entry.key.scalar.flatMap({ RuleID($0.string) }) else { continue }
      var setting = RuleSetting()
      for option in entry.value.mapping ?? [] where !option.value.isNull {
        if let name = option.key.scalar?.string { setting.options[name] = option.value }
      }
      settings[rule] = setting
    }
    for node in document["expect"]?.sequence ?? [] {
      guard let rule = node.rule, let post = node["post"]?.scalar?.string else { continue }
      let alternatives = (node["alt"]?.sequence ?? []).compactMap { $0.scalar?.string }
      expected.append(Expectation(rule: rule, post: post, alternatives: alternatives))
      allowed[rule, default: []].formUnion([post] + alternatives)
    }
    for node in document["allow"]?.sequence ?? [] {
      guard let rule = node.rule, let post = node["post"]?.scalar?.string else { continue }
      allowed[rule, default: []].insert(post)
    }
    notEvaluable = (document["not_evaluable"]?.sequence ?? []).compactMap(\.rule)
  }
}

extension YAMLNode {
  /// The last value of a key, as JSON readers take it.
  fileprivate subscript(key: String) -> YAMLNode? {
    mapping?.last { $0.key.scalar?.string == key }?.value
  }

  fileprivate var rule: RuleID? { self["rule"]?.scalar.flatMap { RuleID($0.string) } }
}
