/// Escapes and character classes.
extension LiteralParser {
  /// What an escape stands for.
  private enum Escape {
    case scalar(UInt32)
    /// White space: a blank in loose form.
    case blank
    /// One character of many.
    case anything
    /// A letter, a digit or an underscore.
    case word
    /// One of many characters, all letters or all numbers among them.
    case letters, numbers
    /// One of many characters that are neither.
    case outside
    /// Any number of characters, as a back reference.
    case unbounded
    /// One of many digits, or capitals.
    case someOf(UInt8)
    /// A place between characters; `\b` is a control character in a class.
    case place
    /// The same, and no letter, digit or underscore on the one side if there is one on the other.
    case edge
    case quoted
    case unknown
  }

  mutating func escape(_ sequence: inout Sequence) {
    let start = at
    switch readEscape(inClass: false) {
    case .scalar(let value): literal(value, &sequence)
    case .blank:
      joinTail(&sequence)
      let start = stack.count
      stack.push()
      stack.extendTop(0x20)
      borders = .both
      add(.exact, from: start, to: &sequence)
    case .anything, .letters, .numbers: add(.anything, from: nil, to: &sequence)
    case .outside:
      borders = .both
      add(.anything, from: nil, to: &sequence)
    case .word:
      wordItem = start..<at
      counts = CharacterCounts(.wordRun)
      add(.anything, from: nil, to: &sequence)
    case .unbounded:
      width = .unbounded
      add(.anything, from: nil, to: &sequence)
    case .someOf(let byte):
      counts = CharacterCounts(someOf: byte)
      if byte == RequiredLiterals.foreign { borders = .both }
      add(required(class: byte), from: nil, to: &sequence)
    case .place: addNothing(to: &sequence)
    case .edge: addNothing(isEdge: true, to: &sequence)
    case .quoted: quoted(&sequence)
    case .unknown: fail()
    }
  }

  /// `\Q…\E`: everything is a letter. A repetition behind it is that of the last one.
  private mutating func quoted(_ sequence: inout Sequence) {
    let extended = isExtended
    isExtended = false
    while at < source.count {
      if byte() == UInt8(ascii: "\\"), byte(1) == UInt8(ascii: "E") {
        at += 2
        isExtended = extended
        skipsIgnored()
        // The last letter is already added without it.
        if isAtRepetition { fail() }
        return
      }
      let (value, length) = LooseForm.decoded(source, at: at)
      at += length
      if !isCaseless || LooseForm.isCaseless(value) {
        plain(value, &sequence)
      } else if isAtRepetition {
        // What looks like a repetition in here is a letter.
        fail()
        return
      } else {
        literal(value, &sequence)
      }
    }
    isExtended = extended
  }

