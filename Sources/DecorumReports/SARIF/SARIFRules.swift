import DecorumBase

/// The rules of a run as SARIF describes them: what a code host shows beside a finding. All rules that
/// ran are there, found something or not, and after them what speaks in Decorum's own name.
struct SARIFRules {
  private var rules: [RuleSummary]
  private let indices: [RuleID: Int]
  private let limits: SARIFLimits
  private(set) var cuts: [String] = []

  /// - Parameter used: the rules of the results.
  init(_ report: Report, _ used: [RuleID], _ limits: SARIFLimits) {
    let used = Set(used)
    let known = Set(report.rules.map(\.id))
    let own = used.subtracting(known).sorted().map {
      RuleSummary(id: $0, severity: .error, summary: "\($0.description), said by Decorum itself")
    }
    var all = report.rules + own
    let count = all.count
    if count > limits.rules {
      all = Array(
        (all.filter { used.contains($0.id) } + all.filter { !used.contains($0.id) })
          .prefix(limits.rules))
      cuts.append(
        "\(count - all.count) of \(Counted.noun(count, "rule")) are not described: code scanning "
          + "takes \(limits.rules)")
    }
    let tagged = all.count { Self.tags(of: $0).count > limits.tags }
    if tagged > 0 {
      cuts.append(
        "\(Counted.noun(tagged, "rule")) carry only \(limits.tags) tags: code scanning takes no more"
      )
    }
    rules = all
    self.limits = limits
    indices = Dictionary(all.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  func index(of rule: RuleID) -> Int? { indices[rule] }

  func encode(into w: inout JSONWriter) {
    w.member("rules", of: rules) { w, rule in
      w.lineBreak()
      w.object { encode(rule, into: &$0) }
    }
  }

  private func encode(_ rule: RuleSummary, into w: inout JSONWriter) {
    let reasons = rule.reasons.isEmpty ? [rule.title] : rule.reasons
    w.member("id", rule.id.description)
    w.member("name", Self.cut(rule.id.pascalCase, to: 255))
    w.member("shortDescription") { $0.member("text", Self.cut(rule.title, to: 1024)) }
    w.member("fullDescription") {
      $0.member("text", Self.cut(reasons.joined(separator: " "), to: 1024))
    }
    w.member("help") { w in
      w.member("text", help(of: rule, reasons).joined(separator: "\n\n"))
      w.member("markdown", markdown(of: rule, reasons).joined(separator: "\n\n"))
    }
    w.member("defaultConfiguration") { $0.member("level", rule.severity.rawValue) }
    w.member("properties") { w in
      w.key("tags")
      w.value(Array(Self.tags(of: rule).prefix(limits.tags)))
      w.member("problem.severity", Self.weight(of: rule.severity))
    }
  }

  private func help(of rule: RuleSummary, _ reasons: [String]) -> [String] {
    let sources = rule.references.map { reference in
      [reference.title, reference.url, reference.date].compactMap { $0 }.map(TextSafety.inline)
        .joined(separator: ", ")
    }
    return reasons + (sources.isEmpty ? [] : ["Sources: \(sources.joined(separator: "; "))"])
      + (rule.id.isInternal ? [] : ["Examples and options: decorum explain \(rule.id)"])
  }

  private func markdown(of rule: RuleSummary, _ reasons: [String]) -> [String] {
    let sources = rule.references.map { reference in
      let title = Markdown.text(reference.title)
      let link = reference.url.flatMap(Markdown.address).map { "[\(title)](\($0))" } ?? title
      return "- " + link + (reference.date.map { ", \(Markdown.text($0))" } ?? "")
    }
    return reasons.map { Markdown.text($0) }
      + (sources.isEmpty ? [] : ["Sources:", sources.joined(separator: "\n")])
      + (rule.id.isInternal ? [] : ["Examples and options: `decorum explain \(rule.id)`"])
  }

  private static func tags(of rule: RuleSummary) -> [String] {
    [String(rule.id.family)] + rule.markets
  }

  private static func weight(of severity: Severity) -> String {
    severity == .note ? "recommendation" : severity.rawValue
  }

  /// Cut between characters, with `…` if cut.
  private static func cut(_ text: String, to most: Int) -> String {
    text.count <= most ? text : text.prefix(most - 1) + "…"
  }
}
