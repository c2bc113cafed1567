/// Tells in one pass over a text which of many patterns may match it: those of which it contains the
/// required literals, and those without literals.
///
/// Each literal of a branch's rarest set is looked up once for all branches that have it; they are then
/// asked for their other sets. Literals too short for that are asked of each text that has their bytes.
/// `GramSet` asks the opposite way, text by text for each pattern; that is cheaper for a single draft.
///
/// A class: it is asked for each text, and never changes.
package final class LiteralIndex: Sendable {
  /// A branch of a pattern.
  private struct Sleeper: Sendable {
    var pattern: Int32
    /// Its number in the table of what branches want beside the literal; -1 = nothing.
    var branch: Int32
  }

  /// Literals by three bytes, those that have no more, and by four.
  private let short: GramTable
  private let long: GramTable
  /// Those of one literal stand together, first those of the short ones.
  private let sleepers: [Sleeper]
  /// Where those of a literal begin; one more ends them.
  private let starts: [Int32]
  private let always: PatternSet
  private let branches: BranchTable
  private let shortBranches: ShortBranches
  /// Which three bytes end the gram of some literal, short or long: asked at each byte of a text.
  private let endings: HashedBits
  private let wanted: WantedCounts

  /// - Parameter patterns: what is known of each; nil = it may match anything.
  package init(_ patterns: [RequiredLiterals?]) {
    var always = PatternSet(count: patterns.count)
    var pool = LiteralPool()
    var entries: [(literal: Int, sleeper: Sleeper)] = []
    var branches = BranchTable()
    var shortBranches = ShortBranches()
    for (number, literals) in patterns.enumerated() {
      guard let literals, !literals.branchEnds.isEmpty else {
        always.insert(number)
        continue
      }
      for branch in literals.branchEnds.indices {
        let sets = literals.sets(ofBranch: branch)
        if sets.isEmpty || literals.strings(ofSet: sets.lowerBound).isEmpty {
          always.insert(number)
          continue
        }
        let (short, long) = literals.needed(ofSet: sets.lowerBound)
        if !short.isEmpty {
          shortBranches.add(
            branches.add(short, and: sets.dropFirst(), of: literals), ofPattern: number,
            wanting: short.map { literals.bytes[literals.edges(ofString: $0).core] })
        }
        if long.isEmpty { continue }
        let others = sets.count > 1 ? branches.add(and: sets.dropFirst(), of: literals) : -1
        for string in long {
          let bytes = literals.bytes.span.extracting(literals.range(ofString: string))
          entries.append(
            (
              pool.number(of: bytes), Sleeper(pattern: Int32(number), branch: Int32(others))
            ))
        }
      }
    }
    let least = RequiredLiterals.shortestInIndex
    let (few, many) = (0..<pool.count).reduce(into: ([Int](), [Int]())) {
      if pool.core(of: $1).count == least { $0.0.append($1) } else { $0.1.append($1) }
    }
    var grams: [UInt32] = []
    short = GramTable(few, of: pool, gramLength: least, endings: &grams)
    long = GramTable(many, of: pool, gramLength: least + 1, endings: &grams)
    endings = HashedBits(grams)
    // Where each literal stands in the tables, then the sleepers in that order.
    var places = [Int](repeating: 0, count: pool.count)
    for (place, literal) in (short.numbers + long.numbers).enumerated() { places[literal] = place }
    var starts = [Int32](repeating: 0, count: pool.count + 1)
    for entry in entries { starts[places[entry.literal] + 1] += 1 }
    for i in starts.indices.dropFirst() { starts[i] += starts[i - 1] }
    var next = starts
    var flat = entries.map(\.sleeper)
    for entry in entries {
      let place = places[entry.literal]
      flat[Int(next[place])] = entry.sleeper
      next[place] += 1
    }
    self.sleepers = flat
    self.starts = starts
    self.always = always
    self.branches = branches
    self.shortBranches = shortBranches
    wanted = WantedCounts(patterns)
  }

  /// The patterns that may match the text; a pattern that is not among them does not.
  /// - Parameter text: valid UTF-8.
  package func awake(in text: [UInt8]) -> PatternSet {
    var room = ScanRoom()
    return awake(in: text, using: &room)
  }

  /// - Parameter room: that of this index and no other.
  package func awake(in text: [UInt8], using room: inout ScanRoom) -> PatternSet {
    room.text.become(text)
    room.text.addRuns(wanted.runs(beside: room.text.counts), of: text)
    room.seen.makeRoom(for: starts.count)
    var awake = always
    let present = wake(&awake, &room)
    for branch in shortBranches.branches
    where branch.needs & present != 0 && !awake.contains(branch.pattern)
      && branches.mayHold(branch.number, in: &room.text)
    {
      awake.insert(branch.pattern)
    }
    wanted.remove(from: &awake, lacking: room.text.counts)
    return awake
  }

  /// Looks up every three bytes of a text, and those that end a gram more closely.
  /// - Returns: the classes of bytes that the text has.
  private func wake(_ awake: inout PatternSet, _ room: inout ScanRoom) -> UInt64 {
    let (endingWords, shift) = (endings.words, endings.shift)
    let endings = endingWords.span
    let byteClasses = shortBranches.classes
    let classes = byteClasses.span
    var gram: UInt32 = 0
    var present = shortBranches.always(room.text.counts)
    room.places.removeAll(keepingCapacity: true)
    let loose = room.text.bytes
    let bytes = loose.span.extracting(first: room.text.count)
    for i in bytes.indices {
      let byte = bytes[i]
      present |= classes[Int(byte)]
      gram = gram &<< 8 | UInt32(byte)
      let bit = GramSet.hash(gram & 0xFF_FFFF) &>> shift
      if endings[Int(bit >> 6)] & (1 &<< UInt64(bit & 63)) != 0 {
        lookUp(gram, endingAt: i, in: bytes, &room.places)
      }
    }
    for i in room.places.indices { wake(Int(room.places[i]), &awake, &room) }
    for i in room.places.indices { room.seen.remove(Int(room.places[i])) }
    return present
  }

  /// - Parameter found: takes the literals that stand there.
  private func lookUp(
    _ gram: UInt32, endingAt i: Int, in bytes: borrowing Span<UInt8>, _ found: inout [Int32]
  ) {
    if short.taken.contains(gram & 0xFF_FFFF) {
      short.add(gram & 0xFF_FFFF, endingAt: i, in: bytes, to: &found, from: 0)
    }
    if long.taken.contains(gram) {
      long.add(gram, endingAt: i, in: bytes, to: &found, from: short.count)
    }
  }

  private func wake(_ literal: Int, _ awake: inout PatternSet, _ room: inout ScanRoom) {
    if room.seen.contains(literal) { return }
    room.seen.insert(literal)
    for i in Int(starts[literal])..<Int(starts[literal + 1]) {
      let (pattern, branch) = (Int(sleepers[i].pattern), Int(sleepers[i].branch))
      if awake.contains(pattern) { continue }
      if branch < 0 || branches.mayHold(branch, in: &room.text) { awake.insert(pattern) }
    }
  }
}

