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
  }

  /// Four bytes before a gram and four behind it, the first one lowest.
  private struct Sides: Sendable {
    var bytes: UInt64 = 0
    /// Which of them the literal has.
    var mask: UInt64 = 0

    /// - Parameters:
    ///   - gram: of `literal`.
    init(around gram: Range<Int>, of literal: ArraySlice<UInt8>) {
      for i in 0..<8 {
        let place = Sides.place(i, around: gram)
        guard literal.indices.contains(place) else { continue }
        bytes |= UInt64(literal[place]) << UInt64(8 * i)
        mask |= 0xFF << UInt64(8 * i)
      }
    }

    /// What stands around a gram in a text; nothing at its ends.
    @inline(__always)
    static func bytes(around gram: Range<Int>, in text: borrowing Span<UInt8>) -> UInt64 {
      var bytes: UInt64 = 0
      if gram.lowerBound >= 4, gram.upperBound &+ 4 <= text.count {
        let (before, behind) = (gram.lowerBound &- 4, gram.upperBound)
        for i in 0..<4 {
          bytes |= UInt64(text[before &+ i]) &<< UInt64(8 &* i)
          bytes |= UInt64(text[behind &+ i]) &<< UInt64(8 &* i &+ 32)
        }
        return bytes
      }
      for i in 0..<8 {
        let place = place(i, around: gram)
        if text.indices.contains(place) { bytes |= UInt64(text[place]) &<< UInt64(8 &* i) }
      }
      return bytes
    }

    private static func place(_ i: Int, around gram: Range<Int>) -> Int {
      i < 4 ? gram.lowerBound &- 4 &+ i : gram.upperBound &- 4 &+ i
    }
  }

  private let bytes: [UInt8]
  /// By slot.
  private let places: [Place]
  /// By slot: most literals of a gram differ from the text right beside it.
  private let sides: [Sides]
  /// Where a slot's literals begin; those of the next end them.
  private let starts: [Int32]
  private let shift: UInt32
  private let gramLength: Int
  /// Which grams may have literals: few enough words to stay at hand, and nearly exact.
  let taken: HashedBits

  /// Of the literals in the pool that it was made of, in the order of the table.
  let numbers: [Int]

  /// What twice as many literals on a gram weigh, in weights of pairs.
  private static let loadWeight = 2

  /// - Parameters:
  ///   - literals: by their numbers in the pool, none shorter than a gram without its edges.
  ///   - gramLength: in bytes, three or four.
  ///   - endings: takes the last three bytes of each literal's gram.
  init(
    _ literals: [Int], of pool: LiteralPool, gramLength: Int, endings: inout [UInt32]
  ) {
    // Few slots stay at hand; what shares one is told apart by what stands beside it.
    var exponent: UInt32 = 12
    while exponent < 16, 1 << exponent < literals.count * 2 { exponent += 1 }
    let shift = 32 - exponent
    // A gram that many have costs each text that has it: those that come later take another.
    var loads = [UInt8](repeating: 0, count: 1 << exponent)
    let grams = literals.map { number -> (offset: Int32, gram: UInt32, hash: UInt32) in
      let literal = pool.core(of: number)
      let start = GramWeights.rarest(gramLength, in: literal) {
        // None for the first few, which cost less than a commoner gram.
        let load = loads[Int(GramSet.hash($0) >> shift)] >> 2
        return GramTable.loadWeight * (8 - load.leadingZeroBitCount)
      }
      let gram = GramSet.gram(literal[start..<start + gramLength])
      let hash = GramSet.hash(gram)
      if loads[Int(hash >> shift)] < .max { loads[Int(hash >> shift)] += 1 }
      return (Int32(start - literal.startIndex), gram, hash)
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
    var sides: [Sides] = []
    sides.reserveCapacity(literals.count)
    numbers = order.map { literals[$0] }
    for i in order {
      let literal = pool.core(of: literals[i])
      let edges = pool.edges(of: literals[i])
      let (offset, _, hash) = grams[i]
      starts[Int(hash >> shift) + 1] += 1
      let gramStart = literal.startIndex + Int(offset)
      sides.append(Sides(around: gramStart..<gramStart + gramLength, of: literal))
      places.append(
        Place(
          start: Int32(bytes.count), length: Int32(literal.count),
          gramEnd: offset + Int32(gramLength - 1),
          hasEdgeBefore: edges.before, hasEdgeBehind: edges.behind))
      bytes += literal
    }
    for slot in starts.indices.dropFirst() { starts[slot] += starts[slot - 1] }
    self.bytes = bytes
    self.places = places
    self.sides = sides
    self.starts = starts
    self.shift = shift
    self.gramLength = gramLength
    taken = HashedBits(grams.map(\.gram))
    endings += grams.map { $0.gram & 0xFF_FFFF }
  }

  var count: Int { places.count }

  /// Calls back with the literals that stand in a text where a gram of theirs does.
  /// - Parameter end: the place of the gram's last byte.
  @inline(__always)
  func forEach(
    _ gram: UInt32, endingAt end: Int, in text: borrowing Span<UInt8>, _ body: (Int) -> Void
  ) {
    let slot = Int(GramSet.hash(gram) &>> shift)
    let around = Sides.bytes(around: end &+ 1 &- gramLength..<end &+ 1, in: text)
    let sides = sides.span
    var number = Int(starts[slot])
    let last = Int(starts[slot &+ 1])
    while number < last {
      if (sides[number].bytes ^ around) & sides[number].mask == 0,
        holds(number, in: text, endingAt: end)
      {
        body(number)
      }
      number &+= 1
    }
  }

  /// Whether a literal stands in a text.
  /// - Parameter end: where its gram ends.
  private func holds(_ number: Int, in text: borrowing Span<UInt8>, endingAt end: Int) -> Bool {
    let place = places[number]
    let from = end - Int(place.gramEnd)
    let length = Int(place.length)
    guard from >= 0, from &+ length <= text.count else { return false }
    let start = Int(place.start)
    let bytes = bytes.span
    for i in 0..<length where text[from &+ i] != bytes[start &+ i] { return false }
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
