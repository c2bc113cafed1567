import DecorumBase
import DecorumPosts
import DecorumReaders
import Foundation
import TestSupport
import Testing

@testable import Decorum

/// Fixes change what they mean to change, in the spelling of the file, and no other byte.
@Suite struct FixWritingTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("decorum.yaml", CheckedRun.brand)
  }

  /// `⟦was→is⟧`: what the fix changes.
  static let files: [(name: String, text: String)] = [
    (
      "queue.csv",
      "id,platform,text\r\n1,instagram,\"⟦→#ad ⟧Love this \"\"serum\"\"! Use my code GLOW20\"\r\n"
        + "2,x,Our ⟦#bakingbreadathome→#BakingBreadAtHome⟧ day; \"odd\" mark\r\n"
    ),
    (
      "queue.ndjson",
      "{\"platform\": \"instagram\", \"text\": \"⟦→#ad ⟧Love \\u201cthis\\u201d \\ud83c\\udf5e! "
        + "Use my code GLOW20\", \"n\": [1, {\"a\": null}]}\r\n"
    ),
    (
      "queue.json",
      "{\"posts\": [\n {\"text\" : \"Our \\u0022big\\u0022 ⟦#bakingbreadathome→#BakingBreadAtHome⟧"
        + " day\"}\n] }\n"
    ),
    (
      "draft.md",
      "---\nplatform: instagram\n---\n\n⟦→#ad ⟧Love this serum! Use my code GLOW20\n\n"
    ),
    ("draft.txt", "\u{FEFF}Our ⟦#bakingbreadathome→#BakingBreadAtHome⟧ day\r\n---\r\nNext\r\n"),
  ]

  @Test(arguments: files.indices)
  func theFileChangesThereOnly(_ number: Int) throws {
    let (name, marked) = Self.files[number]
    try folder.write(name, Self.side(0, of: marked))
    var settings = RunSettings()
    settings.paths = [folder[name]]
    let tally = Check(settings).fix(unsafe: true).tally
    #expect(tally.made > 0 && tally.code == 0 && tally.remarks == [])
    #expect(try folder.read(name) == Self.side(1, of: marked))
    let again = Check(settings).fix(unsafe: true).tally
    #expect(again.made == 0 && again.words == ["nothing was fixed"])
    #expect(try folder.read(name) == Self.side(1, of: marked))
  }

  private static func side(_ number: Int, of marked: String) -> String {
    var text = ""
    for piece in marked.split(separator: "⟦", omittingEmptySubsequences: false) {
      guard let end = piece.firstIndex(of: "⟧") else {
        text += piece
        continue
      }
      let sides = piece[..<end].split(separator: "→", omittingEmptySubsequences: false)
      text += sides[number] + piece[piece.index(after: end)...]
    }
    return text
  }

  /// What says something in the author's name is made only where somebody asks for it.
  @Test func unsafeFixesWait() throws {
    let text = "platform,text\ninstagram,Use my code GLOW20\n"
    try folder.write("queue.csv", text)
    var settings = RunSettings()
    settings.paths = [folder["queue.csv"]]
    let tally = Check(settings).fix(unsafe: false).tally
    #expect(tally.made == 0 && tally.unsafe == 1)
    #expect(tally.words[0].contains("--unsafe"))
    #expect(try folder.read("queue.csv") == text)
  }

  /// Words that would make another cell, another record or nothing at all of the file are withheld, and
  /// sound ones beside them are made.
  @Test(arguments: ["\"", ",", "\n", "\r\n", "\u{1}\",\""])
  func whatWouldReadOtherwiseIsWithheld(_ words: String) {
    let csv = "text,platform\nOne day,x\nNext day,x\n"
    let source = SourceID(7)
    let bytes = Array(csv.utf8)
    let bad = Fix(
      title: "bad", safety: .safe,
      edit: Fix.Edit(Span(source, 17..<17), replacement: "in " + words, saying: "in ,"))
    let good = Fix(
      title: "good", safety: .safe,
      edit: Fix.Edit(Span(source, 24..<28), replacement: "Any", saying: "Any"))
    let fixed = FixedSource(bytes, of: source, making: [bad, good]) { bytes in
      var reader = CSVReader(source: SourceID(0))
      return reader.read(Block(bytes: bytes, offset: 0, isLast: true)).posts
    }
    #expect(fixed.withheld == [bad] && fixed.made == 1)
    #expect(String(decoding: fixed.bytes, as: UTF8.self) == "text,platform\nOne day,x\nAny day,x\n")
  }

  /// Halves of what is given up are tried again: the bad ones among many are found, and only they.
  @Test(arguments: [[], [0], [6], [3, 4], [0, 5, 9], Array(0..<10)])
  func theBadOnesAmongManyAreWithheld(_ bad: [Int]) {
    let row = "One day,x\n"
    let header = "text,platform\n"
    let source = SourceID(7)
    let fixes = (0..<10).map { number in
      let start = header.utf8.count + number * row.utf8.count
      let words = bad.contains(number) ? "A,ny" : "Any"
      return Fix(
        title: "\(number)", safety: .safe,
        edit: Fix.Edit(Span(source, start..<start + 3), replacement: words, saying: words))
    }
    let bytes = Array((header + String(repeating: row, count: 10)).utf8)
    var readings = 0
    let fixed = FixedSource(bytes, of: source, making: fixes) { bytes in
      readings += 1
      var reader = CSVReader(source: SourceID(0))
      return reader.read(Block(bytes: bytes, offset: 0, isLast: true)).posts
    }
    #expect(fixed.withheld == bad.map { fixes[$0] } && fixed.made == 10 - bad.count)
    let rows = (0..<10).map { bad.contains($0) ? row : "Any day,x\n" }
    #expect(String(decoding: fixed.bytes, as: UTF8.self) == header + rows.joined())
    if bad.isEmpty { #expect(readings == 2) }
    if bad.count == 1 { #expect(readings < 11) }
  }

  /// The remark is made where a fix was at hand, and nowhere else.
  @Test func aFileInUTF16StaysAsItIs() throws {
    func fixing(_ text: String) throws -> (answer: Binary.Answer, isSame: Bool) {
      let words = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let bytes = [0xFF, 0xFE] + words
      try folder.write("a.txt", bytes)
      let answer = try Binary(folder: folder)("check", "a.txt", "--fix")
      return (answer, try Data(contentsOf: URL(filePath: folder["a.txt"])).elementsEqual(bytes))
    }
    let (answer, isSame) = try fixing("Our #bakingbreadathome day")
    #expect(isSame && !answer.output.contains("= fix:"))
    #expect(
      answer.errors == "decorum: \"a.txt\" is UTF-16, into which no fixes are written; "
        + "nothing in it was fixed\ndecorum: nothing was fixed\n")
    #expect(try fixing("Our day").answer.errors == "decorum: nothing was fixed\n")
  }

  /// The report has no fix either: its words would stand there in another encoding.
  @Test func noFixIsOfferedInUTF16() throws {
    let text =
      "text,lint_ignore\nOur #bakingbreadathome day,\n"
      + "Our #bakingbreadathome day too,a11y/hashtag-case\n"
    func fixes(_ bytes: [UInt8]) throws -> [Int] {
      try folder.write("queue.csv", bytes)
      let report = CheckedRun(["queue.csv"], in: folder).report
      let findings = report.findings + report.suppressed.map(\.finding)
      return findings.filter { $0.rule.description == "a11y/hashtag-case" }.map(\.fixes.count)
    }
    #expect(try fixes(Array(text.utf8)) == [1, 1])
    #expect(try fixes(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == [0, 0])
  }

  /// Where nothing is fixed the first report is the one that is shown.
  @Test func withoutFixesTheReportIsThatOfACheck() throws {
    try folder.write("queue.csv", "platform,text\ninstagram,Use my code GLOW20\n")
    let run = Binary(folder: folder)
    let now = "2026-11-21T10:00:00Z"
    let plain = try run("check", "queue.csv", "--format", "short", "--now", now)
    let fixing = try run("check", "queue.csv", "--format", "short", "--now", now, "--fix")
    #expect(!plain.output.isEmpty && fixing.output == plain.output && fixing.code == plain.code)
  }

  @Test func whatIsNoFileStaysAsItIs() throws {
    let answer = try Binary(folder: folder)(
      "check", "-", "--stdin-filename", "a.txt", "--fix", input: "Our #bakingbreadathome day")
    #expect(answer.code == 2 && answer.output.isEmpty)
    #expect(
      answer.errors == "decorum: --fix writes into files; standard input cannot be fixed\n")
  }
}
