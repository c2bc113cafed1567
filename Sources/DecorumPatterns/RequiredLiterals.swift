/// Strings that every match of a pattern contains: one of its branches holds, and of each set of that
/// branch one string is in the match. Where a text has no such branch, the pattern need not be compiled.
///
/// They are in `LooseForm`: lower case, a blank for any run of white space. Letters that it does not have
/// stand for "some digit", "some capital", "something beyond ASCII" and "a word begins or ends here".
/// Whatever the analysis does not understand, it takes for "anything", so that literals are never promised
/// in vain.
package struct RequiredLiterals: Hashable, Sendable {
  /// Stands for a digit of any script, or for a capital: in a text that has a digit or capital of
  /// ASCII, or anything beyond ASCII.
  static let digit = UInt8(ascii: "D")
  static let capital = UInt8(ascii: "C")
  /// Stands for anything beyond ASCII.
  static let foreign = UInt8(ascii: "F")
  /// Those that stand for a character of their kind.
  static let classes = [digit, capital, foreign]
  /// First or last in a string: a word begins or ends there (`LiteralEdges`).
  static let edge = UInt8(ascii: "E")
  /// Shorter ones cannot be looked up by three bytes.
  static let shortestInIndex = 3
  /// Looking for so many costs far less than compiling a pattern that has them.
  static let most = 4096

  /// One behind the other.
  package let bytes: [UInt8]
  /// Where each string ends in `bytes`, ascending.
  package let ends: [Int32]
  /// Where each set ends in `ends`, ascending.
  package let setEnds: [Int32]
  /// Where each branch ends in `setEnds`, ascending. The first set of a branch is its rarest.
  package let branchEnds: [Int32]
  /// What every match has, whichever branch holds.
  package let least: CharacterCounts

  /// What every match of a pattern contains; nil = nothing useful, or not known.
  /// - Parameter pattern: PCRE2 syntax, in the dialect of `Pattern`. If it is faulty the answer is
  ///   without meaning.
  package init?(pattern: String) {
    var parser = LiteralParser(pattern)
    guard let literals = parser.requiredLiterals() else { return nil }
    self = literals
  }

  /// - Parameter branches: sets of strings in UTF-8. None at all promise nothing.
  init(branches: [[[[UInt8]]]], least: CharacterCounts = CharacterCounts()) {
    var flat = FlatLiterals()
    for branch in branches {
      for set in branch {
        for string in set { flat.addString(string[...]) }
        flat.endSet()
      }
      flat.endBranch()
    }
    self.init(flat, least: least)
  }

  init(_ flat: FlatLiterals, least: CharacterCounts) {
    (bytes, ends, setEnds) = (flat.bytes, flat.ends, flat.setEnds)
    branchEnds = flat.branchEnds
    self.least = least
  }

  /// One branch of one set.
  package init(alternatives: [[UInt8]]) {
    self.init(branches: alternatives.isEmpty ? [] : [[alternatives]])
  }

  /// Of which every match contains at least one, as UTF-8: the rarest set of each branch, each string
  /// once, without edges.
  package var alternatives: [[UInt8]] {
    var found: [[UInt8]] = []
    var known: Set<[UInt8]> = []
    for range in branchEnds.indices.flatMap(primaryStrings) {
      let string = Array(bytes[LiteralEdges(range, of: bytes.span).core])
      if known.insert(string).inserted { found.append(string) }
    }
    return found
  }

  /// Whether some match need hold no string at all, only a character of some kind.
  package var holdsClasses: Bool { bytes.contains(where: RequiredLiterals.classes.contains) }

  /// The strings of a branch's first set.
  func primaryStrings(ofBranch branch: Int) -> [Range<Int>] {
    let sets = sets(ofBranch: branch)
    return sets.isEmpty ? [] : strings(ofSet: sets.lowerBound).map { range(ofString: $0) }
  }

  func sets(ofBranch branch: Int) -> Range<Int> {
    (branch == 0 ? 0 : Int(branchEnds[branch - 1]))..<Int(branchEnds[branch])
  }

  func strings(ofSet set: Int) -> Range<Int> {
    (set == 0 ? 0 : Int(setEnds[set - 1]))..<Int(setEnds[set])
  }

  func range(ofString string: Int) -> Range<Int> {
    (string == 0 ? 0 : Int(ends[string - 1]))..<Int(ends[string])
  }

  func edges(ofString string: Int) -> LiteralEdges {
    LiteralEdges(range(ofString: string), of: bytes.span)
  }
}

/// Literals as they are gathered: strings, then the end of their set, then that of its branch.
struct FlatLiterals {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int32] = []
  private(set) var setEnds: [Int32] = []
  private(set) var branchEnds: [Int32] = []

  mutating func addString(_ string: ArraySlice<UInt8>) {
    bytes.append(contentsOf: string)
    ends.append(Int32(bytes.count))
  }

  mutating func endSet() { setEnds.append(Int32(ends.count)) }

  mutating func endBranch() { branchEnds.append(Int32(setEnds.count)) }
}
