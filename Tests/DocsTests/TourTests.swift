import Foundation
import Testing

/// Every console block of every document prints today what the document says.
///
/// `DECORUM_BLESS=1` writes the documents anew instead; read the difference before you commit it.
@Suite struct TourTests {
  @Test(arguments: Project.documents)
  func documentsShowWhatTheProgramPrints(path: String) throws {
    let document = try MarkdownDocument(path)
    guard document.blocks.contains(where: { $0.language == "console" }) else { return }
    let program = try #require(Project.program, "decorum is not built; run swift build first")
    let tour = try Tour(program: program)
    defer { tour.remove() }
    var fresh: [(block: MarkdownDocument.Block, lines: [String])] = []
    for (block, outputs) in try tour.play(document) {
      var lines: [String] = []
      for (step, output) in zip(Tour.steps(of: block), outputs) {
        let shown = step.printed.map(Tour.masked)
        var printed = output.map(Tour.masked)
        if step.command.contains("jq "), !Tour.isInstalled("jq") {
          print("skipped, because jq is not installed: \(path):\(block.line): \(step.command)")
          printed = shown
        }
        lines += ["$ " + step.command] + printed
        if ProcessInfo.processInfo.environment["DECORUM_BLESS"] == nil {
          #expect(
            shown == printed,
            "\(path):\(block.line): \(step.command)\n\(difference(shown, printed))")
        }
      }
      #expect(outputs.count == Tour.steps(of: block).count, "\(path):\(block.line)")
      fresh.append((block, lines))
    }
    if ProcessInfo.processInfo.environment["DECORUM_BLESS"] != nil {
      try document.write(replacing: fresh)
    }
  }

  private func difference(_ shown: [String], _ printed: [String]) -> String {
    let gone = shown.filter { !printed.contains($0) }.map { "- \($0)" }
    let new = printed.filter { !shown.contains($0) }.map { "+ \($0)" }
    return (gone + new).joined(separator: "\n")
  }

  @Test func stepsAreCommandsWithTheirOutput() {
    let text = "$ one\nout\n\n$ two \\\n  more\n$ three\n"
    let block = MarkdownDocument.Block(
      language: "console", attributes: [:], line: 1, content: 0..<6, text: text)
    let steps = Tour.steps(of: block)
    #expect(steps.map(\.command) == ["one", "two \\\n  more", "three"])
    #expect(steps.map(\.printed) == [["out", ""], [], []])
  }
}
