import DecorumBase
import TestSupport
import Testing

@testable import DecorumReports

@Suite struct SARIFRendererTests {
  private let rule = RuleID(known: "frequency/burst")

  private func run(
    _ report: Report, _ sources: any SourceAccess, _ limits: SARIFLimits = SARIFLimits(),
    folder: String? = nil
  ) throws -> (run: StrictJSON, cuts: [String]) {
    let rendering = SARIFRenderer(limits: limits).rendering(
      of: report, sources: sources, options: RenderOptions(folder: folder))
    let root = try StrictJSON.parse(rendering.bytes)
    #expect(root["version"] == .string("2.1.0"))
    return (try #require(root["runs"]?[0]), rendering.cuts)
  }

  /// Code scanning shows what is new; what was there before is there for those who read states.
  @Test func whatWasThereBeforeHasAState() throws {
    let m = Marked(["queue.csv": "⟦a⟧ ⟦b⟧ ⟦c⟧"])
    let findings = m.spans.map { Diagnostic(rule, .error, "found", at: Label($0)) }
    var report = Report.sample([findings[0]])
    #expect(try run(report, m.sources).run["results"]?[0]?["baselineState"] == nil)
    report.known = [
      KnownFinding(findings[1], by: .baseline(since: "2026-10-01", days: 51)),
      KnownFinding(findings[2], by: .revision("main")),
    ]
    let run = try run(report, m.sources).run
    #expect(run["results"]?[0]?["baselineState"] == .string("new"))
    #expect(run["results"]?[0]?["suppressions"] == .array([]))
    for (number, words) in [
      (1, "in the baseline since 2026-10-01"), (2, "the posts had it at main"),
    ] {
      let result = try #require(run["results"]?[number])
      #expect(result["baselineState"] == .string("unchanged"))
      #expect(
        result["suppressions"]?[0]
          == .object([
            "kind": .string("external"), "status": .string("accepted"),
            "justification": .string(words),
          ]))
    }
  }

