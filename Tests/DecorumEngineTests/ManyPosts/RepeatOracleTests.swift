import DecorumPosts
import TestSupport
import Testing

@testable import DecorumEngine

/// Said before, or by others: the engine against comparing all pairs.
struct RepeatOracleTests {
  private static let words =
    "rye bread oven warm slow crisp garden walk letter harbour window seven kettle ladder moss"
    .split(
      separator: " "
    ).map(String.init)

  /// Texts of one origin, more or less changed.
  private static func text(_ numbers: inout SeededNumbers, from base: [String]) -> String {
    var words = base
    for i in words.indices where numbers.chance(6) { words[i] = numbers.pick(Self.words) }
    if numbers.chance(20) { words.append(numbers.pick(Self.words)) }
    if numbers.chance(20) { words[0] = words[0].uppercased() }
    if numbers.chance(20) { words.append(numbers.pick(["12", "99"])) }
    if numbers.chance(20) { words.append("https://acme.example/\(numbers.number(1...9))") }
    if numbers.chance(20) { words.append(numbers.pick(["@ann", "@bob"])) }
    if numbers.chance(20) { words[words.count - 1] += numbers.pick(["!", ".", ", "]) }
    return words.joined(separator: " ")
  }

  /// Lower case; links, emoji and punctuation out; digits 0; mentions masked.
  private static func normalised(_ text: String) -> [String] {
    text.lowercased().split(separator: " ").compactMap { word in
      if word.hasPrefix("http") { return nil }
      if word.hasPrefix("@") { return "@" }
      let letters = word.filter { $0.isLetter || $0.isNumber }
      return letters.isEmpty ? nil : String(letters.map { $0.isNumber ? "0" : $0 })
    }
  }

  private static func isSame(_ a: String, _ b: String, _ threshold: Double) -> Bool {
    let (one, two) = (normalised(a), normalised(b))
    if one.count < 5 || two.count < 5 { return one == two }
    func grams(_ words: [String]) -> Set<String> {
      let letters = Array(words.joined(separator: " "))
      return Set((0...(letters.count - 5)).map { String(letters[$0..<($0 + 5)]) })
    }
    let (first, second) = (grams(one), grams(two))
    return Double(first.intersection(second).count) / Double(first.union(second).count) >= threshold
  }

  /// A variant of the check, and how many different values of what make it one.
  private struct Variant: Sendable {
    var keys: String
    var threshold: Double
    var atLeast: Int
    var group: @Sendable (Row) -> String
    var distinct: (@Sendable (Row) -> String?)?
    var isCopied: @Sendable (Row) -> Bool = { _ in true }
    var isMember: @Sendable (Row) -> Bool = { _ in true }
    var when = "{from: own}"
  }

  private static let variants: [Variant] = [
    Variant(
      keys: "per: account, min_words: 4", threshold: 0.8, atLeast: 2,
      group: { "\($0.platform) \($0.account ?? "")" }),
    Variant(
      keys: "per: account, at_least: 3, min_words: 4", threshold: 0.55, atLeast: 3,
      group: { "\($0.platform) \($0.account ?? "")" }),
    Variant(
      keys: "distinct: account_name, at_least: 3, min_words: 4", threshold: 0.8, atLeast: 3,
      group: { _ in "" }, distinct: { $0.account }),
    Variant(
      keys: "per: platform, distinct: account, at_least: 2, min_words: 4", threshold: 0.7,
      atLeast: 2, group: { "\($0.platform)" }, distinct: { $0.account }),
    Variant(
      keys: "per: account, of: {status: published}, min_words: 4", threshold: 0.8, atLeast: 2,
      group: { "\($0.platform) \($0.account ?? "")" },
      isCopied: { $0.status == .published }, isMember: { $0.status == .scheduled },
      when: "{from: own, status: scheduled}"),
  ]

