import DecorumPosts
import TestSupport
import Testing

@testable import DecorumEngine

/// What posts come first in a file does not matter, however deep, long or crooked their threads are.
struct OrderTests {
  private static let files = [
    "t/burst.yaml": "check: {frequency: {per: account, window: 10m, above: 2}}",
    "t/gap.yaml": "check: {frequency: {per: account, gap: {below: 5m}}}",
    "t/share.yaml":
      "check: {share: {of: {signal: hot}, per: account, window: 20m, min_posts: 3, above: 0.5}}",
    "t/again.yaml": "check: {repeat: {same: text, per: account, window: 5m}}",
    "t/before.yaml": """
    when: {inbound: true}
    check: {find: {earlier: {of: {from: own}, match: {account: account}, within: 10m}}}
    """,
    "t/answers.yaml": """
    when: {inbound: true, addressed_to: us}
    check: {answer: {to: {signal: hot}, state: [overdue, late], within: 10m}}
    """,
    "t/silence.yaml": "check: {find: {silence: {min_answers: 1, after: 10m}}}",
  ]

  /// A finding without anything that depends on the place of a row.
  private struct Told: Hashable {
    var rule: Int
    var post: String
    var related: [String]
    var values: [String: String]
    var notes: [String]
    var moves: [String]
  }

  @Test func shuffledRows() {
    var bench = Bench(Self.files)
    var numbers = SeededNumbers(80)
    var findings = 0
    for _ in 0..<150 {
      var rows: [Row] = []
      for i in 0..<30 {
        var row = Row(id: "p\(i)")
        // All instants are different.
        row.time = Int64(i) * 97 % 30 * 120 + Int64(i)
        row.isInbound = numbers.chance(40)
        row.kind = row.isInbound ? .comment : .post
        row.author = row.isInbound ? numbers.pick(["ann", "bob"]) : nil
        row.replyTo = numbers.chance(60) ? "p\(numbers.number(0...33))" : nil
        numbers.pick(Heat.allCases).heat(&row)
        rows.append(row)
      }
      func told(_ rows: [Row]) -> (findings: Set<Told>, unknown: Set<String>) {
        var rows = rows
        for i in rows.indices where rows[i].id == nil { rows[i].id = "" }
        let name = { (i: Int) in rows[i].id ?? "" }
        let answers = bench.judge(rows, now: 86400)
        return (
          Set(
            answers.findings.map {
              Told(
                rule: $0.rule, post: name($0.post), related: $0.related.map(name),
                values: $0.values, notes: $0.notes,
                moves: ($0.wayOut?.moves ?? []).map { "\(name($0.post)) \($0.to)" })
            }), Set(answers.unknown.map { "\($0.rule) \($0.post.map(name) ?? "") \($0.reason)" })
        )
      }
      let first = told(rows)
      let second = told(rows.shuffled(using: &numbers))
      findings += first.findings.count
      #expect(first.findings == second.findings)
      #expect(first.unknown == second.unknown)
    }
    #expect(findings > 500)
  }

  @Test func repliesInACircle() {
    var bench = Bench(Self.files)
    func row(_ id: String, _ time: Int64, to parent: String) -> Row {
      var row = Row(time: time, isInbound: true, author: "ann", id: id, replyTo: parent)
      Heat.hot.heat(&row)
      return row
    }
    let circle = [row("a", 10, to: "c"), row("b", 20, to: "a"), row("c", 30, to: "b")]
    for rows in [circle, circle.reversed()] {
      let relations = bench.relations(rows, now: 86400)
      let first = rows.firstIndex { $0.id == "a" } ?? 0
      #expect(rows.indices.allSatisfy { relations.threads.roots[$0] == first })
      #expect(relations.threads.parents[first] == nil)
      // Nothing is missing from a circle.
      #expect(relations.threads.isTruncated == [false, false, false])
      #expect(bench.judge(rows, now: 86400).posts == [0, 1, 2])
    }
  }

  @Test func aPostThatAnswersItself() {
    var bench = Bench(Self.files)
    var row = Row(isInbound: true, author: "ann", id: "a", replyTo: "a")
    Heat.hot.heat(&row)
    let answers = bench.judge([row], now: 86400)
    #expect(answers.posts == [0])
    #expect(answers.open.isEmpty)
  }

  /// Ten thousand replies, each to the one before, the last first.
  @Test func aLongThread() {
    var bench = Bench(Self.files)
    let count = 10_000
    var rows: [Row] = []
    for i in 0..<count {
      var row = Row(time: Int64(i), id: "p\(i)", replyTo: i == 0 ? nil : "p\(i - 1)")
      row.isInbound = i < count - 1
      row.author = row.isInbound ? "ann" : nil
      Heat.hot.heat(&row)
      rows.append(row)
    }
    rows.reverse()
    let relations = bench.relations(rows, now: 86400)
    #expect((0..<count).allSatisfy { relations.threads.roots[$0] == count - 1 })
    #expect(relations.threads.isDescendant(0, of: count - 1))
    #expect(!relations.threads.isDescendant(count - 1, of: 0))
    // The answer at the end came too late for all but the last 601.
    let late = bench.judge(rows, now: 86400).findings.filter { $0.values["sla"] != nil }
    #expect(late.count == count - 1 - 600)
  }
}
