/// Sets of strings by branch, flat, for branches of many patterns: of each set of a branch, a text that
/// the branch matches has one string.
struct BranchTable: Sendable {
  private var strings = KeyedStrings()
  /// Where sets begin in `strings`, and branches in `sets`; what comes next ends them.
  private var sets: [Int32] = [0]
  private var branches: [Int32] = [0]

  var count: Int { branches.count - 1 }

  /// Adds a branch.
  /// - Parameters:
  ///   - strings: of which a text has one; none = they are not asked for.
  ///   - wanted: sets, of each of which it has a string.
  /// - Returns: its number.
  mutating func add(
    _ strings: [Int] = [], and wanted: Range<Int>, of literals: RequiredLiterals
  ) -> Int {
    if !strings.isEmpty { addSet(strings, of: literals) }
    for set in wanted {
      let (short, long) = literals.needed(ofSet: set)
      addSet(short + long, of: literals)
    }
    branches.append(Int32(sets.count - 1))
    return count - 1
  }

  private mutating func addSet(_ set: [Int], of literals: RequiredLiterals) {
    // What every text has need not be asked for.
    if set.contains(where: { literals.edges(ofString: $0).core.isEmpty }) { return }
    for string in set { strings.add(literals, string) }
    sets.append(Int32(strings.count))
  }

  /// False where the text lacks what the branch wants.
  func mayHold(_ branch: Int, in text: inout SoughtText) -> Bool {
    // The first set of a branch is its rarest.
    for set in Int(branches[branch])..<Int(branches[branch + 1]) {
      let (first, last) = (Int(sets[set]), Int(sets[set + 1]))
      if first < last, !text.mayContainOne(of: first..<last, in: strings) { return false }
    }
    return true
  }
}

/// Strings in their loose form, one behind the other, each with the part that posts have least. None is
/// empty.
struct KeyedStrings: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var keys: [GramSet.Key] = []
  /// Where they begin in `bytes`; what comes next ends them.
  private var starts: [Int32] = [0]

  var count: Int { keys.count }

  /// Where a string stands, with its edges.
  func range(of number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

  mutating func add(_ literals: RequiredLiterals, _ number: Int) {
    bytes += literals.bytes[literals.range(ofString: number)]
    keys.append(GramSet.Key(literals.bytes[literals.edges(ofString: number).core]))
    starts.append(Int32(bytes.count))
  }

  /// Whether a text may contain a string, by all its grams.
  func isWithin(_ grams: GramSet, _ number: Int) -> Bool {
    let range = range(of: number)
    return grams.mayContain(bytes, range.lowerBound, range.upperBound)
  }
}

extension RequiredLiterals {
  /// The strings of a set, those too short to be looked up and the others, without those that hold a
  /// short one: it stands wherever they do.
  func needed(ofSet set: Int) -> (short: [Int], long: [Int]) {
    let strings = strings(ofSet: set)
    let short = strings.filter { edges(ofString: $0).core.count < Self.shortestInIndex }
    if short.isEmpty { return ([], Array(strings)) }
    let long = strings.filter { string in
      edges(ofString: string).core.count >= Self.shortestInIndex
        && !short.contains { holds($0, within: string) }
    }
    return (short, long)
  }

  /// Whether one string is a part of another.
  private func holds(_ part: Int, within string: Int) -> Bool {
    let (part, whole) = (range(ofString: part), range(ofString: string))
    // With its edges a short one may be longer than one without.
    guard part.count <= whole.count else { return false }
    return (0...(whole.count - part.count)).contains { offset in
      part.indices.allSatisfy {
        bytes[whole.lowerBound + offset + $0 - part.lowerBound] == bytes[$0]
      }
    }
  }
}
