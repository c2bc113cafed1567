import DecorumPosts
import TestSupport
import Testing

@testable import DecorumEngine

/// What part of a window: the engine against all ways to read what is in doubt.
struct ShareOracleTests {
  /// How a post counts in one reading.
  private struct Reading {
    var isOf: Bool
    var isBase: Bool
  }

  /// All readings of a window, each doubt settled either way.
  private static func readings(_ posts: [[Reading]]) -> [[Reading]] {
    posts.reduce([[]]) { all, choices in all.flatMap { some in choices.map { some + [$0] } } }
  }

  /// The same verdict in all readings, else nil.
  private static func verdict(
    _ posts: [[Reading]], minPosts: Int, isBroken: (Double) -> Bool
  ) -> Bool? {
    let verdicts = Set(
      readings(posts).map { reading in
        let whole = reading.count(where: \.isBase)
        return whole >= minPosts && whole > 0
          && isBroken(Double(reading.count(where: \.isOf)) / Double(whole))
      })
    return verdicts.count == 1 ? verdicts.first : nil
  }

  /// `of` inside `among`: HOT among the replies; whether a post is a reply at all is open where its
  /// language is.
  private static func readings(of row: Row) -> [Reading] {
    let isOf = row.text.contains("HOT")
    if row.text.contains("Das") {
      return [Reading(isOf: true, isBase: true), Reading(isOf: false, isBase: true)]
    }
    if row.text.contains("Und") {
      return [
        Reading(isOf: true, isBase: true), Reading(isOf: false, isBase: true),
        Reading(isOf: false, isBase: false),
      ]
    }
    return [Reading(isOf: isOf, isBase: true)]
  }

  @Test(arguments: [true, false]) func partOfAWindow(_ isAbove: Bool) {
    var numbers = SeededNumbers(isAbove ? 40 : 41)
    var bench = Bench([
      "t/share.yaml": """
      check:
        share:
          of: {signal: hot}
          among: {any: [{none: [{pattern: Und}]}, {signal: thanks}]}
          per: account
          window: 10m
          min_posts: 3
          \(isAbove ? "above" : "below"): 0.5
          at: \(isAbove ? "last_of" : "last_not_of")
      """
    ])
    for _ in 0..<700 {
      var rows: [Row] = []
      for _ in 0..<Int.random(in: 2...9, using: &numbers) {
        var row = Row()
        row.time = numbers.time(near: rows.map(\.time), window: 600)
        numbers.pick([Heat.hot, .hot, .cold, .cold, .cold, .doubtful]).heat(&row)
        if numbers.chance(10) {
          row.text = "Und"
          row.members = #", "lang": "de""#
        }
        rows.append(row)
      }
      let line = rows.timeline
      var runs: [[Int]] = []
      var firstOpen: Int?
      var isRunning = false
      var most = 0
      for i in line.indices {
        let window = line[...i].filter { rows[$0].time > rows[line[i]].time - 600 }
        most = max(most, window.count)
        let verdict = Self.verdict(window.map { Self.readings(of: rows[$0]) }, minPosts: 3) {
          isAbove ? $0 > 0.5 : $0 < 0.5
        }
        if verdict == true {
          if isRunning { runs.removeLast() }
          runs.append(window)
        }
        if verdict == nil, firstOpen == nil { firstOpen = line[i] }
        isRunning = verdict == true
      }
      let expected = runs.map { window in
        window.last { i in
          let all = Self.readings(of: rows[i])
          return isAbove
            ? all.allSatisfy(\.isOf)
            : all.allSatisfy(\.isBase) && !all.allSatisfy(\.isOf)
        } ?? window[window.count - 1]
      }
      let answers = bench.judge(rows, now: 0)
      #expect(answers.posts == expected.sorted(), "\(rows)")
      let open =
        runs.isEmpty ? firstOpen ?? (most < 3 ? line.last : nil) : most < 3 ? line.last : nil
      #expect(answers.open == [open].compactMap { $0 }, "\(rows)")
    }
  }

