import Decorum
import DecorumBase
import Foundation
import TestSupport
import Testing

/// `decorum-ignore.yaml`: which posts its entries mean, where it is found, and what is wrong with it.
@Suite struct IgnoreFileTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try CheckedRun.moveIn(folder)
    try folder.write(
      "q.csv",
      """
      id,text,account,platform
      p1,Use GLOW20 today,@acme,x
      p1,Use GLOW20 on Mastodon,@acme,mastodon
      p2,"Use   glow20
      TODAY",@Other,x
      ,Take GLOW20,@acme,x

      """)
  }

  /// The rows that are still flagged, and what is said of the file.
  private func check(
    _ entries: String, _ paths: [String] = ["q.csv"], at name: String = "decorum-ignore.yaml"
  ) throws -> (rows: [Int], said: [String]) {
    if !entries.isEmpty { try folder.write(name, entries + "\n") }
    let run = CheckedRun(paths, in: folder) { $0.configPath = folder["decorum.yaml"] }
    let rows = run.report.findings.filter { $0.rule.description == "acme/glow" }.compactMap {
      $0.primary.post.flatMap { Int($0.address.split(separator: ",")[0].dropFirst(4)) }
    }
    let others = (run.report.problems + run.report.findings).filter { $0.rule.family != "acme" }
    return (rows, others.map { "\($0.rule) \(run.spelled($0)): \($0.message)" })
  }

  @Test(arguments: [
    ("post: p1", [3, 4]), ("post: p1, platform: mastodon", [1, 3, 4]),
    ("text: use GLOW20 today", [2, 4]), ("text: use GLOW20 today, account: Other", [1, 2, 4]),
    ("text: use GLOW20", [1, 2, 3, 4]), ("post: p9", [1, 2, 3, 4]),
    ("post: p, account: acme", [1, 2, 3, 4]),
    ("post: p2, account: '@acme'", [1, 2, 3, 4]),
  ])
  func anEntryMeansThesePosts(entry: String, left: [Int]) throws {
    let (rows, said) = try check("ignore: [{\(entry), rule: acme/glow}]")
    #expect(rows == left)
    #expect(said == [])
  }

  @Test func theIDThatReportsGiveIsOne() throws {
    let run = CheckedRun(["q.csv"], in: folder)
    let id = try #require(
      run.report.findings.compactMap(\.primary.post?.id).first { $0.hasPrefix("~") })
    #expect(try check("ignore:\n  - post: \(id)\n    rule: acme").rows == [1, 2, 3])
  }

  @Test(arguments: [
    (
      "post: p1, rul: acme/glow",
      "suppression/malformed rul: unknown key \"rul\" in an entry of the ignore file"
    ),
    (
      "post: p1, rule: acme/glow, until: null", "suppression/malformed null: \"until\" has no value"
    ),
    (
      "post: p1, rule: acme/glow, until: 31.12.2026",
      "suppression/malformed 31.12.2026: \"until\" must be a day, not \"31.12.2026\""
    ),
    ("rule: acme/glow", "suppression/malformed rule: an entry must name its post, once"),
    (
      "post: p1, text: Use GLOW20 today, rule: acme/glow",
      "suppression/malformed post: an entry must name its post, once"
    ),
    ("text: ' ', rule: acme/glow", "suppression/malformed  : \"text\" is blank"),
    ("post: p1", "suppression/malformed post: an entry of the ignore file needs the key \"rule\""),
    ("post: p1, rule: []", "suppression/malformed rule: \"rule\" names no rule"),
    (
      "post: p1, platform: myspace, rule: acme/glow",
      "suppression/malformed myspace: \"platform\" must be one of"
    ),
    (
      "post: p1, rule: acme/glwo",
      "suppression/unknown-rule acme/glwo: there is no rule \"acme/glwo\""
    ),
    (
      "post: p1, rule: acme/glow, until: 2026-11-01",
      "suppression/expired 2026-11-01: the suppression of acme/glow ended on 2026-11-01"
    ),
  ])
  func aWrongEntryHoldsForNothing(entry: String, says: String) throws {
    let (rows, said) = try check("ignore: [{\(entry)}, {post: p2, rule: acme}]")
    #expect(rows == [1, 2, 4])
    #expect(said.count == 1 && said[0].hasPrefix(says), "\(said)")
  }

  @Test(arguments: [
    ("ignore: [{post: p1", "config/yaml"), ("- post: p1", "config/type"),
    ("ignored: []", "config/unknown-key"), ("ignore: {post: p1}", "config/type"),
    ("ignore: []\n---\nignore: []", "config/yaml"),
  ])
  func aWrongFileIsAFaultOfTheConfiguration(text: String, id: String) throws {
    let (rows, said) = try check(text)
    #expect(rows == [1, 2, 3, 4])
    #expect(said.count == 1 && said[0].hasPrefix(id), "\(said)")
  }

  @Test func itIsFoundWhereTheConfigurationSays() throws {
    let entries = "ignore: [{post: p1, rule: acme}]"
    try folder.write("decorum.yaml", "extends: [./house]\nsuppressions: {file: team/agreed.yaml}\n")
    #expect(try check(entries).rows == [1, 2, 3, 4])
    #expect(try check("").said.first?.hasPrefix("config/unreadable team/agreed.yaml") == true)
    #expect(try check(entries, at: "team/agreed.yaml").rows == [3, 4])
    try folder.write("decorum.yaml", "extends: [./house]\nsuppressions: {require: [reason]}\n")
    #expect(try check("").rows == [1, 2, 3, 4])
    #expect(
      try check("").said == ["suppression/incomplete acme: the suppression of acme lacks a reason"])
  }

  /// Who checks one file has not looked for the other posts; who checks all inputs has.
  @Test func aPostThatIsNowhere() throws {
    let entries = "ignore: [{post: p1, rule: acme}, {post: gone, rule: acme/glow}]"
    #expect(try check(entries).said == [])
    try folder.write("decorum.yaml", "extends: [./house]\ninputs: [{files: '*.csv'}]\n")
    let (rows, said) = try check(entries, [])
    #expect(rows == [3, 4])
    #expect(
      said == [
        "suppression/unused acme/glow: there is no post here of which acme/glow is to be silent"
      ])
  }

  @Test func withoutAConfigurationItIsFoundUpwards() throws {
    let other = try ScratchFolder()
    try other.write(
      "decorum-ignore.yaml", "ignore: [{text: Cures back pain overnight, rule: claim}]\n")
    try other.write("drafts/a.txt", "Cures back pain overnight")
    let run = CheckedRun(["drafts/a.txt"], in: other)
    #expect(run.report.findings.map(\.message) == [] && run.report.suppressed.count == 1)
  }
}

