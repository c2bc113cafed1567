import DecorumPosts
import DecorumRules
import TestSupport
import Testing

@testable import DecorumEngine

/// New posts beside a history that is known already: what rules say of them is what they say where all
/// posts are judged together, for random posts before, among and behind those of the history.
struct HistoryOracleTests {
  private static let files = [
    "t/burst.yaml": """
    check:
      any_of:
        - frequency: {per: account, window: 10m, above: 2}
        - frequency: {per: account, gap: {below: 1m}}
    """,
    "t/hot-rate.yaml":
      "check: {frequency: {of: {signal: hot}, per: [account, platform], window: 30m, above: 1}}",
    "t/minute.yaml": "check: {frequency: {per: [account, {minute: time}], above: 1}}",
    "t/ever.yaml": "check: {frequency: {per: [account, campaign], at_least: 3}}",
    "t/now.yaml": "check: {frequency: {per: account, window: 40m, ends: now, above: 3}}",
    "t/kinds.yaml":
      "check: {frequency: {per: account, window: 20m, above: 1, distinct: campaign}}",
    "t/hounding.yaml": """
    check: {frequency: {per: to, window: 30m, at_least: 2, since: {of: {inbound: true}, match: {author: to}}}}
    """,
    "t/unheard.yaml": """
    check: {frequency: {of: {signal: hot}, per: account, window: 30m, at_least: 2, unless: {signal: thanks}}}
    """,
    "t/share.yaml":
      "check: {share: {of: {signal: hot}, per: account, window: 20m, min_posts: 3, above: 0.5}}",
    "t/lastof.yaml": """
    check: {share: {of: {signal: hot}, per: account, window: 30m, min_posts: 2, above: 0.4, at: last_of}}
    """,
    "t/few.yaml": """
    check: {share: {of: {signal: hot}, among: {kind: post}, window: 1h, ends: now, min_posts: 4, below: 0.3}}
    """,
    "t/against.yaml": """
    check: {share: {of: {kind: reply}, against: {status: published}, per: account, window: 1h, ends: now, min_posts: 2, below: 0.4, at: last}}
    """,
    "t/again.yaml": "check: {repeat: {same: text, threshold: 0.5, per: account, window: 30m}}",
    "t/recycled.yaml": """
    when: {status: scheduled}
    check: {repeat: {same: text, threshold: 0.4, window: 1h, of: {status: published}}}
    """,
    "t/canned.yaml": """
    check:
      any_of:
        - find: {signal: thanks}
        - repeat: {same: template, threshold: 0.5, per: account, distinct: to, at_least: 2, window: 40m}
    """,
    "t/everywhere.yaml": """
    check:
      any_of:
        - repeat: {same: text, threshold: 0.6, window: 20m, distinct: platform, at_least: 2}
        - repeat: {same: text, threshold: 0.6, window: 20m, per: platform, distinct: account, at_least: 2}
    """,
    "t/before.yaml": """
    when: {inbound: true}
    check: {find: {earlier: {of: {from: own}, match: {account: account}, within: 10m}}}
    """,
    "t/stale.yaml": """
    check:
      find: {earlier: {of: {from: own}, match: {campaign: campaign}, at_least_ago: 20m}}
      once_per: [campaign, account]
    """,
    "t/later.yaml": """
    check: {find: {none: [{later: {of: {signal: thanks}, match: {account: account}}}]}}
    """,
    "t/answers.yaml": """
    when: {inbound: true, addressed_to: us}
    check:
      answer: {to: {signal: hot}, state: [overdue, late], within: 10m}
      once_per: [thread, author]
    """,
    "t/rate.yaml": """
    when: {inbound: true, addressed_to: us}
    check: {share: {of: {answer: {state: [in_time, late], within: 10m}}, per: account, window: 1h, min_posts: 2, below: 0.5, at: last_not_of}}
    """,
    "t/silence.yaml": "check: {find: {silence: {min_answers: 1, after: 10m}}}",
    "t/under.yaml":
      "check: {find: {all: [{signal: hot}], any: [{parent: {signal: thanks}}, {replies_to: others}]}}",
  ]

  private static let texts = [
    "This bread is HOT", "This bread is good", "Das Brot ist gut", "THANKS for the bread",
    "The oven is back and so is the rye this morning",
    "The oven is back and so is the rye this evening",
    "The oven is back and so is the wheat this evening",
    "The ovens were back and so was the wheat last evening",
  ]

