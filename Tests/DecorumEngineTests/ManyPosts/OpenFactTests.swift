import DecorumBase
import DecorumPosts
import DecorumRules
import Testing

@testable import DecorumEngine

/// Facts that hang on keys which the record lacks: once the source has been read, they are what its
/// other records make of them, whether one post is judged alone or among others.
@Suite struct OpenFactTests {
  /// A condition on a bare record, where `$field` stands for "it is missing, and other records have
  /// it"; and the same over the keys of the other records.
  struct Case: CustomTestStringConvertible, Sendable {
    var condition: String
    var holds: @Sendable (Set<String>) -> Bool

    init(_ condition: String, _ holds: @escaping @Sendable (Set<String>) -> Bool) {
      self.condition = condition
      self.holds = holds
    }

    var testDescription: String { condition }
    var yaml: String {
      OpenFactTests.fields.reduce(condition) { text, field in
        text.replacing("$\(field)", with: "{field: {\(field): {missing: true, if_absent: false}}}")
      }
    }
  }

  static let fields = ["campaign", "title", "thread"]

  static let cases = [
    Case("all: [$campaign]") { $0.contains("campaign") },
    // The second is asked for only where the first holds.
    Case("all: [$campaign, $title]") { $0.isSuperset(of: ["campaign", "title"]) },
    Case("all: [$title, $campaign]") { $0.isSuperset(of: ["campaign", "title"]) },
    Case("all: [$title, $thread, $campaign]") { $0.count == 3 },
    Case("any: [{all: [$title, $thread]}, $campaign]") {
      $0.contains("campaign") || $0.isSuperset(of: ["title", "thread"])
    },
    Case("all: [$title, {none: [$thread]}]") { $0.contains("title") && !$0.contains("thread") },
    Case("all: [$thread, {any: [$campaign, $title]}]") { $0.contains("thread") && $0.count > 1 },
    Case("at_least: {n: 2, of: [$campaign, {all: [$title, $thread]}, $thread]}") {
      $0.contains("thread") && $0.count > 1
    },
  ]

  @Test(arguments: cases) func otherRecordsSettleThem(_ test: Case) throws {
    for subset in 0..<8 {
      let keys = Self.fields.indices.filter { subset >> $0 & 1 == 1 }.map { Self.fields[$0] }
      let lines = [
        World.post("bare"),
        World.post("full", keys.map { #""\#($0)": "x""# }.joined(separator: ", ")),
      ]
      let wanted = test.holds(Set(keys))
      let alone = World(files: ["test/rule.yaml": World.rule(finding: test.yaml)]).judge(lines)
      #expect(alone.places.contains("test/rule: bare") == wanted, "alone, \(keys)")
      let among = try Self.judged(lines, when: test.yaml)
      #expect(among.findings.map(\.post).contains(0) == wanted, "among others, \(keys)")
      #expect(!among.unknown.contains { $0.post == 0 }, "among others, \(keys)")
    }
  }

  /// What a rule says that finds every post it is about.
  private static func judged(_ lines: [String], when: String) throws -> RelationResult {
    let rule = """
      summary: a test
      message: found
      when: {\(when)}
      check: {frequency: {at_least: 1, window: 1h}}
      """
    let (book, faults) = World(files: ["test/rule.yaml": rule]).load()
    #expect(faults.map(\.message) == [])
    let plan = Plan(book: book, context: World.context)
    var judge = PostJudge(plan: plan)
    var keys = KeySet()
    var facts: [PostFacts] = []
    for (i, post) in World.posts(Array(lines.map { $0 + "\n" }.joined().utf8), in: SourceID(0))
      .enumerated()
    {
      keys.add(post)
      let place = PostPlace(
        identity: PostIdentity(of: post), origin: PostOrigin(block: 0, ordinal: i),
        time: .instant(1_790_000_000 + Int64(i) * 86400, local: nil), status: .published,
        isHistory: false)
      facts.append(judge.facts(of: post, place))
    }
    for i in facts.indices { facts[i].settle(by: keys) }
    let relations = Relations(posts: facts, context: plan.context, now: 1_790_000_000)
    return RelationJudge(plan: plan.facts, book: plan.book).judged(relations)
  }
}
