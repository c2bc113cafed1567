package import DecorumBase

/// Tables in Markdown, for comments on merge requests and for the summary of a CI step. Whatever a post
/// says is shown as it is and makes no link, picture or heading.
///
/// A summary may have only so many bytes; what does not fit is counted.
package struct MarkdownRenderer: ReportRenderer {
  package var saysHowItEnded: Bool { true }
  /// nil = as many as it takes.
  private let mostBytes: Int?
  /// Other places that a row names.
  private static let mostPlaces = 10

  package init(mostBytes: Int? = nil) { self.mostBytes = mostBytes }

  package func render(
    _ report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> [UInt8] {
    rendering(of: report, sources: sources, options: options).bytes
  }

  package func rendering(
    of report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> Rendering {
    var wording = Wording(sources, options)
    var page = Page(mostBytes: mostBytes)
    page.put("## Decorum\n\n")
    for line in HumanRenderer().summary(of: report, options: options) {
      page.put(Markdown.comment(line) + "\n\n")
    }
    for (title, diagnostics) in [
      ("Input and rules", report.faults), ("Findings", report.findings),
    ] where !diagnostics.isEmpty {
      page.begin(title, ["", "place", "what", "rule"])
      var cap = RuleCap(options)
      for diagnostic in diagnostics where cap.take(diagnostic) != nil {
        page.row(row(for: diagnostic, sources, &wording))
      }
      page.end("finding")
      for (rule, count) in cap.left {
        page.put("and \(count) more of \(Markdown.code(rule.description))\n\n")
      }
    }
    if !report.unknown.isEmpty {
      page.begin("Could not be judged", ["rule", "posts", "why"])
      for verdict in report.unknown {
        page.row([
          Markdown.code(verdict.rule.description), String(verdict.posts),
          Markdown.comment(verdict.reason),
        ])
      }
      page.end("reason")
    }
    return Rendering(bytes: page.bytes, cuts: page.cuts)
  }

  private func row(
    for diagnostic: Diagnostic, _ sources: any SourceAccess, _ wording: inout Wording
  ) -> [String] {
    let label = diagnostic.primary
    var what = [Markdown.comment(diagnostic.message)]
    if sources.length(of: label.span.source) > 0 {
      let words = TextSafety.inline(MatchedText.excerpt(of: label, in: sources))
      if !words.isEmpty { what.append(Markdown.code(words)) }
    }
    what += wording.details(of: diagnostic, most: Self.mostPlaces).map { Markdown.comment($0) }
    return [
      diagnostic.severity == .note ? "note" : "**\(diagnostic.severity.rawValue)**",
      Markdown.code(wording.places.spelled(label.span)), what.joined(separator: "<br>"),
      Markdown.code(diagnostic.rule.description),
    ]
  }
}

/// A page that may be full: whole rows only, and a sentence about those that found no room.
private struct Page {
  private(set) var bytes: [UInt8] = []
  private(set) var cuts: [String] = []
  private let mostBytes: Int?
  private var left = 0
  /// Kept free for the sentences about what is left out.
  private static let reserve = 1024

  init(mostBytes: Int?) { self.mostBytes = mostBytes }

  mutating func put(_ text: String) { bytes += text.utf8 }

  mutating func begin(_ title: String, _ columns: [String]) {
    put("### \(title)\n\n" + Markdown.table(columns, []).map { $0 + "\n" }.joined())
    left = 0
  }

  mutating func row(_ cells: [String]) {
    let line = "| \(cells.joined(separator: " | ")) |\n"
    if let mostBytes, bytes.count + line.utf8.count + Self.reserve > mostBytes {
      left += 1
    } else {
      put(line)
    }
  }

  mutating func end(_ noun: String) {
    put("\n")
    guard left > 0, let mostBytes else { return }
    let cut =
      "\(Counted.noun(left, "more \(noun)")) left out: there is room for \(mostBytes / 1024) KiB"
    put("**\(cut)**\n\n")
    cuts.append(cut)
  }
}
