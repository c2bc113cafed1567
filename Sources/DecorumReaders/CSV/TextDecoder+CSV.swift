import DecorumBase

extension TextDecoder {
  /// The text of a cell: `""` maps to the quotation mark that it stands for.
  /// - Parameter delimiter: of the table; nil for one column.
  /// - Parameter usual: what stood in the column last.
  func csvCell(
    _ cell: CSVCell, delimiter: UInt8? = nil, like usual: inout [UInt8],
    _ diagnostics: inout [Diagnostic]
  ) -> MappedText {
    // Where text goes on behind the closing mark, nobody knows what a mark more would do.
    let spelling: Spelling =
      cell.strayFrom != nil
      ? .closed : cell.isQuoted ? .quotedCell : .bareCell(delimiter: delimiter)
    guard cell.hasDoubledQuotes || cell.strayFrom != nil else {
      return verbatim(cell.content, spelledAs: spelling, like: &usual, &diagnostics)
    }
    let range = cell.content
    var builder = MappedTextBuilder(base: range.lowerBound + offset, reserving: range.count)
    var damage = Damage(in: range)
    let quotedEnd = cell.strayFrom ?? range.upperBound
    var start = range.lowerBound
    var i = start
    while true {
      i = CSVScanner.quote(bytes.span, from: i)
      guard i < quotedEnd else { break }
      append(start..<i, to: &builder, &damage)
      builder.append("\"", replacing: (i + offset)..<(i + 2 + offset))
      i += 2
      start = i
    }
    append(start..<quotedEnd, to: &builder, &damage)
    if let stray = cell.strayFrom {
      append((stray + 1)..<range.upperBound, to: &builder, &damage)
    }
    report(damage, &diagnostics)
    return MappedText(
      bytes: builder.bytes, span: span(range), map: builder.map(),
      spelledAs: damage.isCodePage ? .closed : spelling)
  }

  /// - Parameter quote: the mark that was to close a cell.
  func strayText(behind quote: Int) -> Diagnostic {
    Diagnostic(
      InputDiagnostics.csv, .warning, "text goes on behind the closing quotation mark",
      at: Label(span(quote..<(quote + 1))),
      helps: ["write \"\" for a quotation mark inside a quoted cell"])
  }
}
