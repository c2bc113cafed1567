import Foundation
import TestSupport
import Testing

/// `overrides` in decorum.yaml, as the built program obeys them: what holds for a post is what the last
/// override says that holds for it.
@Suite(.enabled(if: Binary.path != nil, "the program was not built"))
struct OverrideTests {
  private let folder: ScratchFolder
  private let decorum: Binary

  init() throws {
    folder = try ScratchFolder()
    decorum = Binary(folder: folder)
  }

  /// Posts of one account, told apart by a word, at minutes after ten.
  private static func posts(
    _ platform: String, at minutes: [Int], tags: [Int: String] = [:]
  ) -> String {
    let words = [
      "bread", "rolls", "ovens", "flour", "yeast", "cakes", "crumbs", "aprons", "salt", "rye",
    ]
    return minutes.enumerated().map { i, minute in
      let time = "2026-11-20T\(10 + minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60):00Z"
      let tag = tags[i + 1].map { "\"\($0)\"" } ?? ""
      return
        "{\"id\": \"\(platform)\(i + 1)\", \"platform\": \"\(platform)\", \"account\": \"@acme\", "
        + "\"tags\": [\(tag)], \"time\": \"\(time)\", \"text\": \"\(words[i]) \(platform)\"}\n"
    }.joined()
  }

  private func found(_ paths: String...) throws -> [String] {
    let now = ["--now", "2026-11-21T10:00:00Z"]
    let answer = try decorum.run(
      try #require(Binary.path), ["check", "--format", "short"] + now + paths, input: "")
    #expect(answer.code < 2, "\(answer.output)\(answer.errors)")
    return answer.output.split(separator: "\n").map(String.init)
  }

  /// `x.ndjson:5: error: 5 posts` of a finding of `frequency/burst`.
  private func bursts(_ paths: String...) throws -> [String] {
    let lines =
      switch paths.count {
      case 1: try found(paths[0])
      default: try found(paths[0], paths[1])
      }
    return lines.filter { $0.contains("[frequency/burst]") }.map { line in
      let parts = line.split(separator: ":")
      return "\(parts[0]):\(parts[1]):\(parts[3]):\(parts[4].split(separator: " from ")[0])"
    }
  }

  @Test func aPlatformHasALimitOfItsOwn() throws {
    try folder.write(
      "decorum.yaml",
      "overrides:\n  - when: {platform: mastodon}\n"
        + "    rules: {frequency/burst: {max: 5, window: 1d}}\n")
    try folder.write("x.ndjson", Self.posts("x", at: [0, 10, 20, 30, 40]))
    try folder.write("m.ndjson", Self.posts("mastodon", at: [0, 60, 120, 180, 240, 300]))
    #expect(
      try bursts("x.ndjson", "m.ndjson")
        == ["m.ndjson:6: error: 6 posts", "x.ndjson:5: error: 5 posts"])
  }

  /// Ten posts within fifty minutes, four an hour allowed, and some of them tagged.
  @Test(arguments: [
    // The rule is off for the tagged: they are not counted.
    ("rules: {frequency/burst: off}", [2, 4, 6], ["q.ndjson:8: error: 5 posts"]),
    ("rules: {frequency: off}", [1, 2, 3, 4, 5, 6], []),
    // The tagged one breaks the limit, and the finding is its own.
    ("rules: {frequency/burst: note}", [5], ["q.ndjson:5: note: 5 posts"]),
    ("rules: {frequency/burst: note}", [4, 6], ["q.ndjson:5: error: 5 posts"]),
    ("rules: {frequency: warning}", [5], ["q.ndjson:5: warning: 5 posts"]),
    // A limit of its own: the burst is told of where the first limit is broken.
    ("rules: {frequency/burst: {max: 7}}", [5, 6], ["q.ndjson:7: error: 7 posts"]),
    ("rules: {frequency/burst: {max: 2}}", [3], ["q.ndjson:3: error: 3 posts"]),
    ("rules: {frequency/burst: {max: 7}}", [5, 6, 7, 8, 9, 10], ["q.ndjson:8: error: 8 posts"]),
  ])
  func somePostsOfAWindow(says: String, tagged: [Int], bursts expected: [String]) throws {
    try folder.write("decorum.yaml", "overrides:\n  - when: {tags: [calm]}\n    \(says)\n")
    let tags = Dictionary(uniqueKeysWithValues: tagged.map { ($0, "calm") })
    try folder.write("q.ndjson", Self.posts("x", at: Array(0..<10).map { $0 * 5 }, tags: tags))
    #expect(try bursts("q.ndjson") == expected)
  }

