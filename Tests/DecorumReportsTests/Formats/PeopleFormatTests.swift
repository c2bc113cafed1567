import DecorumBase
import Testing

@testable import DecorumReports

/// `plain` and `markdown`, and the lines of `ndjson`.
@Suite struct PeopleFormatTests {
  private let rule = RuleID(known: "frequency/burst")

  @Test func plainTellsItInOrder() {
    let m = Marked(["queue.csv": "Text\n日 ⟦Only\ttoday⟧ ⟦x⟧\n⟦two\nlines⟧"])
    let finding = Diagnostic(
      rule, .error, "5 posts", at: Label(m.spans[0], "the fifth", post: .sample()),
      secondary: [Label(m.spans[1], "the first")], notes: ["n"], helps: ["move it"],
      markets: ["de"])
    let other = Diagnostic(rule, .note, "m", at: Label(m.spans[2]))
    #expect(
      PlainRenderer().text(.sample([finding, other]), m.sources) == """
        1 of 2
        error: 5 posts
        rule: frequency/burst
        place: queue.csv, line 2, columns 3 to 12
        post: row 6, column "Text", instagram @jo_makes, 2026-11-24 09:40 +01:00
        line: 日 Only today x
        words: Only␉today
        here: the fifth
        also: queue.csv, line 2, column 14
          here: the first
        help: move it
        note: n
        note: a duty in de
        why: decorum explain frequency/burst

        2 of 2
        note: m
        rule: frequency/burst
        place: queue.csv, from line 3, column 1, ending before line 4, column 6
        line: two
        words: two␊lines

        1 error, 1 note in 1 file: 3 posts, 2 rules, 0.01 s

        """)
  }

  @Test func peopleMayAskForLess() {
    let m = Marked(["q": "⟦a⟧ ⟦b⟧"])
    let report = Report.sample(m.spans.map { Diagnostic(rule, .error, "m", at: Label($0)) })
    for renderer in [PlainRenderer(), MarkdownRenderer()] as [any ReportRenderer] {
      let text = renderer.text(report, m.sources, RenderOptions(maxPerRule: 1))
      #expect(!text.contains("q:1:3") && !text.contains("line 1, column 3"))
      #expect(text.contains("and 1 more of"))
    }
  }

  @Test func markdownShowsWordsAsTheyAre() {
    let m = Marked(["a|b.csv": "⟦`x` | [y](http://e.x)⟧"])
    let finding = Diagnostic(
      rule, .error, "<b> & [z](http://e.x) # *now*", at: Label(m.spans[0]), helps: ["move it"])
    let text = MarkdownRenderer().text(
      .sample(
        [finding],
        unknown: [UnknownVerdict(rule: rule, reason: "no time", posts: 2, examples: [])]),
      m.sources)
    #expect(
      text == #"""
        ## Decorum

        1 error in 1 file: 3 posts, 2 rules, 0.01 s.  1 rule could not be judged (decorum check --explain-unknown)

        ### Findings

        |   | place | what | rule |
        |---|---|---|---|
        | **error** | `a\|b.csv:1:1` | &lt;b&gt; &amp; \[z\](http&#58;//e.x) # \*now\*<br>`` `x` \| [y](http://e.x) ``<br>help: move it | `frequency/burst` |

        ### Could not be judged

        | rule | posts | why |
        |---|---|---|
        | `frequency/burst` | 2 | no time |


        """#)
  }

  @Test func aSummaryThatIsFullSaysSo() {
    let m = Marked(["q": String(repeating: "⟦x⟧\n", count: 300)])
    let report = Report.sample(m.spans.map { Diagnostic(rule, .error, "m", at: Label($0)) })
    let rendering = MarkdownRenderer(mostBytes: 8192).rendering(
      of: report, sources: m.sources, options: .init())
    #expect(rendering.bytes.count <= 8192 && rendering.bytes.count > 6000)
    let text = String(decoding: rendering.bytes, as: UTF8.self)
    let rows = text.split(separator: "\n").count { $0.hasPrefix("| **error**") }
    #expect(
      rendering.cuts == ["\(300 - rows) more findings left out: there is room for 8 KiB"])
    #expect(text.contains("**\(rendering.cuts.first ?? "?")**"))
  }

  @Test func linesOfNDJSONSayWhatTheReportSays() throws {
    let m = Marked(["q": "⟦a⟧ ⟦b⟧"])
    let fault = Diagnostic(RuleID(known: "input/csv"), .warning, "f", at: Label(m.spans[1]))
    let finding = Diagnostic(rule, .error, "m", at: Label(m.spans[0], post: .sample()))
    let report = Report.sample(
      [finding], problems: [fault],
      unknown: [UnknownVerdict(rule: rule, reason: "r", posts: 1, examples: [.sample()])],
      inputs: [InputSummary(name: "q", format: "csv", posts: 1, diagnostics: [fault])],
      suppressed: [SuppressedFinding(finding: finding, by: .sample(at: m.spans[1]))])
    let whole = try StrictJSON.parse(
      JSONRenderer().render(report, sources: m.sources, options: .init()))
    let lines = try NDJSONRenderer().render(report, sources: m.sources, options: .init())
      .split(separator: 0x0A).map { try StrictJSON.parse(Array($0)) }
    let kinds = [
      ("finding", whole["findings"]?[0]), ("suppressed", whole["suppressed"]?[0]),
      ("problem", whole["problems"]?[0]), ("unknown", whole["unknown"]?[0]),
      ("input", whole["input"]?[0]),
    ]
    #expect(lines.count == kinds.count + 1)
    for (line, (type, same)) in zip(lines, kinds) {
      guard case .object(var members) = line else { return #expect(Bool(false)) }
      #expect(members.removeValue(forKey: "type") == .string(type))
      #expect(.object(members) == same)
    }
    let last = try #require(lines.last)
    #expect(last["type"] == .string("run"))
    for key in ["decorum", "summary", "exit"] { #expect(last[key] == whole[key]) }
  }
}
