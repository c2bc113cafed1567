/// Takes a pattern with many alternatives apart, so that a text is asked only for those whose literals it
/// has: `(?i)\b(?:a|b|c)\b` becomes `(?i)\b(?:a)\b`, `(?i)\b(?:b)\b` and `(?i)\b(?:c)\b`.
///
/// The parts together match what the whole matches, where the leftmost match counts and, of those that
/// begin at one place, that of the first alternative (`Matcher.matches(ofAlternatives:)`).
///
/// A reading of the syntax: what it does not understand stays whole.
package struct PatternAlternatives {
  /// Fewer alternatives, or shorter patterns, are quicker as one.
  package static let fewest = 6
  package static let shortest = 300
  private let source: [UInt8]
  private var at = 0
  private var isExtended = false

  /// The parts in their order; nil where the pattern is to stay whole.
  package static func parts(
    of pattern: String, fewest: Int = fewest, shortest: Int = shortest
  ) -> [String]? {
    guard let cut = cut(of: pattern, fewest: fewest, shortest: shortest) else { return nil }
    let source = Array(pattern.utf8)
    return cut.alternatives.indices.map { cut.part($0, of: source[...]) }
  }

  /// Where the parts stand; nil where the pattern is to stay whole.
  package static func cut(
    of pattern: String, fewest: Int = fewest, shortest: Int = shortest
  ) -> PatternCut? {
    var reader = PatternAlternatives(source: Array(pattern.utf8))
    guard reader.source.count >= shortest, !reader.isBound else { return nil }
    guard let cut = reader.cut(), cut.alternatives.count >= fewest else { return nil }
    return cut
  }

  private init(source: [UInt8]) { self.source = source }

  /// Whether something may refer to another part, moves the start of a match, or is not read here.
  private var isBound: Bool {
    var i = 0
    while i + 1 < source.count {
      let next = source[i + 1]
      switch source[i] {
      case UInt8(ascii: "\\"):
        if "KGgkQ".utf8.contains(next) { return true }
        i += 1
      case UInt8(ascii: "(") where next == UInt8(ascii: "*"): return true
      case UInt8(ascii: "(") where next == UInt8(ascii: "?") && i + 3 < source.count:
        if "&R(|+".utf8.contains(source[i + 2]) { return true }
        if source[i + 2] == UInt8(ascii: "P"), source[i + 3] != UInt8(ascii: "<") { return true }
      default: break
      }
      i += 1
    }
    return false
  }

  private mutating func cut() -> PatternCut? {
    guard skipFlags() else { return nil }
    let flagsEnd = at
    while skipAssertion() {}
    if starts(with: "(?:") {
      at += 3
      guard let alternatives = alternatives(), byte == UInt8(ascii: ")") else { return nil }
      at += 1
      skipIgnored()
      if let byte, "*+?{".utf8.contains(byte) { return nil }
      let rest = at
      guard let behind = self.alternatives(), behind.count == 1, at == source.count else {
        return nil
      }
      // A comment would take what is put behind it for its own.
      return PatternCut(
        alternatives: alternatives.map(\.indices), closing: isExtended ? "\n)" : ")", rest: rest)
    }
    at = flagsEnd
    guard let alternatives = alternatives(), at == source.count else { return nil }
    return PatternCut(alternatives: alternatives.map(\.indices), closing: "", rest: source.count)
  }

  private var byte: UInt8? { at < source.count ? source[at] : nil }

  private func starts(with text: String) -> Bool { source[at...].starts(with: text.utf8) }

  // MARK: Before the alternatives

  /// Reads `(?ix)`; false where flags say what is not understood.
  private mutating func skipFlags() -> Bool {
    guard starts(with: "(?") else { return true }
    var end = at + 2
    while end < source.count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(source[end]) {
      end += 1
    }
    guard end < source.count, end > at + 2, source[end] == UInt8(ascii: ")") else { return true }
    let flags = source[at + 2..<end]
    guard flags.allSatisfy("imsx".utf8.contains),
      flags.count(where: { $0 == UInt8(ascii: "x") }) < 2
    else {
      return false
    }
    isExtended = flags.contains(UInt8(ascii: "x"))
    at = end + 1
    return true
  }

  /// Goes over one thing that matches nothing and in one way only.
  private mutating func skipAssertion() -> Bool {
    skipIgnored()
    if byte == UInt8(ascii: "^") {
      at += 1
      return true
    }
    if [#"\b"#, #"\B"#, #"\A"#].contains(where: starts) {
      at += 2
      return true
    }
    guard ["(?=", "(?!", "(?<=", "(?<!"].contains(where: starts) else { return false }
    let start = at
    if skipGroup() { return true }
    at = start
    return false
  }

  /// White space and comments that mean nothing.
  private mutating func skipIgnored() {
    guard isExtended else { return }
    while let byte {
      if byte == UInt8(ascii: "#") {
        skipComment()
      } else if byte == 0x20 || 0x09...0x0D ~= byte {
        at += 1
      } else {
        return
      }
    }
  }

  private mutating func skipComment() {
    while let byte, byte != 0x0A { at += 1 }
  }

  // MARK: Alternatives

  /// Reads to the end of the group, or of the pattern; nil where something is not understood.
  private mutating func alternatives() -> [ArraySlice<UInt8>]? {
    var found: [ArraySlice<UInt8>] = []
    var start = at
    while let byte {
      switch byte {
      case UInt8(ascii: "|"):
        found.append(source[start..<at])
        at += 1
        start = at
      case UInt8(ascii: ")"):
        found.append(source[start..<at])
        return found
      default: guard skipItem() else { return nil }
      }
    }
    found.append(source[start...])
    return found
  }

  private mutating func skipItem() -> Bool {
    switch byte {
    case UInt8(ascii: "\\"):
      guard at + 1 < source.count, !(UInt8(ascii: "1")...UInt8(ascii: "9")).contains(source[at + 1])
      else { return false }
      at += 2
    case UInt8(ascii: "["): return skipClass()
    case UInt8(ascii: "("): return skipGroup()
    case UInt8(ascii: "#") where isExtended: skipComment()
    default: at += 1
    }
    return true
  }

  private mutating func skipGroup() -> Bool {
    if starts(with: "(?#") { return false }
    if starts(with: "(?") {
      // Flags that change within are understood as long as blanks keep their meaning.
      var end = at + 2
      while end < source.count,
        source[end] == UInt8(ascii: "-") || source[end] == UInt8(ascii: "^")
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(source[end] | 0x20)
      {
        if source[end] == UInt8(ascii: "x") || source[end] == UInt8(ascii: "^") { return false }
        end += 1
      }
      // A call by number, or flags that hold for what comes after the group's alternatives too.
      if end < source.count, 0x30...0x39 ~= source[end] || end > at + 2 && source[end] == 0x29 {
        return false
      }
    }
    at += 1
    guard alternatives() != nil, byte == UInt8(ascii: ")") else { return false }
    at += 1
    return true
  }

  private mutating func skipClass() -> Bool {
    at += 1
    if byte == UInt8(ascii: "^") { at += 1 }
    if byte == UInt8(ascii: "]") { at += 1 }
    while let byte {
      switch byte {
      case UInt8(ascii: "]"):
        at += 1
        return true
      case UInt8(ascii: "\\"): at += 2
      case UInt8(ascii: "["):
        // `[:alpha:]`
        if at + 1 < source.count, source[at + 1] == UInt8(ascii: ":") {
          at += 2
          while let byte = self.byte, byte != UInt8(ascii: "]") { at += 1 }
        }
        at += 1
      default: at += 1
      }
    }
    return false
  }
}
