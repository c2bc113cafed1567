import DecorumBase
import DecorumPosts
import DecorumRules
import DecorumText

/// Numbers of one post, and whether they lie in a range.
extension Evaluator {
  mutating func measured(_ condition: MetricCondition, on subject: PostView) -> Outcome {
    switch value(of: condition, on: subject) {
    case .success(let value): Outcome(condition.bounds.contains(value))
    case .failure(let missing): Outcome(unknown: missing.reason)
    }
  }

  struct NoValue: Error {
    let reason: UnknownReason
  }

  func value(of condition: MetricCondition, on subject: PostView) -> Result<Double, NoValue> {
    guard let text = subject.text?.analysis else { return .success(0) }
    switch condition.metric {
    case .words: return .success(Double(text.metrics.words))
    case .links: return .success(Double(text.metrics.links))
    case .mentions: return .success(Double(text.metrics.mentions))
    case .hashtags: return .success(Double(text.metrics.hashtags))
    case .emoji: return .success(Double(text.metrics.emoji))
    case .sentences: return .success(Double(text.sentences.count))
    case .lines: return .success(Double(text.metrics.lines))
    case .length: return .success(Double(text.metrics.graphemes))
    case .uppercaseShare: return .success(text.metrics.uppercaseShare)
    case .overlap: return overlap(condition.with, on: subject)
    }
  }

  /// The share of the other text's content words that recur in this one; the largest where several
  /// texts are named.
  private func overlap(_ fields: [Field], on subject: PostView) -> Result<Double, NoValue> {
    guard case .known(let language) = subject.language, let own = subject.text else {
      return .failure(NoValue(reason: unspoken(subject.language)))
    }
    let others = fields.compactMap { field in
      switch field {
      case .parentText: subject.post.parent?.text
      case .parentTitle: subject.post.parent?.title
      case .title: subject.post.title
      default: nil
      }
    }
    if others.isEmpty { return .failure(NoValue(reason: .noParent)) }
    let words = own.analysis.contentWords(in: language)
    let shares = others.compactMap {
      TextAnalysis.overlap(TextAnalysis($0.bytes).contentWords(in: language), words)
    }
    return .success(shares.max() ?? 0)
  }
}
