import Decorum
import Foundation
import TestSupport
import Testing

/// `decorum eval`: rules and signals against labels, floors, and faults that are told twice.
@Suite(.enabled(if: Binary.path != nil, "the program was not built"))
struct EvalTests {
  private let folder: ScratchFolder
  private let decorum: Binary

  init() throws {
    folder = try ScratchFolder()
    decorum = Binary(folder: folder)
    try folder.write(
      "labels/context.json", "{\"brand\": {\"names\": [\"Acme\"]}, \"markets\": [\"us\"]}")
    try folder.write(
      "labels/posts.ndjson",
      #"""
      {"id": "a", "lang": "en", "text": "40% off everything. Order now before midnight!", "expect": ["promo/hard-discount", "promo/pure-promotion"], "class": "offer"}
      {"id": "b", "lang": "en", "text": "We are thrilled to open.", "expect": ["promo/pure-promotion"], "class": ["news", "other"]}
      {"id": "c", "lang": "en", "text": "Which loaf do you want back on Saturdays?", "expect": [], "class": "asks_audience"}
      {"id": "d", "lang": "xx", "text": "Lorem ipsum dolor sit amet", "expect": [], "class": "asks_audience"}
      {"id": "e", "lang": "en", "text": "Good morning", "expect": []}

      """#)
  }

  private func run(_ arguments: String) throws -> Binary.Answer {
    try decorum.shell("\"$decorum\" eval --labels labels \(arguments)")
  }

  // MARK: Floors

  /// What `--min` says, and the exit code.
  @Test(arguments: [
    ("precision=1,recall=0.5", "", 0),
    ("promo=1:0.5,promo/hard-discount=1:1", "", 0),
    ("recall=0.9", "labels: recall 0.67, and 0.90 is asked", 1),
    ("f1=0.9", "labels: f1 0.80, and 0.90 is asked", 1),
    (
      "promo/pure-promotion=1:0.8",
      "labels: promo/pure-promotion has recall 0.50, and 0.80 is asked", 1
    ),
    ("finance=0.5:0.5", "nothing was labelled or reported as finance", 1),
  ])
  func floors(minimum: String, says: String, code: Int) throws {
    let answer = try run("--only promo,finance --min \(minimum)")
    #expect(answer.code == code, "\(answer.output)")
    #expect(answer.errors == (says.isEmpty ? "" : "decorum: below --min: \(says)\n"))
  }

  /// Misuse of the flags.
  @Test(arguments: [
    ("--min prom=1:1", "--min: there is no rule or family \"prom\"; did you mean \"promo\"?"),
    (
      "--min promo=1",
      "--min must read precision=0.92,recall=0.85 for all, or promo=0.92:0.80 (precision:recall) "
        + "for a family or a rule, not \"promo=1\""
    ),
    ("--min f1=1:1", "--min must read precision=0.92,recall=0.85, not \"f1=1:1\""),
    (
      "--signal asks_audienc",
      "there is no signal \"asks_audienc\"; did you mean \"asks_audience\"?"
    ),
    (
      "--signal urgency",
      "no post of labels/posts.ndjson is of the class \"urgency\"; choose with --class: "
        + "asks_audience, news, offer, other"
    ),
    (
      "--signal urgency --only promo",
      "--only is about rules, and --signal measures a signal; leave one out"
    ),
    ("--class offer", "--class is for --signal: say which signal to measure"),
    (
      "--signal asks_audience --min promo=1:1",
      "--min promo=…: one signal is measured; ask precision=0.92, recall=0.85 or f1=0.9"
    ),
  ])
  func wrongUsage(arguments: String, says: String) throws {
    let answer = try run(arguments)
    #expect(answer.code == 2 && answer.output.isEmpty)
    #expect(answer.errors == "decorum: \(says)\n")
  }

  // MARK: Signals

  @Test func aSignalIsScoredAgainstItsClass() throws {
    let answer = try run("--signal asks_audience")
    #expect(answer.code == 0 && answer.errors.isEmpty)
    let lines = answer.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "labels: 4 posts, 2 of the class \"asks_audience\"")
    #expect(
      lines[2].split(separator: " ")
        == ["asks_audience", "1", "0", "1", "1.00", "0.21–1.00", "0.50", "0.09–0.91", "0.67"])
    #expect(lines.contains("without a class, and left out: 1"))
    #expect(lines.contains { $0.hasPrefix("unknown on 1: ") })
    #expect(lines.last == "miss  asks_audience  d  Lorem ipsum dolor sit amet")
  }

  @Test func aSignalOfOnesOwnNeedsNoContext() throws {
    try folder.write("decorum.yaml", "extends: [./house]\n")
    try folder.write(
      "house/_signals/thrilled.yaml",
      "summary: is thrilled\nlanguages: {en: {phrases: [thrilled]}}\n")
    let context = folder["labels/context.json"]
    try FileManager.default.removeItem(atPath: context)
    for name in ["thrilled", "house:thrilled"] {
      let answer = try run("--signal \(name) --class news --min precision=1,recall=1,f1=1")
      #expect(answer.code == 0 && answer.errors.isEmpty, "\(answer.output)")
    }
    let short = try run("--signal thrilled --class offer --min f1=0.5")
    #expect(short.code == 1)
    #expect(short.errors == "decorum: below --min: labels: f1 0.00, and 0.50 is asked\n")
  }

  // MARK: Told twice

  @Test func oneFaultToldTwiceIsListed() throws {
    try folder.write("decorum.yaml", "extends: [./house]\n")
    for name in ["one", "two"] {
      try folder.write(
        "house/words/\(name).yaml",
        "summary: a word\ncheck: {find: {phrases: [thrilled]}}\nmessage: a word\n")
    }
    let answer = try run("--only words")
    #expect(answer.output.contains("\ntwice words/one and words/two  b\n"))
    try folder.write(
      "labels/posts.ndjson",
      #"{"id": "b", "text": "We are thrilled.", "expect": ["words/one"], "allow": ["words/two"]}"#)
    #expect(try !run("--only words").output.contains("twice"))
  }
}

/// Wilson's interval, against figures that others have published.
@Suite struct HitCountTests {
  /// R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine
  /// 17 (1998), table I, method 3.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
    (1, 29, 0.0061, 0.1718),
  ])
  func intervalsAreThosePublished(part: Int, whole: Int, least: Double, most: Double) throws {
    let interval = try #require(HitCount.interval(part, of: whole))
    #expect(abs(interval.lowerBound - least) < 0.00006 && abs(interval.upperBound - most) < 0.00006)
  }

  /// The sums miss the ends by a last bit, and 1.00 would print as 0.99.
  @Test func wholeSharesEndAtTheEnds() {
    #expect(HitCount.interval(0, of: 0) == nil)
    for whole in 1...500 {
      #expect(HitCount.interval(whole, of: whole)?.upperBound == 1)
      #expect(HitCount.interval(0, of: whole)?.lowerBound == 0)
    }
  }

  @Test func sharesOfNothingAreNone() {
    let none = HitCount()
    #expect(none.precision == nil && none.recall == nil && none.f1 == nil)
    let some = HitCount(truePositives: 2, falsePositives: 1, misses: 2)
    #expect(some.precision == 2.0 / 3 && some.recall == 0.5 && some.f1 == 4.0 / 7)
  }
}
