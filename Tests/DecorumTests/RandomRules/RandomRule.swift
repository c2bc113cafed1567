import TestSupport

/// Rules that nobody wrote: YAML drawn from the words of the language, and then spoilt.
///
/// Half of what comes out is meant to load; of the rest something is missing, doubled, misspelt or of
/// another type.
struct RandomRule {
  /// A piece of YAML, written in flow style.
  indirect enum Draft {
    /// As it stands in the file, quotation marks included.
    case scalar(String)
    case list([Draft])
    case map([(key: String, value: Draft)])

    var text: String {
      switch self {
      case .scalar(let text): text
      case .list(let items): "[" + items.map(\.text).joined(separator: ", ") + "]"
      case .map(let entries):
        "{" + entries.map { "\($0.key): \($0.value.text)" }.joined(separator: ", ") + "}"
      }
    }
  }

  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed) }

  /// The text of a rule file.
  mutating func file() -> String {
    var rule = self.rule()
    if Bool.random(using: &numbers) {
      for _ in 0..<Int.random(in: 1...3, using: &numbers) { spoil(&rule) }
    }
    guard case .map(let entries) = rule else { return rule.text + "\n" }
    return entries.map { "\($0.key): \($0.value.text)\n" }.joined()
  }

  // MARK: Within the language

  private mutating func one<Item>(of items: [Item]) -> Item {
    items.randomElement(using: &numbers)!
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &numbers) < percent
  }

  private mutating func word(_ words: String...) -> Draft { .scalar(one(of: words)) }

  private mutating func number(_ range: ClosedRange<Int> = 0...9) -> Draft {
    .scalar(String(Int.random(in: range, using: &numbers)))
  }

  private mutating func duration() -> Draft { word("1h", "90s", "30m", "24h", "7d", "3650d") }

  private mutating func rule() -> Draft {
    var entries: [(key: String, value: Draft)] = [("summary", .scalar("a fault"))]
    if chance(40) { entries.append(("severity", word("note", "warning", "error"))) }
    if chance(30) { entries.append(("languages", .list([word("en", "de")]))) }
    if chance(50) { entries.append(("when", condition(1))) }
    if chance(30) {
      entries.append(
        ("options", .map([("max", .map([("type", .scalar("int")), ("default", number())]))])))
    }
    entries.append(("check", check()))
    entries.append(
      (
        "message",
        word("'\"{match}\" is wrong'", "'{account|we} on {platform|some place}'", "wrong", "'{{a}'")
      ))
    if chance(40) { entries.append(("help", word("say it", "['say it', 'or not']"))) }
    if chance(20) { entries.append(("supersedes", .scalar("[wording/other]"))) }
    if chance(20) { entries.append(("why", .scalar("'people read it'"))) }
    if chance(60) { entries.append(("examples", examples())) }
    return .map(entries)
  }

  private mutating func check() -> Draft {
    guard chance(15) else { return .map([limb()]) }
    return .map([("any_of", .list([.map([limb()]), .map([limb()])]))])
  }

  private mutating func limb() -> (key: String, value: Draft) {
    let per = word("account", "[account, to]", "thread", "all", "'{minute: time}'")
    switch Int.random(in: 0..<9, using: &numbers) {
    case 0, 1: return ("find", condition(2))
    case 2: return ("require", condition(2))
    case 3: return ("measure", .map([metric()]))
    case 4:
      return (
        "frequency",
        .map([
          ("of", condition(1)), ("per", per), ("window", duration()),
          (one(of: ["above", "at_least"]), number()),
        ])
      )
    case 5:
      return (
        "share",
        .map([
          ("of", condition(1)), ("per", per), ("window", duration()), ("min_posts", number()),
          (one(of: ["above", "below"]), word("0.2", "0.5", "1")),
        ])
      )
    case 6:
      return (
        "repeat",
        .map([
          ("same", word("text", "template", "campaign", "'{link: landing}'")), ("per", per),
          ("window", duration()), ("threshold", word("0", "0.8", "1", "2")),
        ])
      )
    case 7:
      return (
        "schedule",
        .map([
          one(of: [
            ("is", Draft.scalar("past")), ("is", .scalar("dst_gap")), ("on", .scalar("[sun, mon]")),
            (
              "in",
              .scalar(
                "[{from: '2026-11-21T00:00:00Z', to: '2026-11-23T00:00:00Z', reason: closed}]")
            ),
          ])
        ])
      )
    default:
      return (
        "answer",
        .map([
          ("to", condition(1)), ("state", word("[overdue]", "[late, pending]")),
          ("within", duration()),
        ])
      )
    }
  }

  private mutating func metric() -> (key: String, value: Draft) {
    (
      one(of: ["words", "links", "hashtags", "emoji", "length", "uppercase_share", "sentences"]),
      .map([(one(of: ["above", "below", "at_least", "at_most", "is"]), number())])
    )
  }

  private mutating func condition(_ depth: Int) -> Draft {
    var entries: [(key: String, value: Draft)] = []
    for _ in 0..<(chance(25) ? 2 : 1) {
      let part = self.part(depth)
      if !entries.contains(where: { $0.key == part.key }) { entries.append(part) }
    }
    let isAboutText = ["pattern", "phrases", "hashtag", "link", "emoji"].contains(entries[0].key)
    if isAboutText, entries.count == 1 {
      if chance(30) { entries.append(("guards", word("[unquoted]", "[unnegated, not_question]"))) }
      if chance(20) { entries.append(("in", word("title", "[text, alt]", "link"))) }
      if chance(20) { entries.append(("at", word("start", "[end, last_20%]", "first_125"))) }
      if chance(20) { entries.append(("count", word("{min: 2}", "{max: 1}"))) }
      if chance(10) { entries.append(("near", .scalar("{signal: good, words: 3}"))) }
      if chance(10) { entries.append(("as_written", word("true", "false"))) }
    }
    return .map(entries)
  }

  private mutating func part(_ depth: Int) -> (key: String, value: Draft) {
    if depth > 0, chance(35) {
      let inner = Draft.list([condition(depth - 1), condition(depth - 1)])
      return one(of: [
        ("all", inner), ("any", inner), ("none", inner),
        ("at_least", .map([("n", number(1...2)), ("of", inner)])),
        ("parent", condition(depth - 1)),
        ("earlier", .map([("of", condition(depth - 1)), ("within", duration())])),
        (
          "later",
          .map([("of", condition(depth - 1)), ("match", .scalar("{author: to}"))])
        ),
      ])
    }
    let patterns = word(
      "'(?i)\\bfree\\b'", "'(a|aa)+$'", "['rye', '\\d+']", "'(?<what>loaf|roll)'", "'\\p{Lu}{3,}'",
      "'(?=(a+))a*b'", "''", "'x*'")
    return one(of: [
      ("pattern", patterns), ("pattern", patterns),
      ("phrases", word("[order now, buy now]", "rye", "{table: words}", "['é', '!']")),
      ("hashtag", word("[ad, rye]", "ad")), ("mention", word("any", "brand", "own", "['@ines']")),
      ("link", word("any", "brand", "{host: [milllane.example]}", "{query: [ref]}")),
      ("emoji", word("any", "['🍞']")), ("metric", .map([metric()])),
      (
        "field",
        word(
          "{status: draft}", "{media.alt: {missing: true}}", "{tags: {has: [sale]}}",
          "{flags.paid: {is: true, if_absent: false}}", "{text: {matches: 'rye'}}",
          "{campaign: {absent: true}}")
      ),
      ("kind", word("post", "[post, reply]", "dm")), ("platform", word("x", "[x, mastodon]")),
      ("status", word("draft", "published")), ("inbound", word("true", "false")),
      ("from", word("own", "brand", "[employee, agency]")), ("language", word("en", "[de, fr]")),
      ("signal", word("good", "'decorum:asks'", "'decorum:promotional'")),
      (
        "label",
        word("{table: 'decorum:disclosure'}", "{table: 'decorum:disclosure', is: rejected}")
      ),
      ("addressed_to", .scalar("us")), ("replies_to", word("others", "self")),
      ("blank", .scalar("[campaign, tags]")),
      ("silence", .scalar("{min_answers: 2, after: 1h}")),
      ("answer", word("{state: [overdue]}", "{state: [late, closed], within: 2h}")),
    ])
  }

  private mutating func examples() -> Draft {
    let text = word("'Order ⟦now⟧, rye for free'", "Rye", "'@acme is it free?'", "''", "'⟦a⟧ ⟦b⟧'")
    let queue = Draft.list([
      .map([("at", word("-1d", "+10m", "-2h-1s")), ("text", text)]),
      .map([
        ("at", word("+0m", "-1h")), ("text", .scalar("'⟦Rye⟧ again'")), ("reply_to", .scalar("1")),
      ]),
    ])
    return .list([
      .map([(one(of: ["flag", "pass", "trap", "unknown"]), text)]),
      .map([("name", .scalar("two")), ("posts", queue)]),
    ])
  }

  // MARK: Out of it

  private static let strangers = [
    "3", "-1", "1.5", "true", "null", "''", "[]", "{}", "[[]]", "{a: {b: c}}", "$max", "$nobody",
    "7d",
    "'{'", "\"\\u00e9\"", "99999999999999999999", "[1, {a: b}]", "*x", "&x a", "!!int a", "~",
  ]

  private mutating func spoil(_ draft: inout Draft) {
    switch draft {
    case .scalar: draft = .scalar(one(of: Self.strangers))
    case .list(var items):
      guard !items.isEmpty, chance(80) else {
        draft = .scalar(one(of: Self.strangers))
        return
      }
      let i = Int.random(in: items.indices, using: &numbers)
      spoil(&items[i])
      draft = .list(items)
    case .map(var entries):
      guard !entries.isEmpty else {
        draft = .scalar(one(of: Self.strangers))
        return
      }
      let i = Int.random(in: entries.indices, using: &numbers)
      switch Int.random(in: 0..<12, using: &numbers) {
      case 0: entries.remove(at: i)
      case 1: entries.append(entries[i])
      case 2: entries[i].key = String(entries[i].key.dropLast())
      case 3: entries[i].key = one(of: ["find", "of", "window", "", "'a b'", "text", "1"])
      case 4: entries[i].value = .list([entries[i].value])
      case 5: entries[i].value = .map([("of", entries[i].value)])
      case 6: entries[i].value = .scalar(one(of: Self.strangers))
      default: spoil(&entries[i].value)
      }
      draft = .map(entries)
    }
  }
}
