import DecorumBase

/// A text where a reader found it in its block, not decoded yet. Readers cut records into these, and
/// only what a post keeps becomes a text of its own: most values cost a look at their bytes.
struct WrittenText: Sendable {
  enum Form: Sendable {
    /// Byte for byte.
    case plain
    case jsonEscapes
    /// Where the closing mark stands, if text goes on behind it.
    case doubledQuotes(strayFrom: Int?)
  }

  /// In the block, without quotation marks.
  let range: Range<Int>
  let spelling: Spelling
  let form: Form

  init(_ range: Range<Int>, spelledAs spelling: Spelling, _ form: Form = .plain) {
    self.range = range
    self.spelling = spelling
    self.form = form
  }

  var isPlain: Bool { if case .plain = form { true } else { false } }
}

extension TextDecoder {
  func text(_ written: WrittenText, _ diagnostics: inout [Diagnostic]) -> MappedText {
    switch written.form {
    case .plain: verbatim(written.range, spelledAs: written.spelling, &diagnostics)
    case .jsonEscapes: jsonString(withEscapes: written.range, &diagnostics)
    case .doubledQuotes(let stray):
      cell(written.range, strayFrom: stray, spelledAs: written.spelling, &diagnostics)
    }
  }

  /// Whether it is nothing but blanks.
  func isBlank(_ written: WrittenText) -> Bool {
    guard case .jsonEscapes = written.form else {
      return Byte.trimmed(bytes, written.range).isEmpty
    }
    var ignored: [Diagnostic] = []
    return text(written, &ignored).bytes.allSatisfy { Byte.isBlank($0) }
  }
}
