import DecorumBase
import DecorumEngine
import DecorumReports
import DecorumRules
import DecorumYAML

/// What `decorum explain` has to say of a word: the rule, the family or the signals that it names, under
/// one configuration.
struct ExplainedWord {
  private let word: String
  let store = SourceStore()
  let setup: Setup
  /// The rules that are on.
  let enabled: Set<RuleID>

  init(_ word: String, _ settings: RunSettings) {
    self.word = word
    var everything = settings
    everything.runsAllRules = true
    everything.ignoresOverrides = true
    setup = Setup(everything, store: store)
    enabled = Set(Setup(settings, store: SourceStore()).plan.book.rules.map(\.id))
  }

  /// What of the configuration and the rules could not be read.
  var faults: [Diagnostic] { setup.problems.filter { $0.severity == .error } }

  /// - Returns: the explanation; the failure says what else may be meant.
  func text(width: Int, color: Bool) -> Result<String, FlagFault> {
    let book = setup.plan.book
    let terminal = TerminalText(width: width, color: color)
    if let rule = book.rules.first(where: { $0.id.description == word }) {
      let profile = RuleProfile(rule, book: book, presets: RulePages.presets(in: setup.files))
      return .success(
        Explanation(profile, standing: standing(of: rule, enabled), width: width, color: color)
          .text)
    }
    let rules = book.rules.filter { $0.id.family == word }
    if !rules.isEmpty {
      return .success(
        FamilyExplanation(family: word, rules: rules, enabled: enabled, terminal: terminal).text)
    }
    let signals = book.signals.filter { $0.name == bareName }
    if signals.isEmpty { return .failure(FlagFault(message: unknown)) }
    return .success(
      signals.map { signal in
        let users = book.rules.filter { rule in
          book.signals(
            reachedFrom: rule.conditions.flatMap(\.signals) + rule.keys.flatMap(\.signals)
          ).contains { $0.name == signal.name && $0.place == signal.place }
        }
        return SignalExplanation(
          signal: signal, book: book, users: users.map(\.id), terminal: terminal
        ).text
      }.joined(separator: "\n"))
  }

  /// `decorum:promotional` is the signal `promotional`, as rules of other packs write it.
  private var bareName: String {
    word.split(separator: ":", maxSplits: 1).last.map(String.init) ?? word
  }

  private var unknown: String {
    let ids = setup.known.map(\.description)
    let families = ids.compactMap { $0.split(separator: "/").first.map(String.init) }.uniqued
    let signals = setup.plan.book.signals.map(\.name).uniqued.sorted()
    let isRule = word.contains("/")
    let near =
      Suggestions.nearest(to: word, in: isRule ? ids : families + signals + ids)
      ?? ids.first { $0.hasSuffix("/\(word)") }
    let what = isRule ? "rule" : "rule, family or signal"
    return "there is no \(what) \"\(TextSafety.inline(word))\""
      + (near.map { "; did you mean \"\($0)\"?" } ?? "; list them with: decorum rules")
  }

  // MARK: Under this configuration

  func standing(
    of rule: Rule, _ enabled: Set<RuleID>
  ) -> Explanation.Standing {
    let plain = setup.book(of: [rule.id: RuleSetting()]).0.rules.first { $0.id == rule.id }
    var standing = Explanation.Standing(
      isOn: enabled.contains(rule.id), ownSeverity: plain?.severity ?? rule.severity)
    if setup.housed.contains(rule.id) {
      standing.file = TextSafety.inline(store.name(of: rule.place.source))
    }
    guard case .on(let setting)? = setup.config.state(of: rule.id) else { return standing }
    func place(_ span: Span) -> String {
      let line = store.line(of: span.source, at: span.start)
      return "\(TextSafety.inline(store.name(of: span.source))):\(line.number)"
    }
    for (name, span) in setting.keySpans { standing.places[name] = place(span) }
    if setting.severity != nil {
      let selectors = setup.config.rules.filter {
        $0.selector == .rule(rule.id) || $0.selector == .family(String(rule.id.family))
      }
      let own = selectors.first { configured in
        guard case .on(let setting) = configured.state else { return false }
        return setting.severity != nil && configured.selector == .rule(rule.id)
      }
      if let entry = own ?? selectors.first { standing.places["severity"] = place(entry.span) }
    }
    return standing
  }
}
