import Foundation
import TestSupport
import Testing

/// What only the built program shows: exit codes, streams, standard input, wrong usage.
@Suite(.enabled(if: Binary.path != nil, "the program was not built"))
struct CommandLineTests {
  private let folder: ScratchFolder
  private let decorum: Binary
  private static let now = "--now=2026-11-21T10:00:00Z"

  init() throws {
    folder = try ScratchFolder()
    decorum = Binary(folder: folder)
    try folder.write("decorum.yaml", "fail_on: error\n")
    try folder.write("good.txt", "How do you keep your tent dry? We answer below.")
    try folder.write("bad.txt", BadInputTests.post)
    try folder.write("warning.md", "The new mug is here! Only €9 until Sunday. Order now!")
    try folder.write(
      "ids.ndjson",
      """
      {"id": "post-a", "platform": "x", "text": "One"}
      {"id": "post-b", "platform": "x", "text": "Two"}
      {"id": "post-b", "platform": "mastodon", "text": "Two"}

      """)
    try folder.write("cut.json", "[{\"text\": \"\(BadInputTests.post)\"}, {\"te")
  }

  @Test(arguments: [
    ("good.txt", 0), ("bad.txt", 1), ("good.txt bad.txt", 1), ("cut.json", 2),
    ("bad.txt cut.json", 2), ("missing.txt bad.txt", 2), ("--fail-on never bad.txt", 0),
    ("--fail-on never cut.json", 2), ("warning.md", 0), ("--fail-on warning warning.md", 1),
    ("--select promo bad.txt", 0), ("--ignore disclosure bad.txt", 0), ("--select nope bad.txt", 2),
  ])
  func exitCodes(arguments: String, code: Int32) throws {
    let answer = try decorum.shell("\"$decorum\" check \(Self.now) \(arguments)")
    #expect(answer.code == code, "\(answer.output)")
    #expect(answer.errors.isEmpty)
    if arguments.contains("bad.txt") && code > 0 && !arguments.contains("nope") {
      #expect(answer.output.contains("disclosure/missing"), "findings are printed all the same")
    }
    // Trouble is explained in a line of its own.
    let last = answer.output.split(separator: "\n").last.map(String.init) ?? ""
    #expect(last.contains("fault") == (code == 2))
  }

