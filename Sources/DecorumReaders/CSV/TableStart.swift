import DecorumBase
import DecorumPosts

/// Finds the header of a table: its first line, or a line not far below where titles stand above it.
struct TableStart {
  let header: CSVHeader

  enum Outcome {
    case table(CSVTable, CSVHeader.Found)
    case needsMore
    case refused([Diagnostic])
  }

  /// How many lines are looked at.
  private static let mostLines = 5

  private var decoder: TextDecoder { header.decoder }

  func find(from start: Int) -> Outcome {
    var refusal: [Diagnostic]?
    var next = start
    for line in 1...Self.mostLines {
      switch header.read(from: next) {
      case .needsMore: return .needsMore
      case .missing: return .refused(refusal ?? [])
      case .unclosed(let quote): return .refused(refusal ?? [unclosed(quote)])
      case .table(let table, var found):
        let faults = faults(of: table, found)
        // A line below the first has to look like a header all the more.
        if faults.isEmpty, line == 1 || table.knownColumns > 1 {
          if line > 1 { found.diagnostics.append(titles(above: found.range, from: start)) }
          return .table(table, found)
        }
        refusal = refusal ?? found.diagnostics + faults
        next = found.next
      }
    }
    return .refused(refusal ?? [])
  }

  /// What keeps a line from being the header.
  private func faults(of table: CSVTable, _ found: CSVHeader.Found) -> [Diagnostic] {
    let names = table.columns.map(\.name)
    let missing = (header.keys.mapped?.paths ?? []).filter { path in
      !names.contains { MappedKeys.isSame($0, path.written) }
    }
    let place = decoder.span(found.range)
    if !missing.isEmpty {
      // To go by the other columns would be to guess.
      return MappedKeys.missing(
        missing, what: "column", names: names.filter { !$0.isEmpty }, at: place)
    }
    if table.hasText { return [] }
    return [
      Diagnostic(
        InputDiagnostics.csvHeader, .error, "no column holds the text of the posts",
        at: Label(place),
        notes: ["the columns are \(names.map(QuotedWords.quoted).joined(separator: ", "))"],
        helps: ["name the column that holds the text, as in --map text=Caption"])
    ]
  }

  private func titles(above range: Range<Int>, from start: Int) -> Diagnostic {
    var lines = TextLines(decoder.bytes, in: start..<decoder.bytes.count)
    var number = 0
    while let line = lines.next(), line.content.lowerBound <= range.lowerBound { number += 1 }
    return Diagnostic(
      InputDiagnostics.csvHeader, .note,
      "the header is on line \(number); what stands above it is not read",
      at: Label(decoder.span(range)))
  }

  private func unclosed(_ quote: Int) -> Diagnostic {
    Diagnostic(
      InputDiagnostics.csv, .error, "this quotation mark is never closed",
      at: Label(decoder.span(quote..<(quote + 1))), notes: ["nothing behind it was read"],
      helps: ["close it, or write \"\" for a quotation mark inside a quoted cell"])
  }
}
