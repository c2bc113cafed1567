/// A literal without the word edges around it: in `\bad\b` only "ad" is in a match, and the text must have a
/// word that begins and ends there.
///
/// `\b` beside a letter says that no letter or digit stands on its other side, and so does `\W`. So an edge
/// fails where one of ASCII stands there in loose form, which keeps words words; what is beyond ASCII may be
/// either, and lets the edge hold. So does an underscore, which is part of a word to `\b` alone.
struct LiteralEdges: Hashable {
  /// The string itself.
  let core: Range<Int>
  let before: Bool
  let behind: Bool

  /// - Parameters:
  ///   - range: where the literal stands in `bytes`.
  init(_ range: Range<Int>, of bytes: borrowing Span<UInt8>) {
    let isLong = range.count > 1
    before = isLong && bytes[range.lowerBound] == RequiredLiterals.edge
    behind = isLong && bytes[range.upperBound &- 1] == RequiredLiterals.edge
    core = range.lowerBound &+ (before ? 1 : 0)..<range.upperBound &- (behind ? 1 : 0)
  }

  /// Whether the literal may stand where its core does.
  /// - Parameter start: where that begins in `text`, a text in loose form.
  @inline(__always)
  func mayHold(in text: borrowing Span<UInt8>, at start: Int) -> Bool {
    Self.mayHold(before, behind, around: start..<start &+ core.count, in: text)
  }

  @inline(__always)
  static func mayHold(
    _ before: Bool, _ behind: Bool, around range: Range<Int>, in text: borrowing Span<UInt8>
  ) -> Bool {
    if before, range.lowerBound > 0, isOfWord(text[range.lowerBound &- 1]) { return false }
    return !(behind && range.upperBound < text.count && isOfWord(text[range.upperBound]))
  }

  /// A letter or digit of ASCII, in loose form.
  @inline(__always)
  static func isOfWord(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte &- 0x30 < 10 }

  /// Calls back with each few bytes at the edge of a word, its own sign among them: what a literal with
  /// edges can begin or end with.
  /// - Parameters:
  ///   - longest: in bytes, two at least.
  ///   - body: takes bytes as a number, the first one highest.
  @inline(__always)
  static func forEachGram(
    in text: borrowing Span<UInt8>, upTo longest: Int, _ body: (UInt32) -> Void
  ) {
    let edge = UInt32(RequiredLiterals.edge)
    var start = 0
    while start < text.count {
      guard isOfWord(text[start]) else {
        start &+= 1
        continue
      }
      var end = start &+ 1
      while end < text.count, isOfWord(text[end]) { end &+= 1 }
      var gram = edge
      for i in start..<min(start &+ longest &- 1, text.count) {
        gram = gram &<< 8 | UInt32(text[i])
        body(gram)
        if i &+ 1 == end, i &- start &+ 3 <= longest { body(gram &<< 8 | edge) }
      }
      gram = edge
      var length = 1
      for i in stride(from: end &- 1, through: max(end &- longest &+ 1, 0), by: -1) {
        gram |= UInt32(text[i]) &<< UInt32(8 &* length)
        length &+= 1
        body(gram)
      }
      start = end &+ 1
    }
  }
}
