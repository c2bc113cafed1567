import DecorumPosts
import TestSupport
import Testing

@testable import DecorumEngine

/// What a finding advises clears it and causes no other; nothing smaller would.
struct WayOutTests {
  private static func rows(_ numbers: inout SeededNumbers, _ count: ClosedRange<Int>) -> [Row] {
    var rows: [Row] = []
    for _ in 0..<Int.random(in: count, using: &numbers) {
      var row = Row()
      row.time = numbers.time(near: rows.map(\.time), window: 600)
      rows.append(row)
    }
    return rows
  }

  /// Which posts are too many or too close, by definition.
  private static func over(_ rows: [Row], max: Int?, gap: Int64?) -> Set<Int> {
    let line = rows.timeline
    return Set(
      line.indices.filter { i in
        let time = rows[line[i]].time
        let count = line[...i].count { rows[$0].time > time - 600 }
        return max.map { count > $0 } ?? false
          || gap.map { i > 0 && time - rows[line[i - 1]].time < $0 } ?? false
      }.map { line[$0] })
  }

  static let limits: [(max: Int?, gap: Int64?)] = [
    (1, nil), (2, nil), (3, nil), (nil, 600), (2, 120),
  ]

  @Test(arguments: limits.indices) func movesAndDropsClearIt(_ number: Int) {
    let (max, gap) = Self.limits[number]
    var limbs: [String] = []
    if let max { limbs.append("    - frequency: {per: account, window: 10m, above: \(max)}") }
    if let gap { limbs.append("    - frequency: {per: account, gap: {below: \(gap)s}}") }
    var bench = Bench(["t/burst.yaml": "check:\n  any_of:\n" + limbs.joined(separator: "\n")])
    var numbers = SeededNumbers(UInt64(20 + number))
    var findings = 0
    while findings < 400 {
      let rows = Self.rows(&numbers, 3...12)
      let before = Self.over(rows, max: max, gap: gap)
      for finding in bench.judge(rows, now: 0).findings {
        findings += 1
        guard let way = finding.wayOut else {
          Issue.record("no way out")
          continue
        }
        let isGap = finding.limb == (max == nil ? 0 : 1)
        func isClear(_ changed: [Row], without gone: Set<Int> = []) -> Bool {
          // What is too much for the limb that spoke; and nothing new for either.
          let own = Self.over(changed, max: isGap ? nil : max, gap: isGap ? gap : nil)
          return own.isDisjoint(with: Set(way.drops)) && !own.contains(finding.post)
            && Self.over(changed, max: max, gap: gap).subtracting(gone).isSubset(
              of: before.subtracting(isGap || gap != nil ? [] : way.drops))
        }
        var moved = rows
        for move in way.moves { moved[move.post].time = move.to }
        #expect(way.moves.map(\.post) == way.drops)
        #expect(way.moves.allSatisfy { $0.to % 60 == 0 && $0.to >= rows[$0.post].time })
        #expect(isClear(moved), "\(rows.map(\.time)) \(way)")
        var dropped = rows
        for post in way.drops { dropped[post].status = .draft }
        #expect(isClear(dropped), "\(rows.map(\.time)) \(way)")
        if way.isAnyOfWindow {
          for post in [finding.post] + finding.related {
            var other = rows
            other[post].status = .draft
            #expect(isClear(other), "\(rows.map(\.time)) \(post)")
          }
        }
        if way.moves.count == 1, let move = way.moves.first, max == nil || gap == nil {
          // Try every minute.
          var minute = (rows[move.post].time + 59) / 60 * 60
          while true {
            var other = rows
            other[move.post].time = minute
            let line = other.timeline
            let place = line.firstIndex(of: move.post) ?? 0
            let bound = Self.over(other, max: max, gap: gap)
            let touched = line[place...].filter {
              gap != nil
                ? line.firstIndex(of: $0) ?? 0 <= place + 1
                : other[$0].time < minute + 600
            }
            if bound.isDisjoint(with: touched) { break }
            minute += 60
          }
          #expect(move.to == minute, "\(rows.map(\.time)) \(way)")
        }
      }
    }
  }

  /// No fewer posts would do.
  @Test func dropsAreTheFewest() {
    var bench = Bench(["t/burst.yaml": "check: {frequency: {per: account, window: 10m, above: 2}}"])
    var numbers = SeededNumbers(30)
    for _ in 0..<300 {
      let rows = Self.rows(&numbers, 3...9)
      let findings = bench.judge(rows, now: 0).findings
      guard findings.count == 1, let way = findings[0].wayOut else { continue }
      let fewest =
        (0..<(1 << rows.count)).filter { set in
          var rest = rows
          for i in rows.indices where set >> i & 1 == 1 { rest[i].status = .draft }
          return Self.over(rest, max: 2, gap: nil).isEmpty
        }.map(\.nonzeroBitCount).min() ?? 0
      #expect(way.drops.count == fewest, "\(rows.map(\.time)) \(way)")
    }
  }

  @Test func whatIsNeverAllowedCannotBeMoved() {
    var bench = Bench(["t/burst.yaml": "check: {frequency: {per: account, window: 10m, above: 0}}"])
    let answers = bench.judge([Row(time: 0), Row(time: 60)], now: 0)
    #expect(answers.findings.map(\.wayOut) == [WayOut(drops: [0, 1])])
  }

  /// Of a share, dropping what is advised leaves no window with too much of the sort; so does turning as
  /// many into something else.
  @Test func dropsBringAShareBack() {
    var bench = Bench([
      "t/share.yaml": """
      check:
        share: {of: {signal: hot}, per: account, window: 10m, min_posts: 3, above: 0.34, at: last_of}
      """
    ])
    /// Windows with too much, by the post that they end with; and the last of the sort in each.
    func over(_ rows: [Row]) -> [Int: Int] {
      let line = rows.timeline
      var over: [Int: Int] = [:]
      for i in line.indices {
        let window = line[...i].filter { rows[$0].time > rows[line[i]].time - 600 }
        let hot = window.filter { rows[$0].text.contains("HOT") }
        if window.count >= 3, Double(hot.count) / Double(window.count) > 0.34 {
          over[line[i]] = hot.last
        }
      }
      return over
    }
    var numbers = SeededNumbers(31)
    var findings = 0
    while findings < 300 {
      var rows = Self.rows(&numbers, 4...14)
      for i in rows.indices { numbers.pick([Heat.hot, .cold]).heat(&rows[i]) }
      let before = over(rows)
      for finding in bench.judge(rows, now: 0).findings {
        findings += 1
        guard let way = finding.wayOut else {
          Issue.record("no way out")
          continue
        }
        #expect(way.drops.allSatisfy { rows[$0].text.contains("HOT") })
        var dropped = rows
        for post in way.drops { dropped[post].status = .draft }
        var turned = rows
        for post in way.drops { Heat.cold.heat(&turned[post]) }
        for changed in [dropped, turned] {
          let after = over(changed)
          #expect(!after.keys.contains { before[$0] == finding.post }, "\(rows) \(way)")
          #expect(Set(after.keys).isSubset(of: before.keys), "\(rows) \(way)")
        }
      }
    }
  }
}
