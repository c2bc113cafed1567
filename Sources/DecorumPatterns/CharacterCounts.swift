/// How many characters of a few kinds a text has, or how many every match of a pattern has at least: a
/// telephone number ten digits, a wall of hashtags six `#`. A pattern that wants more than there is need
/// not be tried.
///
/// Counted up to 255. As with literals, what is not understood counts as nothing wanted.
package struct CharacterCounts: Hashable, Sendable {
  private var lanes = SIMD16<UInt8>()

  /// The kinds, by lane.
  enum Kind: Int {
    /// Of any script, as `\d` has it.
    case digit
    /// Upper-case letters of any script.
    case capital
    case hash
    /// `!` and `?`.
    case mark
    case at
    /// Whatever is no ASCII.
    case foreign
    /// Not a count, and neither are those behind it: how long a word is that stands twice side by side, in
    /// bytes.
    case repeatedWord
    /// How many capitals stand side by side.
    case capitalRun
    /// How many letters, digits and underscores stand side by side.
    case wordRun
  }

  init() {}

  init(_ kind: Kind, _ count: UInt8 = 1) { lanes[kind.rawValue] = count }

  /// Of a character that stands in a pattern for itself.
  init(literal value: UInt32, caseless: Bool) {
    switch value {
    case 0x30...0x39: self.init(.digit)
    case 0x41...0x5A where !caseless: self.init(.capital)
    case 0x21, 0x3F: self.init(.mark)
    case 0x23: self.init(.hash)
    case 0x40: self.init(.at)
    // Without regard to case some of them are ASCII's letters: U+212A is a k.
    case 0x80...: self = caseless && !LooseForm.isCaseless(value) ? Self() : Self(.foreign)
    default: self.init()
    }
  }

  /// Of a class that stands for itself in literals.
  init(someOf byte: UInt8) {
    self.init(Self.kind(ofClass: byte))
    if byte != RequiredLiterals.foreign { self[.wordRun] = 1 }
  }

  /// Found earlier.
  package init(stored: [UInt8]) {
    for (i, count) in stored.prefix(16).enumerated() { lanes[i] = count }
  }

  /// By lane, up to the last that is not 0.
  package var stored: [UInt8] {
    (0..<16).last { lanes[$0] > 0 }.map { last in (0...last).map { lanes[$0] } } ?? []
  }

  package var isNothing: Bool { lanes == SIMD16() }

  subscript(kind: Kind) -> UInt8 {
    get { lanes[kind.rawValue] }
    set { lanes[kind.rawValue] = newValue }
  }
  /// Without the lengths of runs.
  var onlyCounts: CharacterCounts {
    var counts = self
    counts.lanes = SIMD16().replacing(with: lanes, where: Self.areCounts)
    return counts
  }

  /// Whether there is a character of the kind that a letter of `RequiredLiterals` stands for.
  func has(class byte: UInt8) -> Bool { self[Self.kind(ofClass: byte)] > 0 }

  private static func kind(ofClass byte: UInt8) -> Kind {
    switch byte {
    case RequiredLiterals.digit: .digit
    case RequiredLiterals.capital: .capital
    default: .foreign
    }
  }

  /// Whether there is at least as much of everything.
  @inline(__always)
  func covers(_ wanted: CharacterCounts) -> Bool { all(lanes .>= wanted.lanes) }

  // MARK: Of patterns

  /// One behind the other.
  mutating func add(_ other: CharacterCounts) {
    // Far below what a text can be known to have, so that nothing overflows.
    let sums = pointwiseMin(lanes &+ other.lanes, SIMD16(repeating: Self.mostWanted))
    lanes = pointwiseMax(lanes, other.lanes).replacing(with: sums, where: Self.areCounts)
  }

  private static let areCounts: SIMDMask<SIMD16<Int8>> = {
    var areCounts = SIMDMask<SIMD16<Int8>>(repeating: false)
    for i in 0..<Kind.repeatedWord.rawValue { areCounts[i] = true }
    return areCounts
  }()

  /// The same so many times.
  /// - Parameter isOne: whether it is of one character, so that those stand side by side.
  func repeated(_ times: Int, isOne: Bool = false) -> CharacterCounts {
    var sum = CharacterCounts()
    let times = min(times, Int(Self.mostWanted))
    for _ in 0..<times { sum.add(self) }
    if isOne {
      sum[.capitalRun] = self[.capital] > 0 ? UInt8(times) : 0
      sum[.wordRun] = self[.wordRun] > 0 ? UInt8(times) : 0
    }
    return sum.withoutShortRuns
  }

  /// What nearly every text has tells nothing.
  private var withoutShortRuns: CharacterCounts {
    var counts = self
    if counts[.capitalRun] < Self.shortestCapitalRun { counts[.capitalRun] = 0 }
    if counts[.wordRun] < Self.shortestWordRun { counts[.wordRun] = 0 }
    return counts
  }

  static let shortestCapitalRun: UInt8 = 3
  static let shortestWordRun: UInt8 = 12

  /// What both have.
  mutating func formMinimum(_ other: CharacterCounts) {
    lanes = pointwiseMin(lanes, other.lanes)
  }

  private static let mostWanted: UInt8 = 100

  /// Of one of the characters in a range that stands in a class.
  init(oneOf low: UInt32, _ high: UInt32, caseless: Bool) {
    self.init(literal: low, caseless: caseless)
    let isOfWord = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A].contains {
      $0.contains(low) && $0.contains(high)
    }
    if isOfWord { self[.wordRun] = 1 }
    if low == high { return }
    let areAlike =
      switch low {
      case 0x30...0x39: high <= 0x39
      case 0x41...0x5A: high <= 0x5A
      // Where letters have no case, or none that is regarded.
      case 0x2010...0x20BF: high <= 0x20BF || !caseless
      case 0x2190...0x245F: high <= 0x245F || !caseless
      case 0x2500...0x2BFF: high <= 0x2BFF || !caseless
      case 0x1F300...0x1FAFF: high <= 0x1FAFF || !caseless
      case 0x80...: !caseless
      default: false
      }
    if !areAlike { self = isOfWord ? Self(.wordRun) : Self() }
  }

  // MARK: Of texts

  /// - Parameters:
  ///   - text: valid UTF-8, as patterns read it.
  ///   - loose: its loose form.
  ///   - runs: those that are looked for.
  init(of text: [UInt8], loose: borrowing Span<UInt8>, runs: SoughtRuns = .none) {
    var start = 0
    let bytes = text.span
    let table = Self.kinds.span
    while start < bytes.count {
      // No lane overflows on so few bytes.
      let end = min(start &+ 255, bytes.count)
      var sum: UInt64 = 0
      for i in start..<end { sum &+= table[Int(bytes[i])] }
      // Sound: eight bytes are eight bytes.
      let low = unsafe unsafeBitCast(sum.littleEndian, to: SIMD8<UInt8>.self)
      let counts = SIMD16(lowHalf: low, highHalf: SIMD8())
      let room = SIMD16<UInt8>(repeating: 255) &- lanes
      lanes = lanes &+ pointwiseMin(counts, room)
      start = end
    }
    let foreign = lanes[Kind.foreign.rawValue]
    if foreign > 0 {
      // Any of them may be a digit or a capital.
      for kind in [Kind.digit, .capital] {
        lanes[kind.rawValue] += min(foreign, 255 - lanes[kind.rawValue])
      }
    }
    add(runs, of: bytes, loose: loose)
  }

  /// Looks for runs in the text that was counted.
  mutating func add(
    _ runs: SoughtRuns, of text: borrowing Span<UInt8>, loose: borrowing Span<UInt8>
  ) {
    if let shortest = runs.repeatedWord {
      self[.repeatedWord] =
        self[.foreign] > 1 && Self.hasForeignNeighbours(loose)
        ? .max : Self.longestRepeatedWord(loose, from: shortest)
    }
    if let shortest = runs.capitals, self[.capital] >= shortest {
      self[.capitalRun] = Self.longestRun(in: text, from: shortest) {
        $0 &- 0x41 < 26 || $0 >= 0x80
      }
    }
    if let shortest = runs.word {
      self[.wordRun] = Self.longestRun(in: loose, from: shortest) {
        LiteralEdges.isOfWord($0) || $0 == UInt8(ascii: "_") || $0 >= 0x80
      }
    }
  }

  /// What each byte adds: a 1 in the lane of its kind. Characters beyond ASCII count with their first.
  private static let kinds: [UInt64] = (0..<256).map { byte in
    let kind: Kind? =
      switch UInt8(byte) {
      case 0x30...0x39: .digit
      case 0x41...0x5A: .capital
      case 0x21, 0x3F: .mark
      case 0x23: .hash
      case 0x40: .at
      case 0xC0...: .foreign
      default: nil
      }
    return kind.map { 1 << UInt64(8 * $0.rawValue) } ?? 0
  }

  /// How many bytes of a kind stand side by side, at most; 0 where it is less than the shortest.
  @inline(__always)
  private static func longestRun(
    in bytes: borrowing Span<UInt8>, from shortest: Int, _ isOne: (UInt8) -> Bool
  ) -> UInt8 {
    var longest = shortest - 1
    // Each run that is longer has a byte at the next place of interest.
    var place = longest
    while place < bytes.count {
      guard isOne(bytes[place]) else {
        place &+= longest &+ 1
        continue
      }
      var (start, end) = (place, place &+ 1)
      while start > 0, isOne(bytes[start &- 1]) { start &-= 1 }
      while end < bytes.count, isOne(bytes[end]) { end &+= 1 }
      longest = max(longest, end &- start)
      place = end &+ 1 &+ longest
    }
    return longest < shortest ? 0 : UInt8(clamping: longest)
  }

  /// Whether two words stand side by side of which each has more than ASCII: the loose form keeps some
  /// letters apart that are one to PCRE2 without regard to case, so that nobody can tell whether they
  /// are the same.
  private static func hasForeignNeighbours(_ loose: borrowing Span<UInt8>) -> Bool {
    var lastIsForeign = false
    var bits: UInt8 = 0
    for i in loose.indices {
      if loose[i] != LooseForm.blank {
        bits |= loose[i]
        continue
      }
      if bits >= 0x80, lastIsForeign { return true }
      lastIsForeign = bits >= 0x80
      bits = 0
    }
    return bits >= 0x80 && lastIsForeign
  }

  /// How many bytes stand on both sides of a blank, at most; 0 where it is less than the shortest.
  private static func longestRepeatedWord(
    _ loose: borrowing Span<UInt8>, from shortest: Int
  ) -> UInt8 {
    var words = Neighbours(longest: max(shortest, 1) - 1)
    var i = 0
    while true {
      let rest = loose.extracting(droppingFirst: i)
      guard rest.count >= 8 else { break }
      // The compiler makes one load of it.
      var bits: UInt64 = 0
      for lane in 0..<8 { bits |= UInt64(rest[lane]) &<< UInt64(8 &* lane) }
      let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
      bits ^= 0x0101_0101_0101_0101 &* UInt64(LooseForm.blank)
      var blanks = ~(((bits & low) &+ low) | bits | low)
      while blanks != 0 {
        words.end(at: i &+ blanks.trailingZeroBitCount &>> 3, in: loose)
        blanks &= blanks &- 1
      }
      i &+= 8
    }
    while i < loose.count {
      if loose[i] == LooseForm.blank { words.end(at: i, in: loose) }
      i &+= 1
    }
    words.end(at: loose.count, in: loose)
    return words.longest < shortest ? 0 : UInt8(clamping: words.longest)
  }

  /// Two words side by side.
  private struct Neighbours {
    /// The most that stood at the end of one and at the start of the next; less is of no interest.
    var longest: Int
    private var lastStart = 0
    private var start = 0

    init(longest: Int) { self.longest = longest }

    /// The second word ends, and becomes the first.
    @inline(__always)
    mutating func end(at end: Int, in bytes: borrowing Span<UInt8>) {
      var length = min(start &- 1 &- lastStart, end &- start)
      if length > Int(UInt8.max) {
        // Nothing is longer than what they might share, and to look would be quadratic.
        longest = max(longest, length)
      } else if length > longest {
        let first = bytes[start]
        while length > longest {
          if bytes[start &- 1 &- length] == first, Self.isTwice(length, around: start, in: bytes) {
            longest = length
          }
          length &-= 1
        }
      }
      (lastStart, start) = (start, end &+ 1)
    }

    /// Whether so many bytes before the blank before `start` stand there too.
    private static func isTwice(
      _ length: Int, around start: Int, in bytes: borrowing Span<UInt8>
    ) -> Bool {
      let first = start &- 1 &- length
      var i = 0
      while i < length {
        if bytes[first &+ i] != bytes[start &+ i] { return false }
        i &+= 1
      }
      return true
    }
  }
}

