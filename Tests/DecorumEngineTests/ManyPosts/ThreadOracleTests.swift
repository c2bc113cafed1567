import DecorumPosts
import DecorumRules
import TestSupport
import Testing

@testable import DecorumEngine

/// Who answered whom, and when: the engine against walking up every chain.
struct ThreadOracleTests {
  private static let sla: Int64 = 600

  /// A conversation: our posts and replies, questions, thanks; parents before or after their replies.
  private static func rows(_ numbers: inout SeededNumbers) -> [Row] {
    let count = Int.random(in: 2...12, using: &numbers)
    var rows: [Row] = []
    for i in 0..<count {
      var row = Row(id: "p\(i)")
      row.time = numbers.time(near: rows.map(\.time), window: sla)
      row.isInbound = numbers.chance(60)
      row.kind = row.isInbound ? .comment : numbers.pick([.post, .reply])
      row.members = #", "lang": "en""#
      row.author = row.isInbound ? numbers.pick(["ann", "bob", "eve", nil]) : "acme"
      if row.isInbound, numbers.chance(8) { row.author = "priya" }
      row.text = numbers.pick([
        "Is this HOT today", "Is this HOT today", "THANKS a lot", "Bread and butter",
        "@acme is this HOT", "@ann here it is", "@bob look at this HOT bread",
        "This HOT loaf from @acme", "And @ann liked it",
      ])
      if !row.isInbound { row.status = numbers.pick([.published, .published, .draft, .scheduled]) }
      if numbers.chance(70) {
        // Mostly above, sometimes below, a circle, itself, or a post that nobody has.
        row.replyTo = numbers.chance(8) ? "gone" : "p\(numbers.number(0...Int64(count - 1)))"
        if i > 0, numbers.chance(70) { row.replyTo = "p\(numbers.number(0...Int64(i - 1)))" }
      }
      if numbers.chance(4) { row.to = numbers.pick(["acme", "bob"]) }
      rows.append(row)
    }
    return rows
  }

  /// What the rows say of who answers whom.
  private struct Tree {
    let rows: [Row]
    let parents: [Int?]
    let isMissing: [Bool]

    init(_ rows: [Row]) {
      self.rows = rows
      var parents = rows.indices.map { i in
        rows[i].replyTo.flatMap { id in rows.firstIndex { $0.id == id } }
      }
      isMissing = rows.indices.map { rows[$0].replyTo != nil && parents[$0] == nil }
      // A circle has no beginning but its earliest post.
      for i in rows.indices {
        var circle = [i]
        while let next = parents[circle[circle.count - 1]], !circle.contains(next) {
          circle.append(next)
        }
        guard let last = circle.last, let meeting = parents[last],
          let start = circle.firstIndex(of: meeting)
        else { continue }
        let first = circle[start...].min { a, b in
          (rows[a].time, rows[a].id ?? "") < (rows[b].time, rows[b].id ?? "")
        }
        if let first { parents[first] = nil }
      }
      self.parents = parents
    }

    func above(_ i: Int) -> [Int] {
      var chain: [Int] = []
      var here = i
      while let parent = parents[here] {
        chain.append(parent)
        here = parent
      }
      return chain
    }
    func root(_ i: Int) -> Int { above(i).last ?? i }
    func isBefore(_ a: Int, _ b: Int) -> Bool { (rows[a].time, a) < (rows[b].time, b) }
    func isOurs(_ i: Int) -> Bool { !rows[i].isInbound || rows[i].author == "priya" }
    func mentions(_ i: Int) -> [String] {
      rows[i].text.split(separator: " ").filter { $0.hasPrefix("@") }.map { String($0.dropFirst()) }
    }

    /// nil where nobody can know.
    func state(_ i: Int, now: Int64) -> AnswerState? {
      let tree = rows.indices.filter { root($0) == root(i) }
      let answer = tree.filter { j in
        isOurs(j) && rows[j].status == .published && isBefore(i, j)
          && (above(j).contains(i)
            || rows[i].author.map { mentions(j).contains($0) || rows[j].to == $0 } ?? false)
      }.min(by: isBefore)
      let closing = tree.filter { j in
        j != i && rows[j].isInbound && rows[j].author != nil && rows[j].author == rows[i].author
          && rows[j].time >= rows[i].time && rows[j].text.contains("THANKS")
      }.min(by: isBefore)
      let end = rows[i].time + sla
      if let answer, rows[answer].time <= end { return .inTime }
      if let closing, answer.map({ isBefore(closing, $0) }) ?? true { return .closed }
      if answer != nil { return .late }
      if isMissing[root(i)] { return nil }
      return now > end ? .overdue : .pending
    }

