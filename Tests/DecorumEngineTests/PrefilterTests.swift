import DecorumBase
import DecorumPosts
import DecorumRules
import DecorumText
import TestSupport
import Testing

@testable import DecorumEngine

/// The prefilter saves work and nothing else: with it, with the literals of each pattern alone, and
/// with every pattern running, the same is said of every post.
@Suite struct PrefilterTests {
  private static func plans(_ book: RuleBook, _ context: JudgingContext) -> [Plan] {
    let each = Plan(book: book, context: context)
    var none = each
    none.usesLiterals = false
    var gated = each
    gated.buildGates()
    return [none, each, gated]
  }

  private static func same(_ answers: World.Answers, _ others: World.Answers) -> Bool {
    answers.findings == others.findings && answers.unknown == others.unknown
  }

  // MARK: Generated conditions

  @Test func generatedRulesSayTheSame() throws {
    var numbers = SeededNumbers(20_261_122)
    var (findings, unknown, clean) = (0, 0, 0)
    for round in 0..<90 {
      var generator = RuleGenerator(numbers: numbers)
      var world = generator.world()
      for i in 0..<6 { world.files["test/r\(i).yaml"] = generator.rule() }
      let posts = (0..<25).map { _ in generator.post() }
      numbers = generator.numbers
      let (book, faults) = world.load()
      try #require(faults.isEmpty, "\(faults.map(\.message))")
      let answers = Self.plans(book, world.context).map { world.judge([posts], by: $0) }
      for answer in answers.dropFirst() where !Self.same(answers[0], answer) {
        Issue.record(
          "round \(round): \(answers[0].places) and \(answer.places), \(answers[0].unknown) and \(answer.unknown); \(world.files)"
        )
      }
      let open = answers[0].unknown.reduce(0) { $0 + $1.posts }
      findings += answers[0].findings.count
      unknown += open
      clean += 6 * posts.count - answers[0].findings.count - open
    }
    print("prefilter: \(findings) findings, \(unknown) unknown, \(clean) clean")
    // Else nothing was at stake.
    #expect(findings > 1000 && unknown > 500 && clean > 1000)
  }

  /// What rules on many posts ask of each post.
  @Test func generatedFactsAreTheSame() throws {
    var numbers = SeededNumbers(20_261_124)
    var truths: [Truth: Int] = [:]
    for round in 0..<60 {
      var generator = RuleGenerator(numbers: numbers)
      var world = generator.world()
      for i in 0..<4 { world.files["test/r\(i).yaml"] = generator.ruleOnManyPosts() }
      let lines = (0..<25).map { _ in generator.post() }
      numbers = generator.numbers
      let (book, faults) = world.load()
      try #require(faults.isEmpty, "\(faults.map(\.message))")
      let facts = Self.plans(book, world.context).map { Self.facts(of: lines, by: $0) }
      for other in facts.dropFirst() {
        for (i, (one, other)) in zip(facts[0], other).enumerated() {
          #expect(one == other, "round \(round), post \(i): \(world.files)")
        }
      }
      for truth in facts[0].joined() { truths[truth, default: 0] += 1 }
    }
    print("prefilter: facts are \(truths)")
    #expect([Truth.yes, .no, .unknown].allSatisfy { truths[$0, default: 0] > 500 })
  }

  /// By post: whatever other records of the source have, fact by fact.
  private static func facts(of lines: [String], by plan: Plan) -> [[Truth]] {
    var judge = PostJudge(plan: plan)
    let posts = World.posts(Array(lines.map { $0 + "\n" }.joined().utf8), in: SourceID(0))
    return posts.enumerated().map { i, post in
      let place = PostPlace(
        identity: PostIdentity(of: post), origin: PostOrigin(block: 0, ordinal: i),
        time: .instant(1_790_000_000, local: nil), status: .published, isHistory: false)
      // Of every other post the judge knows already what is awake.
      if i % 2 == 0 { _ = judge.judge(post, identity: place.identity) }
      let facts = judge.facts(of: post, place, isAtHand: i % 2 == 0)
      let others: [[FieldKey]] = [
        [], [.field(.tags)], [.field(.campaign)], [.field(.tags), .field(.campaign)],
      ]
      return others.flatMap { keys in
        var settled = facts
        settled.settle(by: KeySet(keys))
        return settled.truths
      }
    }
  }