/// How long runs of each kind must be for somebody to want them; nil = nobody does.
struct SoughtRuns: Sendable {
  /// A word that stands twice side by side, in bytes.
  var repeatedWord: Int?
  var capitals: Int?
  /// Of letters, digits and underscores.
  var word: Int?

  static let none = SoughtRuns()

  var isNone: Bool { repeatedWord == nil && capitals == nil && word == nil }

  static let all = SoughtRuns(
    repeatedWord: 1, capitals: Int(CharacterCounts.shortestCapitalRun),
    word: Int(CharacterCounts.shortestWordRun))

  /// Also what matches of a pattern have.
  mutating func want(_ least: CharacterCounts) {
    func length(_ kind: CharacterCounts.Kind) -> Int? { least[kind] > 0 ? Int(least[kind]) : nil }
    want(
      SoughtRuns(
        repeatedWord: length(.repeatedWord), capitals: length(.capitalRun), word: length(.wordRun)))
  }

  mutating func want(_ other: SoughtRuns) {
    func shorter(_ a: Int?, _ b: Int?) -> Int? { a.map { min($0, b ?? $0) } ?? b }
    repeatedWord = shorter(repeatedWord, other.repeatedWord)
    capitals = shorter(capitals, other.capitals)
    word = shorter(word, other.word)
  }
}
