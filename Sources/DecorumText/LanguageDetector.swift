/// What the words and letters of a text say about its language.
package enum DetectedLanguage: Hashable, Sendable {
  case known(Language)
  /// Clearly none of the languages that rules speak.
  case other
  /// Too short, or mixed.
  case undecided
}

/// Guesses a language from scripts, stop words and tell-tale letters.
///
/// It is asked to contradict a configuration, so it would rather say `undecided` than be wrong:
/// at least four words, the weight of two stop words that are its own, and twice the weight of any other language.
package enum LanguageDetector {
  package static func detect(_ bytes: [UInt8]) -> DetectedLanguage {
    detect(TextAnalysis(bytes))
  }

  static func detect(_ text: TextAnalysis) -> DetectedLanguage {
    var weights: [String: Int] = [:]
    var seen: Set<String> = []
    var words = 0
    var foreignLetters = 0
    var latinLetters = 0
    for (i, token) in text.tokens.enumerated() where token.kind == .word {
      var offset = token.range.lowerBound
      while offset < token.range.upperBound {
        let (value, length) = text.bytes.scalar(at: offset)
        offset += length
        guard CharacterClass(value) == .letter else { continue }
        if Script(ofLetter: value) == .latin { latinLetters += 1 } else { foreignLetters += 1 }
        if value > 0x7F, let tell = LanguageWords.letters[value] { weights[tell, default: 0] += 2 }
      }
      words += 1
      let word = text.spelling(i)
      guard let languages = LanguageWords.byWord[word] else { continue }
      let isNew = seen.insert(word).inserted
      // A word that few languages use tells more.
      let weight = isNew ? max(1, 4 / languages.count) : 1
      for language in languages { weights[language, default: 0] += weight }
    }
    if foreignLetters >= 4, foreignLetters > 2 * latinLetters { return .other }
    guard words >= 4, foreignLetters <= latinLetters else { return .undecided }
    let ranked = weights.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let best = ranked.first, best.value >= 6 else { return .undecided }
    let second = ranked.count > 1 ? ranked[1].value : 0
    guard best.value >= 2 * second else { return .undecided }
    return Language(rawValue: best.key).map(DetectedLanguage.known) ?? .other
  }
}
