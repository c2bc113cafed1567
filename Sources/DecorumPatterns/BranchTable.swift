import DecorumBase

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

  /// Adds some sets of a branch.
  /// - Returns: its number.
  mutating func add(_ wanted: Range<Int>, of literals: RequiredLiterals) -> Int {
    for set in wanted {
      for literal in Self.needed(
        literals.strings(ofSet: set).map { literals.bytes[literals.range(ofString: $0)] })
      {
        bytes += literal
        keys.append(GramSet.Key(literal))
        strings.append(Int32(bytes.count))
      }
      sets.append(Int32(strings.count - 1))
    }
    branches.append(Int32(sets.count - 1))
    return count - 1
  }

  /// Without those that hold a short one, which stands wherever they do.
  private static func needed(_ strings: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    let short = strings.filter { $0.count < RequiredLiterals.shortestInIndex }
    if short.isEmpty { return strings }
    return strings.filter { string in
      !short.contains { part in
        part.count < string.count && string.firstRange(of: Array(part)) != nil
      }
    }
  }

  /// False where the text lacks what the branch wants.
  func mayHold(_ branch: Int, in grams: GramSet) -> Bool {
    // The last set of a branch is the commonest, and has the fewest strings as a rule.
    var set = Int(branches[branch + 1])
    let first = Int(branches[branch])
    while set > first {
      set -= 1
      if !mayHoldOne(ofSet: set, in: grams) { return false }
    }
    return true
  }

  private func mayHoldOne(ofSet set: Int, in grams: GramSet) -> Bool {
    let (first, last) = (Int(sets[set]), Int(sets[set + 1]))
    if first == last { return true }
    let keys = keys.span
    for string in first..<last where grams.has(keys[string]) {
      // What has its rarest part mostly has the others.
      if grams.mayContain(bytes, Int(strings[string]), Int(strings[string + 1])) { return true }
    }
    return false
  }
}
