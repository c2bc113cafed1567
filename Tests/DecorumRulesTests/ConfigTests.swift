import DecorumBase
import DecorumPosts
import DecorumRules
import DecorumText
import DecorumYAML
import Testing

@Suite struct ConfigTests {
  private let source = SourceID(2)

  private func parse(_ yaml: String) -> (ConfigFile, [Diagnostic]) {
    ConfigParser.parse(Array(yaml.utf8), in: source)
  }

  static let full = """
    extends: [decorum:recommended, decorum:disclosure, ./house-rules]
    timezone: Europe/Paris
    markets: [us, uk]
    languages: [en, de]
    fail_on: warning
    unknown: error
    brand:
      names: [Acme, Café Acme]
      domains: [Acme.example]
      accounts: ["@acme", "@AcmeHelp"]
      agency_accounts: "@acme_fr"
      employees: ["@priya"]
    rules:
      frequency/burst: {max: 6, severity: warning}
      claim/guru-title: off
      promo: note
      promo/pure-promotion: {max_share: 0.5}
    """

  /// The same as `json.dumps` writes it on one line.
  static let asJSON =
    #"{"extends": ["decorum:recommended", "decorum:disclosure", "./house-rules"], "#
    + #""timezone": "Europe/Paris", "markets": ["us", "uk"], "languages": ["en", "de"], "#
    + #""fail_on": "warning", "unknown": "error", "brand": {"names": ["Acme", "Caf\u00e9 Acme"], "#
    + #""domains": ["Acme.example"], "accounts": ["@acme", "@AcmeHelp"], "#
    + #""agency_accounts": "@acme_fr", "employees": ["@priya"]}, "rules": {"frequency/burst": "#
    + #"{"max": 6, "severity": "warning"}, "claim/guru-title": "off", "promo": "note", "#
    + #""promo/pure-promotion": {"max_share": 0.5}}}"#

  @Test(arguments: [full, asJSON]) func everyKeyIsRead(_ text: String) throws {
    let (config, diagnostics) = parse(text)
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    #expect(
      config.extends.map(\.value)
        == [.preset("recommended"), .preset("disclosure"), .folder("./house-rules")])
    #expect(config.timezone?.value == "Europe/Paris")
    #expect(config.markets.map(\.value) == [.us, .uk])
    #expect(config.languages.map(\.value) == [.en, .de])
    #expect(config.failOn?.value == .warning)
    #expect(config.unknown?.value == .error)
    #expect(config.brand.names == ["Acme", "Café Acme"])
    #expect(config.brand.domains == ["acme.example"])
    #expect(config.brand.role(of: Handle("acmehelp")) == .brand)
    #expect(config.brand.role(of: Handle("@ACME_FR")) == .agency)
    #expect(config.brand.role(of: Handle("@priya")) == .employee)
    #expect(config.brand.role(of: Handle("@somebody")) == .outside)
    #expect(
      config.rules.map(\.selector)
        == [
          .rule(RuleID(known: "frequency/burst")), .rule(RuleID(known: "claim/guru-title")),
          .family("promo"), .rule(RuleID(known: "promo/pure-promotion")),
        ])
    let bytes = Array(text.utf8)
    for value in config.extends {
      let spelled = String(decoding: bytes[value.span.range], as: UTF8.self)
      #expect(spelled == "./house-rules" || spelled.hasPrefix("decorum:"))
    }
    #expect(
      config.rules.allSatisfy {
        bytes[$0.span.range].contains(UInt8(ascii: "/")) || $0.span.range.count == 5
      })
  }

  @Test func aRuleStandsOnTopOfItsFamily() throws {
    let (config, _) = parse(
      """
      rules:
        promo: note
        promo/pure-promotion: {max: 1}
        promo/hype: {severity: error}
        promo/noise: off
        dm: off
        dm/canned: warning
      """)
    func severity(_ id: StaticString) throws -> Severity? {
      guard case .on(let setting)? = config.state(of: RuleID(known: id)) else { return nil }
      return setting.severity
    }
    #expect(try severity("promo/pure-promotion") == .note)
    #expect(try severity("promo/hype") == .error)
    #expect(try severity("promo/anything") == .note)
    #expect(try severity("dm/canned") == .warning)
    guard case .on(let setting)? = config.state(of: RuleID(known: "promo/pure-promotion")) else {
      Issue.record("the rule has a setting")
      return
    }
    #expect(setting.options["max"]?.scalar?.string == "1")
    guard case .off? = config.state(of: RuleID(known: "promo/noise")),
      case .off? = config.state(of: RuleID(known: "dm/other"))
    else {
      Issue.record("off is off, by rule and by family")
      return
    }
    #expect(config.state(of: RuleID(known: "claim/miracle")) == nil)
  }

  @Test(arguments: ["", "# nothing yet\n", "~", "{}", "rules:\nbrand:\nextends:\n"])
  func anEmptyConfigurationSaysNothing(_ yaml: String) {
    let (config, diagnostics) = parse(yaml)
    #expect(diagnostics.isEmpty)
    #expect(config.extends.isEmpty && config.rules.isEmpty && config.failOn == nil)
  }

  @Test func keysForOthersAreLeftToThem() {
    let text = Array("{\"brand\": {\"names\": [\"Acme\"]}, \"notes\": [\"for people\"]}".utf8)
    #expect(ConfigParser.parse(text, in: source, ignoring: ["notes"]).1.isEmpty)
    #expect(
      ConfigParser.parse(text, in: source).1.map(\.message) == [
        "unknown key \"notes\" in a configuration"
      ])
  }

  @Test func aFaultCostsOnlyItsKey() {
    let (config, diagnostics) = parse(
      "markets: [us, narnia, de]\nfail_on: eror\nrules: {x: off, Bad: off}\nlanguages: [en]\n")
    #expect(diagnostics.count == 3)
    #expect(config.markets.map(\.value) == [.us, .de])
    #expect(config.languages.map(\.value) == [.en])
    #expect(config.rules.map(\.selector) == [.family("x")])
    #expect(config.failOn == nil)
  }

  @Test(arguments: FailThreshold.allCases) func aThresholdIsReachedByWhatWeighsAsMuch(
    _ threshold: FailThreshold
  ) {
    let reached = Severity.allCases.filter { threshold.isReached(by: $0) }
    let expected: [Severity] =
      switch threshold {
      case .error: [.error]
      case .warning: [.warning, .error]
      case .note: [.note, .warning, .error]
      case .never: []
      }
    #expect(reached == expected)
  }
}
