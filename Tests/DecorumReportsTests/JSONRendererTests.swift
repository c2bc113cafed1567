import DecorumBase
import TestSupport
import Testing

@testable import DecorumReports

@Suite struct JSONRendererTests {
  private let rule = RuleID(known: "frequency/burst")

  private func json(
    _ report: Report, _ sources: any SourceAccess, _ options: RenderOptions = .init()
  )
    throws -> StrictJSON
  {
    let bytes = JSONRenderer().render(report, sources: sources, options: options)
    #expect(bytes.last == 0x0A)
    return try StrictJSON.parse(bytes)
  }

  @Test func theKeysAreThoseOfTheContract() throws {
    let m = Marked(["queue.csv": "Text\n日 ⟦Only today⟧", "old.csv": "⟦x⟧"])
    let finding = Diagnostic(
      rule, .error, "5 posts", at: Label(m.spans[0], "the fifth", post: .sample()),
      secondary: [Label(m.spans[1], "the first", post: .sample("p1"))],
      notes: ["n"], helps: ["move it"],
      fixes: [Fix(title: "t", safety: .displayOnly, edit: .init(m.spans[0], replacement: "#ad "))],
      markets: ["us"])
    let fault = Diagnostic(RuleID(known: "input/csv"), .warning, "m", at: Label(m.spans[1]))
    let root = try json(
      .sample(
        [finding], problems: [fault],
        unknown: [
          UnknownVerdict(rule: rule, reason: "no time", posts: 41, examples: [.sample()])
        ],
        inputs: [
          InputSummary(name: "queue.csv", format: "csv", posts: 3, diagnostics: [fault])
        ], suppressed: [SuppressedFinding(finding: finding, by: .sample(at: m.spans[1]))],
        exit: ExitStatus(code: 1, why: "1 error")), m.sources)

    #expect(
      root.keys == [
        "decorum", "findings", "suppressed", "known", "baseline", "problems", "unknown", "input",
        "summary", "exit",
      ])
    #expect(
      root["decorum"]?.keys == [
        "version", "now", "timezone", "tzdb", "jit", "rules_hash", "markets",
      ])
    #expect(root["decorum"]?["tzdb"] == .null)
    let shape: Set<String> = [
      "rule", "severity", "message", "help", "notes", "markets", "post", "primary", "label",
      "related", "fixes", "fingerprint",
    ]
    let first = try #require(root["findings"]?[0])
    #expect(first.keys == shape)
    #expect(root["problems"]?[0]?.keys == shape)
    #expect(root["input"]?[0]?["diagnostics"]?[0]?.keys == shape)
    #expect(root["problems"]?[0]?["post"] == .null)
    #expect(first["post"]?.keys == ["id", "account", "platform", "time"])
    let primary = try #require(first["primary"])
    #expect(primary.keys == ["file", "path", "byte", "start", "end", "text"])
    #expect(primary["file"] == .string("queue.csv"))
    #expect(primary["path"] == .string("row 6, column \"Text\""))
    #expect(primary["byte"] == .array([.number("9"), .number("19")]))
    #expect(
      primary["start"]
        == .object([
          "line": .number("2"), "column": .number("3"), "code_point": .number("3"),
          "utf16": .number("3"), "byte": .number("5"), "cell": .number("4"),
        ]))
    #expect(primary["end"]?["code_point"] == .number("13"))
    #expect(primary["text"] == .string("Only today"))
    #expect(first["related"]?[0]?.keys == ["post", "primary", "label"])
    #expect(first["related"]?[0]?["label"] == .string("the first"))
    #expect(
      first["fixes"]?[0]
        == .object([
          "title": .string("t"), "safety": .string("display_only"),
          "edits": .array([
            .object([
              "file": .string("queue.csv"), "byte": .array([.number("9"), .number("19")]),
              "insert": .string("#ad "),
            ])
          ]),
        ]))
    #expect(root["suppressed"]?[0]?.keys == shape.union(["suppression"]))
    let suppression = try #require(root["suppressed"]?[0]?["suppression"])
    #expect(suppression.keys == ["rule", "reason", "owner", "since", "until", "place"])
    #expect(suppression["since"] == .null && suppression["place"]?["file"] == .string("old.csv"))
    #expect(root["unknown"]?[0]?.keys == ["rule", "reason", "posts", "where"])
    #expect(root["unknown"]?[0]?["where"]?[0]?["id"] == .string("p6"))
    #expect(
      root["input"]?[0]?.keys == [
        "file", "format", "recognised_by", "posts", "duplicates", "skipped", "refused",
        "diagnostics",
      ])
    #expect(
      root["summary"]
        == .object([
          "files": .number("1"), "posts": .number("3"), "rules": .number("2"),
          "errors": .number("1"), "warnings": .number("2"), "notes": .number("0"),
          "suppressed": .number("1"), "known": .number("0"), "unknown": .number("41"),
          "seconds": .number("0.012"),
        ]))
    #expect(root["exit"] == .object(["code": .number("1"), "why": .string("1 error")]))
  }

  @Test func columnsFollowTheOption() throws {
    let m = Marked(["q": "𝒳⟦x⟧"])
    let report = Report.sample([Diagnostic(rule, .error, "m", at: Label(m.spans[0]))])
    for (unit, column) in [(ColumnUnit.chars, "2"), (.utf16, "3"), (.bytes, "5")] {
      let root = try json(report, m.sources, RenderOptions(columns: unit))
      #expect(root["findings"]?[0]?["primary"]?["start"]?["column"] == .number(column))
    }
  }

  @Test func anyBytesMakeValidJSON() throws {
    var generator = SeededNumbers(9)
    for _ in 0..<500 {
      let text = NastyText.line(&generator) + [0x0A, 0x22, 0x5C] + NastyText.line(&generator)
      let words = String(decoding: text, as: UTF8.self)
      let sources = TextSource([(words, text)])
      let label = Label(Span(SourceID(0), NastyText.range(in: text, &generator)), words)
      let bytes = JSONRenderer().render(
        .sample([Diagnostic(rule, .error, words, at: label)]), sources: sources, options: .init())
      let root = try StrictJSON.parse(bytes)
      #expect(root["findings"]?[0]?["message"] == .string(words))
      #expect(
        !String(decoding: bytes, as: UTF8.self).unicodeScalars.contains {
          $0 == "\u{2028}" || $0 == "\u{2029}"
            || $0.properties.generalCategory == .control
              && $0 != "\n"
        })
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
        #expect(RunnerParsers.command(in: String(line)) == nil)
      }
    }
  }

  @Test func longTextsAreCutBetweenClusters() throws {
    let m = Marked([
      "q": "⟦\(String(repeating: "👩‍👩‍👧", count: 40))⟧ ⟦\(String(repeating: "x", count: 80))⟧"
    ])
    let root = try json(
      .sample(m.spans.map { Diagnostic(rule, .error, "m", at: Label($0)) }), m.sources)
    #expect(
      root["findings"]?[0]?["primary"]?["text"]
        == .string(String(repeating: "👩‍👩‍👧", count: 15) + "…"))
    #expect(
      root["findings"]?[1]?["primary"]?["text"] == .string(String(repeating: "x", count: 80)))
  }

  @Test func decodedWordsAreTheText() throws {
    let m = Marked(["q": #"⟦\u0023ad⟧"#])
    let label = Label(m.spans[0], decoded: DecodedExcerpt("so: #ad", 4..<7))
    let root = try json(.sample([Diagnostic(rule, .error, "m", at: label)]), m.sources)
    #expect(root["findings"]?[0]?["primary"]?["text"] == .string("#ad"))
  }

  @Test func fingerprintsFollowThePostAndNotTheLine() throws {
    func prints(_ text: String, _ id: String = "p") -> [String] {
      let m = Marked(["q": text])
      var series = FingerprintSeries(m.sources)
      return m.spans.map {
        series.fingerprint(
          of: Diagnostic(rule, .error, "m", at: Label($0, post: .sample(id))))
      }
    }
    let here = prints("⟦x⟧ ⟦y⟧ ⟦x⟧")
    #expect(Set(here).count == 3)
    #expect(here == prints("moved\n\n⟦x⟧ more ⟦y⟧ ⟦x⟧"))
    #expect(here[0] != prints("⟦x⟧", "other")[0])
    #expect(here.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{16}/) != nil })
    // Changing this value breaks the baselines of users.
    #expect(here[0] == "1b5a268af30c6a24")
  }
}