  /// The arguments, and the one line on standard error.
  @Test(arguments: [
    (
      "why 1 claim/miracle",
      "there is nowhere to look for the post; say: decorum why POST RULE FILE"
    ),
    (
      "why 1 claim/miracel bad.txt",
      "there is no rule \"claim/miracel\"; did you mean \"claim/miracle\"?"
    ),
    ("why 1 claim/miracle --format short bad.txt", "--format must be human or json, not \"short\""),
    (
      "why c claim/miracle ids.ndjson",
      "there is no post \"c\"; there are post-a, post-b, post-b, and each can be named by its number in the file, or by line:N"
    ),
    (
      "why post-aa claim/miracle ids.ndjson",
      "there is no post \"post-aa\"; did you mean \"post-a\"?"
    ),
    (
      "why post-b claim/miracle ids.ndjson",
      "2 posts are meant by \"post-b\": ids.ndjson:2, ids.ndjson:3; name one by its line, such as ids.ndjson:2"
    ),
    ("chekc bad.txt", "there is no command \"chekc\"; did you mean \"check\"?"),
    (
      "bad.txt", "there is no command \"bad.txt\"; to check that path say: decorum check bad.txt"
    ),
    (
      "check --format nope bad.txt",
      "there is no format \"nope\"; use one of human, short, plain, markdown, json, ndjson, sarif, "
        + "github, gitlab, azure, junit, tap, checkstyle, rdjson, rdjsonl, sonar"
    ),
    ("check --format jsno bad.txt", "there is no format \"jsno\"; did you mean \"json\"?"),
    ("check --format json,human bad.txt", "only one format can go to standard output"),
    (
      "check --platform instagrm bad.txt",
      "there is no platform \"instagrm\"; did you mean \"instagram\"?"
    ),
    ("check --kind replay bad.txt", "there is no kind \"replay\"; did you mean \"reply\"?"),
    (
      "check --market mars bad.txt",
      "there is no market \"mars\"; use one of us, uk, de, fr, it, es, eu"
    ),
    (
      "check --fail-on fatal bad.txt",
      "--fail-on does not know \"fatal\"; use one of error, warning, note, never"
    ),
    (
      "check --input-format exel bad.txt",
      "there is no input format \"exel\"; use one of text, markdown, csv, json, ndjson, "
        + "or a tool's own such as buffer-csv"
    ),
    (
      "check --now yesterday bad.txt",
      "--now must be RFC 3339 with an offset, such as 2026-11-21T10:00:00+01:00, not \"yesterday\""
    ),
    ("check --jobs 0 bad.txt", "--jobs must be at least 1"),
    ("check --max-per-rule 0 bad.txt", "--max-per-rule must be at least 1"),
    (
      "explain disclosure/mising",
      "there is no rule \"disclosure/mising\"; did you mean \"disclosure/missing\"?"
    ),
    (
      "explain frequancy",
      "there is no rule, family or signal \"frequancy\"; did you mean \"frequency\"?"
    ),
    (
      "explain burst",
      "there is no rule, family or signal \"burst\"; did you mean \"frequency/burst\"?"
    ),
    (
      "explain nonsense",
      "there is no rule, family or signal \"nonsense\"; list them with: decorum rules"
    ),
    (
      "eval --labels . --min recall=2",
      "--min must read precision=0.92,recall=0.85, not \"recall=2\""
    ),
  ])
  func wrongUsage(arguments: String, says: String) throws {
    let answer = try decorum.shell("\"$decorum\" \(arguments)")
    #expect(answer.errors == "decorum: \(says)\n")
    #expect(answer.output.isEmpty)
    #expect(answer.code == 2)
  }

  @Test(arguments: ["check --nope bad.txt", "check --jobs many bad.txt", "eval", "explain"])
  func wrongOptions(arguments: String) throws {
    let answer = try decorum.shell("\"$decorum\" \(arguments)")
    #expect(answer.code == 2)
    #expect(answer.output.isEmpty && answer.errors.hasPrefix("Error: "))
  }