/// What a pass over one text needs, kept for the next: one for each worker.
package struct ScanRoom: Sendable {
  fileprivate var text = SoughtText()
  /// The literals that stand in the text, as they were come across.
  fileprivate var places: [Int32] = []
  /// Common literals come again and again: those that were dealt with. None between two texts.
  fileprivate var seen = PatternSet(count: 0)

  package init() {}
}

/// Branches by those of their rarest strings that are too short to be looked up: each text is asked for
/// them that has one of the bytes that they want.
private struct ShortBranches: Sendable {
  struct Branch: Sendable {
    var number: Int
    var pattern: Int
    /// The classes of bytes of which a text has one.
    var needs: UInt64
  }

  private(set) var branches: [Branch] = []
  /// The class of each byte, a bit of its own as long as there are some; 0 = nobody wants it.
  private(set) var classes = [UInt64](repeating: 0, count: 256)
  private var taken = 0

  /// - Parameter strings: the text has one of them.
  mutating func add(_ number: Int, ofPattern pattern: Int, wanting strings: [ArraySlice<UInt8>]) {
    var needs: UInt64 = 0
    for string in strings {
      needs |= string.isEmpty ? .max : classOf(string[GramWeights.rarest(1, in: string)])
    }
    branches.append(Branch(number: number, pattern: pattern, needs: needs))
  }

  private mutating func classOf(_ byte: UInt8) -> UInt64 {
    if classes[Int(byte)] == 0 {
      // The first bit is for what every text has.
      taken = min(taken + 1, 63)
      classes[Int(byte)] = 1 << UInt64(taken)
    }
    return classes[Int(byte)]
  }

  /// The classes that a text has whatever its bytes are.
  func always(_ counts: CharacterCounts) -> UInt64 {
    var present: UInt64 = 1
    if counts.hasDigit { present |= classes[Int(RequiredLiterals.digit)] }
    if counts.hasCapital { present |= classes[Int(RequiredLiterals.capital)] }
    return present
  }
}

