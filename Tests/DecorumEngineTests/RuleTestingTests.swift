import Decorum
import DecorumBase
import DecorumEngine
import DecorumRules
import DecorumTime
import Testing

/// What `decorum test` asks beside the examples themselves, of the built-in rules: the edge of every
/// window is shown, and every limb speaks. And that its containers hold what they should.
@Suite struct RuleTestingTests {
  private static var test: RuleTest {
    RuleTest(BuiltinRules.book, reloaded: BuiltinRules.reloaded)
  }

  @Test func everyWindowEndsWhereAnExampleShowsIt() {
    let result = EdgeTest(Self.test).run()
    #expect(result.failures.map(\.message) == [])
    #expect(result.windows >= 25 && result.shown * 10 >= result.tried * 9)
  }

  @Test func everyLimbSpeaks() {
    let result = ExampleCoverage(Self.test).run()
    #expect(result.missing.filter { $0.kind == .limb || $0.kind == .fix } == [])
    #expect(result.items.count { $0.kind == .limb } >= Self.test.rules.count)
  }

  /// A format that cannot hold an example leaves it out: that must stay the exception.
  @Test func mostExamplesFitIntoEveryContainer() throws {
    var counts: [String: Int] = [:]
    var single = 0
    var many = 0
    for rule in Self.test.rules {
      for example in rule.examples where example.options.isEmpty {
        if example.posts.isEmpty { single += 1 } else { many += 1 }
        let judge = ExampleJudge(
          example, of: rule, in: BuiltinRules.book, now: Instant(secondsSince1970: 1_800_000_000))
        for container in judge.containers { counts[container.name, default: 0] += 1 }
      }
    }
    #expect(counts["in JSON with escapes", default: 0] >= single)
    #expect(counts["as post 2 of a queue", default: 0] * 10 >= single * 9)
    #expect(counts["in a table", default: 0] * 10 >= single * 9)
    #expect(counts["in Markdown", default: 0] >= single)
    #expect(counts["in a plain text", default: 0] > 50)
    #expect(counts["with letters and accents apart", default: 0] > 5)
    #expect(counts["in a table, last post first", default: 0] * 2 > many)
  }

  /// A place that is off by a byte is noticed, and so is another verdict.
  @Test func aShiftedPlaceDiffers() throws {
    let rule = try #require(
      Self.test.rules.first { $0.examples.contains { $0.marked != nil && $0.posts.isEmpty } })
    let example = try #require(rule.examples.first { $0.marked != nil })
    let judge = ExampleJudge(
      example, of: rule, in: BuiltinRules.book, now: Instant(secondsSince1970: 1_800_000_000))
    let plain = ExampleContainer.plain(judge.records)
    let said = ExampleSaying(judge.judged(plain), in: plain)
    var silent = plain
    silent.bytes = Array("{\"text\": \"The bridge is blue.\", \"lang\": \"en\"}\n".utf8)
    #expect(said.difference(from: ExampleSaying(judge.judged(silent), in: silent)) != nil)
    for container in judge.containers {
      let judged = judge.judged(container)
      #expect(said.difference(from: ExampleSaying(judged, in: container)) == nil)
      var shifted = container
      shifted.bytes.insert(UInt8(ascii: " "), at: 0)
      #expect(said.difference(from: ExampleSaying(judged, in: shifted)) != nil)
    }
  }
}

extension RuleTest {
  fileprivate var rules: [Rule] { BuiltinRules.book.rules }
}