/// `decorum suppressions` and what the other commands say of suppressions, as the built program does.
@Suite(.enabled(if: Binary.path != nil, "the program was not built"))
struct SuppressionCommandTests {
  private let folder: ScratchFolder
  private let decorum: Binary

  init() throws {
    folder = try ScratchFolder()
    decorum = Binary(folder: folder)
    try CheckedRun.moveIn(folder)
    try folder.write("decorum-ignore.yaml", "ignore: [{post: p2, rule: acme, since: 2026-11-01}]\n")
    try folder.write(
      "p.csv",
      "id,text,lint_ignore\np1,Use GLOW20,acme/glow until=2026-12-31 owner=@priya reason=agreed\n"
        + "p2,Use GLOW20 too,acme/glow until=2026-11-20; acme/glwo\n")
  }

  private let now = ["--now", "2026-11-21T10:00:00Z"]

  @Test func theListHasAll() throws {
    let answer = try decorum("suppressions", now[0], now[1], "p.csv")
    #expect(answer.code == 0 && answer.errors == "")
    #expect(
      answer.output == """
        acme/glwo  suppresses nothing: there is no rule "acme/glwo"
          --> p.csv:3:47  (row 2, column "text")

        acme/glow  ended 2026-11-20, 1 day ago
          --> p.csv:3:19  (row 2, column "text")
           = since: unknown
           = owner: unknown
           = reason: none given

        acme/glow  until 2026-12-31, 40 days left
          --> p.csv:2:15  (row 1, column "text")
           = since: unknown
           = owner: @priya
           = reason: agreed

        acme  without an end
          --> decorum-ignore.yaml:1:27
           = post: p2
           = since: 2026-11-01, 20 days
           = owner: unknown
           = reason: none given

        4 suppressions: 2 hold, 1 ended, 1 suppresses nothing

        """)
  }

  @Test func theListIsJSONToo() throws {
    let answer = try decorum("suppressions", now[0], now[1], "--format", "json", "p.csv")
    let items = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [[String: Any]])
    #expect(items.map { $0["state"] as? String } == ["wrong", "ended", "holds", "holds"])
    #expect(items.map { $0["days_left"] as? Int } == [nil, -1, 40, nil])
    #expect(items[3]["days"] as? Int == 20 && items[2]["owner"] as? String == "@priya")
    #expect((items[3]["posts"] as? [[String: Any]])?.first?["id"] as? String == "p2")
  }

  @Test func thereMustBeSomewhereToLook() throws {
    try folder.write("decorum-ignore.yaml", "")
    #expect(try decorum("suppressions").code == 2)
    try folder.write("q.txt", "Use GLOW20")
    #expect(try decorum("suppressions", "q.txt").output == "no suppressions\n")
    #expect(try decorum("suppressions", "nowhere.txt").code == 2)
    #expect(try decorum("suppressions", "--format", "xml", "q.txt").code == 2)
  }

  @Test func whySaysThatACheckIsSilent() throws {
    let answer = try decorum("why", now[0], now[1], "p1", "acme/glow", "p.csv")
    #expect(answer.output.hasPrefix("finding: acme/glow fires on post p1"))
    #expect(
      answer.output.contains(
        "a check does not print it: it is suppressed at p.csv:2, because: agreed"))
  }

  @Test func configCheckReadsTheIgnoreFile() throws {
    try folder.write("decorum-ignore.yaml", "ignore: [{post: p2, rule: acme/glwo}]\n")
    let answer = try decorum("config", "check")
    #expect(answer.output.hasPrefix("error[suppression/unknown-rule]") && answer.code == 2)
  }

  @Test func theSummaryCounts() throws {
    let answer = try decorum("check", now[0], now[1], "p.csv")
    #expect(answer.output.contains("1 error, 1 warning (2 suppressed) in 1 file"))
    let json = try decorum("check", now[0], now[1], "--format", "json", "p.csv").output
    let root = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect((root?["summary"] as? [String: Any])?["suppressed"] as? Int == 2)
    let first = (root?["suppressed"] as? [[String: Any]])?.first
    let by = try #require(first?["suppression"] as? [String: Any])
    #expect(by["owner"] as? String == "@priya" && by["until"] as? String == "2026-12-31")
  }
}
