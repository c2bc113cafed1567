import DecorumBase
import DecorumTime
import Testing

@testable import Decorum
@testable import DecorumEngine
@testable import DecorumRules

/// What a trace says of copies: it counts those that the verdict counts.
@Suite struct RepeatTraceTests {
  struct Case: CustomTestStringConvertible {
    /// The keys of `repeat` beside the window, and members of records with one text, an hour apart; the
    /// last one is traced.
    var keys: String
    var posts: [String]
    var answer: TraceNode.Answer
    /// Words that a note must have, and words that none may.
    var notes: [String]
    var never: [String] = []
    /// Lists of other posts, with how many each has.
    var lists: [String] = []

    var testDescription: String { "\(keys) \(posts)" }
  }

  private static let told = "these copies were told of on an earlier post"

  static let cases = [
    Case(
      keys: "at_least: 2", posts: ["", ""], answer: .yes,
      notes: [
        "1 of 1 posts before it within 7 days are alike; it fires from 2 on, this one included"
      ],
      lists: ["alike 1"]),
    Case(
      keys: "at_least: 2", posts: ["", "", ""], answer: .no,
      notes: ["2 of 2 posts before it", told], lists: ["alike 2"]),
    // Others than those of the sort are no copies.
    Case(
      keys: "at_least: 3, of: {field: {campaign: spring}}",
      posts: [#""campaign": "spring""#, #""campaign": "autumn""#, #""campaign": "spring""#],
      answer: .no, notes: ["1 of 1 posts of the sort before it"], never: [told],
      lists: ["alike 1"]),
    Case(
      keys: "at_least: 2, of: {field: {campaign: spring}}",
      posts: [#""campaign": "autumn""#, #""campaign": "autumn""#], answer: .no,
      notes: ["0 of 0 posts of the sort before it"], never: [told]),
    // Copies of one account are one.
    Case(
      keys: "at_least: 2, distinct: account",
      posts: [#""account": "@acme""#, #""account": "@acme""#, #""account": "@acme""#], answer: .no,
      notes: [
        "2 of 2 posts before it", "with this one they count 1 by account, and it fires from 2",
      ],
      never: [told], lists: ["alike 2"]),
    Case(
      keys: "at_least: 2, distinct: account",
      posts: [#""account": "@acme""#, #""account": "@acmehelp""#, #""account": "@acme""#],
      answer: .no, notes: ["with this one they count 2 by account", told], lists: ["alike 2"]),
    // Whether the first is of the sort nobody knows.
    Case(
      keys: "at_least: 3, of: {any: [{signal: polite}, {field: {campaign: spring}}]}",
      posts: ["", #""campaign": "spring""#, #""campaign": "spring""#], answer: .unknown,
      notes: ["1 of 2 posts of the sort before it"], never: [told],
      lists: ["alike 1", "in doubt 1"]),
    // Too short to be compared with.
    Case(
      keys: "at_least: 2, min_words: 9", posts: ["", ""], answer: .no,
      notes: ["6 words where min_words asks for 9"], never: [told]),
  ]

  @Test(arguments: cases) func countsWhatTheVerdictCounts(_ test: Case) throws {
    let limb = try Self.limbs("repeat: {same: text, window: 7d, \(test.keys)}", test.posts)[0]
    #expect(limb.answer == test.answer)
    let notes = limb.notes.map(\.words)
    for words in test.notes { #expect(notes.contains { $0.contains(words) }, "\(words): \(notes)") }
    for words in test.never {
      #expect(!notes.contains { $0.contains(words) }, "\(words): \(notes)")
    }
    #expect(limb.children.map { "\($0.words ?? "") \($0.children.count)" } == test.lists)
  }

  /// Two limits on the same copies: the second has nothing to tell, and says why once.
  @Test func saysOnceWhoTells() throws {
    let limbs = try Self.limbs(
      "any_of: [{repeat: {same: text, window: 7d}}, "
        + "{repeat: {same: text, window: 7d, distinct: account}}]",
      [#""account": "@acme""#, #""account": "@acme""#, #""account": "@acmehelp""#])
    #expect(limbs.map(\.answer) == [.no, .no])
    let notes = limbs[1].notes.map(\.words)
    #expect(notes.contains { $0.hasPrefix("another limb of the rule tells of the same") })
    #expect(!notes.contains(Self.told), "\(notes)")
  }

  /// The traces of a rule's limbs on the last of some posts.
  private static func limbs(_ check: String, _ members: [String]) throws -> [TraceNode] {
    let files = [
      ("test/rule.yaml", "summary: s\nmessage: m\nwhen: {kind: post}\ncheck: {\(check)}\n"),
      ("_signals/polite.yaml", "summary: s\nlanguages: {de: {phrases: [bitte]}}\n"),
    ].enumerated().map { i, file in
      PackFile(pack: "house", path: file.0, source: SourceID(100 + i), bytes: Array(file.1.utf8))
    }
    var loader = PackLoader(files: files, settings: [:], keepsPlaces: true)
    let book = loader.load(trusting: "", where: { _ in true })
    #expect(loader.diagnostics.map(\.message) == [])
    let records = members.enumerated().map { i, members in
      #"{"id": "\#(i)", "time": "2026-05-10T1\#(i):00:00Z", "status": "published", "lang": "en", "#
        + #""text": "New bread is out of oven""# + (members.isEmpty ? "" : ", \(members)") + "}\n"
    }
    let store = SourceStore()
    let source = store.addMemory(name: "posts.ndjson", bytes: Array(records.joined().utf8))
    var settings = RunSettings()
    settings.now = try #require(Instant(rfc3339: "2026-05-11T12:00:00Z"))
    let investigation = Investigation(
      try #require(RuleID("test/rule")), in: book, context: World.context, store: store)
    let run = investigation.run(settings, zone: nil, on: [source]).run
    let answer = try #require(investigation.answer(on: members.count - 1, of: run))
    return answer.nodes.filter { $0.words != "when" }
  }
}
