import DecorumBase
package import DecorumEngine
import DecorumRules
package import DecorumTime
import DecorumYAML

/// What a run is to know about suppressions: the day, the ignore file, and the meaning of names.
extension Setup {
  /// - Parameter isWholeRun: all inputs of the configuration are read.
  package func suppressionTerms(now: Instant, isWholeRun: Bool = false) -> SuppressionTerms {
    let clock = zone?.wallClock(at: now) ?? WallClock(at: now, offset: .zero)
    let running = choice.enabled.union(overridden.keys)
    var terms = SuppressionTerms(today: clock.date) { [names] in
      names.meaning(ofSuppressed: $0, running: running)
    }
    terms.required = config.suppressions.required.map(\.value)
    terms.ignored = ignored
    terms.barred = choice.barred
    terms.isWholeRun = isWholeRun
    return terms
  }
}

extension RuleNames {
  /// What somebody means who suppresses `name`: a rule, one that was called so, one whose work another
  /// does by now, or a family.
  /// - Parameter running: the rules that are on for some posts.
  fileprivate func meaning(
    ofSuppressed name: String, running: Set<RuleID>
  ) -> SuppressionMeaning {
    let probe = RuleID(name) ?? RuleID(name + "/any")
    if let probe, probe.isInternal {
      return .refused(
        message: "\"\(name)\" cannot be suppressed",
        help: "mend what it reports: \(probe.family) is never silent")
    }
    guard let id = RuleID(name) else {
      if probe != nil, hasFamily(name) { return .rules(SuppressionTarget(family: name)) }
      return .nobody(
        message: "there is no rule and no family \"\(name.excerptOfName)\"",
        help: suggestion(for: name))
    }
    if has(id) {
      guard !running.contains(id), let new = successor(of: id) else {
        return .rules(SuppressionTarget(rules: [id]))
      }
      return .rules(
        SuppressionTarget(
          rules: [id, new],
          remark: .init(
            RuleID(known: "suppression/replaced-rule"), "\(id) was replaced by \(new)",
            help: "write \"\(new)\"")))
    }
    if let new = renamed(id) {
      return .rules(
        SuppressionTarget(
          rules: [new],
          remark: .init(
            RuleID(known: "suppression/renamed-rule"), "\(id) is called \(new) now",
            help: "write \"\(new)\"")))
    }
    return .nobody(
      message: "there is no rule \"\(name.excerptOfName)\"", help: suggestion(for: name))
  }

  private func suggestion(for name: String) -> String {
    if ["*", "all", "any", "true", "yes", "everything", "**", "*/*"].contains(name.lowercased()) {
      return "name each rule or family: nothing suppresses all of them"
    }
    let lower = name.lowercased().filter { !$0.isWhitespace }
    let families = Set(known.map { String($0.family) }).sorted()
    let names = lower.contains("/") ? known.map(\.description) : families
    // `pure-promotion`: the fault without its family.
    let faults = known.filter { $0.fault == lower }
    if !lower.contains("/"), faults.count == 1 { return "did you mean \"\(faults[0])\"?" }
    return Suggestions.helpForRule(lower, among: names)
  }
}

extension String {
  /// A name in a message: one line, and not without end.
  fileprivate var excerptOfName: String {
    let words = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count <= 60 ? words : words.prefix(59) + "…"
  }
}
