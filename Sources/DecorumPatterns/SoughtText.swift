/// The loose form of one text after another, asked for strings. The first few of a text are searched
/// for; if more are wanted, its grams are gathered, which costs as much as some searches.
///
/// One for each worker: the room of a text serves the next.
struct SoughtText: Sendable {
  /// The loose form, and whatever was there before behind it.
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0
  private(set) var counts = CharacterCounts()
  private var searches = 0
  private var grams: GramSet?
  /// Searches of a text that cost less than its grams: the longer it is, the more both cost.
  private static let fewSearches = 12

  /// Turns to another text.
  /// - Parameter text: valid UTF-8.
  mutating func become(_ text: [UInt8]) {
    count = LooseForm.write(text, to: &bytes)
    counts = CharacterCounts(of: text, loose: bytes.span.extracting(first: count))
    searches = 0
    grams = nil
  }

  /// Looks for runs in the text at hand.
  mutating func addRuns(_ runs: SoughtRuns, of text: [UInt8]) {
    if runs.isNone { return }
    var counts = counts
    counts.add(runs, of: text.span, loose: bytes.span.extracting(first: count))
    self.counts = counts
  }

  /// False where the text lacks the string; true proves nothing.
  /// - Parameters:
  ///   - strings: holds the string, in its loose form, at `range`.
  ///   - key: the string's.
  @inline(__always)
  mutating func mayContain(_ strings: [UInt8], _ range: Range<Int>, _ key: GramSet.Key) -> Bool {
    if range.count == 1 {
      // No capital is left in a loose form: these stand for their kind.
      switch strings[range.lowerBound] {
      case RequiredLiterals.digit: return counts.hasDigit
      case RequiredLiterals.capital: return counts.hasCapital
      default: break
      }
    }
    if let grams {
      // What has its rarest part mostly has the others.
      return grams.has(key) && grams.mayContain(strings, range.lowerBound, range.upperBound)
    }
    searches += 1
    if searches <= Self.fewSearches { return contains(strings, range, rarestAt: key.rarest) }
    grams = GramSet(Array(bytes[..<count]), counts)
    return mayContain(strings, range, key)
  }

  /// - Parameter rarest: which of the string's bytes posts have least, edges aside.
  private func contains(_ strings: [UInt8], _ range: Range<Int>, rarestAt rarest: Int) -> Bool {
    if range.isEmpty { return true }
    let (text, strings) = (bytes.span.extracting(first: count), strings.span)
    let edges = LiteralEdges(range, of: strings)
    let range = edges.core
    let sought = strings[range.lowerBound &+ rarest]
    var at = rarest
    let end = count &- (range.count &- 1 &- rarest)
    while at < end {
      guard let found = bytes.firstPlace(of: sought, in: at..<end) else { return false }
      let start = found &- rarest
      var i = 0
      while i < range.count, text[start &+ i] == strings[range.lowerBound &+ i] { i &+= 1 }
      if i == range.count, edges.mayHold(in: text, at: start) { return true }
      at = found &+ 1
    }
    return false
  }
}
