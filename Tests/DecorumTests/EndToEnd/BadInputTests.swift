import Decorum
import DecorumBase
import TestSupport
import Testing

/// Bad input gets a clear error at the right place and exit code 2, and costs nothing else: what can
/// be read is judged, what can be judged is reported.
@Suite struct BadInputTests {
  /// `@@` in a file; the tests write `found` for what is said of it.
  static let post = "Use my code GLOW20 today"

  struct Case: Sendable, CustomTestStringConvertible {
    var files: [(name: String, text: String)]
    /// What the short format says, with `$` for the folder.
    var says: String
    var helps: [String] = []
    /// Instead of the files that there are.
    var paths: [String]?
    var code: Int32 = 2

    var testDescription: String { (paths ?? files.map(\.name)).joined(separator: " ") }
  }

  static let cases: [Case] = [
    Case(
      files: [("empty.txt", ""), ("good.txt", "@@")],
      says: """
        $/empty.txt:1:1: error: no posts in $/empty.txt [input/empty]
        $/good.txt:1:13: found
        """, helps: ["write one post per record, or one post in a text file"]),
    Case(
      files: [("a.json", ""), ("b.csv", " \n\t\n"), ("c.ndjson", "\n"), ("d.md", "\u{FEFF}")],
      says: """
        $/a.json:1:1: error: no posts in $/a.json [input/empty]
        $/b.csv:1:1: error: no posts in $/b.csv [input/empty]
        $/c.ndjson:1:1: error: no posts in $/c.ndjson [input/empty]
        $/d.md:1:1: error: no posts in $/d.md [input/empty]
        """),
    Case(
      files: [("header.csv", "text,platform\n"), ("none.json", "[]")],
      says: """
        $/header.csv:1:1: error: there are no posts in this file [input/no-posts]
        $/none.json:1:1: error: there are no posts in this file [input/no-posts]
        """, helps: ["check that it is the file you meant, or name its format with --input-format"]),
    Case(
      files: [("drafts/monday.md", "@@")],
      says: """
        $/drafts/mondya.md:1:1: error: no such file: $/drafts/mondya.md [input/missing]
        $/drafts/monday.md:1:13: found
        """, helps: ["check the path; nearby there is \"$/drafts/monday.md\""],
      paths: ["drafts/mondya.md", "drafts"]),
    Case(
      files: [("pictures/a.png", "x"), ("good.txt", "@@")],
      says: """
        $/pictures:1:1: error: no file of posts in the folder "$/pictures" [input/no-posts]
        $/pictures:1:1: note: not looked at in "$/pictures": 1 .png [input/not-read]
        $/good.txt:1:13: found
        """, helps: ["name a file itself to have it read whatever its ending"],
      paths: ["pictures", "good.txt"]),
    Case(
      files: [("open.csv", "text,platform\n\"@@\",x\n\"never closed,x\n@@,x\n")],
      says: """
        $/open.csv:3:1: error: this quotation mark is never closed [input/csv]
        $/open.csv:2:14: found
        $/open.csv:4:13: found
        """, helps: ["close it, or write \"\" for a quotation mark inside a quoted cell"]),
    Case(
      files: [("rows.csv", "text,platform\n@@,x\na,x,c\n@@,x\n")],
      says: """
        $/rows.csv:3:5: warning: row 2 has 3 cells; the header names 2 columns [input/csv-row]
        $/rows.csv:2:13: found
        $/rows.csv:4:13: found
        """, helps: ["put a text that holds a \",\" in double quotes"], code: 1),
    Case(
      files: [("words.csv", "when,who,words\n1,2,@@\n"), ("good.txt", "@@")],
      says: """
        $/words.csv:1:1: error: no column holds the text of the posts [input/csv-header]
        $/good.txt:1:13: found
        """, helps: ["name the column that holds the text, as in --map text=Caption"]),
    Case(
      files: [("cut.json", "[{\"text\": \"@@\"}, {\"text\": \"cut o")],
      says: """
        $/cut.json:1:49: error: this string is never closed [input/json]
        $/cut.json:1:24: found
        """, helps: ["close it with a quotation mark"]),
    Case(
      files: [("cut.ndjson", "{\"text\": \"@@\"}\n{\"text\": \"cut o\n{\"text\": \"@@\"}\n")],
      says: """
        $/cut.ndjson:2:10: error: this string is never closed [input/json]
        $/cut.ndjson:1:23: found
        $/cut.ndjson:3:23: found
        """),
    Case(
      files: [("p.ndjson", "{\"text\": \"@@\", \"platform\": \"instagrm\"}\n{\"text\": 7}\n")],
      says: """
        $/p.ndjson:1:51: error: "instagrm" is no platform that Decorum knows [input/unknown-platform]
        $/p.ndjson:2:10: error: "text" must be a string, not a number [input/type]
        $/p.ndjson:1:23: found
        """, helps: ["did you mean \"instagram\"?"]),
    Case(
      files: [("half.ndjson", "{\"text\": \"\\ud83d @@\"}\n{\"text\": \"@@\"}\n")],
      says: """
        $/half.ndjson:1:11: warning: half a surrogate pair is no character [input/encoding]
        $/half.ndjson:1:30: found
        $/half.ndjson:2:23: found
        """, helps: ["write both halves, or the character itself"], code: 1),
  ]

