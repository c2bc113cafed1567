/// Literals of one byte or two, found at each place of a text where they stand: too short for the table that
/// looks at three bytes at once, and by far the commonest.
struct ShortLiterals: Sendable {
  private struct Literal: Sendable {
    /// The second byte is the last one; a literal of one byte has no first.
    var gram: UInt16
    var hasEdgeBefore: Bool
    var hasEdgeBehind: Bool
  }

  /// Those of one byte by its value, then those of two by their place; each list ends where the next begins.
  private let literals: [Literal]
  private let starts: [Int32]
  /// Which bytes are a literal of one.
  private let isSingle: [Bool]
  /// Which pairs of bytes may be a literal, a bit each, by their low seven bits.
  private let pairs: [UInt64]
  /// By word of those: how many bits are set before it.
  private let ranks: [Int32]

  /// Of the literals in the pool that it was made of, in its own order.
  let numbers: [Int]
  /// Where the list of each class of characters stands (`RequiredLiterals.classes`).
  private let classes: [Range<Int>]

  /// Which bytes end one.
  let mayEnd: [Bool]

  private static let pairBits = 14

  /// - Parameter own: by their numbers in the pool, each of one byte or two without its edges.
  init(_ own: [Int], of pool: LiteralPool) {
    var pairs = [UInt64](repeating: 0, count: 1 << (Self.pairBits - 6))
    var isSingle = [Bool](repeating: false, count: 256)
    var mayEnd = isSingle
    for number in own {
      let core = pool.core(of: number)
      if core.count == 1 {
        // No text in loose form has those that stand for a kind.
        let byte = core[core.startIndex]
        if RequiredLiterals.classes.contains(byte) { continue }
        (isSingle[Int(byte)], mayEnd[Int(byte)]) = (true, true)
      } else {
        mayEnd[Int(core[core.startIndex + 1])] = true
        let place = Self.place(GramSet.gram(core))
        pairs[place >> 6] |= 1 << UInt64(place & 63)
      }
    }
    var ranks: [Int32] = []
    var count: Int32 = 0
    for word in pairs {
      ranks.append(count)
      count += Int32(word.nonzeroBitCount)
    }
    func list(_ number: Int) -> Int {
      let core = pool.core(of: number)
      if core.count == 1 { return Int(core[core.startIndex]) }
      return Self.list(ofPlace: Self.place(GramSet.gram(core)), pairs.span, ranks.span)
    }
    let order = own.map { (list: list($0), number: $0) }.sorted { $0 < $1 }
    var starts = [Int32](repeating: 0, count: 257 + Int(count))
    for entry in order { starts[entry.list + 1] += 1 }
    for i in starts.indices.dropFirst() { starts[i] += starts[i - 1] }
    numbers = order.map(\.number)
    literals = numbers.map { number in
      let edges = pool.edges(of: number)
      return Literal(
        gram: UInt16(GramSet.gram(pool.core(of: number))), hasEdgeBefore: edges.before,
        hasEdgeBehind: edges.behind)
    }
    classes = RequiredLiterals.classes.map { Int(starts[Int($0)])..<Int(starts[Int($0) + 1]) }
    self.mayEnd = mayEnd
    (self.starts, self.isSingle, self.pairs, self.ranks) = (starts, isSingle, pairs, ranks)
  }

  var count: Int { literals.count }

  /// The low seven bits of both bytes: exact for ASCII.
  @inline(__always)
  private static func place(_ gram: UInt32) -> Int { Int(gram &>> 1 & 0x3F80 | gram & 0x7F) }

  @inline(__always)
  private static func list(
    ofPlace place: Int, _ pairs: borrowing Swift.Span<UInt64>, _ ranks: borrowing Swift.Span<Int32>
  ) -> Int {
    let below = pairs[place &>> 6] & (1 &<< UInt64(place & 63) &- 1)
    return 256 &+ Int(ranks[place &>> 6]) &+ below.nonzeroBitCount
  }

  /// Calls back with those that stand for a kind of characters that a text has.
  @inline(__always)
  func forEach(ofKindsIn counts: CharacterCounts, _ body: (Int) -> Void) {
    for (byte, range) in zip(RequiredLiterals.classes, classes) where counts.has(class: byte) {
      for number in range { body(number) }
    }
  }

  /// Calls back with each literal that ends at a place of a text.
  /// - Parameter gram: the last bytes up to there, the last one lowest.
  func forEach(
    endingAt i: Int, _ gram: UInt32, in text: borrowing Swift.Span<UInt8>, _ body: (Int) -> Void
  ) {
    let byte = Int(gram & 0xFF)
    if isSingle[byte] {
      forEach(inList: byte, gram & 0xFF, at: i..<i &+ 1, in: text, body)
    }
    let place = Self.place(gram & 0xFFFF)
    if pairs[place &>> 6] & (1 &<< UInt64(place & 63)) != 0, i > 0 {
      let list = Self.list(ofPlace: place, pairs.span, ranks.span)
      forEach(inList: list, gram & 0xFFFF, at: i &- 1..<i &+ 1, in: text, body)
    }
  }

  @inline(__always)
  private func forEach(
    inList list: Int, _ gram: UInt32, at place: Range<Int>, in text: borrowing Swift.Span<UInt8>,
    _ body: (Int) -> Void
  ) {
    for number in Int(starts[list])..<Int(starts[list &+ 1])
    where UInt32(literals[number].gram) == gram
      && LiteralEdges.mayHold(
        literals[number].hasEdgeBefore, literals[number].hasEdgeBehind, around: place, in: text)
    {
      body(number)
    }
  }
}
