/// Looks for a repetition whose body is little more than a repetition, as in `(a+)+` or `(\w+\s?)*`:
/// where the whole does not match, there are countless ways to find that out.
///
/// A reading of the syntax, made to warn authors: what it does not understand it lets pass, and the
/// match limit stays the judge.
package enum NestedRepetition {
  private struct Group {
    var start: Int
    /// Of the alternative at hand: unbounded repetitions, and parts that must be there.
    var repeated = 0
    var required = 0
    /// Over all alternatives so far: whether one is little more than a repetition.
    var isFragile = false
    var isAtomic: Bool
    var isLookaround: Bool

    mutating func endAlternative() {
      if repeated > 0, required <= 1 { isFragile = true }
      (repeated, required) = (0, 0)
    }
  }

  private struct Quantifier {
    var isUnbounded = false
    var isOptional = false
    var length = 0
  }

  /// - Returns: the first such repetition, as offsets in the pattern's UTF-8.
  package static func first(in pattern: String) -> Range<Int>? {
    let bytes = Array(pattern.utf8)
    var groups = [Group(start: 0, isAtomic: false, isLookaround: false)]
    var i = 0
    while i < bytes.count {
      let start = i
      switch bytes[i] {
      case UInt8(ascii: "("):
        let head = String(decoding: bytes[i..<min(i + 4, bytes.count)], as: UTF8.self)
        if head.hasPrefix("(?#") {
          while i < bytes.count, bytes[i] != UInt8(ascii: ")") { i += 1 }
          i += 1
          continue
        }
        let looks = ["(?=", "(?!", "(?<=", "(?<!"].contains { head.hasPrefix($0) }
        groups.append(
          Group(start: i, isAtomic: head.hasPrefix("(?>"), isLookaround: looks))
        i = endOfHead(bytes, from: i)
        continue
      case UInt8(ascii: "|"):
        groups[groups.count - 1].endAlternative()
        i += 1
        continue
      case UInt8(ascii: ")"):
        guard groups.count > 1 else { return nil }
        var group = groups.removeLast()
        let wasRequired = group.required > 0
        group.endAlternative()
        i += 1
        let quantifier = quantifier(bytes, at: i)
        i += quantifier.length
        let isFragile = group.isFragile && !group.isAtomic && !group.isLookaround
        if isFragile, quantifier.isUnbounded { return group.start..<i }
        if group.isLookaround { continue }
        if isFragile || quantifier.isUnbounded { groups[groups.count - 1].repeated += 1 }
        if !quantifier.isOptional, wasRequired || group.isAtomic {
          groups[groups.count - 1].required += 1
        }
        continue
      case UInt8(ascii: "\\"): i += 2
      case UInt8(ascii: "["): i = endOfClass(bytes, from: i)
      case UInt8(ascii: "^"), UInt8(ascii: "$"):
        i += 1
        continue
      default: i += 1
      }
      let quantifier = quantifier(bytes, at: i)
      // `\b` and its like take no room.
      let isAnchor =
        bytes[start] == UInt8(ascii: "\\") && start + 1 < bytes.count
        && "bBAzZGK".utf8.contains(bytes[start + 1])
      i += quantifier.length
      if isAnchor { continue }
      if quantifier.isUnbounded { groups[groups.count - 1].repeated += 1 }
      if !quantifier.isOptional { groups[groups.count - 1].required += 1 }
    }
    return nil
  }

  /// Behind `(`, `(?:`, `(?<name>`, `(?i`.
  private static func endOfHead(_ bytes: [UInt8], from start: Int) -> Int {
    guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "?") else { return start + 1 }
    var end = start + 2
    while end < bytes.count, !":>=!)".utf8.contains(bytes[end]) { end += 1 }
    return end < bytes.count && bytes[end] != UInt8(ascii: ")") ? end + 1 : end
  }

  private static func quantifier(_ bytes: [UInt8], at start: Int) -> Quantifier {
    var found = Quantifier()
    guard start < bytes.count else { return found }
    switch bytes[start] {
    case UInt8(ascii: "*"): found = Quantifier(isUnbounded: true, isOptional: true, length: 1)
    case UInt8(ascii: "+"): found = Quantifier(isUnbounded: true, isOptional: false, length: 1)
    case UInt8(ascii: "?"): found = Quantifier(isUnbounded: false, isOptional: true, length: 1)
    case UInt8(ascii: "{"):
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "}")) else { return found }
      let inner = bytes[(start + 1)..<end]
      guard !inner.isEmpty,
        inner.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: ",") })
      else { return found }
      found.isUnbounded = inner.last == UInt8(ascii: ",")
      found.isOptional = inner.first == UInt8(ascii: "0") || inner.first == UInt8(ascii: ",")
      found.length = end - start + 1
    default: return found
    }
    let next = start + found.length
    guard next < bytes.count else { return found }
    if bytes[next] == UInt8(ascii: "+") {
      // Possessive: it never gives anything back.
      found.isUnbounded = false
      found.length += 1
    } else if bytes[next] == UInt8(ascii: "?") {
      found.length += 1
    }
    return found
  }

  private static func endOfClass(_ bytes: [UInt8], from start: Int) -> Int {
    var i = start + 1
    if i < bytes.count, bytes[i] == UInt8(ascii: "^") { i += 1 }
    if i < bytes.count, bytes[i] == UInt8(ascii: "]") { i += 1 }
    while i < bytes.count, bytes[i] != UInt8(ascii: "]") {
      if bytes[i] == UInt8(ascii: "\\") {
        i += 1
      } else if bytes[i] == UInt8(ascii: "["), i + 1 < bytes.count,
        bytes[i + 1] == UInt8(ascii: ":")
      {
        while i + 1 < bytes.count,
          !(bytes[i] == UInt8(ascii: ":") && bytes[i + 1] == UInt8(ascii: "]"))
        { i += 1 }
        i += 1
      }
      i += 1
    }
    return min(i + 1, bytes.count)
  }
}
