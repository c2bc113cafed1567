/// How emoji stand in a text: in rows, and at the heads of lines. A screen reader says each by name.
extension TextAnalysis {
  /// The longest row of emoji with nothing but blanks between them, the first of several.
  package var longestEmojiRun: (count: Int, range: Range<Int>)? {
    guard metrics.emoji > 0 else { return nil }
    var best: (count: Int, range: Range<Int>)?
    var run: (count: Int, range: Range<Int>)?
    for token in tokens {
      guard token.kind == .emoji else {
        run = nil
        continue
      }
      let start = run?.range.lowerBound ?? token.range.lowerBound
      let longer = ((run?.count ?? 0) + 1, start..<token.range.upperBound)
      run = longer
      if longer.0 > best?.count ?? 0 { best = longer }
    }
    return best
  }

  /// The emoji that stand where a list has its bullets: first on their line, with words behind them.
  package var emojiBullets: [Range<Int>] {
    guard metrics.emoji > 0 else { return [] }
    var bullets: [Range<Int>] = []
    var first: Token?
    var isAtStart = true
    for token in tokens {
      switch token.kind {
      case .newline:
        first = nil
        isAtStart = true
      case .word, .number, .hashtag, .mention, .link, .email:
        if let bullet = first { bullets.append(bullet.range) }
        first = nil
        isAtStart = false
      case .emoji, .punctuation:
        if isAtStart, token.kind == .emoji { first = token }
        isAtStart = false
      }
    }
    return bullets
  }
}
