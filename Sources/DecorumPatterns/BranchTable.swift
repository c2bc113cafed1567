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

  /// Adds some sets of a branch, without the strings that hold a short one of their set: it stands
  /// wherever they do.
  /// - Returns: its number.
  mutating func add(_ wanted: Range<Int>, of literals: RequiredLiterals) -> Int {
    for set in wanted {
      let range = literals.strings(ofSet: set)
      let short = range.filter {
        literals.range(ofString: $0).count < RequiredLiterals.shortestInIndex
      }
      for string in range {
        let literal = literals.bytes[literals.range(ofString: string)]
        if !short.isEmpty, short.contains(where: { literals.holds($0, within: string) }) {
          continue
        }
        bytes += literal
        keys.append(GramSet.Key(literal))
        strings.append(Int32(bytes.count))
      }
      sets.append(Int32(strings.count - 1))
    }
    branches.append(Int32(sets.count - 1))
    return count - 1
  }

  /// False where the text lacks what the branch wants.
  func mayHold(_ branch: Int, in grams: GramSet) -> Bool {
    // The first set of a branch is its rarest.
    for set in Int(branches[branch])..<Int(branches[branch + 1])
    where !mayHoldOne(ofSet: set, in: grams) { return false }
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

extension RequiredLiterals {
  /// Whether one string is a part of another.
  fileprivate func holds(_ part: Int, within string: Int) -> Bool {
    let (part, whole) = (range(ofString: part), range(ofString: string))
    if part.count >= whole.count { return false }
    return (0...(whole.count - part.count)).contains { offset in
      part.indices.allSatisfy {
        bytes[whole.lowerBound + offset + $0 - part.lowerBound] == bytes[$0]
      }
    }
  }
}
