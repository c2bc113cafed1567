import DecorumBase

/// Decides how the other places of a diagnostic are shown: beside the primary one, in excerpts of
/// their own, or as a list of lines. Never silently less than all: what is left out is counted.
struct RelatedPlan {
  enum Step {
    case excerpt(Label)
    case list([Label], text: String)
    case leftOut(Int)
  }

  /// Drawn in the excerpt of the primary place.
  private(set) var beside: [Label] = []
  private(set) var steps: [Step] = []

  private static let mostExcerpts = 3

  /// - Parameter reach: the bytes within which two places on a line share an excerpt.
  init(_ diagnostic: Diagnostic, in sources: any SourceAccess, reach: Int) {
    let primary = diagnostic.primary.span
    let line = sources.line(of: primary.source, at: primary.start)
    var apart: [Label] = []
    for label in diagnostic.secondary {
      let span = label.span
      let isNear =
        span.source == primary.source && line.range.lowerBound <= span.start
        && max(span.end, primary.end) <= line.range.upperBound
        && max(span.end, primary.end) - min(span.start, primary.start) <= reach / 2
      if isNear, !label.text.isEmpty { beside.append(label) } else { apart.append(label) }
    }

    let worded = apart.filter { !$0.text.isEmpty }
    let wordless = apart.filter { $0.text.isEmpty }
    if worded.count <= Self.mostExcerpts {
      steps = worded.map { .excerpt($0) }
    } else if let text = worded.first?.text, worded.allSatisfy({ $0.text == text }) {
      steps = [.list(worded, text: text)]
    } else {
      steps = [
        .excerpt(worded[0]), .leftOut(worded.count - 2), .excerpt(worded[worded.count - 1]),
      ]
    }
    if !wordless.isEmpty { steps.append(.list(wordless, text: "")) }
  }

  /// The labels that need an excerpt.
  var drawn: [Label] {
    beside
      + steps.compactMap {
        if case .excerpt(let label) = $0 { return label }
        return nil
      }
  }
}
