package import DecorumBase

/// Draws lines of a source with carets under the places of interest: the excerpt of every human
/// output. It knows places and words, not diagnostics.
package struct ExcerptPainter: Sendable {
  /// A place to underline.
  package struct Mark: Sendable {
    package enum Weight: Hashable, Sendable {
      /// `^^^^`
      case primary(Severity)
      /// `----`
      case related
    }

    let span: Span
    let text: String
    let weight: Weight

    package init(_ span: Span, _ text: String = "", _ weight: Weight) {
      self.span = span
      self.text = text
      self.weight = weight
    }
  }

  /// A part of a mark that lies in one line.
  private struct Stroke {
    let range: Range<Int>
    let text: String
    let weight: Mark.Weight
  }

  let palette: Palette
  /// Cells of the numbers' column.
  let gutter: Int
  /// Cells that the text of a line may take.
  let limit: Int

  package init(color: Bool = false, width: Int? = nil, gutter: Int = 2) {
    self.init(palette: Palette(color: color), width: width, gutter: gutter)
  }

  init(palette: Palette, width: Int?, gutter: Int) {
    self.palette = palette
    self.gutter = gutter
    limit =
      width.map { max(20, min($0 - gutter - 3, ExcerptWindow.longest)) } ?? ExcerptWindow.longest
  }

  /// The digits that the numbers of the lines of `span` need.
  static func gutter(for spans: [Span], in sources: any SourceAccess) -> Int {
    let last = spans.map { sources.line(of: $0.source, at: max($0.start, $0.end - 1)).number }.max()
    return max(2, String(last ?? 0).count)
  }

  /// The excerpt around marks that all lie in one source, without its first, empty gutter line.
  package func lines(for marks: [Mark], in sources: any SourceAccess) -> [String] {
    let resolver = PositionResolver(sources)
    var strokes: [Int: [Stroke]] = [:]
    var shown: [Int: LinePosition] = [:]
    guard let source = marks.first?.span.source else { return [] }
    for mark in marks {
      let span = mark.span
      let head = resolver.line(of: source, at: span.start)
      let tail = resolver.line(of: source, at: max(span.start, span.end - 1))
      let isOneLine = head.number == tail.number
      shown[head.number] = head
      strokes[head.number, default: []].append(
        Stroke(
          // A place may begin in the end of its first line.
          range: clamp(
            span.start..<(isOneLine ? span.end : max(span.start, head.range.upperBound)),
            to: head.range),
          text: isOneLine ? mark.text : "", weight: mark.weight))
      if isOneLine { continue }
      shown[tail.number] = tail
      strokes[tail.number, default: []].append(
        Stroke(
          range: clamp(
            tail.range.lowerBound..<max(tail.range.lowerBound, span.end), to: tail.range),
          text: mark.text,
          weight: mark.weight))
    }

    var lines: [String] = []
    var previous: Int? = nil
    for line in shown.values.sorted(by: { $0.number < $1.number }) {
      if let previous, line.number > previous + 1 { lines.append(palette(.gutter, pad("⋮"))) }
      previous = line.number
      paint(line, of: source, strokes[line.number] ?? [], in: sources, into: &lines)
    }
    return lines
  }

  /// An excerpt of a text in memory, with its first, empty gutter line.
  package static func lines(
    of text: [UInt8], marking range: Range<Int>, _ words: String = "", severity: Severity,
    color: Bool = false, width: Int? = nil
  ) -> [String] {
    let sources = TextSource(text)
    let span = Span(SourceID(0), range)
    let painter = ExcerptPainter(
      color: color, width: width, gutter: gutter(for: [span], in: sources))
    return [painter.emptyLine]
      + painter.lines(for: [Mark(span, words, .primary(severity))], in: sources)
  }

  /// `   |`
  package var emptyLine: String { palette(.gutter, pad("") + " |") }

  private func paint(
    _ line: LinePosition, of source: SourceID, _ strokes: [Stroke], in sources: any SourceAccess,
    into lines: inout [String]
  ) {
    let start = strokes.map(\.range.lowerBound).min() ?? line.range.lowerBound
    let end = strokes.map(\.range.upperBound).max() ?? start
    let window = ExcerptWindow(
      line.range, of: source, in: sources, focus: start..<end, limit: limit)
    let number = pad(String(line.number))
    lines.append(
      palette(.gutter, "\(number) |") + (window.text.isEmpty ? "" : " \(window.text)"))
    for stroke in strokes {
      lines.append(
        emptyLine + " " + underline(window.cells(of: stroke.range), stroke.weight, stroke.text))
    }
  }

  /// Blanks, carets and the words behind them.
  func underline(_ cells: Range<Int>, _ weight: Mark.Weight, _ text: String) -> String {
    let words = text.isEmpty ? "" : " " + TextSafety.inline(text)
    let blanks = String(repeating: " ", count: cells.lowerBound)
    switch weight {
    case .primary(let severity):
      return blanks
        + palette(.severity(severity), String(repeating: "^", count: cells.count) + words)
    case .related:
      return blanks + palette(.related, String(repeating: "-", count: cells.count) + words)
    }
  }

  private func pad(_ text: String) -> String {
    String(repeating: " ", count: max(0, gutter - text.count)) + text
  }

  private func clamp(_ range: Range<Int>, to line: Range<Int>) -> Range<Int> {
    let lower = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    return lower..<min(max(range.upperBound, lower), line.upperBound)
  }
}
