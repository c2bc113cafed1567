/// Which bytes stand in a text, and which two and three stand side by side, as sets (hashed, but for the
/// bytes): says in a moment which literals the text cannot contain.
///
/// Made in one pass, and of use for all patterns that look at the text. It errs only towards "may".
package struct GramSet: Sendable {
  /// Whether each is there: 256 bytes, then grams. A byte for each, since a bit would have to be read
  /// before it is set.
  private var flags: [Bool] = []
  private var shift: UInt32 = 0
  private var counts = CharacterCounts()
  private var loose: [UInt8] = []
  private static let bytes = 256

  /// Of no text yet.
  init() {}

  /// - Parameter text: valid UTF-8.
  package init(_ text: [UInt8]) {
    let loose = LooseForm.bytes(of: text)
    counts = CharacterCounts(of: text, loose: loose.span, runs: .all)
    note(loose.span, counts)
    self.loose = loose
  }

  /// Turns to another text, which can be asked whether it may contain something, and keeps the room.
  /// - Parameters:
  ///   - loose: the loose form of a text.
  ///   - counts: what the text has.
  mutating func note(_ loose: borrowing Swift.Span<UInt8>, _ counts: CharacterCounts) {
    // Sixteen places for a gram leave one in sixteen taken at worst; a long text repeats its grams, so
    // that half a million are enough for any.
    var exponent: UInt32 = 10
    while exponent < 19, 1 << exponent < loose.count * 32 { exponent += 1 }
    shift = 32 - exponent
    self.counts = counts
    let length = GramSet.bytes + 1 << exponent
    if flags.count == length {
      var flags = flags.mutableSpan
      for i in flags.indices { flags[i] = false }
    } else {
      flags = Array(repeating: false, count: length)
    }
    note(loose)
    for byte in RequiredLiterals.classes where counts.has(class: byte) { note(byte) }
  }

  /// A letter that stands for its kind.
  private mutating func note(_ byte: UInt8) {
    flags[Int(byte)] = true
    flags[place(of: GramSet.hash(UInt32(byte)))] = true
  }

  private mutating func note(_ loose: borrowing Swift.Span<UInt8>) {
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
      flags[GramSet.bytes &+ Int(GramSet.hash(UInt32(byte)) &>> shift)] = true
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

  /// False where the text lacks the literal; true proves nothing where a letter stands for others of its
  /// kind.
  func contains(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard mayContain(bytes, start, end) else { return false }
    if end - start <= 3 { return true }
    let edges = LiteralEdges(start..<end, of: bytes.span)
    let literal = bytes[edges.core]
    if literal.contains(where: RequiredLiterals.classes.contains) { return true }
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

  /// What posts have least of a string, to be asked for again and again: the hash of three bytes, or of as
  /// many as there are, without the edges.
  struct Key: Sendable {
    fileprivate let hash: UInt32
    /// Which of the string's bytes posts have least, as an offset in it.
    let rarest: Int32

    /// - Parameter string: without its edges, one byte at least.
    init(_ string: ArraySlice<UInt8>) {
      let length = min(string.count, 3)
      let start = GramWeights.rarest(length, in: string)
      let gram = string[start..<start + length]
      rarest = Int32(GramWeights.rarest(1, in: gram) - string.startIndex)
      hash = GramSet.hash(GramSet.gram(gram))
    }
  }

  /// The first of some keys that the text may have; nil = it has none of the strings.
  @inline(__always)
  func firstPresent(of keys: borrowing Swift.Span<Key>, from start: Int, to end: Int) -> Int? {
    let (flags, shift) = (flags.span, shift)
    var i = start
    while i < end {
      if flags[GramSet.bytes &+ Int(keys[i].hash &>> shift)] { return i }
      i &+= 1
    }
    return nil
  }

  private func has(_ byte: UInt8) -> Bool { flags[Int(byte)] }

  private func has(_ gram: UInt32) -> Bool { flags[place(of: GramSet.hash(gram))] }

  private func place(of hash: UInt32) -> Int { GramSet.bytes &+ Int(hash &>> shift) }

  /// At most four bytes as a number, the first one highest.
  static func gram(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }

  static func hash(_ gram: UInt32) -> UInt32 { gram &* 0x9E37_79B1 }
}
