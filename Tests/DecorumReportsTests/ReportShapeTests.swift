import DecorumBase
import DecorumReports
import Testing

/// The shape of the report, from which its schema is rendered, is the report as it is written: key by
/// key and type by type, no more and no less.
@Suite struct ReportShapeTests {
  @Test func theReportIsAsItsShapeSays() throws {
    let m = Marked(["queue.csv": "Text\n日 ⟦Only today⟧", "old.csv": "⟦x⟧"])
    let rule = RuleID(known: "frequency/burst")
    let finding = Diagnostic(
      rule, .error, "5 posts", at: Label(m.spans[0], "the fifth", post: .sample()),
      secondary: [Label(m.spans[1], "the first", post: .sample("p1"))],
      notes: ["n"], helps: ["move it"],
      fixes: [Fix(title: "t", safety: .displayOnly, edit: .init(m.spans[0], replacement: "#ad "))],
      markets: ["us"])
    let fault = Diagnostic(RuleID(known: "input/csv"), .warning, "m", at: Label(m.spans[1]))
    var report = Report.sample(
      [finding], problems: [fault],
      unknown: [UnknownVerdict(rule: rule, reason: "no time", posts: 41, examples: [.sample()])],
      inputs: [InputSummary(name: "queue.csv", format: "csv", posts: 3, diagnostics: [fault])],
      suppressed: [SuppressedFinding(finding: finding, by: .sample(at: m.spans[1]))])
    report.known = [
      KnownFinding(finding, by: .baseline(since: "2026-11-20", days: 1)),
      KnownFinding(finding, by: .revision("main")),
    ]
    report.baseline = BaselineSummary(file: "b.json", findings: 3, gone: 1)
    let bytes = JSONRenderer().render(report, sources: m.sources, options: .init())
    var walk = Walk()
    walk.compare(try StrictJSON.parse(bytes), .mapping(.report), "report")
    #expect(walk.faults == [])
    // Every mapping was met, or nothing was shown of it.
    #expect(
      walk.met == [
        "report", "run", "finding", "post", "unjudged_post", "place", "position", "related", "fix",
        "edit", "suppressed", "suppression", "unknown", "input", "summary", "exit",
        "known_finding", "finding_origin", "baseline_summary",
      ])
  }

  @Test func aKeyTooManyOrTooFewIsSeen() throws {
    var walk = Walk()
    let exit = try StrictJSON.parse(Array(#"{"code": "1", "because": "x"}"#.utf8))
    walk.compare(exit, try #require(MappingShape.report["exit"]).value, "exit")
    #expect(
      walk.faults == [
        "exit has [\"because\", \"code\"]", "exit.code is no integer(least: Optional(0))",
      ]
    )
  }
}

/// Compares a value with a shape, by the letter.
private struct Walk {
  var faults: [String] = []
  var met: Set<String> = []

  mutating func compare(_ value: StrictJSON, _ shape: ValueShape, _ path: String) {
    switch (shape, value) {
    case (.optional, .null), (.text, .string), (.flag, .bool), (.number, .number): break
    case (.optional(let shape), _): compare(value, shape, path)
    case (.integer, .number(let digits)) where Int(digits) != nil: break
    case (.choice(let words), .string(let word)) where words.contains(word): break
    case (.array(let shape), .array(let items)):
      for item in items { compare(item, shape, "\(path)[]") }
    case (.shaped(let shape), .object(let members)):
      let shape = shape()
      met.insert(shape.name)
      if members.keys.sorted() != shape.keys.map(\.name).sorted() {
        faults.append("\(path) has \(members.keys.sorted())")
      }
      for key in shape.keys {
        if let member = members[key.name] { compare(member, key.value, "\(path).\(key.name)") }
      }
    default: faults.append("\(path) is no \(shape)")
    }
  }
}
