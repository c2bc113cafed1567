import DecorumBase
import DecorumRules
import DecorumYAML

/// What overrides make of rules for one file: some hold for all of its posts, some for those that a
/// condition picks, and some for none.
struct OverrideExplanation {
  /// Whether an override holds for the posts of the file.
  enum Reach: Sendable {
    case all, none
    /// For those of which its condition holds; or no file was named, and it is for certain files.
    case some
  }

  private let setup: Setup
  /// By override.
  let reaches: [Reach]
  private let plain: [RuleID: Rule]

  /// - Parameter path: the file; nil where none was named.
  init(_ setup: Setup, of path: String?) {
    self.setup = setup
    let named = path.map { setup.inputs.overrides(of: $0) }
    reaches = setup.config.overrides.enumerated().map { number, override in
      if !override.files.isEmpty {
        guard let named else { return .some }
        if !named.contains(number) { return .none }
      }
      return override.when == nil ? .all : .some
    }
    let ids = setup.overridden.keys.sorted()
    plain = Dictionary(
      uniqueKeysWithValues: setup.defaults(of: ids).map { ($0.id, $0) })
  }

  var holding: Set<Int> { Set(reaches.indices.filter { reaches[$0] == .all }) }

  /// What holds for a rule, and where it is said; no place = as its pack has it.
  struct Standing {
    var isOn: Bool
    var switchedAt: Span?
    var severity: Severity
    var severityAt: Span?
    var options: [(name: String, value: String, place: Span?)]
  }

  /// - Returns: nil for rules that overrides leave alone.
  func standing(of id: RuleID, where holding: Set<Int>) -> Standing? {
    guard let overridden = setup.overridden[id], let rule = plain[id] else { return nil }
    let found = overridden.standing(where: holding).standing
    var given = RuleSetting()
    if case .on(let setting)? = setup.config.state(of: id) { given = setting }
    let severity = found.severity.flatMap { overridden[$0] }
    return Standing(
      isOn: overridden.isOn(found), switchedAt: found.switchedBy.flatMap { overridden[$0]?.span },
      severity: severity?.setting.severity ?? given.severity ?? rule.severity,
      severityAt: severity?.span,
      options: rule.options.map { option in
        let own = found.options[option.name].flatMap { overridden[$0]?.setting } ?? given
        let value = own.options[option.name] ?? option.defaultValue
        return (option.name, value?.plainDescription ?? "", own.keySpans[option.name])
      })
  }

  /// What else may hold for a post of the file, override by override.
  func changes(of id: RuleID) -> [(override: Int, standing: Standing)] {
    reaches.indices.filter { reaches[$0] == .some }.compactMap { number in
      standing(of: id, where: holding.union([number])).map { (number, $0) }
    }
  }
}
