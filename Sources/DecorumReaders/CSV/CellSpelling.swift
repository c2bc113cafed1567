import DecorumBase

/// How a table spells a text inside its cell, beyond the quotation marks of CSV.
enum CellSpelling: Sendable {
  case plain
  /// `'=1+1`: an apostrophe keeps spreadsheets from computing.
  case formulaGuard
  /// Several texts between `||`, of which the first is meant.
  case firstBetweenBars
  case firstBetweenSemicolons
  /// `&amp;`, `&lt;` and `&gt;`.
  case entities
  /// Google's `{"text":"…"}`.
  case takeoutJSON
  /// LinkedIn's posts: each paragraph in quotation marks of its own.
  case wrappedParagraphs
  /// LinkedIn's comments: `\"` stands for a quotation mark.
  case backslashedQuotes
}

extension CellSpelling {
  /// Whether the cell holds nothing that this spelling changes: it is the text that it looks like.
  func isPlain(_ cell: CSVCell, in bytes: [UInt8]) -> Bool {
    switch self {
    case .plain: true
    case .formulaGuard:
      cell.content.isEmpty || bytes[cell.content.lowerBound] != UInt8(ascii: "'")
    case .entities: !bytes[cell.content].contains(UInt8(ascii: "&"))
    case .firstBetweenBars, .firstBetweenSemicolons, .takeoutJSON, .wrappedParagraphs,
      .backslashedQuotes:
      false
    }
  }
}

extension TextDecoder {
  /// The text that a cell stands for.
  func text(
    of cell: CSVCell, spelledIn spelling: CellSpelling, delimiter: UInt8?,
    _ diagnostics: inout [Diagnostic]
  ) -> MappedText {
    switch spelling {
    case .wrappedParagraphs:
      return LinkedInText.paragraphs(verbatim(cell.content, &diagnostics))
    case .backslashedQuotes:
      return LinkedInText.comment(verbatim(cell.content, &diagnostics))
    default: break
    }
    let text = text(cell.written(delimiter: delimiter), &diagnostics)
    switch spelling {
    case .formulaGuard: return text.withoutFormulaGuard
    case .firstBetweenBars:
      return text.partsBetweenDoubleBars.first { !$0.isEmpty } ?? text
    case .firstBetweenSemicolons:
      return text.parts { $0 == UInt8(ascii: ";") }.first ?? text
    case .entities: return EntityText.decoded(text)
    case .takeoutJSON: return TakeoutText.decoded(text, &diagnostics)
    case .plain, .wrappedParagraphs, .backslashedQuotes: return text
    }
  }
}

extension MappedText {
  /// Spreadsheets compute what begins with one of these; an apostrophe in front is no part of the text.
  fileprivate var withoutFormulaGuard: MappedText {
    guard bytes.count > 1, bytes[0] == UInt8(ascii: "'"), "=+-@".utf8.contains(bytes[1]) else {
      return self
    }
    return slice(1..<bytes.count)
  }
}
