import DecorumPosts
import TestSupport
import Testing

@testable import DecorumEngine

/// How many in a window, and how close: the engine against counting by hand.
struct FrequencyOracleTests {
  /// The posts that are too many, by definition: more than `max` in (t - W, t].
  static func over(_ times: [Int64], window: Int64, max: Int) -> [Bool] {
    times.indices.map { i in
      (0...i).count { times[$0] > times[i] - window } > max
    }
  }

  static func starts(_ over: [Bool]) -> [Int] {
    over.indices.filter { over[$0] && ($0 == 0 || !over[$0 - 1]) }
  }

  /// Rows on two platforms and two accounts, one group each.
  static func rows(_ numbers: inout SeededNumbers, window: Int64, heats: [Heat]) -> [Row] {
    var rows: [Row] = []
    for _ in 0..<Int.random(in: 2...14, using: &numbers) {
      var row = Row()
      row.time = numbers.time(near: rows.map(\.time), window: window)
      row.account = numbers.pick(["acme", "acme", "acmehelp", nil])
      row.platform = numbers.pick([.x, .x, .mastodon])
      row.status = numbers.pick([.published, .published, .scheduled, .draft])
      row.campaign = numbers.pick(["a", "b", "c", nil])
      numbers.pick(heats).heat(&row)
      rows.append(row)
    }
    return rows
  }

  static func groups(_ rows: [Row]) -> [[Int]] {
    // Exports of one account seldom name it: their posts are one timeline too.
    Dictionary(grouping: rows.timeline) { [rows[$0].platform.rawValue, rows[$0].account ?? ""] }
      .values.map { $0 }
  }

  @Test func countsPostsInTheWindow() {
    var numbers = SeededNumbers(1)
    for max in 1...4 {
      var bench = Bench([
        "t/burst.yaml": "check: {frequency: {per: account, window: 10m, above: \(max)}}"
      ])
      for _ in 0..<500 {
        let rows = Self.rows(&numbers, window: 600, heats: [.cold])
        let expected = Self.groups(rows).flatMap { group in
          Self.starts(Self.over(group.map { rows[$0].time }, window: 600, max: max))
            .map { group[$0] }
        }.sorted()
        let answers = bench.judge(rows, now: 0)
        #expect(answers.posts == expected, "\(rows)")
        #expect(answers.open.isEmpty)
        for finding in answers.findings {
          let window = rows.timeline.filter {
            rows[$0].account == rows[finding.post].account
              && rows[$0].platform == rows[finding.post].platform
              && rows[$0].time > rows[finding.post].time - 600
              && (rows[$0].time, $0) < (rows[finding.post].time, finding.post)
          }
          #expect(finding.related == window)
        }
      }
    }
  }

  /// What is not surely counted speaks once for and once against; where that differs, nobody knows.
  @Test func doubtfulPostsAreCountedBothWays() {
    var numbers = SeededNumbers(2)
    var bench = Bench([
      "t/burst.yaml":
        "check: {frequency: {of: {signal: hot}, per: account, window: 10m, above: 2}}"
    ])
    for _ in 0..<1000 {
      let rows = Self.rows(&numbers, window: 600, heats: Heat.allCases)
      var sure: [Int] = []
      var open: [Int] = []
      for group in Self.groups(rows) {
        func starts(_ isCounted: (Row) -> Bool) -> [Int] {
          let members = group.filter { isCounted(rows[$0]) }
          return Self.starts(Self.over(members.map { rows[$0].time }, window: 600, max: 2))
            .map { members[$0] }
        }
        let least = starts { $0.text.contains("HOT") }
        let most = starts { $0.text.contains("HOT") || $0.text.contains("Das") }
        sure += least
        open += most.filter { !least.contains($0) }
      }
      let answers = bench.judge(rows, now: 0)
      #expect(answers.posts == sure.sorted(), "\(rows)")
      #expect(answers.open == open.sorted(), "\(rows)")
    }
  }

