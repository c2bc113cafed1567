import Decorum
import DecorumBase
import DecorumEngine
import DecorumPosts
import DecorumReports
import DecorumTime
import TestSupport
import Testing

/// A workspace between edits: whatever is typed, it says what a check of a file with these bytes says,
/// to the byte of every report.
@Suite struct LiveTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write(
      "decorum.yaml",
      CheckedRun.brand + """
        extends: [decorum:recommended, ./house]
        history: [past.ndjson, planned.csv]
        timezone: Europe/Berlin
        suppressions: {require: [reason]}
        inputs:
          - {files: 'queue.csv', platform: mastodon}
        overrides:
          - when: {platform: mastodon}
            rules: {frequency/burst: {max: 2, window: 2h}, a11y/missing-alt: off}
          - files: ['*.tweet']
            rules: {bait/share: off}

        """)
    try folder.write("house/acme/glow.yaml", CheckedRun.houseRule)
    try folder.write(
      "decorum-ignore.yaml", "ignore:\n  - {rule: acme/glow, post: q2, reason: agreed on}\n")
    try folder.write("past.ndjson", Self.past)
    try folder.write("planned.csv", Self.planned)
  }

  private static let past = (1...60).map { i in
    let day = i <= 30 ? "2026-10-\(i < 10 ? "0" : "")\(i)" : "2026-11-\(i < 40 ? "0" : "")\(i - 30)"
    let text =
      [
        "The oven is back and so is the rye this morning, come and see",
        "Order now and save 20 % at https://acme.example/sale number \(i)",
        "How long do you let your dough rest, and why? Tell us below",
        "Use glow20 for ten loaves of rye until Friday, code BREAD\(i)",
      ][i % 4]
    let reply = i % 7 == 0 ? #", "kind": "reply", "reply_to": "q\#(i % 3)", "to": "@ann""# : ""
    return
      #"{"id": "h\#(i)", "platform": "x", "account": "@acme", "time": "\#(day)T10:0\#(i % 6):00Z""#
      + #", "text": "\#(text)"\#(reply)}"# + "\n"
  }.joined()

  private static let planned =
    "id,platform,account,time,text\n"
    + (1...6).map {
      "q\($0),x,@acme,2026-11-2\($0 + 2) 09:00,The oven is back and so is the rye this week \($0 / 3)\n"
    }.joined()

  private static let documents: [(name: String, text: String)] = [
    (
      "draft.md",
      "---\nplatform: x\naccount: '@acme'\n---\nThe oven is back and so is the rye this morning\n"
    ),
    ("post.tweet", "Like, share and tag 3 friends to win a loaf 🔥\n"),
    (
      "queue.ndjson",
      (1...5).map {
        #"{"id": "q\#($0)", "platform": "x", "account": "@acme", "time": "2026-11-2\#($0):1\#($0):00+01:00""#
          .replacing(":1\($0):00+", with: "T1\($0):00:00+")
          + #", "text": "Order now: loaf \#($0) with glow20 cures back pain overnight", "lint_ignore": "claim/miracle; acme/glow"}"#
          + "\n"
      }.joined()
    ),
    (
      "queue.csv",
      "id,account,time,text,campaign\n"
        + (1...5).map { "c\($0),@acme,2026-11-22T1\($0 % 3):00:00Z,\"Rye, rye \($0)\",spring\n" }
        .joined()
    ),
  ]

  private static let snippets = [
    " ", "\n", "\"", ",", "e", "é", "👨‍👩‍👧‍👦", "漢字", "\t", "{", "}", "---\n", "glow20", " share this ",
    "Order now and save 20 % at https://acme.example/sale", "#ad", "@ann ", "until Friday",
    "time: 2026-11-21 11:00\n", "scheduled: true\n", "lint_ignore: acme/glow because agreed\n",
    "The oven is back and so is the rye this morning, come and see", "cures back pain overnight",
    "\",\"reply_to\":\"h7\",\"x\":\"", "id: h12\n", "platform: mastodon\n", "\u{0}", "2026-11-19",
  ]

  private static func edit(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
    var bytes = bytes
    let place = Int.random(in: 0...bytes.count, using: &numbers)
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0..<6:
      bytes.insert(contentsOf: snippets.randomElement(using: &numbers)!.utf8, at: place)
    case 6..<9:
      bytes.removeSubrange(
        place..<min(bytes.count, place + Int.random(in: 1...12, using: &numbers)))
    default: bytes.insert(UInt8.random(in: 0...255, using: &numbers), at: place)
    }
    return bytes
  }

  private var settings: RunSettings {
    var settings = RunSettings()
    settings.paths = [folder["draft.md"]]
    settings.now = CheckedRun.now
    return settings
  }

  private func words(_ report: Report, _ sources: any SourceAccess) -> String {
    var report = report
    let facts = report.facts
    report.facts = RunFacts(
      version: facts.version, now: facts.now, timezone: facts.timezone, tzdb: facts.tzdb,
      jit: facts.jit, rulesHash: facts.rulesHash, markets: facts.markets, seconds: 0)
    let options = RenderOptions(explainUnknown: true)
    return String(
      decoding: HumanRenderer().render(report, sources: sources, options: options)
        + JSONRenderer().render(report, sources: sources, options: options), as: UTF8.self)
  }

  private func fresh(_ name: String, _ change: (inout RunSettings) -> Void = { _ in }) -> String {
    var settings = settings
    settings.paths = [folder[name]]
    change(&settings)
    let check = Check(settings)
    return words(check.report(), check.store)
  }

  private func live(
    _ workspace: Workspace, _ name: String, _ bytes: [UInt8]?, as terms: DocumentTerms? = nil
  ) -> String {
    let checked = workspace.check(folder[name], bytes: bytes, as: terms)
    return words(checked.report, checked.sources)
  }

  @Test(arguments: 1...2) func editsAreWhatAFreshCheckSays(_ seed: Int) throws {
    var numbers = SeededNumbers(UInt64(seed))
    for (name, text) in Self.documents { try folder.write(name, text) }
    // Some of what is found at first is known from then on.
    var writing = settings
    writing.paths = Self.documents.map { folder[$0.name] }
    writing.baseline = folder["known.json"]
    writing.baselineWriting = .all
    writing.writesIncompleteBaseline = true
    _ = Check(writing).writingBaseline()
    try folder.write(
      "decorum.yaml", try folder.read("decorum.yaml") + "baseline: known.json\n")
    let workspace = Workspace(settings)
    var findings = 0
    for (name, text) in Self.documents {
      var bytes = Array(text.utf8)
      for step in 0..<8 {
        let said = live(workspace, name, bytes)
        try folder.write(name, bytes)
        let expected = fresh(name)
        findings += expected.contains("[frequency/") ? 1 : 0
        guard said == expected else {
          Issue.record("\(name), edit \(step):\n\(said)\n--- and fresh:\n\(expected)")
          break
        }
        bytes = numbers.next() % 12 == 0 ? Array(text.utf8) : Self.edit(bytes, &numbers)
      }
    }
    #expect(findings > 0)
  }

  /// What rules, baseline and history are read from is watched, and nothing old is said.
  @Test func nothingStaleIsSaid() throws {
    let name = "draft.md"
    let bytes = Array(Self.documents[0].text.utf8)
    try folder.write(name, bytes)
    let workspace = Workspace(settings)
    #expect(live(workspace, name, nil) == fresh(name))
    let changes: [(name: String, text: String)] = [
      ("house/acme/oven.yaml", CheckedRun.houseRule.replacing("glow20", with: "the oven")),
      ("past.ndjson", Self.past.replacing("this morning", with: "this evening")),
      ("planned.csv", Self.planned.replacing("this week", with: "this morning")),
      ("decorum-ignore.yaml", "ignore:\n  - {rule: acme, text: '*oven*', reason: so}\n"),
      ("decorum.yaml", CheckedRun.brand + "history: [past.ndjson]\n"),
    ]
    var seen: Set<String> = []
    for change in changes {
      try folder.write(change.name, change.text)
      let said = live(workspace, name, bytes)
      #expect(said == fresh(name), "after \(change.name)")
      seen.insert(said)
    }
    #expect(seen.count > 2)
    #expect(workspace.watched.contains(folder["past.ndjson"]))
    try folder.remove("decorum.yaml")
    #expect(live(workspace, name, bytes) == fresh(name))
  }

  /// A history behind a link, and one in an archive.
  @Test func nothingStaleIsSaidOfWhatLiesElsewhere() throws {
    let known = { (id: String, text: String) in
      #"{"id": "\#(id)", "platform": "x", "account": "@acme", "time": "2026-11-20T10:00:00Z", "#
        + #""text": "\#(text)"}"# + "\n"
    }
    let twice = "The oven is back and so is the rye this morning, come and see us at the mill"
    try folder.write("real/a.ndjson", known("r1", "Nothing in common"))
    try folder.write("arch/b.ndjson", known("r2", "Nor this"))
    try folder.link("arch/link", to: folder["real"])
    let tar = { (text: String) in
      ArchiveFixture.tar([("p.ndjson", Array(known("t1", text).utf8))])
    }
    try folder.write("h.tar", tar("Nothing at all"))
    try folder.write(
      "decorum.yaml",
      CheckedRun.brand + "extends: [decorum:all]\nhistory: [arch, h.tar/p.ndjson]\n")
    let bytes = Array(
      #"{"id": "n", "platform": "x", "account": "@acme", "text": "\#(twice)"}"#.utf8)
    try folder.write("q.ndjson", bytes)
    let workspace = Workspace(settings)
    var seen = [live(workspace, "q.ndjson", bytes)]
    #expect(seen[0] == fresh("q.ndjson"))
    try folder.write("real/c.ndjson", known("r3", twice))
    seen.append(live(workspace, "q.ndjson", bytes))
    #expect(seen[1] == fresh("q.ndjson"))
    try folder.remove("real/c.ndjson")
    try folder.write("h.tar", tar(twice))
    seen.append(live(workspace, "q.ndjson", bytes))
    #expect(seen[2] == fresh("q.ndjson"))
    #expect(Set(seen).count == 3)
  }

  /// That a group has too few posts is said of the group, whatever stands behind the post.
  @Test func tooFewPostsAreTooFew() throws {
    try folder.write(
      "decorum.yaml",
      CheckedRun.brand + """
        extends: [decorum:all]
        history: [h.ndjson]
        overrides:
          - when: {language: de}
            rules: {promo/ratio: {max: 0.5}}

        """)
    func post(_ id: String, _ account: String, _ rest: String, _ text: String) -> String {
      #"{"id": "\#(id)", "platform": "x", "account": "\#(account)", \#(rest), "text": "\#(text)"}"#
        + "\n"
    }
    var history = (10...25).map {
      post(
        "m\($0)", "@other", #""lang": "en", "time": "2026-10-\#($0)T10:00:00Z""#,
        "Our oven is number \($0) and it holds")
    }
    history.append(
      post("a1", "@acme", #""lang": "en", "time": "2026-11-20T09:00:00Z""#, "The oven is back"))
    history.append(
      post(
        "a2", "@acme", #""lang": "de", "status": "scheduled", "time": "2026-12-20T09:00:00Z""#,
        "Der Ofen ist wieder da"))
    try folder.write("h.ndjson", history.joined())
    let bytes = Array(
      post(
        "n1", "@acme", #""lang": "en", "time": "2026-11-20T11:00:00Z""#,
        "Buy now at https://acme.example/sale"
      ).utf8)
    try folder.write("q.ndjson", bytes)
    let said = live(Workspace(settings), "q.ndjson", bytes)
    #expect(said == fresh("q.ndjson"))
    #expect(said.contains("[promo/ratio]: too few posts"), "\(said)")
  }

  /// A document that is not on disk, one that is history itself, and one under another configuration.
  @Test func documentsOfAllSorts() throws {
    let workspaces = Workspaces(settings)
    let text = "Use glow20 today"
    let checked = workspaces.workspace(for: folder["new/a.txt"])
      .check(folder["new/a.txt"], bytes: Array(text.utf8))
    #expect(checked.report.findings.map(\.rule.description).contains("acme/glow"))
    #expect(checked.report.findings.allSatisfy { checked.holds($0.primary.span) })
    let bytes = Array(Self.past.replacing("glow20", with: "rye").utf8)
    let said = live(workspaces.workspace(for: folder["past.ndjson"]), "past.ndjson", bytes)
    try folder.write("past.ndjson", bytes)
    #expect(said == fresh("past.ndjson"))
    try folder.write("other/decorum.yaml", "rules: {acme: off}\n")
    try folder.write("other/a.txt", text)
    let other = workspaces.workspace(for: folder["other/a.txt"])
    #expect(live(other, "other/a.txt", nil) == fresh("other/a.txt"))
    #expect(other !== workspaces.workspace(for: folder["new/a.txt"]))
    #expect(workspaces.workspace(for: folder["b.txt"]) === workspaces.workspace(for: folder["c"]))
    let wide = [UInt8](Array(text.utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    try folder.write("w.txt", [0xFF, 0xFE] + wide)
    let workspace = workspaces.workspace(for: folder["w.txt"])
    #expect(live(workspace, "w.txt", nil) == fresh("w.txt"))
  }

  /// What is held is a text, and has been read already; only a file is looked at for what it may be.
  @Test(arguments: ["U\u{0}s\u{0} glow20", "\u{0}U\u{0}s glow20", "PK\u{3}\u{4} glow20"])
  func aTextThatIsHeldIsNotGuessedAt(_ text: String) throws {
    try folder.write("w.txt", [0xFF, 0xFE, 0x61, 0])
    let workspace = Workspaces(settings).workspace(for: folder["w.txt"])
    for name in ["w.txt", "new.txt"] {
      let checked = workspace.check(folder[name], bytes: Array(text.utf8))
      let found = checked.report.findings.filter { $0.rule.description == "acme/glow" }
      let start = text.utf8.count - "glow20".utf8.count
      #expect(found.map(\.primary.span.range) == [start..<text.utf8.count], "\(name)")
      #expect(found.allSatisfy { checked.holds($0.primary.span) })
      #expect(checked.report.faults.isEmpty, "\(name): \(checked.report.faults)")
    }
  }

  /// A configuration that is new and nearer takes the documents below it, and leaves the others theirs.
  @Test func aNearerConfigurationTakesItsOwn() throws {
    let names = ["sub/a.txt", "b.txt"]
    for name in names { try folder.write(name, "Use glow20 today") }
    let workspaces = Workspaces(settings)
    func said(_ name: String) -> String {
      live(workspaces.workspace(for: folder[name]), name, Array("Use glow20 today".utf8))
    }
    for name in names { #expect(said(name) == fresh(name)) }
    try folder.write("sub/decorum.yaml", "rules: {acme: off}\n")
    for name in names.reversed() + names { #expect(said(name) == fresh(name), "\(name)") }
    #expect(said("b.txt").contains("acme/glow"))
    #expect(!said("sub/a.txt").contains("acme/glow"))
    try folder.remove("sub/decorum.yaml")
    for name in names { #expect(said(name) == fresh(name)) }
  }

  /// Time goes on: what was planned is out, and what was suppressed until today is not any more.
  @Test func timeGoesOn() throws {
    let (name, text) = Self.documents[0]
    try folder.write(name, text)
    let workspace = Workspace(settings)
    for later in [0, 1, 3600, 86_400, 3 * 86_400, 60] as [Int64] {
      var terms = DocumentTerms(settings)
      terms.now = Instant(secondsSince1970: CheckedRun.now.secondsSince1970 + later)
      #expect(
        live(workspace, name, Array(text.utf8), as: terms) == fresh(name) { $0.now = terms.now })
    }
  }

  @Test func lengthsAndExplanations() throws {
    let workspace = Workspace(settings)
    let counted = workspace.lengths(
      folder["queue.csv"], bytes: Array("text\n\"東京\"\nabc\n".utf8))
    #expect(counted.count == 2)
    let mastodon = counted[0].lengths.first { $0.platform == .mastodon }
    #expect(mastodon?.count == 2 && mastodon?.limit == 500)
    let x = workspace.lengths(folder["a.txt"], bytes: Array("東京".utf8))[0].lengths.first {
      $0.platform == .x
    }
    #expect(x?.count == 4 && x?.limit == 280 && x?.unit == "characters")
    #expect(try workspace.explanation(of: "acme/glow").get().contains("nobody understands it"))
    #expect(throws: FlagFault.self) { try workspace.explanation(of: "acme/glo").get() }
  }
}
