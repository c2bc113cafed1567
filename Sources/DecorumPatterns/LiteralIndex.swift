/// Tells in one pass over a text which of many patterns may match it: those of which it contains the
/// required literals, and those without literals.
///
/// Each literal of a branch's rarest set is entered under the rarest three bytes in it and compared in
/// full where they stand; the branch is then asked for its other sets. Branches whose sets are all too
/// short for that are asked of each text.
/// `GramSet` asks the opposite way, text by text for each pattern; that is cheaper for a single draft.
///
/// A class: it is asked for each text, and never changes.
package final class LiteralIndex: Sendable {
  /// A literal, and the branch of a pattern that it may wake.
  private struct Entry: Sendable {
    var pattern: Int32
    var branch: Int32
    /// Where the literal begins in `bytes`.
    var start: Int32
    var length: Int32
    /// Where its rarest gram begins in it.
    var gram: Int32
  }

  private let bytes: [UInt8]
  /// By slot.
  private let entries: [Entry]
  /// Where a slot's entries begin; those of the next end it.
  private let starts: [Int32]
  /// Which slots have entries: small enough to stay at hand.
  private let isTaken: [UInt64]
  private let shift: UInt32
  private let always: PatternSet
  /// By pattern; nil where one string is enough, or nothing is known.
  private let formulas: [RequiredLiterals?]
  private let shortBranches: [(pattern: Int, branch: Int)]

  /// - Parameter patterns: what is known of each; nil = it may match anything.
  package init(_ patterns: [RequiredLiterals?]) {
    var always = PatternSet(count: patterns.count)
    var bytes: [UInt8] = []
    var found: [(slot: Int32, entry: Entry)] = []
    var shortBranches: [(pattern: Int, branch: Int)] = []
    let count = patterns.reduce(0) { $0 + ($1?.ends.count ?? 0) }
    var exponent: UInt32 = 12
    while exponent < 20, 1 << exponent < count * 8 { exponent += 1 }
    let shift = 32 - exponent
    for (number, literals) in patterns.enumerated() {
      guard let literals, !literals.branchEnds.isEmpty else {
        always.insert(number)
        continue
      }
      for branch in literals.branchEnds.indices {
        let strings = literals.primaryStrings(ofBranch: branch)
        guard strings.allSatisfy({ $0.count >= RequiredLiterals.shortestInIndex }) else {
          shortBranches.append((number, branch))
          continue
        }
        for string in strings {
          let start = bytes.count
          bytes += literals.bytes[string]
          let gram = LiteralIndex.rarest(bytes, start..<bytes.count)
          let slot = LiteralIndex.slot(LiteralIndex.gram(bytes, at: gram), shift)
          found.append(
            (
              Int32(slot),
              Entry(
                pattern: Int32(number), branch: Int32(branch), start: Int32(start),
                length: Int32(string.count), gram: Int32(gram - start))
            ))
        }
      }
    }
    var starts = [Int32](repeating: 0, count: 1 << exponent + 1)
    for (slot, _) in found { starts[Int(slot) + 1] += 1 }
    var isTaken = [UInt64](repeating: 0, count: 1 << (exponent - 6))
    for slot in 0..<(1 << Int(exponent)) {
      if starts[slot + 1] > 0 { isTaken[slot >> 6] |= 1 << UInt64(slot & 63) }
      starts[slot + 1] += starts[slot]
    }
    var next = starts
    var entries = found.map(\.entry)
    for (slot, entry) in found {
      entries[Int(next[Int(slot)])] = entry
      next[Int(slot)] += 1
    }
    self.bytes = bytes
    self.entries = entries
    self.starts = starts
    self.isTaken = isTaken
    self.shift = shift
    self.always = always
    self.shortBranches = shortBranches
    formulas = patterns.enumerated().map { number, literals in
      guard let literals, !literals.branchEnds.isEmpty else { return nil }
      return literals.isSimple && !shortBranches.contains { $0.pattern == number } ? nil : literals
    }
  }

  /// The patterns that may match the text; a pattern that is not among them does not.
  /// - Parameter text: valid UTF-8.
  package func awake(in text: [UInt8]) -> PatternSet {
    let loose = LooseForm.bytes(of: text)
    var awake = always
    let grams = GramSet(text, loose: loose)
    for (pattern, branch) in shortBranches where !awake.contains(pattern) {
      if let formula = formulas[pattern], grams.mayContain(branch, of: formula) {
        awake.insert(pattern)
      }
    }
    guard loose.count >= 3 else { return awake }
    var gram = UInt32(loose[0]) << 8 | UInt32(loose[1])
    for i in 2..<loose.count {
      gram = gram << 8 & 0xFF_FFFF | UInt32(loose[i])
      let slot = LiteralIndex.slot(gram, shift)
      if isTaken[slot >> 6] & (1 << UInt64(slot & 63)) == 0 { continue }
      for number in Int(starts[slot])..<Int(starts[slot + 1]) {
        let pattern = Int(entries[number].pattern)
        if awake.contains(pattern) || !isThere(entries[number], in: loose, at: i - 2) { continue }
        if let formula = formulas[pattern],
          !grams.mayContain(Int(entries[number].branch), of: formula)
        {
          continue
        }
        awake.insert(pattern)
      }
    }
    return awake
  }

  /// - Parameter position: where the entry's gram may stand.
  private func isThere(_ entry: Entry, in loose: [UInt8], at position: Int) -> Bool {
    let from = position - Int(entry.gram)
    let length = Int(entry.length)
    guard from >= 0, from + length <= loose.count else { return false }
    let start = Int(entry.start)
    for i in 0..<length where loose[from + i] != bytes[start + i] { return false }
    return true
  }

  private static func gram(_ bytes: [UInt8], at i: Int) -> UInt32 {
    UInt32(bytes[i]) << 16 | UInt32(bytes[i + 1]) << 8 | UInt32(bytes[i + 2])
  }

  private static func slot(_ gram: UInt32, _ shift: UInt32) -> Int {
    Int(GramSet.hash(gram) >> shift)
  }

  /// Where the gram begins that posts have least.
  private static func rarest(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var best = range.lowerBound
    var least = Int.max
    for i in range.lowerBound...(range.upperBound - 3) {
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