  @Test(arguments: [
    // Later entries win, key by key.
    (
      "- {files: q.ndjson, rules: {frequency/burst: {max: 3, severity: note}}}\n"
        + "  - {when: {platform: x}, rules: {frequency/burst: {max: 6}}}",
      ["q.ndjson:7: note: 7 posts"]
    ),
    (
      "- {when: {platform: x}, rules: {frequency/burst: off}}\n"
        + "  - {files: '*.ndjson', rules: {frequency/burst: warning}}",
      ["q.ndjson:5: warning: 5 posts"]
    ),
    ("- {files: 'drafts/**', rules: {frequency/burst: off}}", ["q.ndjson:5: error: 5 posts"]),
    ("- {files: '**', rules: {frequency/burst: off}}", []),
    (
      "- {files: '*', when: {platform: mastodon}, rules: {frequency: off}}",
      ["q.ndjson:5: error: 5 posts"]
    ),
    // A condition that nobody can judge holds for no post.
    ("- {when: {field: {campaign: x}}, rules: {frequency: off}}", ["q.ndjson:5: error: 5 posts"]),
    (
      "- {when: {field: {flags.calm: true}}, rules: {frequency: off}}",
      ["q.ndjson:5: error: 5 posts"]
    ),
    // Of an answer "the field is missing" the whole file decides.
    (
      "- {when: {field: {campaign: {missing: true}}}, rules: {frequency: off}}",
      ["q.ndjson:5: error: 5 posts"]
    ),
    (
      "- {when: {signal: 'decorum:call_to_buy'}, rules: {frequency: off}}",
      ["q.ndjson:5: error: 5 posts"]
    ),
  ])
  func whatTheLastOneSays(overrides: String, bursts expected: [String]) throws {
    try folder.write("decorum.yaml", "overrides:\n  \(overrides)\n")
    try folder.write("q.ndjson", Self.posts("x", at: Array(0..<8).map { $0 * 5 }))
    #expect(try bursts("q.ndjson") == expected)
  }

  @Test func rulesOfOneFolderOnly() throws {
    try folder.write(
      "decorum.yaml",
      "overrides:\n  - {files: 'partners/**', extends: [./partner-rules, decorum:strict]}\n")
    try folder.write("partner-rules/acme/glow.yaml", CheckedRun.houseRule)
    for path in ["own.txt", "partners/one.txt", "partners/deep/two.txt"] {
      try folder.write(path, "Glow with GLOW20\n")
    }
    let lines = try found("own.txt", "partners").filter { $0.contains("[acme/glow]") }
    #expect(lines.map { $0.prefix { $0 != ":" } } == ["partners/deep/two.txt", "partners/one.txt"])
    let rules = try decorum("rules").output
    #expect(rules.contains("on*  acme/glow"))
    #expect(try decorum("test", "partner-rules").code == 0)
    let selected = try decorum("check", "--select", "acme/glow", "--format", "short", "own.txt")
    #expect(selected.output.isEmpty && selected.code == 0)
  }

