/// Literals under the rarest few bytes in them, to be compared in full where these stand in a text.
struct GramTable: Sendable {
  private struct Place: Sendable {
    /// Where the literal begins in `bytes`.
    var start: Int32
    var length: Int32
    /// How far its rarest gram ends from its first byte.
    var gramEnd: Int32
    /// Beside which no more of a word may stand.
    var hasEdgeBefore: Bool
    var hasEdgeBehind: Bool
    /// Its first eight bytes, the first one lowest, and which of them it has: most literals of a gram
    /// differ there from the text.
    var head: UInt64
    var headMask: UInt64
  }

  private let bytes: [UInt8]
  /// By slot.
  private let places: [Place]
  /// Where a slot's literals begin; those of the next end them.
  private let starts: [Int32]
  private let shift: UInt32
  /// Which grams may have literals: few enough words to stay at hand, and nearly exact.
  let taken: HashedBits

  /// Of the literals in the pool that it was made of, in the order of the table.
  let numbers: [Int]

  /// - Parameters:
  ///   - literals: by their numbers in the pool, none shorter than a gram without its edges.
  ///   - gramLength: in bytes, three or four.
  ///   - endings: takes the last three bytes of each literal's gram.
  init(
    _ literals: [Int], of pool: LiteralPool, gramLength: Int, endings: inout [UInt32]
  ) {
    var exponent: UInt32 = 12
    while exponent < 18, 1 << exponent < literals.count * 8 { exponent += 1 }
    let shift = 32 - exponent
    let grams = literals.map { number -> (offset: Int32, gram: UInt32, hash: UInt32) in
      let literal = pool.core(of: number)
      let start = GramWeights.rarest(gramLength, in: literal)
      let gram = GramSet.gram(literal[start..<start + gramLength])
      return (Int32(start - literal.startIndex), gram, GramSet.hash(gram))
    }
    // By slot, then by length, then by number: one word for each, since sorting words is quick.
    let order = literals.indices.map { i -> UInt64 in
      UInt64(grams[i].hash >> shift) << 46
        | UInt64(min(pool.core(of: literals[i]).count, 0xFFFF)) << 30 | UInt64(i)
    }.sorted().map { Int($0 & 0x3FFF_FFFF) }
    var starts = [Int32](repeating: 0, count: 1 << exponent + 1)
    var bytes: [UInt8] = []
    var places: [Place] = []
    places.reserveCapacity(literals.count)
    numbers = order.map { literals[$0] }
    for i in order {
      let literal = pool.core(of: literals[i])
      let edges = pool.edges(of: literals[i])
      let (offset, _, hash) = grams[i]
      starts[Int(hash >> shift) + 1] += 1
      let headLength = UInt64(min(literal.count, 8))
      places.append(
        Place(
          start: Int32(bytes.count), length: Int32(literal.count),
          gramEnd: offset + Int32(gramLength - 1),
          hasEdgeBefore: edges.before, hasEdgeBehind: edges.behind,
          head: literal.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) },
          headMask: headLength == 8 ? .max : 1 << (8 * headLength) - 1))
      bytes += literal
    }
    for slot in starts.indices.dropFirst() { starts[slot] += starts[slot - 1] }
    self.bytes = bytes
    self.places = places
    self.starts = starts
    self.shift = shift
    taken = HashedBits(grams.map(\.gram))
    endings += grams.map { $0.gram & 0xFF_FFFF }
  }

  var count: Int { places.count }

  /// The numbers of the literals that may stand where these bytes do.
  func candidates(_ gram: UInt32) -> Range<Int> {
    let slot = Int(GramSet.hash(gram) >> shift)
    return Int(starts[slot])..<Int(starts[slot + 1])
  }

  /// Whether a literal stands in a text.
  /// - Parameter end: where its gram ends.
  @inline(__always)
  func holds(_ number: Int, in text: borrowing Span<UInt8>, endingAt end: Int) -> Bool {
    let place = places[number]
    let from = end - Int(place.gramEnd)
    let length = Int(place.length)
    guard from >= 0, from &+ length <= text.count else { return false }
    var known = 0
    if from &+ 8 <= text.count {
      // The compiler makes one load of it.
      var head: UInt64 = 0
      for i in 0..<8 { head |= UInt64(text[from &+ i]) &<< UInt64(8 &* i) }
      if (head ^ place.head) & place.headMask != 0 { return false }
      known = min(8, length)
    }
    let start = Int(place.start)
    let bytes = bytes.span
    for i in known..<length where text[from &+ i] != bytes[start &+ i] { return false }
    return LiteralEdges.mayHold(
      place.hasEdgeBefore, place.hasEdgeBehind, around: from..<from &+ length, in: text)
  }
}

/// Grams by the high bits of their hashes: where a bit is 0, the gram is not among them.
struct HashedBits: Sendable {
  let words: [UInt64]
  let shift: UInt32

  init(_ grams: [UInt32]) {
    // One bit in thirty-two is set, as long as all fit into a processor's nearest memory.
    var exponent: UInt32 = 12
    while exponent < 18, 1 << exponent < grams.count * 32 { exponent += 1 }
    shift = 32 - exponent
    var words = [UInt64](repeating: 0, count: 1 << (exponent - 6))
    for gram in grams {
      let bit = GramSet.hash(gram) >> shift
      words[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
    }
    self.words = words
  }

  func contains(_ gram: UInt32) -> Bool {
    let bit = GramSet.hash(gram) &>> shift
    return words[Int(bit >> 6)] & (1 &<< UInt64(bit & 63)) != 0
  }
}