  // MARK: The built-in rules

  @Test func builtInRulesSayTheSame() {
    var posts: [String] = []
    for rule in BuiltinRules.book.rules {
      for (i, example) in rule.examples.enumerated() where i < 2 {
        let language = rule.languages.count == 1 ? rule.languages[0].rawValue : "en"
        let members = [
          #""lang": "\#(language)""#, "", #""kind": "reply", "reply_to": "1", "account": "@acme""#,
        ]
        for text in [example.text] + example.posts.map(\.text) {
          posts.append(World.post(text.replacing("\t", with: " "), members[posts.count % 3]))
        }
      }
    }
    let world = World()
    let answers = Self.plans(BuiltinRules.book, World.context).map { world.judge([posts], by: $0) }
    for answer in answers.dropFirst() {
      #expect(answer.places == answers[0].places)
      #expect(Self.same(answers[0], answer))
    }
    #expect(posts.count > 300)
    #expect(answers[0].findings.count > 30)
  }

  // MARK: Tokens

  /// What a text must have for a token to be in it is told by patterns; signs at full width, letters that
  /// are a case of others, hosts in every spelling and links beside the text must not slip by.
  @Test func conditionsOnTokensSayTheSame() throws {
    let conditions = [
      "{hashtag: [deal, k9, straße]}", "{hashtag: [sky]}", "{mention: any}", "{mention: own}",
      "{mention: brand}", "{mention: brand_name}", "{link: any}", "{link: own}", "{link: brand}",
      "{link: {host: [kiosk.example, bit.ly]}}", "{link: {query: [ref]}}",
      "{link: {query_value: {utm_medium: [referral]}}}", "{link: any, in: first_comment}",
      "{emoji: any}", "{emoji: ['🚀', '❤']}", "{hashtag: [sky], count: {max: 1}}",
      "{metric: {hashtags: {at_least: 1}}}", "{metric: {links: {above: 0}}}",
      "{metric: {mentions: {is: 1}}}", "{metric: {emoji: {below: 1}}}",
      "{metric: {emoji_run: {above: 1}}}", "{metric: {emoji_lines: {at_least: 1}}}",
      "{metric: {joined_hashtags: {above: 0}}}", "{metric: {styled_words: {above: 0}}}",
    ]
    let texts = [
      "Nothing", "#deal", "＃ＤＥＡＬ", "＃deal", "#S\u{212A}Y #sky", "#\u{17F}ky", "#K9!",
      "#STRASSE #Straße",
      "#deals", "@kim", "＠acme", "a@b.example", "Acme Home", "#AcmeHome", "acme's", "kiosk.example",
      "WWW.\u{212A}iosk.EXAMPLE/x", "https://user@shop.kiosk.example:8080/?Ref=1", "http://bit.ly",
      "https://acme.example?%72ef=2&amp;utm_medium=Referral", "see acme.example/a", "no.such thing",
      "ref? no", "https://x", "🚀", "❤\u{FE0F} ❤", "1\u{FE0F}\u{20E3}", "🚀🚀🚀\n🚀 go\n🚀 on",
      "𝗯𝗼𝗹𝗱 words",
      "#mondaymotivation", "café", "#sky #SKY",
    ]
    let members = [
      #""lang": "en", "account": "@acme""#, #""lang": "en", "account": "@kiosk_k""#,
      #""lang": "en", "account": "@kim", "links": ["https://bit.ly/a?ref=1"]"#,
      #""lang": "en", "account": "@kim", "first_comment": "at kiosk.example/shop""#,
    ]
    let posts = texts.flatMap { text in members.map { World.post(text, $0) } }
    var world = World()
    for (i, condition) in conditions.enumerated() {
      world.files["test/a\(i).yaml"] = World.rule(finding: condition)
      world.files["test/b\(i).yaml"] = World.rule(finding: "{none: [\(condition)]}")
      world.files["test/c\(i).yaml"] = World.rule(finding: "{all: [{language: en}, \(condition)]}")
    }
    let (book, faults) = world.load()
    try #require(faults.isEmpty, "\(faults.map(\.message))")
    let answers = Self.plans(book, World.context).map { world.judge([posts], by: $0) }
    #expect(answers[1].places == answers[0].places)
    #expect(answers[2].places == answers[0].places)
    #expect(Self.same(answers[0], answers[2]))
    // Each condition holds on some post, and its denial on another.
    for i in conditions.indices {
      for name in ["test/a\(i)", "test/b\(i)"] {
        #expect(
          answers[0].places.contains { $0.hasPrefix(name + ":") }, "\(name) \(conditions[i])")
      }
    }
  }

  /// Counts, not times: on posts that say nothing, next to no pattern runs.
  @Test func harmlessPostsRunFewPatterns() {
    let texts = [
      "The 18 bus was late again and it rained.", "Fog over the canal, and then the sun.",
      "We moved the bench to the window.", "Half of the seedlings made it.",
    ]
    let posts = World.posts(
      Array(texts.map { World.post($0) }.joined(separator: "\n").utf8), in: SourceID(0))
    let counts = Self.plans(BuiltinRules.book, World.context).map { plan in
      var judge = PostJudge(plan: plan)
      for post in posts { _ = judge.judge(post, identity: PostIdentity(of: post)) }
      return judge.counts
    }
    print("patterns run: \(counts)")
    #expect(counts.allSatisfy { $0.posts == posts.count })
    #expect(counts[2].patternsRun * 4 <= counts[0].patternsRun)
    #expect(counts[2].patternsRun <= counts[1].patternsRun)
    #expect(counts[2].patternsRun <= 60 * posts.count)
    // Without an index, every rule is asked of every post.
    #expect(counts[0].rulesAsked == posts.count * BuiltinRules.book.rules.count)
    #expect(counts[2].rulesAsked * 2 <= counts[0].rulesAsked)
  }
}

