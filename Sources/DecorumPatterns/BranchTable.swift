/// Sets of strings by branch, flat, for branches of many patterns: of each set of a branch, a text that
/// the branch matches has one string.
///
/// Two in three sets are wanted by several branches: each is kept once, and a text is asked for it once.
struct BranchTable: Sendable {
  private var strings = KeyedStrings()
  /// Where sets begin in `strings`; the next one ends them.
  private var sets: [Int32] = [0]
  /// Those of all branches, by number, and where each branch begins there.
  private var members: [Int32] = []
  private var branches: [Int32] = [0]
  /// While the table is made: the sets by their strings, a byte behind each that no string has.
  private var known: [[UInt8]: Int32] = [:]

  private var count: Int { branches.count - 1 }
  var setCount: Int { sets.count - 1 }

  /// Adds a branch.
  /// - Parameter wanted: sets, of each of which a text has a string.
  /// - Returns: its number.
  mutating func add(_ wanted: Range<Int>, of literals: RequiredLiterals) -> Int {
    for set in wanted {
      let strings = literals.needed(ofSet: set)
      // What every text has need not be asked for.
      if !strings.isEmpty { members.append(number(of: strings, literals)) }
    }
    branches.append(Int32(members.count))
    return count - 1
  }

  private mutating func number(of set: [Int], _ literals: RequiredLiterals) -> Int32 {
    var key: [UInt8] = []
    for string in set {
      key += literals.bytes[literals.range(ofString: string)]
      key.append(0xFF)
    }
    if let number = known[key] { return number }
    let number = Int32(setCount)
    known[key] = number
    for string in set { strings.add(literals, string) }
    sets.append(Int32(strings.count))
    return number
  }

  /// No more branches come.
  mutating func finish() { known = [:] }

  /// False where the text lacks what the branch wants.
  func mayHold(_ branch: Int, in text: inout SoughtText) -> Bool {
    // The first set of a branch is its rarest.
    for i in Int(branches[branch])..<Int(branches[branch + 1]) {
      let set = Int(members[i])
      if let known = text.answer(toSet: set) {
        if !known { return false }
        continue
      }
      let isThere = text.mayContainOne(of: Int(sets[set])..<Int(sets[set + 1]), in: strings)
      text.note(isThere, ofSet: set)
      if !isThere { return false }
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
  /// The strings of a set without those that hold another one that is short: it stands wherever they do.
  /// None where every text has one.
  func needed(ofSet set: Int) -> [Int] {
    let strings = strings(ofSet: set)
    let short = strings.filter { edges(ofString: $0).core.count < Self.shortestInIndex }
    if short.isEmpty { return Array(strings) }
    if short.contains(where: { edges(ofString: $0).core.isEmpty }) { return [] }
    return short
      + strings.filter { string in
        edges(ofString: string).core.count >= Self.shortestInIndex
          && !short.contains { holds($0, within: string) }
      }
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
