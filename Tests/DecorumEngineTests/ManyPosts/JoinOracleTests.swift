import DecorumPosts
import TestSupport
import Testing

@testable import DecorumEngine

/// Another post before or after this one: the engine against looking at every pair.
struct JoinOracleTests {
  struct Variant {
    var keys = ""
    var isEarlier = true
    var within: Int64?
    var ago: Int64?
  }

  static let variants = [
    Variant(), Variant(keys: ", within: 10m", within: 600),
    Variant(keys: ", at_least_ago: 10m", ago: 600),
    Variant(keys: ", within: 20m, at_least_ago: 10m", within: 1200, ago: 600),
    Variant(isEarlier: false), Variant(keys: ", within: 10m", isEarlier: false, within: 600),
    Variant(keys: ", at_least_ago: 10m", isEarlier: false, ago: 600),
  ]

  @Test(arguments: variants.indices) func agreesWithEveryPair(_ number: Int) {
    let variant = Self.variants[number]
    let name = variant.isEarlier ? "earlier" : "later"
    var bench = Bench([
      "t/join.yaml": """
      when: {from: own}
      check:
        find: {\(name): {of: {signal: hot}, match: {campaign: campaign, author: to}\(variant.keys)}}
      """
    ])
    var numbers = SeededNumbers(UInt64(70 + number))
    for _ in 0..<100 {
      var rows: [Row] = []
      for _ in 0..<Int.random(in: 2...14, using: &numbers) {
        var row = Row()
        row.time = numbers.time(near: rows.map(\.time), window: 600)
        row.isInbound = numbers.chance(40)
        row.author = row.isInbound ? numbers.pick(["ann", "bob", nil]) : nil
        row.to = row.isInbound ? nil : numbers.pick(["ann", "ann", "bob", nil])
        row.campaign = numbers.pick(["a", "a", "a", "b", nil])
        row.status = numbers.pick([.published, .scheduled, .draft])
        numbers.pick([Heat.hot, .hot, .cold, .doubtful]).heat(&row)
        rows.append(row)
      }
      func holds(_ i: Int, _ isWanted: (Row) -> Bool) -> Bool {
        rows.timeline.contains { j in
          let isBefore = (rows[j].time, j) < (rows[i].time, i)
          let distance = abs(rows[i].time - rows[j].time)
          return j != i && isBefore == variant.isEarlier
            && variant.within.map { distance < $0 } ?? true
            && variant.ago.map { distance > $0 } ?? true && isWanted(rows[j])
            && rows[j].campaign != nil && rows[j].campaign == rows[i].campaign
            // Our own posts without an author are the account's.
            && (rows[j].author ?? (rows[j].isInbound ? nil : rows[j].account)) == rows[i].to
            && rows[i].to != nil
        }
      }
      let own = rows.timeline.filter { !rows[$0].isInbound }.sorted()
      let sure = own.filter { holds($0) { $0.text.contains("HOT") } }
      let open = own.filter { i in !sure.contains(i) && holds(i) { $0.text.contains("Das") } }
      let answers = bench.judge(rows, now: 0)
      #expect(answers.posts == sure, "\(rows)")
      #expect(answers.open == open, "\(rows)")
    }
  }

  /// An invitation after a no to the last message about the same thing.
  @Test func aNoIsAboutTheLastMessage() {
    var bench = Bench([
      "t/no.yaml": """
      when: {from: own}
      check:
        find: {earlier: {of: {inbound: true, signal: hot}, match: {author: to}, about: campaign}}
      """
    ])
    func ours(_ campaign: String?, _ time: Int64) -> Row {
      Row(time: time, to: "ann", campaign: campaign, kind: .invite)
    }
    var no = Row(time: 20, isInbound: true, author: "ann")
    Heat.hot.heat(&no)
    let answers = bench.judge(
      [
        ours("fair", 0), ours("party", 10), ours(nil, 15), no, ours("fair", 30), ours("party", 40),
        ours("fair", 50),
      ], now: 0)
    #expect(answers.posts == [5])
  }
}
