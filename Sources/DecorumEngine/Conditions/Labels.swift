import DecorumBase
import DecorumPatterns
import DecorumPosts
import DecorumRules
import DecorumText

/// Conditions on disclosure labels: which markets accept what the post says, and where it says it.
///
/// Labels are matched on the text as written: one spelled with look-alikes clears nobody. Whether one
/// stands where a market wants it is asked of `LabelPlaces`.
extension Evaluator {
  private struct Hit {
    var market: Int
    var isAccepted: Bool
    var evidence: Evidence
    /// The configured markets that want their labels to stand elsewhere.
    var misplaced: Set<Int> = []
  }

  mutating func labels(_ condition: LabelCondition, on subject: PostView) -> Outcome {
    let table = book.labelTables[condition.index]
    let ownLanguage = markets(speaking: subject.language, in: table)
    let asked = table.markets.indices.filter { context.markets.contains(table.markets[$0].name) }
    let hits: [Hit]
    do {
      // Labels of markets that are neither asked for nor at home decide nothing.
      let asksAll = condition.standing == .any || condition.demand == .otherLanguage
      let concerned = asksAll ? Set(table.markets.indices) : Set(asked + ownLanguage)
      hits = try self.hits(
        of: condition, markets: concerned.sorted(), asked: asked, on: subject)
    } catch {
      return Outcome(unknown: .limit(pattern: error.pattern, failure: error.failure.reason))
    }
    let accepted = hits.filter(\.isAccepted)
    // A valid label in the post's own language counts wherever the configured markets speak others.
    let isForeign = ownLanguage.allSatisfy { !context.markets.contains(table.markets[$0].name) }
    func counting(for market: Int) -> [Hit] {
      accepted.filter { $0.market == market || isForeign && ownLanguage.contains($0.market) }
    }
    if condition.place == .buried {
      let hidden = asked.filter { market in
        let labels = counting(for: market)
        return !labels.isEmpty && labels.allSatisfy { $0.misplaced.contains(market) }
      }
      var outcome = Outcome(
        hidden.isEmpty ? .no : .yes, evidence: hidden.first.map(counting)?.map(\.evidence) ?? [])
      outcome.failingMarkets = hidden.map { table.markets[$0].name }
      return outcome
    }
    let failing = asked.filter { market in
      !counting(for: market).contains {
        condition.place == nil || !$0.misplaced.contains(market)
      }
    }
    let accepting = Set(accepted.map(\.market))
    let acceptedAtHome = isForeign && !accepting.isDisjoint(with: ownLanguage)

    var outcome: Outcome
    switch condition.standing {
    case .any:
      outcome = Outcome(hits.isEmpty ? .no : .yes, evidence: hits.map(\.evidence))
    case .accepted:
      let holds =
        switch condition.demand {
        case .eachMarket: failing.isEmpty && (acceptedAtHome || !asked.isEmpty)
        case .anyMarket: failing.count < asked.count || asked.isEmpty && acceptedAtHome
        case .postLanguage: !accepting.isDisjoint(with: ownLanguage)
        case .otherLanguage: !accepting.isEmpty && accepting.isDisjoint(with: ownLanguage)
        }
      outcome = Outcome(holds ? .yes : .no, evidence: accepted.map(\.evidence))
    case .rejected:
      let concerned = Set(isForeign ? asked + ownLanguage : asked)
      let rejected = hits.filter { !$0.isAccepted && concerned.contains($0.market) }
      outcome = Outcome(rejected.isEmpty ? .no : .yes, evidence: rejected.map(\.evidence))
    }
    if outcome.truth == .no { outcome.evidence = [] }
    // Who asks for a statement, or for labels from abroad, does not ask which markets are content.
    if condition.form != .statement, condition.demand != .otherLanguage {
      outcome.failingMarkets = failing.map { table.markets[$0].name }
    }
    return outcome
  }

  private func markets(speaking language: PostLanguage, in table: LabelTable) -> [Int] {
    guard case .known(let language) = language else { return [] }
    return table.markets.indices.filter { table.markets[$0].languages.contains(language) }
  }