/// What patterns want counted beside their literals.
private struct WantedCounts: Sendable {
  private struct Want: Sendable {
    var least: CharacterCounts
    /// The end of its patterns in `patterns`.
    var end: Int
  }

  private var wants: [Want] = []
  /// As words of a `PatternSet`, those that are not empty.
  private var patterns: [PatternSet.Word] = []
  /// Runs that are of interest where a text has the rest of what a pattern wants.
  private var runs: [(beside: CharacterCounts, sought: SoughtRuns)] = []

  init(_ literals: [RequiredLiterals?]) {
    var byLeast: [CharacterCounts: PatternSet] = [:]
    for (number, known) in literals.enumerated() {
      if let least = known?.least, !least.isNothing {
        byLeast[least, default: PatternSet(count: literals.count)].insert(number)
      }
    }
    for (least, set) in byLeast {
      patterns += set.filledWords
      wants.append(Want(least: least, end: patterns.count))
      var sought = SoughtRuns()
      sought.want(least)
      if !sought.isNone { runs.append((least.onlyCounts, sought)) }
    }
  }

  /// The runs to look for in a text.
  func runs(beside counts: CharacterCounts) -> SoughtRuns {
    runs.reduce(into: .none) { runs, run in
      if counts.covers(run.beside) { runs.want(run.sought) }
    }
  }

  /// Takes out the patterns that want more than a text has.
  func remove(from awake: inout PatternSet, lacking counts: CharacterCounts) {
    var start = 0
    for want in wants {
      if !counts.covers(want.least) { awake.subtract(patterns[start..<want.end]) }
      start = want.end
    }
  }
}

/// Some of a run's patterns, by their numbers.
package struct PatternSet: Hashable, Sendable {
  private var words: [UInt64]

  /// None yet.
  package init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  /// Leaves none, in a set of so many numbers.
  package mutating func removeAll(keeping count: Int) {
    if words.count == (count + 63) / 64 {
      for i in words.indices { words[i] = 0 }
    } else {
      self = PatternSet(count: count)
    }
  }

  /// Leaves what there is of a set for so many numbers, none of a smaller one.
  mutating func makeRoom(for count: Int) {
    if words.count < (count + 63) / 64 { self = PatternSet(count: count) }
  }

  /// Takes the numbers of another set, and keeps its own memory.
  package mutating func become(_ other: PatternSet) {
    if words.count == other.words.count {
      for i in words.indices { words[i] = other.words[i] }
    } else {
      words = other.words
    }
  }

  package func contains(_ number: Int) -> Bool {
    words[number >> 6] & (1 << UInt64(number & 63)) != 0
  }

  package mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }

  package mutating func remove(_ number: Int) { words[number >> 6] &= ~(1 << UInt64(number & 63)) }

  package mutating func formUnion(_ other: PatternSet) {
    for i in words.indices { words[i] |= other.words[i] }
  }

  /// Takes the numbers of another set that are in a third one.
  package mutating func formUnion(_ other: PatternSet, within limits: PatternSet) {
    for i in words.indices { words[i] |= other.words[i] & limits.words[i] }
  }

  /// In their order.
  package func forEachNumber(_ body: (Int) -> Void) {
    for place in words.indices {
      var word = words[place]
      while word != 0 {
        body(place &<< 6 | word.trailingZeroBitCount)
        word &= word &- 1
      }
    }
  }

  /// Some of a set's numbers, those of one word of bits.
  struct Word: Sendable {
    var place: Int
    var bits: UInt64
  }

  var filledWords: [Word] {
    words.indices.filter { words[$0] != 0 }.map { Word(place: $0, bits: words[$0]) }
  }

  mutating func subtract(_ others: ArraySlice<Word>) {
    for other in others { words[other.place] &= ~other.bits }
  }

  package func isDisjoint(with other: PatternSet) -> Bool {
    words.indices.allSatisfy { words[$0] & other.words[$0] == 0 }
  }

  package var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
}

extension PatternSet: Sequence {
  /// In their order.
  package struct Iterator: IteratorProtocol {
    private let words: [UInt64]
    private var place = 0
    private var word: UInt64

    init(_ words: [UInt64]) {
      self.words = words
      word = words.first ?? 0
    }

    package mutating func next() -> Int? {
      while word == 0 {
        place += 1
        guard place < words.count else { return nil }
        word = words[place]
      }
      defer { word &= word &- 1 }
      return place << 6 | word.trailingZeroBitCount
    }
  }

  package func makeIterator() -> Iterator { Iterator(words) }
}
