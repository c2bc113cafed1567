import Foundation
import TestSupport
import Testing

/// Formats as the program writes them: several at once, into files, and GitHub's summary of a step.
@Suite(.enabled(if: Binary.path != nil, "the program was not built"))
struct OutputFormatTests {
  private let folder: ScratchFolder
  private let decorum: Binary
  private static let check = "\"$decorum\" check --now=2026-11-21T10:00:00Z"

  init() throws {
    folder = try ScratchFolder()
    decorum = Binary(folder: folder)
    try folder.write("decorum.yaml", "fail_on: error\n")
    try folder.write("bad.txt", BadInputTests.post)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder[name], encoding: .utf8)
  }

  @Test func severalAtOnceLeaveTheExitCodeAlone() throws {
    let human = try decorum.shell("\(Self.check) bad.txt")
    let both = try decorum.shell(
      "\(Self.check) --format sarif:out.sarif,human,junit:out.xml bad.txt")
    #expect(both.code == human.code && both.code == 1)
    #expect(both.errors.isEmpty && both.output.hasPrefix("error["))
    #expect(try text("out.sarif").contains(#""uri": "bad.txt""#))
    #expect(try text("out.xml").contains("<failure "))
  }

  /// A report never takes the place of what it is about, nor of another report.
  @Test func nothingIsWrittenOver() throws {
    let before = try text("bad.txt")
    let over = try decorum.shell("\(Self.check) --format json:./bad.txt bad.txt")
    #expect(over.code == 2)
    #expect(
      over.errors
        == "decorum: \"./bad.txt\" is what was checked; the report was not written over it\n")
    #expect(try text("bad.txt") == before)
    let twice = try decorum.shell("\(Self.check) --format sarif:r.out,junit:./r.out bad.txt")
    #expect(twice.code == 2)
    #expect(twice.errors.contains("two formats cannot go to the same file, \"./r.out\""))
  }

  /// An empty report for a machine looks like a clean one.
  @Test func nothingToCheckIsSaid() throws {
    try folder.write("empty/decorum.yaml", "inputs:\n  - files: quene/*.csv\n")
    for format in ["short", "checkstyle", "gitlab"] {
      let answer = try decorum.shell("cd empty && \(Self.check) --format \(format)")
      #expect(answer.code == 2)
      #expect(answer.errors == "decorum: there was nothing to check\n")
    }
  }

  @Test func pathsAreThoseOfTheCurrentFolder() throws {
    let azure = try decorum.shell("\(Self.check) --format azure ./bad.txt")
    let path = URL(fileURLWithPath: folder.path).resolvingSymlinksInPath().path
    #expect(azure.output.contains("sourcepath=\(path)/bad.txt;"))
    let gitlab = try decorum.shell("\(Self.check) --format gitlab \"$PWD/bad.txt\"")
    #expect(gitlab.output.contains(#""path": "bad.txt""#))
    // A step in a folder of the repository.
    try folder.write("queue/good.txt", "How do you keep your tent dry? We answer below.")
    let below = "cd queue && GITHUB_WORKSPACE=\"\(path)\" \(Self.check) ../bad.txt --format"
    #expect(try decorum.shell("\(below) github").output.contains(",file=bad.txt,"))
    #expect(try decorum.shell("\(below) sarif").output.contains(#""uri": "bad.txt""#))
    #expect(try decorum.shell("\(below) rdjson").output.contains(#""path": "../bad.txt""#))
  }

  @Test func theStepSummaryIsAddedTo() throws {
    try folder.write("summary", "# before\n")
    let run = "GITHUB_STEP_SUMMARY=summary \(Self.check)"
    _ = try decorum.shell("\(run) --format short bad.txt")
    #expect(try text("summary") == "# before\n", "only with the format github")
    let answer = try decorum.shell("\(run) --format github bad.txt")
    #expect(answer.code == 1 && answer.errors.isEmpty)
    #expect(answer.output.hasPrefix("::error title=Decorum disclosure/missing,file=bad.txt,"))
    #expect(try text("summary").hasPrefix("# before\n## Decorum\n"))
    #expect(try text("summary").contains("`disclosure/missing`"))
    let gone = try decorum.shell(
      "GITHUB_STEP_SUMMARY=no/where \(Self.check) --format github bad.txt")
    #expect(gone.code == 2 && gone.errors.hasPrefix("decorum: cannot write the step summary"))
  }

  @Test func aFullStepSummaryIsLeftAlone() throws {
    let full = String(repeating: "x", count: 1 << 20)
    try folder.write("summary", full)
    let answer = try decorum.shell(
      "GITHUB_STEP_SUMMARY=summary \(Self.check) --format github bad.txt")
    #expect(answer.code == 1)
    #expect(answer.errors == "decorum: the step summary is full already; nothing was added to it\n")
    #expect(try text("summary") == full)
  }
}