  @Test(arguments: 0..<5) func agreesWithAllPairs(_ number: Int) {
    let variant = Self.variants[number]
    var bench = Bench([
      "t/again.yaml": """
      when: \(variant.when)
      check:
        repeat: {same: text, threshold: \(variant.threshold), window: 10m, \(variant.keys)}
      """
    ])
    var numbers = SeededNumbers(UInt64(50 + number))
    let bases = (0..<4).map { i in
      (0..<(i == 0 ? 4 : 9)).map { _ in numbers.pick(Self.words) }
    }
    let pool = (0..<160).map { _ in Self.text(&numbers, from: numbers.pick(bases)) }
    for _ in 0..<220 {
      var rows: [Row] = []
      for _ in 0..<Int.random(in: 2...12, using: &numbers) {
        var row = Row(text: numbers.pick(pool))
        row.time = numbers.time(near: rows.map(\.time), window: 600)
        row.account = numbers.pick(["acme", "acme", "acmehelp", "acme_fr"])
        row.platform = numbers.pick([.x, .x, .mastodon])
        row.status = numbers.pick([.published, .published, .scheduled, .draft])
        rows.append(row)
      }
      var told: Set<Int> = []
      var expected: [Int: [Int]] = [:]
      let line = rows.timeline.filter { Self.normalised(rows[$0].text).count >= 4 }
      for (place, i) in line.enumerated() where variant.isMember(rows[i]) {
        let copies = line[..<place].filter { j in
          variant.isCopied(rows[j]) && variant.group(rows[i]) == variant.group(rows[j])
            && rows[i].time - rows[j].time < 600
            && Self.isSame(rows[i].text, rows[j].text, variant.threshold)
        }
        let size = variant.distinct.map { key in Set((copies + [i]).map { key(rows[$0]) }).count }
        guard size ?? copies.count + 1 >= variant.atLeast else { continue }
        if !copies.contains(where: told.contains) { expected[i] = copies }
        told.insert(i)
      }
      let answers = bench.judge(rows, now: 0)
      #expect(answers.posts == expected.keys.sorted(), "\(rows)")
      for finding in answers.findings { #expect(finding.related == expected[finding.post]) }
    }
  }

  /// Limbs by platform and by account find the same blast; it is told of where the first limit breaks.
  @Test func aBlastIsOneFinding() {
    var bench = Bench([
      "t/blast.yaml": """
      check:
        any_of:
          - repeat: {same: text, window: 10m, distinct: platform, at_least: 3}
            message: platforms
          - repeat: {same: text, window: 10m, per: platform, distinct: account, at_least: 2}
            message: accounts
      """
    ])
    func row(_ platform: Platform, _ account: String, _ time: Int64) -> Row {
      Row(
        text: "rye bread oven warm slow crisp", time: time, platform: platform, account: account)
    }
    var answers = bench.judge(
      [
        row(.x, "a", 0), row(.mastodon, "a", 60), row(.bluesky, "a", 120), row(.x, "b", 180),
        row(.mastodon, "b", 240),
      ], now: 0)
    #expect(answers.posts == [2])
    answers = bench.judge(
      [row(.x, "a", 0), row(.x, "b", 60), row(.mastodon, "a", 120), row(.bluesky, "a", 180)],
      now: 0)
    #expect(answers.posts == [1])
    // An hour later it is another one.
    answers = bench.judge(
      [row(.x, "a", 0), row(.x, "b", 60), row(.x, "a", 3600), row(.x, "b", 3660)], now: 0)
    #expect(answers.posts == [1, 3])
  }

  /// A copy that may not count makes nobody guilty, and nobody clean.
  @Test func doubtfulCopies() {
    var bench = Bench([
      "t/again.yaml": """
      when: {signal: hot}
      check: {repeat: {same: text, per: account, window: 10m}}
      """
    ])
    func row(_ language: String, _ time: Int64) -> Row {
      Row(text: "HOT bread for you and me", members: #", "lang": "\#(language)""#, time: time)
    }
    var answers = bench.judge([row("de", 0), row("en", 60)], now: 0)
    #expect(answers.posts.isEmpty)
    #expect(answers.open == [1])
    answers = bench.judge([row("en", 0), row("de", 30), row("en", 60)], now: 0)
    #expect(answers.posts == [2])
    #expect(answers.open == [1])
  }
}