  @Test func explainedWithPlaces() throws {
    try folder.write(
      "decorum.yaml",
      "rules:\n  frequency/burst: {max: 6}\noverrides:\n"
        + "  - files: q.ndjson\n    rules: {frequency/burst: {max: 5}, promo: off}\n"
        + "  - when: {platform: x}\n    rules: {frequency/burst: {window: 1d}}\n")
    try folder.write("q.ndjson", Self.posts("x", at: Array(0..<8).map { $0 * 5 }))
    let rows = try decorum("config", "explain", "q.ndjson").output.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    for row in [
      "override q.ndjson decorum.yaml:4, holds for this file",
      "override all files decorum.yaml:6, where its condition holds",
      "on frequency/burst error decorum.yaml:2", "max 5 decorum.yaml:5",
      "window 1d decorum.yaml:7, where the override at decorum.yaml:6 holds",
      "off promo/pure-promotion decorum.yaml:5",
    ] { #expect(rows.contains(row), "\(row) is missing from\n\(rows.joined(separator: "\n"))") }
    let why = try decorum("why", "x6", "frequency/burst", "q.ndjson").output
    #expect(
      why.contains("says: 6 posts from @acme on x within 1 day; the limit is 5\n"), "\(why)")
    #expect(why.contains("note: its options here are those of the override at decorum.yaml:4\n"))
    #expect(why.contains("note: its options here are those of the override at decorum.yaml:6\n"))
    let off = try decorum("why", "x6", "promo/pure-promotion", "q.ndjson").output
    #expect(
      off.contains(
        "the rule is off for this post: the override at decorum.yaml:4 turns it off"), "\(off)")
  }

  /// What is said of an override that is wrong, in the first lines.
  @Test(arguments: [
    (
      "- {rules: {promo: off}}",
      "error[config/missing-key]: an override must say of which posts it speaks"
    ),
    (
      "- {when: {platfrom: x}, rules: {promo: off}}",
      "error[rule/unknown-key]: unknown key \"platfrom\" in a condition"
    ),
    (
      "- {when: {platform: x}, rules: {promo/pure-promotoin: off}}",
      "error[config/unknown-rule]: there is no rule \"promo/pure-promotoin\""
    ),
    (
      "- {when: {platform: x}, rules: {frequency/burst: {maximum: 5}}}",
      "error[config/option]: frequency/burst has no option \"maximum\""
    ),
    (
      "- {when: {platform: x}, rules: {frequency/burst: {max: five}}}",
      "error[config/option]: the option \"max\" of frequency/burst must be a whole number"
    ),
    (
      "- {when: {signal: promotional}, rules: {promo: off}}",
      "error[rule/unknown-signal]: there is no signal \"promotional\""
    ),
    (
      "- {when: {pattern: '(sale'}, rules: {promo: off}}",
      "error[rule/pattern]: the pattern is wrong"
    ),
    (
      "- {when: {earlier: {of: {kind: dm}}}, rules: {promo: off}}",
      "error[config/type]: an override is chosen by one post alone"
    ),
    (
      "- {files: q.txt, extends: ./nowhere}",
      "error[config/missing-pack]: there is no folder \"./nowhere\""
    ),
    (
      "- {files: q.txt, extends: decorum:strct}",
      "error[config/unknown-preset]: there is no preset \"decorum:strct\""
    ),
    (
      "- {files: q.txt, roles: {promo: off}, rules: {promo: off}}",
      "error[config/unknown-key]: unknown key \"roles\" in an override"
    ),
    ("{files: q.txt}", "error[config/type]: \"overrides\" must be a list"),
    ("- {files: q.txt}", "warning[config/no-change]: this override changes nothing"),
    (
      "- {files: 'p/*', rules: {promo: off}}",
      "warning[config/no-files]: no file matches \"p/*\""
    ),
  ])
  func aFaultIsShownInPlace(overrides: String, says: String) throws {
    try folder.write("decorum.yaml", "overrides:\n  \(overrides)\n")
    try folder.write("q.txt", "Bread is out\n")
    let answer = try decorum("config", "check")
    #expect(answer.output.hasPrefix(says), "\(answer.output)")
    #expect(answer.output.contains("--> decorum.yaml:2:"))
    #expect(answer.output.components(separatedBy: "-->").count == 2, "\(answer.output)")
    #expect(answer.code == (says.hasPrefix("error") ? 2 : 0))
    let check = try decorum("check", "q.txt")
    #expect(check.code == answer.code, "\(check.output)\(check.errors)")
  }

  @Test func tooManyWaysToCombine() throws {
    var text = "overrides:\n"
    for (i, option) in ["max: 2", "window: 2h", "min_gap: 1m", "kinds: post", "by: account"]
      .enumerated()
    {
      text += "  - {when: {tags: [a\(i)]}, rules: {frequency/burst: {\(option)}}}\n"
    }
    try folder.write("decorum.yaml", text)
    try folder.write("q.txt", "Bread is out\n")
    #expect(try decorum("check", "q.txt").code == 0)
    text += "  - {when: {tags: [b]}, rules: {frequency/burst: {severity: note}}}\n"
    text += "  - {when: {tags: [c]}, rules: {frequency/burst: off}}\n"
    try folder.write("decorum.yaml", text)
    let answer = try decorum("check", "q.txt")
    #expect(
      answer.output.hasPrefix(
        "error[config/too-many-overrides]: the overrides of frequency/burst combine in more than 64 ways"
      ),
      "\(answer.output)")
    #expect(answer.code == 2)
    // A platform each, all setting the same: one variant each.
    let platforms = ["x", "mastodon", "bluesky", "threads", "linkedin", "instagram", "facebook"]
    try folder.write(
      "decorum.yaml",
      "overrides:\n"
        + platforms.enumerated().map {
          "  - {when: {platform: \($1)}, rules: {frequency/burst: {max: \($0 + 5), window: 2h}}}\n"
        }.joined())
    #expect(try decorum("check", "q.txt").code == 0)
  }
}
