extension TextAnalysis {
  /// Whether the range stands under a negation ("never promise …", "without a discount code"), or
  /// is judged right after ("… is a myth", "… doesn't exist").
  ///
  /// A negation reaches six words far and not past its clause. Those that press the reader on are
  /// none: "don't miss", "can't wait", "why not".
  package func isNegated(_ range: Range<Int>, language: Language?) -> Bool {
    let words = NegationWords.of(language ?? .en)
    return negator(before: range, words) != nil || isDeniedAfter(range, words)
  }

  /// The word before the range that denies it; nil where it is denied by what follows, or not at all.
  package func negator(of range: Range<Int>, language: Language?) -> Range<Int>? {
    negator(before: range, NegationWords.of(language ?? .en)).map { tokens[$0].range }
  }

  // MARK: Before

  /// - Returns: the index of the token that denies.
  private func negator(before range: Range<Int>, _ words: NegationWords) -> Int? {
    let start = tokenIndex(endingAfter: range.lowerBound)
    // French `n'achetez` is one token; the match may begin inside it.
    if start < tokens.count, tokens[start].kind == .word,
      words.prefixes.contains(where: { spelling(start).hasPrefix($0) })
    {
      return start
    }
    // Nearest first. Each entry is a token index.
    var passed: [Int] = []
    var i = start - 1
    // Marks are no words, but must not be walked without end either.
    while i >= 0, passed.count <= 7, i >= start - 24 {
      let token = tokens[i]
      switch token.kind {
      case .newline, .emoji: return nil
      case .punctuation:
        if endsClause(i), !continuesList(comma: i, passed, words) { return nil }
      case .word:
        let word = spelling(i)
        if isNegator(i, word, passed, words) { return i }
        if words.breaks.contains(word) { return nil }
        if words.joins.contains(word), let next = passed.last,
          words.subjects.contains(spelling(next))
        {
          return nil
        }
        passed.append(i)
      case .number, .hashtag, .mention, .link, .email: passed.append(i)
      }
      i -= 1
    }
    return nil
  }

  private func isNegator(
    _ index: Int, _ word: String, _ passed: [Int], _ words: NegationWords
  ) -> Bool {
    let following = passed.reversed().prefix(3).map { spelling($0) }
    if words.stops.contains(word) {
      // "stop saying …", "stop the …", not "stop scrolling and …".
      return following.isEmpty || following.prefix(2).contains { words.stopped.contains($0) }
    }
    guard words.negators.contains(word) || words.prefixes.contains(where: { word.hasPrefix($0) })
    else { return words.phrases.contains { matches($0, endingAt: index) } }
    // "why not", "if not": no denial.
    if index > 0, words.softeners.contains(spelling(index - 1)),
      tokens[index - 1].range.upperBound + 1 >= tokens[index].range.lowerBound
    {
      return false
    }
    if words.urgesBackwards, index > 0, words.urging.contains(stem(spelling(index - 1), words)) {
      return false
    }
    if words.urging.contains(stem(word, words)) { return false }
    if following.prefix(words.urgingReach).contains(where: { words.urging.contains($0) }) {
      return false
    }
    return true
  }

  /// `n'hésitez` without its negation.
  private func stem(_ word: String, _ words: NegationWords) -> String {
    for prefix in words.prefixes where word.hasPrefix(prefix) {
      return String(word.dropFirst(prefix.count))
    }
    return word
  }

  /// Whether the words that end at `index` are `phrase`.
  private func matches(_ phrase: [String], endingAt index: Int) -> Bool {
    guard index + 1 >= phrase.count else { return false }
    for (k, word) in phrase.reversed().enumerated() where spelling(index - k) != word {
      return false
    }
    return true
  }

  private func endsClause(_ index: Int) -> Bool {
    let token = tokens[index]
    switch bytes.scalar(at: token.range.lowerBound).value {
    case 0x2C, 0x3A, 0x3B, 0x28, 0x29, 0x2E, 0x21, 0x3F, 0x7C, 0x2012...0x2015, 0x2022, 0x2026,
      0x2190...0x21FF, 0x3002:
      return true
    case 0x2D:
      // A hyphen with blanks around it is a dash.
      guard token.range.lowerBound > 0, token.range.upperBound < bytes.count else { return true }
      return bytes[token.range.lowerBound - 1] == 0x20 || bytes[token.range.upperBound] == 0x20
    default: return false
    }
  }

  /// "we don't pitch, sell or promote": a comma between single words of a list that ends in "or".
  private func continuesList(comma: Int, _ passed: [Int], _ words: NegationWords) -> Bool {
    guard bytes[tokens[comma].range.lowerBound] == 0x2C, passed.count <= 2 else { return false }
    if passed.contains(where: { words.alternatives.contains(spelling($0)) }) { return true }
    // The joiner may stand behind the match: look a few words on.
    let from = passed.first.map { $0 + 1 } ?? comma + 1
    for i in from..<min(from + 5, tokens.count) {
      if tokens[i].kind == .word, words.alternatives.contains(spelling(i)) { return true }
      if tokens[i].kind == .newline || Sentences.isTerminator(bytes, tokens[i]) { return false }
    }
    return false
  }

  // MARK: After

  private func isDeniedAfter(_ range: Range<Int>, _ words: NegationWords) -> Bool {
    var following: [String] = []
    /// How many of them stand before the first comma.
    var clause: Int?
    var i = tokenIndex(endingAfter: range.upperBound)
    if i < tokens.count, tokens[i].range.lowerBound < range.upperBound { i += 1 }
    let last = min(tokens.count, i + 24)
    loop: while i < last, following.count < 9 {
      switch tokens[i].kind {
      case .newline, .emoji: break loop
      case .punctuation:
        if Sentences.isTerminator(bytes, tokens[i]) || bytes[tokens[i].range.lowerBound] == 0x3B {
          break loop
        }
        if clause == nil, endsClause(i) { clause = following.count }
      case .word:
        let word = spelling(i)
        if words.breaks.contains(word) { break loop }
        if !words.adverbs.contains(word) { following.append(word) }
      default: following.append("")
      }
      i += 1
    }
    if following.prefix(min(words.afterReach, clause ?? words.afterReach)).contains(where: {
      words.after.contains($0)
    }) {
      return true
    }
    let urged = following.prefix(4).contains { words.urging.contains($0) }
    return words.verdicts.contains { verdict in
      let reach = following.count - verdict.words.count
      guard reach >= 0, !(verdict.isWeak && urged) else { return false }
      return (0...min(reach, verdict.isWeak ? 1 : 4)).contains { at in
        following[at..<(at + verdict.words.count)].elementsEqual(verdict.words)
      }
    }
  }
}
