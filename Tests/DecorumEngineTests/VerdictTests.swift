import Decorum
import DecorumBase
import DecorumEngine
import DecorumPatterns
import DecorumPosts
import DecorumRules
import Foundation
import Testing

/// From conditions to what is said: subjects, limbs, messages, precedence and the match limit.
@Suite struct VerdictTests {
  // MARK: Subjects

  @Test func inboundPostsAreJudgedByRulesThatSaySo() {
    let world = World(files: [
      "test/ours.yaml": World.rule(finding: "pattern: here"),
      // Its subject would fit an inbound post; it does not say that it wants any.
      "test/plain.yaml": World.rule(finding: "pattern: here", "when: {kind: post}"),
      "test/theirs.yaml": World.rule(finding: "pattern: here", "when: {inbound: true}"),
      "test/both.yaml": World.rule(
        finding: "pattern: here", "when: {any: [{inbound: true}, {from: own}]}"),
      "test/brand.yaml": World.rule(
        finding: "pattern: here", "when: {from: brand, any: [{inbound: true}, {from: own}]}"),
    ])
    func rules(_ members: String) -> [String] {
      world.judge([World.post("here", members)]).findings.map(\.rule.description)
    }
    #expect(rules(#""inbound": true"#) == ["test/both", "test/theirs"])
    #expect(rules(#""inbound": false"#) == ["test/both", "test/ours", "test/plain"])
    // The account of an inbound post received it.
    #expect(rules(#""inbound": true, "account": "@acme""#) == ["test/both", "test/theirs"])
    #expect(
      rules(#""inbound": false, "account": "@acme""#) == [
        "test/both", "test/brand", "test/ours", "test/plain",
      ])
    // The record does not say: ours, as far as the other rules are concerned.
    #expect(rules("") == ["test/both", "test/ours", "test/plain"])
  }

  @Test func aSubjectThatCannotBeToldMattersOnlyWhereSomethingWouldBeFound() {
    let world = World(files: [
      "test/rule.yaml": World.rule(finding: "pattern: here", "when: {status: draft}")
    ])
    #expect(
      world.judge([World.post("here")]).unknown.map(\.reason) == [#"the input has no "status""#])
    #expect(world.judge([World.post("there is none, gone")]).unknown.isEmpty == false)
    #expect(world.judge([World.post("gone")]).unknown.isEmpty)
    #expect(world.judge([World.post("here", #""status": "sent""#)]).findings.isEmpty)
    #expect(world.judge([World.post("here", #""status": "draft""#)]).findings.count == 1)
  }

  @Test func aRuleKeepsToItsLanguagesAndMarkets() {
    var world = World(files: [
      "test/rule.yaml": World.rule(finding: "pattern: here", "languages: [en, de]\nmarkets: [de]")
    ])
    let french = World.post("here", #""lang": "fr""#)
    #expect(world.judge([World.post("here")]).findings.isEmpty)
    #expect(world.judge([french]).unknown.isEmpty)
    world.context.markets = ["us", "de"]
    #expect(world.judge([World.post("here")]).findings.count == 1)
    #expect(world.judge([french]).unknown.map(\.reason) == [#"it has no words for posts in "fr""#])
    #expect(world.judge([french]).unknown.map(\.posts) == [1])
    #expect(world.judge([french, french]).unknown.map(\.posts) == [2])
  }

  // MARK: Words

  static let messages: [(message: String, condition: String, text: String, said: String)] = [
    ("found \"{match}\"", "pattern: 'h\\w+'", "over  here", "found \"here\""),
    (
      "{what} for {price}", "pattern: '(?<what>\\w+) for (?<price>£\\d+)'", "mug for £5",
      "mug for £5"
    ),
    ("{what|nothing}", "pattern: '(?<what>x)?here'", "here", "nothing"),
    ("{account} on {platform}", "pattern: here", "here", "@acme on x"),
    ("{author|this account}", "pattern: here", "here", "this account"),
    ("{match}", "pattern: 'a\\s+b'", "a\n  b", "a b"),
    // The second condition's group, the first one's place.
    ("{match} {n}", "all: [{pattern: here}, {pattern: '(?<n>\\d)'}]", "7 here", "here 7"),
    ("{match}", "all: [{pattern: here}, {pattern: '\\d', primary: true}]", "here 7", "7"),
  ]

  @Test(arguments: messages) func aMessageQuotesThePost(
    _ row: (message: String, condition: String, text: String, said: String)
  ) {
    let world = World(files: [
      "test/rule.yaml": World.rule(finding: row.condition, message: row.message)
    ])
    let post = World.post(row.text, #""lang": "en", "account": "@acme", "platform": "x""#)
    #expect(world.judge([post]).findings.map(\.message) == [row.said])
  }

  @Test func aLongMatchIsShortenedInAMessage() throws {
    let world = World(files: [
      "test/rule.yaml": World.rule(finding: "pattern: '.+'", message: "{match}")
    ])
    let answers = world.judge([World.post(String(repeating: "é", count: 80))])
    let finding = try #require(answers.findings.first)
    #expect(finding.message == String(repeating: "é", count: 59) + "…")
    #expect(answers.places == ["test/rule: " + String(repeating: "é", count: 80)])
  }

  @Test func measureAndRequire() {
    let world = World(files: [
      "test/many.yaml": """
      summary: s
      options: {max: {type: int, default: 2}}
      check: {measure: {hashtags: {above: $max}}}
      message: '{value} hashtags; the limit is {limit}, as {max} says'
      """,
      "test/alt.yaml": """
      summary: s
      check: {require: {pattern: please}}
      message: say please
      help: [add it, 'ask {account|them}']
      label: not here
      """,
    ])
    let answers = world.judge([World.post("#a #b"), World.post("#a #b #c please")])
    // What is missing has no place; too many tags begin with the first that is too many.
    #expect(answers.places == ["test/alt: #a #b", "test/many: #c"])
    #expect(
      answers.findings.map(\.message)
        == ["say please", "3 hashtags; the limit is 2, as 2 says"])
    #expect(answers.findings.first?.helps == ["add it", "ask them"])
    #expect(answers.findings.first?.primary.text == "not here")
  }

  @Test func theFirstLimbThatFindsSpeaks() {
    let world = World(files: [
      "_signals/german.yaml": "languages: {de: {pattern: 'hier'}}",
      "test/rule.yaml": """
      summary: s
      message: by default
      check:
        any_of:
          - {find: {signal: german}, message: in German}
          - {find: {pattern: one}}
          - {find: {pattern: two}, message: two}
      """,
    ])
    func said(_ text: String) -> [String] {
      let answers = world.judge([World.post(text)])
      return answers.findings.map(\.message) + answers.unknown.map { "unknown: \($0.reason)" }
    }
    #expect(said("two and one") == ["by default"])
    #expect(said("two") == ["two"])
    #expect(said("neither") == [#"unknown: it has no words for posts in "en""#])
  }

  // MARK: Precedence

  @Test func oneRuleGivesWayToAnother() {
    let world = World(files: [
      "test/strong.yaml": World.rule(finding: "pattern: strong", "supersedes: [test/weak]"),
      "test/weak.yaml": World.rule(finding: "pattern: here"),
    ])
    #expect(
      world.judge([World.post("here strong"), World.post("here"), World.post("strong")]).places
        == ["test/strong: strong", "test/weak: here", "test/strong: strong"])
  }

  /// The same where the winner is settled only at the end of the source.
  @Test func oneRuleGivesWayToAnotherThatIsDecidedLater() {
    let world = World(files: [
      "test/strong.yaml": World.rule(
        finding: "all: [{pattern: strong}, {field: {status: {missing: true}}}]",
        "supersedes: [test/weak]"),
      "test/weak.yaml": World.rule(finding: "pattern: here"),
    ])
    let post = World.post("here strong")
    let other = World.post("other", #""status": "sent""#)
    #expect(world.judge([post, other]).places == ["test/strong: strong"])
    #expect(world.judge([other, post]).places == ["test/strong: strong"])
    #expect(world.judge([post]).places == ["test/weak: here"])
  }

  // MARK: The match limit

  static let slow = "pattern: '(?:a|aa)+$'"
  static let slowText = String(repeating: "a", count: 60) + "!"

  @Test(arguments: [
    slow, "all: [{signal: german}, {\(slow)}]", "any: [{signal: german}, {\(slow)}]",
    "at_least: {n: 1, of: [{signal: german}, {\(slow)}]}", "none: [{\(slow)}]", "signal: slow",
    "signal: scored", "{pattern: aa, near: {signal: slow}}",
    "field: {campaign: {matches: '(?:a|aa)+$'}}", "label: {table: slow, is: accepted}",
  ]) func aLimitIsReportedAndNeverANo(condition: String) throws {
    let world = World(files: [
      "_signals/german.yaml": "languages: {de: {pattern: 'hier'}}",
      "_signals/slow.yaml": "languages: {any: {\(Self.slow)}}",
      "_signals/scored.yaml":
        "score: [{when: {signal: german}, add: 1}, {when: {signal: slow}, add: 1}]\nmin_score: 1",
      "_tables/slow.yaml": """
      {kind: labels, as_of: 2026-01-01, review_by: 2027-01-01,
       markets: {us: {language: [en], accepted: {patterns: ['(?:a|aa)+$']}}}}
      """,
      "test/rule.yaml": World.rule(finding: condition),
      "test/quick.yaml": World.rule(finding: "pattern: '^aa'"),
    ])
    let post = World.post(Self.slowText, #""lang": "en", "campaign": "\#(Self.slowText)""#)
    let answers = world.judge([post])
    let limit = try #require(answers.findings.first { $0.rule.description == "engine/limit" })
    #expect(limit.severity == .error)
    #expect(limit.message == "test/rule gave up on this post: match limit of 1000000 steps reached")
    #expect(answers.unknown.map(\.rule.description) == ["test/rule"])
    // The other rules speak all the same.
    #expect(answers.findings.contains { $0.rule.description == "test/quick" })
  }

  @Test func aLimitEndsTheRunWithTwo() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "decorum-limit-\(UUID().uuidString)")
    let rules = folder.appending(path: "house/test")
    try FileManager.default.createDirectory(at: rules, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try World.rule(finding: Self.slow).write(
      to: rules.appending(path: "slow.yaml"), atomically: true, encoding: .utf8)
    let queue = folder.appending(path: "queue.txt")
    try "\(Self.slowText)\n".write(to: queue, atomically: true, encoding: .utf8)
    let config = folder.appending(path: "decorum.yaml")
    try "extends: ./house\n".write(to: config, atomically: true, encoding: .utf8)
    var settings = RunSettings()
    settings.paths = [queue.path]
    settings.configPath = config.path
    let report = Check(settings).report()
    #expect(report.problems.isEmpty)
    #expect(report.findings.map(\.rule.description) == ["engine/limit"])
    #expect(report.exit == ExitStatus(code: 2, why: "a rule gave up on 1 post"))
  }
}
