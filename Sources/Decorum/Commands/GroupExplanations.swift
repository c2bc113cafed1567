import DecorumBase
import DecorumReports
import DecorumRules
import DecorumText

/// `decorum explain FAMILY`: its rules in a list, with what each finds.
struct FamilyExplanation {
  let family: String
  let rules: [Rule]
  let enabled: Set<RuleID>
  let terminal: TerminalText

  var text: String {
    var lines = [terminal.palette(.strong, family) + "  (\(Self.count(rules.count, "rule")))"]
    if let words = PlainWords.family(family) { lines.append(words) }
    lines.append("")
    for rule in rules {
      let state = enabled.contains(rule.id) ? "on" : "off"
      lines.append(
        "  " + terminal.palette(.strong, rule.id.description) + "  ("
          + terminal.palette(.severity(rule.severity), rule.severity.rawValue) + ", \(state))")
      lines += terminal.wrapped(rule.summary, indent: "      ")
    }
    lines += ["", "more: decorum explain \(rules[0].id)"]
    return lines.joined(separator: "\n") + "\n"
  }

  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

/// `decorum explain SIGNAL`: what it stands for, which languages it speaks, and who asks for it.
struct SignalExplanation {
  let signal: Signal
  let book: RuleBook
  /// Rules that reach it.
  let users: [RuleID]
  let terminal: TerminalText

  var text: String {
    var lines = [terminal.palette(.strong, signal.name) + "  (a signal)"]
    lines += terminal.wrapped(signal.summary)
    let spoken = Language.allCases.filter(signal.spoken.contains).map(\.rawValue)
    var facts = [
      (name: "languages", words: spoken.isEmpty ? "any" : spoken.joined(separator: ", "))
    ]
    if signal.anyLanguage != nil, !spoken.isEmpty {
      facts.append(("", "a part of it needs no words and holds in every language"))
    }
    if !signal.scores.isEmpty {
      facts.append(
        (
          "score",
          "holds from \(signal.minScore) on; \(FamilyExplanation.count(signal.scores.count, "part"))"
        ))
    }
    let guarded = PlainWords.guarded(by: signal.conditions)
    if !guarded.isEmpty { facts.append(("passes over", guarded.joined(separator: "; "))) }
    let below = book.signals(reachedFrom: signal.conditions.flatMap(\.signals)).map(\.name)
    if !below.isEmpty { facts.append(("builds on", below.joined(separator: ", "))) }
    lines += terminal.section("facts", terminal.entries(facts))
    lines += terminal.section("asked for by", users.map { "  \($0)" })
    return lines.joined(separator: "\n") + "\n"
  }
}
