import DecorumBase
import DecorumReports
import Foundation
import TestSupport
import Testing

@testable import Decorum

/// `--diff` says what `--fix` would write: whoever applies it has the file that `--fix` makes.
@Suite struct DiffTests {
  private let folder: ScratchFolder
  private let run: Binary
  private static let now = "--now=2026-11-21T10:00:00Z"

  init() throws {
    folder = try ScratchFolder()
    run = Binary(folder: folder)
    try folder.write("decorum.yaml", CheckedRun.brand)
  }

  /// Beside the files of the fixes: names and ends that trip a careless diff.
  static let files: [(name: String, text: String)] =
    FixWritingTests.files.map { ($0.name, $0.text.replacing(/⟦([^→⟧]*)→[^⟧]*⟧/) { $0.output.1 }) }
    + [
      ("with blank.txt", "Our #bakingbreadathome day\n"),
      ("qü\"te.txt", "Our #bakingbreadathome day"), ("-dash.txt", "Our #bakingbreadathome day\r\n"),
      (
        "long.csv",
        "text,platform\n"
          + (0..<40).map { "\($0 % 9 == 4 ? "#bakingbreadathome" : "day") \($0),x" }.joined(
            separator: "\n")
      ),
    ]

  @Test(arguments: files.indices) func gitAppliesIt(_ number: Int) throws {
    let (name, text) = Self.files[number]
    try folder.write("posts/" + name, text)
    _ = try run.shell("git init -q .")
    let diff = try run("check", "posts", "--diff", "--unsafe", Self.now)
    #expect(diff.code == 1 && diff.errors.contains("would fix"), "\(diff.errors)")
    #expect(try folder.read("posts/" + name) == text, "nothing is written")
    try folder.write("the.diff", diff.output)
    // From a folder below the root, where git counts from the root all the same.
    let applied = try run.shell("cd posts && git apply --whitespace=nowarn ../the.diff")
    #expect(applied.code == 0, "\(applied.errors)\(diff.output)")
    let byDiff = try folder.read("posts/" + name)
    try folder.write("posts/" + name, text)
    #expect(try run("check", "posts", "--fix", "--unsafe", Self.now).errors.contains("fixed"))
    #expect(try folder.read("posts/" + name) == byDiff && byDiff != text)
    let again = try run("check", "posts", "--diff", "--unsafe", Self.now)
    #expect(again.code == 0 && again.output.isEmpty)
    #expect(again.errors == "decorum: there is nothing to fix\n")
  }

  /// Any changes to any lines, against `patch`'s idea of it: git.
  @Test(arguments: 0..<30) func anyEdits(seed: UInt64) throws {
    var numbers = SeededNumbers(seed)
    let ends = ["\n", "\n", "\r\n", "\n\n", ""]
    var text = ""
    for i in 0..<Int.random(in: 1...30, using: &numbers) {
      text += "line \(i % 4)" + ends.randomElement(using: &numbers)!
    }
    let bytes = Array(text.utf8)
    var edits: [Fix.Edit] = []
    var start = 0
    for _ in 0..<Int.random(in: 1...5, using: &numbers) where start < bytes.count {
      let low = Int.random(in: start..<bytes.count, using: &numbers)
      let high = min(bytes.count, low + Int.random(in: 0...9, using: &numbers))
      let words = ["", "new", "a\nb", "\n", "end\n"].randomElement(using: &numbers)!
      edits.append(Fix.Edit(Span(SourceID(0), low..<high), replacement: words))
      start = high + 1
    }
    let expected = Fix.Edit.applied(edits, to: bytes)
    let diff = UnifiedDiff.bytes(of: "a file", bytes, making: edits)
    #expect(diff.isEmpty == (expected == bytes))
    // git takes an empty file for one that is to be made or to go.
    if diff.isEmpty || expected.isEmpty { return }
    try folder.write("a file", bytes)
    try folder.write("the.diff", diff)
    let applied = try run.shell(
      "git init -q . && git apply --whitespace=nowarn --unidiff-zero the.diff")
    #expect(applied.code == 0, "\(applied.errors)\(String(decoding: diff, as: UTF8.self))")
    #expect(Array(try folder.read("a file").utf8) == expected)
  }

  /// On a terminal what a post says stays words.
  @Test func aTerminalGetsNoControls() {
    let old = Array("say \u{1B}[31m and \u{9B}0m\u{202E} ::error::x\nmore\n".utf8)
    let diff = UnifiedDiff.bytes(
      of: "a.txt", old, making: [Fix.Edit(Span(SourceID(0), 0..<3), replacement: "##[error]")])
    let shown = String(decoding: UnifiedDiff.shown(diff, color: false), as: UTF8.self)
    #expect(
      !shown.unicodeScalars.contains {
        ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}"
      })
    #expect(shown.contains("␛[31m") && !shown.contains("##[error]"))
  }

  /// A fault that may hide changes is not passed over.
  @Test func aFaultIsSaid() throws {
    try folder.write("a.txt", "Our #bakingbreadathome day")
    try folder.write("b.json", "[{\"text\": ")
    let answer = try run("check", "a.txt", "b.json", "--diff", Self.now)
    #expect(answer.code == 2 && answer.output.contains("+Our #BakingBreadAtHome day"))
    #expect(answer.errors.contains("error[input/json]"))
  }

  @Test(arguments: [
    (["--diff", "--format", "json"], "--diff prints a diff"), (["--unsafe"], "goes with"),
    (["--diff", "--redact"], "cannot be redacted"),
    (["--diff", "--write-baseline", "--baseline", "b"], "writes nothing"),
  ])
  func whatDoesNotGoTogether(flags: [String], says: String) throws {
    try folder.write("a.txt", "Hello")
    let answer = try run.run(try #require(Binary.path), ["check", "a.txt"] + flags, input: "")
    #expect(answer.code == 2 && answer.errors.contains(says))
  }

  /// The file that is written is the one that was there: its mode, and the link that leads to it.
  @Test func theFileStaysWhatItIs() throws {
    try folder.write("real/a.txt", "Our #bakingbreadathome day")
    try folder.link("link.txt", to: "real/a.txt")
    _ = try run.shell("chmod 640 real/a.txt")
    let answer = try run("check", "link.txt", "--fix", Self.now)
    #expect(answer.errors == "decorum: fixed 1 finding in 1 file\n")
    #expect(try folder.read("real/a.txt") == "Our #BakingBreadAtHome day")
    let state = try run.shell("stat -c '%a %F' real/a.txt link.txt; ls -A real").output
    #expect(state == "640 regular file\n777 symbolic link\na.txt\n")
  }
}