  /// At one midnight one post surely counts, the others and bare dates may.
  @Test(arguments: ["window: 10m, above: 2", "gap: {below: 10m}"])
  func datesAreNoTimes(_ limit: String) {
    var numbers = SeededNumbers(limit.count == 21 ? 8 : 9)
    var bench = Bench([
      "t/burst.yaml":
        "check: {frequency: {of: {signal: hot}, per: account, \(limit)}}"
    ])
    var open = 0
    for _ in 0..<1000 {
      var rows = Self.rows(&numbers, window: 600, heats: [.hot, .hot, .hot, .doubtful])
      for i in rows.indices {
        rows[i].time -= rows[i].time % 100
        rows[i].timeOfDay = numbers.pick([.known, .known, .midnight, .midnight, .missing])
      }
      var sure: [Int] = []
      var most: [Int] = []
      for group in Self.groups(rows) {
        func starts(_ members: [Int]) -> [Int] {
          let times = members.map { rows[$0].time }
          let over =
            limit.hasPrefix("gap")
            ? times.indices.map { $0 > 0 && times[$0] - times[$0 - 1] < 600 }
            : Self.over(times, window: 600, max: 2)
          return Self.starts(over).map { members[$0] }
        }
        sure += starts(
          group.filter { i in
            guard rows[i].text.contains("HOT") else { return false }
            switch rows[i].timeOfDay {
            case .known: return true
            case .missing: return false
            case .midnight:
              return !group.prefix { $0 != i }.contains {
                rows[$0].timeOfDay == .midnight && rows[$0].time == rows[i].time
                  && rows[$0].text.contains("HOT")
              }
            }
          })
        most += starts(group)
      }
      let answers = bench.judge(rows, now: 0)
      #expect(answers.posts == sure.sorted(), "\(rows)")
      #expect(answers.open == most.filter { !sure.contains($0) }.sorted(), "\(rows)")
      open += answers.open.count
    }
    #expect(open > 100)
  }

  /// From a day on the hour does not matter.
  @Test func datesWillDoForDays() {
    var bench = Bench([
      "t/burst.yaml": "check: {frequency: {per: account, window: 1d, above: 2}}"
    ])
    let rows = (0..<3).map { _ in Row(time: 86_400, timeOfDay: .midnight) }
    let answers = bench.judge(rows, now: 0)
    #expect(answers.posts == [2])
    #expect(answers.open.isEmpty)
  }

  @Test func countsDifferentValues() {
    var numbers = SeededNumbers(3)
    var bench = Bench([
      "t/many.yaml":
        "check: {frequency: {per: account, window: 10m, above: 2, distinct: campaign}}"
    ])
    for _ in 0..<500 {
      let rows = Self.rows(&numbers, window: 600, heats: [.cold])
      let expected = Self.groups(rows).flatMap { group in
        let over = group.indices.map { i in
          Set(
            group[...i].filter { rows[$0].time > rows[group[i]].time - 600 }
              .compactMap { rows[$0].campaign }
          ).count > 2
        }
        return Self.starts(over).map { group[$0] }
      }.sorted()
      #expect(bench.judge(rows, now: 0).posts == expected, "\(rows)")
    }
  }

  @Test func measuresGaps() {
    var numbers = SeededNumbers(4)
    var bench = Bench(["t/gap.yaml": "check: {frequency: {per: account, gap: {below: 10m}}}"])
    for _ in 0..<700 {
      let rows = Self.rows(&numbers, window: 600, heats: [.cold])
      let expected = Self.groups(rows).flatMap { group in
        let over = group.indices.map {
          $0 > 0 && rows[group[$0]].time - rows[group[$0 - 1]].time < 600
        }
        return Self.starts(over).map { group[$0] }
      }.sorted()
      #expect(bench.judge(rows, now: 0).posts == expected, "\(rows)")
    }
  }