  private mutating func hits(
    of condition: LabelCondition, markets: [Int], asked: [Int], on subject: PostView
  ) throws(LimitHit) -> [Hit] {
    let table = book.labelTables[condition.index]
    var hits: [Hit] = []
    let fold = fold(of: subject)
    for place in condition.places {
      for text in subject.texts(at: place) where mayHoldLabel(text, ofTable: condition.index) {
        for i in markets {
          let market = table.markets[i]
          for (forms, isAccepted) in [(market.accepted, true), (market.rejected, false)] {
            for range in try labels(of: forms, for: condition, in: text) {
              let words = String(decoding: text.mapped.bytes[range.range], as: UTF8.self)
              // Only a tag is a label wherever it stands.
              let names = range.kind == .hashtag ? ["label", "tag"] : ["label"]
              let evidence = Evidence(
                text: text.mapped, range: range.range,
                captures: names.map { .init(name: $0, value: words, range: range.range) })
              var hit = Hit(market: i, isAccepted: isAccepted, evidence: evidence)
              if condition.place != nil, isAccepted, place == .text {
                hit.misplaced = Set(
                  asked.filter {
                    !text.analysis.holds(
                      range, where: table.markets[$0].placement, fold: fold)
                  })
              }
              hits.append(hit)
            }
          }
        }
      }
    }
    return hits.sorted { $0.evidence.range.lowerBound < $1.evidence.range.lowerBound }
  }

  private mutating func labels(
    of forms: LabelForms, for condition: LabelCondition, in text: PostView.Text
  ) throws(LimitHit) -> [PlacedLabel] {
    var labels: [PlacedLabel] = []
    if condition.form != .statement {
      labels = text.analysis.tokens.filter {
        $0.kind == .hashtag && forms.hashtags.contains(text.analysis.name(of: $0).lowercased())
      }.map { PlacedLabel(range: $0.range, kind: .hashtag) }
      labels += try ranges(of: forms.labels, numbered: forms.numbers.labels, in: text).map {
        PlacedLabel(range: $0, kind: .words)
      }
    }
    if condition.form != .label {
      labels += try ranges(of: forms.statements, numbered: forms.numbers.statements, in: text).map {
        PlacedLabel(range: $0, kind: .statement)
      }
    }
    return labels
  }

  /// False for most texts: no tag of the table, and nothing that any of its patterns needs.
  private mutating func mayHoldLabel(_ text: PostView.Text, ofTable number: Int) -> Bool {
    guard let gates else { return true }
    if !gates.labelTables[number].patterns.isDisjoint(
      with: text.gate.awake(gates, asWritten: true, using: &wakefulness.scans))
    {
      return true
    }
    return text.analysis.metrics.hashtags > 0
      && text.analysis.tokens.contains {
        $0.kind == .hashtag
          && gates.labelTables[number].hashtags.contains(
            text.analysis.name(of: $0).lowercased())
      }
  }

  private mutating func ranges(
    of patterns: @autoclosure () -> [LazyPattern], numbered numbers: [Int32],
    in text: PostView.Text
  ) throws(LimitHit) -> [Range<Int>] {
    var awake: PatternSet?
    if let gates { awake = text.gate.awake(gates, asWritten: true, using: &wakefulness.scans) }
    // Most texts wake none of them, and then not even a list of them is made.
    if let awake, !numbers.contains(where: { awake.contains(Int($0)) }) { return [] }
    let bytes = text.mapped.bytes
    var ranges: [Range<Int>] = []
    for (i, lazy) in patterns().enumerated() {
      var asked = [lazy]
      if let awake {
        if !awake.contains(Int(numbers[i])) { continue }
      } else if usesLiterals, let awake = text.gate.awakeParts(of: lazy, asWritten: true) {
        asked = awake
      } else if usesLiterals, let literals = lazy.literals(searching: usesMachineCode),
        !text.gate.admits(literals, asWritten: true)
      {
        continue
      }
      let compiled = asked.compactMap { try? $0.pattern(jit: usesMachineCode) }
      if compiled.isEmpty { continue }
      counts.patternsRun += compiled.count
      let matches: [(match: PatternMatch, alternative: Int)]
      do {
        matches = try matcher.matches(
          ofAlternatives: compiled, in: bytes,
          at: gates.map { text.gate.places($0, asWritten: true) })
      } catch {
        throw LimitHit(pattern: lazy.source, failure: error)
      }
      if matches.isEmpty, let gates {
        text.gate.putToSleep(Int(numbers[i]), of: gates, asWritten: true)
      }
      for (match, alternative) in matches {
        let label = compiled[alternative].groupNames.first { $0.name == "label" }
        let range = label.flatMap { match.groups.count > $0.number ? match.groups[$0.number] : nil }
        ranges.append(range ?? match.range)
      }
    }
    return ranges
  }
}
