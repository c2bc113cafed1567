import DecorumBase
import DecorumPosts
import DecorumRules
import DecorumText

/// Numbers of one post, and whether they lie in a range.
extension Evaluator {
  mutating func measured(_ condition: MetricCondition, on subject: PostView) -> Outcome {
    if condition.profile != nil { return exceeded(condition, on: subject) }
    if condition.metric == .picturesWithoutAlt { return undescribed(condition, on: subject) }
    switch value(of: condition, on: subject) {
    case .success(let value): return Outcome(condition.bounds.contains(value))
    case .failure(let missing): return Outcome(unknown: missing.reason)
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
    case .titleLength: return .success(longest(.title, of: subject))
    case .altLength: return .success(longest(.alt, of: subject))
    case .emojiRun: return .success(Double(text.longestEmojiRun?.count ?? 0))
    case .emojiLines: return .success(Double(text.emojiBullets.count))
    case .shoutedWords: return .success(Double(text.shoutedWords))
    case .styledWords: return .success(Double(text.styledWords.count))
    case .drawnLines: return .success(Double(text.drawnLines.count))
    case .joinedHashtags: return .success(Double(text.joinedHashtags.count))
    case .weYouRatio:
      guard subject.language == .known(.en) else {
        return .failure(NoValue(reason: unspoken(subject.language)))
      }
      return .success(text.weYouRatio(names: context.brand.names))
    case .wordsBeforeFold: return .success(Double(text.words(before: fold(of: subject))))
    case .picturesWithoutAlt: return .success(Double(subject.post.undescribedPictures.count))
    }
  }

  private func longest(_ place: TextPlace, of subject: PostView) -> Double {
    Double(subject.texts(at: place).map(\.analysis.metrics.graphemes).max() ?? 0)
  }

  /// Pictures without words, where the input could have had them.
  private mutating func undescribed(
    _ condition: MetricCondition, on subject: PostView
  ) -> Outcome {
    let post = subject.post
    let found = Outcome(condition.bounds.contains(Double(post.undescribedPictures.count)))
    let none = Outcome(condition.bounds.contains(0))
    if post.has(.field(.mediaAlt)) || found.truth == none.truth { return found }
    return isMissing(.field(.mediaAlt)) ? found : Outcome(unknown: .absent(.field(.mediaAlt)))
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

extension Post {
  /// Films have captions instead; what a file without a type is, its name says.
  fileprivate var undescribedPictures: [Media] {
    media.filter { medium in
      guard medium.alt?.bytes.allSatisfy({ $0 <= 0x20 }) ?? true else { return false }
      if let type = medium.type?.string.lowercased(), !type.isEmpty {
        return ["image", "photo", "picture", "gif", "carousel"].contains { type.hasPrefix($0) }
      }
      let url = medium.url?.string.lowercased() ?? ""
      return ![".mp4", ".mov", ".webm", ".mp3", ".pdf"].contains { url.hasSuffix($0) }
    }
  }
}
