import DecorumBase
import Testing

@testable import DecorumReports

@Suite struct ShortRendererTests {
  private let rule = RuleID(known: "frequency/burst")

  @Test func oneLineForEachDiagnosticInTheWayEditorsParse() {
    let m = Marked(["q.csv": "x ⟦a⟧\n⟦b⟧\n⟦c⟧\n⟦d⟧\n⟦e⟧"])
    let report = Report.sample([
      Diagnostic(rule, .error, "too many", at: Label(m.spans[0])),
      Diagnostic(
        rule, .note, "too\nmany", at: Label(m.spans[1]), secondary: [Label(m.spans[0], "x")]),
      Diagnostic(
        rule, .warning, "m", at: Label(m.spans[0]), secondary: m.spans[1...].map { Label($0) }),
    ])
    #expect(
      ShortRenderer().text(report, m.sources, RenderOptions(maxPerRule: 1)) == """
        q.csv:1:3: error: too many [frequency/burst]
        q.csv:2:1: note: too␊many (also at q.csv:1:3) [frequency/burst]
        q.csv:1:3: warning: m (also at q.csv:2:1, q.csv:5:1 and 2 more) [frequency/burst]

        """)
  }

  @Test func aPathCannotBeACommand() {
    let m = Marked([" ::error::": "⟦a⟧"])
    let report = Report.sample([Diagnostic(rule, .error, "m", at: Label(m.spans[0]))])
    #expect(ShortRenderer().text(report, m.sources).hasPrefix(" :·:error:::1:1: error: m"))
  }
}
