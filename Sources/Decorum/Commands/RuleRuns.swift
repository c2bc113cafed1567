import DecorumBase
import DecorumEngine
import DecorumReports
import DecorumRules

/// `decorum rules`: the list of all rules, and which of them are on.
package struct RuleListRun {
  private let settings: RunSettings
  private let look: OutputLook

  package init(_ settings: RunSettings, look: OutputLook) {
    self.settings = settings
    self.look = look
  }

  package func run() -> Int32 {
    let store = SourceStore()
    let ordinary = Setup(settings, store: SourceStore())
    let enabled = Set(ordinary.plan.book.rules.map(\.id))
    let partial = Set(ordinary.overridden.filter(\.value.isOnForSome).keys)
    var everything = settings
    everything.runsAllRules = true
    everything.ignoresOverrides = true
    let setup = Setup(everything, store: store)
    let rules = setup.plan.book.rules
    let widest = rules.map(\.id.description.utf8.count).max() ?? 0
    let kinds = rules.map { Set($0.limbs.map(\.check.name)).sorted().joined(separator: ",") }
    let widestKind = kinds.map(\.utf8.count).max() ?? 0
    for (rule, kind) in zip(rules, kinds) {
      let id = rule.id.description
      StandardStream.output.write(
        "\(partial.contains(rule.id) ? "on*" : enabled.contains(rule.id) ? "on " : "off")  \(id)"
          + String(repeating: " ", count: widest - id.utf8.count)
          + "  \(pad(rule.severity.rawValue, 7))  \(pad(kind, widestKind))  \(rule.summary)\n")
    }
    let faults = setup.problems.filter { $0.severity == .error }
    StandardStream.output.write(
      "\(rules.count) rules, \(enabled.count) on"
        + (setup.configPath.map { " in \($0)" } ?? ", no configuration") + "\n")
    if !partial.isEmpty {
      StandardStream.output.write(
        "on*: for some posts only; decorum config explain says for which\n")
    }
    if faults.isEmpty { return 0 }
    StandardStream.error.write(
      HumanRenderer().text(of: faults, sources: store, options: look.options(for: .error)))
    return 2
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }
}
