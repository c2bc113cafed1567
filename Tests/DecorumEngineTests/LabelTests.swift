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
        placement: {before_fold: true, hashtag_block: 4, long_text: 40}
        accepted:
          hashtags: [ad, sponsored]
          front: [ad, sponsored]
          phrases: [paid partnership]
          statements: ['I work at']
        rejected: {hashtags: [spon], phrases: [thanks to my partner]}
      uk:
        language: [en]
        accepted: {hashtags: [ad], front: [ad]}
        rejected: {hashtags: [spon, sponsored], front: [sponsored]}
      it:
        language: [it]
        placement: {front: true, first_hashtags: 3}
        accepted: {hashtags: [adv], front: [adv]}
      de:
        language: [de]
        placement: {front: true}
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

  /// The first market is content with any place before "more", the second wants the front.
  static let places: [Case] = [
    Case(label: "place: buried", text: "#ad mug", markets: ["us", "uk"], answer: "no"),
    Case(label: "place: buried", text: "a mug #a #b #ad", markets: ["us"], answer: "no"),
    Case(label: "place: buried", text: "a mug #a #b #c #ad", markets: ["us"], answer: "yes: #ad"),
    Case(label: "place: buried", text: "a mug #ad #a #b #c", markets: ["us"], answer: "no"),
    Case(label: "place: buried", text: "#a #b 👀, #ad #c mug", markets: ["us"], answer: "yes: #ad"),
    Case(label: "place: buried", text: "#a #b and #ad #c #d", markets: ["us"], answer: "no"),
    // One label in the right place is enough.
    Case(label: "place: buried", text: "Ad: mug #a #b #c #ad", markets: ["us"], answer: "no"),
    // What nobody accepts is not buried.
    Case(label: "place: buried", text: "a mug #a #b #c #spon", markets: ["us"], answer: "no"),
    Case(
      label: "place: buried", text: "sponsored tea: #a #b #c #sponsored", markets: ["uk"],
      answer: "no"),
    Case(
      label: "place: buried", text: "A long text about a long and dull mug, no more.\n#ad",
      markets: ["us"], answer: "yes: #ad"),
    Case(
      label: "place: buried", text: "A long text about a long and dull mug, no more. I work at X",
      markets: ["us"], answer: "yes: I work at"),
    Case(
      label: "place: buried, form: label",
      text: "A long text about a long and dull mug, no more. I work at X",
      markets: ["us"], answer: "no"),
    // At the front means before all words but the names of those who are meant.
    Case(
      label: "place: buried", text: "Tasse #werbung", lang: "de", markets: ["de"],
      answer: "yes: #werbung"),
    Case(
      label: "place: buried", text: "@mia 🎉 #werbung Tasse", lang: "de", markets: ["de"],
      answer: "no"),
    Case(
      label: "place: buried", text: "Tazza #a #b #adv", lang: "it", markets: ["it"], answer: "no"),
    Case(
      label: "place: buried", text: "Tazza #a #b #c #adv", lang: "it", markets: ["it"],
      answer: "yes: #adv"),
    // A label lent by the post's language stands where the configured markets want theirs.
    Case(
      label: "place: buried", text: "Tasse #werbung", lang: "de", markets: ["us", "uk"],
      answer: "no"),
    Case(
      label: "place: buried", text: "Tasse #a #b #c #werbung", lang: "de", markets: ["us"],
      answer: "yes: #werbung"),
    Case(
      label: "is: accepted, place: ok", text: "Tasse #werbung", lang: "de", markets: ["de"],
      answer: "no"),
    Case(
      label: "is: accepted, place: ok", text: "#werbung Tasse", lang: "de", markets: ["de"],
      answer: "yes: #werbung"),
    Case(label: "is: accepted, form: statement", text: "#ad", markets: ["us"], answer: "no"),
    Case(
      label: "is: accepted, form: statement", text: "I work at Muggery", markets: ["us"],
      answer: "yes: I work at"),
    Case(
      label: "is: accepted, for: other_language", text: "#ad Tasse", lang: "de", markets: ["de"],
      answer: "yes: #ad"),
    Case(
      label: "is: accepted, for: other_language", text: "#ad #werbung Tasse", lang: "de",
      markets: ["us"], answer: "no"),
    Case(
      label: "is: accepted, for: other_language", text: "#werbung mug", markets: ["us"],
      answer: "yes: #werbung"),
    Case(
      label: "is: accepted, for: other_language", text: "a mug", markets: ["us"], answer: "no"),
  ]

  @Test(arguments: cases + places) func theAnswerIs(_ c: Case) {
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

  @Test func aBuriedLabelNamesTheMarketsThatWantItElsewhere() throws {
    let world = World(files: [
      "_tables/disclosure.yaml": Self.table,
      "test/buried.yaml": World.rule(
        finding: "label: {table: disclosure, place: buried}",
        message: "\"{label}\" is buried in {markets}"),
    ])
    var german = world
    german.context.markets = ["us", "uk", "de"]
    let post = World.post("Tasse #ad #werbung", #""lang": "de""#)
    #expect(german.judge([post]).findings.map(\.message) == ["\"#werbung\" is buried in de"])
    #expect(world.judge([post]).findings.isEmpty)
  }
}
