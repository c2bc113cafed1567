import DecorumBase
import DecorumPosts
import DecorumTime

/// Decides of one suppression whether it holds, has ended, or is wrong. What is wrong holds for nothing.
struct SuppressionWeighing {
  let terms: SuppressionTerms
  /// The post in whose record it stands.
  let post: PostReference?

  func standing(
    of written: WrittenSuppression, meaning: (String) -> SuppressionMeaning
  ) -> SuppressionLedger.Standing {
    if let fault = written.fault {
      return wrong("suppression/malformed", fault.message, at: fault.span, help: fault.help)
    }
    guard let rule = written.rule else {
      return wrong(
        "suppression/malformed", "a suppression must name its rule", at: written.span,
        help: "name it, as in promo/pure-promotion")
    }
    let target: SuppressionTarget
    switch meaning(rule.string) {
    case .rules(let found): target = found
    case .nobody(let message, let help):
      return wrong("suppression/unknown-rule", message, at: rule.span, help: help)
    case .refused(let message, let help):
      return wrong("suppression/malformed", message, at: rule.span, help: help)
    }
    for key in WrittenSuppression.Key.allCases where key.isDay {
      if let text = written[key], CivilDate(written: text.string) == nil {
        return wrong(
          "suppression/malformed", "\"\(key.rawValue)\" must be a day, not \"\(excerpt(text))\"",
          at: text.span, help: "write the day as \(terms.today)")
      }
    }
    let missing = terms.required.filter { written[$0] == nil }
    if !missing.isEmpty {
      let names = missing.map {
        $0 == .until
          ? "a last day" : $0 == .reason ? "a reason" : $0 == .owner ? "an owner" : "a first day"
      }
      return wrong(
        "suppression/incomplete",
        "the suppression of \(rule.string) lacks \(names.joined(separator: " and "))",
        at: rule.span,
        help: "add \(missing.map { "\"\($0.rawValue)\"" }.joined(separator: " and ")): "
          + "the configuration asks for it")
    }
    guard let until = written.until.flatMap({ CivilDate(written: $0.string) }) else {
      return .holds(target)
    }
    return until < terms.today ? .expired(target) : .holds(target)
  }

  private func wrong(
    _ id: StaticString, _ message: String, at span: Span, help: String
  ) -> SuppressionLedger.Standing {
    .wrong(
      Diagnostic(
        RuleID(known: id), .error, message, at: Label(span, post: post),
        notes: ["it suppresses nothing"], helps: [help]))
  }

  private func excerpt(_ text: MappedText) -> String {
    let words = text.string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count <= 40 ? words : String(words.prefix(39)) + "…"
  }
}
