/// What every match of a pattern contains, alternative by alternative, in little room: the alternatives
/// of one pattern need much the same strings (what stands before and behind their group), and a set that
/// several branches have is kept once, and looked for once.
package struct KnownAlternatives: Hashable, Sendable {
  /// Where the alternatives stand in the pattern; nil = it is one whole.
  package let cut: PatternCut?
  /// The pattern in the words that were cut; nil = its own.
  package let text: String?
  /// Strings, one behind the other.
  package let bytes: [UInt8]
  /// Where each string ends in `bytes`, ascending.
  package let ends: [Int32]
  /// Where each set ends in `ends`, ascending.
  package let setEnds: [Int32]
  /// The sets of all branches, by number, branch behind branch.
  package let sets: [Int32]
  /// Where each branch ends in `sets`, ascending. A branch without sets is in any text.
  package let branchEnds: [Int32]
  /// Where each alternative ends in `branchEnds`, ascending.
  package let alternativeEnds: [Int32]
  /// What each alternative wants counted.
  package let least: [CharacterCounts]

  /// - Parameter parts: what is known of each alternative, or of the whole; nil = nothing.
  package init(cut: PatternCut?, of text: String? = nil, parts: [RequiredLiterals?]) {
    var (bytes, ends, setEnds): ([UInt8], [Int32], [Int32]) = ([], [], [])
    var (sets, branchEnds, alternativeEnds): ([Int32], [Int32], [Int32]) = ([], [], [])
    var numbers: [[[UInt8]]: Int32] = [:]
    for part in parts {
      for branch in KnownAlternatives.branches(of: part) {
        for set in branch {
          if let known = numbers[set] {
            sets.append(known)
            continue
          }
          for string in set {
            bytes += string
            ends.append(Int32(bytes.count))
          }
          numbers[set] = Int32(setEnds.count)
          sets.append(Int32(setEnds.count))
          setEnds.append(Int32(ends.count))
        }
        branchEnds.append(Int32(sets.count))
      }
      alternativeEnds.append(Int32(branchEnds.count))
    }
    self.cut = cut
    self.text = text
    (self.bytes, self.ends, self.setEnds) = (bytes, ends, setEnds)
    (self.sets, self.branchEnds, self.alternativeEnds) = (sets, branchEnds, alternativeEnds)
    least = parts.map { $0?.least ?? CharacterCounts() }
  }

  /// What was found earlier.
  /// - Returns: nil unless the ends ascend, each list to the end of the one before it.
  package init?(
    stored bytes: [UInt8], ends: [Int32], setEnds: [Int32], sets: [Int32], branchEnds: [Int32],
    alternativeEnds: [Int32], least: [CharacterCounts], cut: PatternCut?, of text: String?
  ) {
    func ascends(_ ends: [Int32], to last: Int) -> Bool {
      var before: Int32 = 0
      for end in ends {
        if end < before { return false }
        before = end
      }
      return Int(before) == last
    }
    guard ascends(ends, to: bytes.count), ascends(setEnds, to: ends.count),
      ascends(branchEnds, to: sets.count), ascends(alternativeEnds, to: branchEnds.count),
      sets.allSatisfy({ $0 >= 0 && $0 < setEnds.count }),
      alternativeEnds.count == cut?.alternatives.count ?? 1, least.count == alternativeEnds.count
    else { return nil }
    self.cut = cut
    self.text = text
    (self.bytes, self.ends, self.setEnds) = (bytes, ends, setEnds)
    (self.sets, self.branchEnds, self.alternativeEnds) = (sets, branchEnds, alternativeEnds)
    self.least = least
  }

  /// The alternatives that may match in a text with these grams; of a whole pattern the one, 0.
  package func awake(in grams: GramSet) -> [Int] {
    var known = [UInt8](repeating: Self.notLookedFor, count: setEnds.count)
    func isWhole(_ branch: Int) -> Bool {
      let start = branch == 0 ? 0 : Int(branchEnds[branch - 1])
      // The last set of a branch is the commonest, and has the fewest strings as a rule.
      var place = Int(branchEnds[branch])
      while place > start {
        place -= 1
        let set = Int(sets[place])
        if known[set] == Self.notLookedFor { known[set] = isFound(set, in: grams) ? 1 : 0 }
        if known[set] == 0 { return false }
      }
      return true
    }
    var branch = 0
    var awake: [Int] = []
    for (number, end) in alternativeEnds.enumerated() {
      if grams.covers(least[number]), (branch..<Int(end)).contains(where: isWhole) {
        awake.append(number)
      }
      branch = Int(end)
    }
    return awake
  }

  private static let notLookedFor: UInt8 = 2

  private func isFound(_ set: Int, in grams: GramSet) -> Bool {
    for string in strings(of: set) {
      let range = range(of: string)
      if grams.contains(bytes, range.lowerBound, range.upperBound) { return true }
    }
    return false
  }

  /// The same without numbers; nil where some alternative needs nothing.
  package var literals: RequiredLiterals? {
    var common = least[0]
    for least in least { common.formMinimum(least) }
    return literals(ofBranches: branchEnds.indices, common)
  }

  /// What is known of one alternative; nil = nothing.
  package func literals(of number: Int) -> RequiredLiterals? {
    let start = number == 0 ? 0 : Int(alternativeEnds[number - 1])
    return literals(ofBranches: start..<Int(alternativeEnds[number]), least[number])
  }

  private func literals(
    ofBranches branches: Range<Int>, _ least: CharacterCounts
  ) -> RequiredLiterals? {
    var flat = FlatLiterals()
    for branch in branches {
      let own = sets[(branch == 0 ? 0 : Int(branchEnds[branch - 1]))..<Int(branchEnds[branch])]
      // A branch that needs nothing leaves only the counts.
      if own.isEmpty {
        return least.isNothing ? nil : RequiredLiterals(FlatLiterals(), least: least)
      }
      for set in own {
        for string in strings(of: Int(set)) { flat.addString(bytes[range(of: string)]) }
        flat.endSet()
      }
      flat.endBranch()
    }
    if branches.isEmpty, least.isNothing { return nil }
    return RequiredLiterals(flat, least: least)
  }

  func strings(of set: Int) -> Range<Int> {
    (set == 0 ? 0 : Int(setEnds[set - 1]))..<Int(setEnds[set])
  }

  func range(of string: Int) -> Range<Int> {
    (string == 0 ? 0 : Int(ends[string - 1]))..<Int(ends[string])
  }

  private static func branches(of part: RequiredLiterals?) -> [[[[UInt8]]]] {
    guard let part, !part.branchEnds.isEmpty else { return [[]] }
    return part.branchEnds.indices.map { branch in
      part.sets(ofBranch: branch).map { set in
        part.strings(ofSet: set).map { Array(part.bytes[part.range(ofString: $0)]) }
      }
    }
  }
}
