/// The guards of lexical rules: most hits of a word list are talk *about* the word.
///
/// Each answers for a range of the text as written. They read no grammar; each errs on the side
/// that its name does not promise, and their tests are the list of what they know.
extension TextAnalysis {
  /// Inside quotation marks, code, a quoted line or reported speech.
  ///
  /// A text that is one quotation from end to end is quoted by nobody: it was exported so.
  package func isQuoted(_ range: Range<Int>) -> Bool { quotation(around: range) != nil }

  /// What quotes the range, or reports it as said by others.
  package func quotation(around range: Range<Int>) -> Range<Int>? {
    if let quotation = quotations.last(startingBy: range.lowerBound),
      range.upperBound <= quotation.upperBound, quotation != wholeTextQuotation
    {
      return quotation
    }
    guard let reported = reportedSpeech.last(startingBy: range.lowerBound) else { return nil }
    return range.lowerBound < reported.upperBound ? reported : nil
  }

  /// The sentence that holds the range ends with a question mark.
  package func isQuestion(_ range: Range<Int>) -> Bool {
    guard let sentence = sentence(at: range.lowerBound) else { return false }
    var i = tokenIndex(endingAfter: sentence.upperBound - 1)
    let first = i - 24
    while i >= 0, i > first, i < tokens.count, tokens[i].range.lowerBound >= sentence.lowerBound {
      let token = tokens[i]
      switch token.kind {
      case .emoji, .hashtag, .link: break
      case .punctuation:
        switch bytes.scalar(at: token.range.lowerBound).value {
        case 0x3F, 0x203D, 0x2047...0x2049, 0xFF1F, 0x061F: return true
        // What may stand behind the question mark: `?!`, `?)`, `?”`.
        case 0x21, 0x22, 0x27, 0x29, 0x2E, 0x2A, 0x5D, 0x5F, 0xBB, 0x2019, 0x201C, 0x201D, 0x2026:
          break
        default: return false
        }
      default: return false
      }
      i -= 1
    }
    return false
  }
}

extension [Range<Int>] {
  /// In sorted, disjoint ranges, the last that begins at or before `offset`.
  func last(startingBy offset: Int) -> Range<Int>? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? self[low - 1] : nil
  }
}
