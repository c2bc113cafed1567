package import DecorumBase

/// JUnit's XML as Jenkins, GitLab and Azure read it: what fails the run is a failure, what could not be
/// read an error, what could not be judged skipped, and the rest stands in `system-out`. Places are in
/// the words, in the unit of `--columns`: the format has none.
package struct JUnitRenderer: ReportRenderer {
  package init() {}

  package func render(
    _ report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> [UInt8] {
    var wording = Wording(sources, options)
    let suites = TestSuites(report, sources, &wording).suites
    func counts(_ suites: [TestSuites.Suite]) -> XMLWriter.Attributes {
      func count(_ verdict: TestSuites.Case.Verdict) -> String {
        String(suites.reduce(0) { $0 + $1.count(verdict) })
      }
      return [
        ("tests", String(suites.reduce(0) { $0 + $1.cases.count })),
        ("failures", count(.failed)), ("errors", count(.broken)),
      ]
    }

    var writer = XMLWriter()
    writer.element("testsuites", [("name", "decorum")] + counts(suites)) { w in
      for suite in suites {
        let skipped = ("skipped", String(suite.count(.skipped)))
        w.element("testsuite", [("name", suite.name)] + counts([suite]) + [skipped]) { w in
          for item in suite.cases { put(item, of: suite.name, &wording, into: &w) }
        }
      }
    }
    return writer.bytes
  }

  private func put(
    _ item: TestSuites.Case, of suite: String, _ wording: inout Wording,
    into writer: inout XMLWriter
  ) {
    let attributes = [("name", item.name), ("classname", suite)]
    if item.verdict == .passed, item.remarks.isEmpty {
      return writer.element("testcase", attributes)
    }
    let reasons = text(of: item.reasons, &wording)
    let remarks = text(of: item.remarks, &wording)
    writer.element("testcase", attributes) { w in
      // Jenkins shows the first failure of a case, so there is one with all of them in it.
      var marks: XMLWriter.Attributes = [("message", item.words)]
      let rules = item.reasons.map(\.rule.description)
      if !rules.isEmpty {
        let unique = rules.enumerated().filter { !rules[..<$0].contains($1) }.map(\.element)
        marks.append(("type", unique.joined(separator: " ")))
      }
      switch item.verdict {
      case .passed: break
      case .failed: w.element("failure", marks, text: reasons)
      case .broken: w.element("error", marks, text: reasons)
      case .skipped: w.element("skipped", marks)
      }
      if !remarks.isEmpty { w.element("system-out", [], text: remarks) }
    }
  }

  private func text(of diagnostics: [Diagnostic], _ wording: inout Wording) -> String {
    diagnostics.map { diagnostic in
      let place = wording.places.spelled(diagnostic.primary.span)
      let head =
        "\(place): \(diagnostic.severity.rawValue): \(TextSafety.inline(diagnostic.message)) "
        + "[\(diagnostic.rule)]"
      return ([head] + wording.details(of: diagnostic)).joined(separator: "\n  ")
    }.joined(separator: "\n")
  }
}
