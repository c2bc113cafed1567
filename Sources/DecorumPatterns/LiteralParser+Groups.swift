/// Groups, calls of groups, look-arounds and flags.
extension LiteralParser {
  mutating func group(_ sequence: inout Sequence) {
    at += 1
    guard byte() != UInt8(ascii: "*") else {
      fail()
      return
    }
    guard byte() == UInt8(ascii: "?") else {
      captures += 1
      if captures == 1, let length = repeatedWord() {
        sequence.least.add(CharacterCounts(.repeatedWord, length))
      }
      addNested(to: &sequence)
      return
    }
    at += 1
    guard let kind = byte() else {
      fail()
      return
    }
    at += 1
    switch kind {
    case UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "|"): addNested(to: &sequence)
    case UInt8(ascii: "="): lookAround(.ahead, &sequence)
    case UInt8(ascii: "!"): lookAround(.nowhere, &sequence)
    case UInt8(ascii: "<"):
      if byte() == UInt8(ascii: "=") || byte() == UInt8(ascii: "!") {
        at += 1
        lookAround(source[at - 1] == UInt8(ascii: "=") ? .behind : .nowhere, &sequence)
      } else if byte() == UInt8(ascii: "*") {
        fail()
      } else {
        addNamed(endedBy: UInt8(ascii: ">"), to: &sequence)
      }
    case UInt8(ascii: "'"): addNamed(endedBy: UInt8(ascii: "'"), to: &sequence)
    case UInt8(ascii: "&"): call(&sequence)
    case UInt8(ascii: "("): definitions(&sequence)
    case UInt8(ascii: "P"):
      if byte() == UInt8(ascii: "<") {
        at += 1
        addNamed(endedBy: UInt8(ascii: ">"), to: &sequence)
      } else if byte() == UInt8(ascii: "=") {
        skip(behind: UInt8(ascii: ")"))
        width = .unbounded
        add(.anything, from: nil, to: &sequence)
      } else {
        fail()
      }
    case UInt8(ascii: "#"):
      skip(behind: UInt8(ascii: ")"))
      skipsIgnored()
      // It would repeat what stands before the comment, which is already added.
      if isAtRepetition { fail() }
    default:
      at -= 1
      flags(&sequence)
    }
  }

  private mutating func addNested(to sequence: inout Sequence) {
    joinTail(&sequence)
    let start = stack.count
    let part = nested()
    if !hasFailed { add(part, from: start, to: &sequence) }
  }

  // MARK: Calls

  private mutating func addNamed(endedBy mark: UInt8, to sequence: inout Sequence) {
    captures += 1
    let name = name(endedBy: mark)
    let group = NamedGroup(start: at, isCaseless: isCaseless, isExtended: isExtended)
    addNested(to: &sequence)
    if hasFailed { return }
    // Only a group that is wholly read can be called, so no call goes round in circles. Of two with
    // one name neither can.
    groups[name] = groups[name, default: group] == group ? group : .some(nil)
  }

  /// `(?&name)`: reads once more what stands in the group.
  private mutating func call(_ sequence: inout Sequence) {
    let name = name(endedBy: UInt8(ascii: ")"))
    guard let group = groups[name] ?? nil, calls < LiteralParser.mostCalls else {
      width = .unbounded
      add(.anything, from: nil, to: &sequence)
      return
    }
    calls += 1
    joinTail(&sequence)
    let start = stack.count
    let (end, flags) = (at, (isCaseless, isExtended))
    (at, isCaseless, isExtended) = (group.start, group.isCaseless, group.isExtended)
    let part = nested()
    if hasFailed { return }
    (at, isCaseless, isExtended) = (end, flags.0, flags.1)
    add(part, from: start, to: &sequence)
  }

  /// `(?(DEFINE)…)`, which matches nothing where it stands. Other conditions are given up.
  private mutating func definitions(_ sequence: inout Sequence) {
    if name(endedBy: UInt8(ascii: ")")) == Array("DEFINE".utf8) {
      lookAround(.definitions, &sequence)
    } else {
      fail()
    }
  }

  private mutating func name(endedBy mark: UInt8) -> [UInt8] {
    let start = at
    skip(behind: mark)
    return hasFailed ? [] : Array(source[start..<at - 1])
  }

  /// A part that looks at what stands around it, and takes none of it.
  private enum Look {
    case ahead, behind
    /// Not ahead, or not behind.
    case nowhere
    /// Nor at anything.
    case definitions
  }

  /// What stands around a match is not part of it, and cannot be joined to it; but a text that has the match
  /// has that, too.
  private mutating func lookAround(_ look: Look, _ sequence: inout Sequence) {
    joinTail(&sequence)
    let (start, first) = (stack.count, at)
    let part = nested()
    if hasFailed { return }
    let isEdge =
      switch look {
      case .ahead: borders.opens
      case .behind: borders.closes
      // A negative one for letters and digits is the edge of a word, beside a word.
      case .nowhere: wordItem == first..<at - 1
      case .definitions: false
      }
    var formula: LiteralFormula?
    if !isPlacing, look == .ahead || look == .behind {
      switch part {
      case .exact: formula = self.formula(of: start..<stack.count, at: .nothing)
      case .required(let inner): formula = inner
      case .anything: break
      }
    }
    stack.drop(from: start)
    (counts, width, borders) = (CharacterCounts(), .character, Borders())
    skipsIgnored()
    if let formula = formula?.beside, !isAtRepetition { sequence.add(formula) }
    addNothing(isEdge: isEdge, to: &sequence)
  }

  /// How long a word is at least where the pattern goes on, within its first group, with a word, white
  /// space, and that word once more: `\w+)\s+\1`. nil where it does not.
  private func repeatedWord() -> UInt8? {
    var rest = source[at...]
    func skip(_ choices: [String]) -> Bool {
      guard let found = choices.first(where: { rest.starts(with: $0.utf8) }) else { return false }
      rest = rest.dropFirst(found.utf8.count)
      return true
    }
    guard skip([#"\w"#, #"\p{L}"#, #"\pL"#, "[a-z]", "[A-Za-z]", "[a-zA-Z]"]) else { return nil }
    guard let bounds = rest.first else { return nil }
    rest = rest.dropFirst()
    var length: UInt8 = 1
    if bounds == UInt8(ascii: "{") {
      let digits = rest.prefix { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ",") }
      rest = rest.dropFirst(digits.count)
      let low = digits.prefix { $0 != UInt8(ascii: ",") }
      // An empty word is no word.
      guard let least = Int(String(decoding: low, as: UTF8.self)), least > 0, skip(["}"]) else {
        return nil
      }
      // Longer words are told apart no better.
      length = UInt8(min(least, 32))
    } else if bounds != UInt8(ascii: "+") {
      return nil
    }
    _ = skip(["+"])
    guard skip([")"]) else { return nil }
    _ = skip([#"\b"#])
    guard skip([#"\s"#, #"\h"#, #"[ \t]"#, "[ ]", #"\ "#]) || !isExtended && skip([" "]) else {
      return nil
    }
    _ = skip(["++", "+?", "+"])
    _ = skip([#"\b"#])
    guard skip([#"\1"#]) else { return nil }
    // `\12` is another group, and a repeated reference may be none.
    var behind = self
    behind.at = rest.startIndex
    if let byte = behind.byte(), 0x30...0x39 ~= byte { return nil }
    behind.skipsIgnored()
    return behind.isAtRepetition && behind.byte() != UInt8(ascii: "+") ? nil : length
  }

  /// `(?i)`, which holds to the end of the group around it, or `(?i:…)`. Anything else that begins in
  /// this way (conditions, recursion, callouts) is given up.
  private mutating func flags(_ sequence: inout Sequence) {
    let before = (isCaseless, isExtended)
    var value = true
    while let byte = byte() {
      at += 1
      switch byte {
      case UInt8(ascii: "^"): (isCaseless, isExtended) = (false, false)
      case UInt8(ascii: "-"): value = false
      case UInt8(ascii: "i"): isCaseless = value
      case UInt8(ascii: "x"):
        isExtended = value
        // Under `(?xx)` blanks in classes mean nothing either.
        if self.byte() == UInt8(ascii: "x") {
          fail()
          return
        }
      case UInt8(ascii: "m"), UInt8(ascii: "s"), UInt8(ascii: "n"), UInt8(ascii: "J"),
        UInt8(ascii: "U"):
        break
      case UInt8(ascii: ")"):
        skipsIgnored()
        if isAtRepetition { fail() }
        return
      case UInt8(ascii: ":"):
        joinTail(&sequence)
        let start = stack.count
        let part = nested()
        (isCaseless, isExtended) = before
        if !hasFailed { add(part, from: start, to: &sequence) }
        return
      default:
        fail()
        return
      }
    }
    fail()
  }

  /// Goes to the byte behind the next `mark`.
  mutating func skip(behind mark: UInt8) {
    while let byte = byte(), byte != mark { at += 1 }
    if at < source.count { at += 1 } else { fail() }
  }
}