  @Test func aResultSaysWhatThereIsToSay() throws {
    let m = Marked(["./a b/queue.csv": "Text\n日 ⟦Only today⟧", "/w/old.csv": "⟦x⟧"])
    let finding = Diagnostic(
      rule, .error, "see [here](1) for 5 posts",
      at: Label(m.spans[0], "the fifth", post: .sample()),
      secondary: [Label(m.spans[1], "the first", post: .sample("p1"))], helps: ["move it"],
      fixes: [
        Fix(title: "label it", safety: .unsafe, edit: .init(m.spans[0], replacement: "#ad ")),
        Fix(title: "look", safety: .displayOnly, edit: .init(m.spans[0], replacement: "")),
      ])
    let run = try run(
      .sample(
        [finding], suppressed: [SuppressedFinding(finding: finding, by: .sample(at: m.spans[1]))],
        exit: ExitStatus(code: 1, why: "1 error")), m.sources, folder: "/w"
    ).run
    #expect(run["columnKind"] == .string("unicodeCodePoints"))
    let result = try #require(run["results"]?[0])
    #expect(result["ruleId"] == .string("frequency/burst"))
    #expect(result["ruleIndex"] == .number("1"))
    #expect(run["tool"]?["driver"]?["rules"]?[1]?["id"] == .string("frequency/burst"))
    #expect(
      result["message"]?["text"]
        == .string(
          #"see \[here\](1) for 5 posts (also at [/w/old.csv:1:1](1))"#
            + "\nhelp: move it\nfix: label it (unsafe)\nfix: look"))
    let place = result["locations"]?[0]
    #expect(
      place?["physicalLocation"]
        == .object([
          "artifactLocation": .object(["uri": .string("a%20b/queue.csv")]),
          "region": .object([
            "startLine": .number("2"), "startColumn": .number("3"), "endLine": .number("2"),
            "endColumn": .number("13"),
          ]),
        ]))
    #expect(place?["logicalLocations"]?[0]?["name"] == .string("p6"))
    let related = result["relatedLocations"]?[0]
    #expect(related?["id"] == .number("1"))
    #expect(
      related?["physicalLocation"]?["artifactLocation"]?["uri"] == .string("old.csv"))
    var series = FingerprintSeries(m.sources)
    #expect(
      result["partialFingerprints"]
        == .object(["primaryLocationLineHash": .string(series.fingerprint(of: finding))]))
    #expect(result["fixes"]?[1] == nil, "what nobody may apply is no fix")
    let replacement = result["fixes"]?[0]?["artifactChanges"]?[0]?["replacements"]?[0]
    #expect(replacement?["insertedContent"]?["text"] == .string("#ad "))
    #expect(result["suppressions"] == .array([]))
    let suppression = run["results"]?[1]?["suppressions"]?[0]
    #expect(suppression?["kind"] == .string("external"))
    #expect(suppression?["justification"] == .string("agreed"))
  }

  @Test func faultsAndUnknownVerdictsAreNotifications() throws {
    let m = Marked(["queue.csv": "⟦x⟧", "decorum.yaml": "⟦y⟧", "gone.csv": ""])
    let gone = Label(Span(SourceID(2), 0..<0))
    let report = Report.sample(
      problems: [
        Diagnostic(RuleID(known: "config/type"), .error, "c", at: Label(m.spans[1])),
        Diagnostic(RuleID(known: "input/missing"), .error, "gone", at: gone),
      ], unknown: [UnknownVerdict(rule: rule, reason: "no time", posts: 41, examples: [])],
      inputs: [
        InputSummary(
          name: "queue.csv", format: "csv", posts: 1,
          diagnostics: [
            Diagnostic(RuleID(known: "input/csv-row"), .warning, "r", at: Label(m.spans[0]))
          ])
      ], exit: ExitStatus(code: 2, why: "1 fault"))
    let run = try run(report, m.sources).run
    let invocation = try #require(run["invocations"]?[0])
    #expect(invocation["executionSuccessful"] == .bool(false))
    #expect(invocation["exitCode"] == .number("2"))
    let heard = invocation["toolExecutionNotifications"]
    #expect(heard?[0]?["descriptor"]?["id"] == .string("input/csv-row"))
    #expect(heard?[0]?["level"] == .string("warning"))
    #expect(heard?[1]?["locations"]?[0]?["physicalLocation"]?["region"] == nil)
    #expect(
      heard?[2]?["message"]?["text"]
        == .string("frequency/burst could not be judged on 41 posts: no time"))
    #expect(heard?[2]?["associatedRule"]?["index"] == .number("1"))
    #expect(
      invocation["toolConfigurationNotifications"]?[0]?["message"]?["text"] == .string("c"))
    #expect(run["results"] == .array([]))
  }

  @Test func rulesAreDescribed() throws {
    var report = Report.sample()
    report.rules = [
      RuleSummary(
        id: rule, severity: .note, summary: "too many", why: "One\nline.\n\nTwo [x](http://e.x).\n",
        markets: ["us"], references: [.init(title: "Law", url: "https://law.example", date: "2024")]
      )
    ]
    let run = try run(report, TextSource([])).run
    let described = try #require(run["tool"]?["driver"]?["rules"]?[0])
    #expect(described["name"] == .string("FrequencyBurst"))
    #expect(described["shortDescription"]?["text"] == .string("too many"))
    #expect(
      described["fullDescription"]?["text"] == .string("One line. Two [x](http://e.x)."))
    #expect(
      described["help"]?["markdown"]
        == .string(
          "One line.\n\n" + #"Two \[x\](http&#58;//e.x)."#
            + "\n\nSources:\n\n- [Law](https://law.example), 2024\n\n"
            + "Examples and options: `decorum explain frequency/burst`"))
    #expect(described["defaultConfiguration"]?["level"] == .string("note"))
    #expect(described["properties"]?["tags"] == .array([.string("frequency"), .string("us")]))
    #expect(described["properties"]?["problem.severity"] == .string("recommendation"))
  }

  @Test func whatLimitsKeepOutIsSaid() throws {
    let m = Marked(["q": "⟦a⟧⟦b⟧⟦c⟧⟦d⟧⟦e⟧"])
    let severities: [Severity] = [.note, .warning, .error, .warning, .error]
    let findings = zip(m.spans, severities).map { span, severity in
      Diagnostic(
        rule, severity, "m", at: Label(span), secondary: m.spans.map { Label($0) })
    }
    var limits = SARIFLimits()
    limits.results = 3
    limits.locations = 3
    limits.rules = 1
    limits.tags = 1
    var report = Report.sample(findings)
    report.rules[1] = RuleSummary(id: rule, severity: .error, summary: "s", markets: ["us", "uk"])
    let (run, cuts) = try run(report, m.sources, limits)
    func results(_ key: String) -> [StrictJSON?] { (0..<3).map { run["results"]?[$0]?[key] } }
    #expect(results("level") == [.string("warning"), .string("error"), .string("error")])
    #expect(run["results"]?[3] == nil)
    #expect(run["results"]?[0]?["relatedLocations"]?[1] != nil)
    #expect(run["results"]?[0]?["relatedLocations"]?[2] == nil, "its own place counts")
    #expect(run["tool"]?["driver"]?["rules"]?[0]?["id"] == .string("frequency/burst"))
    #expect(run["tool"]?["driver"]?["rules"]?[1] == nil)
    #expect(
      run["tool"]?["driver"]?["rules"]?[0]?["properties"]?["tags"] == .array([.string("frequency")])
    )
    #expect(cuts.count == 4)
    #expect(cuts[0].hasPrefix("2 of 5 results are left out"))
    #expect(cuts[1].hasPrefix("3 results name only the first 3 places"))
    let said = run["invocations"]?[0]?["toolExecutionNotifications"]
    #expect(cuts.indices.map { said?[$0]?["message"]?["text"] } == cuts.map { .string($0) })
  }

  @Test func aFileThatWouldBeTooLargeIsCut() throws {
    var generator = SeededNumbers(76)
    let letters = (0..<80_000).map { _ in
      UInt8(ascii: "a") + UInt8.random(in: 0..<26, using: &generator)
    }
    // Each message is 800 letters that nothing compresses.
    let findings = (0..<100).map { i in
      Diagnostic(
        rule, .error, String(decoding: letters[i * 800..<i * 800 + 800], as: UTF8.self),
        at: Label(Span(SourceID(0), 0..<1)))
    }
    var limits = SARIFLimits()
    limits.compressedBytes = 30_000
    let (run, cuts) = try run(.sample(findings), TextSource(letters, name: "q"), limits)
    guard case .array(let results)? = run["results"] else { return #expect(Bool(false)) }
    #expect(results.count > 30 && results.count < 60)
    #expect(cuts.count == 1)
  }
}

@Suite struct CompressedSizeTests {
  /// Twenty-six letters by chance are 4.7 bits each, whatever is tried.
  @Test func chanceIsNotCompressed() {
    var generator = SeededNumbers(77)
    let letters = (0..<100_000).map { _ in
      UInt8(ascii: "a") + UInt8.random(in: 0..<26, using: &generator)
    }
    let size = CompressedSize.estimate(of: letters)
    #expect(size > 58_750 && size < 61_500)
  }

  @Test func repetitionIs() {
    let line = Array(#"{"ruleId": "frequency/burst", "level": "error"}, "#.utf8)
    let many = Array(repeating: line, count: 2000).flatMap { $0 }
    #expect(CompressedSize.estimate(of: many) < many.count / 50)
    #expect(CompressedSize.estimate(of: []) < 200)
  }
}