  @Test func answersEndWell() throws {
    #expect(try decorum("--version").output == "0.1.0\n")
    for arguments in [["--help"], ["help", "check"], ["check", "--help"], []] {
      let answer = try decorum.run(try #require(Binary.path), arguments, input: "")
      #expect(answer.code == 0 && answer.output.contains("USAGE: decorum"))
      #expect(answer.errors.isEmpty)
    }
  }

  @Test(arguments: [
    ("explain dm", "dm  (7 rules)\nprivate messages and invitations\n"),
    ("explain asks", "asks  (a signal)\nasks a question that wants an answer\n"),
    ("explain decorum:asks", "asks  (a signal)\n"),
    ("explain frequency/burst", "frequency/burst  (error)\n"),
  ])
  func explains(arguments: String, beginning: String) throws {
    let answer = try decorum.shell("\"$decorum\" \(arguments)")
    #expect(answer.code == 0 && answer.errors.isEmpty)
    #expect(answer.output.hasPrefix(beginning), "\(answer.output.prefix(200))")
  }

  /// What the configuration sets is shown with its line, and what would hold without it.
  @Test func explanationsKnowTheConfiguration() throws {
    try Data("rules:\n  frequency: note\n  frequency/burst:\n    max: 6\n  dm/canned: off\n".utf8)
      .write(to: URL(fileURLWithPath: decorum.folder["explained.yaml"]))
    let burst = try decorum(
      "explain", "--config", "explained.yaml", "--width", "100", "frequency/burst")
    #expect(burst.output.contains("on, note (explained.yaml:2; error by default)"))
    #expect(burst.output.contains("max = 6"))
    #expect(burst.output.contains("set in explained.yaml:4, 4 by default"))
    let canned = try decorum("explain", "--config", "explained.yaml", "dm/canned")
    #expect(canned.output.contains("  off; in decorum:recommended"))
  }

  // MARK: Standard input

  @Test func standardInputIsAPost() throws {
    let answer = try decorum("check", Self.now, "-", input: BadInputTests.post)
    #expect(answer.code == 1)
    #expect(answer.output.contains("  --> <stdin>:1:"))
  }

  @Test func standardInputIsReadByItsName() throws {
    let table = "text,platform\n\"\(BadInputTests.post)\",instagram\n"
    let answer = try decorum(
      "check", Self.now, "-", "--stdin-filename", "week/queue.csv", input: table)
    #expect(answer.code == 1)
    #expect(answer.output.contains("  --> week/queue.csv:2:"))
    #expect(answer.output.contains("(row 1, column \"text\", instagram)"))
  }

  @Test func emptyStandardInputIsAnError() throws {
    let answer = try decorum("check", Self.now, "-")
    #expect(answer.code == 2)
    #expect(answer.output.hasPrefix("error[input/empty]: no posts in <stdin>\n  --> <stdin>\n"))
  }

  // MARK: Streams

  /// More than a pipe holds, so that the reader is gone while we write.
  @Test(arguments: ["human", "short", "json"])
  func aReaderThatGoesAwayIsNoTrouble(format: String) throws {
    let record = "{\"text\": \"\(BadInputTests.post)\"}\n"
    try folder.write("many.ndjson", String(repeating: record, count: 1_000))
    let answer = try decorum.shell(
      "{ \"$decorum\" check \(Self.now) --format \(format) many.ndjson; echo $? >code; } | head -n 1"
    )
    #expect(answer.output.split(separator: "\n").count == 1)
    #expect(answer.errors.isEmpty)
    #expect(try String(contentsOfFile: folder["code"], encoding: .utf8) == "1\n")
  }

  @Test func aFullDiskIsTrouble() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let answer = try decorum.shell("\"$decorum\" check \(Self.now) good.txt >/dev/full")
    #expect(answer.code == 2)
    #expect(answer.errors == "decorum: cannot write: no space left on device\n")
  }

  @Test func closedStandardOutputIsTrouble() throws {
    let answer = try decorum.shell("\"$decorum\" check \(Self.now) good.txt >&-")
    #expect(answer.code == 2)
    #expect(answer.errors.hasPrefix("decorum: cannot write: "))
  }

  @Test func severalFormatsAtOnce() throws {
    let answer = try decorum(
      "check", Self.now, "--format", "short,json:report.json,human:report.txt", "bad.txt")
    #expect(answer.code == 1)
    #expect(answer.output.hasPrefix("bad.txt:1:"))
    #expect(try String(contentsOfFile: folder["report.txt"], encoding: .utf8).hasPrefix("error["))
    let json = try Data(contentsOf: URL(fileURLWithPath: folder["report.json"]))
    let report = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
    #expect((report["findings"] as? [Any])?.count == 1)
    let nowhere = try decorum("check", Self.now, "--format", "json:no/where.json", "good.txt")
    #expect(nowhere.code == 2)
    #expect(
      nowhere.errors == "decorum: cannot write \"no/where.json\": no such file or directory\n")
  }

  /// The rules are inside: nothing but the file itself is needed.
  @Test func theProgramWorksWhenCopiedAlone() throws {
    let alone = try ScratchFolder()
    let copy = alone["decorum"]
    try FileManager.default.copyItem(atPath: try #require(Binary.path), toPath: copy)
    let answer = try Binary(folder: alone).run(
      "/usr/bin/env", ["-i", copy, "check", Self.now, "-"], input: BadInputTests.post)
    #expect(answer.code == 1)
    #expect(answer.output.contains("error[disclosure/missing]"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: alone.path).sorted()
        == [".stream-err", ".stream-in", ".stream-out", "decorum"])
  }
}