    /// Whether a message speaks to us; nil where the message it answers is missing.
    func isToUs(_ i: Int) -> Bool? {
      if !rows[i].isInbound { return false }
      let us: Set = ["acme", "acmehelp", "acme_fr", "priya"]
      if let to = rows[i].to, us.contains(to) { return true }
      if rows[i].text.hasPrefix("@") { return us.contains(mentions(i)[0]) }
      if !us.isDisjoint(with: mentions(i)) { return true }
      if rows[i].to != nil { return false }
      if let parent = parents[i] {
        if isOurs(parent) { return true }
        guard let author = rows[i].author, rows[parent].author == author else { return false }
        return isToUs(parent)
      }
      return isMissing[i] ? nil : true
    }
  }

  @Test func statesOfAnswers() {
    var numbers = SeededNumbers(60)
    var benches: [AnswerState: Bench] = [:]
    for state in AnswerState.allCases {
      benches[state] = Bench([
        "t/answers.yaml": """
        when: {inbound: true}
        check:
          answer: {to: {signal: hot}, state: [\(state.rawValue)], within: 10m, closed_by: {signal: thanks}}
        """
      ])
    }
    var seen: Set<AnswerState> = []
    for _ in 0..<700 {
      let rows = Self.rows(&numbers)
      let now = numbers.time(near: rows.map(\.time), window: Self.sla)
      let tree = Tree(rows)
      let questions = rows.indices.filter { rows[$0].isInbound && rows[$0].text.contains("HOT") }
      for state in AnswerState.allCases {
        let answers = benches[state]?.judge(rows, now: now)
        let expected = questions.filter { tree.state($0, now: now) == state }
        if !expected.isEmpty { seen.insert(state) }
        #expect(answers?.posts == expected, "\(state) \(now) \(rows)")
        #expect(answers?.open == questions.filter { tree.state($0, now: now) == nil }, "\(rows)")
      }
    }
    #expect(seen.count == AnswerState.allCases.count)
  }

  @Test func whomMessagesSpeakTo() {
    var numbers = SeededNumbers(61)
    var bench = Bench([
      "t/us.yaml": "when: {inbound: true}\ncheck: {find: {addressed_to: us}}"
    ])
    for _ in 0..<700 {
      let rows = Self.rows(&numbers)
      let tree = Tree(rows)
      let answers = bench.judge(rows, now: 0)
      #expect(answers.posts == rows.indices.filter { tree.isToUs($0) == true }, "\(rows)")
      #expect(answers.open == rows.indices.filter { tree.isToUs($0) == nil }, "\(rows)")
    }
  }

  /// Several people answer our post, and we say nothing more.
  @Test func silenceAfterAnswers() {
    var numbers = SeededNumbers(62)
    var bench = Bench([
      "t/silence.yaml": """
      when: {from: own, status: published}
      check: {find: {silence: {min_answers: 2, after: 10m}}}
      """
    ])
    var findings = 0
    for _ in 0..<700 {
      var rows = Self.rows(&numbers)
      for i in rows.indices.dropFirst() where !rows[i].isInbound && numbers.chance(70) {
        rows[i].isInbound = true
        rows[i].author = numbers.pick(["ann", "bob", "eve"])
        rows[i].status = .published
        rows[i].replyTo = numbers.pick(["p0", "p\(i - 1)"])
      }
      let times = rows.map(\.time)
      let now = numbers.pick(times + [times.max() ?? 0]) + Self.sla + numbers.number(-1...1)
      let tree = Tree(rows)
      let expected = rows.indices.filter { i in
        guard !rows[i].isInbound, rows[i].status == .published else { return false }
        let below = rows.indices.filter {
          tree.above($0).contains(i) && rows[$0].status == .published
        }.sorted(by: tree.isBefore)
        var people: [String: Int] = [:]
        for j in below where !tree.isOurs(j) {
          if let author = rows[j].author, people[author] == nil { people[author] = j }
        }
        let firsts = people.values.sorted(by: tree.isBefore)
        guard firsts.count >= 2, now > rows[firsts[1]].time + Self.sla else { return false }
        return !below.contains { tree.isOurs($0) && tree.isBefore(firsts[0], $0) }
      }
      findings += expected.count
      #expect(bench.judge(rows, now: now).posts == expected, "\(now) \(rows)")
    }
    #expect(findings > 30)
  }

  @Test func oneFindingForEachAsker() {
    var bench = Bench([
      "t/answers.yaml": """
      when: {inbound: true}
      check:
        answer: {to: {signal: hot}, state: [overdue], within: 10m}
        once_per: [thread, author]
      """
    ])
    func row(_ id: String, _ author: String?, _ time: Int64, to parent: String?) -> Row {
      Row(
        text: "Is this HOT today", members: #", "lang": "en""#, time: time, isInbound: true,
        author: author, id: id, replyTo: parent, kind: .comment)
    }
    let answers = bench.judge(
      [
        row("nudge", "ann", 60, to: "first"), row("first", "ann", 0, to: nil),
        row("other", "bob", 90, to: "first"), row("nobody", nil, 95, to: "first"),
        row("again", "ann", 0, to: nil),
      ], now: 86400)
    #expect(answers.posts == [1, 2, 3, 4])
  }
}
