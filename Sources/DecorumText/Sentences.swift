/// Cuts a text into sentences: at `.`, `!`, `?`, `…` and at every line end.
///
/// Full stops of abbreviations, initials, ordinals and numbers end nothing. Where it is undecided,
/// a sentence ends: guards look no further than a sentence, so a short one excuses less.
enum Sentences {
  static func ranges(in bytes: [UInt8], _ tokens: [Token]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var first: Int?
    var i = 0
    while i < tokens.count {
      let token = tokens[i]
      if token.kind == .newline {
        if let start = first { ranges.append(start..<tokens[i - 1].range.upperBound) }
        first = nil
        i += 1
        continue
      }
      if first == nil { first = token.range.lowerBound }
      if isTerminator(bytes, token), let start = first,
        endsSentence(bytes, tokens, i, sentenceStart: start)
      {
        while i + 1 < tokens.count, tokens[i + 1].range.lowerBound == tokens[i].range.upperBound,
          isTerminator(bytes, tokens[i + 1]) || isCloser(bytes, tokens[i + 1])
        {
          i += 1
        }
        ranges.append(start..<tokens[i].range.upperBound)
        first = nil
      }
      i += 1
    }
    if let start = first, let last = tokens.last { ranges.append(start..<last.range.upperBound) }
    return ranges
  }

  private static func value(_ bytes: [UInt8], _ token: Token) -> UInt32 {
    bytes.scalar(at: token.range.lowerBound).value
  }

  static func isTerminator(_ bytes: [UInt8], _ token: Token) -> Bool {
    guard token.kind == .punctuation || token.kind == .emoji else { return false }
    switch value(bytes, token) {
    // Full stop, ! and ?, their inverted and double forms, the ellipsis, CJK and Indic ones.
    case 0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x203D, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF0E, 0xFF1F,
      0x0964, 0x061F, 0x06D4:
      return true
    default: return false
    }
  }

  private static func isCloser(_ bytes: [UInt8], _ token: Token) -> Bool {
    guard token.kind == .punctuation else { return false }
    switch value(bytes, token) {
    case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x201C, 0x201D, 0x2019, 0x203A, 0x300D, 0x300F, 0x2A, 0x5F:
      return true
    default: return false
    }
  }

  private static func endsSentence(
    _ bytes: [UInt8], _ tokens: [Token], _ index: Int, sentenceStart: Int
  ) -> Bool {
    let token = tokens[index]
    let end = token.range.upperBound
    let isFullStop = token.range.count == 1 && bytes[token.range.lowerBound] == 0x2E
    guard isFullStop else { return true }
    let next = end < bytes.count ? bytes.scalar(at: end).value : 0x20
    let isGlued = CharacterClass(next).isWordLike
    guard index > 0, tokens[index - 1].range.upperBound == token.range.lowerBound else {
      return !isGlued
    }
    let previous = tokens[index - 1]
    let following = index + 1 < tokens.count ? tokens[index + 1] : nil
    let startsUpper = following.map { isUppercase(value(bytes, $0)) } ?? true
    let word = WordForm.plain(bytes[previous.range])
    if isGlued {
      // `great.Buy now`: a full stop without its space.
      return previous.kind == .word && word.count > 2 && startsUpper
    }
    switch previous.kind {
    case .number:
      // `1. Mix`, `am 24. November`, `der 3. Versuch`.
      if previous.range.lowerBound == sentenceStart { return false }
      guard let following else { return true }
      return startsUpper && !Abbreviations.months.contains(WordForm.plain(bytes[following.range]))
    case .word:
      if word.count == 1 { return endsAfterLetter(bytes, tokens, index, startsUpper) }
      if Abbreviations.titles.contains(word) { return false }
      if Abbreviations.beforeNumbers.contains(word) { return following?.kind != .number }
      if Abbreviations.closing.contains(word) { return startsUpper }
      if Abbreviations.inner.contains(word) { return following == nil }
      return true
    default: return true
    }
  }

  /// After one letter: an initial or part of an abbreviation, unless it closes `5 p.m.`.
  private static func endsAfterLetter(
    _ bytes: [UInt8], _ tokens: [Token], _ index: Int, _ startsUpper: Bool
  ) -> Bool {
    guard index >= 3, startsUpper, index + 1 < tokens.count else {
      return index + 1 >= tokens.count
    }
    let letters = WordForm.plain(
      bytes[tokens[index - 3].range.lowerBound..<tokens[index].range.upperBound])
    return letters == "p.m." || letters == "a.m."
  }

  private static func isUppercase(_ value: UInt32) -> Bool {
    if value < 0x80 { return (0x41...0x5A).contains(value) }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }
}

/// Words whose full stop is part of them.
private enum Abbreviations {
  /// A name follows.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "st", "mme", "mlle", "sr", "sra", "srta", "sig", "dott", "hr",
    "fr", "vs", "nr", "ing", "rev", "gen", "sen", "gov", "lt", "capt", "hon", "bzw", "sog",
  ]
  /// A number follows, or it is a word like others (`No.`).
  static let beforeNumbers: Set<String> = [
    "no", "art", "fig", "vol", "pp", "pag", "pág", "abs", "jan", "feb", "mar", "apr", "jun", "jul",
    "aug", "sep", "sept", "oct", "nov", "dec", "ch", "p",
  ]
  /// May stand last in a sentence; then a capital follows.
  static let closing: Set<String> = [
    "etc", "usw", "ecc", "inc", "ltd", "co", "corp", "uvm", "jr", "bros",
  ]
  static let inner: Set<String> = [
    "approx", "dept", "est", "min", "max", "tel", "ca", "evtl", "ggf", "inkl", "exkl", "zzgl",
    "str", "bspw", "vgl", "mio", "mrd", "eg", "ie", "env", "cf", "ex", "incl", "excl", "zb", "dh",
    "mind", "ugs", "urspr",
  ]
  static let months: Set<String> = [
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "dezember", "advent", "jänner",
  ]
}
