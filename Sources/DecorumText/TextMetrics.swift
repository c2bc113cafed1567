/// What can be counted in a text.
package struct TextMetrics: Hashable, Sendable {
  /// Words and numbers; hashtags, mentions and links are counted as what they are.
  package let words: Int
  package let links: Int
  package let mentions: Int
  package let hashtags: Int
  package let emoji: Int
  /// Lines that hold anything.
  package let lines: Int
  /// Capital letters among the letters that have case, outside links, mentions and hashtags.
  package let uppercaseShare: Double
  /// Characters as the reader sees them.
  package let graphemes: Int

  package init(_ bytes: [UInt8], _ tokens: [Token]) {
    var counts = [Int](repeating: 0, count: Token.Kind.allCases.count)
    var upper = 0
    var cased = 0
    var lines = 0
    var lineHasContent = false
    for token in tokens {
      counts[Int(token.kind.rawValue)] += 1
      if token.kind == .newline {
        lines += lineHasContent ? 1 : 0
        lineHasContent = false
      } else {
        lineHasContent = true
      }
      guard token.kind == .word else { continue }
      var offset = token.range.lowerBound
      while offset < token.range.upperBound {
        let (value, length) = bytes.scalar(at: offset)
        offset += length
        switch Self.letterCase(value) {
        case .upper?: (upper, cased) = (upper + 1, cased + 1)
        case .lower?: cased += 1
        case nil: break
        }
      }
    }
    func count(_ kind: Token.Kind) -> Int { counts[Int(kind.rawValue)] }
    words = count(.word) + count(.number)
    links = count(.link)
    mentions = count(.mention)
    hashtags = count(.hashtag)
    emoji = count(.emoji)
    self.lines = lines + (lineHasContent ? 1 : 0)
    uppercaseShare = cased == 0 ? 0 : Double(upper) / Double(cased)
    graphemes = Self.graphemes(bytes)
  }

  private enum LetterCase { case upper, lower }

  private static func letterCase(_ value: UInt32) -> LetterCase? {
    switch value {
    case 0x41...0x5A: return .upper
    case 0x61...0x7A: return .lower
    case 0..<0x80: return nil
    default:
      guard let properties = Unicode.Scalar(value)?.properties else { return nil }
      return properties.isUppercase ? .upper : properties.isLowercase ? .lower : nil
    }
  }

  /// CR LF is one grapheme; in ASCII nothing else joins.
  private static func graphemes(_ bytes: [UInt8]) -> Int {
    guard bytes.isASCII else { return String(decoding: bytes, as: UTF8.self).count }
    var count = bytes.count
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0A, previous == 0x0D { count -= 1 }
      previous = byte
    }
    return count
  }
}

extension TextAnalysis {
  /// The words that a text is about: lower case, lightly stemmed, without stop words of `language`
  /// (of all languages where it is nil), names of hashtags included.
  package func contentWords(in language: Language?) -> Set<String> {
    let stopWords = language.map { [StopWords.of($0)] } ?? Language.allCases.map(StopWords.of)
    var words: Set<String> = []
    for (i, token) in tokens.enumerated() {
      let word: String
      switch token.kind {
      case .word: word = spelling(i)
      case .number: word = text(token.range)
      case .hashtag: word = name(of: token).lowercased()
      default: continue
      }
      guard !stopWords.contains(where: { $0.contains(word) }) else { continue }
      words.insert(Stem.light(word))
    }
    return words
  }

  /// How many words of the text are among `words`, which are lower case with straight apostrophes.
  package func count(ofWords words: Set<String>) -> Int {
    tokens.indices.reduce(0) { count, i in
      count + (tokens[i].kind == .word && words.contains(spelling(i)) ? 1 : 0)
    }
  }

  /// Words of four letters and more in capitals, with a vowel: abbreviations are mostly shorter or
  /// have none.
  package var shoutedWords: Int {
    guard metrics.uppercaseShare > 0.2 else { return 0 }
    return tokens.count { token in
      let start = token.range.lowerBound
      // `$AMZN` is a share.
      guard token.kind == .word, token.range.count >= 4,
        start == 0 || bytes[start - 1] != UInt8(ascii: "$")
      else { return false }
      let word = text(token.range)
      return word.count >= 4 && word == word.uppercased() && word != word.lowercased()
        && (!word.utf8.allSatisfy { $0 < 0x80 }
          || word.utf8.contains { "AEIOUY".utf8.contains($0) })
    }
  }

  /// The share of the content words of `a` that recur in `b`; nil if `a` has none.
  package static func overlap(_ a: Set<String>, _ b: Set<String>) -> Double? {
    a.isEmpty ? nil : Double(a.intersection(b).count) / Double(a.count)
  }
}

/// Makes a singular of a plural, roughly, so that "kettles" meets "kettle".
enum Stem {
  static func light(_ word: String) -> String {
    var stem = word
    if stem.hasSuffix("'s") { stem.removeLast(2) }
    guard stem.utf8.count > 3 else { return stem }
    if stem.hasSuffix("ies"), stem.utf8.count > 4 { return stem.dropLast(3) + "y" }
    if stem.hasSuffix("sses") || stem.hasSuffix("xes") || stem.hasSuffix("ches")
      || stem.hasSuffix("shes")
    {
      return String(stem.dropLast(2))
    }
    if stem.hasSuffix("s"), !stem.hasSuffix("ss"), !stem.hasSuffix("us"), !stem.hasSuffix("is") {
      return String(stem.dropLast())
    }
    return stem
  }
}
