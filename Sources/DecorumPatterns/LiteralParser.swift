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
    /// Whether it begins beside what is no letter or digit; nil = it has not begun.
    var opens: Bool?
    /// Whether it ends so, as far as it goes.
    var closes = false

    mutating func add(_ more: LiteralFormula) {
      if formula == nil { formula = more } else { formula?.and(more) }
    }

    mutating func add(_ borders: Borders, isOptional: Bool = false) {
      if opens == nil, !isOptional || !borders.opens { opens = borders.opens }
      closes = borders.closes && (closes || !isOptional)
    }
  }

  /// Whether a part begins, and ends, with what is no letter or digit of ASCII in loose form, or where a
  /// word begins or ends: the literals beside it then have edges.
  struct Borders {
    var opens = false
    var closes = false

    static let both = Borders(opens: true, closes: true)
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
  /// The same; nothing where nobody looked.
  var borders = Borders()
  /// Where what was read last stands in the source that matches all letters and digits, and nothing longer.
  var wordItem: Range<Int>?
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
  func formula(of range: Range<Int>, at lead: LooseWidth) -> LiteralFormula? {
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
    var all = Borders.both
    defer {
      counts = least ?? CharacterCounts()
      width = widths ?? .nothing
      borders = all
    }
    while true {
      let part = sequence()
      if least == nil { least = counts } else { least?.formMinimum(counts) }
      widths = widths?.spanning(width) ?? width
      all = Borders(opens: all.opens && borders.opens, closes: all.closes && borders.closes)
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
    defer {
      (counts, width) = (sequence.least, sequence.width)
      borders = Borders(opens: sequence.opens ?? false, closes: sequence.closes)
    }
    (counts, width, borders) = (CharacterCounts(), .character, Borders())
    stack.push()
    while let byte = byte(), byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      item(byte, &sequence)
    }
    if hasFailed { return .anything }
    joinTail(&sequence)
    // What is around the strings of a group goes: they can be joined to others as long as they are exact.
    if !sequence.isCut, sequence.formula == nil || depth > 0 { return .exact }
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
