import DecorumBase
import TestSupport
import Testing

@testable import DecorumReports

@Suite struct HumanRendererTests {
  private let missing = RuleID(known: "disclosure/missing")
  private let burst = RuleID(known: "frequency/burst")
  private let clean = "no findings in 1 file: 3 posts, 2 rules, 0.01 s\n"

  /// The first diagnostic as it is drawn, without the blank line and the summary.
  private func draw(_ diagnostic: Diagnostic, _ m: Marked, _ options: RenderOptions = .init())
    -> String
  {
    let text = HumanRenderer().text(.sample([diagnostic]), m.sources, options)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "\n")
  }

  @Test func theSampleOfTheManual() {
    let m = Marked([
      "queue.csv": """
      Text
      a
      b
      c
      d
      e
      Love this serum! ⟦Use my code GLOW20⟧ at acme.example/?ref=jo
      """
    ])
    let finding = Diagnostic(
      missing, .error, "discount code \"GLOW20\" is posted without an ad disclosure",
      at: Label(m.spans[0], "a personal code is a commercial tie", post: .sample()),
      helps: ["start the post with \"#ad\""],
      fixes: [
        Fix(
          title: "start the post with \"#ad\"", safety: .unsafe,
          edit: .init(m.spans[0], replacement: "#ad "))
      ])
    let report = Report.sample(
      [finding],
      unknown: [UnknownVerdict(rule: burst, reason: "no time", posts: 3, examples: [])],
      exit: ExitStatus(code: 1, why: "1 error"))
    #expect(
      HumanRenderer().text(report, m.sources) == """
        error[disclosure/missing]: discount code "GLOW20" is posted without an ad disclosure
          --> queue.csv:7:18  (row 6, column "Text", instagram @jo_makes)
           |
         7 | Love this serum! Use my code GLOW20 at acme.example/?ref=jo
           |                  ^^^^^^^^^^^^^^^^^^ a personal code is a commercial tie
           = fix:  start the post with "#ad" (unsafe)
           = why:  decorum explain disclosure/missing

        1 error in 1 file: 3 posts, 2 rules, 0.01 s.  1 rule could not be judged \
        (decorum check --explain-unknown)

        """)
  }

  @Test func placesInTheSameFileAreListedByLine() {
    let m = Marked(["q.csv": "Text\n⟦a⟧\n⟦b⟧\n⟦c⟧\n⟦d⟧\n⟦e⟧\n⟦f⟧\n⟦g⟧\n⟦h⟧", "old.csv": "⟦z⟧"])
    func line(_ others: [Span]) -> Substring? {
      let finding = Diagnostic(
        burst, .error, "m", at: Label(m.spans[3]), secondary: others.map { Label($0) })
      return draw(finding, m).split(separator: "\n").first { $0.contains(":::") }
    }
    #expect(line(Array(m.spans[0...2])) == "   ::: q.csv:2, 3, 4 are the other three")
    #expect(line([m.spans[0]]) == "   ::: q.csv:2 is the other")
    #expect(line([m.spans[0], m.spans[8]]) == "   ::: q.csv:2 and old.csv:1 are the other two")
    #expect(line(Array(m.spans[0...7])) == "   ::: q.csv:2, 3, 4, … 9 are the other eight")
  }

  @Test func postsOnOneLineAreListedWithColumns() {
    let m = Marked(["q.json": "[\"⟦a⟧\", \"⟦b⟧\", \"⟦c⟧\"]"])
    let finding = Diagnostic(
      burst, .error, "m", at: Label(m.spans[2]), secondary: m.spans[..<2].map { Label($0) })
    #expect(draw(finding, m).contains("   ::: q.json:1:3, 1:8 are the other two"))
  }

  @Test func wordedPlacesHaveTheirOwnExcerpts() {
    let m = Marked(["week47.json": "⟦c⟧\n", "week46.csv": "\n\n\n\n\n\n\n\n\n\nx ⟦sale⟧"])
    let finding = Diagnostic(
      burst, .warning, "3 of 5 posts are promotional",
      at: Label(m.spans[0], "promotional post 2 of 2", post: .sample("42", row: 1)),
      secondary: [Label(m.spans[1], "promotional post 1 of 2", post: .sample("40", row: 8))])
    #expect(
      draw(finding, m) == """
        warning[frequency/burst]: 3 of 5 posts are promotional
          --> week47.json:1:1  (row 1, column "Text", instagram @jo_makes, 2026-11-24 09:40 +01:00)
           |
         1 | c
           | ^ promotional post 2 of 2
           ::: week46.csv:11:3  (row 8, column "Text", instagram @jo_makes, 2026-11-24 09:40 +01:00)
        11 | x sale
           |   ---- promotional post 1 of 2
           = why:  decorum explain frequency/burst
        """)
  }

  @Test func ofManyWordedPlacesTheFirstAndTheLastAreShown() {
    let m = Marked(["q": "⟦a⟧\n⟦b⟧\n⟦c⟧\n⟦d⟧\n⟦e⟧\n⟦f⟧"])
    let labels = m.spans[1...].enumerated().map { Label($1, "post \($0 + 1)") }
    let drawing = draw(Diagnostic(burst, .error, "m", at: Label(m.spans[0]), secondary: labels), m)
    #expect(drawing.contains(" 2 | b") && drawing.contains(" 6 | f"))
    #expect(drawing.contains("   ::: and 3 more places in between"))
    #expect(!drawing.contains(" 4 | d"))

    let same = m.spans[1...].map { Label($0, "the same link") }
    let list = draw(Diagnostic(burst, .error, "m", at: Label(m.spans[0]), secondary: same), m)
    #expect(list.contains("   ::: q:2, 3, 4, 5, 6: the same link"))
  }

  @Test func escapesAreShownDecodedToo() {
    let m = Marked(["p.json": #"{"text": "⟦\u0023ad⟧ love"}"#])
    let finding = Diagnostic(
      missing, .note, "m",
      at: Label(m.spans[0], "late", decoded: DecodedExcerpt("日 #ad love", 4..<7)))
    #expect(
      draw(finding, m) == #"""
        note[disclosure/missing]: m
          --> p.json:1:11
           |
         1 | {"text": "\u0023ad love"}
           |           ^^^^^^^^ late
           = decoded: 日 #ad love
                         ^^^
           = why:  decorum explain disclosure/missing
        """#)
    let same = Diagnostic(
      missing, .note, "m", at: Label(m.spans[0], decoded: DecodedExcerpt(#"\u0023ad"#, 0..<8)))
    #expect(!draw(same, m).contains("decoded:"))
    let lines = Marked(["q.csv": "\"⟦a\nb⟧\""])
    let multiline = Diagnostic(
      missing, .note, "m", at: Label(lines.spans[0], decoded: DecodedExcerpt("a", 0..<1)))
    #expect(!draw(multiline, lines).contains("decoded:"))
  }

  @Test func columnsCountWhatWasAskedFor() {
    let m = Marked(["t": "日𝒳⟦x⟧"])
    let finding = Diagnostic(missing, .error, "m", at: Label(m.spans[0]))
    #expect(draw(finding, m).contains("t:1:3\n"))
    #expect(draw(finding, m, RenderOptions(columns: .utf16)).contains("t:1:4\n"))
    #expect(draw(finding, m, RenderOptions(columns: .bytes)).contains("t:1:8\n"))
  }

  @Test func colourAddsNothingButEscapes() {
    let m = Marked(["t": "a ⟦b⟧\n⟦c⟧"])
    let finding = Diagnostic(
      missing, .warning, "m", at: Label(m.spans[0], "l"), secondary: [Label(m.spans[1], "r")],
      notes: ["n"])
    let colored = draw(finding, m, RenderOptions(color: true))
    #expect(colored.contains("\u{1B}[1;33mwarning[disclosure/missing]\u{1B}[0m"))
    #expect(colored.contains("\u{1B}[1;33m^ l\u{1B}[0m"))
    let plain = colored.split(separator: "\u{1B}[").map { $0.drop { $0 != "m" }.dropFirst() }
    #expect(plain.joined() == draw(finding, m))
    #expect(!draw(finding, m).contains("\u{1B}"))
  }

  @Test func faultsComeFirstAndInOrder() {
    let m = Marked(["rules.yaml": "⟦id⟧: x\n⟦y⟧", "q.csv": "⟦a⟧\n⟦b⟧"])
    let report = Report.sample(
      [Diagnostic(missing, .error, "third", at: Label(m.spans[2]))],
      problems: [
        Diagnostic(RuleID(known: "rule/id"), .error, "first", at: Label(m.spans[0]))
      ],
      inputs: [
        InputSummary(
          name: "q.csv", format: "csv", posts: 2, duplicates: 4, refused: 1,
          diagnostics: [
            Diagnostic(RuleID(known: "input/encoding"), .error, "second", at: Label(m.spans[3]))
          ])
      ],
      exit: ExitStatus(code: 2, why: "could not read everything: 1 record refused"))
    let text = HumanRenderer().text(report, m.sources)
    let titles = text.split(separator: "\n").filter { $0.hasPrefix("error[") }
    #expect(
      titles == [
        "error[rule/id]: first", "error[input/encoding]: second",
        "error[disclosure/missing]: third",
      ])
    #expect(!text.contains("explain rule/id"))
    #expect(
      text.hasSuffix(
        """

        3 errors in 1 file: 2 posts (4 duplicate, 1 refused), 2 rules, 0.01 s
        could not read everything: 1 record refused

        """))
  }

  @Test func aRuleIsCappedAndTheRestIsCounted() {
    let m = Marked(["t": "⟦a⟧⟦b⟧⟦c⟧⟦d⟧"])
    let findings = m.spans.map { Diagnostic(burst, .error, "m", at: Label($0)) }
    let text = HumanRenderer().text(.sample(findings), m.sources, RenderOptions(maxPerRule: 1))
    #expect(text.split(separator: "\n").filter { $0 == "error[frequency/burst]: m" }.count == 1)
    #expect(text.contains("\nand 3 more of frequency/burst\n"))
    #expect(text.contains("\n4 errors in 1 file"))
  }

  @Test func whatCouldNotBeJudgedIsExplainedWhenAsked() {
    let verdict = UnknownVerdict(
      rule: burst, reason: "no time", posts: 41,
      examples: (1...20).map { PostReference.sample("p\($0)", row: $0, account: nil) })
    let report = Report.sample(unknown: [verdict])
    let m = Marked(["t": ""])
    #expect(!HumanRenderer().text(report, m.sources).contains("p1"))
    #expect(
      HumanRenderer().text(report, m.sources, RenderOptions(explainUnknown: true)) == """
        unknown[frequency/burst]: no time (41 posts)
          --> p1  (row 1, column "Text", instagram, 2026-11-24 09:40 +01:00)
          --> p2  (row 2, column "Text", instagram, 2026-11-24 09:40 +01:00)
          --> p3  (row 3, column "Text", instagram, 2026-11-24 09:40 +01:00)
          and 38 more

        no findings in 1 file: 3 posts, 2 rules, 0.01 s.  1 rule could not be judged

        """)
  }

  @Test func anEmptyFileHasAPlaceButNoExcerpt() {
    let m = Marked(["empty.csv": "⟦⟧"])
    let finding = Diagnostic(
      RuleID(known: "input/empty"), .warning, "no posts", at: Label(m.spans[0], "l"))
    #expect(draw(finding, m) == "warning[input/empty]: no posts\n  --> empty.csv")
    #expect(HumanRenderer().text(.sample(), m.sources) == clean)
  }

  /// Whatever a post, a path or a rule says, no line is a command to a runner.
  @Test func noLineOfOutputIsACommand() {
    var generator = SeededNumbers(8)
    func words() -> String { String(decoding: NastyText.line(&generator), as: UTF8.self) }
    for round in 0..<300 {
      let text = NastyText.line(&generator) + [0x0A] + NastyText.line(&generator)
      let sources = TextSource([(words(), text), (words(), text)])
      let spans = [0, 1].map { Span(SourceID($0), NastyText.range(in: text, &generator)) }
      let post = PostReference(
        id: words(), platform: words(), account: words(), time: words(), address: words())
      let decoded = NastyText.line(&generator)
      let excerpt = String(decoding: decoded, as: UTF8.self)
      let finding = Diagnostic(
        missing, .error, words(),
        at: Label(
          spans[0], words(), post: post,
          decoded: DecodedExcerpt(excerpt, 0..<excerpt.utf8.count)),
        secondary: [Label(spans[1], words(), post: post), Label(spans[1])],
        notes: [words()], helps: [words()],
        fixes: [Fix(title: words(), safety: .safe, edit: .init(spans[0], replacement: ""))],
        markets: [words()])
      let report = Report.sample(
        [finding], problems: [finding],
        unknown: [UnknownVerdict(rule: burst, reason: words(), posts: 9, examples: [post])],
        exit: ExitStatus(code: 2, why: words()))
      let options = RenderOptions(
        color: false, width: round % 2 == 0 ? nil : 30, explainUnknown: true)
      for renderer in [HumanRenderer(), ShortRenderer()] as [any ReportRenderer] {
        let output = renderer.text(report, sources, options)
        for line in output.unicodeScalars.split(separator: "\n") {
          let line = String(String.UnicodeScalarView(line))
          #expect(RunnerParsers.command(in: line) == nil, "\(line.debugDescription)")
          #expect(
            !line.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
        }
      }
    }
  }
}
