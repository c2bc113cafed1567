import DecorumRules
import DecorumText

/// Parts of a text that a condition can be limited to.
extension TextAnalysis {
  /// - Parameter fold: how many characters the platform shows before "more"; nil = all.
  func contains(_ range: Range<Int>, in region: TextRegion, fold: Int?) -> Bool {
    switch region {
    case .start: !hasWords(in: 0..<range.lowerBound)
    case .end: !hasWords(in: range.upperBound..<bytes.count)
    case .first125: characters(before: range.upperBound) <= 125
    case .beforeFold:
      fold.map { characters(before: range.upperBound) <= $0 } ?? true
    case .lineStart: !hasWords(in: line(at: range.lowerBound)..<range.lowerBound)
    case .sentenceStart:
      !hasWords(in: (sentence(at: range.lowerBound)?.lowerBound ?? 0)..<range.lowerBound)
    case .last20Percent:
      characters(before: range.lowerBound) * 5 >= metrics.graphemes * 4
    }
  }

  /// Words among the first `fold` characters; all words where there is no fold, or nothing below it.
  func words(before fold: Int?) -> Int {
    guard let fold, metrics.graphemes > fold else { return metrics.words }
    let end = String(decoding: bytes, as: UTF8.self).prefix(fold).utf8.count
    return tokens.count {
      ($0.kind == .word || $0.kind == .number) && $0.range.upperBound <= end
    }
  }

  /// Words from the end of one range to the start of the other; 0 where they touch or overlap.
  func words(between a: Range<Int>, and b: Range<Int>) -> Int {
    let gap =
      min(
        a.upperBound, b.upperBound)..<max(
        a.lowerBound, b.lowerBound, min(a.upperBound, b.upperBound))
    return tokens.count {
      Self.isWordy($0) && $0.range.lowerBound >= gap.lowerBound
        && $0.range.upperBound <= gap.upperBound
    }
  }

  private func hasWords(in range: Range<Int>) -> Bool {
    tokens.contains {
      Self.isWordy($0) && $0.range.lowerBound < range.upperBound
        && $0.range.upperBound > range.lowerBound
    }
  }

  private static func isWordy(_ token: Token) -> Bool {
    switch token.kind {
    case .word, .number, .hashtag, .mention, .link, .email: true
    case .emoji, .punctuation, .newline: false
    }
  }

  private func line(at offset: Int) -> Int {
    bytes[..<offset].lastIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      .map { $0 + 1 } ?? 0
  }

  private func characters(before offset: Int) -> Int {
    String(decoding: bytes[..<offset], as: UTF8.self).count
  }
}