  /// Messages to one person: an answer starts the count anew.
  @Test func startsAnewAfterAnAnswer() {
    var numbers = SeededNumbers(5)
    var bench = Bench([
      "t/hounding.yaml": """
      check:
        frequency:
          per: [account, to]
          window: 10m
          at_least: 3
          since: {of: {inbound: true, signal: hot}, match: {author: to}}
      """
    ])
    for _ in 0..<800 {
      var rows = Self.rows(&numbers, window: 600, heats: [.hot, .hot, .hot, .doubtful])
      for i in rows.indices {
        rows[i].isInbound = numbers.chance(20)
        rows[i].account = "acme"
        rows[i].platform = .x
        if rows[i].isInbound {
          rows[i].author = numbers.pick(["ann", "bob"])
        } else {
          Heat.hot.heat(&rows[i])
          rows[i].to = numbers.pick(["ann", "ann", "bob", nil])
        }
      }
      func starts(isAnswer: (Row) -> Bool) -> [Int] {
        ["ann", "bob"].flatMap { person in
          let sent = rows.timeline.filter { rows[$0].to == person }
          let answers = rows.timeline.filter {
            rows[$0].isInbound && rows[$0].author == person && isAnswer(rows[$0])
          }
          let over = sent.map { i in
            let last = answers.last { (rows[$0].time, $0) < (rows[i].time, i) }
            return sent.count { j in
              (rows[j].time, j) <= (rows[i].time, i) && rows[j].time > rows[i].time - 600
                && last.map { (rows[$0].time, $0) < (rows[j].time, j) } ?? true
            } >= 3
          }
          return Self.starts(over).map { sent[$0] }
        }
      }
      // A message that may be an answer speaks for us in one reading.
      let least = starts { _ in true }
      let most = starts { $0.text.contains("HOT") }
      let answers = bench.judge(rows, now: 0)
      #expect(answers.posts == least.sorted(), "\(rows)")
      // A message to nobody cannot be counted for anybody.
      let toNobody = rows.timeline.filter { !rows[$0].isInbound && rows[$0].to == nil }
      let open = toNobody + most.filter { !least.contains($0) }
      #expect(answers.open == open.sorted(), "\(rows)")
    }
  }

  /// One post that makes up for the others, in the same window.
  @Test func isExcused() {
    var numbers = SeededNumbers(6)
    var bench = Bench([
      "t/asks.yaml": """
      when: {from: own, kind: post}
      check:
        frequency:
          per: account
          window: 10m
          at_least: 3
          unless: {from: own, kind: reply, signal: hot}
      """
    ])
    for _ in 0..<700 {
      var rows = Self.rows(&numbers, window: 600, heats: [.hot, .hot, .doubtful])
      for i in rows.indices where numbers.chance(12) { rows[i].kind = .reply }
      var sure: [Int] = []
      var open: [Int] = []
      for group in Self.groups(rows) {
        let asks = group.filter { rows[$0].kind == .post }
        func starts(isGift: (Row) -> Bool) -> [Int] {
          let over = asks.map { i in
            let window = group.filter {
              rows[$0].time > rows[i].time - 600 && rows[$0].time <= rows[i].time
            }
            return window.count {
              rows[$0].kind == .post && (rows[$0].time, $0) <= (rows[i].time, i)
            } >= 3 && !window.contains { rows[$0].kind == .reply && isGift(rows[$0]) }
          }
          return Self.starts(over).map { asks[$0] }
        }
        let least = starts { _ in true }
        let most = starts { $0.text.contains("HOT") }
        sure += least
        open += most.filter { !least.contains($0) }
      }
      let answers = bench.judge(rows, now: 0)
      #expect(answers.posts == sure.sorted(), "\(rows)")
      #expect(answers.open == open.sorted(), "\(rows)")
    }
  }

  @Test func countsOnlyTheWindowThatEndsNow() {
    var numbers = SeededNumbers(7)
    var bench = Bench([
      "t/now.yaml": "check: {frequency: {per: account, window: 10m, above: 2, ends: now}}"
    ])
    for _ in 0..<600 {
      let rows = Self.rows(&numbers, window: 600, heats: [.cold])
      let now = numbers.time(near: rows.map(\.time), window: 600)
      let expected = Self.groups(rows).compactMap { group in
        let window = group.filter { rows[$0].time > now - 600 && rows[$0].time <= now }
        return window.count > 2 ? window.last : nil
      }.sorted()
      #expect(bench.judge(rows, now: now).posts == expected, "\(rows) \(now)")
    }
  }
}
