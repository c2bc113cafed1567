/// What a part of a pattern promises of its matches, while the pattern is read: one of its branches
/// holds, and of each set of that branch one string is in the match.
///
/// A branch is an alternative of the pattern. Keeping them apart tells "in our shop" from a text that
/// has the "in" of one alternative and the "shop" of another.
struct LiteralFormula {
  struct StringSet {
    var strings: [[UInt8]]
    /// How often one of them must be expected in a text, as `LiteralStack.commonness` has it.
    var commonness: Int
    /// They can be looked up by three bytes.
    var isIndexable: Bool
    /// How far behind the start of the part they stand; nothing where nobody asks.
    var lead = LooseWidth.nothing

    /// A character of a kind: hardly a text has no capital.
    init(class byte: UInt8) {
      strings = [[byte]]
      commonness =
        switch byte {
        case RequiredLiterals.capital: StringSet.inNearlyAll
        case RequiredLiterals.digit: 1 << 16
        default: 1 << 15
        }
      isIndexable = false
    }

    init(strings: [[UInt8]], commonness: Int, isIndexable: Bool, lead: LooseWidth) {
      self.strings = strings
      self.commonness = commonness
      self.isIndexable = isIndexable
      self.lead = lead
    }

    /// Beside another set such a one tells nothing.
    static let inNearlyAll = 1 << 17

    static func < (a: StringSet, b: StringSet) -> Bool {
      if a.lead.isNear != b.lead.isNear { return a.lead.isNear }
      return a.isIndexable == b.isIndexable ? a.commonness < b.commonness : a.isIndexable
    }
  }

  /// The sets of each: first what can be looked up, the rarest first.
  private(set) var branches: [[StringSet]]

  /// Beyond this, branches are not multiplied with one another, and not kept apart.
  private static let mostBranches = 64
  /// More sets than that in a branch tell no more.
  private static let mostSets = 3
  /// What is rarer is found in few texts; beside it a set is of use if it is small.
  private static let rare = 64
  private static let mostBesideRare = 24

  init(_ set: StringSet) { branches = [[set]] }

  /// Both hold.
  mutating func and(_ other: LiteralFormula) {
    if branches.count * other.branches.count > LiteralFormula.mostBranches {
      if branches.count < other.branches.count {
        let own = self
        self = other
        and(own.flattened)
      } else if other.branches.count > 1 {
        and(other.flattened)
      } else {
        multiply(by: other)
      }
    } else {
      multiply(by: other)
    }
  }

  private mutating func multiply(by other: LiteralFormula) {
    branches = branches.flatMap { own in
      other.branches.map { theirs in
        Self.useful((own + theirs).sorted(by: <))
      }
    }
  }

  /// As many of some sets as are worth their room: behind rare ones the others are hardly ever asked for.
  private static func useful(_ sets: [StringSet]) -> [StringSet] {
    var kept = [sets[0]]
    for set in sets.dropFirst()
    where kept.count < mostSets && set.commonness < StringSet.inNearlyAll {
      if kept[0].commonness <= rare, kept.count == 2 || set.strings.count > mostBesideRare { break }
      kept.append(set)
    }
    return kept
  }

  /// One of them holds.
  mutating func or(_ other: LiteralFormula) { branches += other.branches }

  /// The same of a longer part that begins so far before this one.
  func moved(by width: LooseWidth) -> LiteralFormula {
    var moved = self
    for i in branches.indices {
      for j in branches[i].indices { moved.branches[i][j].lead.add(width) }
    }
    return moved
  }

  /// Without what is too much to keep.
  /// - Returns: nil where even one set a branch is too much.
  var trimmed: LiteralFormula? {
    let primary = branches.reduce(0) { $0 + $1[0].strings.count }
    return primary > RequiredLiterals.most ? nil : self
  }

  /// What is of use of it beside the literals of a match; nil = nothing.
  var beside: LiteralFormula? {
    let one = branches.count == 1 ? self : flattened
    guard let first = one.branches[0].first, first.strings.count <= Self.mostBeside,
      first.commonness < StringSet.inNearlyAll
    else { return nil }
    return one
  }

  /// Larger sets are hardly ever missing.
  private static let mostBeside = 16

  /// The same with one branch of one set.
  var flattened: LiteralFormula {
    var strings: [[UInt8]] = []
    var known: Set<[UInt8]> = []
    var commonness = 0
    var isIndexable = true
    var lead = branches[0][0].lead
    for branch in branches {
      lead = lead.spanning(branch[0].lead)
      for string in branch[0].strings where known.insert(string).inserted { strings.append(string) }
      commonness += branch[0].commonness
      if !branch[0].isIndexable { isIndexable = false }
    }
    return LiteralFormula(
      StringSet(
        strings: strings, commonness: commonness, isIndexable: isIndexable, lead: lead))
  }
}

extension RequiredLiterals {
  init(_ formula: LiteralFormula?, least: CharacterCounts) {
    self.init(branches: formula?.branches.map { $0.map(\.strings) } ?? [], least: least)
  }
}
