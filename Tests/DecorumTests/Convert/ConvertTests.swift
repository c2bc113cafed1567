import Decorum
import DecorumBase
import TestSupport
import Testing

/// Lines of the neutral format say what the files said they were made of.
@Suite struct ConvertTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  static let cases: [(name: String, text: String, arguments: [String], lines: [String])] = [
    (
      "a.txt", "One\n---\nTwo \"2\"\n", ["--platform", "x,mastodon"],
      [
        #"{"platform": "x", "text": "One", "origin": {"file": "a.txt", "path": "post 1", "byte": [0, 3]}}"#,
        #"{"platform": "mastodon", "text": "One", "origin": {"file": "a.txt", "path": "post 1", "byte": [0, 3]}}"#,
        #"{"platform": "x", "text": "Two \"2\"", "origin": {"file": "a.txt", "path": "post 2", "byte": [8, 15]}}"#,
        #"{"platform": "mastodon", "text": "Two \"2\"", "origin": {"file": "a.txt", "path": "post 2", "byte": [8, 15]}}"#,
      ]
    ),
    // The second date settles the first; a cell without a value is a key without a value.
    (
      "b.csv",
      "Text,Date,Campaign,Paid partnership\nOne,01/02/2026 9:00 PM,,yes\nTwo,13/02/2026,spring,\n",
      ["--timezone", "Europe/Paris"],
      [
        #"{"time": "2026-02-01T21:00:00", "timezone": "Europe/Paris", "text": "One", "campaign": null, "flags": {"paid_partnership": true}, "origin": {"file": "b.csv", "path": "row 1, column \"Text\"", "byte": [36, 39]}}"#,
        #"{"time": "2026-02-13", "timezone": "Europe/Paris", "text": "Two", "campaign": "spring", "flags": {}, "origin": {"file": "b.csv", "path": "row 2, column \"Text\"", "byte": [64, 67]}}"#,
      ]
    ),
    // What cannot be read as a time stays what it is, and is found again.
    (
      "c.ndjson",
      #"{"text": "One", "time": "2026-11-24T09:00:00+01:00", "media": [{"alt": "", "url": "a.jpg"}], "parent": {"text": "Why?", "inbound": true}, "lint_ignore": [{"rule": "promo", "reason": "r"}]}"#
        + "\n" + #"{"text": "Two", "time": "next Friday", "inbound": null}"# + "\n",
      [],
      [
        #"{"time": "2026-11-24T09:00:00+01:00", "text": "One", "parent": {"text": "Why?", "inbound": true}, "media": [{"alt": "", "url": "a.jpg"}], "lint_ignore": [{"rule": "promo", "reason": "r"}], "origin": {"file": "c.ndjson", "path": "line 1, text", "byte": [10, 13]}}"#,
        #"{"inbound": null, "time": "next Friday", "text": "Two", "origin": {"file": "c.ndjson", "path": "line 2, text", "byte": [199, 202]}}"#,
      ]
    ),
  ]

  @Test(arguments: cases.indices)
  func lines(_ number: Int) throws {
    let (name, text, arguments, lines) = Self.cases[number]
    try folder.write(name, text)
    let answer = try Binary(folder: folder).run(
      try #require(Binary.path), ["convert", name] + arguments, input: "")
    #expect(answer.output.split(separator: "\n").map(String.init) == lines)
    #expect(answer.code == (text.contains("next Friday") ? 2 : 0))
    #expect(answer.errors.hasSuffix("from 1 file\n"))
  }

  /// Checking what convert writes gives the findings and the open questions of the input.
  @Test(arguments: [SamplePost.Format.csv, .markdown])
  func theSameFindings(_ format: SamplePost.Format) throws {
    try folder.write("decorum.yaml", CheckedRun.brand)
    let posts = SamplePost.fromBuiltInRules() + SamplePost.nasty
    let files = try SamplePost.files(of: posts, as: format).map { file in
      try folder.write(file.name, file.text)
      return file.name
    }
    let answer = try Binary(folder: folder).run(
      try #require(Binary.path), ["convert"] + files, input: "")
    #expect(answer.code == 0)
    try folder.write("converted.ndjson", answer.output)
    func said(_ run: CheckedRun) -> Set<String> {
      Set(
        run.report.findings.map { "\($0.rule) \($0.primary.post?.id ?? "") \($0.message)" })
    }
    let (before, after) = (
      CheckedRun(files, in: folder), CheckedRun(["converted.ndjson"], in: folder)
    )
    #expect(said(before) == said(after) && !said(before).isEmpty)
    #expect(after.report.postCount == posts.count)
    #expect(after.faults.filter { $0.severity == .error } == [])
  }

  @Test func nothingIsSilent() throws {
    try folder.write("a.ndjson", "{\"text\": \"One\"}\n{\"text\": 2}\n{\"text\": \"\"}\nno\n")
    let answer = try Binary(folder: folder)("convert", "a.ndjson", "b.ndjson")
    #expect(answer.code == 2)
    #expect(answer.output.split(separator: "\n").count == 1)
    #expect(answer.errors.contains("no such file: b.ndjson"))
    #expect(answer.errors.hasSuffix("decorum: 1 post (1 skipped, 2 refused) from 1 file\n"))
    #expect(try Binary(folder: folder)("convert").code == 2)
  }
}
