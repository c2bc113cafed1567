/// Everything that rules ask about one text: folded bytes, tokens, sentences, quotations, guards
/// and metrics, each computed when first asked for.
///
/// Made for one text, used by one worker, thrown away with its block: a class because guards of
/// many rules share what one of them computed, not `Sendable` because it is never shared further.
/// All ranges are UTF-8 offsets in the text as written, except inside `folded`.
package final class TextAnalysis {
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package private(set) lazy var folded: FoldedText = Folding.fold(bytes)
  package var tokens: [Token] {
    if let knownTokens { return knownTokens }
    let fresh = Tokenizer.tokens(in: bytes)
    knownTokens = fresh
    return fresh
  }
  private var knownTokens: [Token]?
  /// In order, disjoint, without the blanks around them.
  package private(set) lazy var sentences: [Range<Int>] = Sentences.ranges(in: bytes, tokens)
  /// In order, disjoint, marks included.
  package private(set) lazy var quotations: [Range<Int>] = Quotations.ranges(in: bytes)
  /// The quotation that is all there is but for links, hashtags and emoji; rarely any.
  private(set) lazy var wholeTextQuotation: Range<Int>? = Quotations.whole(
    of: bytes, tokens, quotations)
  /// What somebody else is reported to say, in order.
  package private(set) lazy var reportedSpeech: [Range<Int>] = ReportedSpeech.ranges(in: self)
  package private(set) lazy var metrics: TextMetrics = TextMetrics(bytes, tokens)
  package private(set) lazy var language: DetectedLanguage = LanguageDetector.detect(self)

  /// Lower-case spellings by token, empty until the first is asked for. Not a lazy property: those
  /// are copied whenever they change.
  private var spellings: [String?] = []

  package func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The name of a hashtag or mention without its sign; other tokens as they are.
  package func name(of token: Token) -> String {
    guard token.kind == .hashtag || token.kind == .mention else { return text(token.range) }
    let sign = bytes.scalar(at: token.range.lowerBound).length
    return text((token.range.lowerBound + sign)..<token.range.upperBound)
  }

  package func link(of token: Token) -> LinkParts { LinkParts(bytes, token.range) }

  /// What stands without a blank around the words that were last asked about, and the links and e-mail
  /// addresses in it; nil = not looked for yet. A long one has many words.
  private var stretch: (range: ClosedRange<Int>, addresses: [Range<Int>]?)?

  /// Whether words stand inside a link or an e-mail address.
  package func isInAddress(_ range: Range<Int>) -> Bool {
    if stretch?.range.contains(range.upperBound) != true {
      stretch = stretch(around: range.upperBound)
    }
    guard let stretch, stretch.range.lowerBound <= range.lowerBound else { return false }
    let addresses = stretch.addresses ?? addresses(in: stretch.range)
    self.stretch?.addresses = addresses
    guard let address = addresses.last(startingBy: range.lowerBound) else { return false }
    return range.upperBound <= address.upperBound
  }

  /// Without addresses where none can be in it: each has a full stop or a colon before its end, which most
  /// words have not.
  private func stretch(
    around offset: Int
  ) -> (range: ClosedRange<Int>, addresses: [Range<Int>]?) {
    let text = bytes
    let bytes = text.span
    var start = offset
    while start > 0, bytes[start &- 1] > 0x20 { start &-= 1 }
    var end = start
    var isPossible = false
    while end < bytes.count, bytes[end] > 0x20 {
      let byte = bytes[end]
      end &+= 1
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":"), end < bytes.count,
        bytes[end] > 0x20
      {
        isPossible = true
      }
    }
    return (start...end, isPossible ? nil : [])
  }

  private func addresses(in stretch: ClosedRange<Int>) -> [Range<Int>] {
    let (start, end) = (stretch.lowerBound, stretch.upperBound)
    let tokens =
      knownTokens.map {
        $0[tokenIndex(endingAfter: start)...].prefix { $0.range.lowerBound < end }
      } ?? Tokenizer.tokens(in: bytes, start..<end)[...]
    return tokens.filter { $0.kind == .link || $0.kind == .email }.map(\.range)
  }

  /// A word in lower case, its apostrophes as `'`; other tokens as they are.
  func spelling(_ index: Int) -> String {
    if spellings.isEmpty { spellings = Array(repeating: nil, count: tokens.count) }
    if let known = spellings[index] { return known }
    let spelling = WordForm.plain(bytes[tokens[index].range])
    spellings[index] = spelling
    return spelling
  }

  /// The first token that ends after `offset`; `tokens.count` if there is none.
  func tokenIndex(endingAfter offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The sentence that holds the byte at `offset`, else the one before it.
  package func sentence(at offset: Int) -> Range<Int>? {
    sentences.last(startingBy: offset)
  }
}

/// The form in which word lists hold words: lower case, straight apostrophes, nothing invisible.
enum WordForm {
  static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: bytes.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).lowercased().unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x02BC: scalars.append("'")
      case 0x2010, 0x2011: scalars.append("-")
      default:
        if !scalar.properties.isDefaultIgnorableCodePoint { scalars.append(scalar) }
      }
    }
    return String(scalars)
  }
}
