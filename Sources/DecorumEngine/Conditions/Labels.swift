import DecorumBase
import DecorumPatterns
import DecorumPosts
import DecorumRules
import DecorumText

/// Conditions on disclosure labels: which markets accept what the post says.
///
/// Labels are matched on the text as written: one spelled with look-alikes clears nobody.
extension Evaluator {
  private struct Hit {
    var market: Int
    var isAccepted: Bool
    var evidence: Evidence
  }

  mutating func labels(_ condition: LabelCondition, on subject: PostView) -> Outcome {
    let table = book.labelTables[condition.index]
    let ownLanguage = markets(speaking: subject.language, in: table)
    let asked = table.markets.indices.filter { context.markets.contains(table.markets[$0].name) }
    let hits: [Hit]
    do {
      // Labels of markets that are neither asked for nor at home decide nothing.
      let concerned =
        condition.standing == .any ? Set(table.markets.indices) : Set(asked + ownLanguage)
      hits = try self.hits(
        in: condition.index, markets: concerned.sorted(), at: condition.places, of: subject)
    } catch {
      return Outcome(unknown: .limit(pattern: error.pattern, failure: error.failure.reason))
    }
    let accepting = Set(hits.filter(\.isAccepted).map(\.market))
    // A valid label in the post's own language counts wherever the configured markets speak others.
    let isForeign = ownLanguage.allSatisfy { !context.markets.contains(table.markets[$0].name) }
    let acceptedAtHome = isForeign && !accepting.isDisjoint(with: ownLanguage)
    let failing = acceptedAtHome ? [] : asked.filter { !accepting.contains($0) }

    var outcome: Outcome
    switch condition.standing {
    case .any:
      outcome = Outcome(hits.isEmpty ? .no : .yes, evidence: hits.map(\.evidence))
    case .accepted:
      let holds =
        switch condition.demand {
        case .eachMarket: acceptedAtHome || (!asked.isEmpty && failing.isEmpty)
        case .anyMarket: acceptedAtHome || failing.count < asked.count
        case .postLanguage: !accepting.isDisjoint(with: ownLanguage)
        }
      outcome = Outcome(
        holds ? .yes : .no, evidence: hits.filter(\.isAccepted).map(\.evidence))
    case .rejected:
      let concerned = Set(isForeign ? asked + ownLanguage : asked)
      let rejected = hits.filter { !$0.isAccepted && concerned.contains($0.market) }
      outcome = Outcome(rejected.isEmpty ? .no : .yes, evidence: rejected.map(\.evidence))
    }
    if outcome.truth == .no { outcome.evidence = [] }
    outcome.failingMarkets = failing.map { table.markets[$0].name }
    return outcome
  }

  private func markets(speaking language: PostLanguage, in table: LabelTable) -> [Int] {
    guard case .known(let language) = language else { return [] }
    return table.markets.indices.filter { table.markets[$0].languages.contains(language) }
  }

  private mutating func hits(
    in number: Int, markets: [Int], at places: [TextPlace], of subject: PostView
  ) throws(LimitHit) -> [Hit] {
    let table = book.labelTables[number]
    var hits: [Hit] = []
    for place in places {
      for text in subject.texts(at: place) where mayHoldLabel(text, ofTable: number) {
        for i in markets {
          let market = table.markets[i]
          for (forms, isAccepted) in [(market.accepted, true), (market.rejected, false)] {
            for range in try ranges(of: forms, in: text) {
              let evidence = Evidence(
                text: text.mapped, range: range,
                captures: [
                  .init(
                    name: "label",
                    value: String(decoding: text.mapped.bytes[range], as: UTF8.self))
                ])
              hits.append(Hit(market: i, isAccepted: isAccepted, evidence: evidence))
            }
          }
        }
      }
    }
    return hits.sorted { $0.evidence.range.lowerBound < $1.evidence.range.lowerBound }
  }

  /// False for most texts: no tag, and nothing that any pattern of the table needs.
  private func mayHoldLabel(_ text: PostView.Text, ofTable number: Int) -> Bool {
    guard let gates else { return true }
    return !gates.labelTables[number].isDisjoint(
      with: text.gate.awake(gates.index, asWritten: true))
      || text.analysis.tokens.contains { $0.kind == .hashtag }
  }

  private mutating func ranges(
    of forms: LabelForms, in text: PostView.Text
  ) throws(LimitHit) -> [Range<Int>] {
    let bytes = text.mapped.bytes
    var ranges = text.analysis.tokens.filter {
      $0.kind == .hashtag && forms.hashtags.contains(text.analysis.name(of: $0).lowercased())
    }.map(\.range)
    for lazy in [forms.front].compactMap({ $0 }) + forms.anywhere {
      if let gates, let number = gates.labelPatterns[ObjectIdentifier(lazy)] {
        if !text.gate.admits(number, of: gates.index, asWritten: true) { continue }
      } else if usesLiterals, let literals = lazy.literals(searching: usesMachineCode),
        !text.gate.admits(literals, asWritten: true)
      {
        continue
      }
      guard let pattern = try? lazy.pattern(jit: usesMachineCode) else { continue }
      counts.patternsRun += 1
      let matches: [PatternMatch]
      do { matches = try matcher.matches(of: pattern, in: bytes) } catch {
        throw LimitHit(pattern: lazy.source, failure: error)
      }
      for match in matches {
        let label = pattern.groupNames.first { $0.name == "label" }
        let range = label.flatMap { match.groups.count > $0.number ? match.groups[$0.number] : nil }
        ranges.append(range ?? match.range)
      }
    }
    return ranges
  }
}
