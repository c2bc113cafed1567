import DecorumBase
import DecorumRules
import Testing

/// Broken configurations, with what is said of each: one fault a case, marked by ⟦…⟧.
@Suite struct ConfigFaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let yaml: String
    let id: String
    let message: String
    let help: String?
    var testDescription: String { yaml }

    init(_ yaml: String, _ id: String, _ message: String, help: String? = nil) {
      self.yaml = yaml
      self.id = id
      self.message = message
      self.help = help
    }
  }

  static let cases: [Case] = [
    Case("⟦- a⟧", "type", "a configuration must be a mapping, not a list"),
    Case(
      "brand: {}\n---\n⟦brand: {}⟧", "yaml", "a configuration is one document",
      help: "remove the \"---\" between the two"),
    Case(
      "⟦fial_on⟧: error", "unknown-key", "unknown key \"fial_on\" in a configuration",
      help: "did you mean \"fail_on\"?"),
    Case(
      "fail_on: ⟦eror⟧", "type",
      "\"fail_on\" must be one of error, warning, note, never, not \"eror\"",
      help: "did you mean \"error\"?"),
    Case("fail_on: ⟦[error]⟧", "type", "\"fail_on\" must be text, not a list"),
    Case("unknown: ⟦warn⟧", "type", "\"unknown\" must be one of error, ignore, not \"warn\""),
    Case(
      "markets: [us, ⟦gb⟧]", "type",
      "\"markets\" must be one of us, uk, de, fr, it, es, eu, not \"gb\""),
    Case("markets: ⟦{us: true}⟧", "type", "\"markets\" must be text, not a mapping"),
    Case(
      "languages: [⟦eng⟧]", "type", "\"languages\" must be one of en, de, fr, es, it, not \"eng\"",
      help: "did you mean \"en\"?"),
    Case(
      "timezone: ⟦Paris time⟧", "type",
      "\"timezone\" must be the name of a time zone, not \"Paris time\"",
      help: "write a name like \"Europe/Paris\", or \"UTC\""),
    Case("⟦timezone⟧:", "type", "\"timezone\" has no value"),
    Case(
      "extends: ⟦recommended⟧", "type", "\"recommended\" is neither a preset nor a folder",
      help:
        "write \"decorum:recommended\" for built-in rules, \"./recommended\" for a folder of yours"),
    Case(
      "extends: [⟦decorumn:strict⟧]", "type",
      "\"decorumn:strict\" is neither a preset nor a folder",
      help: "did you mean \"decorum:strict\"?"),
    Case(
      "extends: [⟦decorum:Strict⟧]", "type", "\"Strict\" cannot be the name of a preset",
      help: "use decorum:recommended, decorum:strict, decorum:all, or decorum: and a family"),
    Case("extends: [./a, ⟦[b]⟧]", "type", "\"extends\" must be text, not a list"),
    Case(
      "brand: ⟦Acme⟧", "type", "\"brand\" must be a mapping, not text",
      help: "write brand: {names: …, domains: …}"),
    Case(
      "brand: {⟦name⟧: Acme}", "unknown-key", "unknown key \"name\" in \"brand\"",
      help: "did you mean \"names\"?"),
    Case("brand: {names: [\"⟦ ⟧\"]}", "type", "a name of the brand is blank"),
    Case(
      "brand: {domains: [⟦https://acme.example/shop⟧]}", "type",
      "\"https://acme.example/shop\" is no domain", help: "write \"acme.example\""),
    Case(
      "brand: {domains: [⟦acme⟧]}", "type", "\"acme\" is no domain",
      help: "write the bare name, as in \"acme.example\""),
    Case(
      "brand: {accounts: [\"⟦@⟧\"]}", "type", "\"@\" is no account",
      help: "write the handle, as in \"@acme\""),
    Case(
      "brand: {employees: [\"⟦Priya Shah⟧\"]}", "type", "\"Priya Shah\" is no account",
      help: "write the handle, as in \"@acme\""),
    Case(
      "brand: {accounts: [⟦@⟧acme]}", "yaml", "\"@\" cannot begin unquoted text",
      help: "quote the text"),
    Case("rules: ⟦off⟧", "type", "\"rules\" must be a mapping, not text"),
    Case(
      "rules: {⟦Promo/pure⟧: off}", "type", "\"Promo/pure\" is no name of a rule",
      help: "write family/fault, as in \"promo/pure-promotion\", or a family"),
    Case(
      "rules: {⟦promo/pure/x⟧: off}", "type", "\"promo/pure/x\" is no name of a rule",
      help: "write family/fault, as in \"promo/pure-promotion\", or a family"),
    Case(
      "rules: {⟦input/json⟧: off}", "type", "\"input/json\" cannot be configured",
      help: "mend what it reports: input, config, rule, engine and suppression are never silent"),
    Case(
      "rules: {⟦config⟧: off}", "type", "\"config\" cannot be configured",
      help: "mend what it reports: input, config, rule, engine and suppression are never silent"),
    Case(
      "rules: {promo/pure: ⟦of⟧}", "type",
      "\"promo/pure\" must be one of off, error, warning, note, not \"of\"",
      help: "did you mean \"off\"?"),
    Case(
      "rules: {promo/pure: ⟦false⟧}", "type",
      "\"promo/pure\" must be one of off, error, warning, note, not \"false\""),
    Case(
      "rules: {promo/pure: ⟦[off]⟧}", "type",
      "\"promo/pure\" must be off, a severity or a mapping, not a list"),
    Case(
      "rules:\n  ⟦promo/pure⟧:\n", "type", "\"promo/pure\" has no value",
      help: "write off, error, warning, note, or a mapping of options"),
    Case(
      "rules: {promo/pure: {severity: ⟦loud⟧, max: 1}}", "type",
      "\"severity\" must be one of note, warning, error, not \"loud\""),
    Case(
      "rules: {promo: {⟦max⟧: 1}}", "type",
      "the option \"max\" belongs to one rule, not to a family",
      help: "write it below the rule, family/fault"),
    Case(
      "rules: {promo/pure: {max: 1, ⟦max⟧: 2}}", "duplicate-key", "the key \"max\" is given twice"),
    Case(
      "rules:\n  promo/pure: off\n  ⟦promo/pure⟧: note\n", "duplicate-key",
      "the key \"promo/pure\" is given twice"),
    Case("inputs: [{⟦kind⟧: post}]", "missing-key", "an input needs the key \"files\""),
    Case("inputs: [⟦posts⟧]", "type", "an input must be a mapping, not text"),
    Case(
      "inputs: [{files: a, date_order: ⟦dym⟧}]", "type",
      "\"date_order\" must be one of dmy, mdy, ymd, not \"dym\"", help: "did you mean \"dmy\"?"),
    Case(
      "inputs: [{files: a, ⟦acount⟧: b}]", "unknown-key", "unknown key \"acount\" in an input",
      help: "did you mean \"account\"?"),
    Case(
      "overrides: [{⟦rules⟧: {promo: off}}]", "missing-key",
      "an override must say of which posts it speaks",
      help: "add files: or when:; what holds for all posts stands in rules: at the top"),
    Case(
      "overrides: [{⟦wen⟧: {platform: x}}]", "unknown-key", "unknown key \"wen\" in an override",
      help: "did you mean \"when\"?"),
    Case(
      "overrides: [{⟦when⟧: {later: {of: {kind: post}}}, rules: {promo: off}}]", "type",
      "an override is chosen by one post alone",
      help: "ask for what the post says itself, as in when: {platform: mastodon}"),
    Case(
      "overrides: [{files: a, rules: {promo: ⟦on⟧}}]", "type",
      "\"promo\" must be one of off, error, warning, note, not \"on\""),
  ]

  @Test(arguments: cases) func aFaultIsSaidWhereItStands(_ c: Case) throws {
    let bytes = Array(c.yaml.replacing("⟦", with: "").replacing("⟧", with: "").utf8)
    let start = Array(c.yaml.prefix { $0 != "⟦" }.utf8).count
    let end = Array(c.yaml.prefix { $0 != "⟧" }.utf8).count - "⟦".utf8.count
    let (_, diagnostics) = ConfigParser.parse(bytes, in: SourceID(1))
    #expect(diagnostics.count == 1, "\(diagnostics.map(\.message))")
    let fault = try #require(diagnostics.first)
    #expect(fault.primary.span == Span(SourceID(1), start..<end))
    #expect(fault.rule.description == "config/\(c.id)")
    #expect(fault.message == c.message)
    #expect(fault.helps == (c.help.map { [$0] } ?? []))
    #expect(fault.severity == .error)
  }
}
