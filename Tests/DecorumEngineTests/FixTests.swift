import Decorum
import DecorumBase
import DecorumEngine
import DecorumPosts
import DecorumRules
import DecorumText
import DecorumTime
import Testing

/// Fixes as rules describe them, made in records of NDJSON: what the text says then, or that nothing is
/// offered. The fixes of the built-in rules are made by their examples (`RuleTest`).
@Suite struct FixTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var rule: String
    var text: String
    /// nil = nothing is offered.
    var fixed: String?
    var title = "t"
    var lang = "en"
    var markets = ["us", "uk"]
    var testDescription: String { "\(rule) \(text) \(lang) \(markets)" }
  }

  private static func rule(_ check: String, _ fix: String) -> String {
    "summary: s\nmessage: m\ncheck: {\(check)}\nfix: {\(fix)}\n"
  }

  private static let exclaims = "find: {pattern: '!(?<more>!+)'}"
  private static let unlabelled =
    "find: {phrases: [mug], none: [{label: {table: disclosure, is: accepted}}]}"
  private static let labels =
    "title: 'write {accepted}', safety: unsafe, insert: '{accepted} ', table: disclosure"
  private static let buried =
    "find: {label: {table: disclosure, place: buried}}"

  static let cases = [
    Case(
      rule: rule(
        unlabelled, "title: t, safety: unsafe, insert: 'Ad: ', table: disclosure"), text: "A mug",
      fixed: "Ad: A mug"),
    Case(
      rule: rule(
        unlabelled, "title: t, safety: unsafe, insert: 'Hm: ', table: disclosure"), text: "A mug",
      fixed: nil),
    Case(
      rule: rule(exclaims, "title: t, safety: safe, replace: '!'"), text: "Hi!!! Yes!!",
      fixed: "Hi! Yes!!"),
    Case(
      rule: rule(exclaims, "title: 'drop {more}', safety: safe, delete: more"), text: "Hi!!! Yes!!",
      fixed: "Hi! Yes!", title: "drop !!, !"),
    Case(
      rule: rule(exclaims, "title: t, safety: safe, replace: '{more}', of: more"), text: "Hi!!!",
      fixed: nil),
    Case(
      rule: rule(exclaims, "title: t, safety: safe, insert: '{campaign}: '"), text: "Hi!!!",
      fixed: nil),
    Case(
      rule: rule(exclaims, "title: t, safety: safe, insert: '{campaign|News}: '"), text: "Hi!!!",
      fixed: "News: Hi!!!"),
    Case(
      rule: rule(exclaims, "title: t, safety: safe, move: match"), text: "Hi!!! Yes",
      fixed: "!!! Hi Yes"),
    Case(
      rule: rule("find: {pattern: '(?i)buy'}", "title: t, safety: safe, replace: 'see \"it\"'"),
      text: "B\\u0075y \\u00e9 now", fixed: "see \"it\" é now"),
    // Folded away: the whole spelling goes.
    Case(
      rule: rule("find: {pattern: '(?i)buy'}", "title: t, safety: safe, delete: match"),
      text: "Now B\\u200buy it", fixed: "Now it"),
    // The ligature is one letter of the text: half of it cannot be replaced.
    Case(
      rule: rule(
        "find: {pattern: 'o(?<half>f)fer'}", "title: t, safety: safe, replace: x, of: half"),
      text: "o\\ufb00er", fixed: nil),
    Case(rule: rule(exclaims, "title: t, safety: safe, delete: match"), text: "!!", fixed: nil),
    Case(rule: rule(unlabelled, labels), text: "A mug", fixed: "#ad A mug", title: "write #ad"),
    Case(
      rule: rule(unlabelled, labels), text: "A mug", fixed: "#ad A mug", title: "write #ad",
      markets: ["uk"]),
    // No label is one for both.
    Case(rule: rule(unlabelled, labels), text: "A mug", fixed: nil, markets: ["us", "de"]),
    Case(
      rule: rule(unlabelled, labels), text: "A mug", fixed: "#ad A mug", title: "write #ad",
      markets: ["de"]),
    // At home it is one, and nobody who was asked speaks the language.
    Case(
      rule: rule(unlabelled, labels), text: "A mug", fixed: "Werbung: A mug",
      title: "write Werbung:", lang: "de"),
    Case(
      rule: rule(unlabelled, labels), text: "A mug", fixed: "Werbung: A mug",
      title: "write Werbung:", lang: "de", markets: ["de"]),
    // Nobody says what to write there.
    Case(rule: rule(unlabelled, labels), text: "A mug", fixed: nil, lang: "it"),
    Case(rule: rule(unlabelled, labels), text: "A mug", fixed: nil, lang: "pl"),
    Case(
      rule: rule(unlabelled, "title: t, safety: unsafe, replace: '{accepted}', table: disclosure"),
      text: "mug it is", fixed: "#ad it is"),
    // In the middle it is no label for Germany.
    Case(
      rule: rule(unlabelled, "title: t, safety: unsafe, replace: '{accepted}', table: disclosure"),
      text: "A mug", fixed: nil, lang: "de", markets: ["de"]),
    Case(
      rule: rule(buried, "title: 'first {tag}', safety: unsafe, move: tag"),
      text: "A mug. #Werbung #b", fixed: "#Werbung A mug. #b", title: "first #Werbung", lang: "de",
      markets: ["de"]),
    // Words are a label only where they stand.
    Case(
      rule: rule(buried, "title: t, safety: unsafe, move: tag"), text: "A mug.\\nWerbung",
      fixed: nil, lang: "de", markets: ["de"]),
  ]

  @Test(arguments: cases) func aFixIsMade(_ c: Case) throws {
    let table = LabelTests.table
      .replacing("    language: [en]\n", with: "    language: [en]\n    write: '#ad'\n")
      .replacing("    language: [de]\n", with: "    language: [de]\n    write: 'Werbung:'\n")
    var world = World(files: ["_tables/disclosure.yaml": table, "test/rule.yaml": c.rule])
    world.context.markets = c.markets
    let line = #"{"text": "\#(c.text)", "lang": "\#(c.lang)"}"#
    let finding = try #require(world.judge([line]).findings.first)
    guard let wanted = c.fixed else { return #expect(finding.fixes == []) }
    let fix = try #require(finding.fixes.first)
    #expect(fix.title == c.title)
    #expect(finding.fixes.count == 1)
    let edited = EditedBytes(Array(line.utf8), of: SourceID(0), making: finding.fixes)
    #expect(World.posts(edited.bytes, in: SourceID(0)).map(\.text.string) == [wanted])
  }

  /// What markets write is a label to them, and to those that speak their language.
  @Test func whatIsWrittenIsAccepted() throws {
    let table = try #require(BuiltinRules.book.labelTables.first { $0.name == "disclosure" })
    let labels = table.markets.filter { $0.write != nil }
    #expect(labels.map(\.name) == ["us", "uk", "de", "fr", "it", "es"])
    let missing = try #require(
      BuiltinRules.book.rules.first { $0.id.description == "disclosure/missing" })
    var book = BuiltinRules.book
    book.rules = [missing]
    for market in labels {
      for language in market.languages {
        let plan = Plan(
          book: book,
          context: JudgingContext(
            brand: World.context.brand, markets: [market.name], languages: Language.allCases))
        let line = World.post(
          "@bakery https://amzn.to/3xKettle", #""lang": "\#(language.rawValue)""#)
        let finding = try #require(World().judge([[line]], by: plan).findings.first)
        #expect(
          finding.fixes.map(\.title) == ["start the post with \"\(market.write ?? "")\""],
          "\(market.name)")
      }
    }
  }

  /// Every example that is flagged by a rule with a fix, in every container: most get one.
  @Test func mostExamplesAreFixed() {
    var offered = 0
    for rule in BuiltinRules.book.rules where rule.limbs.contains(where: { $0.fix != nil }) {
      for example in rule.examples where example.expectation == .flag {
        let judge = ExampleJudge(
          example, of: rule, in: BuiltinRules.book, now: .init(secondsSince1970: 0))
        let found = judge.judged(.plain(judge.records)).findings
        offered += found.count { !$0.fixes.isEmpty }
      }
    }
    #expect(offered >= 70)
  }
}
