/// Tells in one pass over a text which of many patterns may match it: those of which it contains the
/// required literals, and those without literals.
///
/// Each literal of a branch's rarest set is looked up once for all branches that have it; they are then
/// asked for their other sets. Branches whose sets are all too short for that are asked of each text.
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
  private let shortBranches: [(pattern: Int, branch: Int)]
  /// What patterns want counted beside their literals, and which of them want just that.
  private let counted: [(least: CharacterCounts, patterns: PatternSet)]
  private let wantsRepeatedWords: Bool

  /// - Parameter patterns: what is known of each; nil = it may match anything.
  package init(_ patterns: [RequiredLiterals?]) {
    var always = PatternSet(count: patterns.count)
    var pool = LiteralPool()
    var entries: [(literal: Int, sleeper: Sleeper)] = []
    var branches = BranchTable()
    var shortBranches: [(pattern: Int, branch: Int)] = []
    var counted: [CharacterCounts: PatternSet] = [:]
    for (number, literals) in patterns.enumerated() {
      if let literals, !literals.least.isNothing {
        counted[literals.least, default: PatternSet(count: patterns.count)].insert(number)
      }
      guard let literals, !literals.branchEnds.isEmpty else {
        always.insert(number)
        continue
      }
      for branch in literals.branchEnds.indices {
        let strings = literals.primaryStrings(ofBranch: branch)
        let sets = literals.sets(ofBranch: branch)
        guard strings.allSatisfy({ $0.count >= RequiredLiterals.shortestInIndex }) else {
          shortBranches.append((number, branches.add(sets, of: literals)))
          continue
        }
        let others = sets.count > 1 ? branches.add(sets.dropFirst(), of: literals) : -1
        for string in strings {
          entries.append(
            (
              pool.number(of: literals.bytes.span.extracting(string)),
              Sleeper(pattern: Int32(number), branch: Int32(others))
            ))
        }
      }
    }
    let least = RequiredLiterals.shortestInIndex
    let (few, many) = (0..<pool.count).reduce(into: ([Int](), [Int]())) {
      if pool.length(of: $1) == least { $0.0.append($1) } else { $0.1.append($1) }
    }
    short = GramTable(few, of: pool, gramLength: least)
    long = GramTable(many, of: pool, gramLength: least + 1)
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
    self.counted = counted.map { ($0.key, $0.value) }
    wantsRepeatedWords = counted.keys.contains { $0.repeatedWord > 0 }
  }

  /// The patterns that may match the text; a pattern that is not among them does not.
  /// - Parameter text: valid UTF-8.
  package func awake(in text: [UInt8]) -> PatternSet {
    let loose = LooseForm.bytes(of: text)
    let counts = CharacterCounts(of: text, loose: wantsRepeatedWords ? loose : nil)
    let grams = GramSet(loose, counts)
    var awake = always
    for (pattern, branch) in shortBranches
    where !awake.contains(pattern) && branches.mayHold(branch, in: grams) {
      awake.insert(pattern)
    }
    wake(by: loose, grams, &awake)
    for (least, patterns) in counted where !counts.covers(least) { awake.subtract(patterns) }
    return awake
  }

  /// Looks up every three and four bytes of a text.
  private func wake(by loose: [UInt8], _ grams: GramSet, _ awake: inout PatternSet) {
    let (short, long) = (self.short.taken, self.long.taken)
    let (shortWords, longWords) = (short.words.span, long.words.span)
    let bytes = loose.span
    // Common literals come again and again.
    var seen = PatternSet(count: starts.count)
    var gram: UInt32 = 0
    for i in bytes.indices {
      gram = gram &<< 8 | UInt32(bytes[i])
      let shortBit = GramSet.hash(gram & 0xFF_FFFF) &>> short.shift
      if shortWords[Int(shortBit >> 6)] & (1 &<< UInt64(shortBit & 63)) != 0 {
        for literal in self.short.candidates(gram & 0xFF_FFFF)
        where !seen.contains(literal) && self.short.holds(literal, in: bytes, endingAt: i) {
          seen.insert(literal)
          wake(literal, grams, &awake)
        }
      }
      let longBit = GramSet.hash(gram) &>> long.shift
      if longWords[Int(longBit >> 6)] & (1 &<< UInt64(longBit & 63)) != 0 {
        for place in self.long.candidates(gram) {
          let literal = place + self.short.count
          if seen.contains(literal) || !self.long.holds(place, in: bytes, endingAt: i) { continue }
          seen.insert(literal)
          wake(literal, grams, &awake)
        }
      }
    }
  }

  private func wake(_ literal: Int, _ grams: GramSet, _ awake: inout PatternSet) {
    for i in Int(starts[literal])..<Int(starts[literal + 1]) {
      let (pattern, branch) = (Int(sleepers[i].pattern), Int(sleepers[i].branch))
      if awake.contains(pattern) { continue }
      if branch < 0 || branches.mayHold(branch, in: grams) { awake.insert(pattern) }
    }
  }
}

/// Some of a run's patterns, by their numbers.
package struct PatternSet: Hashable, Sendable {
  private var words: [UInt64]

  /// None yet.
  package init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  package func contains(_ number: Int) -> Bool {
    words[number >> 6] & (1 << UInt64(number & 63)) != 0
  }

  package mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }

  package mutating func remove(_ number: Int) { words[number >> 6] &= ~(1 << UInt64(number & 63)) }

  package mutating func formUnion(_ other: PatternSet) {
    for i in words.indices { words[i] |= other.words[i] }
  }

  mutating func subtract(_ other: PatternSet) {
    for i in words.indices { words[i] &= ~other.words[i] }
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
