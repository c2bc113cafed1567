/// Reads the syntax of a pattern just far enough to see which strings its matches must contain.
///
/// A part of a pattern is *exact* if all it can match is a small set of strings, *required* if its
/// matches have strings within that a formula names, else *anything*. Strings of neighbours that are
/// exact are joined; what cannot be joined is a set of the formula. Zero-width parts are exact: the
/// empty string. Syntax that is not understood makes the whole pattern "anything".
struct LiteralParser {
  enum Part {
    /// Its strings are on the stack.
    case exact
    case required(LiteralFormula)
    case anything
  }

  /// A sequence under way. On the stack, from `run`: the strings that what was read last can have
  /// matched.
  struct Sequence {
    let run: Int
    /// How far from the start of the sequence the run begins.
    var runLead = LooseWidth.nothing
    /// The same of a literal not yet joined to it.
    var tailLead = LooseWidth.nothing
    /// Of all of it so far.
    var width = LooseWidth.nothing
    /// What came before the run.
    var formula: LiteralFormula?
    /// Whether something before the run is not part of it.
    var isCut = false
    /// Whether the string on top is a literal not yet joined to the run.
    var hasTail = false
    /// What all of it so far has.
    var least = CharacterCounts()

    mutating func add(_ more: LiteralFormula) {
      if formula == nil { formula = more } else { formula?.and(more) }
    }
  }

  /// A group with a name, and the flags that hold where it begins.
  struct NamedGroup: Equatable {
    /// Where what stands in it begins.
    let start: Int
    let isCaseless: Bool
    let isExtended: Bool
  }

  /// Each call reads its group again; calls in called groups could double at every step.
  static let mostCalls = 400
  /// Beyond this the product of two sets is not made, and the run ends.
  static let mostJoined = 96
  static let longestJoined = 24
  private static let deepest = 60

  let source: [UInt8]
  var at = 0
  var stack: LiteralStack
  var isCaseless = false
  var isExtended = false
  /// The groups read so far; nil where two have the name.
  var groups: [[UInt8]: NamedGroup?] = [:]
  var calls = 0
  /// How many groups that can be referred to by number have been opened.
  var captures = 0
  /// Of the part that is about to be added; nothing where nobody counted.
  var counts = CharacterCounts()
  /// The same; one character where nobody measured.
  var width = LooseWidth.character
  /// Whether it is to be known how far strings stand behind the start of a match.
  let isPlacing: Bool
  private var depth = 0
  private(set) var hasFailed = false

  init(_ pattern: String, placing: Bool = false) {
    isPlacing = placing
    source = Array(pattern.utf8)
    stack = LiteralStack(reserving: source.count)
  }

  mutating func requiredLiterals() -> RequiredLiterals? {
    let found = formula()
    if hasFailed || found == nil && counts.isNothing { return nil }
    return RequiredLiterals(found, least: counts)
  }

  /// Of the whole pattern.
  mutating func formula() -> LiteralFormula? {
    let part = alternation()
    if at < source.count { fail() }
    if hasFailed { return nil }
    return switch part {
    case .exact: formula(of: 0..<stack.count, at: .nothing)?.trimmed
    case .required(let formula): formula.trimmed
    case .anything: nil
    }
  }

  /// The strings of a set as a formula; nil where they are of no use.
  /// - Parameter lead: how far behind the start of the sequence they stand.
  private func formula(of range: Range<Int>, at lead: LooseWidth) -> LiteralFormula? {
    if isPlacing, !stack.isPlaceable(range) { return nil }
    return stack.commonness(of: range).map {
      LiteralFormula(
        .init(
          strings: stack.strings(in: range), commonness: $0, isIndexable: stack.isIndexable(range),
          lead: isPlacing ? lead : .nothing))
    }
  }

  /// Gives the pattern up.
  mutating func fail() {
    hasFailed = true
    at = source.count
  }

  func byte(_ ahead: Int = 0) -> UInt8? {
    at + ahead < source.count ? source[at + ahead] : nil
  }

  // MARK: Alternatives and sequences

