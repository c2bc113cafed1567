import Decorum
import DecorumBase
import DecorumReports
import DecorumRules
import TestSupport
import Testing

/// The file of known findings: written so that versions of it can be compared, and read so that a slip
/// never makes more known than somebody wrote down.
@Suite struct BaselineFileTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try CheckedRun.moveIn(folder)
    try folder.write("p.csv", "id,platform,account,text\np1,x,@acme,Use GLOW20\n")
  }

  static let entry =
    #"{"rule": "acme/glow", "posts": ["x @acme p1"], "words": "glow20", "since": "2026-11-20"}"#

  private static func file(_ entries: String...) -> String {
    "{\"version\": 1, \"findings\": [\n" + entries.joined(separator: ",\n") + "\n]}\n"
  }

  @Test func asWritten() throws {
    try folder.write("b.json", Self.file(Self.entry))
    let run = CheckedRun(["p.csv"], in: folder) { $0.baseline = folder["b.json"] }
    #expect(run.code == 0 && run.report.known.count == 1)
    #expect(run.human().hasPrefix("no findings (1 in the baseline for up to 1 day) in 1 file"))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var says: String
    /// The findings that are known all the same.
    var known = 0
    var testDescription: String { says }
  }

  static let cases = [
    Case(text: "", says: "1:1: error: this is no baseline [config/yaml]"),
    Case(text: "[]", says: "1:1: error: a baseline must be a mapping, not a list [config/type]"),
    Case(
      text: file(entry).replacing("1, \"f", with: "2, \"f"),
      says:
        "1:3: error: a baseline of version 2 is none that this program reads [config/unsupported]"),
    Case(
      text: #"{"findings": ["# + entry + "]}",
      says: "1:3: error: a baseline needs the key \"version\" [config/missing-key]"),
    Case(
      text: file(entry, entry),
      says:
        "3:1: error: this finding stands here twice (also at $/b.json:2:1) [config/duplicate-key]",
      known: 1),
    Case(
      text: file(entry.replacing("glow\"", with: "*\"")),
      says: "2:11: error: \"acme/*\" is not the id of a rule [config/type]"),
    Case(
      text: file(entry.replacing("acme/glow", with: "acme")),
      says: "2:11: error: \"acme\" is not the id of a rule [config/type]"),
    Case(
      text: file(entry.replacing("\"words\"", with: "\"word\"")),
      says: "2:49: error: unknown key \"word\" in a finding of the baseline [config/unknown-key]"),
    Case(
      text: file(entry.replacing("2026-11-20", with: "2026-11-31")),
      says: "2:77: error: \"since\" must be a day, not \"2026-11-31\" [config/type]"),
    Case(
      text: file(entry.replacing("\"x @acme p1\"", with: "")),
      says: "2:24: error: \"posts\" names no post [config/type]"),
    Case(
      text: file(entry.replacing("}", with: ", \"count\": 0}")),
      says: "2:91: error: \"count\" must be at least 1 [config/type]"),
    Case(
      text: file("<<<<<<< HEAD\n" + entry + "\n=======\n>>>>>>> main"), says: "[config/yaml]"),
  ]

  /// Exit code 2, with the place, and nothing is known by what is wrong.
  @Test(arguments: cases) func aSlipMakesNothingKnown(_ one: Case) throws {
    try folder.write("b.json", one.text)
    let run = CheckedRun(["p.csv"], in: folder) { $0.baseline = folder["b.json"] }
    #expect(run.code == 2)
    #expect(run.report.known.count == one.known && run.report.findings.count == 1 - one.known)
    let said = BadInputTests.abbreviated(run.short(), folder).split(separator: "\n").map(
      String.init)
    let faults = said.filter { $0.hasPrefix("$/b.json") }
    #expect(faults.contains { $0.hasSuffix(one.says) }, "\(faults)")
  }

  /// Among the posts it is no post, whatever it is called.
  @Test func itMayLieAmongThePosts() throws {
    try folder.write("posts/p.csv", "id,platform,account,text\np1,x,@acme,Use GLOW20\n")
    let binary = Binary(folder: folder)
    let write = try binary("check", "posts", "--baseline", "posts/known.json", "--write-baseline")
    #expect(write.code == 0)
    #expect(try binary("check", "posts", "--baseline", "posts/known.json").code == 0)
    try folder.write(
      "decorum.yaml",
      "extends: [./house]\nbaseline: posts/known.json\ninputs: [{files: 'posts/**'}]\n")
    let whole = try binary("check")
    #expect(whole.code == 0 && whole.output.contains("1 in the baseline) in 1 file"))
  }

  @Test func configCheckReadsIt() throws {
    try folder.write("decorum.yaml", "extends: [./house]\nbaseline: b.json\n")
    let binary = Binary(folder: folder)
    #expect(try binary("config", "check").output.contains("cannot read \"b.json\""))
    try folder.write("b.json", Self.file(Self.entry, Self.entry))
    let twice = try binary("config", "check")
    #expect(twice.code == 2 && twice.output.contains("this finding stands here twice"))
    try folder.write("b.json", Self.file(Self.entry))
    #expect(try binary("config", "check").code == 0)
    let explained = try binary("config", "explain").output
    #expect(explained.contains("b.json") && explained.contains("decorum.yaml:2"))
  }

  @Test func aMissingOneIsNoCleanBill() throws {
    let run = CheckedRun(["p.csv"], in: folder) { $0.baseline = folder["none.json"] }
    #expect(run.code == 2 && run.report.findings.count == 1)
    #expect(run.human().contains("--write-baseline"))
  }

  /// A file that is written over by what is no baseline is not ours to replace.
  @Test func whatIsNoBaselineIsNotReplaced() throws {
    try folder.write("b.json", "my notes")
    let binary = Binary(folder: folder)
    let answer = try binary("check", "p.csv", "--baseline", "b.json", "--write-baseline")
    #expect(answer.code == 2 && answer.errors.contains("was not written"))
    #expect(try folder.read("b.json") == "my notes")
  }

  /// Whatever stands in a key, writing and reading gives it back, in one order.
  @Test(arguments: 0..<20) func whatIsWrittenIsRead(seed: UInt64) throws {
    var numbers = SeededNumbers(seed)
    let pieces = [
      "a", "ß", "\"", "\\", "\u{1F469}\u{200D}\u{1F680}", "\n", "#", ": ", "- ", "~", "'", "\u{1B}",
    ]
    func text() -> String {
      (0..<Int.random(in: 1...12, using: &numbers)).map { _ in
        pieces.randomElement(using: &numbers)!
      }.joined()
    }
    var entries: [BaselineEntry] = []
    for _ in 0..<30 {
      let posts = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in text() }
      entries.append(
        BaselineEntry(
          FindingKey(
            rule: RuleID("a/\(["b", "c"].randomElement(using: &numbers)!)")!, posts: posts,
            words: posts.count == 1 ? text() : ""),
          count: Int.random(in: 1...3, using: &numbers),
          weight: Int.random(in: 0...2, using: &numbers), since: "2026-11-21", files: [text()]))
    }
    entries = Dictionary(entries.map { ($0.key, $0) }) { a, _ in a }.values.sorted {
      $0.key < $1.key
    }
    let bytes = BaselineRenderer.bytes(of: entries.shuffled(using: &numbers), version: 1)
    #expect(bytes.split(separator: 0x0A).count == entries.count + 2, "one finding a line")
    let (read, problems) = BaselineFile.parse(bytes, in: SourceID(0))
    #expect(problems == [])
    #expect(
      read.map {
        var entry = $0
        entry.place = nil
        return entry
      } == entries)
  }

  /// Posts in any order, at other times and in another format: what is known is what was there, by
  /// count, and what is new is what is not.
  @Test(arguments: 0..<12) func itCountsAsAMultisetDoes(seed: UInt64) throws {
    var numbers = SeededNumbers(seed)
    func post() -> String {
      let words = ["GLOW20", "glow20 twice", "say Glow20", "calm words"]
      let account = ["acme", "other"].randomElement(using: &numbers)!
      return
        "{\"account\": \"\(account)\", \"platform\": \"x\", \"text\": \"\(words.randomElement(using: &numbers)!)\"}"
    }
    let old = (0..<12).map { _ in post() }
    let new = (old.filter { _ in Bool.random(using: &numbers) } + (0..<6).map { _ in post() })
      .shuffled(using: &numbers)
    try folder.write("q.ndjson", old.joined(separator: "\n"))
    let binary = Binary(folder: folder)
    #expect(try binary("check", "q.ndjson", "--baseline", "b.json", "--write-baseline").code == 0)
    try folder.remove("q.ndjson")
    try folder.write("q.json", "[" + new.joined(separator: ",\n") + "]")
    let run = CheckedRun(["q.json"], in: folder) { $0.baseline = folder["b.json"] }
    func counts(_ posts: [String]) -> [String: Int] {
      Dictionary(posts.filter { !$0.contains("calm") }.map { ($0, 1) }, uniquingKeysWith: +)
    }
    let (was, has) = (counts(old), counts(new))
    let kept = has.reduce(0) { $0 + min($1.value, was[$1.key] ?? 0) }
    #expect(run.report.known.count == kept)
    #expect(run.report.findings.count == has.values.reduce(0, +) - kept)
    #expect(run.report.baseline?.gone == was.values.reduce(0, +) - kept)
  }

  struct Torn: Sendable, CustomTestStringConvertible {
    var text: String
    var says: String
    var testDescription: String { String(text.prefix(60)) }
  }

  static let torn = [
    Torn(text: "", says: "1 new, 0 gone"),
    Torn(text: " \n", says: "1 new, 0 gone"),
    Torn(
      text: String(file(entry).dropLast(20)),
      says: "the old one could not be read, and all findings are new in it"),
    Torn(
      text: "<<<<<<< ours\n\(file(entry))=======\n\(file())>>>>>>> theirs\n",
      says: "the old one could not be read, and all findings are new in it"),
    Torn(
      text: file(entry).replacing("1, \"f", with: "2, \"f"),
      says: "the old one could not be read, and all findings are new in it"),
    Torn(
      text: file(entry, entry), says: "what could not be read of the old one is new in it"),
  ]

  /// Whatever became of the old one, it can be written anew, and is good then.
  @Test(arguments: torn) func aTornFileIsWrittenAnew(_ torn: Torn) throws {
    try folder.write("b.json", torn.text)
    let binary = Binary(folder: folder)
    let answer = try binary(
      "check", "p.csv", "--now", "2026-11-21T10:00:00Z", "--baseline", "b.json",
      "--write-baseline")
    #expect(answer.code == 0 && answer.errors.contains(torn.says), "\(answer.errors)")
    #expect(try binary("check", "p.csv", "--baseline", "b.json").code == 0)
  }

  /// A file of something else, named by mistake, stays.
  @Test func whatWasNeverABaselineIsNotWrittenOver() throws {
    let posts = try folder.read("p.csv")
    let answer = try Binary(folder: folder)(
      "check", "p.csv", "--baseline", "p.csv", "--write-baseline")
    #expect(answer.code == 2 && answer.errors.contains("was not written"))
    #expect(try folder.read("p.csv") == posts)
  }

  /// Options that have nothing to do with each other are refused.
  @Test(arguments: [
    (["--write-baseline"], "no baseline is named"), (["--incomplete"], "goes with"),
    (["--strict-baseline"], "no baseline is named"),
    (["--write-baseline", "--prune", "--baseline", "b"], "nothing to do"),
    (["--no-baseline", "--prune"], "nothing to read"),
  ])
  func flags(_ flags: [String], says: String) throws {
    let answer = try Binary(folder: folder).run(
      try #require(Binary.path), ["check", "p.csv"] + flags, input: "")
    #expect(answer.code == 2 && answer.errors.contains(says))
  }
}