  private static func row(_ i: Int, _ numbers: inout SeededNumbers, isNew: Bool) -> Row {
    var row = Row(id: numbers.chance(80) ? "p\(i)" : nil)
    row.text = numbers.pick(texts)
    row.members = row.text.hasPrefix("Das") ? #", "lang": "de""# : #", "lang": "en""#
    row.time = 1_790_000_000 + numbers.number(0...240) * 60 + numbers.pick([0, 0, 0, 1, 30])
    row.status = numbers.pick(
      isNew ? [.draft, .draft, .published, .scheduled] : [.published, .published, .scheduled])
    row.isInbound = numbers.chance(20)
    row.kind = row.isInbound ? .comment : numbers.chance(20) ? .reply : .post
    row.platform = numbers.pick([.x, .mastodon])
    row.account = numbers.pick(["acme", "acme", "other", nil])
    row.author = row.isInbound ? numbers.pick(["ann", "bob"]) : nil
    row.to = numbers.chance(30) ? numbers.pick(["ann", "bob", "acme"]) : nil
    row.replyTo = numbers.chance(40) ? "p\(numbers.number(0...45))" : nil
    row.campaign = numbers.chance(50) ? numbers.pick(["spring", "autumn"]) : nil
    row.timeOfDay = numbers.pick([.known, .known, .known, .midnight, .missing])
    return row
  }

  private struct Told: Equatable {
    var findings: [String]
    var open: [String]
    var reads: [Int]

    init(_ posts: ManyPosts) {
      findings = posts.findings.map { finding in
        let values = finding.values.sorted { $0.key < $1.key }
        let moves = finding.wayOut.map { "\($0.moves) \($0.drops) \($0.isAnyOfWindow)" } ?? ""
        return "\(finding.post) \(posts.plan.book.rules[finding.rule].id) \(finding.limb) "
          + "\(finding.related) \(finding.others) \(values) \(finding.notes) \(moves) "
          + "\(finding.weight) \(finding.relatedLabel)"
      }.sorted()
      open = posts.open.map {
        "\($0.post ?? -1) \(posts.plan.book.rules[$0.rule].id) \($0.reason)"
      }.sorted()
      reads = posts.postsToRead
    }
  }

  @Test(arguments: 1...6) func newPostsBesideAHistory(_ seed: Int) {
    var bench = Bench(Self.files)
    var numbers = SeededNumbers(UInt64(seed) * 1000)
    var (told, kept) = (0, 0)
    for _ in 0..<6 {
      let history = (0..<40).map { i -> PostFacts in
        var facts = bench.facts(Self.row(i, &numbers, isNew: false))
        facts.isHistory = true
        return facts
      }
      let now = 1_790_000_000 + numbers.number(0...260) * 60
      let known = RelatedHistory(FactList(history), plan: bench.plan, now: now)
      for _ in 0..<12 {
        let new = (0..<Int(numbers.number(1...4))).map { i in
          var facts = bench.facts(Self.row(40 + i, &numbers, isNew: true))
          if facts.status == .draft, numbers.chance(70) { facts.time = .none }
          return facts
        }
        let all = ManyPosts(
          plan: bench.plan, facts: FactList(history + new), now: now, parentless: [:])
        let beside = ManyPosts(
          plan: bench.plan, after: known, facts: FactList(new), now: now, parentless: [:])
        #expect(Told(beside) == Told(all))
        told += all.findings.count
        kept += beside.relations.history == nil ? 0 : 1
      }
    }
    // Posts that answer for what a history lacks, or turn strangers into us, are judged with all.
    #expect(told > 300 && kept > 15, "\(told) findings, \(kept) times beside what was known")
  }

  /// What nothing is near to is looked at for itself: counts of work, which no machine lengthens.
  @Test func aPostFarFromAllOthers() {
    var bench = Bench(Self.files)
    var numbers = SeededNumbers(7)
    let history = (0..<300).map { i -> PostFacts in
      var row = Row(id: "p\(i)")
      row.time = 1_790_000_000 + Int64(i) * 3600
      row.text =
        "Loaf number \(i) of \(numbers.number(0...1_000_000)) is out of oven \(i * 7) by now"
      var facts = bench.facts(row)
      facts.isHistory = true
      return facts
    }
    var row = Row(id: "new")
    row.time = 1_790_000_000 + 400 * 3600
    row.text = "Nobody has ever said these words of any bread"
    let known = RelatedHistory(FactList(history), plan: bench.plan, now: row.time)
    let posts = ManyPosts(
      plan: bench.plan, after: known, facts: FactList([bench.facts(row)]), now: row.time,
      parentless: [:])
    #expect(posts.looks < 1000, "\(posts.looks) looks at posts of 300")
  }
}
