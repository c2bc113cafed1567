import Decorum
import DecorumBase
import TestSupport
import Testing

/// What a post means counts, and where it says so is shown: escapes, and texts that occur twice.
@Suite struct PlacesTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("decorum.yaml", CheckedRun.brand)
  }

  @Test func anEscapedLabelCounts() throws {
    let promotion = "great mug, use my code GLOW20"
    try folder.write(
      "p.ndjson",
      """
      {"id": "escaped", "text": "\\u0023ad \(promotion)"}
      {"id": "plain", "text": "#ad \(promotion)"}
      {"id": "unlabelled", "text": "\(promotion)"}
      {"id": "issue", "text": "\\u0023ad great mug"}

      """)
    let run = CheckedRun(["p.ndjson"], in: folder)
    #expect(run.report.findings.map(\.primary.post?.id) == ["unlabelled"])
  }

  @Test func anEscapedVagueLabelIsShownDecoded() throws {
    let line = #"{"text": "\u0023sp great mug from @acme"}"#
    try folder.write("p.ndjson", line + "\n")
    let run = CheckedRun(["p.ndjson"], in: folder)
    let finding = try #require(run.report.findings.first)
    #expect(finding.rule.description == "disclosure/ambiguous-label")
    #expect(run.spelled(finding) == #"\u0023sp"#)
    let human = run.human()
    #expect(
      human.contains("   = decoded: #sp great mug from @acme\n              ^^^\n"), "\(human)")
  }

  @Test(arguments: [
    ("p.csv", "text,platform\n@@,x\nfine,x\n@@,x\n"),
    ("p.json", "[{\"text\": \"@@\"}, {\"text\": \"@@\"}]"),
    ("p.ndjson", "{\"text\": \"@@\"}\n{\"text\": \"@@\"}\n"),
    ("p.txt", "@@\n---\n@@\n"),
  ])
  func equalTextsHaveTwoPlaces(name: String, pattern: String) throws {
    let text = "Use my code GLOW20 at acme"
    let file = pattern.replacing("@@", with: text)
    try folder.write(name, file)
    let run = CheckedRun([name], in: folder)
    let starts = file.utf8.indices.filter { file[$0...].hasPrefix(text) }
      .map { file.utf8.distance(from: file.startIndex, to: $0) }
    let spans = run.report.findings.map(\.primary.span)
    #expect(spans.count == 2 && starts.count == 2)
    for (span, start) in zip(spans, starts) {
      #expect(span.start >= start && span.end <= start + text.utf8.count)
    }
    #expect(run.report.findings.allSatisfy { run.spelled($0).contains("GLOW20") })
    #expect(Set(run.report.findings.map(\.primary.post?.id)).count == 2)
  }
}