  /// Reads to the end of the group; leaves the strings of an exact part on the stack, and what all
  /// alternatives have in `counts`.
  mutating func alternation() -> Part {
    let base = stack.count
    var required: LiteralFormula?
    var isAnything = false
    var least: CharacterCounts?
    var widths: LooseWidth?
    defer {
      counts = least ?? CharacterCounts()
      width = widths ?? .nothing
    }
    while true {
      let part = sequence()
      if least == nil { least = counts } else { least?.formMinimum(counts) }
      widths = widths?.spanning(width) ?? width
      switch part {
      case .exact: break
      case .required(let formula):
        if required == nil { required = formula } else { required?.or(formula) }
      case .anything: isAnything = true
      }
      if stack.count - base > RequiredLiterals.most { isAnything = true }
      if isAnything { stack.drop(from: base) }
      guard byte() == UInt8(ascii: "|") else { break }
      at += 1
    }
    if isAnything { return .anything }
    guard var required else { return .exact }
    // The exact alternatives are one more branch.
    if stack.count > base {
      let exact = formula(of: base..<stack.count, at: .nothing)
      stack.drop(from: base)
      guard let exact else { return .anything }
      required.or(exact)
    }
    return required.trimmed.map { .required($0) } ?? .anything
  }

  private mutating func sequence() -> Part {
    var sequence = Sequence(run: stack.count)
    defer { (counts, width) = (sequence.least, sequence.width) }
    (counts, width) = (CharacterCounts(), .character)
    stack.push()
    while let byte = byte(), byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      item(byte, &sequence)
    }
    if hasFailed { return .anything }
    joinTail(&sequence)
    if !sequence.isCut { return .exact }
    endRun(of: &sequence, before: stack.count)
    return sequence.formula.map { .required($0) } ?? .anything
  }

  private mutating func item(_ byte: UInt8, _ sequence: inout Sequence) {
    switch byte {
    case UInt8(ascii: "\\"): escape(&sequence)
    case UInt8(ascii: "["): characterClass(&sequence)
    case UInt8(ascii: "("): group(&sequence)
    case UInt8(ascii: "."):
      at += 1
      add(.anything, from: nil, to: &sequence)
    case UInt8(ascii: "^"), UInt8(ascii: "$"):
      at += 1
      addNothing(isEdge: true, to: &sequence)
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"):
      // A repetition of nothing, or a brace that is a letter to some versions of PCRE2.
      fail()
    default:
      if isExtended, skipsIgnored() { return }
      let (value, length) = LooseForm.decoded(source, at: at)
      at += length
      literal(value, &sequence)
    }
  }

  /// Skips white space and comments, which mean nothing under `(?x)`; false where there are none.
  @discardableResult
  mutating func skipsIgnored() -> Bool {
    guard isExtended else { return false }
    let start = at
    while let byte = byte() {
      switch byte {
      case 0x09...0x0D, 0x20: at += 1
      case UInt8(ascii: "#"):
        while let next = self.byte(), next != 0x0A, next != 0x0D { at += 1 }
      case 0xC2, 0xE2:
        // White space to PCRE2 here, though not all of it to others.
        switch LooseForm.decoded(source, at: at).value {
        case 0x85, 0x200E, 0x200F, 0x2028, 0x2029: fail()
        default: return at > start
        }
      default: return at > start
      }
    }
    return at > start
  }

  // MARK: Adding parts

  mutating func literal(_ value: UInt32, _ sequence: inout Sequence) {
    if isCaseless, !LooseForm.isCaseless(value) {
      add(.anything, from: nil, to: &sequence)
      return
    }
    skipsIgnored()
    if isAtRepetition {
      joinTail(&sequence)
      let start = stack.count
      stack.push()
      stack.extendTop(LooseForm.scalar(value))
      counts = CharacterCounts(literal: value, caseless: isCaseless)
      width = LooseWidth(of: value)
      add(.exact, from: start, to: &sequence)
      return
    }
    plain(value, &sequence)
  }

  /// A literal that nothing repeats.
  mutating func plain(_ value: UInt32, _ sequence: inout Sequence) {
    let isRun = stack.count - sequence.run == 1 && stack.topIsOpen
    if !sequence.hasTail, !isRun {
      stack.push()
      sequence.hasTail = true
      sequence.tailLead = sequence.width
    }
    sequence.width.add(LooseWidth(of: value))
    stack.extendTop(LooseForm.scalar(value))
    sequence.least.add(CharacterCounts(literal: value, caseless: isCaseless))
  }

  /// A part that matches the empty string where it matches, such as `\b`.
  /// - Parameter isEdge: whether it matches where no letter, digit or underscore stands on the one side, if
  ///   one stands on the other.
  mutating func addNothing(isEdge: Bool = false, to sequence: inout Sequence) {
    skipsIgnored()
    guard isAtRepetition else {
      if isEdge {
        stack.addEdges(behind: (sequence.hasTail ? stack.count - 1 : sequence.run)..<stack.count)
      }
      return
    }
    joinTail(&sequence)
    let start = stack.count
    stack.push()
    width = .nothing
    add(.exact, from: start, to: &sequence)
  }

  /// Adds a part with the repetition that follows it.
  /// - Parameter start: where its strings begin on the stack; they end it. Nil where it has none.
  mutating func add(_ part: Part, from start: Int?, to sequence: inout Sequence) {
    if start == nil { joinTail(&sequence) }
    let start = start ?? stack.count
    let own = counts
    let width = width
    (counts, self.width) = (CharacterCounts(), .character)
    skipsIgnored()
    guard let (low, high) = repetition() else {
      sequence.least.add(own.repeated(1))
      addOnce(part, width, from: start, to: &sequence)
      return
    }
    sequence.least.add(own.repeated(low, isOne: width.most == 1))
    let repeated = width.repeated(low, high)
    switch part {
    case .anything: addOnce(.anything, repeated, from: start, to: &sequence)
    case .required: addOnce(low > 0 ? part : .anything, repeated, from: start, to: &sequence)
    case .exact:
      if high == 0 {
        stack.drop(from: start)
      } else if high == 1 || stack.isBlank(from: start) {
        // A run of white space is one blank, however long.
        if low == 0 { stack.push() }
        addOnce(.exact, width.repeated(min(low, 1), 1), from: start, to: &sequence)
      } else if low == 0 {
        addOnce(.anything, repeated, from: start, to: &sequence)
      } else {
        addRepeated(width, from: start, low, high, to: &sequence)
      }
    }
  }

  /// - Parameter width: of all of it.
  mutating func addOnce(
    _ part: Part, _ width: LooseWidth, from start: Int, to sequence: inout Sequence
  ) {
    switch part {
    case .exact:
      joinExact(start, before: stack.count, at: sequence.width, to: &sequence)
      sequence.width.add(width)
    case .required(let formula):
      endRun(of: &sequence, before: start)
      sequence.add(isPlacing ? formula.moved(by: sequence.width) : formula)
      sequence.width.add(width)
      beginRun(of: &sequence)
    case .anything:
      stack.drop(from: start)
      endRun(of: &sequence, before: start)
      sequence.width.add(width)
      beginRun(of: &sequence)
    }
  }

  /// Joins the literal on top to the run; to be done before anything is put above it.
  mutating func joinTail(_ sequence: inout Sequence) {
    guard sequence.hasTail else { return }
    sequence.hasTail = false
    joinExact(stack.count - 1, before: stack.count, at: sequence.tailLead, to: &sequence)
  }

  /// Joins the strings `start ..< end` to the run before them. Those above stay where they are.
  /// - Parameter lead: how far they are from the start of the sequence.
  mutating func joinExact(
    _ start: Int, before end: Int, at lead: LooseWidth, to sequence: inout Sequence
  ) {
    let run = sequence.run
    if start - run == 1, stack.isEmpty(at: run) {
      if stack.isEdge(at: run) { stack.addEdges(before: start..<end) }
      stack.remove(run..<(run + 1))
    } else if end - start == 1, stack.isEmpty(at: start) {
      if stack.isEdge(at: start) { stack.addEdges(behind: run..<start) }
      stack.remove(start..<end)
    } else if (start - run) * (end - start) <= LiteralParser.mostJoined,
      start - run == 1 || stack.longest(in: run..<start) <= LiteralParser.longestJoined
    {
      stack.cross(run, start, end)
      // Repeated joining of long runs must not fill the memory.
      if stack.byteCount > 1 << 20 { fail() }
    } else {
      endRun(of: &sequence, before: start)
      sequence.isCut = true
      sequence.runLead = lead
    }
  }

  /// Ends the run, which ends before `end`: it becomes a set of the formula.
  mutating func endRun(of sequence: inout Sequence, before end: Int) {
    if let formula = formula(of: sequence.run..<end, at: sequence.runLead) {
      sequence.add(formula)
    }
    stack.remove(sequence.run..<end)
  }

  /// Begins a run behind something that is not known.
  private mutating func beginRun(of sequence: inout Sequence) {
    stack.push()
    sequence.isCut = true
    sequence.runLead = sequence.width
  }

  // MARK: Nesting

  /// Reads what stands in parentheses, to the closing one; flags set within end there.
  mutating func nested() -> Part {
    let flags = (isCaseless, isExtended)
    depth += 1
    defer {
      depth -= 1
      (isCaseless, isExtended) = flags
    }
    if depth > LiteralParser.deepest { fail() }
    let part = alternation()
    if byte() == UInt8(ascii: ")") { at += 1 } else { fail() }
    return part
  }
}