/// Rules, signals and posts over a few words.
private struct RuleGenerator {
  var numbers: SeededNumbers

  private static let words = [
    "alpha", "bravo", "carol", "delta", "gamma", "omega", "käse", "Straße",
  ]

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &numbers) }
  private mutating func word() -> String { Self.words[pick(Self.words.count)] }

  private mutating func leaf(_ signals: [String]) -> String {
    switch pick(signals.isEmpty ? 12 : 16) {
    case 0...3: "{pattern: '(?i)\\b\(word())\\b'}"
    case 4: "{phrases: [\(word()), \(word())]}"
    case 5: "{pattern: '(?i)\(word())', count: {min: 2}}"
    case 6: "{pattern: '(?i)\(word())', count: {max: 1}}"
    case 7: "{language: \(["en", "de"][pick(2)])}"
    case 8: "{field: {tags: {is: \(word())}}}"
    case 9: "{pattern: '(?i)\(word())', in: [text, title]}"
    case 10: record()
    case 11: "{pattern: '\(word())', as_written: true}"
    case 12 where signals.contains("sum"): "{signal: {name: sum, min_score: \(1 + pick(4))}}"
    default: "{signal: \(signals[pick(signals.count)])}"
    }
  }

  /// What the record says beside its texts.
  private mutating func record() -> String {
    switch pick(6) {
    case 0: "{field: {tags: {missing: \(pick(2) == 0)}}}"
    case 1: "{field: {campaign: {absent: \(pick(2) == 0)}}}"
    case 2: "{field: {tags: {is: \(word()), if_absent: \(pick(2) == 0)}}}"
    case 3: "{field: {tags: {matches: '^\(word())'}}}"
    default: "{from: \(["own", "brand", "outside"][pick(3)])}"
    }
  }

  private mutating func condition(_ depth: Int, _ signals: [String]) -> String {
    if depth == 0 { return leaf(signals) }
    let parts = (0..<(1 + pick(3))).map { _ in condition(depth - 1, signals) }
    let list = "[\(parts.joined(separator: ", "))]"
    switch pick(8) {
    case 0, 1: return "{all: \(list)}"
    case 2, 3: return "{any: \(list)}"
    case 4: return "{none: \(list)}"
    case 5: return "{at_least: {n: \(1 + pick(parts.count)), of: \(list)}}"
    case 6: return "{parent: \(parts[0])}"
    default: return leaf(signals)
    }
  }

  mutating func signal(ofSignals signals: [String]) -> String {
    var lines = ["summary: a test", "languages:"]
    if pick(2) == 0 { lines.append("  any: \(condition(1, signals))") }
    if pick(3) > 0 { lines.append("  de: \(condition(1, signals))") }
    lines.append("  en: \(condition(2, signals))")
    return lines.joined(separator: "\n") + "\n"
  }

  mutating func points() -> String {
    var lines = ["summary: a test", "score:"]
    for add in [2, 1, 1, -1] {
      let languages = pick(3) == 0 ? ", languages: [de]" : ""
      lines.append("  - {when: \(condition(1, ["one", "two"])), add: \(add)\(languages)}")
    }
    lines.append("min_score: \(1 + pick(3))")
    return lines.joined(separator: "\n") + "\n"
  }

  /// A world with signals.
  mutating func world() -> World {
    var world = World()
    for name in ["one", "two"] { world.files["_signals/\(name).yaml"] = signal(ofSignals: []) }
    world.files["_signals/sum.yaml"] = points()
    world.files["_signals/last.yaml"] = signal(ofSignals: ["one", "two", "sum"])
    return world
  }

  mutating func ruleOnManyPosts() -> String {
    """
    summary: a test
    message: found
    when: \(condition(2, ["one", "two", "sum", "last"]))
    check: {frequency: {at_least: 2, per: account, window: 1h}}

    """
  }

  mutating func rule() -> String {
    let signals = ["one", "two", "sum", "last"]
    let kind = pick(4) == 0 ? "require" : "find"
    let languages = pick(3) == 0 ? "languages: [en]\n" : ""
    return """
      summary: a test
      \(languages)message: found
      when: \(condition(2, signals))
      check:
        \(kind): \(condition(2, signals))

      """
  }

  mutating func post() -> String {
    func text(_ generator: inout RuleGenerator) -> String {
      var words = (0..<(1 + generator.pick(6))).map { _ in generator.word() }
      // Else nobody could tell the language; a reply may be in another one than what it answers.
      switch generator.pick(6) {
      case 0: words.append("und das ist nicht für die anderen, die noch da sind")
      case 1: words.append("and that is not what the others have said to us")
      default: break
      }
      return words.joined(separator: " ")
    }
    var members: [String] = []
    switch pick(4) {
    case 0: members.append(#""lang": "de""#)
    case 1: members.append(#""lang": "fr""#)
    case 2: members.append(#""lang": "en""#)
    default: break
    }
    if pick(2) == 0 { members.append(#""account": "@\#(["acme", "kim"][pick(2)])""#) }
    if pick(8) == 0 { members.append(#""inbound": true"#) }
    if pick(4) == 0 { members.append(#""title": "\#(text(&self))""#) }
    if pick(4) == 0 { members.append(#""tags": ["\#(word())"]"#) }
    switch pick(4) {
    case 0: members.append(#""kind": "reply", "reply_to": "7""#)
    case 1: members.append(#""kind": "reply", "parent": {"id": "7", "text": "\#(text(&self))"}"#)
    default: break
    }
    return World.post(text(&self), members.joined(separator: ", "))
  }
}
