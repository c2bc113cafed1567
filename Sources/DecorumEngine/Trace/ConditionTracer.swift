import DecorumBase
import DecorumPosts
import DecorumRules
import DecorumText

/// Walks a condition on one post and asks the ordinary evaluator about every part of it, those
/// included that a verdict does not need: a trace and a verdict cannot disagree.
struct ConditionTracer: ~Copyable {
  var evaluator: Evaluator
  /// Signals whose parts were shown already, for the post (even) and its parent (odd).
  private var shown: Set<Int> = []

  init(_ evaluator: consuming Evaluator) { self.evaluator = evaluator }

  mutating func startAnew() { shown = [] }

  mutating func trace(_ condition: Condition) -> TraceNode {
    trace(condition, on: evaluator.subject)
  }

  mutating func trace(_ condition: Condition, on subject: PostView) -> TraceNode {
    switch condition {
    case .placed(let place, let inner):
      var node = trace(place.key == nil ? inner.flattened : inner, on: subject)
      node.place = place.span
      node.key = place.key
      if place.key == nil { node.words = "all of these" }
      return node
    case .primary(let inner), .gated(_, let inner), .certain(let inner):
      return trace(inner, on: subject)
    default: break
    }
    var node = TraceNode(answer: TraceNode.Answer(evaluator.evaluate(condition, on: subject).truth))
    switch condition {
    case .all(let parts):
      node.children = parts.map { trace($0, on: subject) }
      node.words = "all of these"
      node.settle(.all)
    case .any(let parts):
      node.children = parts.map { trace($0, on: subject) }
      node.words = "any of these"
      node.settle(.any)
    case .none(let parts):
      node.children = parts.map { trace($0, on: subject) }
      node.words = "none of these"
      node.settle(.none)
    case .atLeast(let n, let parts):
      node.children = parts.map { trace($0, on: subject) }
      let holding = node.children.count { $0.answer == .yes }
      node.words = "at least \(n) of these"
      node.notes = [TraceNote("\(holding) of \(parts.count) hold; \(n) are needed")]
      node.settle(.some)
    case .parent(let inner): parent(inner, of: subject, &node)
    case .signal(let reference): signal(reference, on: subject, &node)
    case .text(let text): node.notes = notes(on: text, subject)
    case .label(let label): node.notes = notes(on: label, subject)
    case .metric(let metric): node.notes = notes(on: metric, subject)
    case .field(let field): node.notes = notes(on: field, subject)
    case .from: node.notes = [senderNote(subject.post)]
    case .language: node.notes = [languageNote(subject)]
    case .blank(let keys):
      node.notes = keys.map { key in
        let values = subject.post.values(of: key)
        return TraceNote(
          values.isEmpty ? "\(key) has no value" : "\(key) is \(quoted(values[0].string))",
          at: values.first?.evidence?.span)
      }
    case .earlier, .later, .answer, .silence, .addressedToUs, .repliesToOthers:
      node.notes = [TraceNote("other posts decide that; none were looked at")]
    case .fromFiles, .placed, .primary, .gated, .certain: break
    }
    return node
  }

  // MARK: The answered post

  private mutating func parent(_ inner: Condition, of subject: PostView, _ node: inout TraceNode) {
    node.words = "the post that is answered"
    guard let parent = evaluator.parentSubject else {
      node.notes = [
        TraceNote(
          subject.post.isAnswer
            ? "the record does not carry the post that is answered" : "it answers no post")
      ]
      return
    }
    if let text = parent.text {
      node.notes = [
        TraceNote("it answers \(quoted(text.mapped.string))", at: text.mapped.span)
      ]
    }
    node.children = [trace(inner, on: parent)]
    node.settle(.all)
  }

  // MARK: Signals

