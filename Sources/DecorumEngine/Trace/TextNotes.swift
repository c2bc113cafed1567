import DecorumBase
import DecorumPatterns
import DecorumRules
import DecorumText

/// What a condition on words found, and what kept each find from counting. Finds and obstacles are those
/// of `TextMatching`.
extension ConditionTracer {
  mutating func notes(on condition: TextCondition, _ subject: PostView) -> [TraceNote] {
    var notes: [TraceNote] = []
    var counted = 0
    for place in condition.places {
      for text in evaluator.texts(at: place, for: condition, of: subject) {
        let found: [Evaluator.Candidate]
        do {
          found = try evaluator.candidates(for: condition, in: text, at: place, of: subject)
        } catch { return [TraceNote(error.failure.reason)] }
        for candidate in found {
          let words = quoted(text.analysis.text(candidate.range))
          let span = text.mapped.span(of: candidate.range)
          let obstacle = evaluator.obstacle(
            to: candidate, by: condition, in: text, of: subject)
          guard let obstacle else {
            counted += 1
            notes.append(TraceNote("matches \(words)", at: span, isFind: true))
            continue
          }
          let why = reason(obstacle, candidate.range, condition, text, subject)
          notes.append(
            TraceNote("\(words) does not count: \(why)", at: span, isFind: true, isHeldBack: true))
        }
      }
    }
    notes = limited(notes)
    if !condition.count.contains(counted), counted > 0 || condition.count.lowerBound != 1 {
      notes.append(TraceNote("\(counted) found; count asks for \(range(condition.count))"))
    }
    if notes.isEmpty { notes = elsewhere(condition, subject) }
    return notes
  }

  private mutating func reason(
    _ obstacle: Evaluator.Obstacle, _ range: Range<Int>, _ condition: TextCondition,
    _ text: PostView.Text, _ subject: PostView
  ) -> String {
    switch obstacle {
    case .address: return "it is part of a link or an address"
    case .region:
      let names = condition.regions.map(\.rawValue).joined(separator: " or ")
      return "it is not at \(names)"
    case .notImperative: return "it does not stand where an order stands"
    case .question: return "it is in a question"
    case .quoted:
      guard let quotation = text.analysis.quotation(around: range) else { return "it is quoted" }
      return text.analysis.quotations.contains(quotation)
        ? "it is quoted, in \(quoted(text.analysis.text(quotation), unmarked: true))"
        : "others are reported to say it: \(quoted(text.analysis.text(quotation)))"
    case .negated:
      let language = evaluator.guardLanguage(of: subject)
      if let negator = text.analysis.negator(of: range, language: language) {
        return "it is negated by \(quoted(text.analysis.text(negator)))"
      }
      return "it is denied by what follows"
    case .far: return distance(range, condition.near, text, subject)
    case .nearUnknown(let reason):
      let name = condition.near?.signal.name ?? ""
      return "whether \(name) is near cannot be told: \(reason?.description ?? "")"
    }
  }

  private mutating func distance(
    _ range: Range<Int>, _ near: Nearness?, _ text: PostView.Text, _ subject: PostView
  ) -> String {
    guard let near else { return "it is not near enough" }
    let places = evaluator.signal(near.signal, on: subject).evidence.filter {
      $0.text.span == text.mapped.span
    }
    let nearest = places.map { (text.analysis.words(between: $0.range, and: range), $0) }
      .min { $0.0 < $1.0 }
    guard let (words, place) = nearest else {
      return "the signal \(near.signal.name) does not hold in this text"
    }
    return "\(near.signal.name) is \(words) words away (\(quoted(place.matched))), "
      + "more than \(near.words)"
  }

  /// Where the words would have been found, had the condition asked otherwise.
  private mutating func elsewhere(_ condition: TextCondition, _ subject: PostView) -> [TraceNote] {
    var notes: [TraceNote] = []
    var other = condition
    other.asWritten.toggle()
    for place in condition.places {
      for text in evaluator.texts(at: place, for: condition, of: subject) {
        for candidate in first(other, in: text, at: place, subject) {
          notes.append(
            TraceNote(
              condition.asWritten
                ? "only without disguise would \(quoted(text.analysis.text(candidate))) match; "
                  + "as_written looks at the text as it is"
                : "\(quoted(text.analysis.text(candidate))) matches as written and not as folded; "
                  + "use as_written, or write the folded form",
              at: text.mapped.span(of: candidate), isFind: true))
        }
      }
    }
    for place in TextPlace.allCases where !condition.places.contains(place) && place != .link {
      for text in subject.texts(at: place) {
        for candidate in first(condition, in: text, at: place, subject) {
          notes.append(
            TraceNote(
              "\(quoted(text.analysis.text(candidate))) is in the \(place.rawValue), "
                + "where \"in\" does not look",
              at: text.mapped.span(of: candidate), isFind: true))
        }
      }
    }
    return notes
  }

  private mutating func first(
    _ condition: TextCondition, in text: PostView.Text, at place: TextPlace, _ subject: PostView
  ) -> [Range<Int>] {
    let found = try? evaluator.candidates(for: condition, in: text, at: place, of: subject)
    return (found ?? []).prefix(1).map(\.range)
  }

  private func range(_ count: ClosedRange<Int>) -> String {
    switch (count.lowerBound, count.upperBound) {
    case (let low, .max): "at least \(low)"
    case (0, let high): "at most \(high)"
    case (let low, let high): low == high ? "\(low)" : "\(low) to \(high)"
    }
  }
}
