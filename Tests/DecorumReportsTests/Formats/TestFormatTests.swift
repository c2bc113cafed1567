import DecorumBase
import TestSupport
import Testing

@testable import DecorumReports

/// JUnit and TAP: what is red, what is counted, and that names are no directives.
@Suite struct TestFormatTests {
  private let rule = RuleID(known: "frequency/burst")

  private func report(_ m: Marked, threshold: Severity? = .error) -> Report {
    let post = PostReference.sample("p1")
    return Report.sample(
      [
        Diagnostic(rule, .warning, "w", at: Label(m.spans[0], post: post)),
        Diagnostic(rule, .error, "e", at: Label(m.spans[1], post: post)),
        Diagnostic(rule, .warning, "w", at: Label(m.spans[2], post: .sample("p2"))),
      ],
      unknown: [UnknownVerdict(rule: rule, reason: "no time", posts: 2, examples: [])],
      inputs: [
        InputSummary(name: "q.csv", format: "csv", posts: 5),
        InputSummary(
          name: "r.csv", format: "csv", posts: 1,
          diagnostics: [
            Diagnostic(RuleID(known: "input/csv-row"), .error, "f", at: Label(m.spans[3])),
            Diagnostic(RuleID(known: "input/not-read"), .note, "n", at: Label(m.spans[3])),
          ]),
      ], exit: ExitStatus(code: 2, why: "1 fault"), threshold: threshold)
  }

  private let marked = Marked(["q.csv": "⟦a⟧ ⟦b⟧ ⟦c⟧", "r.csv": "⟦d⟧"])

  @Test func aCaseForEachPostAndOneForTheRest() throws {
    let bytes = JUnitRenderer().render(report(marked), sources: marked.sources, options: .init())
    let root = try #require(XMLTree.parse(bytes))
    #expect(
      root.attributes == ["name": "decorum", "tests": "8", "failures": "1", "errors": "2"])
    let suites = root.children
    #expect(suites.map { $0.attributes["name"] } == ["q.csv", "r.csv", "decorum"])
    #expect(suites.map { $0.attributes["tests"] } == ["3", "3", "2"])
    #expect(suites.map { $0.attributes["skipped"] } == ["0", "0", "1"])
    let cases = suites[0].children
    #expect(cases[0].attributes["name"]?.hasPrefix("post p1 (row 6, ") == true)
    #expect(cases[0].children.map(\.name) == ["failure", "system-out"])
    #expect(cases[0].children[0].attributes == ["message": "e", "type": "frequency/burst"])
    #expect(cases[0].children[0].text.hasPrefix("q.csv:1:3: error: e [frequency/burst]\n  in row"))
    #expect(cases[1].children.map(\.name) == ["system-out"], "a warning fails nothing here")
    #expect(cases[2].attributes["name"] == "3 other posts")
    #expect(suites[1].children.map { $0.children.map(\.name) } == [["error"], ["system-out"], []])
    #expect(suites[1].children[2].attributes["name"] == "1 other post")
    #expect(
      suites[2].children.map { $0.children.first?.attributes["message"] } == [
        "2 posts could not: no time", "it is 2: 1 fault",
      ])
  }

  @Test(arguments: [(Severity.warning as Severity?, 2), (.error, 1), (nil, 0)])
  func theThresholdDecidesWhatFails(threshold: Severity?, failures: Int) throws {
    let bytes = JUnitRenderer().render(
      report(marked, threshold: threshold), sources: marked.sources, options: .init())
    let root = try #require(XMLTree.parse(bytes))
    #expect(root.all("failure").count == failures)
  }

  /// Whatever the report: something is red exactly where the exit code is not 0.
  @Test func greenIsExitCodeZero() throws {
    for (code, isGreen) in [(0, true), (1, false), (2, false)] as [(Int32, Bool)] {
      let report = Report.sample(exit: ExitStatus(code: code, why: "because"))
      let xml = try #require(
        XMLTree.parse(JUnitRenderer().render(report, sources: TextSource([]), options: .init())))
      #expect((xml.all("failure") + xml.all("error")).isEmpty == isGreen)
      let tap = TAPRenderer().text(report, TextSource([]))
      #expect(tap.contains("\nnot ok") == !isGreen)
    }
  }

  @Test func tapHasAPlanAndYAMLThatIsJSON() throws {
    let text = TAPRenderer().text(report(marked), marked.sources)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[0] == "TAP version 14" && lines[1] == "1..8")
    let points = lines.filter { $0.hasPrefix("ok ") || $0.hasPrefix("not ok ") }
    #expect(points.count == 8)
    for (i, point) in points.enumerated() { #expect(point.contains("ok \(i + 1) - ")) }
    #expect(points[6].hasSuffix(" # SKIP 2 posts could not: no time"))
    let items = lines.filter { $0.hasPrefix("    - ") }
    #expect(items.count == 5)
    for item in items { _ = try StrictJSON.parse(Array(item.dropFirst(6).utf8)) }
    #expect(lines.last?.hasPrefix("# ") == true)
  }

  @Test func aNameIsNoDirective() {
    let m = Marked(["a\\b # skip.csv": "⟦x⟧"])
    let post = PostReference(
      id: "#TODO #1", platform: nil, account: nil, time: nil, address: "")
    let report = Report.sample(
      [Diagnostic(rule, .error, "e", at: Label(m.spans[0], post: post))], inputs: [])
    let text = TAPRenderer().text(report, m.sources)
    #expect(text.contains("not ok 1 - a\\\\b \\#· skip.csv: post \\#·TODO \\#1\n"))
  }

  @Test func xmlHoldsWhatItCanAndShowsTheRest() throws {
    var generator = SeededNumbers(78)
    for _ in 0..<400 {
      let words = HostileReport.text(&generator)
      var writer = XMLWriter()
      writer.element("a", [("b", words)], text: words)
      let node = try #require(XMLTree.parse(writer.bytes))
      let held = String(
        String.UnicodeScalarView(
          words.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: scalar
            case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? scalar
            case 0xFFFE, 0xFFFF: "\u{FFFD}"
            default: scalar
            }
          }))
      // Compared by scalars: Swift's strings see no difference between some of these.
      #expect(Array((node.attributes["b"] ?? "").unicodeScalars) == Array(held.unicodeScalars))
      #expect(Array(node.text.unicodeScalars) == Array(held.unicodeScalars))
    }
  }
}
