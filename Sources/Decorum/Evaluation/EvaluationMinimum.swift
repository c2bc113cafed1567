import DecorumBase

/// What `--min` asks: `precision=0.92,recall=0.85` of all rules together, `f1=0.9` of either kind of
/// measurement, `promo=0.92:0.80` of one family or rule, precision first.
package struct EvaluationMinimum: Sendable {
  /// Of a family or a rule.
  struct Part: Sendable {
    var name: String
    var precision: Double
    var recall: Double
  }

  private(set) var precision = 0.0
  private(set) var recall = 0.0
  private(set) var f1 = 0.0
  private(set) var parts: [Part] = []

  package static func parse(_ text: String?) -> Result<EvaluationMinimum, FlagFault> {
    var minimum = EvaluationMinimum()
    for part in (text ?? "").split(separator: ",") {
      let pair = part.split(separator: "=", omittingEmptySubsequences: false)
      let shares = (pair.count == 2 ? pair[1] : "").split(
        separator: ":", omittingEmptySubsequences: false
      ).map { Double($0) ?? -1 }
      let name = String(pair[0])
      let isWhole = ["precision", "recall", "f1"].contains(name)
      guard shares.allSatisfy({ (0...1).contains($0) }), shares.count == (isWhole ? 1 : 2),
        !name.isEmpty
      else {
        return .failure(
          FlagFault(
            message: isWhole
              ? "--min must read precision=0.92,recall=0.85, not \"\(part)\""
              : "--min must read precision=0.92,recall=0.85 for all, or promo=0.92:0.80 (precision:recall) "
                + "for a family or a rule, not \"\(part)\""))
      }
      switch name {
      case "precision": minimum.precision = shares[0]
      case "recall": minimum.recall = shares[0]
      case "f1": minimum.f1 = shares[0]
      default:
        minimum.parts.append(Part(name: name, precision: shares[0], recall: shares[1]))
      }
    }
    return .success(minimum)
  }

  /// The first part that names no rule and no family.
  func unknownName(among ids: [RuleID]) -> FlagFault? {
    let names = ids.map(\.description) + ids.map { String($0.family) }.uniqued
    guard let part = parts.first(where: { !names.contains($0.name) }) else { return nil }
    return FlagFault(
      message: "--min: there is no rule or family \"\(part.name)\"; "
        + Suggestions.helpForRule(part.name, among: names))
  }

  /// What all rules together, or a signal, fall short of.
  func shortfalls(of whole: HitCount) -> [String] {
    [
      HitCount.shortfall("precision", whole.precision, precision),
      HitCount.shortfall("recall", whole.recall, recall), HitCount.shortfall("f1", whole.f1, f1),
    ].compactMap { $0 }
  }

  /// What families and rules fall short of in one folder, and those of which it has labels at all.
  func shortfalls(of evaluation: Evaluation) -> (words: [String], measured: Set<String>) {
    var words: [String] = []
    var measured: Set<String> = []
    for part in parts {
      let counts = evaluation.counts.filter {
        $0.key.description == part.name || $0.key.family == part.name
      }
      let count = counts.values.reduce(into: HitCount()) { $0 += $1 }
      if count.reported + count.expected == 0 { continue }
      measured.insert(part.name)
      words += [
        HitCount.shortfall("precision", count.precision, part.precision),
        HitCount.shortfall("recall", count.recall, part.recall),
      ].compactMap { $0 }.map { "\(part.name) has \($0)" }
    }
    return (words, measured)
  }
}

extension HitCount {
  /// What could not be measured is not below anything.
  fileprivate static func shortfall(_ name: String, _ share: Double?, _ least: Double) -> String? {
    guard let share, share < least else { return nil }
    return "\(name) \(Figures.short(share)), and \(Figures.short(least)) is asked"
  }
}
