/// Writes out a pattern that begins with definitions, `(?ix)(?(DEFINE)(?<a>…)(?<b>…))…(?&a)…`: every
/// call becomes the text of its group, and the definitions are gone. What calls nothing by name can be
/// taken apart (`PatternAlternatives`).
///
/// A reading of the syntax: what it does not understand gives nothing.
package struct PatternDefinitions {
  private let source: [UInt8]
  private let isExtended: Bool
  private var groups: [[UInt8]: Range<Int>] = [:]
  /// More than anybody writes by hand; groups that call each other grow quickly.
  private static let longest = 1 << 17

  /// - Returns: a pattern that matches the same; nil where there are no definitions at its start, or
  ///   something else calls a group.
  package static func writtenOut(_ pattern: String) -> String? {
    let source = Array(pattern.utf8)
    let flags = PatternDefinitions.flags(of: source)
    var reader = PatternDefinitions(
      source: source, isExtended: source[..<flags].contains(UInt8(ascii: "x")))
    guard let body = reader.readGroups(from: flags) else { return nil }
    var written = Array(source[..<flags])
    guard reader.write(body..<source.count, into: &written, depth: 0) else { return nil }
    return String(decoding: written, as: UTF8.self)
  }

  private init(source: [UInt8], isExtended: Bool) {
    self.source = source
    self.isExtended = isExtended
  }

  /// Where flags at the start of a pattern end.
  private static func flags(of source: [UInt8]) -> Int {
    guard source.starts(with: "(?".utf8) else { return 0 }
    let end = source.dropFirst(2).firstIndex { !"imsx".utf8.contains($0) } ?? source.count
    return end > 2 && end < source.count && source[end] == UInt8(ascii: ")") ? end + 1 : 0
  }

  private func starts(with text: String, at offset: Int) -> Bool {
    source[min(offset, source.count)...].starts(with: text.utf8)
  }

  /// - Returns: where the pattern goes on behind the definitions.
  private mutating func readGroups(from start: Int) -> Int? {
    var at = skippingBlanks(start)
    let opening = "(?(DEFINE)"
    guard starts(with: opening, at: at) else { return nil }
    at = skippingBlanks(at + opening.utf8.count)
    while starts(with: "(?<", at: at) {
      guard let nameEnd = source[at...].firstIndex(of: UInt8(ascii: ">")),
        let end = end(ofGroupAt: at)
      else { return nil }
      groups[Array(source[at + 3..<nameEnd])] = nameEnd + 1..<end
      at = skippingBlanks(end + 1)
    }
    guard !groups.isEmpty, at < source.count, source[at] == UInt8(ascii: ")") else { return nil }
    return at + 1
  }

  /// Where something stands that means anything.
  private func skippingBlanks(_ start: Int) -> Int {
    var at = start
    while isExtended, at < source.count {
      if source[at] == UInt8(ascii: "#") {
        at = (source[at...].firstIndex(of: 0x0A) ?? source.count - 1) + 1
      } else if source[at] == 0x20 || 0x09...0x0D ~= source[at] {
        at += 1
      } else {
        break
      }
    }
    return at
  }

  /// The bracket that closes a group.
  private func end(ofGroupAt start: Int) -> Int? {
    var depth = 0
    var at = start
    while at < source.count {
      switch source[at] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return at }
      default: break
      }
      guard let next = end(ofItemAt: at) else { return nil }
      at = next
    }
    return nil
  }

  /// Behind an escape, a class, a comment, or one byte.
  private func end(ofItemAt at: Int) -> Int? {
    switch source[at] {
    case UInt8(ascii: "\\"):
      // Quotations, and references to what groups matched.
      guard at + 1 < source.count, !"QEgk123456789".utf8.contains(source[at + 1]) else {
        return nil
      }
      return at + 2
    case UInt8(ascii: "#") where isExtended:
      return (source[at...].firstIndex(of: 0x0A) ?? source.count - 1) + 1
    case UInt8(ascii: "["):
      var end = at + 1
      if end < source.count, source[end] == UInt8(ascii: "^") { end += 1 }
      if end < source.count, source[end] == UInt8(ascii: "]") { end += 1 }
      while end < source.count, source[end] != UInt8(ascii: "]") {
        if starts(with: "[:", at: end) { return nil }
        end += source[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      return end < source.count ? end + 1 : nil
    default: return at + 1
    }
  }

  /// Whether a bracket with a question mark leaves calls alone: it is none in another spelling, asks
  /// for none, and sets no flags for one. What is called keeps the flags of its definition.
  private func isPlainGroup(_ at: Int) -> Bool {
    for call in ["(?P", "(?(", "(?R", "(?+", "(?|"] where starts(with: call, at: at) {
      return false
    }
    let behind = source[(at + 2)...].firstIndex { !"-^imnsxJU0123456789".utf8.contains($0) }
    guard let behind, behind > at + 2 else { return true }
    guard source[behind] == UInt8(ascii: ":"), let end = end(ofGroupAt: at) else { return false }
    return !(at..<end).contains { starts(with: "(?&", at: $0) }
  }

  /// Whether the bracket opens a group that keeps what it matches.
  private func captures(_ at: Int) -> Bool {
    guard starts(with: "(?", at: at) else { return true }
    return starts(with: "(?'", at: at)
      || starts(with: "(?<", at: at) && !starts(with: "(?<=", at: at)
        && !starts(with: "(?<!", at: at)
  }

  /// - Returns: false where something is called that is no group, or the text grows without end.
  private func write(_ range: Range<Int>, into written: inout [UInt8], depth: Int) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      if starts(with: "(?&", at: at) {
        guard let end = source[at...].firstIndex(of: UInt8(ascii: ")")), depth < 8,
          let group = groups[Array(source[at + 3..<end])]
        else { return false }
        written += "(?:".utf8
        guard write(group, into: &written, depth: depth + 1) else { return false }
        // A comment would take the bracket for its own.
        written += isExtended ? "\n)".utf8 : ")".utf8
        at = end + 1
        continue
      }
      // What a call matches in brackets is forgotten behind it; written out it would not be.
      if depth > 0, source[at] == UInt8(ascii: "("), captures(at) { return false }
      if starts(with: "(?", at: at), !isPlainGroup(at) { return false }
      guard let next = end(ofItemAt: at), next <= range.upperBound else { return false }
      written += source[at..<next]
      at = next
      if written.count > PatternDefinitions.longest { return false }
    }
    return true
  }
}
