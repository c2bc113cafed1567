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
  /// By set of strings that it may be asked for: the number of the text that was asked last, and in the lowest
  /// bit what was found.
  private var answers: [UInt32] = []
  private var number: UInt32 = 0
  private var grams = GramSet()
  private var hasGrams = false
  /// Searches of a text that cost less than its grams: the longer it is, the more both cost.
  private static let fewSearches = 12

  /// Turns to another text.
  /// - Parameter text: valid UTF-8.
  mutating func become(_ text: [UInt8]) {
    count = LooseForm.write(text, to: &bytes)
    counts = CharacterCounts(of: text, loose: bytes.span.extracting(first: count))
    searches = 0
    hasGrams = false
  }

  /// Makes room for the answers to so many sets; to be done before the text is asked for any.
  mutating func makeRoom(forSets sets: Int) {
    number &+= 1
    if answers.count < sets || number == 1 << 31 {
      (answers, number) = (Array(repeating: 0, count: sets), 1)
    }
  }

  /// What was found when this text was asked for the set; nil = it was not.
  @inline(__always)
  func answer(toSet set: Int) -> Bool? {
    let known = answers[set]
    return known &>> 1 == number ? known & 1 == 1 : nil
  }

  @inline(__always)
  mutating func note(_ isThere: Bool, ofSet set: Int) {
    answers[set] = number &<< 1 | (isThere ? 1 : 0)
  }

  /// Looks for runs in the text at hand.
  mutating func addRuns(_ runs: SoughtRuns, of text: [UInt8]) {
    if runs.isNone { return }
    var counts = counts
    counts.add(runs, of: text.span, loose: bytes.span.extracting(first: count))
    self.counts = counts
  }

  /// False where the text lacks all of some strings; true proves nothing.
  /// - Parameter set: the numbers of the strings, which are in their loose form.
  @inline(__always)
  mutating func mayContainOne(of set: Range<Int>, in strings: borrowing KeyedStrings) -> Bool {
    var next = set.lowerBound
    while !hasGrams, next < set.upperBound {
      if let known = kind(next, of: strings) {
        if known { return true }
      } else if searches == Self.fewSearches {
        gatherGrams()
        break
      } else {
        searches += 1
        if contains(
          strings.bytes, strings.range(of: next), rarestAt: Int(strings.keys[next].rarest))
        {
          return true
        }
      }
      next &+= 1
    }
    // What has its rarest part mostly has the others.
    while let present = grams.firstPresent(of: strings.keys.span, from: next, to: set.upperBound) {
      if strings.isWithin(grams, present) { return true }
      next = present &+ 1
    }
    return false
  }

  private mutating func gatherGrams() {
    let text = bytes
    grams.note(text.span.extracting(first: count), counts)
    hasGrams = true
  }

  /// Whether the text has a character of some kind, for which a string may stand: no capital is left in a
  /// loose form. Nil = it is any other string.
  @inline(__always)
  private func kind(_ number: Int, of strings: borrowing KeyedStrings) -> Bool? {
    let range = strings.range(of: number)
    if range.count != 1 { return nil }
    switch strings.bytes[range.lowerBound] {
    case RequiredLiterals.digit: return counts.has(class: RequiredLiterals.digit)
    case RequiredLiterals.capital: return counts.has(class: RequiredLiterals.capital)
    case RequiredLiterals.foreign: return counts.has(class: RequiredLiterals.foreign)
    default: return nil
    }
  }

  /// - Parameter rarest: which of the string's bytes posts have least, edges aside.
  private func contains(_ strings: [UInt8], _ range: Range<Int>, rarestAt rarest: Int) -> Bool {
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
