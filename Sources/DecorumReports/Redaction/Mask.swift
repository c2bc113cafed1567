package import DecorumBase

/// Puts stars in the place of words. A character gives way to one of as many bytes and UTF-16 units, so
/// that every place behind it stays what it was; line ends stay, and so do the lines.
package struct Mask: Sendable {
  /// What follows the first word of a name: what parts it from the next word, and that word.
  private typealias Rest = [(gap: [UInt8], word: String)]

  /// By their first word, the names that are hidden wherever they stand.
  private var names: [String: [Rest]] = [:]

  package init(_ redaction: Redaction) {
    for name in redaction.names {
      let bytes = Array(name.utf8)
      var first: String?
      var rest: Rest = []
      var gap = 0
      Self.forEachWord(of: bytes) { range in
        let word = Self.folded(bytes[range])
        if first == nil {
          first = word
        } else {
          rest.append((Array(bytes[gap..<range.lowerBound]), word))
        }
        gap = range.upperBound
      }
      if let first { names[first, default: []].append(rest) }
    }
  }

  package func masked(_ text: String) -> String {
    String(decoding: masked(Array(text.utf8)), as: UTF8.self)
  }

  package func masked(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for range in ranges(in: bytes) { Self.hide(range, in: &bytes) }
    return bytes
  }

  func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    PersonalWords.ranges(in: bytes) + known(in: bytes)
  }

  /// Known names as whole words.
  private func known(in bytes: [UInt8]) -> [Range<Int>] {
    if names.isEmpty { return [] }
    var found: [Range<Int>] = []
    Self.forEachWord(of: bytes) { word in
      for rest in names[Self.folded(bytes[word])] ?? [] {
        if let end = Self.end(of: rest, in: bytes, from: word.upperBound) {
          found.append(word.lowerBound..<end)
        }
      }
    }
    return found
  }

  /// Where the rest of a name ends that begins at `start`; nil where something else stands there.
  private static func end(of rest: Rest, in bytes: [UInt8], from start: Int) -> Int? {
    var end = start
    for (gap, word) in rest {
      guard bytes[end...].starts(with: gap) else { return nil }
      let next = end + gap.count
      end = endOfWord(in: bytes, from: next)
      if folded(bytes[next..<end]) != word { return nil }
    }
    return end
  }

  private static func forEachWord(of bytes: [UInt8], _ take: (Range<Int>) -> Void) {
    var i = 0
    while i < bytes.count {
      let end = endOfWord(in: bytes, from: i)
      if end > i {
        take(i..<end)
        i = end
      } else {
        i += max(1, PersonalWords.signLength(bytes, at: i))
      }
    }
  }

  /// `start` itself where no word begins.
  private static func endOfWord(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, PersonalWords.isWord(bytes[end]),
      PersonalWords.signLength(bytes, at: end) == 0
    { end += 1 }
    return end
  }

  /// One spelling for a word in any case. Strings compare composed and decomposed letters as equal.
  private static func folded(_ word: ArraySlice<UInt8>) -> String {
    let lower = String(decoding: word, as: UTF8.self).lowercased()
    if word.allSatisfy({ $0 < 0x80 }) { return lower }
    var folded = String.UnicodeScalarView()
    for scalar in lower.unicodeScalars { folded.append(scalar == "ς" ? "σ" : scalar) }
    return String(folded)
  }

  static func hide(_ range: Range<Int>, in bytes: inout [UInt8]) {
    var i = range.lowerBound
    while i < range.upperBound {
      let end = min(range.upperBound, i + characterLength(bytes, at: i))
      let stars: [UInt8] =
        switch end - i {
        case 1 where bytes[i] == 0x0A || bytes[i] == 0x0D: [bytes[i]]
        case 2: Array("·".utf8)
        // Columns do not count the mark at the head of a file.
        case 3 where bytes[i..<end].elementsEqual([0xEF, 0xBB, 0xBF]): [0xEF, 0xBB, 0xBF]
        case 3: Array("•".utf8)
        case 4: Array("𐄁".utf8)
        default: Array(repeating: UInt8(ascii: "*"), count: end - i)
        }
      bytes.replaceSubrange(i..<end, with: stars)
      i = end
    }
  }
  /// As far as the bytes of a character go on: a broken one must not take a line end with it.
  private static func characterLength(_ bytes: [UInt8], at i: Int) -> Int {
    let whole =
      switch bytes[i] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    var length = 1
    while length < whole, i + length < bytes.count, bytes[i + length] & 0xC0 == 0x80 { length += 1 }
    return length
  }
}
