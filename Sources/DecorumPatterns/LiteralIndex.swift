/// Tells in one pass over a text which of many patterns may match it: those of which it contains the
/// required literals, and those without literals.
///
/// Each literal of a branch's rarest set is looked up once for all branches that have it; they are then
/// asked for their other sets. `GramSet` asks the opposite way, text by text for each pattern; that is
/// cheaper for a single draft.
///
/// A class: it is asked for each text, and never changes.
package final class LiteralIndex: Sendable {
  /// A branch of a pattern.
  private struct Sleeper: Sendable {
    var pattern: Int32
    /// Its number in the table of what branches want beside the literal; -1 = nothing.
    var branch: Int32
  }

  /// Literals of one byte or two, of three, and of more, which are looked up by four.
  private let short: ShortLiterals
  private let middle: GramTable
  private let long: GramTable
  /// Those of one literal stand together, in the order of the tables.
  private let sleepers: [Sleeper]
  /// Where those of a literal begin; one more ends them.
  private let starts: [Int32]
  private let always: PatternSet
  private let branches: BranchTable
  /// Which three bytes end the gram of some literal, of three bytes or more: asked at each byte of a text.
  private let endings: HashedBits
  private let counted: WantedCounts

  /// - Parameters:
  ///   - patterns: what is known of each; nil = it may match anything.
  ///   - wanted: those that are ever asked for; nil = all.
  package init(_ patterns: [RequiredLiterals?], among wanted: PatternSet? = nil) {
    var always = PatternSet(count: patterns.count)
    var pool = LiteralPool()
    var entries: [(literal: Int, sleeper: Sleeper)] = []
    var branches = BranchTable()
    for (number, literals) in patterns.enumerated() where wanted?.contains(number) ?? true {
      guard let literals, !literals.branchEnds.isEmpty else {
        always.insert(number)
        continue
      }
      for branch in literals.branchEnds.indices {
        let sets = literals.sets(ofBranch: branch)
        guard !sets.isEmpty, case let strings = literals.needed(ofSet: sets.lowerBound),
          !strings.isEmpty
        else {
          always.insert(number)
          continue
        }
        let others = sets.count > 1 ? branches.add(sets.dropFirst(), of: literals) : -1
        for string in strings {
          let bytes = literals.bytes.span.extracting(literals.range(ofString: string))
          entries.append(
            (
              pool.number(of: bytes), Sleeper(pattern: Int32(number), branch: Int32(others))
            ))
        }
      }
    }
    let least = RequiredLiterals.shortestInIndex
    var byLength: [[Int]] = [[], [], []]
    for number in 0..<pool.count {
      byLength[min(max(pool.core(of: number).count, least - 1) - least + 1, 2)].append(number)
    }
    var grams: [UInt32] = []
    short = ShortLiterals(byLength[0], of: pool)
    middle = GramTable(byLength[1], of: pool, gramLength: least, endings: &grams)
    long = GramTable(byLength[2], of: pool, gramLength: least + 1, endings: &grams)
    endings = HashedBits(grams)
    // Where each literal stands in the tables, then the sleepers in that order.
    var places = [Int](repeating: 0, count: pool.count)
    for (place, literal) in (short.numbers + middle.numbers + long.numbers).enumerated() {
      places[literal] = place
    }
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
    branches.finish()
    self.branches = branches
    counted = WantedCounts(patterns)
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
    room.text.addRuns(counted.runs(beside: room.text.counts), of: text)
    room.seen.makeRoom(for: starts.count)
    room.text.makeRoom(forSets: branches.setCount)
    var awake = always
    findLiterals(&room)
    for i in room.found.indices { wake(Int(room.found[i]), &awake, &room) }
    for i in room.found.indices { room.seen.remove(Int(room.found[i])) }
    counted.remove(from: &awake, lacking: room.text.counts)
    return awake
  }

  /// Looks up every three bytes of a text, and those that end a gram more closely.
  private func findLiterals(_ room: inout ScanRoom) {
    let (endingWords, shift, shortEnds) = (endings.words, endings.shift, short.mayEnd)
    let (endings, endsShort) = (endingWords.span, shortEnds.span)
    room.found.removeAll(keepingCapacity: true)
    let loose = room.text.bytes
    let bytes = loose.span.extracting(first: room.text.count)
    short.forEach(ofKindsIn: room.text.counts) { room.note($0) }
    var gram: UInt32 = 0
    for i in bytes.indices {
      let byte = bytes[i]
      gram = gram &<< 8 | UInt32(byte)
      if endsShort[Int(byte)] { short.forEach(endingAt: i, gram, in: bytes) { room.note($0) } }
      let bit = GramSet.hash(gram & 0xFF_FFFF) &>> shift
      if endings[Int(bit >> 6)] & (1 &<< UInt64(bit & 63)) != 0 {
        lookUp(gram, endingAt: i, in: bytes, &room)
      }
    }
  }

  private func lookUp(
    _ gram: UInt32, endingAt i: Int, in bytes: borrowing Span<UInt8>, _ room: inout ScanRoom
  ) {
    if middle.taken.contains(gram & 0xFF_FFFF) {
      middle.forEach(gram & 0xFF_FFFF, endingAt: i, in: bytes) { room.note(short.count &+ $0) }
    }
    if long.taken.contains(gram) {
      long.forEach(gram, endingAt: i, in: bytes) { room.note(short.count &+ middle.count &+ $0) }
    }
  }

  private func wake(_ literal: Int, _ awake: inout PatternSet, _ room: inout ScanRoom) {
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
  /// The literals that stand in the text, as they were come across, each once.
  fileprivate var found: [Int32] = []
  /// The same as a set, for common ones come again and again. Empty between two texts.
  fileprivate var seen = PatternSet(count: 0)

  package init() {}

  @inline(__always)
  fileprivate mutating func note(_ literal: Int) {
    if seen.contains(literal) { return }
    seen.insert(literal)
    found.append(Int32(literal))
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
