import DecorumBase
import DecorumRules
import Testing

/// Disclosure labels: which markets accept what, and what is said of the others.
@Suite struct LabelTests {
  static let table = """
    as_of: 2026-01-01
    review_by: 2027-01-01
    kind: labels
    markets:
      us:
        language: [en]
        accepted: {hashtags: [ad, sponsored], front: [ad, sponsored], phrases: [paid partnership]}
        rejected: {hashtags: [spon], phrases: [thanks to my partner]}
      uk:
        language: [en]
        accepted: {hashtags: [ad], front: [ad]}
        rejected: {hashtags: [spon, sponsored], front: [sponsored]}
      de:
        language: [de]
        accepted: {hashtags: [werbung, anzeige], front: [werbung, anzeige]}
        rejected: {hashtags: [ad], patterns: ['in (?<label>Kooperation) mit']}
    """

  /// The outcome of `label:` conditions: `yes: place` or `no`, then the markets that fail.
  private func answer(_ label: String, _ text: String, lang: String, markets: [String]) -> String {
    var world = World(files: ["_tables/disclosure.yaml": Self.table])
    world.context.markets = markets
    return world.answer(
      to: "label: {table: disclosure, \(label)}", on: World.post(text, #""lang": "\#(lang)""#))
  }

  struct Case: Sendable {
    var label: String
    var text: String
    var lang = "en"
    var markets: [String]
    var answer: String
  }

  static let cases: [Case] = [
    Case(label: "is: accepted", text: "#ad mug", markets: ["us", "uk"], answer: "yes: #ad"),
    Case(label: "is: accepted", text: "A mug. #AD", markets: ["us", "uk"], answer: "yes: #AD"),
    Case(label: "is: accepted", text: "Ad: mug", markets: ["us", "uk"], answer: "yes: Ad"),
    // Every configured market must be content.
    Case(label: "is: accepted", text: "#sponsored", markets: ["us", "uk"], answer: "no"),
    Case(
      label: "is: accepted, for: any_market", text: "#sponsored", markets: ["us", "uk"],
      answer: "yes: #sponsored"),
    Case(label: "is: accepted", text: "#sponsored", markets: ["us"], answer: "yes: #sponsored"),
    Case(label: "is: accepted, for: any_market", text: "a mug", markets: ["us"], answer: "no"),
    // A label of the post's own language counts where no configured market speaks it …
    Case(
      label: "is: accepted", text: "Werbung: Tasse", lang: "de", markets: ["us", "uk"],
      answer: "yes: Werbung"),
    Case(
      label: "is: accepted", text: "Werbung: mug", lang: "en", markets: ["us", "uk"], answer: "no"),
    // … and does not stand in for a configured market of that language.
    Case(
      label: "is: accepted", text: "#ad Tasse", lang: "de", markets: ["us", "de"], answer: "no"),
    Case(
      label: "is: accepted, for: any_market", text: "#ad Tasse", lang: "de",
      markets: ["us", "de"], answer: "yes: #ad"),
    Case(
      label: "is: accepted, for: post_language", text: "Anzeige: Tasse", lang: "de",
      markets: ["us"], answer: "yes: Anzeige"),
    Case(
      label: "is: accepted, for: post_language", text: "#ad Tasse", lang: "de", markets: ["us"],
      answer: "no"),
    // Look-alikes and invisible characters clear nobody.
    Case(label: "is: accepted", text: "#аd mug", markets: ["us"], answer: "no"),
    Case(label: "is: accepted", text: "#a\u{200B}d mug", markets: ["us"], answer: "no"),
    Case(label: "is: accepted", text: "#𝗮𝗱 mug", markets: ["us"], answer: "no"),
    Case(label: "is: any", text: "#аd mug", markets: ["us"], answer: "no"),
    // Rejected words of the markets that are asked, and of the post's language.
    Case(label: "is: rejected", text: "mug #spon", markets: ["us", "uk"], answer: "yes: #spon"),
    Case(label: "is: rejected", text: "#sponsored", markets: ["us"], answer: "no"),
    Case(
      label: "is: rejected", text: "#sponsored", markets: ["us", "uk"], answer: "yes: #sponsored"),
    Case(
      label: "is: rejected", text: "Tasse in Kooperation mit X", lang: "de", markets: ["us"],
      answer: "yes: Kooperation"),
    Case(
      label: "is: rejected", text: "Tasse in Kooperation mit X", lang: "en", markets: ["us"],
      answer: "no"),
    Case(
      label: "is: any", text: "Thanks to my  partner!", markets: ["us"],
      answer: "yes: Thanks to my  partner"),
    Case(label: "is: any", text: "an adventure #adventure", markets: ["us"], answer: "no"),
    Case(label: "is: accepted", text: "Title", markets: ["us"], answer: "no"),
  ]

  @Test(arguments: cases) func theAnswerIs(_ c: Case) {
    #expect(answer(c.label, c.text, lang: c.lang, markets: c.markets) == c.answer, "\(c)")
  }

  @Test func aLabelMayStandInAnotherPlace() {
    let world = World(files: ["_tables/disclosure.yaml": Self.table])
    let post = World.post("a mug", ##""lang": "en", "first_comment": "#ad""##)
    #expect(world.answer(to: "label: {table: disclosure, is: accepted}", on: post) == "no")
    #expect(
      world.answer(
        to: "label: {table: disclosure, is: accepted, in: [text, first_comment]}", on: post)
        == "yes: #ad")
  }

  @Test func aFindingNamesTheMarketsThatFail() throws {
    let world = World(files: [
      "_tables/disclosure.yaml": Self.table,
      "test/vague.yaml": World.rule(
        finding: """
          all: [{label: {table: disclosure, is: rejected, for: any_market}}]
          none: [{label: {table: disclosure, is: accepted, for: each_market}}]
          """, message: "\"{label}\" fails in {markets}"),
    ])
    let answers = world.judge([World.post("#sponsored mug"), World.post("#ad #sponsored mug")])
    let finding = try #require(answers.findings.first)
    #expect(answers.findings.count == 1)
    #expect(finding.message == "\"#sponsored\" fails in uk")
    #expect(finding.markets == ["uk"])
  }
}
