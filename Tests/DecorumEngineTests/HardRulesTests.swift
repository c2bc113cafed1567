import Decorum
import DecorumBase
import DecorumRules
import Testing

/// The twelve rules that are hardest to say: nine of them are in the pack, three are written here, in
/// the language as it is. Each has something that it finds and something that it must leave alone.
@Suite struct HardRulesTests {
  /// The rules of the pack, and the kinds of check that each is made of.
  static let builtin: [(id: String, kinds: Set<String>)] = [
    ("disclosure/missing", ["find"]),
    ("reply/non-answer", ["find"]),
    ("promo/in-support-channel", ["find"]),
    ("listen/response-rate", ["share"]),
    ("frequency/repeat-offer", ["frequency"]),
    ("dm/repeat-invite", ["frequency", "find"]),
    ("astroturf/identical-across-accounts", ["repeat"]),
    ("queue/dst-gap", ["schedule"]),
    ("lifecycle/acquisition-only", ["share"]),
  ]

  @Test(arguments: builtin) func isARuleOfThePack(_ id: String, _ kinds: Set<String>) throws {
    let rule = try #require(BuiltinRules.book.rules.first { $0.id.description == id })
    #expect(Set(rule.limbs.map(\.check.name)) == kinds)
    #expect(rule.examples.contains { $0.expectation == .flag }, "\(id) finds something")
    #expect(rule.examples.contains { $0.expectation != .flag }, "\(id) leaves something alone")
    var alone = BuiltinRules.book
    alone.rules = [rule]
    let result = RuleTest(alone, reloaded: BuiltinRules.reloaded).run()
    #expect(result.failures.map(\.message) == [])
  }

  @Test(arguments: ["promo/self-centred", "disclosure/buried", "spam/off-topic-pitch"])
  func canBeWritten(_ id: String) throws {
    let text = try #require(Self.written[id])
    let house = PackFile(
      pack: "house", path: "\(id).yaml", source: SourceID(9_000), bytes: Array(text.utf8))
    let files = BuiltinPack.files.enumerated().map { i, file in
      PackFile(
        pack: "decorum", path: file.path, source: SourceID(i), bytes: Array(file.text.utf8))
    }
    var loader = PackLoader(files: files.filter { $0.path != house.path } + [house], settings: [:])
    let book = loader.load(trusting: "decorum", where: { $0.description == id })
    #expect(loader.diagnostics.map(\.message) == [])
    let rule = try #require(book.rules.first)
    #expect(rule.examples.contains { $0.expectation == .flag })
    #expect(rule.examples.contains { $0.expectation != .flag })
    let result = RuleTest(book).run()
    #expect(result.failures.map { "\($0.message) \($0.notes)" } == [])
  }

  static let written = [
    "promo/self-centred": """
    summary: speaks of itself
    languages: [en]
    check:
      find:
        all:
          - metric: {words: {at_least: 40}}
          - any:
    \(moreThanThreeToOne)
    message: we, we, and we again
    examples:
      - flag: >-
          We are proud that we have a new office. Our team loves our view, our chairs and our lamps,
          and we thank our architect, our painter and our mayor. Our lobby is taller than our old
          house, and we have our own lift now.
      - pass: >-
          You asked for dark mode, and you get it today. Open your settings, look for the moon, and
          tell us what you think. Your old colours stay where they are. We kept them for you, and you
          can go back to them whenever you like.
      - pass: We have our new office and our lift, and we like us.
        because: under forty words nobody is tired of it
    """,
    "disclosure/buried": """
    summary: a label where nobody sees it
    check:
      find:
        all:
          - label: {table: 'decorum:disclosure', is: accepted}
        none:
          - {hashtag: [ad, advert, sponsored], at: before_fold, as_written: true}
          - {pattern: '(?i)^(?:ad|advert|advertisement|sponsored)\\b', as_written: true}
    message: the label comes after the fold
    examples:
      - flag: >-
          The boots came on Tuesday and I have been up the mountain with them in rain and in snow and
          on the long way down over the scree, and my feet were dry and warm when I came home at
          night. Get them from Acme and say hello from me. #ad
        platform: instagram
      - pass: >-
          Ad: the boots came on Tuesday and I have been up the mountain with them in rain and in snow
          and on the long way down over the scree, and my feet were dry and warm when I came home.
        platform: instagram
      - pass: 'The boots came on Tuesday. Get them from Acme. #ad'
        platform: instagram
    """,
    "spam/off-topic-pitch": """
    summary: sells something else in somebody's thread
    when: {kind: [reply, comment]}
    check:
      find:
        all:
          - signal: 'decorum:promotional'
          - metric: {overlap: {with: [parent.text, parent.title], below: 0.05}}
        none:
          - parent: {signal: 'decorum:asks_for_offers'}
    message: nobody here asked for that
    examples:
      - flag: Buy our standing desk now, 20 % off until Sunday at acme.example/sale
        kind: comment
        parent: {text: How do I keep sourdough alive over the holidays?, inbound: true}
      - pass: Feed the sourdough before the holidays and keep it cold.
        kind: comment
        parent: {text: How do I keep sourdough alive over the holidays?, inbound: true}
    """,
  ]

  /// A ratio of more than three to one, said with counts: four to one at most, seven to two at most,
  /// and so on, as far as posts are long.
  private static var moreThanThreeToOne: String {
    (1...40).map { most in
      "          - all:\n"
        + "              - {pattern: '(?i)\\b(?:we|our|ours|us)\\b', count: {min: \(3 * most + 1)}}\n"
        + "              - {pattern: '(?i)\\b(?:you|your|yours)\\b', count: {max: \(most)}}"
    }.joined(separator: "\n")
  }
}
