package import DecorumBase
import DecorumEngine
import DecorumPosts
package import DecorumRules
import DecorumText

/// All that can be said of one rule: what its file says, and what follows from the signals and tables
/// that it reaches. Explanations in the terminal and pages are two drawings of this.
package struct RuleProfile: Sendable {
  package let rule: Rule
  /// All that it reaches, however far away.
  package let signals: [Signal]
  package let inputs: [RuleInput]
  /// Lists of rules that name it.
  package let presets: [String]
  package let languages: LanguageReach
  /// Where its duties come from, with the dates of the table.
  package let markets: [MarketReach]
  /// What its words leave alone; some of them, or all.
  let guarded: [String]

  package struct MarketReach: Sendable {
    package var names: [String]
    package var asOf: String
    package var reviewBy: String
  }

  package init(_ rule: Rule, book: RuleBook, presets: [(name: String, rules: Set<RuleID>)]) {
    self.rule = rule
    signals = book.signals(
      reachedFrom: rule.conditions.flatMap(\.signals) + rule.keys.flatMap(\.signals))
    let conditions = rule.conditions + signals.flatMap(\.conditions)
    inputs = RuleInputs(conditions, rule: rule, in: book).all
    self.presets = presets.filter { $0.rules.contains(rule.id) }.map(\.name)
    languages = LanguageReach(of: rule, signals)
    markets = conditions.flatMap(\.labels).map(\.index).uniqued.map { index in
      let table = book.labelTables[index]
      return MarketReach(
        names: table.markets.map(\.name), asOf: table.asOf, reviewBy: table.reviewBy)
    }
    guarded = PlainWords.guarded(by: conditions)
  }

  /// `find`, `repeat` …, each once.
  package var kinds: [String] { rule.limbs.map(\.check.name).uniqued }

  /// Whether no post is judged by itself alone.
  package var looksAtManyPosts: Bool { !rule.limbs.contains(where: isAboutOne) }

  /// `one post`, `many posts together`, or both.
  var scope: String {
    if looksAtManyPosts { return "many posts together" }
    return rule.limbs.allSatisfy(isAboutOne)
      ? "each post by itself" : "each post by itself, and many together"
  }

  private func isAboutOne(_ limb: Limb) -> Bool {
    if case .schedule = limb.check { return true }
    return !rule.isRelational(limb)
  }

  /// What it asks, one for each kind.
  var questions: [String] {
    rule.limbs.map { PlainWords.question(of: $0.check) }.uniqued
  }

  /// Why a post may be neither flagged nor passed.
  var unknowns: [String] {
    inputs.filter(\.leavesUnknown).map(\.name) + (languages.isAny ? [] : ["language"])
  }

  /// Examples of one kind, in the order of the file.
  func examples(_ expectation: RuleExample.Expectation) -> [RuleExample] {
    rule.examples.filter { $0.expectation == expectation }
  }

  /// Authors break the lines of a reason where their editor ends; only blank lines mean anything.
  var reasons: [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in rule.why.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }
}

/// The languages that a rule can judge: those of its own words, or of the signals that it reaches.
package struct LanguageReach: Sendable {
  /// Judged in full; empty = any, if `partly` is empty too.
  var fully: [Language] = []
  /// Some of its signals speak them, others do not.
  var partly: [Language] = []

  package var isAny: Bool { fully.isEmpty && partly.isEmpty }

  init(of rule: Rule, _ signals: [Signal]) {
    if !rule.languages.isEmpty {
      fully = rule.languages
      return
    }
    let spoken = signals.map(\.spoken).filter { !$0.isEmpty }
    guard let first = spoken.first else { return }
    let common = spoken.dropFirst().reduce(first) { $0.intersection($1) }
    let most = spoken.reduce(Set()) { $0.union($1) }
    fully = Language.allCases.filter(common.contains)
    partly = Language.allCases.filter(most.subtracting(common).contains)
  }

  package var words: String {
    let names = { (languages: [Language]) in languages.map(\.rawValue).joined(separator: ", ") }
    if isAny { return "any" }
    if partly.isEmpty { return names(fully) }
    return fully.isEmpty ? "in part \(names(partly))" : "\(names(fully)); in part \(names(partly))"
  }
}

extension RuleBook {
  /// The signals behind some references, and those behind them, in the order of the book.
  func signals(reachedFrom references: [SignalReference]) -> [Signal] {
    var found: Set<Int> = []
    var open = references.map(\.index)
    while let index = open.popLast() {
      guard signals.indices.contains(index), found.insert(index).inserted else { continue }
      open += signals[index].conditions.flatMap(\.signals).map(\.index)
    }
    return found.sorted().map { signals[$0] }
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of first appearance.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