  /// Replies for each post, only the window that ends now.
  @Test func oneSortAgainstAnother() {
    var numbers = SeededNumbers(42)
    var bench = Bench([
      "t/ratio.yaml": """
      when: {from: own, status: published}
      check:
        share:
          of: {kind: reply}
          against: {kind: post}
          per: account
          window: 10m
          ends: now
          min_posts: 2
          below: 0.5
          at: last
      """
    ])
    for _ in 0..<600 {
      var rows: [Row] = []
      for _ in 0..<Int.random(in: 1...10, using: &numbers) {
        var row = Row()
        row.time = numbers.time(near: rows.map(\.time), window: 600)
        row.kind = numbers.pick([.post, .post, .reply, .dm])
        row.status = numbers.pick([.published, .published, .published, .scheduled, .draft])
        row.account = numbers.pick(["acme", "acmehelp"])
        rows.append(row)
      }
      let now = numbers.time(near: rows.map(\.time), window: 600)
      var expected: [Int] = []
      var open: [Int] = []
      for account in ["acme", "acmehelp"] {
        let all = rows.timeline.filter {
          rows[$0].account == account && rows[$0].status == .published && rows[$0].kind != .dm
        }
        let window = all.filter { rows[$0].time > now - 600 && rows[$0].time <= now }
        let posts = window.filter { rows[$0].kind == .post }
        let replies = window.count - posts.count
        if posts.count >= 2, Double(replies) / Double(posts.count) < 0.5 {
          expected += [posts[posts.count - 1]]
        }
        // Where nothing counts, what is yet to come shows that the account is there.
        let later = rows.timeline.filter {
          rows[$0].account == account && rows[$0].status == .published && rows[$0].time > now
        }
        if posts.count < 2, let last = all.last ?? later.last { open.append(last) }
      }
      let answers = bench.judge(rows, now: now)
      #expect(answers.posts == expected.sorted(), "\(rows) \(now)")
      #expect(answers.open == open.sorted(), "\(rows) \(now)")
    }
  }

  /// How many new posts of the sort it takes, and how many of those that are there: an answered question
  /// leaves the number of questions as it was.
  @Test func waysBackToTheLeastShare() throws {
    var bench = Bench([
      "t/share.yaml":
        "check: {share: {of: {signal: hot}, per: account, window: 1h, ends: now, min_posts: 2, below: 0.8}}"
    ])
    func values(hot: Int, cold: Int) throws -> [String?] {
      let rows = (0..<(hot + cold)).map { i in
        var row = Row(time: Int64(i))
        (i < hot ? Heat.hot : .cold).heat(&row)
        return row
      }
      let finding = try #require(bench.judge(rows, now: 100).findings.first)
      return ["needed", "change"].map { finding.values[$0] }
    }
    #expect(try values(hot: 5, cold: 2) == ["3", "1"])
    #expect(try values(hot: 7, cold: 2) == ["1", "1"])
    #expect(try values(hot: 2, cold: 3) == ["10", "2"])
    #expect(try values(hot: 0, cold: 2) == ["8", "2"])
  }

  /// A group without enough posts, and one with a finding, do not speak for each other.
  @Test func groupsAnswerForThemselves() {
    var bench = Bench([
      "t/share.yaml":
        "check: {share: {of: {signal: hot}, per: account, window: 10m, min_posts: 2, above: 0.5}}"
    ])
    func row(_ account: String, _ heat: Heat, _ time: Int64) -> Row {
      var row = Row(time: time, account: account)
      heat.heat(&row)
      return row
    }
    let answers = bench.judge(
      [
        row("a", .hot, 0), row("a", .hot, 1), row("a", .hot, 2), row("b", .doubtful, 3),
        row("b", .hot, 4),
      ], now: 0)
    // The limit was broken by the second post of the first group.
    #expect(answers.posts == [1])
    #expect(answers.open == [4])
  }
}
