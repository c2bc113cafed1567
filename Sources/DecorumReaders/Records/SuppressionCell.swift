import DecorumBase
import DecorumPosts

/// Reads suppressions from one text: a cell of a table, or a string of JSON.
///
///     promo/pure-promotion until=2026-12-31 reason="agreed with legal"; spam
///
/// First the rule, then pairs `key=value`, with quotation marks where a value has blanks. `;`, `,` and
/// line ends stand between suppressions. What is wrong costs its own suppression and no other.
struct SuppressionCell {
  private let text: MappedText
  private var i = 0

  init(_ text: MappedText) { self.text = text }

  static func suppressions(in text: MappedText) -> [WrittenSuppression] {
    var cell = SuppressionCell(text)
    var found: [WrittenSuppression] = []
    while let next = cell.next() { found.append(next) }
    return found
  }

  private var bytes: [UInt8] { text.bytes }
  private var isAtEnd: Bool { i == bytes.count }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ";") || byte == Byte.comma || Byte.isLineEnd(byte)
  }

  private mutating func next() -> WrittenSuppression? {
    while !isAtEnd, Byte.isBlank(bytes[i]) || Self.isSeparator(bytes[i]) { i += 1 }
    if isAtEnd { return nil }
    let start = i
    var end = i
    var found = WrittenSuppression(at: text.span(of: start..<start))
    while let word = word() {
      take(word, &found)
      end = word.range.upperBound
    }
    found.span = text.span(of: start..<end)
    return found
  }

  /// `until=2026-12-31`, or a name alone.
  private struct Word {
    var range: Range<Int>
    /// Up to the sign `=`.
    var key: Range<Int>
    /// Without quotation marks; nil where there is no `=`.
    var value: Range<Int>?
    var isOpen = false
    /// Something stands right behind the closing mark.
    var isGlued = false
  }

  /// - Returns: nil at the end of the suppression.
  private mutating func word() -> Word? {
    while !isAtEnd, bytes[i] == Byte.space || bytes[i] == Byte.tab { i += 1 }
    if isAtEnd || Self.isSeparator(bytes[i]) { return nil }
    let start = i
    while !isAtEnd, !isEnd(bytes[i]), bytes[i] != UInt8(ascii: "=") { i += 1 }
    var word = Word(range: start..<i, key: start..<i)
    guard !isAtEnd, bytes[i] == UInt8(ascii: "=") else { return word }
    i += 1
    if let quote = QuotationMark.opening(bytes[i...]) {
      i += quote.opening.count
      let inner = i
      while !isAtEnd, quote.closing(bytes[i...]) == nil { i += 1 }
      word.value = inner..<i
      word.isOpen = isAtEnd
      i += quote.closing(bytes[i...])?.count ?? 0
      let behind = i
      while !isAtEnd, !isEnd(bytes[i]) { i += 1 }
      word.isGlued = i > behind
    } else {
      let inner = i
      while !isAtEnd, !isEnd(bytes[i]) { i += 1 }
      word.value = inner..<i
    }
    word.range = start..<i
    return word
  }

  private func isEnd(_ byte: UInt8) -> Bool { Byte.isBlank(byte) || Self.isSeparator(byte) }

  private func take(_ word: Word, _ found: inout WrittenSuppression) {
    let key = string(word.key)
    guard let value = word.value else {
      if found.rule == nil {
        found.rule = text.slice(word.key)
      } else {
        found.report(
          "\(QuotedWords.quoted(key)) is no part of a suppression",
          at: text.span(of: word.range),
          help: "write key=value, with quotation marks around several words: "
            + "reason=\"agreed with legal\"")
      }
      return
    }
    let place = text.span(of: word.key.isEmpty ? word.range : word.key)
    if found.rule == nil {
      found.report(
        "a suppression begins with the rule", at: place,
        help: "write the rule first, as in promo/pure-promotion \(key)=…")
    }
    guard let known = WrittenSuppression.Key(rawValue: key) else {
      return found.reportUnknownKey(QuotedWords.bare(key), at: place)
    }
    if word.isOpen {
      found.report(
        "the quotation mark of \"\(key)\" is never closed", at: text.span(of: word.range),
        help: "close it behind the last word")
    } else if word.isGlued {
      found.report(
        "something stands right behind the quotation mark of \"\(key)\"",
        at: text.span(of: word.range),
        help: "leave a blank or a semicolon between the two; inside use the other quotation marks")
    }
    let inner = Byte.trimmed(bytes, value)
    if inner.isEmpty { return found.reportBlank(key, at: text.span(of: word.range)) }
    if found[known] != nil { return found.reportTwice(key, at: place) }
    found[known] = text.slice(inner)
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

/// The marks that people and their spreadsheets put around words.
private struct QuotationMark {
  let opening: [UInt8]
  private let closings: [[UInt8]]

  private init(_ opening: String, _ closings: String...) {
    self.opening = Array(opening.utf8)
    self.closings = closings.map { Array($0.utf8) }
  }

  private static let all = [
    QuotationMark("\"", "\""), QuotationMark("'", "'"), QuotationMark("“", "”"),
    QuotationMark("„", "“", "”"), QuotationMark("‘", "’"),
  ]

  static func opening(_ bytes: ArraySlice<UInt8>) -> QuotationMark? {
    all.first { bytes.starts(with: $0.opening) }
  }

  func closing(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    closings.first { bytes.starts(with: $0) }
  }
}
