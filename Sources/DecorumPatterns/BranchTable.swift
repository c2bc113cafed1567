/// Sets of strings by branch, flat, for branches of many patterns: of each set of a branch, a text that
/// the branch matches has one string.
struct BranchTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where strings begin in `bytes`, sets in `strings`, and branches in `sets`; what comes next ends
  /// them.
  private var strings: [Int32] = [0]
  private var sets: [Int32] = [0]
  private var branches: [Int32] = [0]
  /// Of each string the part that posts have least.
  private var keys: [GramSet.Key] = []

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
    for string in set {
      let literal = literals.bytes[literals.range(ofString: string)]
      bytes += literal
      keys.append(GramSet.Key(literals.bytes[literals.edges(ofString: string).core]))
      strings.append(Int32(bytes.count))
    }
    sets.append(Int32(strings.count - 1))
  }

  /// False where the text lacks what the branch wants.
  func mayHold(_ branch: Int, in text: inout SoughtText) -> Bool {
    // The first set of a branch is its rarest.
    for set in Int(branches[branch])..<Int(branches[branch + 1])
    where !mayHoldOne(ofSet: set, in: &text) { return false }
    return true
  }

  private func mayHoldOne(ofSet set: Int, in text: inout SoughtText) -> Bool {
    let (first, last) = (Int(sets[set]), Int(sets[set + 1]))
    if first == last { return true }
    for string in first..<last {
      let range = Int(strings[string])..<Int(strings[string + 1])
      if text.mayContain(bytes, range, keys[string]) { return true }
    }
    return false
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