  @Test(arguments: cases)
  func theErrorIsClearAndTheRestIsJudged(_ example: Case) throws {
    let folder = try ScratchFolder()
    try CheckedRun.moveIn(folder)
    for file in example.files {
      try folder.write(file.name, file.text.replacing("@@", with: Self.post))
    }
    let run = CheckedRun(example.paths ?? example.files.map(\.name), in: folder)
    #expect(Self.abbreviated(run.short(), folder) == example.says)
    #expect(run.code == example.code, "\(run.report.exit.why)")
    let helps = run.faults.flatMap(\.helps).map(folder.shortened)
    for help in example.helps {
      #expect(helps.contains { $0.hasPrefix(help) }, "\(helps)")
    }
  }

  /// With `$` for the folder and `found` for what the house rule says.
  static func abbreviated(_ short: String, _ folder: ScratchFolder) -> String {
    folder.shortened(short).split(separator: "\n").joined(separator: "\n")
      .replacing(" error: \"GLOW20\" is not a word we use [acme/glow]", with: " found")
  }

  @Test(arguments: [
    ("p.txt", "", ""), ("p.csv", "text,platform\nok,x\n", ",x\nok,x\n"),
    ("p.ndjson", "{\"text\": \"", "\"}\n{\"text\": \"ok\"}\n"),
    ("p.json", "[{\"text\": \"", "\"}, {\"text\": \"ok\"}]"),
  ])
  func whatIsNotUTF8IsSaidAndTheTextJudged(name: String, head: String, tail: String) throws {
    let folder = try ScratchFolder()
    try CheckedRun.moveIn(folder)
    let file = Array((head + "☕ caf").utf8) + [0xE9] + Array((" " + Self.post + tail).utf8)
    try folder.write(name, file)
    let run = CheckedRun([name], in: folder)
    #expect(run.code == 2)
    let fault = try #require(run.faults.first)
    #expect(run.faults.count == 1 && fault.message == "0xE9 is not UTF-8")
    #expect(fault.primary.span.range == head.utf8.count + 7..<head.utf8.count + 8)
    #expect(run.report.findings.map { run.spelled($0) } == ["GLOW20"])
    #expect(run.human().contains("caf<E9> Use"))
  }

  /// Beside posts a record without a text may be a slip; a file of nothing else is told once.
  @Test func aFileWithoutAnyPostIsSaidOnce() throws {
    let folder = try ScratchFolder()
    try CheckedRun.moveIn(folder)
    try folder.write("likes.json", #"{"likes": [{"n": 1}, {"n": 2}, 3, {"n": 4}]}"#)
    try folder.write("posts.json", #"[{"n": 1}, {"text": "GLOW20"}, {"n": 2}]"#)
    let run = CheckedRun(["likes.json", "posts.json"], in: folder)
    #expect(
      Self.abbreviated(run.short(), folder) == """
        $/likes.json:1:12: warning: a record without a "text" is no post [input/no-text]
        $/likes.json:1:32: warning: an element that is no object is no post [input/no-text]
        $/posts.json:1:2: warning: a record without a "text" is no post [input/no-text]
        $/posts.json:1:32: warning: a record without a "text" is no post [input/no-text]
        $/posts.json:1:22: found
        """)
    #expect(
      run.faults.map(\.notes) == [
        ["2 more records are like it, and none is a post"], ["said once"], [], [],
      ])
    #expect(run.report.inputs.map { $0.skipped + $0.refused } == [4, 2])
  }

  @Test func aLineOfTenMegabytesHidesNothing() throws {
    let folder = try ScratchFolder()
    try CheckedRun.moveIn(folder)
    let long = Array(repeating: UInt8(ascii: "x"), count: 10_000_000)
    let head = "text,platform\n\(Self.post),x\n\""
    try folder.write("p.csv", Array(head.utf8) + long + Array("\",x\n\(Self.post),x\n".utf8))
    let run = CheckedRun(["p.csv"], in: folder)
    #expect(run.faults == [])
    #expect(run.report.postCount == 3)
    #expect(run.report.findings.map { run.spelled($0) } == ["GLOW20", "GLOW20"])
    #expect(run.code == 1)
    #expect(run.human().utf8.count < 5_000, "the line is not printed")
  }
}
