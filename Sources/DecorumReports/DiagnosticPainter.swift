import DecorumBase

/// Draws one diagnostic as a compiler does: the message, the place, the excerpt with carets, the
/// other places, and what to do.
struct DiagnosticPainter {
  let sources: any SourceAccess
  let palette: Palette
  let width: Int?
  var places: Places

  init(sources: any SourceAccess, options: RenderOptions) {
    self.sources = sources
    palette = Palette(color: options.color)
    width = options.width
    places = Places(sources, unit: options.columns)
  }

  /// - Parameter naming: whether to say how to ask for the reason of the rule.
  mutating func lines(for diagnostic: Diagnostic, naming: Bool) -> [String] {
    let plan = RelatedPlan(diagnostic, in: sources, reach: width ?? ExcerptWindow.longest)
    let painter = ExcerptPainter(
      palette: palette, width: width,
      gutter: ExcerptPainter.gutter(
        for: ([diagnostic.primary] + plan.drawn).map(\.span), in: sources))
    let indent = String(repeating: " ", count: painter.gutter)

    var lines = [title(of: diagnostic)]
    // A file that is empty, missing or a folder has no lines to point at.
    let source = diagnostic.primary.span.source
    let isEmpty = sources.length(of: source) == 0
    let place = isEmpty ? places.name(of: source) : places.spelled(diagnostic.primary.span)
    lines.append(
      "\(indent)\(palette(.gutter, "-->")) \(place)"
        + places.address(of: diagnostic.primary.post, withTime: !diagnostic.secondary.isEmpty))
    if !isEmpty {
      lines.append(painter.emptyLine)
      let primary = ExcerptPainter.Mark(
        diagnostic.primary.span, diagnostic.primary.text, .primary(diagnostic.severity))
      lines += painter.lines(
        for: [primary] + plan.beside.map { .init($0.span, $0.text, .related) }, in: sources)
    }
    if let decoded = decoded(of: diagnostic.primary) {
      lines += self.lines(for: decoded, diagnostic.severity, painter: painter)
    }
    for step in plan.steps { lines += related(step, painter: painter, indent: indent) }
    lines += advice(of: diagnostic, naming: naming).map { kind, text in
      "\(indent) \(palette(.gutter, "=")) \(palette(.strong, kind + ":")) \(text)"
    }
    return lines
  }

  private func title(of diagnostic: Diagnostic) -> String {
    let severity = palette(
      .severity(diagnostic.severity), "\(diagnostic.severity.rawValue)[\(diagnostic.rule)]")
    return severity + palette(.strong, ": " + TextSafety.inline(diagnostic.message))
  }

  private mutating func related(
    _ step: RelatedPlan.Step, painter: ExcerptPainter, indent: String
  ) -> [String] {
    let mark = "\(indent) \(palette(.gutter, ":::"))"
    switch step {
    case .excerpt(let label):
      return [
        "\(mark) \(places.spelled(label.span))\(places.address(of: label.post, withTime: true))"
      ] + painter.lines(for: [.init(label.span, label.text, .related)], in: sources)
    case .leftOut(let count):
      return ["\(mark) and \(Counted.noun(count, "more place")) in between"]
    case .list(let labels, let text):
      let list = places.list(labels.map(\.span))
      if !text.isEmpty { return ["\(mark) \(list): \(TextSafety.inline(text))"] }
      return [
        labels.count == 1
          ? "\(mark) \(list) is the other"
          : "\(mark) \(list) are the other \(Counted.word(labels.count))"
      ]
    }
  }

  /// The decoded words of a place that the source spells in another way.
  private func decoded(of label: Label) -> DecodedExcerpt? {
    guard let decoded = label.decoded else { return nil }
    let words = Array(decoded.text.utf8)[decoded.range]
    // A place of several lines is known by its first; one byte more tells whether it ends there.
    let span = label.span
    let raw = sources.bytes(
      of: span.source, in: span.start..<min(span.end, span.start + words.count + 1))
    let isLineEnd = raw.count > words.count && (raw.last == 0x0A || raw.last == 0x0D)
    let isAsWritten = raw.starts(with: words) && (raw.count == words.count || isLineEnd)
    return isAsWritten ? nil : decoded
  }

  private func lines(
    for decoded: DecodedExcerpt, _ severity: Severity, painter: ExcerptPainter
  ) -> [String] {
    let line = SafeLine(Array(decoded.text.utf8))
    let head = "= decoded: "
    let window = ExcerptWindow(
      line, focus: line.cells(of: decoded.range), limit: max(20, painter.limit - head.count + 2))
    let indent = String(repeating: " ", count: painter.gutter + 1)
    return [
      indent + palette(.gutter, "=") + " " + palette(.strong, "decoded:") + " \(window.text)",
      indent + String(repeating: " ", count: head.count)
        + painter.underline(window.cells(of: decoded.range), .primary(severity), ""),
    ]
  }

  /// Help, notes and the rest that stands below the excerpt.
  private func advice(of diagnostic: Diagnostic, naming: Bool) -> [(kind: String, text: String)] {
    // The words stand below each other.
    Wording.advice(of: diagnostic, naming: naming).map { kind, text in
      (kind, kind.utf8.count < 4 ? " " + text : text)
    }
  }
}