  /// Reads an escape from its backslash on.
  private mutating func readEscape(inClass: Bool) -> Escape {
    at += 1
    guard let byte = byte() else { return .unknown }
    if byte >= 0x80 {
      let (value, length) = LooseForm.decoded(source, at: at)
      at += length
      return .scalar(value)
    }
    at += 1
    switch byte {
    case UInt8(ascii: "s"), UInt8(ascii: "h"), UInt8(ascii: "v"): return .blank
    case UInt8(ascii: "n"): return .scalar(0x0A)
    case UInt8(ascii: "r"): return .scalar(0x0D)
    case UInt8(ascii: "t"): return .scalar(0x09)
    case UInt8(ascii: "f"): return .scalar(0x0C)
    case UInt8(ascii: "R"): return inClass ? .unknown : .blank
    case UInt8(ascii: "d"): return .someOf(RequiredLiterals.digit)
    case UInt8(ascii: "D"), UInt8(ascii: "S"), UInt8(ascii: "H"), UInt8(ascii: "V"):
      return .anything
    case UInt8(ascii: "W"): return .outside
    case UInt8(ascii: "w"): return .word
    case UInt8(ascii: "X"): return inClass ? .unknown : .unbounded
    // `\N{U+…}` is a character, `\N{2}` a repetition.
    case UInt8(ascii: "N"):
      return inClass || self.byte() == UInt8(ascii: "{") ? .unknown : .anything
    case UInt8(ascii: "p"), UInt8(ascii: "P"):
      let start = at
      if self.byte() == UInt8(ascii: "{") { skip(behind: UInt8(ascii: "}")) } else { at += 1 }
      guard at <= source.count else { return .unknown }
      if byte == UInt8(ascii: "P") { return .anything }
      switch String(decoding: source[start..<at], as: UTF8.self) {
      // Without regard to case, a capital is any letter with a case to some versions of PCRE2.
      case "{Lu}": return isCaseless ? .anything : .someOf(RequiredLiterals.capital)
      case "{L}": return .letters
      case "{N}", "{Nd}": return .numbers
      case "{So}": return .someOf(RequiredLiterals.foreign)
      case "{P}", "{Po}", "{Pd}", "{S}", "{Sc}", "{Z}", "{Zs}": return .outside
      default: return .anything
      }
    case UInt8(ascii: "x"): return hexadecimal()
    case UInt8(ascii: "e"): return .scalar(0x1B)
    case UInt8(ascii: "a"): return .scalar(0x07)
    case UInt8(ascii: "b"): return inClass ? .scalar(0x08) : .edge
    case UInt8(ascii: "A"), UInt8(ascii: "z"), UInt8(ascii: "Z"):
      return inClass ? .unknown : .edge
    case UInt8(ascii: "B"), UInt8(ascii: "K"): return inClass ? .unknown : .place
    // Where matching begins: it may then begin nowhere else.
    case UInt8(ascii: "G"): return inClass || isPlacing ? .unknown : .place
    case UInt8(ascii: "Q"): return inClass ? .unknown : .quoted
    // A back reference or an octal number: any string covers both, and digits behind them.
    case 0x30...0x39:
      while let digit = self.byte(), 0x30...0x39 ~= digit { at += 1 }
      return .unbounded
    case UInt8(ascii: "k"):
      switch self.byte() {
      case UInt8(ascii: "{"): skip(behind: UInt8(ascii: "}"))
      case UInt8(ascii: "<"): skip(behind: UInt8(ascii: ">"))
      default: return .unknown
      }
      return inClass ? .unknown : .unbounded
    // With other brackets it is a call.
    case UInt8(ascii: "g"):
      guard self.byte() == UInt8(ascii: "{") else { return .unknown }
      skip(behind: UInt8(ascii: "}"))
      return inClass ? .unknown : .unbounded
    case 0x41...0x5A, 0x61...0x7A: return .unknown
    default: return .scalar(UInt32(byte))
    }
  }

  /// A character of a kind; which of them a text has is not known.
  private func required(class byte: UInt8) -> Part {
    isPlacing ? .anything : .required(LiteralFormula(.init(class: byte)))
  }

  private mutating func hexadecimal() -> Escape {
    let isBraced = byte() == UInt8(ascii: "{")
    if isBraced { at += 1 }
    var value: UInt32 = 0
    var digits = 0
    while digits < (isBraced ? 6 : 2), let byte = byte(),
      let digit = Character(Unicode.Scalar(byte)).hexDigitValue
    {
      value = value << 4 | UInt32(digit)
      digits += 1
      at += 1
    }
    if isBraced {
      guard digits > 0, byte() == UInt8(ascii: "}") else { return .unknown }
      at += 1
    }
    return Unicode.Scalar(value) == nil ? .unknown : .scalar(value)
  }

  // MARK: Classes

  /// A class of few characters is as many strings; of others it is only known that they are there.
  mutating func characterClass(_ sequence: inout Sequence) {
    joinTail(&sequence)
    let (start, first) = (stack.count, at)
    at += 1
    let isNegated = byte() == UInt8(ascii: "^")
    if isNegated { at += 1 }
    var members = ClassMembers()
    var isFirst = true
    while let byte = byte(), byte != UInt8(ascii: "]") || isFirst {
      isFirst = false
      if byte == UInt8(ascii: "["), let next = self.byte(1),
        next == UInt8(ascii: ":") || next == UInt8(ascii: ".") || next == UInt8(ascii: "=")
      {
        fail()
        return
      }
      guard let low = classMember(&members) else { continue }
      var high = low
      if self.byte() == UInt8(ascii: "-"), let next = self.byte(1), next != UInt8(ascii: "]") {
        at += 1
        guard let end = classMember(&members) else { continue }
        high = end
      }
      members.add(low, high, caseless: isCaseless)
    }
    guard !hasFailed, byte() == UInt8(ascii: "]") else {
      fail()
      return
    }
    at += 1
    if isNegated {
      if members.hasLetters, members.hasDigits { borders = .both }
      if members.hasASCII { counts = CharacterCounts(.foreign) }
      add(
        members.hasASCII ? required(class: RequiredLiterals.foreign) : .anything, from: nil,
        to: &sequence)
      return
    }
    counts = members.counts
    if members.areOutside { borders = .both }
    if members.hasLetters, members.hasDigits { wordItem = first..<at }
    guard members.isKnown else {
      add(members.onlyClass.map { required(class: $0) } ?? .anything, from: nil, to: &sequence)
      return
    }
    for value in members.values {
      stack.push()
      stack.extendTop(value)
    }
    add(.exact, from: start, to: &sequence)
  }

