/// Tells in one pass over a text which of many patterns may match it: those of which it contains the
/// required literals, and those without literals.
///
/// Each literal of a branch's rarest set is entered under the rarest three bytes in it and compared in
/// full where they stand; the branches that have it are then asked for their other sets. Branches whose
/// sets are all too short for that are asked of each text.
/// `GramSet` asks the opposite way, text by text for each pattern; that is cheaper for a single draft.
///
/// A class: it is asked for each text, and never changes.
package final class LiteralIndex: Sendable {
  private struct Literal: Sendable {
    /// Where it begins in `bytes`.
    var start: Int32
    var length: Int32
    /// Where its rarest gram begins in it.
    var gram: Int32
    /// Where those that it may wake begin in `sleepers`.
    var sleepers: Int32 = 0
  }

  /// A branch of a pattern.
  private struct Sleeper: Sendable {
    var pattern: Int32
    /// Its number in the table of what branches want beside the literal; -1 = nothing.
    var branch: Int32
  }

  private let bytes: [UInt8]
  /// By slot; one more ends them.
  private let literals: [Literal]
  /// Where a slot's literals begin; those of the next end them.
  private let starts: [Int32]
  /// Which slots have literals: small enough to stay at hand.
  private let isTaken: [UInt64]
  private let shift: UInt32
  /// Those of one literal stand together, in the order of `literals`.
  private let sleepers: [Sleeper]
  private let always: PatternSet
  private let branches: BranchTable
  private let shortBranches: [(pattern: Int, branch: Int)]

  /// - Parameter patterns: what is known of each; nil = it may match anything.
  package init(_ patterns: [RequiredLiterals?]) {
    var always = PatternSet(count: patterns.count)
    var found: [(literal: ArraySlice<UInt8>, sleepers: [Sleeper])] = []
    var places: [ArraySlice<UInt8>: Int] = [:]
    var branches = BranchTable()
    var shortBranches: [(pattern: Int, branch: Int)] = []
    for (number, literals) in patterns.enumerated() {
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
        let sleeper = Sleeper(pattern: Int32(number), branch: Int32(others))
        for string in strings {
          let literal = literals.bytes[string]
          if let place = places[literal] {
            found[place].sleepers.append(sleeper)
          } else {
            places[literal] = found.count
            found.append((literal, [sleeper]))
          }
        }
      }
    }
    var exponent: UInt32 = 12
    while exponent < 20, 1 << exponent < found.count * 8 { exponent += 1 }
    shift = 32 - exponent
    var starts = [Int32](repeating: 0, count: 1 << exponent + 1)
    var isTaken = [UInt64](repeating: 0, count: 1 << (exponent - 6))
    let grams = found.map { LiteralIndex.rarest($0.literal) }
    let slots = zip(found, grams).map { [shift] in
      LiteralIndex.slot(LiteralIndex.gram($0.literal, at: $1), shift)
    }
    for slot in slots {
      starts[slot + 1] += 1
      isTaken[slot >> 6] |= 1 << UInt64(slot & 63)
    }
    for slot in starts.indices.dropFirst() { starts[slot] += starts[slot - 1] }
    var bytes: [UInt8] = []
    var literals: [Literal] = []
    var sleepers: [Sleeper] = []
    for number in found.indices.sorted(by: { (slots[$0], $0) < (slots[$1], $1) }) {
      let literal = found[number].literal
      literals.append(
        Literal(
          start: Int32(bytes.count), length: Int32(literal.count),
          gram: Int32(grams[number] - literal.startIndex), sleepers: Int32(sleepers.count)))
      bytes += literal
      sleepers += found[number].sleepers
    }
    literals.append(Literal(start: 0, length: 0, gram: 0, sleepers: Int32(sleepers.count)))
    self.bytes = bytes
    self.literals = literals
    self.sleepers = sleepers
    self.starts = starts
    self.isTaken = isTaken
    self.always = always
    self.branches = branches
    self.shortBranches = shortBranches
  }

  /// The patterns that may match the text; a pattern that is not among them does not.
  /// - Parameter text: valid UTF-8.
  package func awake(in text: [UInt8]) -> PatternSet {
    let loose = LooseForm.bytes(of: text)
    var awake = always
    let grams = GramSet(text, loose: loose)
    for (pattern, branch) in shortBranches
    where !awake.contains(pattern) && branches.mayHold(branch, in: grams) {
      awake.insert(pattern)
    }
    guard loose.count >= LiteralIndex.gramLength else { return awake }
    // Common literals come again and again.
    var seen = PatternSet(count: literals.count)
    var gram = UInt32(loose[0]) << 8 | UInt32(loose[1])
    for i in 2..<loose.count {
      gram = gram << 8 & 0xFF_FFFF | UInt32(loose[i])
      let slot = LiteralIndex.slot(gram, shift)
      if isTaken[slot >> 6] & (1 << UInt64(slot & 63)) == 0 { continue }
      for number in Int(starts[slot])..<Int(starts[slot + 1])
      where !seen.contains(number) && isThere(literals[number], in: loose, at: i - 2) {
        seen.insert(number)
        wake(number, grams, &awake)
      }
    }
    return awake
  }

  private func wake(_ literal: Int, _ grams: GramSet, _ awake: inout PatternSet) {
    for i in Int(literals[literal].sleepers)..<Int(literals[literal + 1].sleepers) {
      let (pattern, branch) = (Int(sleepers[i].pattern), Int(sleepers[i].branch))
      if awake.contains(pattern) { continue }
      if branch < 0 || branches.mayHold(branch, in: grams) { awake.insert(pattern) }
    }
  }

  /// - Parameter position: where the literal's gram may stand.
  private func isThere(_ literal: Literal, in loose: [UInt8], at position: Int) -> Bool {
    let from = position - Int(literal.gram)
    let length = Int(literal.length)
    guard from >= 0, from + length <= loose.count else { return false }
    let start = Int(literal.start)
    for i in 0..<length where loose[from + i] != bytes[start + i] { return false }
    return true
  }

  private static let gramLength = 3

  private static func gram(_ bytes: ArraySlice<UInt8>, at i: Int) -> UInt32 {
    UInt32(bytes[i]) << 16 | UInt32(bytes[i + 1]) << 8 | UInt32(bytes[i + 2])
  }

  private static func slot(_ gram: UInt32, _ shift: UInt32) -> Int {
    Int(GramSet.hash(gram) >> shift)
  }

  /// Where the gram begins that posts have least.
  private static func rarest(_ bytes: ArraySlice<UInt8>) -> Int {
    var best = bytes.startIndex
    var least = Int.max
    for i in bytes.startIndex...(bytes.endIndex - gramLength) {
      let weight =
        commonness[Int(bytes[i])] + commonness[Int(bytes[i + 1])] + commonness[Int(bytes[i + 2])]
      if weight < least { (best, least) = (i, weight) }
    }
    return best
  }

  /// Twice the logarithm, roughly, of how often a byte stands in posts of the languages that rules
  /// speak. A wrong guess costs time and nothing else.
  private static let commonness: [Int] = {
    var weights = [Int](repeating: 2, count: 256)
    for (rank, byte) in " etaoinsrhldcumpgfybwvk".utf8.enumerated() {
      weights[Int(byte)] = 16 - rank / 2
    }
    for byte in 0x80..<256 { weights[byte] = 4 }
    return weights
  }()
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

  package func isDisjoint(with other: PatternSet) -> Bool {
    words.indices.allSatisfy { words[$0] & other.words[$0] == 0 }
  }

  package var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
}