  private mutating func signal(
    _ reference: SignalReference, on subject: PostView, _ node: inout TraceNode
  ) {
    let signal = evaluator.book.signals[reference.index]
    node.words = "signal \(reference.name)"
    let outcome = evaluator.signalOutcome(reference, on: subject)
    if let score = outcome.score {
      let least = reference.minScore ?? signal.minScore
      let sum =
        score.lowerBound == score.upperBound
        ? "\(score.lowerBound)" : "\(score.lowerBound) to \(score.upperBound)"
      node.notes.append(
        TraceNote("\(sum) \(sum == "1" ? "point" : "points"); it holds from \(least) on"))
    }
    if outcome.outcome.truth == .yes, let first = outcome.outcome.evidence.first {
      node.notes.append(matched(first))
    }
    let slot = reference.index * 2 + (subject.isParent ? 1 : 0)
    guard shown.insert(slot).inserted else {
      node.notes.append(TraceNote("as above"))
      return
    }
    if signal.scores.isEmpty {
      parts(of: signal, on: subject, &node)
    } else {
      for part in signal.scores { node.children.append(scored(part, on: subject)) }
      for i in node.children.indices
      where node.children[i].answer == .yes || node.answer == .no {
        node.children[i].part = .decides
      }
    }
  }

  private mutating func parts(of signal: Signal, on subject: PostView, _ node: inout TraceNode) {
    if let any = signal.anyLanguage {
      node.children.append(trace(any, on: subject))
    }
    if case .known(let language) = subject.language, let own = signal.languages[language] {
      node.notes.append(TraceNote("asked in \(language.rawValue)"))
      node.children.append(trace(own, on: subject))
    } else if !signal.languages.isEmpty {
      node.notes.append(note(thatItSpeaks: signal.languages.keys.map(\.rawValue).sorted(), subject))
    }
    node.settle(.any)
  }

  private mutating func scored(_ part: ScorePart, on subject: PostView) -> TraceNode {
    var node = trace(part.when, on: subject)
    node.weight = part.add
    guard !part.languages.isEmpty else { return node }
    if case .known(let language) = subject.language, part.languages.contains(language) {
      return node
    }
    node.answer = .unknown
    let note = note(thatItSpeaks: part.languages.map(\.rawValue), subject)
    if !node.notes.contains(where: { $0.words == note.words }) { node.notes.append(note) }
    return node
  }

  /// Why words of other languages say nothing of the post.
  private func note(thatItSpeaks languages: [String], _ subject: PostView) -> TraceNote {
    let names = languages.joined(separator: ", ")
    return TraceNote("its words speak \(names); \(languageNote(subject).words)")
  }
}

extension Condition {
  /// A mapping that has `all` beside other keys asks nothing else than the longer list.
  var flattened: Condition {
    guard case .all(let parts) = self else { return self }
    return .all(
      parts.flatMap { part in
        if case .placed(_, .all(let inner)) = part { inner } else { [part] }
      })
  }
}

extension TraceNode.Answer {
  init(_ truth: Truth) {
    self =
      switch truth {
      case .yes: .yes
      case .no: .no
      case .unknown: .unknown
      }
  }
}

extension TraceNode {
  enum Junction { case all, any, none, some }

  /// Says which of the children decide, and which were not needed, by how they are joined.
  mutating func settle(_ junction: Junction) {
    let decisive: Answer =
      switch (junction, answer) {
      case (.all, .no): .no
      case (.any, .yes), (.none, .no), (.some, .yes): .yes
      case (_, .unknown): .unknown
      case (.all, _): .yes
      case (.some, _), (.any, _), (.none, _): .no
      }
    // One part ends a conjunction that fails, and a disjunction that holds.
    let isShort =
      switch (junction, answer) {
      case (.all, .no), (.any, .yes), (.none, .no): true
      default: false
      }
    var isSettled = false
    for i in children.indices {
      if isSettled {
        children[i].part = .notNeeded
      } else if children[i].answer == decisive {
        children[i].part = .decides
        isSettled = isShort
      }
    }
  }
}
