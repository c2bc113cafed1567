import DecorumBase
import DecorumPosts

/// Suppressions in the comments of a draft: `<!-- lint_ignore: promo/pure-promotion -->` in Markdown, and
/// `# lint_ignore: …` in front matter. Behind the word stands what stands in a cell of a table.
///
/// A tweet's file is published as it is, comments and all: there they stand in front matter alone.
enum DraftComments {
  private static let word = Array("lint_ignore".utf8)
  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)

  /// Those of a comment's inside; none where it speaks of something else.
  static func suppressions(in comment: MappedText) -> [WrittenSuppression] {
    let inner = Byte.trimmed(comment.bytes, 0..<comment.bytes.count)
    guard comment.bytes[inner].starts(with: word) else { return [] }
    var start = inner.lowerBound + word.count
    guard start == inner.upperBound || !isWord(comment.bytes[start]) else { return [] }
    if start < inner.upperBound, comment.bytes[start] == Byte.colon { start += 1 }
    let found = SuppressionCell.suppressions(in: comment.slice(start..<inner.upperBound))
    if !found.isEmpty { return found }
    var empty = WrittenSuppression(at: comment.span(of: inner))
    empty.report(
      "a suppression must name its rule", at: empty.span,
      help: "name it, as in lint_ignore: promo/pure-promotion")
    return [empty]
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    Byte.isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_")
      || byte == Byte.hyphen
  }

  /// Those of the lines of front matter that are comments.
  static func suppressions(
    inFrontMatter lines: Range<Int>, _ decoder: TextDecoder
  ) -> [WrittenSuppression] {
    var found: [WrittenSuppression] = []
    for line in TextLines(decoder.bytes, in: lines) {
      let inner = Byte.trimmed(decoder.bytes, line.content)
      guard decoder.bytes[inner].first == UInt8(ascii: "#") else { continue }
      var faults: [Diagnostic] = []
      let text = decoder.verbatim(inner.lowerBound + 1..<inner.upperBound, &faults)
      found += suppressions(in: text)
    }
    return found
  }

  /// What looks like one in a text that is published as it stands.
  static func published(in text: Range<Int>, _ decoder: TextDecoder) -> [WrittenSuppression] {
    var found: [WrittenSuppression] = []
    var i = text.lowerBound
    while i < text.upperBound {
      guard decoder.bytes[i] == opening[0],
        decoder.bytes[i..<text.upperBound].starts(with: opening)
      else {
        i += 1
        continue
      }
      var inner = i + opening.count
      while inner < text.upperBound, Byte.isBlank(decoder.bytes[inner]) { inner += 1 }
      defer { i = inner }
      guard decoder.bytes[inner..<text.upperBound].starts(with: word) else { continue }
      let span = decoder.span(inner..<(inner + word.count))
      var wrong = WrittenSuppression(at: span)
      wrong.report(
        "a comment in a tweet is published with it", at: span,
        help: "write it into the front matter, as # lint_ignore: promo/pure-promotion")
      found.append(wrong)
    }
    return found
  }
}
