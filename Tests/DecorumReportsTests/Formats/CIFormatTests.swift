import DecorumBase
import Testing

@testable import DecorumReports

/// The formats of CI systems beside SARIF, each where it differs from the others.
@Suite struct CIFormatTests {
  private let rule = RuleID(known: "frequency/burst")

  private func findings(_ m: Marked, _ severity: Severity = .error) -> [Diagnostic] {
    m.spans.map { Diagnostic(rule, severity, "m", at: Label($0)) }
  }

  // MARK: GitHub

  @Test func githubKeepsTenOfAKindAndTheRestIsListed() {
    let m = Marked(["q.csv": String(repeating: "⟦x⟧\n", count: 13)])
    let notes = Diagnostic(rule, .note, "n", at: Label(m.spans[0]))
    let report = Report.sample(findings(m, .warning) + [notes])
    let lines = GitHubRenderer().text(report, m.sources).split(separator: "\n").map(String.init)
    #expect(lines.count { $0.hasPrefix("::warning ") } == 10)
    #expect(lines.count { $0.hasPrefix("::notice ") } == 1)
    #expect(
      lines[11]
        == "GitHub keeps 10 annotations of a kind for a step; 3 more findings without one:")
    #expect(lines[12] == "q.csv:11:1: warning: m [frequency/burst]")
    #expect(lines.last?.hasPrefix("13 warnings, 1 note in 1 file") == true)
  }

  @Test func githubTakesNoColumnsOfSeveralLinesAndNoFileOfStandardInput() {
    let m = Marked(["q.csv": "a⟦b\nc⟧", "<stdin>": "⟦x⟧"])
    let lines = GitHubRenderer().text(.sample(findings(m)), m.sources).split(separator: "\n")
    #expect(
      lines[0] == "::error title=Decorum frequency/burst,file=q.csv,line=1,endLine=2::q.csv:1:2: m")
    #expect(lines[1] == "::error title=Decorum frequency/burst::<stdin>:1:1: m")
  }

  // MARK: Azure

  @Test func azureHasWholePathsAndNoNotes() {
    let m = Marked(["./d/q.csv": "⟦x⟧", "<stdin>": "⟦x⟧"])
    let all = findings(m) + findings(m, .note)
    let lines = AzureRenderer().text(.sample(all), m.sources, RenderOptions(folder: "/a/b"))
      .split(separator: "\n")
    #expect(
      lines[0] == "##vso[task.logissue type=error;sourcepath=/a/b/d/q.csv;linenumber=1;"
        + "columnnumber=1;code=frequency/burst;]m")
    #expect(lines[1] == "##vso[task.logissue type=error;code=frequency/burst;]m")
    #expect(lines[2] == "./d/q.csv:1:1: note: m [frequency/burst]")
  }

  // MARK: GitLab

  @Test func gitlabHasRelativePathsAndNoFingerprintTwice() throws {
    let m = Marked(["./d/q.csv": "⟦x⟧ ⟦x⟧", "/w/e.csv": "⟦x⟧"])
    let fault = Diagnostic(RuleID(known: "input/csv"), .error, "f", at: Label(m.spans[0]))
    let bytes = GitLabRenderer().render(
      .sample(findings(m), problems: [fault]), sources: m.sources,
      options: RenderOptions(folder: "/w"))
    let root = try StrictJSON.parse(bytes)
    guard case .array(let issues) = root else { return #expect(Bool(false)) }
    #expect(issues.count == 4)
    #expect(
      issues.map { $0["location"]?["path"] }
        == ["d/q.csv", "d/q.csv", "d/q.csv", "e.csv"].map { .string($0) })
    #expect(
      issues.map { $0["severity"] } == ["critical", "major", "major", "major"].map { .string($0) })
    let prints = issues.compactMap { issue -> String? in
      if case .string(let print)? = issue["fingerprint"] { print } else { nil }
    }
    #expect(Set(prints).count == 4)
    #expect(bytes.first == UInt8(ascii: "["), "GitLab takes no byte order mark")
  }

  // MARK: SonarQube

  @Test func sonarGetsNoEmptyRangeAndTheGravestOfARule() throws {
    let m = Marked(["q.csv": "ab⟦⟧cd 👩‍👩‍👧⟦x⟧"])
    let report = Report.sample([
      Diagnostic(rule, .warning, "m", at: Label(m.spans[0])),
      Diagnostic(rule, .error, "m", at: Label(m.spans[1])),
    ])
    let root = try StrictJSON.parse(
      SonarRenderer().render(report, sources: m.sources, options: .init()))
    #expect(
      root["issues"]?[0]?["primaryLocation"]?["textRange"]
        == .object(["startLine": .number("1")]))
    #expect(
      root["issues"]?[1]?["primaryLocation"]?["textRange"]?["startColumn"] == .number("13"))
    #expect(root["rules"]?[1] == nil)
    #expect(root["rules"]?[0]?["impacts"]?[0]?["severity"] == .string("HIGH"))
  }

  // MARK: rdjson

  @Test func aFixOfSeveralEditsIsOneSuggestion() throws {
    let m = Marked(["q.csv": "⟦⟧one ⟦two⟧ three"])
    let edits = [
      Fix.Edit(m.spans[0], replacement: "#ad "), Fix.Edit(m.spans[1], replacement: "2"),
    ]
    let fix = try #require(Fix(title: "t", safety: .safe, edits: edits))
    let report = Report.sample([
      Diagnostic(rule, .error, "m", at: Label(m.spans[1]), fixes: [fix])
    ])
    let bytes = RDJSONRenderer(byLine: true).render(
      report, sources: m.sources, options: .init())
    let diagnostic = try StrictJSON.parse(bytes)
    #expect(diagnostic["suggestions"]?[0]?["text"] == .string("#ad one 2"))
    #expect(diagnostic["suggestions"]?[0]?["range"]?["end"]?["column"] == .number("8"))
    #expect(diagnostic["source"]?["name"] == .string("decorum"))
  }

  // MARK: Checkstyle

  @Test func checkstyleGroupsByFileAndNamesOtherPlaces() throws {
    let m = Marked(["b\n<1>.csv": "⟦x⟧", "a.csv": "⟦y⟧"])
    let report = Report.sample([
      Diagnostic(rule, .note, "]]> \u{1B} & \"q\"", at: Label(m.spans[1]), helps: ["move it"]),
      Diagnostic(rule, .error, "m", at: Label(m.spans[0]), secondary: [Label(m.spans[1])]),
    ])
    let root = try #require(
      XMLTree.parse(CheckstyleRenderer().render(report, sources: m.sources, options: .init())))
    #expect(root.children.map { $0.attributes["name"] } == ["b\n<1>.csv", "a.csv"])
    #expect(
      root.all("error").map { $0.attributes["message"] }
        == ["m (also at a.csv:1:1)", "]]> ␛ & \"q\"; help: move it"])
    #expect(root.all("error").map { $0.attributes["severity"] } == ["error", "info"])
  }
}
