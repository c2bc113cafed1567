import Decorum
import DecorumBase
import TestSupport
import Testing

/// Random suppressions on a queue that has findings of all kinds: every finding of a suppressed rule on
/// a post that carries it is gone and counted, and everything else is as it was, to the byte.
@Suite struct SuppressionPropertyTests {
  private struct Sample {
    var id: String
    var text: String
    var account = "@acme"
    var minute: Int
  }

  private static let texts = [
    "Cures back pain overnight", "Don't miss out: order now at https://acme.example",
    "Rye is back on Monday, and the first twenty loaves are for the night shift of the clinic",
    "Buy now!!! 🔥🔥🔥🔥🔥🔥🔥🔥 #sale #deal #now #buy #win #like #follow #love #best #top #hot #new",
    "Like, share and tag 3 friends to win", "This one weird trick will change your life",
  ]

  private static let rules = [
    "claim/miracle", "promo/pure-promotion", "frequency/burst", "frequency/duplicate",
    "bait/share", "spam", "claim", "frequency", "promo/no-such-rule", "queue",
  ]

  private func queue(_ numbers: inout SeededNumbers) -> [Sample] {
    (1...14).map { number in
      Sample(
        id: "p\(number)", text: Self.texts.randomElement(using: &numbers)!,
        account: number % 5 == 0 ? "@other" : "@acme",
        minute: Int.random(in: 0..<120, using: &numbers))
    }
  }

  private func lines(_ posts: [Sample], _ ignored: [String: String] = [:]) -> String {
    posts.map { post in
      let minute = (post.minute % 60 < 10 ? "0" : "") + "\(post.minute % 60)"
      let time = "2026-11-24T\(10 + post.minute / 60):\(minute):00Z"
      // Of equal length, so that places can be compared.
      let value = ignored[post.id] ?? ""
      let pad = String(repeating: " ", count: 60 - value.utf8.count)
      return #"{"id": "\#(post.id)", "platform": "x", "account": "\#(post.account)", "#
        + #""time": "\#(time)", "text": "\#(post.text)", "lint_ignore": "\#(value)\#(pad)"}"# + "\n"
    }.joined()
  }

  private func words(_ finding: Diagnostic) -> String {
    let post = finding.primary.post?.id ?? ""
    let related = finding.secondary.map { "\($0.post?.id ?? "") \($0.span.range) \($0.text)" }
    return
      "\(post) \(finding.rule) \(finding.severity) \(finding.primary.span.range) \(finding.message) "
      + "\(finding.helps) \(finding.notes) \(related)"
  }

  @Test(arguments: 1...12) func aSuppressionTakesItsRuleFromItsPostAndNoMore(_ seed: Int) throws {
    var numbers = SeededNumbers(UInt64(seed))
    let posts = queue(&numbers)
    var ignored: [String: [String]] = [:]
    for post in posts where Bool.random(using: &numbers) {
      ignored[post.id] = Array(Self.rules.shuffled(using: &numbers).prefix(2))
    }
    let folder = try ScratchFolder()
    try folder.write("decorum.yaml", "extends: [decorum:all]\n" + CheckedRun.brand)
    try folder.write("q.ndjson", lines(posts))
    let before = CheckedRun(["q.ndjson"], in: folder).report
    try folder.write(
      "q.ndjson", lines(posts, ignored.mapValues { $0.joined(separator: "; ") }))
    let after = CheckedRun(["q.ndjson"], in: folder, jobs: 1 + seed % 3).report

    func isIgnored(_ finding: Diagnostic) -> Bool {
      (ignored[finding.primary.post?.id ?? ""] ?? []).contains {
        $0 == finding.rule.description || $0 == finding.rule.family
      }
    }
    #expect(before.findings.contains(where: isIgnored))
    #expect(
      after.findings.filter { $0.rule.family != "suppression" }.map(words)
        == before.findings.filter { !isIgnored($0) }.map(words))
    #expect(
      after.suppressed.map { words($0.finding) } == before.findings.filter(isIgnored).map(words))
    #expect(after.unknown == before.unknown)

    // What is said of the suppressions: the unknown rule each time, and no use of one that was used.
    let said = after.findings.filter { $0.rule.family == "suppression" }
    let wrong = said.filter { $0.rule.fault == "unknown-rule" }
    #expect(wrong.count == ignored.values.count { $0.contains("promo/no-such-rule") })
    let used = Set(after.suppressed.map { $0.by.place.span })
    #expect(said.allSatisfy { !used.contains($0.primary.span) })
    #expect(said.allSatisfy { ["unused", "unknown-rule"].contains($0.rule.fault) })
  }

  /// The ignore file does what the records do.
  @Test(arguments: 20...25) func aFileDoesWhatRecordsDo(_ seed: Int) throws {
    var numbers = SeededNumbers(UInt64(seed))
    let posts = queue(&numbers)
    var ignored: [String: String] = [:]
    for post in posts where Bool.random(using: &numbers) {
      ignored[post.id] = Self.rules.dropLast(2).randomElement(using: &numbers)!
    }
    let folder = try ScratchFolder()
    try folder.write("decorum.yaml", "extends: [decorum:all]\n" + CheckedRun.brand)
    try folder.write("q.ndjson", lines(posts, ignored))
    let inRecords = CheckedRun(["q.ndjson"], in: folder).report
    try folder.write("q.ndjson", lines(posts))
    let entries = ignored.sorted { $0.key > $1.key }.map {
      "  - {post: \($0.key), rule: \($0.value)}\n"
    }
    try folder.write("decorum-ignore.yaml", "ignore:\n" + entries.joined())
    let inFile = CheckedRun(["q.ndjson"], in: folder).report
    #expect(
      inFile.findings.filter { $0.rule.family != "suppression" }.map(words)
        == inRecords.findings.filter { $0.rule.family != "suppression" }.map(words))
    #expect(
      inFile.suppressed.map { words($0.finding) } == inRecords.suppressed.map { words($0.finding) })
    func idle(_ report: Report) -> [String] {
      report.findings.filter { $0.rule.family == "suppression" }.map(\.message).sorted()
    }
    #expect(idle(inFile) == idle(inRecords))
  }
}
