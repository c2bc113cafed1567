/// Which bytes stand in a text, and which two and three stand side by side, as sets (hashed, but for the
/// bytes): says in a moment which literals the text cannot contain.
///
/// Made in one pass, and of use for all patterns that look at the text. It errs only towards "may".
package struct GramSet: Sendable {
  /// Whether each is there: 256 bytes, then grams. A byte for each, since a bit would have to be read
  /// before it is set.
  private var flags: [Bool]
  private let shift: UInt32
  private let counts: CharacterCounts
  private let loose: [UInt8]
  private static let bytes = 256

  /// - Parameter text: valid UTF-8.
  package init(_ text: [UInt8]) {
    let loose = LooseForm.bytes(of: text)
    self.init(loose, CharacterCounts(of: text, loose: loose.span, runs: .all))
  }

  /// - Parameters:
  ///   - loose: the loose form of a text.
  ///   - counts: what the text has.
  init(_ loose: [UInt8], _ counts: CharacterCounts) {
    // Sixteen places for a gram leave one in sixteen taken at worst; a long text repeats its grams, so
    // that half a million are enough for any.
    var exponent: UInt32 = 10
    while exponent < 19, 1 << exponent < loose.count * 32 { exponent += 1 }
    shift = 32 - exponent
    self.counts = counts
    self.loose = loose
    flags = Array(repeating: false, count: GramSet.bytes + 1 << exponent)
    note(loose)
    if counts.hasDigit { flags[Int(RequiredLiterals.digit)] = true }
    if counts.hasCapital { flags[Int(RequiredLiterals.capital)] = true }
  }

  private mutating func note(_ loose: [UInt8]) {
    let loose = loose.span
    let shift = shift
    LiteralEdges.forEachGram(in: loose, upTo: 3) { gram in
      self.flags[GramSet.bytes &+ Int(GramSet.hash(gram) &>> shift)] = true
    }
    var flags = flags.mutableSpan
    var gram: UInt32 = 0
    for i in loose.indices {
      let byte = loose[i]
      gram = gram &<< 8 & 0xFF_FFFF | UInt32(byte)
      flags[Int(byte)] = true
      // The first gram of two, and the first two of three, begin with bytes of zero.
      flags[GramSet.bytes &+ Int(GramSet.hash(gram & 0xFFFF) &>> shift)] = true
      flags[GramSet.bytes &+ Int(GramSet.hash(gram) &>> shift)] = true
    }
  }

  /// False where the text lacks what every match contains; true proves nothing.
  package func mayContain(_ literals: RequiredLiterals) -> Bool {
    covers(literals.least)
      && (literals.branchEnds.isEmpty
        || literals.branchEnds.indices.contains { mayContain($0, of: literals) })
  }

  /// Whether the text has what a pattern wants counted.
  func covers(_ least: CharacterCounts) -> Bool { counts.covers(least) }

  /// False where the text lacks what matches of one branch contain.
  private func mayContain(_ branch: Int, of literals: RequiredLiterals) -> Bool {
    // The last set of a branch is the commonest, and has the fewest strings as a rule.
    literals.sets(ofBranch: branch).reversed().allSatisfy { mayContainOne(ofSet: $0, literals) }
  }

  private func mayContainOne(ofSet set: Int, _ literals: RequiredLiterals) -> Bool {
    let strings = literals.strings(ofSet: set)
    if strings.isEmpty { return true }
    var start = literals.range(ofString: strings.lowerBound).lowerBound
    for string in strings {
      let end = Int(literals.ends[string])
      if mayContain(literals.bytes, start, end) { return true }
      start = end
    }
    return false
  }

  /// False where the text lacks the literal `bytes[start ..< end]`.
  func mayContain(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    switch end - start {
    case 0: return true
    case 1: return has(bytes[start])
    case 2: return has(UInt32(bytes[start]) << 8 | UInt32(bytes[start + 1]))
    default: break
    }
    var gram = UInt32(bytes[start]) << 8 | UInt32(bytes[start + 1])
    for i in (start + 2)..<end {
      gram = gram << 8 & 0xFF_FFFF | UInt32(bytes[i])
      if !has(gram) { return false }
    }
    return true
  }

  /// False where the text lacks the literal; true proves nothing where digits or capitals stand for
  /// others of their kind.
  func contains(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard mayContain(bytes, start, end) else { return false }
    if end - start <= 3 { return true }
    let edges = LiteralEdges(start..<end, of: bytes.span)
    let literal = bytes[edges.core]
    if literal.contains(RequiredLiterals.digit) || literal.contains(RequiredLiterals.capital) {
      return true
    }
    let (first, last) = (literal[edges.core.lowerBound], loose.count - literal.count)
    var at = 0
    while at <= last {
      if loose[at] == first, loose[at..<at + literal.count].elementsEqual(literal),
        edges.mayHold(in: loose.span, at: at)
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// A byte, or the hash of two or three, to be asked for again and again.
  struct Key: Sendable {
    fileprivate var hash: UInt32 = 0
    fileprivate var byte: UInt8 = 0
    fileprivate var length: UInt8
    /// Which of these bytes posts have least, as an offset in the string.
    private(set) var rarest = 0

    /// The rarest of a string without its edges.
    init(_ string: ArraySlice<UInt8>) {
      length = UInt8(min(string.count, 3))
      let start = GramWeights.rarest(Int(length), in: string)
      if length == 1 { byte = string[start] }
      let gram = string[start..<start + Int(length)]
      if length > 0 { rarest = GramWeights.rarest(1, in: gram) - string.startIndex }
      hash = GramSet.hash(GramSet.gram(gram))
    }
  }

  func has(_ key: Key) -> Bool {
    switch key.length {
    case 0: return true
    case 1: return has(key.byte)
    default:
      return hasGram(hash: key.hash)
    }
  }

  private func has(_ byte: UInt8) -> Bool { flags[Int(byte)] }

  private func has(_ gram: UInt32) -> Bool { hasGram(hash: GramSet.hash(gram)) }

  private func hasGram(hash: UInt32) -> Bool { flags[GramSet.bytes &+ Int(hash &>> shift)] }

  /// At most four bytes as a number, the first one highest.
  static func gram(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }

  static func hash(_ gram: UInt32) -> UInt32 { gram &* 0x9E37_79B1 }
}
