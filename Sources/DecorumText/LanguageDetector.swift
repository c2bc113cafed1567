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
    let table = LanguageWords.table
    var weights = [Int](repeating: 0, count: LanguageWords.codes.count)
    var seen: Set<Int> = []
    var words = 0
    var foreignLetters = 0
    var latinLetters = 0
    for (i, token) in text.tokens.enumerated() where token.kind == .word {
      words += 1
      let known: (place: Int, languages: UInt32)?
      if let (hash, letters) = plainWord(text.bytes, token.range) {
        latinLetters += letters
        known = table.find(hash)
      } else {
        var offset = token.range.lowerBound
        while offset < token.range.upperBound {
          let (value, length) = text.bytes.scalar(at: offset)
          offset += length
          guard CharacterClass(value) == .letter else { continue }
          if Script(ofLetter: value) == .latin { latinLetters += 1 } else { foreignLetters += 1 }
          if value > 0x7F, let tell = LanguageWords.letters[value] { weights[tell] += 2 }
        }
        known = table.find(LanguageTable.hash(text.spelling(i).utf8))
      }
      guard let (word, languages) = known else { continue }
      let isNew = seen.insert(word).inserted
      // A word that few languages use tells more.
      let weight = isNew ? max(1, 4 / languages.nonzeroBitCount) : 1
      var rest = languages
      while rest != 0 {
        weights[rest.trailingZeroBitCount] += weight
        rest &= rest - 1
      }
    }
    if foreignLetters >= 4, foreignLetters > 2 * latinLetters { return .other }
    guard words >= 4, foreignLetters <= latinLetters else { return .undecided }
    guard let best = weights.indices.max(by: { weights[$0] < weights[$1] }), weights[best] >= 6
    else { return .undecided }
    let second = weights.indices.reduce(0) { $1 == best ? $0 : max($0, weights[$1]) }
    guard weights[best] >= 2 * second else { return .undecided }
    return Language(rawValue: LanguageWords.codes[best]).map(DetectedLanguage.known) ?? .other
  }

  /// The hash of a word in lower case and how many letters it has; nil where it is not all ASCII.
  private static func plainWord(
    _ bytes: [UInt8], _ range: Range<Int>
  ) -> (hash: UInt64, letters: Int)? {
    let bytes = bytes.span
    var hash = LanguageTable.WordHash()
    var letters = 0
    for i in range {
      let byte = bytes[i]
      if byte >= 0x80 { return nil }
      let lower = 0x41...0x5A ~= byte ? byte | 0x20 : byte
      if 0x61...0x7A ~= lower { letters &+= 1 }
      hash.combine(lower)
    }
    return (hash.value, letters)
  }
}
