import DecorumBase
import DecorumPosts
import DecorumRules
import DecorumText

/// What speaks for conditions on fields, numbers, senders, languages and labels.
extension ConditionTracer {
  func notes(on condition: FieldCondition, _ subject: PostView) -> [TraceNote] {
    let post = subject.post
    let values = post.values(of: condition.key)
    guard values.isEmpty else {
      let words = values.prefix(5).map { quoted($0.string) }.joined(separator: ", ")
      return [TraceNote("\(condition.key) is \(words)", at: values[0].evidence?.span)]
    }
    if post.has(condition.key) { return [TraceNote("\(condition.key) is blank")] }
    let isKnown = evaluator.assumedMissing.contains(condition.key)
    return [
      TraceNote(
        isKnown
          ? "\(condition.key) is missing: other records of the file have it"
          : "no record of the file has \(condition.key)")
    ]
  }

  func notes(on condition: MetricCondition, _ subject: PostView) -> [TraceNote] {
    if condition.profile != nil { return limitNotes(on: condition, subject) }
    switch evaluator.value(of: condition, on: subject) {
    case .success(let value):
      return [TraceNote("\(condition.metric.rawValue) is \(Evaluator.plain(value))")]
    case .failure(let missing): return [TraceNote(missing.reason.description)]
    }
  }

  /// What each limit counts of the post, whether it is kept or not.
  private func limitNotes(on condition: MetricCondition, _ subject: PostView) -> [TraceNote] {
    guard let platform = subject.post.platform else {
      return [TraceNote("the post names no platform")]
    }
    let limits = evaluator.limits(condition, on: platform, for: subject.post)
    if limits.isEmpty {
      return [TraceNote("no limit is known for \(platform.rawValue) and such a post")]
    }
    return limits.map { limit in
      guard limit.metric == .length, let text = subject.text?.analysis else {
        return TraceNote("\(platform.rawValue) takes \(limit.limit)")
      }
      let count = text.length(limit.measure).count
      let unit = limit.measure.unit
      return TraceNote(
        "\(count) \(unit.words(count)) as \(platform.rawValue) counts; it takes \(limit.limit)")
    }
  }

  mutating func notes(on condition: LabelCondition, _ subject: PostView) -> [TraceNote] {
    let outcome = evaluator.labels(condition, on: subject)
    var any = condition
    any.standing = .any
    // Several markets may know one label.
    var places: Set<Span> = []
    var notes = evaluator.labels(any, on: subject).evidence
      .filter { places.insert($0.span).inserted }.map { matched($0) }
    if notes.isEmpty { notes = [TraceNote("there is no label")] }
    if !outcome.failingMarkets.isEmpty {
      notes.append(
        TraceNote("not accepted in \(outcome.failingMarkets.joined(separator: ", "))"))
    }
    let asked = evaluator.context.markets.joined(separator: ", ")
    notes.append(TraceNote("markets asked for: \(asked)"))
    return limited(notes)
  }

  mutating func senderNote(_ post: Post) -> TraceNote {
    if post.inbound == true { return TraceNote("it is inbound: the audience speaks") }
    let who = [post.author, post.account].compactMap { $0 }.first { !$0.isEmpty }
    var role: SenderRole?
    for candidate in [SenderRole.brand, .employee, .agency, .outside] where role == nil {
      if evaluator.from([candidate]) { role = candidate }
    }
    let name = role?.rawValue ?? "nobody of the configuration"
    guard let who else { return TraceNote("it goes out, and names nobody who sends it") }
    return TraceNote("\(quoted(who.string)) is \(name)", at: who.span)
  }

  func languageNote(_ subject: PostView) -> TraceNote {
    let source =
      subject.post.language != nil && !subject.isParent
      ? "the record says" : "the post is taken for"
    switch subject.language {
    case .known(let language): return TraceNote("\(source) \(language.rawValue)")
    case .other(let tag?): return TraceNote("\(source) \(tag)")
    case .other(nil): return TraceNote("the post is in a language that no rule speaks")
    case .undetermined: return TraceNote("the language of the post could not be told")
    }
  }

  // MARK: Words

  func matched(_ evidence: Evidence) -> TraceNote {
    TraceNote("matches \(quoted(evidence.matched))", at: evidence.span, isFind: true)
  }

  /// In quotation marks, on one line, and not long.
  func quoted(_ text: String, unmarked: Bool = false) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let short = words.count <= 60 ? words : words.prefix(59) + "…"
    return unmarked ? String(short) : "\"\(short)\""
  }

  func limited(_ notes: [TraceNote]) -> [TraceNote] {
    notes.count <= 10
      ? notes : notes.prefix(10) + [TraceNote("and \(notes.count - 10) more")]
  }
}
