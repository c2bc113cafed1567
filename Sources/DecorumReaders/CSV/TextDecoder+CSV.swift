import DecorumBase

extension TextDecoder {
  /// The text of a cell: `""` maps to the quotation mark that it stands for.
  /// - Parameter strayFrom: where the closing mark stands, if text goes on behind it.
  func cell(
    _ range: Range<Int>, strayFrom stray: Int?, spelledAs spelling: Spelling,
    _ diagnostics: inout [Diagnostic]
  ) -> MappedText {
    var builder = MappedTextBuilder(base: range.lowerBound + offset, reserving: range.count)
    var damage = Damage(in: range)
    let quotedEnd = stray ?? range.upperBound
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
    if let stray {
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

extension CSVCell {
  /// - Parameter delimiter: of the table; nil for one column.
  func written(delimiter: UInt8?) -> WrittenText {
    // Where text goes on behind the closing mark, nobody knows what a mark more would do.
    let spelling: Spelling =
      strayFrom != nil ? .closed : isQuoted ? .quotedCell : .bareCell(delimiter: delimiter)
    let isPlain = !hasDoubledQuotes && strayFrom == nil
    return WrittenText(
      content, spelledAs: spelling, isPlain ? .plain : .doubledQuotes(strayFrom: strayFrom))
  }
}
