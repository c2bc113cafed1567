import DecorumRules
import DecorumText

/// A label in a text, and whether it stands where a market wants its labels: before "more", at the
/// front, not lost in a row of tags, not in the last lines of a long text.
struct PlacedLabel {
  enum Kind {
    case hashtag, words
    /// Who pays or employs the writer. It is part of what they tell, and need not come first.
    case statement
  }

  var range: Range<Int>
  var kind: Kind
}

extension TextAnalysis {
  /// - Parameter fold: how many characters the platform shows before "more"; nil = all.
  func holds(_ label: PlacedLabel, where placement: LabelPlacement, fold: Int?) -> Bool {
    if placement.isBeforeFold, !contains(label.range, in: .beforeFold, fold: fold) {
      return false
    }
    if let long = placement.longText, metrics.graphemes > long,
      contains(label.range, in: .last20Percent, fold: fold)
    {
      return false
    }
    if label.kind == .statement { return true }
    if label.kind == .hashtag, let first = placement.firstHashtags,
      tokens.lazy.filter({ $0.kind == .hashtag }).prefix(first).contains(where: {
        $0.range == label.range
      })
    {
      return true
    }
    if placement.isAtFront, !isOpening(label.range) { return false }
    if label.kind == .hashtag, let block = placement.block {
      return !isLost(label.range, in: block)
    }
    return true
  }

  /// Only whom the text is for stands before it.
  private func isOpening(_ range: Range<Int>) -> Bool {
    !tokens.contains {
      switch $0.kind {
      case .word, .number, .hashtag, .link, .email: $0.range.lowerBound < range.lowerBound
      case .mention, .emoji, .punctuation, .newline: false
      }
    }
  }

  /// Whether the tag stands in a row of `length` tags or more, and does not lead it.
  private func isLost(_ tag: Range<Int>, in length: Int) -> Bool {
    var row: [Range<Int>] = []
    for token in tokens {
      switch token.kind {
      case .hashtag: row.append(token.range)
      case .emoji, .punctuation, .newline: break
      case .word, .number, .mention, .link, .email:
        if row.contains(tag) { return row.count >= length && row.first != tag }
        row = []
      }
    }
    return row.contains(tag) && row.count >= length && row.first != tag
  }
}