  /// Reads one member; nil where it is not a single character, or reading failed.
  private mutating func classMember(_ members: inout ClassMembers) -> UInt32? {
    guard byte() == UInt8(ascii: "\\") else {
      guard at < source.count else { return nil }
      let (value, length) = LooseForm.decoded(source, at: at)
      at += length
      return value
    }
    switch readEscape(inClass: true) {
    case .scalar(let value): return value
    case .blank: members.add(0x20, 0x20, caseless: false)
    case .anything, .unbounded: members.addUnknown()
    case .outside: members.addUnknown(areOutside: true)
    case .letters: members.addUnknown(hasLetters: true)
    case .numbers: members.addUnknown(hasDigits: true)
    case .word: members.addWord()
    case .someOf(let byte): members.addClass(byte)
    case .place, .edge, .quoted, .unknown: fail()
    }
    return nil
  }
}

/// The characters of a class in loose form, as long as they are few.
private struct ClassMembers {
  private(set) var isKnown = true
  private(set) var values: [UInt32] = []
  /// All letters are among them, all digits, all of ASCII.
  private(set) var hasLetters = false
  private(set) var hasDigits = false
  private(set) var hasASCII = false
  /// No letter or digit is.
  private(set) var areOutside = true
  /// All that were added are of this kind; nil once something else came.
  private(set) var onlyClass: UInt8?
  /// What each of them is.
  private(set) var counts = CharacterCounts()
  private var isEmpty = true
  private static let most = 8

  mutating func addUnknown(
    areOutside: Bool = false, hasLetters: Bool = false, hasDigits: Bool = false
  ) {
    isKnown = false
    if !areOutside { self.areOutside = false }
    if hasLetters { self.hasLetters = true }
    if hasDigits { self.hasDigits = true }
    note(nil, CharacterCounts())
  }

  /// All letters, digits and underscores.
  mutating func addWord() {
    (isKnown, areOutside, hasLetters, hasDigits) = (false, false, true, true)
    note(nil, CharacterCounts(.wordRun))
  }

  /// A digit of any script, a capital, or a sign beyond ASCII.
  mutating func addClass(_ byte: UInt8) {
    isKnown = false
    if byte == RequiredLiterals.digit { hasDigits = true }
    if byte != RequiredLiterals.foreign { areOutside = false }
    note(byte, CharacterCounts(someOf: byte))
  }

  private mutating func note(_ byte: UInt8?, _ own: CharacterCounts) {
    onlyClass = isEmpty || onlyClass == byte ? byte : nil
    if isEmpty { counts = own } else { counts.formMinimum(own) }
    isEmpty = false
  }

  mutating func add(_ low: UInt32, _ high: UInt32, caseless: Bool) {
    let own = CharacterCounts(oneOf: low, high, caseless: caseless)
    if low == 0, high >= 0x7F { hasASCII = true }
    if !Self.isOutside(low, high) { areOutside = false }
    if 0x30...0x39 ~= low, 0x30...0x39 ~= high {
      note(RequiredLiterals.digit, own)
    } else if 0x41...0x5A ~= low, 0x41...0x5A ~= high, !caseless {
      note(RequiredLiterals.capital, own)
    } else {
      note(own[.foreign] > 0 ? RequiredLiterals.foreign : nil, own)
    }
    guard isKnown else { return }
    guard low <= high, high - low < ClassMembers.most else {
      isKnown = false
      return
    }
    for value in low...high {
      let loose = LooseForm.scalar(value)
      if caseless, !LooseForm.isCaseless(value) { isKnown = false }
      if !values.contains(loose) { values.append(loose) }
    }
    if values.count > ClassMembers.most { isKnown = false }
  }

  /// Whether no member of a range is a letter or digit of ASCII in loose form.
  private static func isOutside(_ low: UInt32, _ high: UInt32) -> Bool {
    // The last two are an s and a k without regard to case.
    let words: [ClosedRange<UInt32>] = [
      0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x17F...0x17F, 0x212A...0x212A,
    ]
    return low <= high && !words.contains { $0.overlaps(low...high) }
  }
}
