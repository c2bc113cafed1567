import DecorumPosts
import DecorumRules
import DecorumText

/// Parts of a text that a condition can be limited to.
extension TextAnalysis {
  func contains(_ range: Range<Int>, in region: TextRegion, on platform: Platform?) -> Bool {
    switch region {
    case .start: !hasWords(in: 0..<range.lowerBound)
    case .end: !hasWords(in: range.upperBound..<bytes.count)
    case .first125: characters(before: range.upperBound) <= 125
    case .beforeFold:
      Self.fold(on: platform).map { characters(before: range.upperBound) <= $0 } ?? true
    case .lineStart: !hasWords(in: line(at: range.lowerBound)..<range.lowerBound)
    case .sentenceStart:
      !hasWords(in: (sentence(at: range.lowerBound)?.lowerBound ?? 0)..<range.lowerBound)
    case .last20Percent:
      characters(before: range.lowerBound) * 5 >= metrics.graphemes * 4
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

  /// Characters that a platform shows before "more" (reference: Buffer's developer guide, 2026).
  private static func fold(on platform: Platform?) -> Int? {
    switch platform {
    case .linkedin: 210
    case .instagram: 125
    default: nil
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
